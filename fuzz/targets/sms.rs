//! Functions on texts: they end, and what they say fits together.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::compute::FUNCTIONS;
use wavix::sms;
use wavix_fuzz::Text;

fuzz_target!(|text: &str| {
    for function in FUNCTIONS.iter().filter(|function| function.name.starts_with("sms.")) {
        function.call(text.as_bytes(), &mut Text::default()).expect("any text");
    }
    let rewritten = sms::to_gsm7(text);
    let gsm7 = sms::analyze(&rewritten.text).encoding == sms::SmsEncoding::Gsm7;
    assert_eq!(gsm7, rewritten.left.is_empty(), "{text:?} {rewritten:?}");
});
