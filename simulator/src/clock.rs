//! Virtual time: real time, faster or slower, plus what was skipped.

use std::time::{Duration, Instant};

use wavix::{Date, Timestamp};

/// Milliseconds since 1970 in virtual time.
pub(crate) type Millis = i64;

pub(crate) const SECOND: Millis = 1_000;
pub(crate) const DAY: Millis = 86_400 * SECOND;

#[derive(Debug)]
pub(crate) struct Clock {
    started: Instant,
    base: Millis,
    skipped: Millis,
    speed: f64,
}

impl Clock {
    pub(crate) fn new(start: Option<Timestamp>, speed: f64) -> Self {
        let base = start.unwrap_or_else(Timestamp::now).as_millisecond();
        Self { started: Instant::now(), base, skipped: 0, speed }
    }

    #[expect(clippy::cast_possible_truncation, reason = "centuries fit")]
    pub(crate) fn now(&self) -> Millis {
        let elapsed = self.started.elapsed().as_secs_f64() * self.speed * 1000.0;
        self.base + self.skipped + elapsed as Millis
    }

    /// Skips time, a century at most in all.
    pub(crate) fn skip(&mut self, time: Duration) {
        const MOST: Millis = 36_500 * DAY;
        let time = Millis::try_from(time.as_millis()).unwrap_or(MOST);
        self.skipped = self.skipped.saturating_add(time).min(MOST);
    }

    /// Real time from now until `due`.
    #[expect(clippy::cast_precision_loss, reason = "a wait need not be exact")]
    pub(crate) fn wait(&self, due: Millis) -> Duration {
        let virtual_seconds = (due - self.now()).max(0) as f64 / 1000.0;
        Duration::try_from_secs_f64(virtual_seconds / self.speed).unwrap_or(Duration::from_secs(3600))
    }
}

fn timestamp(at: Millis) -> Timestamp {
    Timestamp::from_millisecond(at).unwrap_or_else(Timestamp::now)
}

/// `2026-01-31T10:00:00.000Z`
pub(crate) fn text(at: Millis) -> String {
    timestamp(at).to_string()
}

/// `2026-01-31T10:00:00Z`
pub(crate) fn text_seconds(at: Millis) -> String {
    let text = text(at);
    text.split_once('.').map_or(text.clone(), |(seconds, _)| format!("{seconds}Z"))
}

/// Number of the day since 1970 that holds `at`.
pub(crate) fn day_of(at: Millis) -> i64 {
    at.div_euclid(DAY)
}

pub(crate) fn date(at: Millis) -> Date {
    timestamp(at).date()
}

/// First millisecond of a day.
pub(crate) fn start_of(date: Date) -> Millis {
    date.start().as_millisecond()
}
