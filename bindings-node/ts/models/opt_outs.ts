// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** A recipient to send no more messages to. */
export interface CreateOptOut {
  /** Phone number of the recipient. Generation `guide` calls it `phone_number` and takes either name. */
  readonly number?: string | undefined;
  /** `number`, as generation `guide` calls it. Generation `guide` only. */
  readonly phone_number?: string | undefined;
  /** Sender ID to send nothing from; left out, nothing is sent from any. */
  readonly sender_id?: string | undefined;
}

/** Which opt-outs to list. */
export interface ListOptOuts {
  /** Sender ID. */
  readonly sender_id?: string | undefined;
  /** 10DLC campaign. */
  readonly campaign_id?: string | undefined;
  /** First day (UTC). */
  readonly created_after?: string | undefined;
  /** Last day (UTC), included. */
  readonly created_before?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most opt-outs on a page, at most 100. Default: 25. */
  readonly per_page?: number | undefined;
}

/** A recipient who wants no more messages. */
export interface OptOut {
  /** Phone number of the recipient. */
  phone_number: string | null;
  /** Sender ID that they want nothing from; null for all. */
  sender_id: string | null;
  /** 10DLC campaign that they want nothing from. */
  campaign_id: string | null;
  /** Since when. */
  created_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of recipients who want no more messages. */
export interface OptOutPage {
  /** The page's recipients. */
  items: OptOut[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
