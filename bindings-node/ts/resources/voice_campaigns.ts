// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { CreateVoiceCampaign, VoiceCampaign } from "../models/voice_campaigns.js";
import type { CallOptions } from "../options.js";

/** Place calls that follow a scenario of the campaign builder. */
export class VoiceCampaigns {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Places a call that follows a scenario.
   *
   * Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took it, the
   * call fails with `OutcomeUnknownError`. Too little money is an `InvalidRequestError`. Once the call has ended,
   * `cdrs` has its record. For accounts of the tier Flex Pro.
   *
   * Source: guide and current API.
   *
   * Both generations: `POST /v1/voice-campaigns`. Retry class: billable.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {OutcomeUnknownError} The platform may or may not have acted: do not simply call again.
   */
  create(args: CreateVoiceCampaign, options?: CallOptions): Promise<VoiceCampaign> {
    return this.#caller.one("voice_campaigns.create", args, options);
  }

  /**
   * Returns one voice campaign with its status.
   *
   * One that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   *
   * Current API, for both generations: `GET /v1/voice-campaigns/{id}`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  get(
    args: {
      /** Identifier of the voice campaign. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<VoiceCampaign> {
    return this.#caller.one("voice_campaigns.get", args, options);
  }
}
