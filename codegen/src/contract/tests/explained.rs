//! Deviations, and documents that cannot be read.

use super::*;
use crate::contract::deviations::Deviations;
use crate::contract::finding::Finding;

fn finding(text: &str) -> Finding {
    Finding { text: text.into(), place: "paths./pots.get".into() }
}

#[test]
fn a_deviation_silences_its_finding_wherever_it_is() {
    let deviations = Deviations::parse("- {reason: The file is wrong., findings: ['pots.get: x']}").unwrap();
    let found = [finding("pots.get: x"), finding("pots.get: y")];
    assert_eq!(deviations.unexplained(&found, "d.yaml"), [finding("pots.get: y")]);
}

#[test]
fn a_deviation_that_explains_nothing_is_a_finding() {
    let deviations = Deviations::parse("- {reason: The file was wrong., findings: ['pots.get: x']}").unwrap();
    let rest = deviations.unexplained(&[], "d.yaml");
    assert_eq!(
        rest[0].to_string(),
        "pots.get: x: a deviation that is no difference any more: The file was wrong. (d.yaml)"
    );
    assert_eq!(rest.len(), 1);
}

#[test]
fn deviations_have_reasons() {
    for (text, problem) in [
        ("- {findings: [x]}", "[0].reason: expected text"),
        ("- {reason: ' ', findings: [x]}", "[0].reason: expected text"),
        ("- {reason: Because.}", "[0].findings: expected a list"),
        ("- {reason: Because., findings: [1]}", "[0].findings: expected texts"),
        ("reason: Because.", "expected a list"),
    ] {
        assert_eq!(Deviations::parse(text).err().as_deref(), Some(problem));
    }
    assert_eq!(Deviations::parse("").unwrap().unexplained(&[], ""), []);
}

#[test]
fn the_projects_own_deviations_can_be_read() {
    Deviations::parse(include_str!("../../../deviations.yaml")).unwrap();
}

#[test]
fn documents_that_cannot_be_compared_say_why() {
    let problem = |text: &str| differences(text, &[], &[]).unwrap_err();
    assert_eq!(problem("swagger: '2.0'"), "not an OpenAPI 3 document");
    assert!(problem("openapi: [").contains("line 2"), "{}", problem("openapi: ["));
    let reference = |to: &str| {
        format!(
            "{{openapi: 3.1.0, webhooks: {{Pot: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '{to}'}}}}}}}}}}}}}}, \
             components: {{schemas: {{Loop: {{$ref: '#/components/schemas/Loop'}}, Nest: {{allOf: [{{$ref: '#/components/schemas/Nest'}}]}}}}}}}}"
        )
    };
    let pot = shape("Pot", Use::Reply, vec![]);
    for (to, expected) in [
        ("#/components/schemas/None", "webhooks.Pot.post: #/components/schemas/None leads nowhere"),
        ("other.yaml#/Pot", "webhooks.Pot.post: other.yaml#/Pot leads nowhere"),
        ("#/components/schemas/Loop", "components.schemas.Loop: too many references in a row"),
        ("#/components/schemas/Nest", "components.schemas.Nest: schemas are nested too deeply"),
    ] {
        assert_eq!(differences(&reference(to), &[], &[pot]).unwrap_err(), expected);
    }
}
