// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** Which recordings to list. */
export interface ListRecordings {
  /** First day (UTC). */
  readonly from_date?: string | undefined;
  /** Last day (UTC), included. */
  readonly to_date?: string | undefined;
  /** Caller, or a part of the number. */
  readonly from?: string | undefined;
  /** Number that was called, or a part of it. */
  readonly to?: string | undefined;
  /** Identifier of the call. */
  readonly call_uuid?: string | undefined;
  /** Logins of SIP trunks, for placed calls. */
  readonly sip_trunks?: readonly string[] | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most recordings on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** The recording of a call. */
export interface Recording {
  /** Identifier of the recording; not that of the call. */
  id: number;
  /** When the recording was made. */
  created_at: string | null;
  /** Length in seconds. */
  duration: number | null;
  /** Number of the caller. */
  from: string | null;
  /** Number that was called. */
  to: string | null;
  /** Identifier of the call. */
  call_uuid: string | null;
  /** URL of the file. */
  url: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Filters that found nothing. */
export interface InvalidRecordingFilters {
  /** Phone numbers. */
  dids: string[];
  /** SIP trunks. */
  sip_trunks: string[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of recordings. */
export interface RecordingPage {
  /** The page's recordings. */
  items: Recording[];
  /** Filters that found nothing. */
  invalid: InvalidRecordingFilters | null;
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
