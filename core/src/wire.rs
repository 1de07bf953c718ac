//! How Rust values are read from replies, tolerantly, and written to requests.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::redact;
use crate::scalars::{Date, Decimal, Patch, Secret, Timestamp};
use crate::shape::Kind;

/// A type that can be a field of a model.
pub trait Wire: Sized + fmt::Debug {
    /// Its form on the wire.
    const KIND: Kind;
    /// A request must carry it.
    const REQUIRED: bool = true;
    /// A request may carry null.
    const NULLABLE: bool = false;

    /// Reads a value that is not null.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads a value or null.
    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(NullableVisitor(PhantomData))
    }

    /// The value of a field that a reply left out, if the type has one.
    fn absent() -> Option<Self> {
        None
    }

    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// A request leaves the field out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Prints the value with secrets hidden.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

struct NullableVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for NullableVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&T::KIND.expected())
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

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
            Self::Text(text) => text.trim().parse().ok(),
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

    fn visit_f64<E>(self, value: f64) -> Result<Token<'de>, E> {
        Ok(Token::Number(value))
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

macro_rules! scalar {
    ($type:ty, $kind:ident, |$token:ident| $convert:expr, |$value:ident, $serializer:ident| $write:expr) => {
        impl Wire for $type {
            const KIND: Kind = Kind::$kind;

            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::read_nullable(deserializer)?
                    .ok_or_else(|| D::Error::custom(format!("expected {}, got null", Kind::$kind.expected())))
            }

            fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                Token::read(deserializer, &Kind::$kind)?.into_kind(&Kind::$kind, |$token| $convert)
            }

            fn write<S: Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $write
            }
        }
    };
}

scalar!(bool, Boolean, |token| token.boolean(), |value, s| s.serialize_bool(*value));
scalar!(i64, Integer, |token| token.integer(), |value, s| s.serialize_i64(*value));
scalar!(f64, Number, |token| token.number(), |value, s| s.serialize_f64(*value));
scalar!(Secret, Secret, |token| token.text().map(|text| Self::from(text.into_owned())), |value, s| s
    .serialize_str(value.reveal()));
scalar!(Timestamp, Timestamp, |token| token.parse(), |value, s| s.collect_str(value));
scalar!(Date, Date, |token| token.parse(), |value, s| s.collect_str(value));

impl Wire for String {
    const KIND: Kind = Kind::Text;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read_nullable(deserializer)?.ok_or_else(|| D::Error::custom("expected text, got null"))
    }

    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Token::read(deserializer, &Kind::Text)?.into_kind(&Kind::Text, |token| token.text().map(Cow::into_owned))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&redact::text(self), f)
    }
}

impl Wire for Decimal {
    const KIND: Kind = Kind::Decimal;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read_nullable(deserializer)?.ok_or_else(|| D::Error::custom("expected a decimal number, got null"))
    }

    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        decimal(raw.get()).map_err(D::Error::custom)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Wire for serde_json::Value {
    const KIND: Kind = Kind::Json;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&redact::text(&self.to_string()))
    }
}

impl<T: Wire> Wire for Option<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_nullable(deserializer)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&Shown(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

impl<T: Wire> Wire for Patch<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
    const NULLABLE: bool = true;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(T::read_nullable(deserializer)?.map_or(Self::Clear, Self::Set))
    }

    fn absent() -> Option<Self> {
        Some(Self::Keep)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Set(value) => value.write(serializer),
            Self::Keep | Self::Clear => serializer.serialize_none(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);
        impl<'de, T: Wire> Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_unit<E>(self) -> Result<Vec<T>, E> {
                Ok(Vec::new())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element_seed(Read(PhantomData))? {
                    list.push(item);
                }
                Ok(list)
            }
        }
        deserializer.deserialize_any(Items(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            list.serialize_element(&Written(item))?;
        }
        list.end()
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Shown)).finish()
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map(&T::KIND);

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Wire> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(BTreeMap::new())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut map = BTreeMap::new();
                while let Some(key) = entries.next_key()? {
                    map.insert(key, entries.next_value_seed(Read(PhantomData))?);
                }
                Ok(map)
            }
        }
        deserializer.deserialize_any(Entries(PhantomData))
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Written(value))?;
        }
        map.end()
    }

    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|(key, value)| (key, Shown(value)))).finish()
    }
}

/// Reads a field's value inside an object or array.
pub(crate) struct Read<T>(pub(crate) PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Read<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Writes a field's value with `serde`.
pub(crate) struct Written<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Prints a field's value with secrets hidden.
pub(crate) struct Shown<'a, T>(pub(crate) &'a T);

impl<T: Wire> fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}
