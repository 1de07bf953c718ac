// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination, TransactionType } from "./common.js";

/** Status of a transaction. */
export type TransactionStatus = "Created" | "Pending" | "Committed" | "Reverted" | (string & {});

/** Named values of {@link TransactionStatus:type}; others are allowed. */
export const TransactionStatus = {
  Created: "Created",
  Pending: "Pending",
  Committed: "Committed",
  Reverted: "Reverted",
} as const;

/** Which transactions to list. */
export interface ListTransactions {
  /** First day, included. */
  readonly from_date: string;
  /** Last day, included. */
  readonly to_date: string;
  /**
   * Only transactions of these types: one or several of the numbers of `TransactionType`. The platform documents one
   * here and several for sub-accounts; several are sent as they are there. Not empty.
   */
  readonly type?: TransactionType | readonly TransactionType[] | undefined;
  /** Only transactions with this in their `details`. */
  readonly details_contains?: string | undefined;
  /** Only payments to the account. Default: transactions of every type. */
  readonly payments?: boolean | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most transactions on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A change of the balance. */
export interface Transaction {
  /** Identifier of the transaction. */
  id: number;
  /** When it was made. */
  date: string | null;
  /** Amount in USD; negative for what was paid from the balance. */
  amount: string | null;
  /** Balance after it in USD. */
  balance_after: string | null;
  /** Its purpose, in words. */
  details: string | null;
  /** Status of the transaction. */
  status: TransactionStatus | null;
  /** Its purpose, as one of the numbers of `TransactionType`. */
  type: TransactionType | null;
  /** Whether there is a receipt. */
  show_invoice: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of transactions. */
export interface TransactionPage {
  /** The page's transactions. */
  items: Transaction[];
  /** Whether there are none. */
  is_empty: boolean | null;
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which statements to list. */
export interface ListInvoices {
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most statements on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** The statement of a month. */
export interface Invoice {
  /** Identifier of the statement. */
  id: number;
  /** Its sum in USD. */
  amount: string | null;
  /** First day. */
  from_date: string | null;
  /** Last day. */
  to_date: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of statements. */
export interface InvoicePage {
  /** The page's statements. */
  items: Invoice[];
  /** Whether there are none. */
  is_empty: boolean | null;
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
