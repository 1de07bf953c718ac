//! Fields, required flags, named values and kinds.

use super::*;
use wavix::shape::Generation;

const OP: &str = "(paths./pots.get)";
const MAKE: &str = "(paths./pots.post)";

#[test]
fn fields_of_requests_that_one_side_lacks() {
    let inside = shape("Lid", Use::Request, vec![field("colour", Kind::Text)]);
    assert_eq!(
        found_in_request(
            "{type: object, properties: {label: {type: string}, lid: {type: object, properties: {width: {type: integer}}}}}",
            vec![field("lid", Kind::Model(inside)), field("weight", Kind::Integer)]
        ),
        [
            format!("pots.make: request field label: the table lacks it {MAKE}"),
            format!("pots.make: request field lid.width: the table lacks it {MAKE}"),
            format!("pots.make: request field lid.colour: the file lacks it {MAKE}"),
            format!("pots.make: request field weight: the file lacks it {MAKE}")
        ]
    );
}

#[test]
fn a_field_of_the_guide_is_neither_extra_nor_there() {
    let guide = || marked("label", Kind::Text, Marks { only: Some(Generation::Guide), ..Marks::NONE });
    assert_eq!(found_in_request("{type: object}", vec![guide()]), [""; 0]);
    assert_eq!(
        found_in_request("{type: object, properties: {label: {type: string}}}", vec![guide()]),
        [format!("pots.make: request field label: the table lacks it {MAKE}")]
    );
    let free = "{type: object, properties: {weight: {type: integer}}}";
    assert_eq!(found_in_reply(free, model("Pot", vec![field("weight", Kind::Integer), guide()])), [""; 0]);
}

#[test]
fn required_flags_and_null() {
    let schema = "{type: object, required: [label, weight], properties: {label: {type: string}, \
        weight: {type: [integer, 'null']}, size: {type: integer}, note: {type: [string, 'null']}}}";
    let always = marked("weight", Kind::Integer, Marks { always: true, ..Marks::NONE });
    let fields = vec![field("label", Kind::Text), always, required("size", Kind::Integer), field("note", Kind::Text)];
    assert_eq!(
        found_in_request(schema, fields),
        [
            format!("pots.make: request field label: the file requires it, the table does not {MAKE}"),
            format!("pots.make: request field note: the file allows null, the table does not {MAKE}"),
            format!("pots.make: request field size: the table requires it, the file does not {MAKE}")
        ]
    );
    let current = Marks { required: Some(Generation::Current), ..Marks::NONE };
    let schema = "{type: object, required: [label], properties: {label: {type: string}}}";
    assert_eq!(found_in_request(schema, vec![marked("label", Kind::Text, current)]), [""; 0]);
}

#[test]
fn one_value_or_a_list() {
    let either =
        "{type: object, properties: {sizes: {oneOf: [{type: integer}, {type: array, items: {type: integer}}]}}}";
    let one = "{type: object, properties: {sizes: {type: integer}}}";
    let many = "{type: object, properties: {sizes: {type: array, items: {type: integer}}}}";
    let or_one = || marked("sizes", list(Kind::Integer), Marks { or_one: true, ..Marks::NONE });
    assert_eq!(found_in_request(either, vec![or_one()]), [""; 0]);
    for (schema, field, finding) in [
        (either, field("sizes", list(Kind::Integer)), "the file allows one value for the list, the table does not"),
        (either, field("sizes", Kind::Integer), "the file allows a list, the table one value only"),
        (many, or_one(), "the table allows one value for the list, the file does not"),
        (one, or_one(), "the table allows a list, the file one value only"),
    ] {
        let wanted = format!("pots.make: request field sizes: {finding} {MAKE}");
        assert_eq!(found_in_request(schema, vec![field]), [wanted]);
    }
}

#[test]
fn what_every_alternative_requires_is_required() {
    let schema = "{type: object, properties: {a: {type: string}}, oneOf: [\
        {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}, \
        {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}, \
        {type: 'null'}]}";
    assert_eq!(
        found_in_request(schema, vec![field("a", Kind::Text), required("b", Kind::Text)]),
        [
            format!("pots.make: request field a: the file requires it, the table does not {MAKE}"),
            format!("pots.make: request field b: the table requires it, the file does not {MAKE}")
        ]
    );
}

#[test]
fn fields_that_a_reply_cannot_be_read_without() {
    let pot = || model("Pot", vec![marked("id", Kind::Integer, Marks { aliases: &["uuid"], ..Marks::NONE })]);
    let strict = || {
        let id = marked("id", Kind::Integer, Marks { aliases: &["uuid"], ..Marks::NONE });
        model("Pot", vec![Field { required: true, ..id }])
    };
    for (schema, finding) in [
        ("{type: object, properties: {id: {type: integer}}}", "id: the table requires it, the file does not"),
        (
            "{type: object, required: [id], properties: {id: {type: [integer, 'null']}}}",
            "id: the file allows null, the table requires it",
        ),
        (
            "{type: object, required: [a], properties: {a: {type: string}}}",
            "id: the table requires it, the file lacks it",
        ),
    ] {
        let wanted = format!("pots.get: reply field {finding} {OP}");
        assert!(found_in_reply(schema, strict()).contains(&wanted), "{schema}");
        assert!(!found_in_reply(schema, pot()).contains(&wanted), "{schema}");
    }
    for schema in [
        "{type: object, required: [id], properties: {id: {type: integer}}}",
        "{type: object, properties: {uuid: {type: integer}}}",
    ] {
        assert_eq!(found_in_reply(schema, strict()), [""; 0], "{schema}");
    }
}

