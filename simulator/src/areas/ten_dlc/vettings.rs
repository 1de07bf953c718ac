//! Vettings of 10DLC brands, and appeals against what was found.

use serde_json::{Value, json};

use super::{APPEAL, Brand, Step, VETTING, brands, time};
use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock;
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::world::{Event, World};

const VETTING_FEE: Money = Money::micros(41_500_000);
const APPEAL_FEE: Money = Money::micros(11_000_000);
/// Score of a vetting, and how much an appeal adds.
const SCORE: i64 = 75;
const BETTER: i64 = 10;

pub(crate) fn list_vettings(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.ten_dlc.brand(&arguments)?.vettings.clone().into())
}

pub(crate) fn create_vetting(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = world.uuid();
    let now = time(world.now);
    if !world.ten_dlc.brand(&arguments)?.is_mock() {
        world.charge(VETTING_FEE)?;
    }
    let brand = world.ten_dlc.brand(&arguments)?;
    let vetting = json!({
        "evp_id": arguments.text("evp_id"),
        "create_date": now,
        "vetting_details": {},
        "vetted_date": null,
        "vetting_id": id,
        "vetting_token": null,
        "vetting_score": null,
        "vetting_class": arguments.text("vetting_class"),
        "vetting_status": "PENDING",
        "reasons": null,
    });
    brand.vettings.push(vetting.clone());
    let brand = named(&arguments);
    world.after(VETTING, Event::TenDlc(Step::Vetting(brand, id)));
    one(vetting)
}

pub(crate) fn import_vetting(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = time(world.now);
    let brand = world.ten_dlc.brand(&arguments)?;
    let vetting = json!({
        "evp_id": arguments.text("evp_id"),
        "create_date": now,
        "vetting_details": {},
        "vetted_date": now,
        "vetting_id": arguments.text("vetting_id"),
        "vetting_token": arguments.text("vetting_token"),
        "vetting_score": SCORE,
        "vetting_class": "STANDARD",
        "vetting_status": "ACTIVE",
        "reasons": null,
    });
    brand.vettings.retain(|known| known["vetting_id"] != vetting["vetting_id"]);
    brand.vettings.push(vetting.clone());
    vetted(world, &named(&arguments));
    one(vetting)
}

/// A vetting has ended.
pub(super) fn happen(world: &mut World, brand: &str, id: &str) {
    let now = time(world.now);
    let token = world.uuid();
    let vettings = world.ten_dlc.known(brand).map(|brand| &mut brand.vettings);
    let Some(vetting) = vettings.and_then(|all| all.iter_mut().find(|vetting| vetting["vetting_id"] == id)) else {
        return;
    };
    vetting["vetted_date"] = json!(now);
    vetting["vetting_token"] = json!(token);
    vetting["vetting_score"] = json!(SCORE);
    vetting["vetting_status"] = json!("ACTIVE");
    vetting["reasons"] = json!(["The size of the company lowered the score"]);
    vetted(world, brand);
}

/// A vetting adds to a verified identity; it does not replace it.
fn vetted(world: &mut World, brand: &str) {
    if world.ten_dlc.known(brand).is_some_and(|brand| brand.is("VERIFIED")) {
        brands::settle(world, brand, "VETTED_VERIFIED");
    }
}

fn named(arguments: &Arguments) -> String {
    arguments.text("brand_id").unwrap_or_default().to_owned()
}

/// Whether an appeal has categories that fit the brand, and evidence that is there.
fn check(brand: &Brand, arguments: &Arguments, vetting: bool) -> Result<(), Refusal> {
    let status = brand.json["status"].as_str().unwrap_or_default();
    let kind = &brand.json["entity_type"];
    let categories = arguments.texts("appeal_categories");
    if categories.is_empty() {
        return Err(Refusal::new(422, "Validation error: appeal_categories is empty"));
    }
    for category in categories {
        let fits = match category.as_str() {
            "VERIFY_TAX_ID" => status == "UNVERIFIED",
            "VERIFY_NON_PROFIT" => kind == "NON_PROFIT",
            "VERIFY_GOVERNMENT" => kind == "GOVERNMENT",
            _ => vetting,
        };
        if !fits {
            return Err(Refusal::new(422, format!("Invalid request by {status} entity for {category} category")));
        }
    }
    let known = |id: &String| brand.evidence.iter().any(|file| file.is(id));
    if arguments.texts("evidence").iter().all(known) {
        return Ok(());
    }
    Err(Refusal::new(422, "Validation error: evidence is not found"))
}

