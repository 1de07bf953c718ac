//! The payments of an account. A balance is the sum of its ledger, and nothing else.

use crate::clock::{self, DAY, Millis};
use crate::money::Money;

/// Types of transactions.
pub(crate) const NUMBER_MONTHLY: i64 = 3;
pub(crate) const OUTBOUND_CALL: i64 = 14;
pub(crate) const CARD: i64 = 19;
pub(crate) const TOP_UP: i64 = 25;
pub(crate) const ADJUSTMENT: i64 = 45;

/// Months with a statement, before the one in which the world began.
const STATEMENTS: i64 = 3;
/// The charges of each.
const MONTHLY: Money = Money::micros(25_000_000);

/// One change of a balance.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) at: Millis,
    pub(crate) kind: i64,
    pub(crate) details: &'static str,
    pub(crate) amount: Money,
    /// The balance after it.
    pub(crate) balance: Money,
}

/// Every change of a balance, oldest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger(Vec<Entry>);

impl Ledger {
    /// The account's own: some months of fees, paid for, and what it has to spend.
    pub(crate) fn of_account(born: Millis, balance: Money) -> Self {
        let mut ledger = Self::default();
        ledger.put(month(born, STATEMENTS).0, CARD, "Credit card payment", MONTHLY * STATEMENTS);
        for back in (1..=STATEMENTS).rev() {
            let last_day = month(born, back).1 - DAY;
            ledger.put(last_day, NUMBER_MONTHLY, "Phone number monthly fee", -MONTHLY);
        }
        ledger.put(born - DAY, CARD, "Credit card payment", balance);
        ledger
    }

    pub(crate) fn balance(&self) -> Money {
        self.0.last().map_or(Money::ZERO, |entry| entry.balance)
    }

    pub(crate) fn put(&mut self, at: Millis, kind: i64, details: &'static str, amount: Money) {
        if amount != Money::ZERO {
            let balance = self.balance() + amount;
            self.0.push(Entry { at, kind, details, amount, balance });
        }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// Complete months before `now` since the first entry, oldest first: when each begins, and when the next does.
    pub(crate) fn months(&self, now: Millis) -> Vec<(Millis, Millis)> {
        let Some(first) = self.0.first() else { return Vec::new() };
        let mut months: Vec<_> = (1..).map(|back| month(now, back)).take_while(|(_, end)| *end > first.at).collect();
        months.reverse();
        months
    }

    /// The charges between two points in time, for each purpose, less refunds.
    pub(crate) fn charges(&self, since: Millis, until: Millis) -> Vec<(&'static str, Money)> {
        let mut sums: Vec<(&str, Money)> = Vec::new();
        let within = self.0.iter().filter(|entry| (since..until).contains(&entry.at));
        for entry in within.filter(|entry| entry.amount < Money::ZERO || entry.kind == ADJUSTMENT) {
            match sums.iter_mut().find(|(details, _)| *details == entry.details) {
                Some((_, sum)) => *sum -= entry.amount,
                None => sums.push((entry.details, -entry.amount)),
            }
        }
        sums
    }
}

/// First millisecond of the month this many months before `at`, and of the month after that.
fn month(at: Millis, back: i64) -> (Millis, Millis) {
    let first = |at: Millis| {
        let text = clock::date(at).to_string();
        let day = text.get(8..).and_then(|day| day.parse::<Millis>().ok()).unwrap_or(1);
        clock::start_of(clock::date(at)) - (day - 1) * DAY
    };
    let start = (0..back).fold(first(at), |start, _| first(start - DAY));
    (start, first(start + 32 * DAY))
}
