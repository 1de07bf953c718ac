// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import { nobody } from "../stubs.js";
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

const AREAS = {
  messages: Messages,
  senderIds: SenderIds,
  optOuts: OptOuts,
  numbers: Numbers,
  buy: Buy,
  cart: Cart,
  sipTrunks: SipTrunks,
  cdrs: Cdrs,
  recordings: Recordings,
  speechAnalytics: SpeechAnalytics,
  calls: Calls,
  callWebhooks: CallWebhooks,
  webrtcTokens: WebrtcTokens,
  tenDlc: TenDlc,
  numberValidator: NumberValidator,
  voiceCampaigns: VoiceCampaigns,
  shortLinks: ShortLinks,
  twoFa: TwoFa,
  billing: Billing,
  profile: Profile,
  subAccounts: SubAccounts,
  apiKeys: ApiKeys,
  e911: E911,
};

/** The areas of the platform. */
export abstract class Resources {
  /** Send SMS and MMS, and follow what becomes of them. */
  declare readonly messages: Messages;
  /** Register what recipients see as the sender of messages. */
  declare readonly senderIds: SenderIds;
  /** Respect recipients who want no more messages. */
  declare readonly optOuts: OptOuts;
  /** Look after the phone numbers of the account. */
  declare readonly numbers: Numbers;
  /** Search the inventory of phone numbers, from country to city to number. */
  declare readonly buy: Buy;
  /** Choose phone numbers and buy them. */
  declare readonly cart: Cart;
  /** Connect a phone system to the platform. */
  declare readonly sipTrunks: SipTrunks;
  /** Find, total and export call detail records. */
  declare readonly cdrs: Cdrs;
  /** Find, download and delete recordings of calls. */
  declare readonly recordings: Recordings;
  /** Have files transcribed. Calls are transcribed through `cdrs`. */
  declare readonly speechAnalytics: SpeechAnalytics;
  /** Place calls, and control them while they last. Ended calls are in `cdrs`. */
  declare readonly calls: Calls;
  /** Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it. */
  declare readonly callWebhooks: CallWebhooks;
  /** Let a softphone in a web page place and receive calls. */
  declare readonly webrtcTokens: WebrtcTokens;
  /** Register brands and campaigns, so that US phone numbers may send messages. */
  declare readonly tenDlc: TenDlc;
  /** Find out what is known of phone numbers. */
  declare readonly numberValidator: NumberValidator;
  /** Place calls that follow a scenario of the campaign builder. */
  declare readonly voiceCampaigns: VoiceCampaigns;
  /** Make short links and see who opened them. */
  declare readonly shortLinks: ShortLinks;
  /** Send codes to phones, and check what comes back. */
  declare readonly twoFa: TwoFa;
  /** See what the account paid for. */
  declare readonly billing: Billing;
  /** The account itself: who owns it, and what it may do. */
  declare readonly profile: Profile;
  /** Make and manage accounts below the account. */
  declare readonly subAccounts: SubAccounts;
  /** Make, restrict and revoke API keys. */
  declare readonly apiKeys: ApiKeys;
  /** Tell the emergency service where the calls of a phone number come from. */
  declare readonly e911: E911;

  /** @internal */
  constructor(caller: Caller) {
    give(this, caller);
  }
}

/** Properties that printing and JSON of a client leave out. */
function give(to: object, caller: Caller): void {
  for (const [name, Area] of Object.entries(AREAS)) {
    Object.defineProperty(to, name, { value: new Area(caller), configurable: true, writable: true });
  }
}

// Tools that replace classes in tests look at the prototype, and see no getters.
give(Resources.prototype, nobody);
