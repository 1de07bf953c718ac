//! Sound for recordings: a quiet tone, made when it is asked for.

/// Samples a second.
const RATE: u32 = 8_000;
/// However long the call was, no more seconds than this.
const LONGEST: i64 = 10;
/// Samples in half a wave: 400 Hz.
const HALF_WAVE: u32 = 10;

/// A WAV file with one channel of 8 bits.
pub(crate) fn tone(seconds: i64) -> Vec<u8> {
    let seconds = u32::try_from(seconds.clamp(1, LONGEST)).unwrap_or(1);
    let size = seconds * RATE;
    let mut file = Vec::with_capacity(44 + size as usize);
    file.extend(b"RIFF");
    file.extend((36 + size).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    // PCM, one channel.
    file.extend([1, 0, 1, 0]);
    file.extend(RATE.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    // One byte for each sample of 8 bits.
    file.extend([1, 0, 8, 0]);
    file.extend(b"data");
    file.extend(size.to_le_bytes());
    file.extend((0..size).map(|sample| if (sample / HALF_WAVE).is_multiple_of(2) { 136_u8 } else { 120 }));
    file
}

/// Length in seconds of a WAV file.
pub(crate) fn length(file: &[u8]) -> Option<i64> {
    let number = |at: usize| Some(u32::from_le_bytes(file.get(at..at + 4)?.try_into().ok()?));
    if file.get(..4)? != b"RIFF" || file.get(8..12)? != b"WAVE" {
        return None;
    }
    let rate = number(28).filter(|rate| *rate > 0)?;
    Some(i64::from(u32::try_from(file.len().saturating_sub(44)).ok()? / rate))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tone_is_as_long_as_it_says() {
        assert_eq!(super::length(&super::tone(3)), Some(3));
        assert_eq!(super::length(&super::tone(900)), Some(10));
        assert_eq!(super::length(b"ID3"), None);
    }
}
