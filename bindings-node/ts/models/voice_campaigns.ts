// Generated from core/src/api by `make codegen`; do not edit.

/** A call to place. */
export interface CreateVoiceCampaign {
  /** Identifier of the scenario; it must be approved. */
  readonly callflow_id: number;
  /** Phone number to call. */
  readonly contact: string;
  /** Caller ID: a phone number of the account. */
  readonly caller_id: string;
  /** URL that receives the status of the voice campaign. Generation `current` only. */
  readonly callback_url?: string | undefined;
}

/** A call that follows a scenario. */
export interface VoiceCampaign {
  /** Identifier of the voice campaign. */
  id: number;
  /** Status, such as `in_progress`. */
  status: string | null;
  /** Caller ID of the call. */
  caller_id: string | null;
  /** Phone number that is called. */
  contact: string | null;
  /** When the voice campaign was made. */
  timestamp: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
