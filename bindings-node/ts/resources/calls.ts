// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  AnswerCall,
  Call,
  CallStream,
  CollectDigits,
  CreateCall,
  PlayAudio,
  StartCallStream,
  UpdateCall,
} from "../models/calls.js";
import type { CallOptions, NoArguments } from "../options.js";

/** Place calls, and control them while they last. Ended calls are in `cdrs`. */
export class Calls {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the calls that last.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/calls`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: NoArguments = {}, options?: CallOptions): Promise<Call[]> {
    return this.#caller.one("calls.list", args, options);
  }

  /**
   * Places a call.
   *
   * Costs money and rings at a person's, so it is never sent twice: where it stays open whether the platform took it,
   * the call fails with `OutcomeUnknownError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateCall, options?: CallOptions): Promise<Call> {
    return this.#caller.one("calls.create", args, options);
  }

  /**
   * Returns one call, with what happened last.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/calls/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Call> {
    return this.#caller.one("calls.get", args, options);
  }

  /**
   * Changes the label of a call.
   *
   * Source: current API.
   *
   * Current API, for both generations: `PATCH /v1/calls/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: UpdateCall & {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.update", args, options);
  }

  /**
   * Ends a call.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/calls/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  end(
    args: {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.end", args, options);
  }

  /**
   * Answers an inbound call.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls/{id}/answer`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  answer(
    args: AnswerCall & {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.answer", args, options);
  }

  /**
   * Plays a sound file into a call; an event within the call says when it is over.
   *
   * A person hears it, so it is never sent twice.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls/{id}/play`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  play(
    args: PlayAudio & {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.play", args, options);
  }

  /**
   * Stops the sound that is played into a call.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/calls/{id}/audio`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  stopAudio(
    args: {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.stop_audio", args, options);
  }

  /**
   * Collects the keys that the other side presses; an event within the call brings them.
   *
   * A person hears the prompt, so it is never sent twice.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls/{id}/collect`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  collect(
    args: CollectDigits & {
      /** Identifier of the call. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.collect", args, options);
  }

  /**
   * Streams the sound of an answered call to an address.
   *
   * A call has at most one `twoway` and five `oneway` streams. For accounts of the tier Flex Pro.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/calls/{call_id}/streams`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  startStream(
    args: StartCallStream & {
      /** Identifier of the call. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Promise<CallStream> {
    return this.#caller.one("calls.start_stream", args, options);
  }

  /**
   * Stops a stream.
   *
   * Source: current API.
   *
   * Current API, for both generations: `DELETE /v1/calls/{call_id}/streams/{id}`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  stopStream(
    args: {
      /** Identifier of the call. */
      readonly call_id: string;
      /** What `start_stream` returned as `stream_id`. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("calls.stop_stream", args, options);
  }
}
