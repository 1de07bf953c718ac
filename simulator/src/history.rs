//! Ninety days of calls. A day is invented when somebody first asks for it, always the same way for one seed.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::account::{TEXT_NUMBER, TOLL_FREE, TRUNKS};
use crate::clock::{self, DAY, Millis, SECOND};
use crate::money::Money;
use crate::phone::{self, Place};
use crate::speech::Script;
use crate::world::{uuid, uuid_bits};

const DAYS: i64 = 90;
/// Price of a minute that an inbound call is forwarded to a phone.
const FORWARDED: Money = Money::micros(5_900);

/// One call.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) id: u128,
    pub(crate) at: Millis,
    pub(crate) placed: bool,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) disposition: &'static str,
    pub(crate) duration: i64,
    pub(crate) destination: String,
    pub(crate) per_minute: Money,
    pub(crate) charge: Money,
    pub(crate) forward_fee: Money,
    pub(crate) trunk: Option<&'static str>,
    pub(crate) machine: bool,
    pub(crate) recorded: bool,
    /// The words, if a transcription was made at the time of the call.
    pub(crate) script: Option<Script>,
}

impl Call {
    pub(crate) fn uuid(&self) -> String {
        uuid(self.id)
    }

    pub(crate) fn json(&self) -> Value {
        let answered = self.disposition == "answered";
        json!({
            "date": clock::text(self.at),
            "from": self.from,
            "to": self.to,
            "disposition": self.disposition,
            "duration": self.duration,
            "destination": self.destination,
            "per_minute": self.per_minute.to_string(),
            "charge": self.charge.to_string(),
            "sip_trunk": self.trunk,
            "forward_fee": self.forward_fee.to_string(),
            "uuid": self.uuid(),
            "call_id": self.uuid(),
            "parent_uuid": null,
            "parent_call_id": null,
            "answered_by": answered.then_some(if self.machine { "machine" } else { "human" }),
        })
    }

    /// The account's side of the call, then the other.
    pub(crate) fn sides(&self) -> (&str, &str) {
        if self.placed { (&self.from, &self.to) } else { (&self.to, &self.from) }
    }
}

#[derive(Debug)]
pub(crate) struct History {
    seed: u64,
    first: i64,
    /// Where the invented calls end.
    born: Millis,
    /// Calls of each day since 1970 that was asked for, oldest first.
    days: BTreeMap<i64, Vec<Call>>,
}

impl History {
    pub(crate) fn new(seed: u64, born: Millis) -> Self {
        Self { seed, first: clock::day_of(born) - DAYS, born, days: BTreeMap::new() }
    }

    /// All calls between two points in time, newest first.
    pub(crate) fn between(&mut self, since: Millis, until: Millis) -> impl Iterator<Item = &Call> {
        self.prepare(clock::day_of(since), clock::day_of(until.saturating_sub(1)));
        let days =
            self.days.range(clock::day_of(since)..=clock::day_of(until.saturating_sub(1)).max(clock::day_of(since)));
        let calls = days.rev().flat_map(|(_, calls)| calls.iter().rev());
        calls.filter(move |call| (since..until).contains(&call.at))
    }

    pub(crate) fn find(&mut self, id: &str) -> Option<&Call> {
        let wanted = u128::from_str_radix(&id.replace('-', ""), 16).ok()?;
        self.prepare(self.first, clock::day_of(self.born));
        self.days.values().rev().flatten().find(|call| uuid_bits(call.id) == wanted)
    }

    /// Adds a call that has just ended.
    pub(crate) fn push(&mut self, call: Call) {
        let day = clock::day_of(call.at);
        self.prepare(day, day);
        let calls = self.days.entry(day).or_default();
        let place = calls.partition_point(|other| other.at <= call.at);
        calls.insert(place, call);
    }

    fn prepare(&mut self, from: i64, to: i64) {
        let last = clock::day_of(self.born);
        for day in from.max(self.first)..=to.min(last) {
            if !self.days.contains_key(&day) {
                let calls = invent(self.seed, day).into_iter().filter(|call| call.at < self.born).collect();
                self.days.insert(day, calls);
            }
        }
    }
}

