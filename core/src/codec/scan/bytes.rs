//! Looks through bytes, many at a time.

/// Names are short: to call the function that compares memory would take longer.
#[inline(always)]
pub(super) fn starts_with(text: &[u8], name: &[u8]) -> bool {
    let Some(text) = text.get(..name.len()) else { return false };
    let ((text, text_rest), (name, name_rest)) = (text.as_chunks::<8>(), name.as_chunks::<8>());
    let eights = text.iter().zip(name).all(|(text, name)| u64::from_ne_bytes(*text) == u64::from_ne_bytes(*name));
    eights && text_rest.iter().zip(name_rest).all(|(text, name)| text == name)
}

/// Where a string ends, with its closing quote.
pub(crate) fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut end = plain_end(bytes, start);
    while bytes.get(end) == Some(&b'\\') {
        end = plain_end(bytes, end + 2);
    }
    (bytes.get(end) == Some(&b'"')).then_some(end)
}

/// Where a string has its first quote, backslash or control character.
pub(crate) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let eight = u64::from_le_bytes(*eight);
        // The lowest of the marked bytes is right; those above it may be marked by a borrow.
        let below = |bytes: u64, bound: u8| bytes.wrapping_sub(ONES * u64::from(bound)) & !bytes & HIGH;
        let is = |byte: u8| below(eight ^ (ONES * u64::from(byte)), 1);
        let marked = is(b'"') | is(b'\\') | below(eight, 0x20);
        if marked != 0 {
            return at + marked.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)) {
        at += 1;
    }
    at
}
