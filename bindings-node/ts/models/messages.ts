// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** Kind of a message. */
export type MessageType = "sms" | "mms" | (string & {});

/** Named values of {@link MessageType:type}; others are allowed. */
export const MessageType = {
  Sms: "sms",
  Mms: "mms",
} as const;

/** Direction of a message or call, seen from the account. */
export type Direction = "inbound" | "outbound" | (string & {});

/** Named values of {@link Direction:type}; others are allowed. */
export const Direction = {
  Inbound: "inbound",
  Outbound: "outbound",
} as const;

/** Delivery status of a message. */
export type MessageStatus =
  | "accepted"
  | "pending"
  | "sent"
  | "delivered"
  | "undelivered"
  | "expired"
  | "rejected"
  | "dlr_expired"
  | (string & {});

/** Named values of {@link MessageStatus:type}; others are allowed. */
export const MessageStatus = {
  Accepted: "accepted",
  Pending: "pending",
  Sent: "sent",
  Delivered: "delivered",
  Undelivered: "undelivered",
  Expired: "expired",
  Rejected: "rejected",
  DlrExpired: "dlr_expired",
} as const;

/** The outcome of a message that was unknown before. */
export type ReconciliationOutcome = "found" | "not_found" | "ambiguous" | (string & {});

/** Named values of {@link ReconciliationOutcome:type}; others are allowed. */
export const ReconciliationOutcome = {
  Found: "found",
  NotFound: "not_found",
  Ambiguous: "ambiguous",
} as const;

/** Text and media of a message. */
export interface MessageBody {
  /**
   * The text; not blank, but in the current generation it may be with media. At most 1,530 characters of the GSM-7
   * alphabet, or 670 of any other.
   */
  text: string | null;
  /** Public URLs of at most 5 media files. With media the message is an MMS, else an SMS. */
  media: string[] | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Text and media of a message. */
export interface MessageBodyInput {
  /**
   * The text; not blank, but in the current generation it may be with media. At most 1,530 characters of the GSM-7
   * alphabet, or 670 of any other.
   */
  readonly text: string;
  /** Public URLs of at most 5 media files. With media the message is an MMS, else an SMS. */
  readonly media?: readonly string[] | null | undefined;
}

/** A message to send. */
export interface SendMessage {
  /** Sender ID of the account, numeric or alphanumeric. */
  readonly from: string;
  /** Phone number of the recipient. */
  readonly to: string;
  /** Text and media of the message. */
  readonly message_body: MessageBodyInput | MessageBody;
  /** URL that receives delivery reports. Generation `current` only. */
  readonly callback_url?: string | undefined;
  /** For how many seconds delivery is tried. Generation `current` only. At least 1. */
  readonly validity?: number | undefined;
  /** Label to find messages by. Generation `current` only. */
  readonly tag?: string | undefined;
}

/** A message and what became of it. */
export interface Message {
  /** Identifier of the message. */
  message_id: string;
  /** `sms` or `mms`. */
  message_type: MessageType | null;
  /** Direction of the message. */
  direction: Direction | null;
  /** Sender ID. */
  from: string | null;
  /** Phone number of the recipient. */
  to: string | null;
  /** Mobile country code of the recipient's network; has leading zeros. */
  mcc: string | null;
  /** Mobile network code of the recipient's network; has leading zeros. */
  mnc: string | null;
  /** Text and media of the message. */
  message_body: MessageBody | null;
  /** The label given when the message was sent. */
  tag: string | null;
  /** Delivery status. */
  status: MessageStatus | null;
  /** Number of SMS segments; always 1 for an MMS. */
  segments: number | null;
  /** Price of the message in USD. */
  charge: string | null;
  /** Fees of the mobile carrier in USD. */
  carrier_fees: string | null;
  /** When the platform took the message. */
  submitted_at: string | null;
  /** When the message was handed to the carrier. */
  sent_at: string | null;
  /** When the message was delivered. */
  delivered_at: string | null;
  /** Why the message failed, in words. */
  error_message: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which messages to list. */
export interface ListMessages {
  /** Direction of the messages. */
  readonly type: Direction;
  /** First day (UTC). */
  readonly sent_after?: string | undefined;
  /** Last day (UTC). */
  readonly sent_before?: string | undefined;
  /** Sender. */
  readonly from?: string | undefined;
  /** Recipient. */
  readonly to?: string | undefined;
  /** Delivery status. */
  readonly status?: MessageStatus | undefined;
  /** Label; the platform looks for it among outbound messages only. */
  readonly tag?: string | undefined;
  /** `sms` or `mms`. */
  readonly message_type?: MessageType | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most messages on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** One page of messages. */
export interface MessagePage {
  /** The page's messages. */
  items: Message[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which messages to export. */
export interface ExportMessages {
  /** Direction of the messages. */
  readonly type: Direction;
  /** Earliest time of sending (UTC). */
  readonly sent_after?: string | Date | undefined;
  /** Latest time of sending (UTC). */
  readonly sent_before?: string | Date | undefined;
  /** Sender. */
  readonly from?: string | undefined;
  /** Recipient. */
  readonly to?: string | undefined;
  /** Delivery status. */
  readonly status?: MessageStatus | undefined;
  /** Label; the platform looks for it among outbound messages only. */
  readonly tag?: string | undefined;
  /** `sms` or `mms`. */
  readonly message_type?: MessageType | undefined;
}

/** Whom a ticket is for. */
export interface MakeTicket {
  /** Phone number of the recipient. */
  readonly to: string;
}

/** Finds a message again. Made before sending; holds nothing secret, so keep it where it survives the process. */
export interface Ticket {
  /** Phone number of the recipient. */
  to: string;
  /** Text that no other message has; it is sent as the message's `tag`. */
  tag: string;
  /** When the ticket was made. */
  created_at: string;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Finds a message again. Made before sending; holds nothing secret, so keep it where it survives the process. */
export interface TicketInput {
  /** Phone number of the recipient. */
  readonly to: string;
  /** Text that no other message has; it is sent as the message's `tag`. */
  readonly tag: string;
  /** When the ticket was made. */
  readonly created_at: string | Date;
}

/** Which message to look for. */
export interface Reconcile {
  /** The ticket that the message was sent with. */
  readonly ticket: TicketInput | Ticket;
  /** Identifier from a delivery report that carries the ticket's tag; saves the search. */
  readonly message_id?: string | undefined;
  /** For how many seconds to look again while there is nothing. Default: 30. */
  readonly wait_seconds?: number | undefined;
}

/** The outcome of a message. */
export interface Reconciliation {
  /** Whether the platform has it. */
  outcome: ReconciliationOutcome;
  /** The message, where it was found. */
  message: Message | null;
  /** Every message that may be it. */
  candidates: Message[];
  /** For how many seconds it was looked for. */
  waited_seconds: number;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The statement of an event about a message. */
export interface Confirm {
  /** Identifier of the message. */
  readonly message_id: string;
  /** Status that it is said to have. */
  readonly status?: MessageStatus | null | undefined;
  /** Who is said to have sent it. */
  readonly from?: string | null | undefined;
  /** Who is said to receive it. */
  readonly to?: string | null | undefined;
  /** The text in the event. */
  readonly text?: string | null | undefined;
}

/** Whether it is so. */
export interface Confirmation {
  /** Whether the platform has the message and says the same of it. */
  confirmed: boolean;
  /** The message as the platform has it; null where it has none. */
  message: Message | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
