// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** Kind of a sender ID. */
export type SenderIdType = "numeric" | "alphanumeric" | "shortcode" | (string & {});

/** Named values of {@link SenderIdType:type}; others are allowed. */
export const SenderIdType = {
  Numeric: "numeric",
  Alphanumeric: "alphanumeric",
  Shortcode: "shortcode",
} as const;

/** The use case of a sender ID's messages. */
export type SenderIdUsecase = "transactional" | "promo" | "authentication" | (string & {});

/** Named values of {@link SenderIdUsecase:type}; others are allowed. */
export const SenderIdUsecase = {
  Transactional: "transactional",
  Promo: "promo",
  Authentication: "authentication",
} as const;

/** How many messages a sender ID is expected to send in a month. */
export type MonthlyVolume =
  | "1-1000"
  | "1001-20000"
  | "20001-50000"
  | "50001-100000"
  | "More than 100000"
  | (string & {});

/** Named values of {@link MonthlyVolume:type}; others are allowed. */
export const MonthlyVolume = {
  UpTo1000: "1-1000",
  UpTo20000: "1001-20000",
  UpTo50000: "20001-50000",
  UpTo100000: "50001-100000",
  MoreThan100000: "More than 100000",
} as const;

/** Which sender IDs to ask about. */
export interface SenderIdRestrictionsRequest {
  /** Two-letter ISO code of the country. */
  readonly country: string;
  /** Kind of sender ID. */
  readonly type: SenderIdType;
}

/** Whether sender IDs of a kind can be registered here for a country. */
export interface SenderIdRestrictions {
  /** Whether `sender_ids.create` can register them; else it is done on the website, with a review. */
  self_service: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A sender ID to register. */
export interface CreateSenderId {
  /** The sender ID itself: a phone number of the account, or a name. */
  readonly sender_id: string;
  /** Kind of the sender ID: numeric or alphanumeric. */
  readonly type: SenderIdType;
  /** Two-letter ISO codes of the countries to send to. Not empty. */
  readonly countries: readonly string[];
  /** The use case of its messages. Generation `current` only, which requires it. */
  readonly usecase?: SenderIdUsecase | undefined;
  /** How many messages are expected in a month. Generation `current` only. */
  readonly monthly_volume?: MonthlyVolume | undefined;
  /** Examples of its messages. Generation `current` only. */
  readonly samples?: readonly string[] | undefined;
}

/** A sender ID of the account. */
export interface SenderId {
  /** Identifier of the sender ID. */
  id: string;
  /** The sender ID itself: a phone number or name. */
  sender_id: string | null;
  /** Kind of the sender ID. */
  type: SenderIdType | null;
  /** Two-letter ISO codes of the countries that it may send to. */
  allowlisted_in: string[];
  /** The use case of its messages. */
  usecase: SenderIdUsecase | null;
  /** Examples of its messages. */
  samples: string[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** All sender IDs of the account. */
export interface SenderIdPage {
  /** The sender IDs. */
  items: SenderId[];
  /** Always null today: there is one page. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
