// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** How a SIP trunk proves who it is. */
export type SipTrunkAuthMethod = "Digest" | "IP auth" | (string & {});

/** Named values of {@link SipTrunkAuthMethod:type}; others are allowed. */
export const SipTrunkAuthMethod = {
  Digest: "Digest",
  IpAuth: "IP auth",
} as const;

/** Status of a SIP trunk, or of its request to authenticate by IP address. */
export type SipTrunkStatus = "active" | "pending" | "rejected" | (string & {});

/** Named values of {@link SipTrunkStatus:type}; others are allowed. */
export const SipTrunkStatus = {
  Active: "active",
  Pending: "pending",
  Rejected: "rejected",
} as const;

/** Which SIP trunks to list. */
export interface ListSipTrunks {
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most trunks on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A request to authenticate a SIP trunk by IP address. */
export interface SipTrunkHostRequest {
  /** The IP address. */
  host: string | null;
  /** Status of the request. */
  status: SipTrunkStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A SIP trunk as lists have it. */
export interface SipTrunkSummary {
  /** Identifier of the trunk. */
  id: number;
  /** Login, made by the platform. */
  name: string | null;
  /** Name that the account gave it. */
  label: string | null;
  /** Caller ID; null for none, empty where several are allowed. */
  callerid: string | null;
  /** How the trunk proves who it is. */
  auth_method: SipTrunkAuthMethod | null;
  /** Request to authenticate by IP address. */
  host_request: SipTrunkHostRequest | null;
  /** Whether any Caller ID is passed through. */
  passthrough: boolean | null;
  /** Whether any active or verified number of the account may be the Caller ID. */
  multiple_numbers: boolean | null;
  /** Status of the trunk. */
  status: SipTrunkStatus | null;
  /** Length of this month's outbound calls in seconds. */
  talk_time: number | null;
  /** Price of this month's outbound calls in USD. */
  charge: string | null;
  /** Whether outbound calls are recorded. */
  call_recording_enabled: boolean | null;
  /** Whether answering machines are detected. */
  machine_detection_enabled: boolean | null;
  /** Whether recorded calls are transcribed. */
  transcription_enabled: boolean | null;
  /** Length in seconds from which calls are transcribed. */
  transcription_threshold: number | null;
  /** Whether the media are encrypted (SRTP). */
  encrypted_media: boolean | null;
  /** Token that authenticates the trunk. */
  access_token: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of SIP trunks. */
export interface SipTrunkPage {
  /** The page's trunks. */
  items: SipTrunkSummary[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An IP address that shall be allowed to register with a SIP trunk. */
export interface SipTrunkAllowedIp {
  /** The static public IP address. */
  readonly ip: string;
}

/** Asks to authenticate a SIP trunk by IP address; Wavix approves it by hand. */
export interface SipTrunkHost {
  /** The static public IP address. */
  readonly host: string;
}

/** The whole configuration of a SIP trunk. */
export interface SipTrunkSettings {
  /** Name for the trunk. */
  readonly label: string;
  /** Password that the trunk registers with. */
  readonly password: string;
  /** Caller ID: an active or verified number of the account. Blank on a trunk that passes any through. */
  readonly callerid: string;
  /** Only `allowed_ips` may register. */
  readonly ip_restrict: boolean;
  /** Inbound calls name the dialled number in their `To` header. */
  readonly didinfo_enabled: boolean;
  /** `call_limit` holds. */
  readonly call_restrict: boolean;
  /** `max_call_cost` holds. */
  readonly cost_limit: boolean;
  /** `max_channels` holds. */
  readonly channels_restrict: boolean;
  /** Dialled numbers are rewritten. */
  readonly rewrite_enabled: boolean;
  /** Longest call in seconds; not above the account's own limit. Ignored without `call_restrict`. At least 0. */
  readonly call_limit?: number | undefined;
  /** Most that an outbound call may cost in USD. */
  readonly max_call_cost?: string | undefined;
  /**
   * How many outbound calls there may be at once; not above the account's own limit. Ignored without
   * `channels_restrict`. At least 0.
   */
  readonly max_channels?: number | undefined;
  /** Digits to put before each dialled number. */
  readonly rewrite_prefix?: string | undefined;
  /**
   * How many digits to take off the beginning of each dialled number, as text. The current API describes requests so
   * and replies as the digits themselves; the guide shows `1` without a word. The library sends the text as it is.
   */
  readonly rewrite_cond?: string | undefined;
  /** Pass any Caller ID through; Wavix approves it by hand. Generation `guide` only. */
  readonly passthrough?: boolean | undefined;
  /** Recorded calls are transcribed. For accounts of the tier Flex Pro. Required in generation `current`. */
  readonly transcription_enabled?: boolean | undefined;
  /**
   * Length in seconds from which calls are transcribed. For accounts of the tier Flex Pro. Required in generation
   * `current`. At least 0.
   */
  readonly transcription_threshold?: number | undefined;
  /** Outbound calls are recorded. */
  readonly call_recording_enabled?: boolean | undefined;
  /** Answering machines are detected. For accounts of the tier Flex Pro. Generation `current` only. */
  readonly machine_detection_enabled?: boolean | undefined;
  /** Any active or verified number of the account may be the Caller ID. Generation `current` only. */
  readonly multiple_numbers?: boolean | undefined;
  /**
   * IP addresses that may register; needed with `ip_restrict`. Generation `current` only. `null` is the same as leaving
   * it out.
   */
  readonly allowed_ips?: readonly SipTrunkAllowedIp[] | null | undefined;
  /** Ask to authenticate by IP address. Generation `current` only. */
  readonly host_request?: SipTrunkHost | undefined;
  /** The media are encrypted (SRTP). Generation `current` only. */
  readonly encrypted_media?: boolean | undefined;
}

/** An IP address that may register with a SIP trunk. */
export interface SipTrunkIp {
  /** Identifier of the address. */
  id: number | null;
  /** The address. */
  ip: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A SIP trunk with its configuration. */
export interface SipTrunk {
  /** Identifier of the trunk. */
  id: number;
  /** Login, made by the platform. */
  name: string | null;
  /** Name that the account gave it. */
  label: string | null;
  /** Caller ID; null for none, empty where several are allowed. */
  callerid: string | null;
  /** Whether any Caller ID is passed through. */
  passthrough: boolean | null;
  /** Whether any active or verified number of the account may be the Caller ID. */
  multiple_numbers: boolean | null;
  /** Whether only `allowed_ips` may register. */
  ip_restrict: boolean | null;
  /** IP addresses that may register. */
  allowed_ips: SipTrunkIp[];
  /** `dynamic` for a trunk with login and password, else the IP address that authenticates it. */
  host: string | null;
  /** Whether inbound calls name the dialled number in their `To` header. */
  didinfo_enabled: boolean | null;
  /** Whether `call_limit` holds. */
  call_restrict: boolean | null;
  /** Longest call in seconds. */
  call_limit: number | null;
  /** Whether `max_call_cost` holds. */
  cost_limit: boolean | null;
  /** Most that an outbound call may cost in USD. */
  max_call_cost: string | null;
  /** Whether `max_channels` holds. */
  channels_restrict: boolean | null;
  /** How many outbound calls there may be at once. */
  max_channels: number | null;
  /** Whether dialled numbers are rewritten. */
  rewrite_enabled: boolean | null;
  /** Digits put before each dialled number. */
  rewrite_prefix: string | null;
  /**
   * The cut at the beginning of each dialled number. The current API describes the digits here, and their number in
   * requests.
   */
  rewrite_cond: string | null;
  /** Whether outbound calls are recorded. */
  call_recording_enabled: boolean | null;
  /** Whether answering machines are detected. */
  machine_detection_enabled: boolean | null;
  /** Whether recorded calls are transcribed. */
  transcription_enabled: boolean | null;
  /** Length in seconds from which calls are transcribed. */
  transcription_threshold: number | null;
  /** Whether the media are encrypted (SRTP). */
  encrypted_media: boolean | null;
  /** When the trunk was made. */
  created_at: string | null;
  /** Token that authenticates the trunk. */
  access_token: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
