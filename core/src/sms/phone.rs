//! Phone numbers in the form of E.164.

use super::{PhoneNumberCheck, SmsFinding, SmsFindingCode, characters, finding};

/// Fewest and most digits.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Reads a phone number in any usual spelling and tells whether it has the form of an E.164 number, and if not, why.
///
/// `+`, spaces, dashes, dots, slashes, parentheses and invisible marks of writing direction are left out; the platform
/// takes numbers with and without `+`. Without one the first digits are taken for the country code.
#[must_use]
pub fn e164(text: &str) -> PhoneNumberCheck {
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    let first = text.chars().position(|c| !is_formatting(c));
    let disallowed = characters::find(text, |position, c| {
        !(c.is_ascii_digit() || is_formatting(c) || c == '+' && Some(position) == first)
    });
    if !disallowed.is_empty() {
        let named = characters::named(&disallowed);
        problems.push(finding(SmsFindingCode::Character, format!("characters that no phone number has: {named}")));
    }
    let digits = digits(text, &mut warnings);
    if digits.starts_with('0') {
        let text = "begins with 0, which no country code does: put the country code in front, without the 0";
        problems.push(finding(SmsFindingCode::NoCountryCode, text));
    }
    let length = digits.len();
    if length < *DIGITS.start() {
        problems.push(finding(SmsFindingCode::TooShort, format!("{length} digits: expected 7 to 15")));
    } else if length > *DIGITS.end() {
        problems.push(finding(SmsFindingCode::TooLong, format!("{length} digits: expected 7 to 15")));
    } else if digits.starts_with('1') && length != 11 {
        let text = format!("{length} digits: numbers of country code 1 have 11");
        warnings.push(finding(SmsFindingCode::NorthAmericanLength, text));
    }
    let valid = problems.is_empty();
    PhoneNumberCheck {
        valid,
        e164: valid.then(|| format!("+{digits}")),
        digits: valid.then_some(digits),
        disallowed,
        problems,
        warnings,
    }
}

/// The digits that are dialled from abroad.
fn digits(text: &str, warnings: &mut Vec<SmsFinding>) -> String {
    let keep = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = match text.split_once("(0)") {
        Some((country, rest)) if !keep(country).is_empty() => {
            warnings.push(finding(SmsFindingCode::TrunkPrefix, "(0) is not dialled from abroad and was left out"));
            keep(country) + &keep(rest)
        }
        _ => keep(text),
    };
    match digits.strip_prefix("00") {
        Some(rest) if !text.contains('+') => {
            warnings.push(finding(SmsFindingCode::InternationalPrefix, "00 was taken for +"));
            rest.to_owned()
        }
        _ => digits,
    }
}

fn is_formatting(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '/' | '(' | ')' | '‐' | '‑' | '‒' | '–' | '—' | '−')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}
