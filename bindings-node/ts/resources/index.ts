// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import { Messages } from "./messages.js";
import { SenderIds } from "./sender_ids.js";
import { OptOuts } from "./opt_outs.js";
import { Numbers } from "./numbers.js";
import { Buy } from "./buy.js";
import { Cart } from "./cart.js";
import { SipTrunks } from "./sip_trunks.js";
import { Cdrs } from "./cdrs.js";
import { VoiceCampaigns } from "./voice_campaigns.js";
import { NumberValidator } from "./number_validator.js";
import { E911 } from "./e911.js";

export type {
  Buy,
  Cart,
  Cdrs,
  E911,
  Messages,
  NumberValidator,
  Numbers,
  OptOuts,
  SenderIds,
  SipTrunks,
  VoiceCampaigns,
};

/** The areas of the platform. */
export abstract class Resources {
  readonly #caller: Caller;
  #messages: Messages | undefined;
  #senderIds: SenderIds | undefined;
  #optOuts: OptOuts | undefined;
  #numbers: Numbers | undefined;
  #buy: Buy | undefined;
  #cart: Cart | undefined;
  #sipTrunks: SipTrunks | undefined;
  #cdrs: Cdrs | undefined;
  #voiceCampaigns: VoiceCampaigns | undefined;
  #numberValidator: NumberValidator | undefined;
  #e911: E911 | undefined;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Send SMS and MMS, and follow what becomes of them. */
  get messages(): Messages {
    this.#messages ??= new Messages(this.#caller);
    return this.#messages;
  }

  /** Register what recipients see as the sender of messages. */
  get senderIds(): SenderIds {
    this.#senderIds ??= new SenderIds(this.#caller);
    return this.#senderIds;
  }

  /** Respect recipients who want no more messages. */
  get optOuts(): OptOuts {
    this.#optOuts ??= new OptOuts(this.#caller);
    return this.#optOuts;
  }

  /** Look after the phone numbers of the account. */
  get numbers(): Numbers {
    this.#numbers ??= new Numbers(this.#caller);
    return this.#numbers;
  }

  /** Search the inventory of phone numbers, from country to city to number. */
  get buy(): Buy {
    this.#buy ??= new Buy(this.#caller);
    return this.#buy;
  }

  /** Choose phone numbers and buy them. */
  get cart(): Cart {
    this.#cart ??= new Cart(this.#caller);
    return this.#cart;
  }

  /** Connect a phone system to the platform. */
  get sipTrunks(): SipTrunks {
    this.#sipTrunks ??= new SipTrunks(this.#caller);
    return this.#sipTrunks;
  }

  /** Find, total and export call detail records. */
  get cdrs(): Cdrs {
    this.#cdrs ??= new Cdrs(this.#caller);
    return this.#cdrs;
  }

  /** Place calls that follow a scenario of the campaign builder. */
  get voiceCampaigns(): VoiceCampaigns {
    this.#voiceCampaigns ??= new VoiceCampaigns(this.#caller);
    return this.#voiceCampaigns;
  }

  /** Find out what is known of phone numbers. */
  get numberValidator(): NumberValidator {
    this.#numberValidator ??= new NumberValidator(this.#caller);
    return this.#numberValidator;
  }

  /** Tell the emergency service where the calls of a phone number come from. */
  get e911(): E911 {
    this.#e911 ??= new E911(this.#caller);
    return this.#e911;
  }
}
