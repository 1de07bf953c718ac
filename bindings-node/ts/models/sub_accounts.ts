// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination, TransactionType } from "./common.js";

/** Status of a sub-account. */
export type SubAccountStatus = "enabled" | "disabled" | (string & {});

/** Named values of {@link SubAccountStatus:type}; others are allowed. */
export const SubAccountStatus = {
  Enabled: "enabled",
  Disabled: "disabled",
} as const;

/**
 * Which sub-accounts to list. Replies count pages, but how to ask for one is not documented: here it is as in all other
 * lists.
 */
export interface ListSubAccounts {
  /** Only sub-accounts with this status. */
  readonly status?: SubAccountStatus | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most sub-accounts on a page. At least 1. */
  readonly per_page?: number | undefined;
}

/** Where the platform posts to for a sub-account unless told otherwise. */
export interface SubAccountDestinations {
  /** Address for incoming messages. */
  sms_endpoint: string | null;
  /** Address for delivery reports. */
  dlr_endpoint: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Where the platform posts to for a sub-account unless told otherwise. */
export interface SubAccountDestinationsInput {
  /** Address for incoming messages. */
  readonly sms_endpoint?: string | undefined;
  /** Address for delivery reports. */
  readonly dlr_endpoint?: string | undefined;
}

/** A sub-account. */
export interface SubAccount {
  /** Identifier of the sub-account. */
  id: number;
  /** When it was made. */
  created_at: string | null;
  /** Name of the sub-account. */
  name: string | null;
  /** Its API key. */
  api_key: string | null;
  /** Identifier of the account above it. */
  master_organization: number | null;
  /** Status of the sub-account. */
  status: SubAccountStatus | null;
  /** Where the platform posts to unless told otherwise. */
  default_destinations: SubAccountDestinations | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of sub-accounts. */
export interface SubAccountPage {
  /** The page's sub-accounts. */
  items: SubAccount[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A sub-account to make. */
export interface CreateSubAccount {
  /** Name for the sub-account. At most 255 characters. */
  readonly name: string;
  /** Where the platform posts to unless told otherwise. */
  readonly default_destinations?: SubAccountDestinationsInput | SubAccountDestinations | undefined;
}

/** The whole configuration of a sub-account. */
export interface UpdateSubAccount {
  /** Name for the sub-account. At most 255 characters. */
  readonly name: string;
  /** Status for the sub-account. */
  readonly status?: SubAccountStatus | undefined;
  /** Where the platform posts to unless told otherwise. */
  readonly default_destinations?: SubAccountDestinationsInput | SubAccountDestinations | undefined;
}

/** Which transactions of a sub-account to list. */
export interface ListSubAccountTransactions {
  /** First day, included. */
  readonly from_date: string;
  /** Last day, included. */
  readonly to_date: string;
  /** Only transactions of these types: one or several of the numbers of `TransactionType`. Not empty. */
  readonly type?: TransactionType | readonly TransactionType[] | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most transactions on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A change of a sub-account's balance. */
export interface SubAccountTransaction {
  /** Amount in USD; negative for what was paid from the balance. */
  amount: string | null;
  /** Balance after it in USD. */
  balance_after: string | null;
  /** When it was made. */
  date: string | null;
  /** Its purpose, in words. */
  details: string | null;
  /** Status of the transaction, such as `committed`. */
  status: string | null;
  /** Its purpose, as one of the numbers of `TransactionType`. */
  type: TransactionType | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of transactions. */
export interface SubAccountTransactionPage {
  /** The page's transactions. */
  items: SubAccountTransaction[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
