// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  CheckTwoFaCode,
  CreateTwoFaVerification,
  ListTwoFaSessions,
  ResendTwoFaCode,
  TwoFaCheck,
  TwoFaEvent,
  TwoFaResend,
  TwoFaSession,
  TwoFaVerification,
} from "../models/two_fa.js";
import type { CallOptions } from "../options.js";

/** Send codes to phones, and check what comes back. */
export class TwoFa {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Starts a verification: sends a code to a phone number.
   *
   * Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took it, the
   * call fails with `OutcomeUnknownError`. The code is valid for 5 minutes.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/two-fa/verification`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateTwoFaVerification, options?: CallOptions): Promise<TwoFaVerification> {
    return this.#caller.one("two_fa.create", args, options);
  }

  /**
   * Sends a new code; the ones before are no longer valid.
   *
   * Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took it, the
   * call fails with `OutcomeUnknownError`. A verification sends 5 codes; asking for a sixth ends it.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/two-fa/verification/{session_id}`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  resend(
    args: ResendTwoFaCode & {
      /** Identifier of the verification. */
      readonly session_id: string;
    },
    options?: CallOptions,
  ): Promise<TwoFaResend> {
    return this.#caller.one("two_fa.resend", args, options);
  }

  /**
   * Checks the code that the recipient entered.
   *
   * A wrong code is no error: `is_valid` is false. A verification takes 5 codes, so an ambiguous end is an
   * `OutcomeUnknownError` and not repeated.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/two-fa/verification/{session_id}/check`. Retry class:
   * consumes_attempt.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  check(
    args: CheckTwoFaCode & {
      /** Identifier of the verification. */
      readonly session_id: string;
    },
    options?: CallOptions,
  ): Promise<TwoFaCheck> {
    return this.#caller.one("two_fa.check", args, options);
  }

  /**
   * Cancels a verification: no more codes are sent, none that was sent is valid.
   *
   * Cannot be undone. A verification that is over is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PATCH /v1/two-fa/verification/{session_id}/cancel`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  cancel(
    args: {
      /** Identifier of the verification. */
      readonly session_id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("two_fa.cancel", args, options);
  }

  /**
   * Lists the verifications of a 2FA service.
   *
   * No verification in these days is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/two-fa/service/{service_id}/sessions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  sessions(
    args: ListTwoFaSessions & {
      /** Identifier of the 2FA service. */
      readonly service_id: string;
    },
    options?: CallOptions,
  ): Promise<TwoFaSession[]> {
    return this.#caller.one("two_fa.sessions", args, options);
  }

  /**
   * Lists what happened in a verification.
   *
   * An unknown verification is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/two-fa/session/{session_id}/events`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  events(
    args: {
      /** Identifier of the verification. */
      readonly session_id: string;
    },
    options?: CallOptions,
  ): Promise<TwoFaEvent[]> {
    return this.#caller.one("two_fa.events", args, options);
  }
}
