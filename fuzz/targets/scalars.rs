//! Times, days and decimals: what is read, is read again from what it prints.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::{Date, Decimal, Timestamp};

fuzz_target!(|text: &str| {
    if let Ok(time) = text.parse::<Timestamp>() {
        assert_eq!(time.to_string().parse(), Ok(time), "{text:?} is {time}");
        let _ = (time.as_millisecond(), time.as_microsecond(), time.time_of_day());
        assert!(time.date().start() <= time);
    }
    if let Ok(day) = text.parse::<Date>() {
        assert_eq!(day.to_string().parse(), Ok(day), "{text:?} is {day}");
        let (year, month, date) = day.parts();
        assert_eq!(Date::new(year, month, date), Some(day));
        let _ = day.start();
    }
    if let Ok(number) = text.parse::<Decimal>() {
        let again: Decimal = number.to_string().parse().expect("what it prints");
        assert_eq!((again, again.to_string()), (number, number.to_string()), "{text:?}");
    }
});
