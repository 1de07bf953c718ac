//! A webhook's body: hosts and Rust read the same, and printing it is safe.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::compute::function;
use wavix::events::parse;
use wavix_fuzz::Text;

fuzz_target!(|body: &[u8]| {
    let event = parse(body);
    let host = function("events.parse").expect("known").call(body, &mut Text::default());
    assert_eq!(event.is_ok(), host.is_ok(), "{event:?} {:?}", host.err());
    let _ = format!("{event:?}");
});
