// Generated from core/src/api by `make codegen`; do not edit.

/** The events of calls that an address receives. */
export type CallWebhookType = "on-call" | "post-call" | (string & {});

/** Named values of {@link CallWebhookType:type}; others are allowed. */
export const CallWebhookType = {
  OnCall: "on-call",
  PostCall: "post-call",
} as const;

/** An address that hears of the account's calls. */
export interface CallWebhook {
  /** The events that it receives. */
  event_type: CallWebhookType;
  /** The address. */
  url: string | null;
  /** Whether it was registered; only in the reply to `create`. */
  success: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An address that shall hear of the account's calls. */
export interface CreateCallWebhook {
  /** The address; starts with `http://` or `https://`. Not blank. */
  readonly url: string;
  /** The events that it receives. */
  readonly event_type: CallWebhookType;
}

/** Which address shall hear no more. */
export interface DeleteCallWebhook {
  /** The events that it receives. */
  readonly event_type: CallWebhookType;
}
