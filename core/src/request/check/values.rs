//! Facts about one value: whether it is blank or within its bounds, and the name of its kind.

use serde_json::Value;

use crate::codec::scalars::Timestamp;
use crate::error::{Error, Result};
use crate::schema::shape::{Field, Kind};

pub(super) fn has_value(value: &Value) -> bool {
    !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty())
}

pub(super) fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// Makes text of whole numbers.
pub(super) fn spell_out(value: &mut Value) {
    match value {
        Value::Number(number) if !number.is_f64() => *value = Value::String(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(spell_out),
        _ => {}
    }
}

#[expect(clippy::cast_precision_loss, reason = "bounds are small")]
pub(super) fn bounds(path: &str, field: &Field, value: &Value) -> Result<()> {
    let (size, unit) = match value {
        Value::Number(number) => (number.as_f64().unwrap_or_default(), ""),
        Value::Array(items) => (items.len() as f64, " items"),
        Value::String(text) => (text.chars().count() as f64, " characters"),
        _ => return Ok(()),
    };
    if let Some(least) = field.marks.least.filter(|least| size < *least as f64) {
        return Err(Error::argument(path, format_args!("expected at least {least}{unit}, got {size}")));
    }
    if let Some(most) = field.marks.most.filter(|most| size > *most as f64) {
        return Err(Error::argument(path, format_args!("expected at most {most}{unit}, got {size}")));
    }
    Ok(())
}

pub(super) fn name_of(value: &Value, expected: &Kind) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a fraction or out of range",
        Value::Number(_) => "a number",
        Value::String(_) if matches!(expected, Kind::Model(_) | Kind::List(_) | Kind::Map(_)) => "text",
        Value::String(text)
            if matches!(expected, Kind::Date) && text.len() > 10 && text.parse::<Timestamp>().is_ok() =>
        {
            "a date and time: give its day alone (Python: `.date()`, JavaScript: `.toISOString().slice(0, 10)`)"
        }
        Value::String(_) => "text that is not one",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
