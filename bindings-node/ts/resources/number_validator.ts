// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type {
  NumberValidation,
  NumberValidationBatch,
  ValidateNumber,
  ValidateNumbers,
} from "../models/number_validator.js";
import type { CallOptions, WaitOptions } from "../options.js";

/** Find out what is known of phone numbers. */
export class NumberValidator {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Validates one phone number.
   *
   * Costs money, so it is never sent twice: where it stays open whether the platform did it, the call fails with
   * `OutcomeUnknownError`. For accounts of the tier Flex Pro.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/validation`. Retry class: billable_read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  validate(args: ValidateNumber, options?: CallOptions): Promise<NumberValidation> {
    return this.#caller.one("number_validator.validate", args, options);
  }

  /**
   * Validates many phone numbers with one request.
   *
   * Costs money for each number, so it is never sent twice: where it stays open whether the platform took it, the call
   * fails with `OutcomeUnknownError`. Give it a long timeout, or set `async` and ask `results`.
   *
   * Source: guide and current API.
   *
   * Both generations: `POST /v1/validation`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  validateBatch(args: ValidateNumbers, options?: CallOptions): Promise<NumberValidationBatch> {
    return this.#caller.one("number_validator.validate_batch", args, options);
  }

  /**
   * Returns what a batch that was started with `async` has found so far.
   *
   * Done when `pending` is 0. An unknown batch is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/validation/{request_id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  results(
    args: {
      /** What `validate_batch` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: CallOptions,
  ): Promise<NumberValidationBatch> {
    return this.#caller.one("number_validator.results", args, options);
  }

  /**
   * Calls `results` again and again until the work has ended.
   *
   * Polls with exponential back-off, from 0.2 to 5 seconds. Where it is still going on after `timeout`, that is a
   * `TimeoutError`.
   */
  wait(
    args: {
      /** What `validate_batch` returned as `request_id`. */
      readonly request_id: string;
    },
    options?: WaitOptions,
  ): Promise<NumberValidationBatch> {
    return this.#caller.wait("number_validator.results", args, options, { field: "status", ends: ["success", "failed"] });
  }
}
