//! 10DLC brands.

use serde_json::{Map, Value, json};

use super::evidence::File;
use super::{Step, VERIFICATION, listed, names, registry_id, subscriptions, time};
use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::Millis;
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::world::{Event, World};

/// Price of verifying an identity.
const FEE: Money = Money::micros(4_500_000);
/// In the legal name, keeps a brand unverified.
const UNVERIFIED: &str = "unverified";
/// Fields that the registry verifies.
const IDENTITY: [&str; 3] = ["ein_taxid", "ein_taxid_country", "entity_type"];
const FIELDS: [&str; 19] = [
    "dba_name",
    "company_name",
    "entity_type",
    "vertical",
    "ein_taxid",
    "ein_taxid_country",
    "website",
    "stock_symbol",
    "stock_exchange",
    "first_name",
    "last_name",
    "phone_number",
    "email",
    "street_address",
    "city",
    "state_or_province",
    "country",
    "zip",
    "mock",
];

#[derive(Debug)]
pub(crate) struct Brand {
    /// The brand as replies show it.
    pub(super) json: Value,
    pub(super) at: Millis,
    pub(super) deleted: bool,
    pub(super) evidence: Vec<File>,
    pub(super) appeals: Vec<Value>,
    pub(super) vettings: Vec<Value>,
    pub(super) vetting_appeals: Vec<Value>,
}

impl Brand {
    pub(super) fn is(&self, status: &str) -> bool {
        self.json["status"] == status
    }

    /// May register campaigns.
    pub(super) fn is_verified(&self) -> bool {
        self.is("VERIFIED") || self.is("VETTED_VERIFIED")
    }

    pub(super) fn is_mock(&self) -> bool {
        self.json["mock"] == true
    }
}

pub(crate) fn list_brands(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let same = |brand: &Brand, name: &str| arguments.text(name).is_none_or(|wanted| brand.json[name] == wanted);
    let fits = |brand: &&Brand| {
        (arguments.flag("show_deleted") || !brand.deleted)
            && names(&brand.json["dba_name"], arguments.text("dba_name"))
            && names(&brand.json["company_name"], arguments.text("company_name"))
            && ["entity_type", "status", "country", "ein_taxid"].iter().all(|name| same(brand, name))
            && listed(brand.at, &brand.json["mock"], &arguments)
    };
    let items = world.ten_dlc.brands.iter().filter(fits).map(|brand| brand.json.clone()).collect();
    one(answer::list("items", items, &arguments))
}

pub(crate) fn get_brand(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.ten_dlc.brand(&arguments)?.json.clone())
}

pub(crate) fn create_brand(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let mut fields: Map<String, Value> =
        FIELDS.iter().map(|name| ((*name).to_owned(), arguments.get(name).cloned().unwrap_or_default())).collect();
    fields.insert("mock".into(), arguments.flag("mock").into());
    check(&fields).map_err(|problem| Refusal::new(400, problem))?;
    if !arguments.flag("mock") {
        world.charge(FEE)?;
    }
    let id = registry_id(world, 'B');
    let now = time(world.now);
    fields.extend([
        ("brand_id".to_owned(), json!(id)),
        ("status".to_owned(), json!("REVIEW")),
        ("feedback".to_owned(), Value::Null),
        ("created_at".to_owned(), json!(now)),
        ("updated_at".to_owned(), json!(now)),
    ]);
    let json = Value::Object(fields);
    world.ten_dlc.brands.push(Brand {
        json: json.clone(),
        at: world.now,
        deleted: false,
        evidence: Vec::new(),
        appeals: Vec::new(),
        vettings: Vec::new(),
        vetting_appeals: Vec::new(),
    });
    world.after(VERIFICATION, Event::TenDlc(Step::Brand(id)));
    one(json)
}

