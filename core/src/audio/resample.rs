//! Changes how many samples a second sound has.

use std::fmt;

use audioadapter_buffers::direct::InterleavedSlice;
use rubato::{Async, FixedAsync, Resampler as _, SincInterpolationParameters, SincInterpolationType, WindowFunction};

use crate::error::{Error, ErrorKind, Result};

/// The rates that sound can have.
const RATES: [u32; 4] = [8_000, 16_000, 24_000, 48_000];
/// Samples of the lower rate that the filter looks at. Its delay is a whole number of samples for every pair of rates.
const FILTER: usize = 192;
/// Points between two samples. Every pair of rates lands on such points, so nothing is interpolated between them.
const POINTS: usize = 48;

/// Changes the rate of sound that comes piece by piece: 8,000, 16,000, 24,000 or 48,000 samples a second.
///
/// The output of all pieces, with [`finish`](Self::finish), does not depend on where they were cut, and is as long
/// as the sound was. It lags behind by up to 25 milliseconds.
///
/// ```
/// use wavix::audio::{Resampler, resample};
///
/// # fn main() -> wavix::Result<()> {
/// let telephone = vec![0; 8_000]; // a second
/// let mut resampler = Resampler::new(8_000, 24_000)?;
/// let mut wide = resampler.push(&telephone)?;
/// wide.extend(resampler.finish()?);
/// assert_eq!(wide.len(), 24_000);
/// assert_eq!(wide, resample(&telephone, 8_000, 24_000)?);
/// # Ok(())
/// # }
/// ```
pub struct Resampler {
    from: u32,
    to: u32,
    /// None where the rates are the same.
    engine: Option<Engine>,
}

struct Engine {
    resampler: Async<f32>,
    /// Samples that do not fill a chunk yet.
    waiting: Vec<f32>,
    output: Vec<f32>,
    /// Samples at the beginning that are the filter's delay.
    skip: usize,
    taken: u64,
    given: u64,
}

impl Resampler {
    /// Makes one.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` for any other rate.
    pub fn new(from: u32, to: u32) -> Result<Self> {
        for (name, rate) in [("from_rate", from), ("to_rate", to)] {
            if !RATES.contains(&rate) {
                return Err(Error::argument(name, format_args!("expected 8000, 16000, 24000 or 48000, got {rate}")));
            }
        }
        Ok(Self { from, to, engine: (from != to).then(|| Engine::new(from, to)).transpose()? })
    }

    /// Takes more samples and gives the ready ones.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn push(&mut self, samples: &[i16]) -> Result<Vec<i16>> {
        let Some(engine) = &mut self.engine else { return Ok(samples.to_vec()) };
        engine.taken += samples.len() as u64;
        let most = engine.due(self.from, self.to);
        engine.push(samples.iter().map(|sample| f32::from(*sample) / 32_768.0), most)
    }

    /// Gives what is left, and is ready for other sound.
    ///
    /// # Errors
    ///
    /// None is known.
    pub fn finish(&mut self) -> Result<Vec<i16>> {
        let Some(engine) = &mut self.engine else { return Ok(Vec::new()) };
        let all = engine.due(self.from, self.to);
        let mut rest = Vec::new();
        while engine.given < all {
            let missing = engine.resampler.input_frames_next().saturating_sub(engine.waiting.len());
            rest.extend(engine.push(std::iter::repeat_n(0.0, missing), all)?);
        }
        engine.reset();
        Ok(rest)
    }
}

impl fmt::Debug for Resampler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resampler").field("from", &self.from).field("to", &self.to).finish_non_exhaustive()
    }
}

impl Engine {
    fn new(from: u32, to: u32) -> Result<Self> {
        let length = FILTER * from.max(to) as usize / to as usize;
        let mut parameters = SincInterpolationParameters::new(length, WindowFunction::BlackmanHarris2);
        parameters.oversampling_factor = POINTS;
        parameters.interpolation = SincInterpolationType::Linear;
        let chunk = from as usize / 100;
        let ratio = f64::from(to) / f64::from(from);
        let resampler =
            Async::new_sinc(ratio, 1.0, &parameters, chunk, 1, FixedAsync::Input).map_err(|error| failed(&error))?;
        // The first sample that it gives is one step late.
        let skip = resampler.output_delay().saturating_sub(1);
        let output = vec![0.0; resampler.output_frames_max()];
        Ok(Self { resampler, waiting: Vec::new(), output, skip, taken: 0, given: 0 })
    }

    fn reset(&mut self) {
        self.resampler.reset();
        self.waiting.clear();
        (self.skip, self.taken, self.given) = (self.resampler.output_delay().saturating_sub(1), 0, 0);
    }

    /// How many samples all that was taken makes.
    fn due(&self, from: u32, to: u32) -> u64 {
        (self.taken * u64::from(to)).div_ceil(u64::from(from))
    }

