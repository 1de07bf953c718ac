//! One JSON value that is neither array nor object, and what each kind makes of it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, Visitor};

use crate::codec::json::{Json, Number};
use crate::codec::scalars::Decimal;
use crate::schema::shape::Kind;

/// One JSON value that is neither array nor object.
pub(crate) enum Token<'de> {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(Cow<'de, str>),
}

impl<'de> Token<'de> {
    pub(crate) fn read<D: Deserializer<'de>>(deserializer: D, kind: &Kind) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TokenVisitor(kind))
    }

    /// The token of a value that is neither array nor object, nor text with half of a surrogate pair.
    pub(crate) fn of(json: Json<'de>) -> Option<Self> {
        Some(match json.raw().as_bytes().first()? {
            b'{' | b'[' => return None,
            b'"' => match json.string()? {
                (text, true) => Self::Text(text),
                (_, false) => return None,
            },
            b't' => Self::Boolean(true),
            b'f' => Self::Boolean(false),
            b'n' => Self::Null,
            _ => match json.number() {
                Number::Integer(value) => Self::Integer(value),
                Number::Float(value) => Self::Number(value),
                Number::Beyond => Self::Text(Cow::Borrowed(json.raw())),
            },
        })
    }

    /// Text of length zero, where it cannot be a value, means null.
    fn is_blank(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            Self::Integer(0) => Some(false),
            Self::Integer(1) => Some(true),
            Self::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Self::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }

    pub(crate) fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            Self::Text(text) => text.trim().parse().ok(),
            #[expect(clippy::cast_possible_truncation, reason = "the bound keeps the value exact")]
            Self::Number(value) if value.fract() == 0.0 && value.abs() < 9.0e15 => Some(*value as i64),
            _ => None,
        }
    }

    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "the field is declared inexact")]
            Self::Integer(value) => Some(*value as f64),
            Self::Number(value) => Some(*value),
            Self::Text(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    pub(crate) fn text(self) -> Option<Cow<'de, str>> {
        match self {
            Self::Text(text) => Some(text),
            Self::Integer(value) => Some(Cow::Owned(value.to_string())),
            Self::Number(value) => Some(Cow::Owned(value.to_string())),
            Self::Boolean(_) | Self::Null => None,
        }
    }

    pub(crate) fn parse<T: std::str::FromStr>(&self) -> Option<T> {
        match self {
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The value as a kind has it; `None` for null. Blank text is null for every kind but text.
    pub(crate) fn into_kind<T, E: serde::de::Error>(
        self,
        kind: &Kind,
        convert: impl FnOnce(Self) -> Option<T>,
    ) -> Result<Option<T>, E> {
        let null = match kind {
            Kind::Text | Kind::Secret | Kind::Choice(_) => matches!(self, Self::Null),
            _ => self.is_blank(),
        };
        if null {
            return Ok(None);
        }
        convert(self).map(Some).ok_or_else(|| E::custom(format!("expected {}", kind.expected())))
    }
}

/// The key of an entry. `Cow` by itself would be a copy of it.
pub(crate) struct Key<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Token::read(deserializer, &Kind::Text)?.text();
        text.map(Self).ok_or_else(|| D::Error::custom("expected a key"))
    }
}

struct TokenVisitor<'k>(&'k Kind);

impl<'de> Visitor<'de> for TokenVisitor<'_> {
    type Value = Token<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.expected())
    }

    fn visit_unit<E>(self) -> Result<Token<'de>, E> {
        Ok(Token::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Token<'de>, E> {
        Ok(Token::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Token<'de>, E> {
        Ok(Token::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Token<'de>, E> {
        Ok(i64::try_from(value).map_or_else(|_| Token::Text(Cow::Owned(value.to_string())), Token::Integer))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Token<'de>, E> {
        // The digits of a whole number are lost here; the other reader has them.
        match matches!(self.0, Kind::Number) || value.abs() < 9.0e15 {
            true => Ok(Token::Number(value)),
            false => Err(E::custom("a large number")),
        }
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Token<'de>, E> {
        Ok(Token::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Token<'de>, E> {
        Ok(Token::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Token<'de>, E> {
        Ok(Token::Text(Cow::Owned(text)))
    }
}

/// A decimal from the JSON text of a number or a string, so that it never passes through a float.
pub(crate) fn decimal(raw: &str) -> Result<Option<Decimal>, String> {
    let text = raw.trim().trim_matches('"').trim();
    if text.is_empty() || text == "null" {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| format!("expected {}", Kind::Decimal.expected()))
}
