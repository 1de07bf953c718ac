// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { AccountConfig, AccountProfile, UpdateProfile } from "../models/profile.js";
import type { CallOptions, NoArguments } from "../options.js";

/** The account itself: who owns it, and what it may do. */
export class Profile {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Returns the account's profile.
   *
   * Source: current API.
   */
  get(args: NoArguments = {}, options?: CallOptions): Promise<AccountProfile> {
    return this.#caller.one("profile.get", args, options);
  }

  /**
   * Changes the account's profile.
   *
   * Some fields have other names than in the profile. Wrong values are an `InvalidRequestError`.
   *
   * Source: current API.
   */
  update(args: UpdateProfile = {}, options?: CallOptions): Promise<AccountProfile> {
    return this.#caller.one("profile.update", args, options);
  }

  /**
   * Returns the balance and the limits of the account.
   *
   * Source: current API.
   */
  config(args: NoArguments = {}, options?: CallOptions): Promise<AccountConfig> {
    return this.#caller.one("profile.config", args, options);
  }
}