    /// Takes samples; gives no more than `most` in all.
    fn push(&mut self, samples: impl Iterator<Item = f32>, most: u64) -> Result<Vec<i16>> {
        self.waiting.extend(samples);
        let mut given = Vec::new();
        let mut start = 0;
        loop {
            let length = self.resampler.input_frames_next();
            let Some(chunk) = self.waiting.get(start..start + length) else { break };
            let room = self.output.len();
            let input = InterleavedSlice::new(chunk, 1, length).map_err(|error| failed(&error))?;
            let mut output = InterleavedSlice::new_mut(&mut self.output, 1, room).map_err(|error| failed(&error))?;
            let (_, made) =
                self.resampler.process_into_buffer(&input, &mut output, None).map_err(|error| failed(&error))?;
            start += length;
            let skipped = self.skip.min(made);
            self.skip -= skipped;
            given.extend(self.output[skipped..made].iter().map(|sample| rounded(*sample)));
        }
        self.waiting.drain(..start);
        given.truncate(usize::try_from(most.saturating_sub(self.given)).unwrap_or(usize::MAX));
        self.given += given.len() as u64;
        Ok(given)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
fn rounded(sample: f32) -> i16 {
    (sample * 32_768.0).round() as i16
}

fn failed(error: &dyn fmt::Display) -> Error {
    Error::new(ErrorKind::NotSent, format!("the sound cannot be resampled: {error}"))
}

/// Changes the rate of a whole piece of sound: 8,000, 16,000, 24,000 or 48,000 samples a second.
///
/// # Errors
///
/// `InvalidArgument` for any other rate.
pub fn resample(samples: &[i16], from: u32, to: u32) -> Result<Vec<i16>> {
    let mut resampler = Resampler::new(from, to)?;
    let mut all = resampler.push(samples)?;
    all.extend(resampler.finish()?);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tone of a quarter of the loudest.
    fn tone(rate: u32, hertz: f64, seconds: f64) -> Vec<i16> {
        shifted(rate, hertz, seconds, 0.0)
    }

    fn shifted(rate: u32, hertz: f64, seconds: f64, by: f64) -> Vec<i16> {
        let count = (f64::from(rate) * seconds) as usize;
        let wave = |at: usize| ((at as f64 / f64::from(rate) + by) * hertz * std::f64::consts::TAU).sin() * 8192.0;
        (0..count).map(|at| wave(at).round() as i16).collect()
    }

    fn pairs() -> impl Iterator<Item = (u32, u32)> {
        RATES.into_iter().flat_map(|from| RATES.into_iter().map(move |to| (from, to)))
    }

    #[test]
    fn a_tone_stays_the_same_tone() {
        for (from, to) in pairs() {
            for hertz in [100.0, 440.0, 3000.0] {
                let changed = resample(&tone(from, hertz, 0.5), from, to).unwrap();
                // The filter moves sound by one of its points: three millionths of a second, at most.
                let by = if from == to { 0.0 } else { 1.0 / (POINTS as f64 * f64::from(from)) };
                let expected = shifted(to, hertz, 0.5, by);
                assert_eq!(changed.len(), expected.len(), "{from} {to}");
                // At its ends a tone is no tone.
                let edge = to as usize / 50;
                let wrong = changed.iter().zip(&expected).skip(edge).take(expected.len() - 2 * edge);
                let worst = wrong.map(|(one, other)| (i32::from(*one) - i32::from(*other)).abs()).max();
                assert!(worst <= Some(4), "{from} to {to}, {hertz} Hz: off by {worst:?}");
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_filtered_out() {
        for (from, to, hertz) in [(24_000, 8_000, 6_000.0), (48_000, 16_000, 12_000.0), (48_000, 24_000, 20_000.0)] {
            let changed = resample(&tone(from, hertz, 0.2), from, to).unwrap();
            let edge = to as usize / 50;
            let loudest = changed[edge..changed.len() - edge].iter().map(|sample| sample.unsigned_abs()).max();
            assert!(loudest <= Some(8), "{from} to {to}: {loudest:?}");
        }
    }

    #[test]
    fn pieces_make_no_difference() {
        let mut random = fastrand::Rng::with_seed(1);
        let sound: Vec<i16> = (0..10_007).map(|_| random.i16(..)).collect();
        for (from, to) in pairs() {
            let whole = resample(&sound, from, to).unwrap();
            let mut resampler = Resampler::new(from, to).unwrap();
            for _ in 0..2 {
                let mut pieces = Vec::new();
                let mut rest = sound.as_slice();
                while !rest.is_empty() {
                    let (piece, others) = rest.split_at(random.usize(0..=rest.len().min(900)));
                    pieces.extend(resampler.push(piece).unwrap());
                    rest = others;
                }
                pieces.extend(resampler.finish().unwrap());
                assert_eq!(pieces, whole, "{from} to {to}");
            }
        }
    }

    #[test]
    fn nothing_stays_nothing_and_other_rates_are_refused() {
        assert!(resample(&[], 8_000, 48_000).unwrap().is_empty());
        assert_eq!(resample(&[1], 48_000, 8_000).unwrap().len(), 1);
        assert_eq!(Resampler::new(44_100, 24_000).unwrap_err().argument_path(), Some("from_rate"));
        assert_eq!(resample(&[], 24_000, 0).unwrap_err().argument_path(), Some("to_rate"));
    }
}
