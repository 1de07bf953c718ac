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
import { Recordings } from "./recordings.js";
import { SpeechAnalytics } from "./speech_analytics.js";
import { Calls } from "./calls.js";
import { CallWebhooks } from "./call_webhooks.js";
import { WebrtcTokens } from "./webrtc_tokens.js";
import { TenDlc } from "./ten_dlc.js";
import { NumberValidator } from "./number_validator.js";
import { VoiceCampaigns } from "./voice_campaigns.js";
import { ShortLinks } from "./short_links.js";
import { TwoFa } from "./two_fa.js";
import { Billing } from "./billing.js";
import { Profile } from "./profile.js";
import { SubAccounts } from "./sub_accounts.js";
import { ApiKeys } from "./api_keys.js";
import { E911 } from "./e911.js";

export type {
  ApiKeys,
  Billing,
  Buy,
  CallWebhooks,
  Calls,
  Cart,
  Cdrs,
  E911,
  Messages,
  NumberValidator,
  Numbers,
  OptOuts,
  Profile,
  Recordings,
  SenderIds,
  ShortLinks,
  SipTrunks,
  SpeechAnalytics,
  SubAccounts,
  TenDlc,
  TwoFa,
  VoiceCampaigns,
  WebrtcTokens,
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
  #recordings: Recordings | undefined;
  #speechAnalytics: SpeechAnalytics | undefined;
  #calls: Calls | undefined;
  #callWebhooks: CallWebhooks | undefined;
  #webrtcTokens: WebrtcTokens | undefined;
  #tenDlc: TenDlc | undefined;
  #numberValidator: NumberValidator | undefined;
  #voiceCampaigns: VoiceCampaigns | undefined;
  #shortLinks: ShortLinks | undefined;
  #twoFa: TwoFa | undefined;
  #billing: Billing | undefined;
  #profile: Profile | undefined;
  #subAccounts: SubAccounts | undefined;
  #apiKeys: ApiKeys | undefined;
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

  /** Find, download and delete recordings of calls. */
  get recordings(): Recordings {
    this.#recordings ??= new Recordings(this.#caller);
    return this.#recordings;
  }

  /** Have files transcribed. Calls are transcribed through `cdrs`. */
  get speechAnalytics(): SpeechAnalytics {
    this.#speechAnalytics ??= new SpeechAnalytics(this.#caller);
    return this.#speechAnalytics;
  }

  /** Place calls, and control them while they last. What is over is in `cdrs`. */
  get calls(): Calls {
    this.#calls ??= new Calls(this.#caller);
    return this.#calls;
  }

  /** Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it. */
  get callWebhooks(): CallWebhooks {
    this.#callWebhooks ??= new CallWebhooks(this.#caller);
    return this.#callWebhooks;
  }

  /** Let a softphone in a web page place and receive calls. */
  get webrtcTokens(): WebrtcTokens {
    this.#webrtcTokens ??= new WebrtcTokens(this.#caller);
    return this.#webrtcTokens;
  }

  /** Register brands and campaigns, so that US phone numbers may send messages. */
  get tenDlc(): TenDlc {
    this.#tenDlc ??= new TenDlc(this.#caller);
    return this.#tenDlc;
  }

  /** Find out what is known of phone numbers. */
  get numberValidator(): NumberValidator {
    this.#numberValidator ??= new NumberValidator(this.#caller);
    return this.#numberValidator;
  }

  /** Place calls that follow a scenario of the campaign builder. */
  get voiceCampaigns(): VoiceCampaigns {
    this.#voiceCampaigns ??= new VoiceCampaigns(this.#caller);
    return this.#voiceCampaigns;
  }

  /** Make short links and see who opened them. */
  get shortLinks(): ShortLinks {
    this.#shortLinks ??= new ShortLinks(this.#caller);
    return this.#shortLinks;
  }

  /** Send codes to phones, and check what comes back. */
  get twoFa(): TwoFa {
    this.#twoFa ??= new TwoFa(this.#caller);
    return this.#twoFa;
  }

  /** See what the account paid for. */
  get billing(): Billing {
    this.#billing ??= new Billing(this.#caller);
    return this.#billing;
  }

  /** The account itself: who owns it, and what it may do. */
  get profile(): Profile {
    this.#profile ??= new Profile(this.#caller);
    return this.#profile;
  }

  /** Make and manage accounts below the account. */
  get subAccounts(): SubAccounts {
    this.#subAccounts ??= new SubAccounts(this.#caller);
    return this.#subAccounts;
  }

  /** Make, restrict and revoke API keys. */
  get apiKeys(): ApiKeys {
    this.#apiKeys ??= new ApiKeys(this.#caller);
    return this.#apiKeys;
  }

  /** Tell the emergency service where the calls of a phone number come from. */
  get e911(): E911 {
    this.#e911 ??= new E911(this.#caller);
    return this.#e911;
  }
}
