// Generated from core/src/api by `make codegen`; do not edit.

import type { TranscriptionStatus } from "./common.js";
import type { MessageBody, MessageStatus, MessageType } from "./messages.js";
import type { CallDisposition } from "./cdrs.js";
import type { CallDirection, CallEventType, OnCallEventPayload } from "./calls.js";
import type { TenDlcBrandStatus, TenDlcCampaignStatus, TenDlcNumberStatus } from "./ten_dlc.js";

/**
 * Something happened in a call. Posted to the `callback_url` of the call, the `call_status_url` of the number, or the
 * address that `call_webhooks.create` set for `on-call`.
 */
export interface OnCallEvent {
  /** Identifier of the call. */
  id: string;
  /** Direction. */
  direction: CallDirection | null;
  /** The last event. */
  event_type: CallEventType | null;
  /** When that happened. */
  event_time: string | null;
  /** More of it; for `on_call_event` only. */
  event_payload: OnCallEventPayload | null;
  /** Caller ID. */
  from: string | null;
  /** Number that was called. */
  to: string | null;
  /** When the call began. */
  call_started: string | null;
  /** When it was answered. */
  call_answered: string | null;
  /** When it ended. */
  call_completed: string | null;
  /** Whether an answering machine took the call. */
  machine_detected: boolean | null;
  /** Label that the account gave it. */
  tag: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A call has ended. Posted to the address that `call_webhooks.create` set for `post-call`. */
export interface PostCallEvent {
  /** Identifier of the call. */
  uuid: string;
  /** Direction. */
  direction: CallDirection | null;
  /** When the call began. */
  date: string | null;
  /** Number of the caller. */
  from: string | null;
  /** Number that was called. */
  to: string | null;
  /** For placed calls the country, with network or city; for received calls where the call was forwarded to. */
  destination: string | null;
  /** How the call ended. */
  disposition: CallDisposition | null;
  /** Length of the call in seconds. */
  duration: number | null;
  /** Price of a minute in USD. */
  per_minute: string | null;
  /** Price of the call in USD. */
  charge: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A message was handed to the carrier, or reached its end. Posted to the `callback_url` of the message. */
export interface DeliveryReport {
  /** Identifier of the message. */
  message_id: string;
  /** `sms` or `mms`. */
  message_type: MessageType | null;
  /** Sender ID. */
  from: string | null;
  /** Phone number of the recipient. */
  to: string | null;
  /** The label given when the message was sent. */
  tag: string | null;
  /** Delivery status. */
  status: MessageStatus | null;
  /** Number of SMS segments; always 1 for an MMS. */
  segments_count: number | null;
  /** When the platform took the message. */
  sent: string | null;
  /** When the message reached its end. */
  delivered: string | null;
  /** Why the message failed, in words. */
  error: string | null;
  /** Price of the message in USD. */
  charge: string | null;
  /** Fees of the mobile carrier in USD. */
  carrier_fees: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/**
 * A phone number of the account received a message. Posted to the `sms_relay_url` of the number, else to the address
 * that sub-account or profile have for messages.
 */
export interface InboundMessage {
  /** Identifier of the message. */
  message_id: string;
  /** Who sent it: a phone number or a name. */
  from: string | null;
  /** Phone number of the account. */
  to: string | null;
  /** Text and media of the message. */
  message_body: MessageBody | null;
  /** When the platform received it. */
  received_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The transcription of a call is there, or has failed. Posted to the `webhook_url` of `cdrs.retranscribe`. */
export interface CallTranscriptionCompleted {
  /** Identifier of the call. */
  uuid: string;
  /** How the transcription ended. */
  status: TranscriptionStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/**
 * The transcription of a file is there, or has failed. Posted to the `callback_url` of `speech_analytics.create`, or
 * the `webhook_url` of `speech_analytics.retranscribe`.
 */
export interface AudioFileTranscriptionCompleted {
  /** Identifier of the transcription. */
  request_id: string;
  /** How the transcription ended. */
  status: TranscriptionStatus | null;
  /** Why the transcription failed, in words. */
  error: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The status of a 10DLC brand changed. Posted to the address that a subscription for `brand` has. */
export interface BrandStatusChanged {
  /** Identifier of the brand. */
  brand_id: string;
  /** Its status now. */
  status: TenDlcBrandStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The status of a 10DLC campaign changed. Posted to the address that a subscription for `campaign` has. */
export interface CampaignStatusChanged {
  /** Identifier of the campaign. */
  campaign_id: string;
  /** Identifier of its brand. */
  brand_id: string | null;
  /** Its status now. */
  status: TenDlcCampaignStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/**
 * The status of a phone number in a 10DLC campaign changed. Posted to the address that a subscription for `number` has.
 */
export interface NumberStatusChanged {
  /** The phone number. */
  number: string;
  /** Identifier of the campaign. */
  campaign_id: string | null;
  /** Identifier of the campaign's brand. */
  brand_id: string | null;
  /** Its status now. */
  status: TenDlcNumberStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Something else. All it says is in `extra`. */
export interface UnknownEvent {
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The key of an event. */
export interface EventIdentity {
  /** Under which key its state is kept; null where nothing tells one of its kind from another. */
  key: string | null;
  /** For how many seconds the state is kept. */
  keep_seconds: number;
}
