//! Files that support what 10DLC brands say of themselves.

use serde_json::{Value, json};

use super::Brand;
use crate::answer::{Answer, Outcome, done, one};
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::World;

/// The most that a file may hold.
const MOST: usize = 10 << 20;

#[derive(Debug)]
pub(crate) struct File {
    /// The file as replies show it.
    json: Value,
    bytes: Vec<u8>,
}

impl File {
    pub(super) fn is(&self, id: &str) -> bool {
        self.json["uuid"] == id
    }
}

fn position(brand: &Brand, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.text("id").unwrap_or_default();
    brand.evidence.iter().position(|file| file.is(id)).ok_or_else(Refusal::not_found)
}

pub(crate) fn list_evidence(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let brand = world.ten_dlc.brand(&arguments)?;
    one(json!({ "items": brand.evidence.iter().map(|file| &file.json).collect::<Vec<_>>() }))
}

pub(crate) fn upload_evidence(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let uuid = world.uuid();
    let brand = world.ten_dlc.brand(&arguments)?;
    let file = arguments.object("file");
    let bytes: Vec<u8> =
        file.text("contents").unwrap_or_default().chars().filter_map(|byte| u8::try_from(byte).ok()).collect();
    if bytes.is_empty() {
        return Err(Refusal::new(422, "File missing"));
    }
    if bytes.len() > MOST {
        return Err(Refusal::new(422, "The file is larger than 10 MB"));
    }
    let id = brand.json["brand_id"].as_str().unwrap_or_default();
    let json = json!({
        "uuid": uuid,
        "file_name": file.text("name").unwrap_or_default(),
        "mime_type": file.text("type").unwrap_or_default(),
        "url": format!("{}/v3/10dlc/brands/{id}/evidence/{uuid}", caller.origin),
    });
    brand.evidence.push(File { json: json.clone(), bytes });
    one(json)
}

pub(crate) fn get_evidence(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let brand = world.ten_dlc.brand(&arguments)?;
    let index = position(brand, &arguments)?;
    let bytes = brand.evidence[index].bytes.clone();
    Ok(Answer::File { media_type: "application/octet-stream", name: "evidence", bytes })
}

pub(crate) fn delete_evidence(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let brand = world.ten_dlc.brand(&arguments)?;
    let index = position(brand, &arguments)?;
    brand.evidence.remove(index);
    done()
}
