// Generated from core/src/api by `make codegen`; do not edit.

/** How a code reaches the phone. */
export type TwoFaChannel = "sms" | "voice" | (string & {});

/** Named values of {@link TwoFaChannel:type}; others are allowed. */
export const TwoFaChannel = {
  Sms: "sms",
  Voice: "voice",
} as const;

/** Status of a verification. */
export type TwoFaStatus = "pending" | "verified" | "expired" | "canceled" | "failed" | (string & {});

/** Named values of {@link TwoFaStatus:type}; others are allowed. */
export const TwoFaStatus = {
  Pending: "pending",
  Verified: "verified",
  Expired: "expired",
  Canceled: "canceled",
  Failed: "failed",
} as const;

/** A verification to start. */
export interface CreateTwoFaVerification {
  /** Identifier of the 2FA service; services are made in the portal. */
  readonly service_id: string;
  /** Phone number to verify, in E.164 format. */
  readonly to: string;
  /** How to send the code. */
  readonly channel: TwoFaChannel;
}

/** Facts about the recipient's phone number. */
export interface TwoFaNumberLookup {
  /** Kind of the number, such as `mobile`. */
  number_type: string | null;
  /** Two-letter ISO code of the country. */
  country: string | null;
  /** Carrier that the number belongs to now. */
  current_carrier: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A verification that was started. */
export interface TwoFaVerification {
  /** Whether it was started. */
  success: boolean | null;
  /** Identifier of the verification; every other call about it takes this. */
  session_id: string;
  /** Address of the verification in the API. */
  session_url: string | null;
  /** Identifier of the 2FA service. */
  service_id: string | null;
  /** Phone number that the code goes to. */
  destination: string | null;
  /** When the verification was started. */
  created_at: string | null;
  /** Facts about the phone number, if the service looks numbers up. */
  number_lookup: TwoFaNumberLookup | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** How to send a code once more. */
export interface ResendTwoFaCode {
  /** How to send it; need not be the way of the first code. */
  readonly channel: TwoFaChannel;
}

/** A code that was sent once more. */
export interface TwoFaResend {
  /** Whether it was sent. */
  success: boolean | null;
  /** How it was sent. */
  channel: TwoFaChannel | null;
  /** Phone number that it went to. */
  destination: string | null;
  /** When it was sent. */
  created_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A code to check. */
export interface CheckTwoFaCode {
  /** The code that the recipient entered. */
  readonly code: string;
}

/** The outcome of a code. */
export interface TwoFaCheck {
  /** Whether it was the right one. */
  is_valid: boolean;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which verifications to list. */
export interface ListTwoFaSessions {
  /** First day, included. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
}

/** A verification as lists have it. */
export interface TwoFaSession {
  /** Identifier of the verification. */
  session_id: string;
  /** When it was started. */
  created_at: string | null;
  /** Phone number of the recipient. */
  phone_number: string | null;
  /** Two-letter ISO code of the recipient's country. */
  destination_country: string | null;
  /** Status of the verification. */
  status: TwoFaStatus | null;
  /** Price of the verification in USD. */
  charge: string | null;
  /** Identifier of the 2FA service. */
  service_id: string | null;
  /** Name of the 2FA service. */
  service_name: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Something that happened in a verification. */
export interface TwoFaEvent {
  /** When it happened. */
  created_at: string | null;
  /** The event, in words: `Number lookup`, `Code sent via SMS`, `Code sent via voice` or `Verification`. */
  event: string | null;
  /** Its outcome: `success`, `failed` or `pending`; there may be others. */
  status: string | null;
  /** Its price in USD. */
  charge: string | null;
  /** Why it failed, in words. */
  error: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
