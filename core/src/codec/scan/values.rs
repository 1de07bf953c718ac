//! The value of a string's text, or of nothing, for a kind.

use crate::codec::sink::Sink;
use crate::codec::token::decimal;
use crate::schema::shape::Kind;

/// A value that is not there: an empty list for a list, and nothing for a field that must be there.
pub(crate) fn null<S: Sink>(kind: &Kind, required: bool, sink: &mut S) -> Option<S::Value> {
    match kind {
        _ if !required => Some(sink.null()),
        Kind::List(_) => {
            let list = sink.begin_list();
            Some(sink.end_list(list))
        }
        Kind::Map(_) => {
            let map = sink.begin_map();
            Some(sink.end_map(map))
        }
        Kind::Json => Some(sink.null()),
        _ => None,
    }
}

pub(super) fn of_text<S: Sink>(text: &str, kind: &Kind, required: bool, sink: &mut S) -> Option<S::Value> {
    if is_plain(text, kind)
        && let Some(value) = sink.plain(text, kind)
    {
        return Some(value);
    }
    match kind {
        Kind::Text | Kind::Secret => return Some(sink.text(text)),
        Kind::Choice(choices) => return Some(sink.text(choices.canonical(text))),
        Kind::Model(_) | Kind::List(_) | Kind::Map(_) | Kind::Boolean | Kind::File => return None,
        _ if text.trim().is_empty() => return null(kind, required, sink),
        _ => {}
    }
    Some(match kind {
        Kind::Decimal => match decimal(text).ok()? {
            Some(value) => sink.decimal(value),
            None => return null(kind, required, sink),
        },
        Kind::Timestamp => sink.timestamp(text.parse().ok()?),
        Kind::Date => sink.date(text.parse().ok()?),
        Kind::Integer | Kind::Code(_) => sink.integer(text.trim().parse().ok()?),
        Kind::Number => sink.number(text.trim().parse().ok().filter(|number: &f64| number.is_finite())?),
        _ => return None,
    })
}

/// Whether this is how the library itself writes a value of that kind: a decimal or a time in UTC.
#[inline(always)]
fn is_plain(text: &str, kind: &Kind) -> bool {
    let bytes = text.as_bytes();
    match kind {
        Kind::Decimal => {
            let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            // As many digits as every decimal can have.
            bytes.len() <= 28 && digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0'))
        }
        Kind::Timestamp => {
            let Some((moment, fraction)) = text.strip_suffix('Z').and_then(|text| text.split_at_checked(19)) else {
                return false;
            };
            let form = b"dddd-dd-ddTdd:dd:dd";
            let fits = |(byte, form): (u8, &u8)| if *form == b'd' { byte.is_ascii_digit() } else { byte == *form };
            let two = |at: usize| (bytes[at] - b'0') * 10 + (bytes[at + 1] - b'0');
            let Some(fraction) = fraction.strip_prefix('.') else { return false };
            moment.bytes().zip(form).all(fits)
                && !moment.starts_with("0000")
                && (1..=12).contains(&two(5))
                // Later days are not in every month.
                && (1..=28).contains(&two(8))
                && two(11) < 24
                && two(14) < 60
                && two(17) < 60
                && fraction.bytes().all(|byte| byte.is_ascii_digit())
                && (fraction.len() == 3 || (fraction.len() == 6 && !fraction.ends_with('0')))
        }
        _ => false,
    }
}
