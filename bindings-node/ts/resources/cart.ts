// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { AvailableNumber, Success } from "../models/common.js";
import type { CartContents, CartItems, CheckoutCart } from "../models/cart.js";
import type { CallOptions, NoArguments } from "../options.js";

/** Choose phone numbers and buy them. */
export class Cart {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Returns the phone numbers in the cart, and the kinds of documents they need.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/buy/cart`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(args: NoArguments = {}, options?: CallOptions): Promise<CartContents> {
    return this.#caller.one("cart.get", args, options);
  }

  /**
   * Puts phone numbers into the cart and returns the numbers now in it.
   *
   * Costs nothing until checkout. A number that is not for sale is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `PUT /v1/buy/cart`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  add(args: CartItems, options?: CallOptions): Promise<AvailableNumber[]> {
    return this.#caller.one("cart.add", args, options);
  }

  /**
   * Takes phone numbers out of the cart.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/buy/cart`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  remove(args: CartItems, options?: CallOptions): Promise<Success> {
    return this.#caller.one("cart.remove", args, options);
  }

  /**
   * Buys phone numbers that are in the cart.
   *
   * Costs money: activation and first month are taken from the balance, in the guide's generation or from the primary
   * card. Never sent twice: where it stays open whether the numbers were bought, the call fails with
   * `OutcomeUnknownError`; look at `numbers.list` before another try. Too little money is an `InvalidRequestError`, as
   * older descriptions have it; the current API declares 403 (`PermissionDeniedError`) and, without saying when, 404
   * (`NotFoundError`).
   *
   * Source: guide and current API.
   *
   * Both generations: `POST /v1/buy/cart/checkout`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  checkout(args: CheckoutCart = {}, options?: CallOptions): Promise<Success> {
    return this.#caller.one("cart.checkout", args, options);
  }
}
