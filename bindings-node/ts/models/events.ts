// Generated from core/src/api by `make codegen`; do not edit.

import type { TranscriptionStatus } from "./common.js";
import type { MessageStatus, MessageType } from "./messages.js";

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

/** The transcription of a call is there, or has failed. Posted to the `webhook_url` of `cdrs.retranscribe`. */
export interface CallTranscriptionCompleted {
  /** Identifier of the call. */
  uuid: string;
  /** How the transcription ended. */
  status: TranscriptionStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Something else. All it says is in `extra`. */
export interface UnknownEvent {
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
