//! Reading a reply of any operation: as a host does, field by field, and into Rust's own type, with the same end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::operation::operations;
use wavix_fuzz::Text;

fuzz_target!(|data: &[u8]| {
    let [high, low, body @ ..] = data else { return };
    let all = operations().count();
    let Some(operation) = operations().nth((usize::from(*high) << 8 | usize::from(*low)) % all) else { return };
    let mut host = Text::default();
    let read = wavix::read_json(body, &operation.reply, &mut host);
    let mut slow = Text::default();
    assert_eq!(read, wavix::fuzzing::field_by_field(body, &operation.reply, &mut slow));
    if read.is_ok() {
        assert_eq!(host.0, slow.0);
    }
    wavix::fuzzing::hold_to_the_same(body, operation);
    if let Err(problem) = read {
        assert!(!problem.is_empty());
    }
});
