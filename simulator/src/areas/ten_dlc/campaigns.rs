//! 10DLC campaigns.

use serde_json::{Map, Value, json};

use super::{REVIEW, Step, listed, names, numbers, registry_id, subscriptions, time};
use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{DAY, Millis};
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::world::{Event, World};

/// The most campaigns that a brand can have.
const MOST: usize = 50;
/// The youngest campaign that can be nudged.
const AGE: Millis = 3 * DAY;
/// The pause between nudges.
const PAUSE: Millis = DAY;
/// In the name, has a campaign declined; a nudge then gets it approved.
const DECLINED: &str = "declined";
/// In the name, keeps a campaign waiting until a nudge.
const WAITING: &str = "waiting";
/// Use cases that a campaign can change to.
const CHANGES: [&str; 6] = [
    "CUSTOMER_CARE",
    "MARKETING",
    "ACCOUNT_NOTIFICATION",
    "FRAUD_ALERT",
    "PUBLIC_SERVICE_ANNOUNCEMENT",
    "SECURITY_ALERT",
];
const SWITCHES: [&str; 9] = [
    "affiliate_marketing",
    "age_gated",
    "auto_renewal",
    "direct_lending",
    "embedded_links",
    "embedded_phones",
    "help",
    "optin",
    "optout",
];
const TEXTS: [&str; 19] = [
    "name",
    "usecase",
    "description",
    "embedded_link_sample",
    "optin_workflow",
    "optin_keywords",
    "optin_message",
    "optout_keywords",
    "optout_message",
    "help_keywords",
    "help_message",
    "sample1",
    "sample2",
    "sample3",
    "sample4",
    "sample5",
    "privacy_policy",
    "terms_conditions",
    "feedback",
];

#[derive(Debug)]
pub(crate) struct Campaign {
    /// The campaign as replies show it.
    pub(super) json: Value,
    pub(super) at: Millis,
    /// Its numbers and their status.
    pub(super) numbers: Vec<(String, &'static str)>,
    nudged: Option<Millis>,
}

impl Campaign {
    pub(super) fn has(&self, number: &str) -> bool {
        self.numbers.iter().any(|(known, _)| known == number)
    }

