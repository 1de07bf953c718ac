//! Which models and enumerations belong to which area.

use wavix::api::RESOURCES;
use wavix::operation::{Form, Operation};
use wavix::shape::{Choices, Codes, Kind, Shape, Use};

/// Models and enumerations of one area, in the order in which its operations mention them.
#[derive(Default)]
pub(crate) struct Area {
    pub(crate) name: &'static str,
    pub(crate) shapes: Vec<&'static Shape>,
    pub(crate) choices: Vec<&'static Choices>,
    pub(crate) codes: Vec<&'static Codes>,
}

impl Area {
    pub(crate) fn is_empty(&self) -> bool {
        self.shapes.is_empty() && self.choices.is_empty() && self.codes.is_empty()
    }

    /// Whether nothing of it ever travels.
    pub(crate) fn is_computed(&self) -> bool {
        !self.shapes.is_empty() && self.shapes.iter().all(|shape| shape.r#use == Use::Value)
    }
}

/// All areas; shared types are in the first one, `common`.
pub(crate) fn areas() -> Vec<Area> {
    let mut areas = vec![Area { name: "common", ..Area::default() }];
    for resource in RESOURCES {
        let mut found = Area { name: resource.name, ..Area::default() };
        for operation in resource.operations {
            shape(operation.arguments, &mut found);
            kind(&operation.reply, &mut found);
        }
        areas.push(found);
    }
    let shared =
        |name: &str| areas.iter().filter(|area| area.shapes.iter().any(|shape| shape.name == name)).count() > 1;
    let shared_choice =
        |name: &str| areas.iter().filter(|area| area.choices.iter().any(|c| c.name == name)).count() > 1;
    let shared_codes = |name: &str| areas.iter().filter(|area| area.codes.iter().any(|c| c.name == name)).count() > 1;
    let mut common = Area { name: "common", ..Area::default() };
    let mut own = Vec::new();
    for area in &areas[1..] {
        let (mut kept, mut moved) = (Area { name: area.name, ..Area::default() }, Area::default());
        for shape in &area.shapes {
            if shared(shape.name) { moved.shapes.push(*shape) } else { kept.shapes.push(*shape) }
        }
        for choices in &area.choices {
            if shared_choice(choices.name) { moved.choices.push(*choices) } else { kept.choices.push(*choices) }
        }
        for codes in &area.codes {
            if shared_codes(codes.name) { moved.codes.push(*codes) } else { kept.codes.push(*codes) }
        }
        moved.codes.iter().for_each(|codes| push(&mut common.codes, codes));
        moved.shapes.iter().for_each(|shape| push(&mut common.shapes, shape));
        moved.choices.iter().for_each(|choices| push(&mut common.choices, choices));
        own.push(kept);
    }
    own.insert(0, common);
    let events = [wavix::events::SHAPES, wavix::events::VALUES].concat();
    for (name, shapes) in [("events", &events[..]), ("sms", wavix::sms::SHAPES)] {
        let area = area_of(name, shapes, &own);
        own.push(area);
    }
    own
}

/// An area without operations: what its shapes mention and no other area has.
fn area_of(name: &'static str, shapes: &[&'static Shape], areas: &[Area]) -> Area {
    let mut found = Area { name, ..Area::default() };
    shapes.iter().for_each(|one| shape(one, &mut found));
    found.shapes.retain(|shape| !areas.iter().any(|area| area.shapes.iter().any(|known| std::ptr::eq(*known, *shape))));
    found
        .choices
        .retain(|choice| !areas.iter().any(|area| area.choices.iter().any(|known| std::ptr::eq(*known, *choice))));
    found.codes.retain(|codes| !areas.iter().any(|area| area.codes.iter().any(|known| std::ptr::eq(*known, *codes))));
    found
}

fn push<T>(list: &mut Vec<&'static T>, item: &'static T) {
    if !list.iter().any(|known| std::ptr::eq(*known, item)) {
        list.push(item);
    }
}

fn shape(shape: &'static Shape, area: &mut Area) {
    if shape.fields.is_empty() && shape.name.is_empty() || area.shapes.iter().any(|known| std::ptr::eq(*known, shape)) {
        return;
    }
    for field in shape.fields {
        kind(&field.kind, area);
    }
    area.shapes.push(shape);
}

fn kind(of: &Kind, area: &mut Area) {
    match of {
        Kind::Model(model) => shape(model, area),
        Kind::List(item) | Kind::Map(item) => kind(item, area),
        Kind::Choice(choices) => push(&mut area.choices, choices),
        Kind::Code(codes) => push(&mut area.codes, codes),
        _ => {}
    }
}

/// The models that a kind mentions.
pub(crate) fn models_of(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Model(shape) => Some(shape),
        Kind::List(item) | Kind::Map(item) => models_of(item),
        _ => None,
    }
}

/// Models that are the arguments of some operation: their fields are arguments, in Python they have no class.
pub(crate) fn is_arguments(shape: &Shape) -> bool {
    shape.r#use == Use::Request && wavix::operation::rows().any(|operation| std::ptr::eq(operation.arguments, shape))
}

/// The model of the items, where the model is a page.
pub(crate) fn page_item(shape: &Shape) -> Option<&'static Shape> {
    let is_page = wavix::operation::rows().any(|operation| {
        matches!(operation.form, Form::Page)
            && matches!(operation.reply, Kind::Model(reply) if std::ptr::eq(reply, shape))
    });
    is_page.then(|| models_of(&shape.field("items")?.kind)).flatten()
}

pub(crate) fn operations() -> impl Iterator<Item = &'static Operation> {
    wavix::operation::operations()
}
