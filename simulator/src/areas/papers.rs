//! Documents that phone numbers need.

use serde_json::{Value, json};

use crate::answer::{Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{Millis, SECOND};
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::{Event, World};

/// From the upload of a document to what people say of it.
const REVIEW: Millis = 10 * SECOND;
/// The most that a document may hold.
const MOST: u64 = 10 << 20;
const ENDINGS: [&str; 7] = ["png", "jpg", "jpeg", "tif", "tiff", "bmp", "pdf"];
/// In the name of a document, has it rejected.
const REJECTED: &str = "rejected";

pub(crate) fn upload(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let refused = |problem: &str| Refusal::new(400, format!("Request validation errors: {problem}"));
    let kind = arguments.integer("doc_id").unwrap_or_default();
    if !(1..=3).contains(&kind) {
        return Err(refused("doc_id: expected 1, 2 or 3"));
    }
    let file = arguments.object("doc_attachment");
    let name = file.text("name").unwrap_or_default();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    if !ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
        return Err(refused("doc_attachment: allowed formats are PNG, JPG, JPEG, TIFF, BMP and PDF"));
    }
    match file.get("size").and_then(Value::as_u64).unwrap_or_default() {
        0 => return Err(refused("doc_attachment: the file is empty")),
        size if size > MOST => return Err(refused("doc_attachment: the file is larger than 10 MB")),
        _ => {}
    }
    let mut numbers = Vec::new();
    for id in arguments.text("did_ids").unwrap_or_default().split(',') {
        let id: Option<i64> = id.trim().parse().ok();
        let index = world.numbers.iter().position(|number| id.is_some_and(|id| number["id"] == id));
        let index = index.ok_or_else(|| refused("did_ids: expected phone numbers of the account"))?;
        if documents(&world.numbers[index]).any(|known| known["doc_type_id"] == kind && known["allow_replace"] == false)
        {
            return Err(refused("doc_id: the phone number has this document, and it was not rejected"));
        }
        if !numbers.contains(&index) {
            numbers.push(index);
        }
    }
    let add = |index: usize| {
        let id = world.next_id();
        let number = &mut world.numbers[index];
        let document = json!({
            "id": id,
            "allow_replace": false,
            "did_number": number["number"],
            "doc_content_type": file.get("type"),
            "doc_file_name": name,
            "doc_type_id": kind,
            "status": "pending",
            "url": format!("{}/v1/numbers/{}/papers/{id}", caller.origin, number["id"]),
        });
        if let Some(documents) = number["documents"].as_array_mut() {
            documents.retain(|known| known["doc_type_id"] != kind);
            documents.push(document.clone());
        }
        world.after(REVIEW, Event::Reviewed(id));
        document
    };
    one(numbers.into_iter().map(add).collect())
}

fn documents(number: &Value) -> impl Iterator<Item = &Value> {
    number["documents"].as_array().into_iter().flatten()
}

/// People have looked at a document. A number becomes active when all that it needs is approved.
pub(crate) fn happen(world: &mut World, id: i64) {
    for number in &mut world.numbers {
        let Some(document) =
            number["documents"].as_array_mut().and_then(|all| all.iter_mut().find(|document| document["id"] == id))
        else {
            continue;
        };
        let rejected = document["doc_file_name"].as_str().is_some_and(|name| name.contains(REJECTED));
        document["status"] = json!(if rejected { "rejected" } else { "approved" });
        document["allow_replace"] = json!(rejected);
        let approved = |needed: &Value| {
            let needed: Option<i64> = needed.as_str().and_then(|kind| kind.parse().ok());
            let mut fitting = documents(number).filter(|document| document["doc_type_id"].as_i64() == needed);
            fitting.any(|document| document["status"] == "approved")
        };
        if number["require_docs"].as_array().is_some_and(|needed| needed.iter().all(approved)) {
            number["status"] = json!("active");
        }
    }
}
