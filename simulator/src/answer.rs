//! The answer of a handler, before it takes the form of one generation.

use std::ops::Range;

use serde_json::{Value, json};

use crate::arguments::Arguments;

pub(crate) enum Answer {
    /// One JSON value, in the form of the current API.
    One(Value),
    /// One JSON object per line.
    Lines(Box<dyn Iterator<Item = Value> + Send>),
    /// The address of a file.
    Elsewhere(String),
    /// A file.
    File { media_type: &'static str, name: &'static str, bytes: Vec<u8> },
}

pub(crate) type Outcome = Result<Answer, crate::refusal::Refusal>;

/// Confirms that a request was carried out.
pub(crate) fn done() -> Outcome {
    Ok(Answer::One(json!({ "success": true })))
}

pub(crate) fn one(value: Value) -> Outcome {
    Ok(Answer::One(value))
}

/// Which items of a list are on the page asked for, and what the reply says of it.
pub(crate) fn page(total: usize, arguments: &Arguments) -> (Range<usize>, Value) {
    const DEFAULT: usize = 25;
    const MOST: usize = 1000;
    let number = |name: &str| arguments.integer(name).and_then(|value| usize::try_from(value).ok());
    let per_page = number("per_page").unwrap_or(DEFAULT).clamp(1, MOST);
    let page = number("page").unwrap_or(1).max(1);
    let start = (page - 1).saturating_mul(per_page).min(total);
    let pagination = json!({
        "total": total,
        "total_pages": total.div_ceil(per_page),
        "current_page": page,
        "per_page": per_page,
    });
    (start..(start + per_page).min(total), pagination)
}

/// One page of `items` under `key`.
pub(crate) fn list(key: &str, mut items: Vec<Value>, arguments: &Arguments) -> Value {
    let (range, pagination) = page(items.len(), arguments);
    items.truncate(range.end);
    let items = items.split_off(range.start);
    json!({ key: items, "pagination": pagination })
}
