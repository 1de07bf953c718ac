//! Facts about one number, from the numbering plans and an invented subscriber register.

use phonenumber::{Mode, Type};
use serde_json::{Value, json};

use crate::money::Money;
use crate::phone::{self, Phone};

/// How much of a number is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Depth {
    Format,
    Analysis,
    Validation,
}

impl Depth {
    pub(crate) fn read(text: Option<&str>) -> Self {
        match text {
            Some("validation") => Self::Validation,
            Some("analysis") => Self::Analysis,
            _ => Self::Format,
        }
    }

    pub(crate) const fn price(self) -> Money {
        match self {
            Self::Format => Money::micros(1_000),
            Self::Analysis => Money::micros(5_000),
            Self::Validation => Money::micros(15_000),
        }
    }
}

/// A lookup that came to nothing; `code` says why.
pub(crate) fn failure(number: &str, code: &str) -> Value {
    json!({
        "phone_number": number,
        "valid": false,
        "country_code": null,
        "e164_format": "",
        "national_format": "",
        "charge": "0.0",
        "error_code": code,
    })
}

/// Looks a number up. Some endings stand for a register that fails.
pub(crate) fn look_up(number: &str, depth: Depth, price: Money) -> Value {
    let Some(phone) = Phone::read(number) else {
        return failure(number, "021");
    };
    let Ok(parsed) = phonenumber::parse(None, format!("+{}", phone.digits)) else {
        return failure(number, "021");
    };
    let ending = &phone.digits[phone.digits.len().saturating_sub(6)..];
    if let ("990013" | "990041" | "990042", true) = (ending, depth == Depth::Validation) {
        return failure(number, &ending[3..]);
    }
    let valid = parsed.is_valid();
    let mut item = json!({
        "phone_number": number,
        "valid": valid,
        "country_code": phone.iso,
        "e164_format": parsed.format().mode(Mode::E164).to_string(),
        "national_format": parsed.format().mode(Mode::National).to_string(),
        "charge": price.to_string(),
        "error_code": "000",
    });
    if depth == Depth::Format {
        return item;
    }
    let sum: u32 = phone.digits.bytes().map(u32::from).sum();
    let kind = kind(parsed.number_type(&phonenumber::metadata::DATABASE));
    let mobile = valid && kind == Some("mobile");
    let network = phone.carrier().filter(|_| valid);
    let in_network = network.filter(|_| mobile);
    item["number_type"] = json!(kind.filter(|_| valid));
    item["mcc"] = json!(in_network.map(|(mcc, _, _)| mcc));
    item["mnc"] = json!(in_network.map(|(_, mnc, _)| mnc));
    item["carrier_name"] = json!(network.map(|(_, _, carrier)| carrier));
    item["ported"] = json!(mobile && sum.is_multiple_of(7));
    item["unallocated_range"] = json!(!valid);
    if depth == Depth::Validation {
        let place = phone.iso.and_then(phone::place);
        item["risky_destination"] = json!(kind == Some("premium-rate"));
        item["timezone"] = json!(place.map(|place| place.timezone));
        if mobile && place.is_some_and(|place| place.lookup) {
            item["reachable"] = json!(!sum.is_multiple_of(9));
            item["roaming"] = json!(sum.is_multiple_of(11));
        }
    }
    item
}

/// Where fixed and mobile numbers look alike, as in North America, numbers count as mobile.
fn kind(kind: Type) -> Option<&'static str> {
    Some(match kind {
        Type::Mobile | Type::FixedLineOrMobile => "mobile",
        Type::FixedLine => "landline",
        Type::TollFree => "toll-free",
        Type::PremiumRate => "premium-rate",
        Type::SharedCost => "shared-cost",
        Type::Voip => "voip",
        Type::PersonalNumber => "personal",
        Type::Pager => "pager",
        Type::Uan => "uan",
        Type::Voicemail => "voicemail",
        _ => return None,
    })
}
