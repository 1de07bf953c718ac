//! Money in millionths of a dollar, so that sums are exact.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Neg, Sub, SubAssign};

use serde_json::{Number, Value};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Money(pub(crate) i64);

impl Money {
    pub(crate) const ZERO: Self = Self(0);

    pub(crate) const fn micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Reads decimal text; digits after the sixth are dropped.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let fraction: String = fraction.chars().chain("000000".chars()).take(6).collect();
        Some(Self(sign * (whole.parse::<i64>().ok()?.checked_mul(1_000_000)? + fraction.parse::<i64>().ok()?)))
    }

    /// The amount as a JSON number, the form that the guide's call records have.
    pub(crate) fn number(self) -> Value {
        #[expect(clippy::cast_precision_loss, reason = "the guide's form is a float")]
        let float = self.0 as f64 / 1e6;
        Number::from_f64(float).map_or(Value::Null, Value::Number)
    }

    /// Price of this many seconds, rounded up to a hundredth of a cent.
    pub(crate) fn per_minute(self, seconds: i64) -> Self {
        const STEP: i64 = 60 * 100;
        Self((self.0 * seconds + STEP - 1).div_euclid(STEP) * 100)
    }
}

impl fmt::Display for Money {
    /// At least one decimal, as the platform prints it: `15.0`, `0.0475`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fraction = format!("{:06}", self.0.abs() % 1_000_000);
        let fraction = fraction.trim_end_matches('0');
        write!(f, "{sign}{}.{}", self.0.abs() / 1_000_000, if fraction.is_empty() { "0" } else { fraction })
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::String(money.to_string())
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Money {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn reads_and_prints_amounts() {
        for (text, printed) in [("15", "15.0"), ("0.0475", "0.0475"), ("-1.50", "-1.5"), ("0", "0.0")] {
            assert_eq!(Money::parse(text).map(|money| money.to_string()).as_deref(), Some(printed));
        }
        assert_eq!(Money::parse("x"), None);
        let price = |seconds| Money::micros(5_900).per_minute(seconds).0;
        assert_eq!((price(0), price(1), price(60), price(61)), (0, 100, 5_900, 6_000));
    }
}
