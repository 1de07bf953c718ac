// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** A link to shorten. */
export interface CreateShortLink {
  /** Address that the short link leads to. */
  readonly link: string;
  /** Until when it does; not in the past. Left out: for good. */
  readonly expiration_time?: string | Date | undefined;
  /** Address that the short link leads to once it has expired, or if it is not valid. */
  readonly fallback_url?: string | undefined;
  /** Phone number that the link is for; `metrics` can look for it. */
  readonly phone?: string | undefined;
  /** Name of the campaign that the link is for; `metrics` can look for it. */
  readonly utm_campaign?: string | undefined;
}

/** A short link. */
export interface ShortLink {
  /** The short address. */
  short_link: string;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which clicks to list. */
export interface ShortLinkMetricsRequest {
  /** First day, included. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** Phone number that the link was made for. */
  readonly phone?: string | undefined;
  /** Campaign that the link was made for. */
  readonly utm_campaign?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most clicks on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A click on a short link. Place, device and language are null where they could not be told. */
export interface ShortLinkClick {
  /** Latitude of the place that the IP address belongs to. */
  latitude: number | null;
  /** Longitude of the place that the IP address belongs to. */
  longitude: number | null;
  /** Operating system of the device. */
  operating_system: string | null;
  /** Name of the browser. */
  browser: string | null;
  /** Language that the browser asked for. */
  language: string | null;
  /** Phone number that the link was made for. */
  phone: string | null;
  /** Campaign that the link was made for. */
  utm_campaign: string | null;
  /** When the link was opened. */
  created_at: string | null;
  /** Last part of the short address. */
  link_hash: string | null;
  /** Identifier of the account. */
  user_id: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of clicks. */
export interface ShortLinkClickPage {
  /** The page's clicks. */
  items: ShortLinkClick[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