#[test]
fn replies_are_found_through_all_that_schemas_do() {
    let schema = "{allOf: [{type: object, properties: {a: {type: string}}}, {anyOf: [{type: 'null'}, \
        {oneOf: [{type: object, properties: {b: {type: array, items: {type: object, properties: {c: {type: string}}}}}}]}]}]}";
    let item = model("Item", vec![field("d", Kind::Text)]);
    assert_eq!(
        found_in_reply(schema, model("Pot", vec![field("b", list(item))])),
        [
            format!("pots.get: reply field a: the table lacks it {OP}"),
            format!("pots.get: reply field b[].c: the table lacks it {OP}"),
            format!("Item: reply field d: the file lacks it {}", "(paths./pots.get.b.items)")
        ]
    );
}

#[test]
fn aliases_are_names_of_replies() {
    let alias = marked("valid", Kind::Boolean, Marks { aliases: &["is_valid"], ..Marks::NONE });
    let schema = "{type: object, properties: {is_valid: {type: boolean}}}";
    assert_eq!(found_in_reply(schema, model("Pot", vec![alias])), [""; 0]);
}

#[test]
fn kinds_that_disagree() {
    for (documented, kind, finding) in [
        ("{type: string}", Kind::Integer, "the file has string, the table integer"),
        ("{type: [integer, string]}", Kind::Text, "the file has integer, the table text"),
        ("{type: boolean}", Kind::Text, "the file has boolean, the table text"),
        ("{type: array, items: {type: string}}", Kind::Text, "the file has array, the table text"),
        ("{type: object}", list(Kind::Text), "the file has object, the table list"),
        ("{type: string, format: date-time}", Kind::Text, "the file has date-time, the table text"),
        ("{type: string, format: date}", Kind::Timestamp, "the file has date, the table date and time"),
        (
            "{type: object, properties: {a: {type: string}}}",
            Kind::Json,
            "the file names the fields a, the table has any JSON",
        ),
        (
            "{type: object, properties: {a: {type: string}}}",
            Kind::Map(&Kind::Text),
            "the file names the fields a, the table has any key",
        ),
    ] {
        assert_eq!(
            found_in_reply(
                &format!("{{type: object, properties: {{x: {documented}}}}}"),
                model("Pot", vec![field("x", kind)])
            ),
            [format!("pots.get: reply field x: {finding} {OP}")]
        );
    }
}

#[test]
fn maps_are_looked_into() {
    let schema = "{type: object, properties: {x: {type: object, additionalProperties: {type: integer}}}}";
    assert_eq!(
        found_in_reply(schema, model("Pot", vec![field("x", Kind::Map(&Kind::Text))])),
        [format!("pots.get: reply field x[]: the file has integer, the table text {OP}")]
    );
}

#[test]
fn tolerant_kinds_fit_what_is_documented() {
    for (documented, kind) in [
        ("{type: string}", Kind::Decimal),
        ("{type: [number, 'null']}", Kind::Decimal),
        ("{type: string, format: date-time}", Kind::Timestamp),
        ("{type: string}", Kind::Choice(&COLOUR)),
        ("{type: integer}", Kind::Code(&SIZE)),
        ("{type: object, additionalProperties: {type: string}}", Kind::Map(&Kind::Text)),
    ] {
        let schema = format!("{{type: object, properties: {{x: {documented}}}}}");
        assert_eq!(found_in_reply(&schema, model("Pot", vec![field("x", kind)])), [""; 0], "{documented}");
    }
}

#[test]
fn named_values() {
    let reply = |values: &str, kind| {
        found_in_reply(&format!("{{type: object, properties: {{x: {values}}}}}"), model("Pot", vec![field("x", kind)]))
    };
    assert_eq!(
        reply("{type: string, enum: [RED, green, null]}", Kind::Choice(&COLOUR)),
        [
            format!("pots.get: reply field x: the table lacks the value green {OP}"),
            "Colour: value blue: the file lacks it (components.schemas)".to_owned()
        ]
    );
    assert_eq!(
        reply("{type: string, enum: [red]}", Kind::Text),
        [format!("pots.get: reply field x: the file names the value red, the table none {OP}")]
    );
    assert_eq!(
        reply("{type: integer, enum: [1, 2]}", Kind::Code(&SIZE)),
        [
            format!("pots.get: reply field x: the table lacks the value 2 {OP}"),
            "Size: value 3: the file lacks it (components.schemas)".to_owned()
        ]
    );
    assert_eq!(
        reply("{type: integer, enum: [1, 2]}", Kind::Integer),
        [format!("pots.get: reply field x: the file names the values 1, 2, the table none {OP}")]
    );
    assert_eq!(reply("{const: true}", Kind::Boolean), [""; 0]);
    // a request is sent in the spelling of the table
    assert_eq!(
        found_in_request(
            "{type: object, properties: {x: {enum: [RED, blue]}}}",
            vec![field("x", Kind::Choice(&COLOUR))]
        ),
        [format!("pots.make: request field x: the table lacks the value RED {MAKE}")]
    );
}