/// The calls of one day.
fn invent(seed: u64, day: i64) -> Vec<Call> {
    let mut random = fastrand::Rng::with_seed(seed.rotate_left(32) ^ day.unsigned_abs().wrapping_mul(0x9e37_79b9));
    // 1970-01-01 was a Thursday.
    let weekend = matches!((day + 4).rem_euclid(7), 0 | 6);
    let count = if weekend { random.usize(120..170) } else { random.usize(360..480) };
    let mut times: Vec<Millis> =
        (0..count).map(|_| day * DAY + random.i64(6 * 3600..22 * 3600) * SECOND + random.i64(0..1000)).collect();
    times.sort_unstable();
    times.into_iter().map(|at| call(&mut random, at)).collect()
}

fn call(random: &mut fastrand::Rng, at: Millis) -> Call {
    let placed = random.u8(..10) < 6;
    let disposition = match random.u8(..100) {
        0..72 => "answered",
        72..86 => "noanswer",
        86..94 => "busy",
        _ => "failed",
    };
    let duration = if disposition == "answered" { 4 + (random.f64().powi(3) * 900.0) as i64 } else { 0 };
    let (iso, other) = stranger(random);
    let place = phone::place(iso);
    let own = if random.u8(..4) == 0 { TOLL_FREE } else { TEXT_NUMBER };
    let recorded = duration >= 10 && random.u8(..100) < 45;
    let script = (recorded && random.u8(..100) < 80).then(|| Script::choose(random, iso));
    let id = random.u128(..);
    let machine = random.u8(..12) == 0;
    let (from, to) = if placed { (own.to_owned(), other) } else { (other, own.to_owned()) };
    let call = Call {
        id,
        at,
        placed,
        from,
        to,
        disposition,
        duration,
        destination: String::new(),
        per_minute: Money::ZERO,
        charge: Money::ZERO,
        forward_fee: Money::ZERO,
        trunk: None,
        machine,
        recorded,
        script,
    };
    if placed { outbound(random, call, place) } else { inbound(random, call) }
}

fn outbound(random: &mut fastrand::Rng, call: Call, place: Option<&Place>) -> Call {
    let per_minute = place.map_or(Money::micros(20_000), |place| place.minute);
    let country = place.map_or("", |place| place.name);
    let network = place.and_then(|place| place.carriers.first()).map_or("", |(_, name)| name);
    let destination = if random.bool() { country.to_owned() } else { format!("{country}, {network}") };
    let trunk = Some(TRUNKS[random.usize(..TRUNKS.len())]);
    Call { destination, per_minute, charge: per_minute.per_minute(call.duration), trunk, ..call }
}

fn inbound(random: &mut fastrand::Rng, call: Call) -> Call {
    let forwarded = random.u8(..5) == 0;
    let destination = if forwarded { "13132550100".into() } else { format!("sip:{}@sip.example.com", TRUNKS[0]) };
    let per_minute = Money::micros(5_000);
    let forward_fee = if forwarded { FORWARDED.per_minute(call.duration) } else { Money::ZERO };
    let charge = per_minute.per_minute(call.duration) + forward_fee;
    Call { destination, per_minute, charge, forward_fee, ..call }
}

/// A phone number of nobody in particular, and its country.
fn stranger(random: &mut fastrand::Rng) -> (&'static str, String) {
    let digits = |random: &mut fastrand::Rng, most: u32| random.u32(..most);
    match random.u8(..100) {
        0..45 => {
            let area = ["1212", "1313", "1415", "1512", "1312"][random.usize(..5)];
            ("US", format!("{area}{:07}", 2_000_000 + digits(random, 7_900_000)))
        }
        45..52 => ("CA", format!("1416{:07}", 2_000_000 + digits(random, 7_900_000))),
        52..66 => ("GB", format!("447537{:06}", digits(random, 1_000_000))),
        66..76 => ("DE", format!("4915123{:06}", digits(random, 1_000_000))),
        76..85 => ("FR", format!("336123{:05}", digits(random, 100_000))),
        85..92 => ("ES", format!("346123{:05}", digits(random, 100_000))),
        92..97 => ("IT", format!("39340{:07}", digits(random, 10_000_000))),
        _ => ("AU", format!("614123{:05}", digits(random, 100_000))),
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, History};

    #[test]
    fn is_large_and_repeats() {
        let born = 20_000 * DAY + DAY / 2;
        let ids = |seed| {
            let mut history = History::new(seed, born);
            history.between(0, born + DAY).map(|call| call.id).collect::<Vec<_>>()
        };
        let calls = ids(1);
        assert!(calls.len() > 20_000, "{} calls", calls.len());
        assert_eq!(calls, ids(1));
        assert_ne!(calls, ids(2));
    }
}
