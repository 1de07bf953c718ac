// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  ListNumbers,
  NumberDocument,
  NumberUpdates,
  PhoneNumber,
  PhoneNumberPage,
  ReleaseNumbers,
  UpdateNumber,
  UpdateNumbers,
  UploadPapers,
} from "../models/numbers.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Look after the phone numbers of the account. */
export class Numbers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the account's phone numbers, page by page.
   *
   * Source: guide and current API.
   *
   * Current API: `GET /v1/numbers`; guide: `GET /v1/mydids`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  list(args: ListNumbers = {}, options?: CallOptions): Pages<PhoneNumberPage> {
    return this.#caller.pages("numbers.list", args, options);
  }

  /**
   * Returns one phone number with its destinations, documents and settings.
   *
   * A number that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/numbers/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the number on the account; not the number itself. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<PhoneNumber> {
    return this.#caller.one("numbers.get", args, options);
  }

  /**
   * Changes one phone number: destinations, callbacks, recording, transcription.
   *
   * New destinations and callbacks may take a moment to show in replies. SMS can be enabled on numbers of the US and
   * Canada only; elsewhere it is an `InvalidRequestError`.
   *
   * Source: current API; the guide implies it.
   *
   * Current API: `PATCH /v1/numbers/{id}`; guide: `PUT /v1/mydids/{id}`. Guide, for `sms_enabled`: `PUT
   * /v1/mydids/update-sms-enabled`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  update(
    args: UpdateNumber & {
      /** Identifier of the number on the account; not the number itself. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<PhoneNumber> {
    return this.#caller.one("numbers.update", args, options);
  }

  /**
   * Makes the same change to several phone numbers.
   *
   * New destinations and callbacks may take a moment to show in replies. In the guide's generation it sets destinations
   * only, and answers without the numbers.
   *
   * Source: guide and current API.
   *
   * Current API: `PATCH /v1/numbers`; guide: `POST /v1/mydids/update-destinations`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  bulkUpdate(args: UpdateNumbers, options?: CallOptions): Promise<NumberUpdates> {
    return this.#caller.one("numbers.bulk_update", args, options);
  }

  /**
   * Gives phone numbers back to the inventory, where others can buy them.
   *
   * Cannot be undone. Takes either `ids` or `dids`. A number that is not on the account is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Current API: `DELETE /v1/numbers`; guide: `DELETE /v1/mydids`. Retry class: idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  release(args: ReleaseNumbers = {}, options?: CallOptions): Promise<Success> {
    return this.#caller.one("numbers.release", args, options);
  }

  /**
   * Hands in a document that phone numbers need; one document can serve several of them.
   *
   * It is looked at by people: `get` tells how the documents of a number stand. Only a document that was rejected can
   * be replaced. Returns one document for each number. Type and size are checked before anything is sent.
   *
   * Source: current API.
   *
   * Current API, for both generations: `POST /v1/numbers/papers`. Retry class: non_idempotent.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  uploadPapers(args: UploadPapers, options?: CallOptions): Promise<NumberDocument[]> {
    return this.#caller.put("numbers.upload_papers", ["doc_attachment"], args, options);
  }
}
