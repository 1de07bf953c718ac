//! Which documented types and formats a kind of the table stands for.

use wavix::operation::Carrier;
use wavix::shape::Kind;

use super::compare::Direction;

/// What findings call a kind.
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
