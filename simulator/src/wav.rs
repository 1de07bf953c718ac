//! Sound as WAV files: what is invented, what was played into a call, and what callers say.

use wavix::audio::{SAMPLE_RATE, resample};

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

/// The speech of callers, if nothing else is set: a second of a tone of 400 Hz.
pub(crate) fn voice() -> Vec<i16> {
    const HALF_WAVE: u32 = SAMPLE_RATE / 800;
    (0..SAMPLE_RATE).map(|at| if (at / HALF_WAVE).is_multiple_of(2) { 4096 } else { -4096 }).collect()
}

/// A WAV file of samples as media streams have them.
pub(crate) fn file(samples: &[u8]) -> Vec<u8> {
    let size = u32::try_from(samples.len()).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(44 + samples.len());
    file.extend(b"RIFF");
    file.extend(size.saturating_add(36).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    // PCM, one channel.
    file.extend([1, 0, 1, 0]);
    file.extend(SAMPLE_RATE.to_le_bytes());
    file.extend((2 * SAMPLE_RATE).to_le_bytes());
    // Two bytes for each sample of 16 bits.
    file.extend([2, 0, 16, 0]);
    file.extend(b"data");
    file.extend(size.to_le_bytes());
    file.extend(samples);
    file
}

/// The samples of a WAV file, as many a second as media streams have.
pub(crate) fn samples(file: &[u8]) -> Result<Vec<i16>, &'static str> {
    let short = |at: usize, part: &[u8]| part.get(at..at + 2).map(|two| u16::from_le_bytes([two[0], two[1]]));
    let long = |part: &[u8]| part.first_chunk().map(|four| u32::from_le_bytes(*four));
    let mut rest =
        file.strip_prefix(b"RIFF").and_then(|rest| rest.get(4..)).and_then(|rest| rest.strip_prefix(b"WAVE"));
    let mut rate = None;
    while let Some((name, body)) = rest.and_then(|rest| rest.split_at_checked(4)) {
        let (size, body) = body.split_at_checked(4).ok_or("it ends too early")?;
        let size = long(size).and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX);
        let part = body.get(..size.min(body.len())).unwrap_or_default();
        match name {
            b"fmt " if (short(0, part), short(2, part), short(14, part)) == (Some(1), Some(1), Some(16)) => {
                rate = part.get(4..).and_then(long);
            }
            b"fmt " => return Err("expected PCM of 16 bits in one channel"),
            b"data" => {
                let rate = rate.ok_or("it has sound before it says which")?;
                return resample(&wavix::audio::samples(part), rate, SAMPLE_RATE)
                    .map_err(|_| "expected 8, 16, 24 or 48 kHz");
            }
            _ => {}
        }
        rest = body.get(size.saturating_add(size % 2)..);
    }
    Err("it is no WAV file")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_tone_is_as_long_as_it_says() {
        assert_eq!(super::length(&super::tone(3)), Some(3));
        assert_eq!(super::length(&super::tone(900)), Some(10));
        assert_eq!(super::length(b"ID3"), None);
    }

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let sound = super::voice();
        let file = super::file(&wavix::audio::to_bytes(&sound));
        assert_eq!(super::length(&file), Some(1));
        assert_eq!(super::samples(&file).unwrap(), sound);
        let mut chunk = file.clone();
        chunk.splice(12..12, *b"note\x03\0\0\0abc\0");
        assert_eq!(super::samples(&chunk).unwrap(), sound, "with another part before");
        for size in 0..44 {
            assert!(super::samples(&file[..size]).is_err(), "{size} bytes");
        }
        assert!(super::samples(&super::tone(1)).is_err(), "8 bits");
        let mut other = file;
        other[24..28].copy_from_slice(&44_100_u32.to_le_bytes());
        assert!(super::samples(&other).is_err(), "44.1 kHz");
    }
}
