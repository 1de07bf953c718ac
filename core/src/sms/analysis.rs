//! How a text is cut into segments.

use super::{SmsAnalysis, SmsEncoding, SmsFinding, SmsFindingCode, alphabet, characters, count, finding, to_gsm7};

/// The most segments that the platform joins to one message.
const MOST_SEGMENTS: usize = 10;
/// The longest GSM-7 text by the platform's own figure, which is more than its segments hold.
const MOST_SEPTETS: usize = 1630;

/// Tells how a text travels as an SMS: encoding, length, segments, and what makes it long.
#[must_use]
pub fn analyze(text: &str) -> SmsAnalysis {
    let forcing_ucs2 = characters::find(text, |_, c| !alphabet::has(c));
    let encoding = if forcing_ucs2.is_empty() { SmsEncoding::Gsm7 } else { SmsEncoding::Ucs2 };
    let packed = pack(text, &encoding);
    let warnings = warnings(text, &encoding, &packed);
    SmsAnalysis {
        encoding,
        characters: count(text.chars().count()),
        units: count(packed.units),
        segments: count(packed.segments),
        per_segment: count(packed.per_segment),
        remaining: count(packed.per_segment - packed.last),
        forcing_ucs2,
        warnings,
    }
}

struct Packed {
    units: usize,
    segments: usize,
    per_segment: usize,
    /// Units of the last segment.
    last: usize,
}

fn pack(text: &str, encoding: &SmsEncoding) -> Packed {
    let gsm = *encoding == SmsEncoding::Gsm7;
    let width = |c: char| if gsm { alphabet::septets(c).unwrap_or(1) } else { c.len_utf16() };
    let (single, joined) = if gsm { (160, 153) } else { (70, 67) };
    let units = text.chars().map(width).sum();
    if units <= single {
        return Packed { units, segments: 1, per_segment: single, last: units };
    }
    let mut packed = Packed { units, segments: 1, per_segment: joined, last: 0 };
    for width in text.chars().map(width) {
        if packed.last + width > joined {
            packed.segments += 1;
            packed.last = 0;
        }
        packed.last += width;
    }
    packed
}

fn warnings(text: &str, encoding: &SmsEncoding, packed: &Packed) -> Vec<SmsFinding> {
    let Packed { units, segments, .. } = *packed;
    let gsm = *encoding == SmsEncoding::Gsm7;
    let mut warnings = Vec::new();
    if text.is_empty() {
        warnings.push(finding(SmsFindingCode::Empty, "the text is empty: it still takes one segment"));
    }
    if segments > MOST_SEGMENTS && gsm && units <= MOST_SEPTETS {
        warnings.push(finding(
            SmsFindingCode::LengthDisputed,
            format!(
                "{segments} segments: ten hold 1530 septets, the platform's documents say {MOST_SEPTETS}; it may refuse it"
            ),
        ));
    } else if segments > MOST_SEGMENTS {
        let text = format!("{segments} segments: the platform takes at most {MOST_SEGMENTS}");
        warnings.push(finding(SmsFindingCode::TooLong, text));
    }
    if !gsm && segments > 1 {
        let rewrite = to_gsm7(text);
        let fewer = pack(&rewrite.text, &SmsEncoding::Gsm7).segments;
        if rewrite.left.is_empty() && fewer < segments {
            let text = format!("to_gsm7 replaces all that forces UCS-2: segments would be {fewer}, not {segments}");
            warnings.push(finding(SmsFindingCode::AvoidableUcs2, text));
        }
    }
    if text.contains('\r') {
        let text = "carriage returns take a unit each; a line feed alone breaks the line";
        warnings.push(finding(SmsFindingCode::CarriageReturn, text));
    }
    warnings
}
