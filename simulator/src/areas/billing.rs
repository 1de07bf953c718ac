//! What the account paid for.

use serde_json::{Value, json};

use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::{self, DAY, Millis};
use crate::gate::Caller;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::world::World;

const FIRST_ID: usize = 24_789_389;
const CARD: i64 = 19;
const ADJUSTMENT: i64 = 45;
/// Types of payments to the account.
const PAYMENTS: [i64; 3] = [CARD, 25, 26];
/// Types that have a receipt.
const RECEIPTS: [i64; 6] = [0, 8, 9, CARD, 23, 25];
/// Months with a statement, before the one in which the world began.
const STATEMENTS: i64 = 3;

#[derive(Clone, Debug)]
struct Entry {
    at: Millis,
    kind: i64,
    details: &'static str,
    amount: Money,
    balance: Money,
}

/// Every change of the balance.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger(Vec<Entry>);

impl Ledger {
    /// The payment that the account began with.
    pub(crate) fn new(born: Millis, balance: Money) -> Self {
        let (at, details) = (born - DAY, "Credit card payment");
        Self(vec![Entry { at, kind: CARD, details, amount: balance, balance }])
    }

    /// What an operation cost.
    pub(crate) fn charge(&mut self, at: Millis, operation: &str, price: Money, balance: Money) {
        let (kind, details) = purpose(operation);
        if price != Money::ZERO {
            self.0.push(Entry { at, kind, details, amount: -price, balance });
        }
    }

    pub(crate) fn refund(&mut self, at: Millis, amount: Money, balance: Money) {
        self.0.push(Entry { at, kind: ADJUSTMENT, details: "Refund", amount, balance });
    }
}

/// Type and description of what an operation costs.
fn purpose(operation: &str) -> (i64, &'static str) {
    match operation.split_once('.').unwrap_or_default() {
        ("messages", _) => (15, "Outbound SMS"),
        ("cart", _) => (44, "Phone number order"),
        ("e911", _) => (38, "E911 activation"),
        ("cdrs", _) => (41, "Call transcription"),
        ("speech_analytics", _) => (49, "Audio transcription"),
        ("number_validator", _) => (29, "Number validator"),
        ("voice_campaigns", _) => (32, "Campaign builder"),
        ("two_fa", _) => (36, "2FA"),
        ("ten_dlc", method) if method.contains("vetting") => (50, "10DLC Brand vetting"),
        ("ten_dlc", method) if method.contains("campaign") => (43, "10DLC Campaign registration"),
        ("ten_dlc", _) => (42, "10DLC Brand registration"),
        _ => (14, "Outbound call"),
    }
}

pub(crate) fn transactions(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let since = arguments.since("from_date").unwrap_or(Millis::MIN);
    let until = arguments.until("to_date").unwrap_or(Millis::MAX);
    let (kind, part) = (arguments.integer("type"), arguments.text("details_contains").map(str::to_lowercase));
    let payments = arguments.flag("payments");
    let items: Vec<Value> = world
        .ledger
        .0
        .iter()
        .enumerate()
        .rev()
        .filter(|(_, entry)| (since..until).contains(&entry.at))
        .filter(|(_, entry)| kind.is_none_or(|kind| kind == entry.kind))
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

/// First and last day of the month that lies so many months before `at`.
fn month(at: Millis, back: i64) -> (String, String) {
    let first = |day: Millis| {
        let text = clock::date(day).to_string();
        day - (text[8..].parse::<Millis>().unwrap_or(1) - 1) * DAY
    };
    let start = (0..back).fold(first(at), |start, _| first(start - DAY));
    let next = first(start + 32 * DAY);
    (clock::date(start).to_string(), clock::date(next - DAY).to_string())
}

pub(crate) fn invoices(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let items = (1..=STATEMENTS).map(|back| {
        let (first, last) = month(world.born, back);
        json!({ "id": STATEMENTS + 1 - back, "amount": "25.00", "from_date": first, "to_date": last })
    });
    listed("invoices", items.collect(), &arguments)
}

pub(crate) fn download_invoice(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.integer("id").filter(|id| (1..=STATEMENTS).contains(id)).ok_or_else(Refusal::not_found)?;
    let (first, last) = month(world.born, STATEMENTS + 1 - id);
    let text = format!("Statement {id}: {first} to {last}, 25.00 USD");
    Ok(Answer::File { media_type: "application/pdf", name: "statement.pdf", bytes: pdf(&text) })
}

/// A PDF file with one line of text.
fn pdf(line: &str) -> Vec<u8> {
    let drawn = format!("BT /F1 14 Tf 72 720 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut text = "%PDF-1.4\n".to_owned();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in (1..).zip(&objects) {
        table += &format!("{:010} 00000 n \n", text.len());
        text += &format!("{index} 0 obj\n{object}\nendobj\n");
    }
    let start = text.len();
    let size = objects.len() + 1;
    format!("{text}{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes()
}
