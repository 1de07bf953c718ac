//! SMS texts, sender IDs and phone numbers, checked before anything is sent: no client, no network, no account.
//!
//! The checks follow GSM 03.38, E.164 and what the platform documents. They report and never refuse: `problems` say
//! why something is wrong, `warnings` where it may not do what was meant or where the sources differ. Positions count
//! characters (Unicode code points) from 0.

mod alphabet;
mod analysis;
mod characters;
mod phone;
mod rewrite;
mod sender;

pub use crate::api::sender_ids::SenderIdType;
pub use analysis::analyze;
pub use phone::e164;
pub use rewrite::to_gsm7;
pub use sender::sender_id;

use crate::api::macros::model::Model;
use crate::schema::shape::Shape;

choices! {
    /// How a text is encoded.
    pub SmsEncoding {
        /// The 7-bit default alphabet of GSM 03.38 with its extension table; units are septets.
        Gsm7 = "GSM-7",
        /// 16 bits; units are UTF-16 code units.
        Ucs2 = "UCS-2",
    }

    /// The subject of a finding.
    pub SmsFindingCode {
        /// The text is empty: it still takes a segment.
        Empty = "empty",
        /// More than the platform or the standard allows.
        TooLong = "too_long",
        /// Less than the platform or the standard demands.
        TooShort = "too_short",
        /// The sources differ on whether so long a text is taken.
        LengthDisputed = "length_disputed",
        /// `to_gsm7` would save segments.
        AvoidableUcs2 = "avoidable_ucs2",
        /// Carriage returns take units of their own.
        CarriageReturn = "carriage_return",
        /// Characters that are not allowed there.
        Character = "character",
        /// A name without a letter.
        NoLetter = "no_letter",
        /// A name that begins or ends with a space.
        OuterSpace = "outer_space",
        /// A short code, which the API cannot register.
        Shortcode = "shortcode",
        /// A phone number without its country code.
        NoCountryCode = "no_country_code",
        /// `00` was taken for `+`.
        InternationalPrefix = "international_prefix",
        /// A `(0)` within the number was left out.
        TrunkPrefix = "trunk_prefix",
        /// Numbers of country code 1 have 11 digits.
        NorthAmericanLength = "north_american_length",
    }
}

model! {
    /// Something to know of a text, sender ID or phone number.
    pub value SmsFinding {
        /// Its subject; does not change between versions.
        code: SmsFindingCode,
        /// The same for people.
        text: String,
    }

    /// A character and where it stands.
    pub value SmsCharacter {
        /// The character.
        character: String,
        /// Its code point, such as `U+2019`.
        code_point: String,
        /// Where it stands: characters before it.
        positions: Vec<i64>,
    }

    /// How a text travels as an SMS.
    pub value SmsAnalysis {
        /// How it is encoded: `GSM-7` unless a character forces `UCS-2`.
        encoding: SmsEncoding,
        /// Number of characters (Unicode code points).
        characters: i64,
        /// Length in septets (`GSM-7`, where characters of the extension table take two) or UTF-16 code units (`UCS-2`).
        units: i64,
        /// Number of segments, which is what is charged. A character is never split between two, so a segment may
        /// stay one unit short.
        segments: i64,
        /// Most units of a segment: 160 or 70 where there is one, 153 or 67 where there are several.
        per_segment: i64,
        /// Units that are free in the last segment.
        remaining: i64,
        /// The characters that force `UCS-2`, in the order in which they appear first.
        forcing_ucs2: Vec<SmsCharacter>,
        /// `empty`, `too_long`, `length_disputed`, `avoidable_ucs2`, `carriage_return`.
        warnings: Vec<SmsFinding>,
    }

    /// A character, with its combining marks, that was rewritten.
    pub value SmsReplacement {
        /// The old text.
        character: String,
        /// The new text; empty if an invisible character was removed.
        replacement: String,
        /// Where it stood in the old text: characters before it.
        positions: Vec<i64>,
    }

    /// A text, rewritten for GSM-7.
    pub value SmsRewrite {
        /// The new text.
        text: String,
        /// The replacements.
        replaced: Vec<SmsReplacement>,
        /// Characters without a counterpart in GSM-7, which stay; positions are those of the old text. While anything
        /// is left, the text travels as `UCS-2`.
        left: Vec<SmsCharacter>,
    }

    /// Facts about a sender ID, without the account.
    pub value SenderIdCheck {
        /// Whether it keeps the documented rules.
        valid: bool,
        /// The type that it was checked as.
        r#type: SenderIdType,
        /// Characters that are not allowed in it.
        disallowed: Vec<SmsCharacter>,
        /// Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`.
        problems: Vec<SmsFinding>,
        /// `no_letter`, `outer_space`, `shortcode`, and those of a phone number.
        warnings: Vec<SmsFinding>,
    }

    /// Facts about a phone number, found offline.
    pub value PhoneNumberCheck {
        /// Whether it has the form of an E.164 number; not whether anyone has it.
        valid: bool,
        /// The number with `+` and digits only; null where it is not valid.
        e164: Option<String>,
        /// The same without `+`: equal for all spellings of a number, so for comparing.
        digits: Option<String>,
        /// Characters that are not allowed in it.
        disallowed: Vec<SmsCharacter>,
        /// Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`.
        problems: Vec<SmsFinding>,
        /// `international_prefix`, `trunk_prefix`, `north_american_length`.
        warnings: Vec<SmsFinding>,
    }
}

/// The results of the functions.
pub static SHAPES: &[&Shape] = &[SmsAnalysis::SHAPE, SmsRewrite::SHAPE, SenderIdCheck::SHAPE, PhoneNumberCheck::SHAPE];

fn finding(code: SmsFindingCode, text: impl Into<String>) -> SmsFinding {
    SmsFinding { code, text: text.into() }
}

/// Lengths in memory fit into 63 bits.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
