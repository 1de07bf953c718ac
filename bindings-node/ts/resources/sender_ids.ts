// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Success } from "../models/common.js";
import type {
  CreateSenderId,
  SenderId,
  SenderIdPage,
  SenderIdRestrictions,
  SenderIdRestrictionsRequest,
} from "../models/sender_ids.js";
import type { CallOptions, NoArguments } from "../options.js";
import type { Pages } from "../pages.js";

/** Register what recipients see as the sender of messages. */
export class SenderIds {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tells whether sender IDs of a kind can be registered with `create` for a country.
   *
   * Source: guide; used in both generations.
   */
  restrictions(args: SenderIdRestrictionsRequest, options?: CallOptions): Promise<SenderIdRestrictions> {
    return this.#caller.one("sender_ids.restrictions", args, options);
  }

  /**
   * Registers a sender ID; the reply tells for which countries it is ready.
   *
   * Countries that are left out of `allowlisted_in` need a review. For the US, register through 10DLC. Sent once only:
   * a repetition might register it twice, so an ambiguous end is an `OutcomeUnknownError`. One that cannot be
   * registered is an `InvalidRequestError`.
   *
   * Source: guide and current API.
   */
  create(args: CreateSenderId, options?: CallOptions): Promise<SenderId> {
    return this.#caller.one("sender_ids.create", args, options);
  }

  /**
   * Lists all sender IDs of the account, on one page.
   *
   * Source: guide and current API.
   */
  list(args: NoArguments = {}, options?: CallOptions): Pages<SenderIdPage> {
    return this.#caller.pages("sender_ids.list", args, options, { single: true });
  }

  /**
   * Returns one sender ID.
   *
   * One that is not on the account is a `NotFoundError`.
   *
   * Source: current API.
   */
  get(
    args: {
      /** Identifier of the sender ID; not the sender ID itself. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<SenderId> {
    return this.#caller.one("sender_ids.get", args, options);
  }

  /**
   * Deletes a sender ID; messages from it are refused from then on.
   *
   * Cannot be undone. One that is not on the account is a `NotFoundError`.
   *
   * Source: guide and current API.
   */
  delete(
    args: {
      /** Identifier of the sender ID; not the sender ID itself. */
      readonly id: string;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("sender_ids.delete", args, options);
  }
}
