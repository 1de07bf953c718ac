//! The times of calls.

use std::fs;

use serde_json::{Value, json};

use super::Outcome;

/// Nanoseconds of each call, and seconds of all.
pub(super) struct Calls {
    pub(super) times: Vec<u64>,
    pub(super) seconds: f64,
}

impl Calls {
    pub(super) fn report(mut self, before: &Footprint, after: &Footprint) -> Value {
        self.times.sort_unstable();
        let count = self.times.len();
        let at = |share: f64| self.times.get((count as f64 * share) as usize).map(|time| *time as f64 / 1e3);
        json!({
            "calls": count, "seconds": self.seconds, "p50_us": at(0.5), "p99_us": at(0.99),
            "cpu_us": before.cpu_until(after) / count as f64, "rss_kb": after.peak, "memory_kb": after.memory,
        })
    }
}

/// Resources of the process so far: kilobytes of memory now and at most, nanoseconds of processor time.
pub(super) struct Footprint {
    pub(super) memory: i64,
    pub(super) peak: i64,
    cpu: u64,
}

impl Footprint {
    pub(super) fn now() -> Outcome<Self> {
        let status = fs::read_to_string("/proc/self/status")?;
        let kilobytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim_start_matches(':').trim().strip_suffix(" kB")?.parse().ok()
        };
        let mut cpu = 0;
        for task in fs::read_dir("/proc/self/task")? {
            let used = fs::read_to_string(task?.path().join("schedstat"))?;
            cpu += used.split(' ').next().ok_or("no processor time")?.parse::<u64>()?;
        }
        Ok(Self { memory: kilobytes("VmRSS").unwrap_or(0), peak: kilobytes("VmHWM").unwrap_or(0), cpu })
    }

    /// Microseconds of processor time.
    pub(super) fn cpu_until(&self, later: &Self) -> f64 {
        (later.cpu - self.cpu) as f64 / 1e3
    }
}
