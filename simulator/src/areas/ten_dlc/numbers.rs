//! Phone numbers of 10DLC campaigns, and what use cases cost.

use serde_json::{Value, json};

use super::{Campaign, LINKING, Step, subscriptions};
use crate::account::TOLL_FREE;
use crate::answer::{Outcome, done, one};
use crate::areas::sender_ids::SenderId;
use crate::arguments::Arguments;
use crate::gate::Caller;
use crate::phone::{self, Phone};
use crate::refusal::Refusal;
use crate::world::{Event, World};

/// The most numbers that a campaign can have.
const MOST: usize = 45;

pub(crate) fn list_numbers(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let campaign = world.ten_dlc.campaign(&arguments)?;
    let shown = |(number, status): &(String, &str)| json!({ "number": number, "status": status });
    one(json!({
        "brand_id": campaign.json["brand_id"],
        "campaign_id": campaign.json["campaign_id"],
        "numbers": campaign.numbers.iter().map(shown).collect::<Vec<Value>>(),
    }))
}

pub(crate) fn link_number(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let refused = |why: &str| Refusal::new(403, format!("Request failed. {why}"));
    let wanted = arguments.text("number").unwrap_or_default();
    let id = world.ten_dlc.campaign(&arguments)?.json["campaign_id"].as_str().unwrap_or_default().to_owned();
    let mut own = world.numbers.iter().filter_map(|number| number["number"].as_str());
    let number = own.find(|number| phone::same(number, wanted)).ok_or_else(Refusal::not_found)?.to_owned();
    let holder = world.ten_dlc.campaigns.iter().find(|campaign| campaign.has(&number));
    match holder {
        Some(holder) if holder.json["campaign_id"] == id.as_str() => return done(),
        Some(_) => return Err(refused("The number belongs to another Campaign.")),
        None => {}
    }
    let campaign = world.ten_dlc.campaign(&arguments)?;
    if campaign.json["status"] != "APPROVED" {
        return Err(refused("The Campaign is not approved."));
    }
    if campaign.numbers.len() >= MOST {
        return Err(refused("A Campaign has at most 45 numbers."));
    }
    campaign.numbers.push((number.clone(), "PENDING"));
    campaign.show_numbers();
    world.after(LINKING, Event::TenDlc(Step::Number(id, number)));
    done()
}

pub(crate) fn unlink_number(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let wanted = arguments.text("number").unwrap_or_default();
    let campaign = world.ten_dlc.campaign(&arguments)?;
    let index = campaign.numbers.iter().position(|(number, _)| phone::same(number, wanted));
    let (number, _) = campaign.numbers.remove(index.ok_or_else(Refusal::not_found)?);
    campaign.show_numbers();
    silence(world, &[number]);
    done()
}

/// Takes the sender IDs of these numbers away.
pub(super) fn silence(world: &mut World, numbers: &[String]) {
    world.sender_ids.retain(|sender| !numbers.iter().any(|number| phone::same(number, &sender.sender_id)));
}

/// A number was registered with the carriers: local numbers of the US are approved.
pub(super) fn happen(world: &mut World, campaign: &str, number: &str) {
    let Some(Campaign { json, numbers, .. }) = world.ten_dlc.known_campaign(campaign) else {
        return;
    };
    let Some((_, status)) = numbers.iter_mut().find(|(known, _)| known == number) else {
        return;
    };
    let american = Phone::read(number).and_then(|phone| phone.place()).is_some_and(|place| place.iso == "US");
    let approved = american && number != TOLL_FREE;
    *status = if approved { "APPROVED" } else { "REJECTED" };
    let body = json!({ "brand_id": json["brand_id"], "campaign_id": campaign, "number": number, "status": *status });
    let usecase = if json["usecase"] == "MARKETING" { "promo" } else { "transactional" };
    let samples = json["sample1"].as_str().map(str::to_owned).into_iter().collect();
    if approved && !world.sender_ids.iter().any(|sender| phone::same(&sender.sender_id, number)) {
        let sender = SenderId {
            id: world.uuid(),
            sender_id: number.to_owned(),
            numeric: true,
            countries: vec!["US".into()],
            usecase: Some(usecase.into()),
            samples,
            initial: false,
        };
        world.sender_ids.push(sender);
    }
    subscriptions::tell(world, "number", body);
}

pub(crate) fn qualify_use_case(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let use_case = arguments.text("use_case").unwrap_or_default();
    let brand = world.ten_dlc.brand(&arguments)?;
    if brand.is("REVIEW") {
        return Err(Refusal::new(422, "The Brand is in a 'pending' state waiting for its scoring to be completed"));
    }
    let terms = |mno: &str| {
        let att = mno == "AT&T";
        json!({
            "mno": mno,
            "mno_qualify": brand.is_verified(),
            "mno_review": false,
            "mno_support": true,
            "min_msg_samples": 1,
            "help_required": true,
            "optin_required": true,
            "optout_required": true,
            "no_embedded_links": false,
            "no_embedded_phone": false,
            "att_mms_tpm": att.then_some(50),
            "att_msg_class": att.then_some("E"),
            "att_sms_tpm": att.then_some(240),
            "att_tpm_scope": att.then_some("CAMPAIGN"),
            "tmobile_brand_dcap": (!att).then_some(2000),
            "tmobile_brand_tier": (!att).then_some("LOW"),
        })
    };
    one(json!({
        "usecase": use_case,
        "monthly_fee": super::campaigns::fee(use_case).number(),
        "mno_metadata": [terms("T-Mobile"), terms("AT&T")],
    }))
}
