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
export * from "./voice_campaigns.js";
export * from "./number_validator.js";
export * from "./e911.js";
export * from "./events.js";