/// Values that the registry would refuse.
fn check(fields: &Map<String, Value>) -> Result<(), String> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let stock = ["stock_symbol", "stock_exchange"];
    let kind = text("entity_type");
    if kind == "PUBLIC_PROFIT" {
        if let Some(name) = stock.iter().find(|name| text(name).is_empty()) {
            return Err(format!("Request validation errors: Field \"{name}\" is required for PUBLIC_PROFIT"));
        }
    } else if let Some(name) = stock.iter().find(|name| !text(name).is_empty()) {
        return Err(format!("Request validation errors: Field \"{name}\" is for PUBLIC_PROFIT only"));
    }
    if matches!(kind, "NON_PROFIT" | "GOVERNMENT") && text("country") != "US" {
        return Err(format!("Request validation errors: {kind} is for the US only"));
    }
    let digits = text("ein_taxid").replacen('-', "", 1);
    if text("ein_taxid_country") == "US" && (digits.len() != 9 || !digits.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err("Invalid ein_taxid - expected nine digits, plain or as XX-XXXXXXX".into());
    }
    if !text("email").contains('@') {
        return Err("Request validation errors: Field \"email\" is not an email address".into());
    }
    Ok(())
}

pub(crate) fn update_brand(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = time(world.now);
    let id = arguments.text("brand_id").unwrap_or_default().to_owned();
    let brand = world.ten_dlc.brand(&arguments)?;
    if brand.is("VETTED_VERIFIED") {
        return Err(Refusal::new(422, "A Brand that is VETTED_VERIFIED cannot be updated"));
    }
    let mut fields = brand.json.as_object().cloned().unwrap_or_default();
    for name in FIELDS {
        if let Some(value) = arguments.0.get(name) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    let mock = brand.is_mock();
    let anew = IDENTITY.iter().any(|name| fields[*name] != brand.json[*name]);
    check(&fields).map_err(|problem| Refusal::new(422, problem))?;
    if active(world, &id) {
        return Err(Refusal::new(422, "A Brand with active Campaigns cannot be updated"));
    }
    fields.insert("updated_at".into(), json!(now));
    if anew {
        if !mock {
            world.charge(FEE)?;
        }
        fields.insert("status".into(), json!("UNVERIFIED"));
        world.after(VERIFICATION, Event::TenDlc(Step::Brand(id.clone())));
    }
    let json = Value::Object(fields);
    world.ten_dlc.brand(&arguments)?.json = json.clone();
    if anew {
        tell(world, &id);
    }
    one(json)
}

pub(crate) fn delete_brand(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("brand_id").unwrap_or_default();
    world.ten_dlc.brand(&arguments)?;
    if active(world, id) {
        return Err(Refusal::new(403, "Request failed. The Brand has active Campaigns."));
    }
    world.ten_dlc.brand(&arguments)?.deleted = true;
    done()
}

/// Whether a brand has campaigns that are approved or may become so.
fn active(world: &World, brand: &str) -> bool {
    let mut campaigns = world.ten_dlc.campaigns.iter().filter(|campaign| campaign.json["brand_id"] == brand);
    campaigns.any(|campaign| campaign.json["status"] != "DECLINED")
}

/// The registry has looked at a brand.
pub(super) fn happen(world: &mut World, id: &str) {
    let Some(brand) = world.ten_dlc.known(id) else {
        return;
    };
    if names(&brand.json["company_name"], Some(UNVERIFIED)) {
        brand.json["feedback"] = json!("The tax number does not match the company.");
        settle(world, id, "UNVERIFIED");
    } else {
        settle(world, id, "VERIFIED");
    }
}

/// Gives a brand its status and tells of it.
pub(super) fn settle(world: &mut World, id: &str, status: &str) {
    let now = time(world.now);
    let Some(brand) = world.ten_dlc.known(id) else {
        return;
    };
    brand.json["status"] = json!(status);
    brand.json["updated_at"] = json!(now);
    if brand.is_verified() {
        brand.json["feedback"] = Value::Null;
    }
    tell(world, id);
}

fn tell(world: &mut World, id: &str) {
    if let Some(brand) = world.ten_dlc.known(id) {
        let body = json!({ "brand_id": id, "status": brand.json["status"] });
        subscriptions::tell(world, "brand", body);
    }
}
