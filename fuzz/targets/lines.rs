//! An export gives the same lines wherever its pieces end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wavix::fuzzing::lines;

fuzz_target!(|data: &[u8]| {
    let [count, rest @ ..] = data else { return };
    let Some((sizes, text)) = rest.split_at_checked(usize::from(*count % 16)) else { return };
    let mut pieces = Vec::new();
    let mut left = text;
    for size in sizes.iter().cycle().take(text.len()) {
        let (piece, others) = left.split_at(usize::from(*size).min(left.len()));
        pieces.push(piece);
        left = others;
    }
    pieces.push(left);
    let expected: Vec<_> = (1..)
        .zip(text.split(|&byte| byte == b'\n'))
        .map(|(number, line)| (number, line.trim_ascii().to_vec()))
        .filter(|(_, line)| !line.is_empty())
        .collect();
    assert_eq!(lines(pieces).as_ref(), Ok(&expected));
});
