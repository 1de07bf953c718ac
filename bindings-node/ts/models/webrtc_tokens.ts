// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** A token, without its text. */
export interface WebrtcToken {
  /** Identifier of the token. */
  uuid: string;
  /** SIP trunk that the softphone registers with. */
  sip_trunk: string | null;
  /** Data that the account keeps with the token. */
  payload: Record<string, unknown>;
  /** Life in seconds; null for one without end. */
  ttl: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of tokens. */
export interface WebrtcTokenPage {
  /** The page's tokens. */
  items: WebrtcToken[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A token to make. */
export interface CreateWebrtcToken {
  /** SIP trunk that the softphone registers with. */
  readonly sip_trunk: string;
  /** Life in seconds; null for one without end. At least 1. */
  readonly ttl: number | null;
  /** Data to keep with the token. `null` is the same as leaving it out. */
  readonly payload?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A token that was just made. */
export interface NewWebrtcToken {
  /** The token itself; shown this once. */
  token: string;
  /** Identifier of the token. */
  uuid: string;
  /** SIP trunk that the softphone registers with. */
  sip_trunk: string | null;
  /** Data that the account keeps with the token. */
  payload: Record<string, unknown>;
  /** Life in seconds; null for one without end. */
  ttl: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Data to keep with a token. */
export interface UpdateWebrtcToken {
  /** The data; takes the place of all earlier data. */
  readonly payload: Readonly<Record<string, unknown>>;
}
