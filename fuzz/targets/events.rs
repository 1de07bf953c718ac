//! A webhook's body, and the URL it was posted to: hosts and Rust read the same, keys and states stay small, and printing
//! is safe.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::Secret;
use wavix::compute::function;
use wavix::events::{accept, identify, is_source, parse, sign_url, verify};
use wavix_fuzz::Text;

fuzz_target!(|body: &[u8]| {
    let event = parse(body);
    let host = function("events.parse").expect("known").call(body, &mut Text::default());
    assert_eq!(event.is_ok(), host.is_ok(), "{event:?} {:?}", host.err());
    let _ = format!("{event:?}");
    if let Ok(event) = event {
        assert!(identify(&event).key.is_none_or(|key| key.len() < 200));
        let state = accept(None, &event).expect("the first is news");
        let again = accept(Some(&state), &event);
        assert_eq!(again.is_some(), identify(&event).key.is_none(), "{state}");
        assert!(accept(std::str::from_utf8(body).ok(), &event).is_none_or(|state| state.len() < 8192));
    }
    let Ok(url) = std::str::from_utf8(body) else { return };
    let _ = is_source(url);
    let secret = Secret::from("sixteen letters!");
    assert!(verify(url, std::slice::from_ref(&secret)).is_err(), "nobody signed {url:?}");
    if let Ok(signed) = sign_url(url, &secret, std::time::Duration::from_secs(60)) {
        verify(&signed, &[secret]).expect("it was signed");
    }
});
