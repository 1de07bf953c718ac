// Generated from core/src/api by `make codegen`; do not edit.

import type { SenderIdType } from "./sender_ids.js";

/** How a text is encoded. */
export type SmsEncoding = "GSM-7" | "UCS-2" | (string & {});

/** Named values of {@link SmsEncoding:type}; others are allowed. */
export const SmsEncoding = {
  Gsm7: "GSM-7",
  Ucs2: "UCS-2",
} as const;

/** The subject of a finding. */
export type SmsFindingCode =
  | "empty"
  | "too_long"
  | "too_short"
  | "length_disputed"
  | "avoidable_ucs2"
  | "carriage_return"
  | "character"
  | "no_letter"
  | "outer_space"
  | "shortcode"
  | "no_country_code"
  | "international_prefix"
  | "trunk_prefix"
  | "north_american_length"
  | (string & {});

/** Named values of {@link SmsFindingCode:type}; others are allowed. */
export const SmsFindingCode = {
  Empty: "empty",
  TooLong: "too_long",
  TooShort: "too_short",
  LengthDisputed: "length_disputed",
  AvoidableUcs2: "avoidable_ucs2",
  CarriageReturn: "carriage_return",
  Character: "character",
  NoLetter: "no_letter",
  OuterSpace: "outer_space",
  Shortcode: "shortcode",
  NoCountryCode: "no_country_code",
  InternationalPrefix: "international_prefix",
  TrunkPrefix: "trunk_prefix",
  NorthAmericanLength: "north_american_length",
} as const;

/** A character and where it stands. */
export interface SmsCharacter {
  /** The character. */
  character: string;
  /** Its code point, such as `U+2019`. */
  code_point: string;
  /** Where it stands: characters before it. */
  positions: number[];
}

/** Something to know of a text, sender ID or phone number. */
export interface SmsFinding {
  /** Its subject; does not change between versions. */
  code: SmsFindingCode;
  /** The same for people. */
  text: string;
}

/** How a text travels as an SMS. */
export interface SmsAnalysis {
  /** How it is encoded: `GSM-7` unless a character forces `UCS-2`. */
  encoding: SmsEncoding;
  /** Number of characters (Unicode code points). */
  characters: number;
  /** Length in septets (`GSM-7`, where characters of the extension table take two) or UTF-16 code units (`UCS-2`). */
  units: number;
  /**
   * Number of segments, which is what is charged. A character is never split between two, so a segment may stay one
   * unit short.
   */
  segments: number;
  /** Most units of a segment: 160 or 70 where there is one, 153 or 67 where there are several. */
  per_segment: number;
  /** Units that are free in the last segment. */
  remaining: number;
  /** The characters that force `UCS-2`, in the order in which they appear first. */
  forcing_ucs2: SmsCharacter[];
  /** `empty`, `too_long`, `length_disputed`, `avoidable_ucs2`, `carriage_return`. */
  warnings: SmsFinding[];
}

/** A character, with its combining marks, that was rewritten. */
export interface SmsReplacement {
  /** The old text. */
  character: string;
  /** The new text; empty if an invisible character was removed. */
  replacement: string;
  /** Where it stood in the old text: characters before it. */
  positions: number[];
}

/** A text, rewritten for GSM-7. */
export interface SmsRewrite {
  /** The new text. */
  text: string;
  /** The replacements. */
  replaced: SmsReplacement[];
  /**
   * Characters without a counterpart in GSM-7, which stay; positions are those of the old text. While anything is left,
   * the text travels as `UCS-2`.
   */
  left: SmsCharacter[];
}

/** Facts about a sender ID, without the account. */
export interface SenderIdCheck {
  /** Whether it keeps the documented rules. */
  valid: boolean;
  /** The type that it was checked as. */
  type: SenderIdType;
  /** Characters that are not allowed in it. */
  disallowed: SmsCharacter[];
  /** Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`. */
  problems: SmsFinding[];
  /** `no_letter`, `outer_space`, `shortcode`, and those of a phone number. */
  warnings: SmsFinding[];
}

/** Facts about a phone number, found offline. */
export interface PhoneNumberCheck {
  /** Whether it has the form of an E.164 number; not whether anyone has it. */
  valid: boolean;
  /** The number with `+` and digits only; null where it is not valid. */
  e164: string | null;
  /** The same without `+`: equal for all spellings of a number, so for comparing. */
  digits: string | null;
  /** Characters that are not allowed in it. */
  disallowed: SmsCharacter[];
  /** Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`. */
  problems: SmsFinding[];
  /** `international_prefix`, `trunk_prefix`, `north_american_length`. */
  warnings: SmsFinding[];
}
