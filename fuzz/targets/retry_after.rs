//! Any `Retry-After` and `Date` make a wait that can be computed with.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use wavix::retry::{delay, retry_after};

fuzz_target!(|input: (&str, &str, Option<&str>, i32, u32)| {
    let (one, other, date, now, failures) = input;
    let now = jiff::Timestamp::from_second(now.into()).expect("near the epoch");
    let asked = retry_after([one, other], date, now);
    assert_eq!(asked, retry_after([one], date, now).max(retry_after([other], date, now)));
    for random in [0.0, 0.999_999] {
        let wait = delay(failures, failures % 2 == 0, asked, random);
        assert!(wait >= asked.unwrap_or_default());
        assert!(asked.is_some() || wait <= Duration::from_secs(20));
    }
});