    pub(super) fn show_numbers(&mut self) {
        self.json["phone_numbers"] = self.numbers.iter().map(|(number, _)| number.as_str()).collect();
    }
}

/// Price of a month.
pub(super) fn fee(use_case: &str) -> Money {
    match use_case {
        "LOW_VOLUME" | "SOLE_PROPRIETOR" => Money::micros(2_000_000),
        "CHARITY" => Money::micros(3_000_000),
        _ => Money::micros(10_000_000),
    }
}

pub(crate) fn list_campaigns(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let same =
        |campaign: &Campaign, name: &str| arguments.text(name).is_none_or(|wanted| campaign.json[name] == wanted);
    let fits = |campaign: &&Campaign| {
        names(&campaign.json["name"], arguments.text("name"))
            && ["brand_id", "usecase", "status"].iter().all(|name| same(campaign, name))
            && listed(campaign.at, &campaign.json["mock"], &arguments)
    };
    let items = world.ten_dlc.campaigns.iter().filter(fits).map(|campaign| campaign.json.clone()).collect();
    one(answer::list("items", items, &arguments))
}

pub(crate) fn list_brand_campaigns(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    world.ten_dlc.brand(&arguments)?;
    list_campaigns(world, caller, arguments)
}

pub(crate) fn get_campaign(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    one(world.ten_dlc.campaign(&arguments)?.json.clone())
}

pub(crate) fn create_campaign(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let refused = |problem: &str| Refusal::new(400, format!("Request validation errors: {problem}"));
    let brand = world.ten_dlc.brand(&arguments)?;
    let brand_id = brand.json["brand_id"].clone();
    if !brand.is_verified() {
        return Err(refused("the Brand must be VERIFIED or VETTED_VERIFIED"));
    }
    let mock = arguments.flag("mock") || brand.is_mock();
    if world.ten_dlc.campaigns.iter().filter(|campaign| campaign.json["brand_id"] == brand_id).count() >= MOST {
        return Err(refused("a Brand has at most 50 Campaigns"));
    }
    let use_case = arguments.text("usecase").unwrap_or_default();
    let (monthly, months) = (fee(use_case), if use_case == "POLITICAL" { 1 } else { 3 });
    if !mock {
        world.charge(monthly * months)?;
    }
    let id = registry_id(world, 'C');
    let now = time(world.now);
    let mut fields = Map::new();
    fields.extend(TEXTS.map(|name| (name.to_owned(), arguments.get(name).cloned().unwrap_or_default())));
    fields.extend(SWITCHES.map(|name| (name.to_owned(), arguments.flag(name).into())));
    fields.extend([
        ("brand_id".to_owned(), brand_id),
        ("campaign_id".to_owned(), json!(id)),
        ("status".to_owned(), json!("REVIEW")),
        ("mock".to_owned(), mock.into()),
        ("monthly_fee".to_owned(), monthly.into()),
        ("phone_numbers".to_owned(), json!([])),
        ("last_bill_date".to_owned(), json!(now)),
        ("next_bill_date".to_owned(), json!(time(world.now + months * 30 * DAY))),
        ("created_at".to_owned(), json!(now)),
        ("updated_at".to_owned(), json!(now)),
    ]);
    let json = Value::Object(fields);
    world.ten_dlc.campaigns.push(Campaign { json: json.clone(), at: world.now, numbers: Vec::new(), nudged: None });
    world.after(REVIEW, Event::TenDlc(Step::Campaign(id)));
    one(json)
}

pub(crate) fn update_campaign(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = time(world.now);
    let campaign = world.ten_dlc.campaign(&arguments)?;
    if arguments.text("usecase").is_some_and(|use_case| !CHANGES.contains(&use_case)) {
        return Err(Refusal::new(400, "Request validation errors: a Campaign cannot change to this usecase"));
    }
    for name in TEXTS.iter().chain(&SWITCHES) {
        if let Some(value) = arguments.get(name) {
            campaign.json[*name] = value.clone();
        }
    }
    campaign.json["updated_at"] = json!(now);
    one(campaign.json.clone())
}

pub(crate) fn delete_campaign(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = world.ten_dlc.campaign(&arguments)?.json["campaign_id"].clone();
    let all = &mut world.ten_dlc.campaigns;
    let index = all.iter().position(|campaign| campaign.json["campaign_id"] == id).ok_or_else(Refusal::not_found)?;
    let gone = all.remove(index);
    let gone_numbers: Vec<String> = gone.numbers.into_iter().map(|(number, _)| number).collect();
    numbers::silence(world, &gone_numbers);
    tell(world, &gone.json, "DELETED");
    done()
}

pub(crate) fn nudge_campaign(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = world.now;
    let refused = |status: u16, problem: &str| Err(Refusal::new(status, format!("Request failed. {problem}")));
    let campaign = world.ten_dlc.campaign(&arguments)?;
    let needed = match arguments.text("nudge_intent") {
        Some("APPEAL_REJECTION") => "DECLINED",
        _ => "REVIEW",
    };
    if campaign.json["status"] != needed {
        return refused(400, "The status of the Campaign does not fit nudge_intent.");
    }
    if now - campaign.at < AGE {
        return refused(400, "The Campaign must be at least 72 hours old.");
    }
    if campaign.nudged.is_some_and(|last| now - last < PAUSE) {
        return refused(429, "Only one nudge request per Campaign is allowed every 24 hours.");
    }
    campaign.nudged = Some(now);
    let id = campaign.json["campaign_id"].as_str().unwrap_or_default().to_owned();
    world.after(REVIEW, Event::TenDlc(Step::Campaign(id)));
    done()
}

/// A campaign was looked at.
pub(super) fn happen(world: &mut World, id: &str) {
    let now = time(world.now);
    let Some(Campaign { json, nudged, .. }) = world.ten_dlc.known_campaign(id) else {
        return;
    };
    let status = match () {
        () if nudged.is_some() => "APPROVED",
        () if names(&json["name"], Some(WAITING)) => return,
        () if names(&json["name"], Some(DECLINED)) => "DECLINED",
        () => "APPROVED",
    };
    let declined = status == "DECLINED";
    json["feedback"] = json!(declined.then_some("The samples do not fit the use case."));
    json["status"] = json!(status);
    json["updated_at"] = json!(now);
    let json = json.clone();
    tell(world, &json, status);
}

fn tell(world: &mut World, campaign: &Value, status: &str) {
    let body = json!({
        "brand_id": campaign["brand_id"], "campaign_id": campaign["campaign_id"], "status": status,
    });
    subscriptions::tell(world, "campaign", body);
}
