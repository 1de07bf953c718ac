//! Operations, parameters, bodies and events.

use super::*;

const POT: &str = "
paths:
  /pots/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    get:
      parameters:
        - {name: page, in: query, schema: {type: integer}}
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pot'}}}}
        '404': {content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}
components:
  schemas:
    Pot: {type: object, properties: {label: {type: string}}}
";

fn pot() -> Kind {
    model("Pot", vec![field("label", Kind::Text)])
}

fn get(path: &'static [Field], arguments: Vec<Field>) -> Operation {
    Operation { path, ..row("pots.get", "GET", "/pots/{id}", arguments, pot()) }
}

fn path(fields: Vec<Field>) -> &'static [Field] {
    Box::leak(fields.into_boxed_slice())
}

#[test]
fn what_agrees_is_no_finding() {
    let id = path(vec![required("id", Kind::Integer)]);
    assert_eq!(found(POT, vec![get(id, vec![field("page", Kind::Integer)])]), [""; 0]);
}

#[test]
fn operations_that_one_side_lacks() {
    let other = row("pans.list", "GET", "/pans", vec![], Kind::Json);
    assert_eq!(
        found(POT, vec![other]),
        [
            "pans.list: the file lacks the operation (paths./pans.get)",
            "GET /pots/{id}: the table lacks the operation (paths./pots/{id}.get)"
        ]
    );
}

#[test]
fn a_row_of_the_guide_alone_is_not_looked_for() {
    let guide = row("pans.list", "GET", "/pans", vec![], Kind::Json);
    let guide = Operation { guide: guide.current, current: None, ..guide };
    let id = path(vec![required("id", Kind::Integer)]);
    assert_eq!(found(POT, vec![guide, get(id, vec![field("page", Kind::Integer)])]), [""; 0]);
}

#[test]
fn parameters_that_one_side_lacks_or_calls_otherwise() {
    let number = path(vec![required("number", Kind::Integer)]);
    assert_eq!(
        found(POT, vec![get(number, vec![field("size", Kind::Integer)])]),
        [
            "pots.get: path parameter id: the table lacks it (paths./pots/{id}.get)",
            "pots.get: path parameter number: the file lacks it (paths./pots/{id}.get)",
            "pots.get: query parameter page: the table lacks it (paths./pots/{id}.get)",
            "pots.get: query parameter size: the file lacks it (paths./pots/{id}.get)"
        ]
    );
}

#[test]
fn parameters_of_another_kind() {
    let id = path(vec![required("id", Kind::Text)]);
    assert_eq!(
        found(POT, vec![get(id, vec![required("page", Kind::Text)])]),
        [
            "pots.get: path parameter id: the file has integer, the table text (paths./pots/{id}.get)",
            "pots.get: query parameter page: the table requires it, the file does not (paths./pots/{id}.get)",
            "pots.get: query parameter page: the file has integer, the table text (paths./pots/{id}.get)"
        ]
    );
}

#[test]
fn bodies_of_another_media_type() {
    let document = "
paths:
  /pots:
    post:
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {ids: {type: string}}}}}}
      responses: {'201': {content: {application/pdf: {}}}}
";
    let make = || row("pots.make", "POST", "/pots", vec![field("ids", list(Kind::Text))], pot());
    let place = "(paths./pots.post)";
    assert_eq!(
        found(document, vec![make()]),
        [
            format!("pots.make: request: the file has multipart/form-data, the table application/json {place}"),
            format!("pots.make: reply: the file has application/pdf, the table application/json {place}")
        ]
    );
    // there, a list travels as one text
    let carrier = Carrier::Multipart;
    let make =
        Operation { form: Form::File, current: make().current.map(|route| Route { carrier, ..route }), ..make() };
    assert_eq!(found(document, vec![make]), [""; 0]);
}

#[test]
fn wrappers_are_taken_off() {
    let document = "
paths:
  /pots:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {pot: {$ref: '#/components/schemas/Pot'}}}
      responses:
        '201':
          content:
            application/json:
              schema:
                type: object
                properties: {pot: {$ref: '#/components/schemas/Pot'}, success: {type: boolean}, cost: {type: string}}
components:
  schemas:
    Pot: {type: object, properties: {label: {type: string}}}
";
    let make = |wrapper, unwrap| {
        let row = row("pots.make", "POST", "/pots", vec![], pot());
        Operation { unwrap, current: row.current.map(|route| Route { wrapper, ..route }), ..row }
    };
    assert_eq!(
        found(document, vec![make(Some("pot"), Some("pot"))]),
        [
            "pots.make: request field label: the table lacks it (paths./pots.post / components.schemas.Pot)",
            "pots.make: reply field cost: the table lacks it (paths./pots.post)"
        ]
    );
    let wrong = found(document, vec![make(Some("pan"), Some("pot"))]);
    assert_eq!(wrong[0], "pots.make: request: the file has no wrapper pan, the table has (paths./pots.post)");
}

#[test]
fn lines_and_pages_are_looked_into() {
    let document = "
paths:
  /pots:
    get:
      responses:
        '200':
          content:
            application/json:
              schema: {type: object, properties: {pots: {type: array, items: {$ref: '#/components/schemas/Pot'}}}}
  /pots/all: {get: {responses: {'200': {content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Pot'}}}}}}}
components: {schemas: {Pot: {type: object, properties: {label: {type: string}, weight: {type: number}}}}}
";
    let items = marked("items", list(pot()), Marks { wire: Some("pots"), ..Marks::NONE });
    let page =
        Operation { form: Form::Page, ..row("pots.list", "GET", "/pots", vec![], model("PotPage", vec![items])) };
    let lines = Operation { form: Form::Lines, ..row("pots.export", "GET", "/pots/all", vec![], pot()) };
    assert_eq!(
        found(document, vec![page, lines]),
        [
            "pots.list: reply field pots[].weight: the table lacks it (paths./pots.get / components.schemas.Pot)",
            "pots.export: reply field weight: the table lacks it (paths./pots/all.get / components.schemas.Pot)"
        ]
    );
}

#[test]
fn events_are_compared_by_name() {
    let document = "
webhooks:
  PotBroke: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}}}}
  PotMade: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}
";
    let broke = shape("PotBroke", Use::Reply, vec![field("id", Kind::Text)]);
    let sold = shape("PotSold", Use::Reply, vec![field("id", Kind::Text)]);
    let other = shape("Other", Use::Reply, vec![]);
    assert_eq!(
        found_with(document, vec![], &[broke, sold, other]),
        [
            "PotSold: the file lacks the event (webhooks)",
            "PotBroke: event field id: the file has integer, the table text (webhooks.PotBroke.post)",
            "PotMade: the table lacks the event (webhooks.PotMade.post)"
        ]
    );
}
