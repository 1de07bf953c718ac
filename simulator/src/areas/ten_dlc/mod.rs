//! 10DLC: what is registered for sending to the US, and how reviews go on.

pub(crate) mod brands;
pub(crate) mod campaigns;
pub(crate) mod evidence;
pub(crate) mod numbers;
pub(crate) mod subscriptions;
pub(crate) mod vettings;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::refusal::Refusal;
use crate::world::World;

pub(crate) use brands::Brand;
pub(crate) use campaigns::Campaign;

/// From the registration of a brand to the registry's answer.
const VERIFICATION: Millis = 10 * SECOND;
/// From the registration of a campaign to its review.
const REVIEW: Millis = 20 * SECOND;
/// From linking a number to its approval.
const LINKING: Millis = 5 * SECOND;
/// From asking for a vetting to its result.
const VETTING: Millis = 30 * SECOND;
/// From an appeal to its outcome.
const APPEAL: Millis = 20 * SECOND;

/// Everything that is registered.
#[derive(Debug, Default)]
pub(crate) struct TenDlc {
    brands: Vec<Brand>,
    campaigns: Vec<Campaign>,
    /// Where events of a category go.
    subscriptions: Vec<(String, String)>,
}

/// Something that others decide.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// The identity of a brand.
    Brand(String),
    /// The review of a campaign.
    Campaign(String),
    /// A number in a campaign.
    Number(String, String),
    /// The vetting of a brand.
    Vetting(String, String),
    /// An appeal of a brand, by its position.
    Appeal(String, usize),
    /// A vetting appeal of a brand, by its position.
    VettingAppeal(String, usize),
}

pub(crate) fn happen(world: &mut World, step: Step) {
    match step {
        Step::Brand(id) => brands::happen(world, &id),
        Step::Campaign(id) => campaigns::happen(world, &id),
        Step::Number(campaign, number) => numbers::happen(world, &campaign, &number),
        Step::Vetting(brand, id) => vettings::happen(world, &brand, &id),
        Step::Appeal(brand, index) => vettings::happen_appeal(world, &brand, index),
        Step::VettingAppeal(brand, index) => vettings::happen_vetting_appeal(world, &brand, index),
    }
}

impl TenDlc {
    fn known(&mut self, id: &str) -> Option<&mut Brand> {
        self.brands.iter_mut().find(|brand| !brand.deleted && brand.json["brand_id"] == id)
    }

    /// The brand that a request names.
    fn brand(&mut self, arguments: &Arguments) -> Result<&mut Brand, Refusal> {
        self.known(arguments.text("brand_id").unwrap_or_default()).ok_or_else(no_brand)
    }

    fn known_campaign(&mut self, id: &str) -> Option<&mut Campaign> {
        self.campaigns.iter_mut().find(|campaign| campaign.json["campaign_id"] == id)
    }

    /// The campaign that a request names, of the brand that it names.
    fn campaign(&mut self, arguments: &Arguments) -> Result<&mut Campaign, Refusal> {
        let brand = self.brand(arguments)?.json["brand_id"].clone();
        let campaign = self.known_campaign(arguments.text("campaign_id").unwrap_or_default());
        campaign.filter(|campaign| campaign.json["brand_id"] == brand).ok_or_else(Refusal::not_found)
    }

    /// The campaign that a number belongs to, and the words that end and allow its messages.
    pub(crate) fn keywords(&self, number: &str) -> Option<(String, String, String)> {
        let campaign = self.campaigns.iter().find(|campaign| campaign.has(number))?;
        let text = |name: &str| campaign.json[name].as_str().unwrap_or_default().to_owned();
        Some((text("campaign_id"), text("optout_keywords"), text("optin_keywords")))
    }

    /// Number of brands that are not deleted, and of campaigns.
    pub(crate) fn len(&self) -> (usize, usize) {
        (self.brands.iter().filter(|brand| !brand.deleted).count(), self.campaigns.len())
    }
}

fn no_brand() -> Refusal {
    Refusal::new(404, "Request failed. The Brand is not found.")
}

/// Times of this area have no zone: `2026-01-31T10:00:00`.
fn time(at: Millis) -> String {
    clock::text_seconds(at).trim_end_matches('Z').to_owned()
}

/// Identifiers of the registry are a letter and six more characters.
fn registry_id(world: &mut World, letter: char) -> String {
    format!("{letter}{:06X}", world.random.u32(..0x0100_0000))
}

/// Whether a part of a name is in it, in any case.
fn names(value: &Value, part: Option<&str>) -> bool {
    let text = value.as_str().unwrap_or_default().to_lowercase();
    part.is_none_or(|part| text.contains(&part.to_lowercase()))
}

/// Whether something was made on the days that a list asks for, and is for tests where it asks for that.
fn listed(at: Millis, mock: &Value, arguments: &Arguments) -> bool {
    arguments.since("created_after").is_none_or(|since| at >= since)
        && arguments.until("created_before").is_none_or(|until| at < until)
        && (!arguments.flag("mock") || *mock == true)
}
