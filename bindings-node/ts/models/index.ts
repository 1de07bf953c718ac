// Generated from core/src/api by `make codegen`; do not edit.

export * from "./common.js";
export * from "./messages.js";
export * from "./sender_ids.js";
export * from "./opt_outs.js";
export * from "./numbers.js";
export * from "./buy.js";
export * from "./cart.js";
export * from "./sip_trunks.js";
export * from "./cdrs.js";
export * from "./recordings.js";
export * from "./speech_analytics.js";
export * from "./calls.js";
export * from "./call_webhooks.js";
export * from "./webrtc_tokens.js";
export * from "./ten_dlc.js";
export * from "./number_validator.js";
export * from "./voice_campaigns.js";
export * from "./short_links.js";
export * from "./two_fa.js";
export * from "./billing.js";
export * from "./profile.js";
export * from "./sub_accounts.js";
export * from "./api_keys.js";
export * from "./e911.js";
export * from "./events.js";
export * from "./sms.js";
