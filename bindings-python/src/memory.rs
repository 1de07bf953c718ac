//! Short texts and decimals that a list has again and again: each is made once, as its objects never change.

use pyo3::prelude::*;

const PLACES: usize = 256;

type Known<'py> = (u128, Bound<'py, PyAny>);

/// What a list was last seen to hold; each text has one place, which the next text for it takes over.
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
    pub(crate) fn place(&mut self, text: &str, decimal: bool) -> Option<(u128, &mut Option<Known<'py>>)> {
        let mut bytes = [0; 16];
        bytes.get_mut(..text.len()).filter(|_| text.len() < 15)?.copy_from_slice(text.as_bytes());
        bytes[14] = u8::from(decimal);
        bytes[15] = u8::try_from(text.len()).ok()?;
        let key = u128::from_le_bytes(bytes);
        #[expect(clippy::cast_possible_truncation, reason = "a hash")]
        let mixed = ((key ^ (key >> 64)) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let place = self.0.get_mut((mixed >> 56) as usize)?;
        Some((key, place))
    }
}
