/**
 * SMS texts, sender IDs and phone numbers, checked before anything is sent: no client, no network, no account.
 *
 * The checks follow GSM 03.38, E.164 and what the platform documents. They report and never refuse: `problems` say why
 * something is wrong, `warnings` where it may not do what was meant or where the sources differ. Positions count characters
 * (Unicode code points) from 0, as `[...text][position]` does.
 */

import { text as checked } from "./checks.js";
import { compute } from "./compute.js";
import type { PhoneNumberCheck, SenderIdCheck, SmsAnalysis, SmsRewrite } from "./models/sms.js";

/**
 * Tells how a text travels as an SMS: encoding, length, segments, and what makes it long.
 *
 * Segments are counted as they are packed: neither an escape pair of GSM-7 nor a surrogate pair is split between two. A
 * text of more than ten segments has a warning. An input that is no string, or holds half of a surrogate pair, is an
 * `InvalidArgumentError`.
 */
export function analyze(text: string): SmsAnalysis {
  return called("sms.analyze", text) as SmsAnalysis;
}

/**
 * Rewrites a text in the characters of GSM-7 where they have a plain counterpart there.
 *
 * Typographic quotes, dashes, ellipses and spaces become the plain ones, letters lose accents that the alphabet lacks,
 * Greek capitals that look like Latin ones become those, ligatures and some signs are spelled out, invisible characters
 * go. Case and all other characters stay; `left` lists the characters that GSM-7 lacks. An input that is no string, or
 * holds half of a surrogate pair, is an `InvalidArgumentError`.
 */
export function toGsm7(text: string): SmsRewrite {
  return called("sms.to_gsm7", text) as SmsRewrite;
}

/**
 * Checks a sender ID against the documented rules: a phone number, a short code, or a name of 3 to 11 characters.
 *
 * A name consists of ASCII letters, digits, spaces and `- + _ &`, and not of digits only. Digits alone are a short code (3
 * to 6) or a phone number (7 to 15). Whether the account may use it, and where, only the platform knows: a phone number
 * must be an SMS-enabled one of the account, and the US takes no names. An input that is no string, or holds half of a
 * surrogate pair, is an `InvalidArgumentError`.
 */
export function senderId(text: string): SenderIdCheck {
  return called("sms.sender_id", text) as SenderIdCheck;
}

/**
 * Reads a phone number in any usual spelling and tells whether it has the form of an E.164 number, and if not, why.
 *
 * `+`, spaces, dashes, dots, slashes, parentheses and invisible marks of writing direction are left out; the platform takes
 * numbers with and without `+`. Without one the first digits are taken for the country code. An input that is no
 * string, or holds half of a surrogate pair, is an `InvalidArgumentError`.
 */
export function e164(text: string): PhoneNumberCheck {
  return called("sms.e164", text) as PhoneNumberCheck;
}

function called(name: string, text: string): unknown {
  return compute(name, "text", checked(text, "text")).data;
}
