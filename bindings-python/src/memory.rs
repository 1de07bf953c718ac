//! Short texts and decimals that a list has again and again: each is made once, as its objects never change.

use pyo3::prelude::*;

const PLACES: usize = 256;

type Known<'py> = (Key, Bound<'py, PyAny>);

/// A text of at most sixteen bytes: its first and its last bytes, which may be the same, and how many there are.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Key {
    first: u64,
    last: u64,
    length: usize,
    decimal: bool,
}

impl Key {
    fn new(text: &str, decimal: bool) -> Option<Self> {
        let bytes = text.as_bytes();
        let (first, last) = match bytes.len() {
            0..4 => (bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)), 0),
            4..8 => (u32::from_ne_bytes(*bytes.first_chunk()?).into(), u32::from_ne_bytes(*bytes.last_chunk()?).into()),
            8..=16 => (u64::from_ne_bytes(*bytes.first_chunk()?), u64::from_ne_bytes(*bytes.last_chunk()?)),
            _ => return None,
        };
        Some(Self { first, last, length: bytes.len(), decimal })
    }

    fn hash(self) -> u64 {
        let tag = self.length as u64 * 2 + u64::from(self.decimal);
        (self.first ^ self.last.rotate_left(32) ^ tag).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// The texts that a list had lately; each text has one place, which the next text for it takes over.
#[derive(Default)]
pub(crate) struct Memory<'py>(Vec<Option<Known<'py>>>);

impl<'py> Memory<'py> {
    /// Values outside of a list are not worth it.
    pub(crate) fn begin(&mut self) {
        if self.0.is_empty() {
            self.0.resize_with(PLACES, || None);
        }
    }

    /// The key of a text and its place; `None` for a long one.
    pub(crate) fn place(&mut self, text: &str, decimal: bool) -> Option<(Key, &mut Option<Known<'py>>)> {
        let key = Key::new(text, decimal)?;
        let place = self.0.get_mut((key.hash() >> 56) as usize)?;
        Some((key, place))
    }
}
