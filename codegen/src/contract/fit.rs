//! Which documented types and formats a kind of the table stands for.

use std::collections::BTreeSet;

use wavix::operation::Carrier;
use wavix::shape::{Field, Kind};

use super::compare::Direction;

/// The name of a kind in findings.
pub(super) fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Text => "text",
        Kind::Secret => "secret text",
        Kind::Decimal => "decimal",
        Kind::Timestamp => "date and time",
        Kind::Date => "date",
        Kind::Json => "any JSON",
        Kind::File => "file",
        Kind::Choice(_) => "text with named values",
        Kind::Code(_) => "integer with named values",
        Kind::Model(_) => "model",
        Kind::List(_) => "list",
        Kind::Map(_) => "map",
    }
}

/// Whether a value of a documented type can be one of this kind.
pub(super) fn fits(kind: &Kind, documented: &str, direction: Direction, carrier: Carrier) -> bool {
    match kind {
        Kind::Boolean => documented == "boolean",
        Kind::Integer | Kind::Code(_) => documented == "integer",
        Kind::Number => matches!(documented, "number" | "integer"),
        Kind::Text | Kind::Secret | Kind::Choice(_) | Kind::Timestamp | Kind::Date | Kind::File => {
            documented == "string"
        }
        Kind::Decimal => matches!(documented, "string" | "number" | "integer"),
        Kind::Json => true,
        Kind::Model(_) | Kind::Map(_) => documented == "object",
        Kind::List(_) => {
            let joined = direction == Direction::Sent && matches!(carrier, Carrier::Form | Carrier::Multipart);
            documented == "array" || joined && documented == "string"
        }
    }
}

/// The difference between the two sides on whether a request holds one value or a list.
pub(super) fn one_or_list(field: &Field, types: &BTreeSet<String>) -> Option<&'static str> {
    let (list, one) = (types.contains("array"), types.iter().any(|documented| documented != "array"));
    match (list, one, matches!(field.kind, Kind::List(_)), field.marks.or_one) {
        (true, true, true, false) => Some("the file allows one value for the list, the table does not"),
        (true, true, false, _) => Some("the file allows a list, the table one value only"),
        (true, false, true, true) => Some("the table allows one value for the list, the file does not"),
        (false, true, true, true) => Some("the table allows a list, the file one value only"),
        _ => None,
    }
}

/// Whether a documented format says nothing else than the kind.
pub(super) fn format(kind: &Kind, format: &str) -> bool {
    match format {
        "date-time" => matches!(kind, Kind::Timestamp | Kind::Json),
        "date" => matches!(kind, Kind::Date | Kind::Json),
        "binary" => matches!(kind, Kind::File | Kind::Json),
        _ => true,
    }
}

/// Kinds for which null in a reply is an empty value.
pub(super) fn empty_for_null(kind: &Kind) -> bool {
    matches!(kind, Kind::List(_) | Kind::Map(_) | Kind::Json)
}
