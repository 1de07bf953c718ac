//! Rules that hold for every row of the table.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Rules;
use crate::request::call::placeholder;
use crate::schema::operation::{Operation, operations, rows};
use crate::schema::shape::{Blank, Field, Generation, Kind, Shape, Use};

const BOTH: [Generation; 2] = [Generation::Current, Generation::Guide];

/// Every field of every argument, and of what arguments hold.
fn sent() -> Vec<(String, &'static Field)> {
    let mut found = Vec::new();
    let mut seen: Vec<&'static Shape> = Vec::new();
    for operation in rows() {
        collect(operation.name, operation.arguments, &mut seen, &mut found);
    }
    found
}

fn collect(
    owner: &str,
    shape: &'static Shape,
    seen: &mut Vec<&'static Shape>,
    found: &mut Vec<(String, &'static Field)>,
) {
    if seen.iter().any(|known| std::ptr::eq(*known, shape)) {
        return;
    }
    seen.push(shape);
    for field in shape.fields {
        found.push((format!("{owner} {}.{}", shape.name, field.name), field));
        let mut kind = &field.kind;
        while let Kind::List(item) | Kind::Map(item) = kind {
            kind = item;
        }
        if let Kind::Model(inner) = kind {
            collect(owner, inner, seen, found);
        }
    }
}

fn blank_is_refused(field: &Field, generation: Generation, other: Option<&str>) -> bool {
    let mut value = match field.kind {
        Kind::List(_) => json!([" "]),
        _ => json!(" \u{a0}\n"),
    };
    let rules = Rules { generation, sent: true };
    rules.field("it", field, other, &mut value).is_err()
}

#[test]
fn text_that_must_be_there_says_something() {
    let mut exceptions = BTreeSet::new();
    for (name, field) in sent() {
        for generation in BOTH.into_iter().filter(|one| field.marks.only.is_none_or(|only| only == *one)) {
            let texts = match field.kind {
                Kind::List(item) => matches!(item, Kind::Text | Kind::Secret | Kind::Choice(_)),
                Kind::Text | Kind::Secret | Kind::Choice(_) => {
                    field.required_in(generation) || field.marks.least.is_some()
                }
                _ => continue,
            };
            if texts && !blank_is_refused(field, generation, None) {
                exceptions.insert(name.split(' ').nth(1).unwrap_or_default().to_owned());
            }
        }
    }
    let known = [
        "CreateTenDlcCampaign.help_keywords",
        "CreateTenDlcCampaign.help_message",
        "CreateTenDlcCampaign.optin_keywords",
        "CreateTenDlcCampaign.optin_message",
        "CreateTenDlcCampaign.optout_keywords",
        "CreateTenDlcCampaign.optout_message",
        "CreateTenDlcCampaign.terms_conditions",
        "SipTrunkSettings.callerid",
        "UpdateCall.tag",
    ];
    assert_eq!(exceptions, known.map(str::to_owned).into());
}

#[test]
fn text_with_another_field_may_be_blank_in_the_current_api_only() {
    let dependent: Vec<_> =
        sent().into_iter().filter(|(_, field)| matches!(field.marks.blank, Blank::With(_))).collect();
    assert!(!dependent.is_empty());
    for (name, field) in dependent {
        let Blank::With(other) = field.marks.blank else { continue };
        let refused = BOTH.map(|generation| blank_is_refused(field, generation, Some(other)));
        assert_eq!(refused, [false, true], "{name}");
    }
}

#[test]
fn what_is_not_sent_may_be_blank() {
    let rules = Rules { generation: Generation::Current, sent: false };
    let text =
        crate::events::SHAPES.iter().flat_map(|shape| shape.fields).find(|field| matches!(field.kind, Kind::Text));
    rules.field("it", text.unwrap(), None, &mut json!("")).unwrap();
}

#[test]
fn one_item_is_as_good_as_a_list_of_it() {
    let fields: Vec<_> = sent().into_iter().filter(|(_, field)| field.marks.or_one).collect();
    assert!(!fields.is_empty());
    for (name, field) in fields {
        let rules = Rules { generation: Generation::Current, sent: true };
        let (mut one, mut several) = (json!(7), json!([7]));
        rules.field("it", field, None, &mut one).unwrap();
        rules.field("it", field, None, &mut several).unwrap();
        assert_eq!(one, several, "{name}");
        assert!(rules.field("it", field, None, &mut Value::from("no")).is_err(), "{name}");
    }
}

#[test]
fn every_argument_of_a_path_is_in_each_of_its_routes() {
    for operation in operations() {
        for (_, route) in operation.routes() {
            let names: BTreeSet<_> = route.path.split('/').filter_map(placeholder).collect();
            let arguments: BTreeSet<_> = operation.path.iter().map(|field| field.name).collect();
            if is_own(operation, route.path) {
                assert!(names.is_subset(&arguments), "{}", operation.name);
            } else {
                assert_eq!(names, arguments, "{}: {}", operation.name, route.path);
            }
        }
    }
}

fn is_own(operation: &Operation, path: &str) -> bool {
    operation.guide_when.is_some_and(|when| when.route.path == path)
}

#[test]
fn an_argument_with_a_route_of_its_own_is_one_of_both_generations() {
    for operation in operations() {
        let Some(when) = operation.guide_when else { continue };
        let field = operation.arguments.field(when.argument).unwrap();
        assert!(operation.guide.is_some() && field.marks.only.is_none(), "{}", operation.name);
        assert!(operation.class.is_repeatable(), "{}", operation.name);
    }
}

#[test]
fn each_name_of_a_field_is_its_own() {
    let shapes = rows().flat_map(|row| [Some(row.arguments), replied(&row.reply)]).flatten();
    for shape in shapes {
        for generation in BOTH {
            let here = shape.fields.iter().filter(|field| field.marks.only.is_none_or(|only| only == generation));
            let names: Vec<_> = here.map(|field| field.wire_in(generation)).collect();
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}", shape.name);
        }
        let marked = shape.fields.iter().filter(|field| field.marks.guide.is_some());
        for name in marked.filter_map(|field| field.marks.guide) {
            assert!(shape.field(name).is_none(), "{}.{name}", shape.name);
            assert!(shape.r#use != Use::Value, "{}", shape.name);
        }
    }
}

fn replied(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Model(shape) => Some(shape),
        Kind::List(item) | Kind::Map(item) => replied(item),
        _ => None,
    }
}
