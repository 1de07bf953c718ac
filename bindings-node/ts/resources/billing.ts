// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { InvoicePage, ListInvoices, ListTransactions, TransactionPage } from "../models/billing.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** See what the account paid for. */
export class Billing {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the changes of the balance, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/billing/transactions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  transactions(args: ListTransactions, options?: CallOptions): Pages<TransactionPage> {
    return this.#caller.pages("billing.transactions", args, options);
  }

  /**
   * Lists the statements of the account, page by page.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/billing/invoices`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  invoices(args: ListInvoices = {}, options?: CallOptions): Pages<InvoicePage> {
    return this.#caller.pages("billing.invoices", args, options);
  }

  /**
   * Downloads a statement as a PDF file.
   *
   * A statement that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/billing/invoices/{id}`. Retry class: stream.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {StreamInterruptedError} It broke off before the end of the file.
   */
  downloadInvoice(
    args: {
      /** Identifier of the statement. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Download {
    return this.#caller.file("billing.download_invoice", args, options);
  }
}
