//! The account's payments.

use serde_json::{Value, json};

use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY, Millis};
use crate::gate::Caller;
use crate::ledger;
use crate::money::Money;
use crate::pdf;
use crate::refusal::Refusal;
use crate::world::World;

const FIRST_ID: usize = 24_789_389;
/// Types of payments to the account.
const PAYMENTS: [i64; 3] = [ledger::CARD, ledger::TOP_UP, 26];
/// Types that have a receipt.
const RECEIPTS: [i64; 6] = [0, 8, 9, ledger::CARD, 23, ledger::TOP_UP];

/// Type and description of what an operation costs.
pub(crate) fn purpose(operation: &str) -> (i64, &'static str) {
    match operation.split_once('.').unwrap_or_default() {
        ("cart", _) => (44, "Phone number order"),
        ("e911", _) => (38, "E911 activation"),
        ("cdrs", _) => (41, "Call transcription"),
        ("speech_analytics", _) => (49, "Audio transcription"),
        ("number_validator", _) => (29, "Number validator"),
        ("voice_campaigns", _) => (32, "Campaign builder"),
        ("two_fa", _) => (36, "2FA"),
        ("ten_dlc", "update_brand") => (47, "10DLC Brand update"),
        ("ten_dlc", "create_brand_appeal") => (48, "10DLC Brand appeal"),
        ("ten_dlc", "create_vetting_appeal") => (51, "10DLC Brand vetting appeal"),
        ("ten_dlc", method) if method.contains("vetting") => (50, "10DLC Brand vetting"),
        ("ten_dlc", method) if method.contains("campaign") => (43, "10DLC Campaign registration"),
        ("ten_dlc", _) => (42, "10DLC Brand registration"),
        _ => (ledger::OUTBOUND_CALL, "Outbound call"),
    }
}

pub(crate) fn transactions(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("from_date").unwrap_or(Millis::MIN);
    let until = arguments.until("to_date").unwrap_or(Millis::MAX);
    let (kinds, part) = (arguments.list("type"), arguments.text("details_contains").map(str::to_lowercase));
    let payments = arguments.flag("payments");
    let items: Vec<Value> = world
        .purse()
        .entries()
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, entry)| (since..until).contains(&entry.at))
        .filter(|(_, entry)| kinds.is_empty() || kinds.contains(&entry.kind.into()))
        .filter(|(_, entry)| !payments || PAYMENTS.contains(&entry.kind))
        .filter(|(_, entry)| part.as_deref().is_none_or(|part| entry.details.to_lowercase().contains(part)))
        .map(|(index, entry)| {
            json!({
                "id": FIRST_ID + index,
                "date": clock::text(entry.at),
                "amount": entry.amount.number(),
                "balance_after": entry.balance.number(),
                "details": entry.details,
                "status": "Committed",
                "type": entry.kind,
                "show_invoice": RECEIPTS.contains(&entry.kind),
            })
        })
        .collect();
    listed("transactions", items, &arguments)
}

fn listed(key: &str, items: Vec<Value>, arguments: &Arguments) -> Outcome {
    let empty = items.is_empty();
    let mut list = answer::list(key, items, arguments);
    list["is_empty"] = empty.into();
    one(list)
}

pub(crate) fn invoices(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = world.now;
    let ledger = world.purse();
    let items = (1..).zip(ledger.months(now)).map(|(id, (since, until))| {
        let total: Money = ledger.charges(since, until).into_iter().map(|(_, amount)| amount).sum();
        let (first, last) = (clock::date(since).to_string(), clock::date(until - DAY).to_string());
        json!({ "id": id, "amount": total.to_string(), "from_date": first, "to_date": last })
    });
    let mut items: Vec<Value> = items.collect();
    items.reverse();
    listed("invoices", items, &arguments)
}

pub(crate) fn download_invoice(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = world.now;
    let id = arguments.integer("id").unwrap_or_default();
    let ledger = world.purse();
    let month = usize::try_from(id - 1).ok().and_then(|index| ledger.months(now).get(index).copied());
    let (since, until) = month.ok_or_else(Refusal::not_found)?;
    let mut total = Money::ZERO;
    let mut lines = vec![
        format!("Statement {id}"),
        format!("{} to {}", clock::date(since), clock::date(until - DAY)),
        String::new(),
    ];
    for (details, amount) in ledger.charges(since, until) {
        total += amount;
        lines.push(format!("{details}: {amount} USD"));
    }
    lines.push(format!("Total: {total} USD"));
    Ok(Answer::File { media_type: "application/pdf", name: "statement.pdf", bytes: pdf::page(&lines) })
}
