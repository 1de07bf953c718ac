//! The `choices!` and `codes!` macros: texts and numbers of which some values have names.

/// Declares open enumerations: text of which some values have names.
macro_rules! choices {
    ($($(#[doc = $doc:literal])* pub $name:ident {
        $($(#[doc = $value_doc:literal])* $variant:ident = $text:literal),* $(,)?
    })*) => {$(
        $(#[doc = $doc])*
        ///
        /// Values that this version does not know are kept as [`Other`](Self::Other).
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $value_doc])*
                #[doc = concat!("`", $text, "`")]
                $variant,
            )*
            /// Any other text.
            Other(String),
        }

        impl $name {
            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            /// Known values are recognised in any case.
            fn from(text: &str) -> Self {
                $(if text.eq_ignore_ascii_case($text) { return Self::$variant; })*
                Self::Other(text.to_owned())
            }
        }

        impl From<String> for $name {
            /// Known values are recognised in any case.
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        const _: () = {
            static CHOICES: $crate::schema::shape::Choices = $crate::schema::shape::Choices {
                name: stringify!($name),
                doc: doc_text!($($doc)*),
                values: &[$((stringify!($variant), $text)),*],
            };

            impl $crate::codec::wire::Wire for $name {
                const KIND: $crate::schema::shape::Kind = $crate::schema::shape::Kind::Choice(&CHOICES);

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                    String::read(deserializer).map(|text| Self::from(text.as_str()))
                }

                fn read_nullable<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Self>, D::Error> {
                    Ok(String::read_nullable(deserializer)?.map(|text| Self::from(text.as_str())))
                }

                fn write<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        };
    )*};
}

/// Declares open enumerations of numbers: whole numbers of which some values have names.
macro_rules! codes {
    ($($(#[doc = $doc:literal])* pub $name:ident {
        $($(#[doc = $value_doc:literal])* $constant:ident = $value:literal),* $(,)?
    })*) => {$(
        $(#[doc = $doc])*
        ///
        /// Other numbers are possible.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl $name {
            $($(#[doc = $value_doc])* pub const $constant: Self = Self($value);)*

            /// The name of its constant, such as `OUTBOUND_SMS`; `None` for a number that this version does not know.
            #[must_use]
            pub fn name(self) -> Option<&'static str> {
                Self::CODES.name_of(self.0)
            }

            const CODES: &'static $crate::schema::shape::Codes = {
                static CODES: $crate::schema::shape::Codes = $crate::schema::shape::Codes {
                    name: stringify!($name),
                    doc: doc_text!($($doc)*),
                    values: &[$((stringify!($constant), $value)),*],
                };
                &CODES
            };
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl From<i32> for $name {
            fn from(value: i32) -> Self {
                Self(value.into())
            }
        }

        impl From<$name> for Vec<$name> {
            fn from(code: $name) -> Self {
                vec![code]
            }
        }

        impl From<$name> for i64 {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.0 == *other
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self.name() {
                    Some(name) => write!(f, "{}::{name} ({})", stringify!($name), self.0),
                    None => write!(f, "{}({})", stringify!($name), self.0),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::codec::wire::Wire for $name {
            const KIND: $crate::schema::shape::Kind = $crate::schema::shape::Kind::Code(Self::CODES);

            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                i64::read(deserializer).map(Self)
            }

            fn read_nullable<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Option<Self>, D::Error> {
                Ok(i64::read_nullable(deserializer)?.map(Self))
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }
    )*};
}
