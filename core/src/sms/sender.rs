//! The rules for sender IDs.

use super::{SenderIdCheck, SenderIdType, SmsFindingCode, characters, e164, finding};

/// Checks a sender ID against the documented rules: a phone number, a short code, or a name of 3 to 11 characters.
///
/// A name consists of ASCII letters, digits, spaces and `- + _ &`, and not of digits only. Digits alone are a short code
/// (3 to 6) or a phone number (7 to 15). Whether the account may use it, and where, only the platform knows: a phone
/// number must be an SMS-enabled one of the account, and the US takes no names.
#[must_use]
pub fn sender_id(text: &str) -> SenderIdCheck {
    let phone = e164(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if phone.disallowed.is_empty() && digits > 6 {
        let (problems, warnings) = (phone.problems, phone.warnings);
        return check(SenderIdType::Numeric, Vec::new(), problems, warnings);
    }
    if digits > 0 && text.len() == digits {
        let text = "the platform names short codes in replies only: the API cannot register them";
        let warnings = vec![finding(SmsFindingCode::Shortcode, text)];
        let short = finding(SmsFindingCode::TooShort, format!("{digits} digits: expected at least 3"));
        return check(SenderIdType::Shortcode, Vec::new(), Vec::from_iter((digits < 3).then_some(short)), warnings);
    }
    name(text)
}

fn name(text: &str) -> SenderIdCheck {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '_' | '&' | ' ');
    let disallowed = characters::find(text, |_, c| !allowed(c));
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    let length = text.chars().count();
    if length < 3 {
        problems.push(finding(SmsFindingCode::TooShort, format!("{length} characters: expected 3 to 11")));
    } else if length > 11 {
        problems.push(finding(SmsFindingCode::TooLong, format!("{length} characters: expected 3 to 11")));
    }
    if !disallowed.is_empty() {
        let named = characters::named(&disallowed);
        let text = format!("expected letters without accents, digits, spaces and - + _ & only, got {named}");
        problems.push(finding(SmsFindingCode::Character, text));
    }
    if !text.is_empty() && !text.chars().any(char::is_alphabetic) {
        let text = "there is no letter in it: carriers may take it for a number";
        warnings.push(finding(SmsFindingCode::NoLetter, text));
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        let text = "begins or ends with a space, which carriers may drop";
        warnings.push(finding(SmsFindingCode::OuterSpace, text));
    }
    check(SenderIdType::Alphanumeric, disallowed, problems, warnings)
}

fn check(
    r#type: SenderIdType,
    disallowed: Vec<super::SmsCharacter>,
    problems: Vec<super::SmsFinding>,
    warnings: Vec<super::SmsFinding>,
) -> SenderIdCheck {
    SenderIdCheck { valid: problems.is_empty(), r#type, disallowed, problems, warnings }
}
