//! The table's facts about operations and fields, in words: for docstrings and the reference.

use wavix::operation::{Class, Form, Operation, Route};
use wavix::shape::{Blank, Field, Generation, Kind};

/// The effect of a repetition, and whether the client repeats the call.
pub(crate) fn repetition(class: Class) -> &'static str {
    match class {
        Class::Read => "Reads, so it is repeated where that may help.",
        Class::BillableRead => "Reads, but is charged for, so it is never repeated.",
        Class::Idempotent => "Leaves the same state however often it is sent, so it is repeated where that may help.",
        Class::Billable => "Costs money or reaches a person, so it is never repeated.",
        Class::NonIdempotent => "Sent twice it would leave a second object behind, so it is never repeated.",
        Class::ConsumesAttempt => "Sent twice it would use up two of few attempts, so it is never repeated.",
        Class::ReturnsSecret => "Answers with a new secret; sent twice it would make two, so it is never repeated.",
        Class::Stream => "Reads; it is repeated where that may help, until the first bytes have come.",
    }
}

/// The error classes that a call can end with, and when.
pub(crate) fn errors(operation: &Operation) -> Vec<(&'static str, &'static str)> {
    let mut errors = vec![
        ("NotSentError", "nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection"),
        (
            "ApiError",
            "the platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`, \
             `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status",
        ),
    ];
    if !operation.class.is_repeatable() {
        errors.push(("OutcomeUnknownError", "the platform may or may not have acted: do not simply call again"));
    } else {
        errors.push(("TransportError", "no complete reply: the connection broke, or the time was up (`TimeoutError`)"));
        if !matches!(operation.form, Form::File) {
            errors.push(("DecodeError", "the reply lacks its identifier or is no JSON"));
        }
    }
    match operation.form {
        Form::Lines => errors.push(("StreamInterruptedError", "it broke off; the lines before were delivered")),
        Form::File => errors.push(("StreamInterruptedError", "it broke off before the end of the file")),
        Form::One | Form::Page => {}
    }
    errors
}

/// Verb and path in each generation.
pub(crate) fn routes(operation: &Operation) -> String {
    let shown = |route: &Route| format!("`{} {}`", route.method, route.path);
    let own = operation.guide_when.map(|when| format!(" Guide, for `{}`: {}.", when.argument, shown(&when.route)));
    let routes = match (&operation.current, &operation.guide) {
        (Some(current), Some(guide)) if (current.method, current.path) == (guide.method, guide.path) => {
            format!("Both generations: {}.", shown(current))
        }
        (Some(current), Some(guide)) => format!("Current API: {}; guide: {}.", shown(current), shown(guide)),
        (Some(current), None) => format!("Current API, for both generations: {}.", shown(current)),
        (None, Some(guide)) => format!("Guide, for both generations: {}.", shown(guide)),
        (None, None) => "None of its own: made of other operations.".into(),
    };
    routes + &own.unwrap_or_default()
}

/// The bounds of an argument, such as `1 to 5 items`.
pub(crate) fn limits(field: &Field) -> String {
    let unit = match field.kind {
        Kind::List(_) | Kind::Map(_) => "item",
        Kind::Text | Kind::Secret | Kind::Choice(_) => "character",
        _ => "",
    };
    let counted = |count: i64| match (unit, count) {
        ("", _) => thousands(count),
        (unit, 1) => format!("1 {unit}"),
        (unit, count) => format!("{} {unit}s", thousands(count)),
    };
    let mut limits = match (field.marks.least, field.marks.most) {
        (Some(1), None) if unit == "character" => "not blank".into(),
        (Some(1), None) if !unit.is_empty() => "not empty".into(),
        (Some(least), Some(most)) if least == most => format!("exactly {}", counted(least)),
        (Some(least), Some(most)) => format!("{} to {}", thousands(least), counted(most)),
        (Some(least), None) => format!("at least {}", counted(least)),
        (None, Some(most)) => format!("at most {}", counted(most)),
        (None, None) => String::new(),
    };
    if let Some(rule) = field.marks.file {
        limits = format!("at most {} bytes", thousands(i64::try_from(rule.most).unwrap_or(i64::MAX)));
        if !rule.endings.is_empty() {
            limits.push_str(&format!("; name ends in {}", rule.endings.join(", ")));
        }
    }
    limits
}

/// The bounds, and whether blank text is refused.
pub(crate) fn limits_and_blank(field: &Field) -> String {
    let text = matches!(field.kind, Kind::Text | Kind::Secret);
    let filled = |generation| text && field.filled_in(generation, |_| true);
    let blank = match [Generation::Current, Generation::Guide].map(filled) {
        [true, _] => "not blank".to_owned(),
        [false, true] => match field.marks.blank {
            Blank::With(other) => format!("not blank without `{other}`; never in `guide`"),
            _ => "not blank in `guide`".into(),
        },
        [false, false] => String::new(),
    };
    match limits(field) {
        limits if limits.is_empty() || blank.starts_with(&limits) => blank,
        limits if blank.is_empty() => limits,
        limits => format!("{limits}; {blank}"),
    }
}

/// The bounds as a sentence, unless the field's own documentation has them.
pub(crate) fn limit(field: &Field) -> Option<String> {
    let marks = &field.marks;
    let file = marks.file.and_then(|rule| i64::try_from(rule.most).ok());
    let mut bounds = [marks.least, marks.most, file].into_iter().flatten();
    let limits = limits(field);
    let known = bounds.all(|bound| field.doc.contains(&thousands(bound)));
    (!limits.is_empty() && !known).then(|| sentence(&limits))
}

pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str())).unwrap_or_default()
}

/// The rules for an argument in one generation, or when it is null or left out; one sentence each.
pub(crate) fn conditions(field: &Field, null: &str, quote: char) -> Vec<String> {
    let mut conditions = Vec::new();
    let name = |generation: Generation| format!("{quote}{}{quote}", generation.name());
    match (field.marks.only, field.marks.required) {
        (Some(only), Some(required)) if only == required => {
            conditions.push(format!("Generation {} only, which requires it.", name(only)));
        }
        (only, required) => {
            conditions.extend(only.map(|only| format!("Generation {} only.", name(only))));
            conditions.extend(required.map(|required| format!("Required in generation {}.", name(required))));
        }
    }
    conditions.extend(names(field, quote));
    conditions.extend(null_means(field, null));
    conditions
}

/// The guide's name of an argument, in a sentence.
pub(crate) fn names(field: &Field, quote: char) -> Option<String> {
    let guide = field.marks.guide?;
    Some(format!("Generation {quote}guide{quote} calls it `{guide}` and takes either name."))
}

/// The effect of null, if the field takes it and may be missing.
pub(crate) fn null_means(field: &Field, null: &str) -> Option<String> {
    let allowed = field.nullable && !field.marks.must;
    allowed.then(|| format!("{null} {}.", field.marks.null.unwrap_or("clears it")))
}

fn thousands(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if number < 0 { format!("-{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_says_whether_it_is_repeated() {
        for operation in wavix::operation::operations() {
            let repeated = !repetition(operation.class).contains("never");
            let open = errors(operation).iter().any(|(name, _)| *name == "OutcomeUnknownError");
            assert_ne!(repeated, open, "{}", operation.name);
        }
    }

    #[test]
    fn numbers_have_thousands() {
        assert_eq!([thousands(0), thousands(999), thousands(26_214_400)], ["0", "999", "26,214,400"]);
        assert_eq!(thousands(-1000), "-1,000");
    }
}
