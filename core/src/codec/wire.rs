//! How Rust values are read from replies, tolerantly, and written to requests.

mod collections;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::codec::scalars::{Date, Decimal, Patch, Secret, Timestamp};
use crate::codec::token::{Token, decimal};
use crate::error::redact;
use crate::request::upload::Upload;
use crate::schema::shape::Kind;

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

    /// The file that the value is.
    fn file(&self) -> Option<&Upload> {
        None
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
        self.as_ref().is_none_or(Wire::is_absent)
    }

    fn file(&self) -> Option<&Upload> {
        self.as_ref().and_then(Wire::file)
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