pub(crate) fn list_brand_appeals(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.ten_dlc.brand(&arguments)?.appeals.clone().into())
}

pub(crate) fn create_brand_appeal(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = clock::text_seconds(world.now);
    let brand = world.ten_dlc.brand(&arguments)?;
    check(brand, &arguments, false)?;
    if !brand.is_mock() {
        world.charge(APPEAL_FEE)?;
    }
    let brand = world.ten_dlc.brand(&arguments)?;
    brand.appeals.push(json!({
        "categories": arguments.texts("appeal_categories"),
        "created_at": now,
        "evidence": arguments.texts("evidence"),
        "explanation": arguments.text("explanation").unwrap_or_default(),
        "outcome": {
            "optional_attributes": {}, "feedback": { "category": [] }, "vetting_status": brand.json["status"],
        },
        "status": "PENDING",
        "updated_at": now,
    }));
    let index = brand.appeals.len() - 1;
    world.after(APPEAL, Event::TenDlc(Step::Appeal(named(&arguments), index)));
    done()
}

/// An appeal is granted.
pub(super) fn happen_appeal(world: &mut World, id: &str, index: usize) {
    let now = clock::text_seconds(world.now);
    let Some(brand) = world.ten_dlc.known(id) else {
        return;
    };
    let status = if brand.is("VETTED_VERIFIED") { "VETTED_VERIFIED" } else { "VERIFIED" };
    let changes = !brand.is(status);
    let appeal = &mut brand.appeals[index];
    appeal["status"] = json!("COMPLETE");
    appeal["updated_at"] = json!(now);
    appeal["outcome"]["vetting_status"] = json!(status);
    if changes {
        brands::settle(world, id, status);
    }
}

pub(crate) fn list_vetting_appeals(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.ten_dlc.brand(&arguments)?.vetting_appeals.clone().into())
}

pub(crate) fn create_vetting_appeal(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let at = world.now;
    let brand = world.ten_dlc.brand(&arguments)?;
    let same = |vetting: &Value, name: &str| arguments.text(name).is_none_or(|wanted| vetting[name] == wanted);
    let fits = |vetting: &&Value| {
        vetting["vetting_status"] == "ACTIVE" && same(vetting, "vetting_id") && same(vetting, "evp_id")
    };
    let vetting = brand.vettings.iter().rfind(fits).cloned().ok_or_else(Refusal::not_found)?;
    check(brand, &arguments, true)?;
    if !brand.is_mock() {
        world.charge(APPEAL_FEE)?;
    }
    let brand = world.ten_dlc.brand(&arguments)?;
    brand.vetting_appeals.push(json!({
        "appeal_outcome": {
            "vet_status": vetting["vetting_status"],
            "vet_score": vetting["vetting_score"],
            "feedback": { "reasons": [] },
        },
        "appeal_status": "PENDING",
        "appeal_status_update_date": clock::text_seconds(at),
        "attachment_uuid_list": arguments.texts("evidence"),
        "brand_id": brand.json["brand_id"],
        "category_list": arguments.texts("appeal_categories"),
        "create_date": time(at),
        "evp_id": vetting["evp_id"],
        "explanation": arguments.text("explanation").unwrap_or_default(),
        "vetting_class": vetting["vetting_class"],
        "vetting_id": vetting["vetting_id"],
    }));
    let index = brand.vetting_appeals.len() - 1;
    world.after(APPEAL, Event::TenDlc(Step::VettingAppeal(named(&arguments), index)));
    done()
}

/// A vetting appeal betters the score.
pub(super) fn happen_vetting_appeal(world: &mut World, id: &str, index: usize) {
    let now = clock::text_seconds(world.now);
    let Some(brand) = world.ten_dlc.known(id) else {
        return;
    };
    let appeal = &mut brand.vetting_appeals[index];
    appeal["appeal_status"] = json!("COMPLETE");
    appeal["appeal_status_update_date"] = json!(now);
    appeal["appeal_outcome"]["feedback"]["reasons"] = json!(["The size of the company was corrected"]);
    let vetting = brand.vettings.iter_mut().find(|vetting| vetting["vetting_id"] == appeal["vetting_id"]);
    if let Some(vetting) = vetting {
        let score = vetting["vetting_score"].as_i64().unwrap_or_default() + BETTER;
        vetting["vetting_score"] = json!(score.min(100));
        appeal["appeal_outcome"]["vet_score"] = vetting["vetting_score"].clone();
    }
}
