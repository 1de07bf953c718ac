//! The `model!` macro: a type and its shape, written once.

use serde::de::MapAccess;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::codec::json::Json;
use crate::codec::sink::EXTRA;

/// Fields of a reply that are unknown, or not of their documented type, by their names on the wire.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// A struct that has a [`Shape`](crate::schema::shape::Shape).
pub trait Model: crate::codec::wire::Wire {
    /// Its shape.
    const SHAPE: &'static crate::schema::shape::Shape;

    /// The files among its fields, by name.
    fn files(&self) -> Vec<(&'static str, crate::Upload)>;
}

/// Keeps an unknown field, or all that another reader kept.
pub(crate) fn keep<'de, A: MapAccess<'de>>(extra: &mut Extra, key: &str, map: &mut A) -> Result<(), A::Error> {
    let raw: Box<RawValue> = map.next_value()?;
    match Json::of(&raw).value() {
        Value::Object(kept) if key == EXTRA => extra.extend(kept),
        value => drop(extra.insert(key.to_owned(), value)),
    }
    Ok(())
}

/// Documentation in the table; kept only for the code generator.
#[cfg(feature = "docs")]
macro_rules! doc_text {
    ($($line:expr)*) => { concat!("", $($line, "\n"),*) };
}
#[cfg(not(feature = "docs"))]
macro_rules! doc_text {
    ($($line:expr)*) => {
        ""
    };
}

/// The marks of a field, for its documentation.
macro_rules! rules {
    ($($mark:tt)*) => {
        concat!("\n\nRules: `", stringify!($($mark)*), "`; see [`Marks`](crate::schema::shape::Marks).")
    };
}

/// Declares models. `request` models are sent, `reply` models are received, `shared` ones are both; `value` models are
/// computed here and never travel.
///
/// After a field's type stand its [`Marks`](crate::schema::shape::Marks), in brackets. Requests get `new` with the
/// required fields and a setter for each optional one; replies keep unknown fields in `extra` and write null for what is
/// missing; requests leave it out.
macro_rules! model {
    ($($(#[doc = $doc:literal])* pub $use:ident $name:ident { $($body:tt)* })*) => {$(
        model!(@struct $use $name [$(#[doc = $doc])*] { $($body)* });
        model!(@shape $use $name [$($doc)*] { $($body)* });
        constructor!($use $name [] [] $($body)*);
    )*};

    (@struct request $name:ident [$($doc:tt)*] {
        $($(#[doc = $field_doc:literal])* $field:ident : $type:ty $([$($mark:tt)*])?),* $(,)?
    }) => {
        $($doc)*
        #[derive(Clone, PartialEq)]
        pub struct $name { $($(#[doc = $field_doc])* $(#[doc = rules!($($mark)*)])? pub $field: $type,)* }
        model!(@serde $name [skip] { $($field : $type,)* } {});
    };
    (@struct shared $name:ident [$($doc:tt)*] {
        $($(#[doc = $field_doc:literal])* $field:ident : $type:ty $([$($mark:tt)*])?),* $(,)?
    }) => {
        $($doc)*
        #[derive(Clone, PartialEq)]
        pub struct $name {
            $($(#[doc = $field_doc])* $(#[doc = rules!($($mark)*)])? pub $field: $type,)*
            /// Fields of a reply that this version does not know; never sent.
            pub extra: $crate::Extra,
        }
        model!(@serde $name [skip] { $($field : $type,)* } { extra });
    };
    (@struct reply $name:ident [$($doc:tt)*] {
        $($(#[doc = $field_doc:literal])* $field:ident : $type:ty $([$($mark:tt)*])?),* $(,)?
    }) => {
        $($doc)*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $field_doc])* $(#[doc = rules!($($mark)*)])? pub $field: $type,)*
            /// Fields that this version does not know.
            pub extra: $crate::Extra,
        }
        model!(@serde $name [null] { $($field : $type,)* } { extra });
    };
    (@struct value $name:ident [$($doc:tt)*] {
        $($(#[doc = $field_doc:literal])* $field:ident : $type:ty $([$($mark:tt)*])?),* $(,)?
    }) => {
        $($doc)*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $type,)* }
        model!(@serde $name [null] { $($field : $type,)* } {});
    };

    (@shape $use:ident $name:ident [$($doc:literal)*] {
        $($(#[doc = $field_doc:literal])* $field:ident : $type:ty
            $([$($mark:ident ($($argument:expr),*)),+ $(,)?])?),* $(,)?
    }) => {
        const _: () = {
            #[allow(unused_imports)]
            use $crate::schema::shape::Generation::{Current, Guide};
            static SHAPE: $crate::schema::shape::Shape = $crate::schema::shape::Shape {
                name: stringify!($name),
                doc: doc_text!($($doc)*),
                r#use: model!(@use $use),
                fields: &[$($crate::schema::shape::Field {
                    name: $crate::schema::shape::plain(stringify!($field)),
                    doc: doc_text!($($field_doc)*),
                    kind: <$type as $crate::codec::wire::Wire>::KIND,
                    required: <$type as $crate::codec::wire::Wire>::REQUIRED,
                    nullable: <$type as $crate::codec::wire::Wire>::NULLABLE,
                    marks: $crate::schema::shape::Marks::NONE $($(.$mark($($argument),*))+)?,
                },)*],
            };

            impl $crate::api::macros::model::Model for $name {
                const SHAPE: &'static $crate::schema::shape::Shape = &SHAPE;

                fn files(&self) -> Vec<(&'static str, $crate::Upload)> {
                    let files = [$((
                        $crate::schema::shape::plain(stringify!($field)),
                        $crate::codec::wire::Wire::file(&self.$field),
                    ),)*];
                    files.into_iter().filter_map(|(name, file): (_, Option<&$crate::Upload>)| Some((name, file?.clone()))).collect()
                }
            }
        };
    };
    (@use request) => { $crate::schema::shape::Use::Request };
    (@use reply) => { $crate::schema::shape::Use::Reply };
    (@use shared) => { $crate::schema::shape::Use::Shared };
    (@use value) => { $crate::schema::shape::Use::Value };

    (@serde $name:ident [$absent:ident] { $($field:ident : $type:ty,)* } { $($extra:ident)? }) => {
        #[allow(unused_imports, unused_mut, reason = "a model may have no fields")]
        const _: () = {
            use $crate::codec::wire::{Read, Shown, Wire, Written};
            use $crate::api::macros::model::Model;

            #[allow(non_camel_case_types, dead_code)]
            enum Index { $($field,)* }

            struct Visitor;

            impl<'de> serde::de::Visitor<'de> for Visitor {
                type Value = $name;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(concat!("an object (", stringify!($name), ")"))
                }

                fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> std::result::Result<$name, A::Error> {
                    $(let mut $field: Option<$type> = None;)*
                    $(let mut $extra = $crate::Extra::new();)?
                    let mut hint = 0;
                    while let Some($crate::codec::token::Key(key)) = map.next_key()? {
                        match $name::SHAPE.find(&key, hint) {
                            $(Some(index) if index == Index::$field as usize && $field.is_none() => {
                                hint = index + 1;
                                $field = Some(map.next_value_seed(Read(std::marker::PhantomData))?);
                            })*
                            Some(_) => return Err(serde::de::Error::custom("a field comes twice")),
                            None => { model!(@extra map key $($extra)?); }
                        }
                    }
                    Ok($name {
                        $($field: match $field.or_else(<$type as Wire>::absent) {
                            Some(value) => value,
                            None => {
                                let name = $crate::schema::shape::plain(stringify!($field));
                                return Err(serde::de::Error::missing_field(name));
                            }
                        },)*
                        $($extra,)?
                    })
                }
            }

            impl Wire for $name {
                const KIND: $crate::schema::shape::Kind = $crate::schema::shape::Kind::Model(<$name as Model>::SHAPE);

                fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                    deserializer.deserialize_map(Visitor)
                }

                fn write<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                    use serde::ser::SerializeStruct as _;
                    #[allow(unused_mut)]
                    let mut count = 0;
                    $(count += usize::from(model!(@written $absent Index::$field as usize, self.$field));)*
                    let mut object = serializer.serialize_struct(stringify!($name), count)?;
                    $(if model!(@written $absent Index::$field as usize, self.$field) {
                        const WIRE: &str = $name::SHAPE.fields[Index::$field as usize].wire();
                        object.serialize_field(WIRE, &Written(&self.$field))?;
                    })*
                    object.end()
                }
            }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                    Self::read(deserializer)
                }
            }

            impl serde::Serialize for $name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                    self.write(serializer)
                }
            }

            impl std::fmt::Debug for $name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    let mut shown = f.debug_struct(stringify!($name));
                    $(shown.field($crate::schema::shape::plain(stringify!($field)), &Shown(&self.$field));)*
                    $(if !self.$extra.is_empty() {
                        shown.field("extra", &Shown(&serde_json::Value::Object(self.$extra.clone())));
                    })?
                    shown.finish()
                }
            }
        };
    };
    (@extra $map:ident $key:ident $extra:ident) => { $crate::api::macros::model::keep(&mut $extra, &$key, &mut $map)? };
    (@extra $map:ident $key:ident) => { $map.next_value::<serde::de::IgnoredAny>()? };
    (@written skip $index:expr, $value:expr) => { !$value.is_absent() || Self::SHAPE.fields[$index].marks.always };
    (@written null $index:expr, $value:expr) => { true };
}

/// `new` and the setters of a request model: optional fields are told from required ones by their type.
macro_rules! constructor {
    (reply $($rest:tt)*) => {};
    (value $($rest:tt)*) => {};
    ($use:ident $name:ident $required:tt $optional:tt #[doc = $doc:literal] $($rest:tt)*) => {
        constructor!($use $name $required $optional $($rest)*);
    };
    ($use:ident $name:ident [$($required:tt)*] [$($optional:tt)*]
        $field:ident : Option<$type:ty> $([$($mark:tt)*])? $(, $($rest:tt)*)?) => {
        constructor!($use $name [$($required)*] [$($optional)* ($field Option $type)] $($($rest)*)?);
    };
    ($use:ident $name:ident [$($required:tt)*] [$($optional:tt)*]
        $field:ident : Patch<$type:ty> $([$($mark:tt)*])? $(, $($rest:tt)*)?) => {
        constructor!($use $name [$($required)*] [$($optional)* ($field Patch $type)] $($($rest)*)?);
    };
    ($use:ident $name:ident [$($required:tt)*] [$($optional:tt)*]
        $field:ident : $type:ty $([$($mark:tt)*])? $(, $($rest:tt)*)?) => {
        constructor!($use $name [$($required)* ($field $type)] [$($optional)*] $($($rest)*)?);
    };
    ($use:ident $name:ident [$(($field:ident $type:ty))*] [$(($option:ident $wrap:ident $inner:ty))*]) => {
        impl $name {
            /// Makes one with its required fields.
            #[must_use]
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            pub fn new($($field: impl Into<$type>),*) -> Self {
                constructor!(@value $use $name { $($field: $field.into(),)* $($option: <$wrap<$inner>>::default(),)* })
            }
        }
        constructor!(@setters $use $name [$($option $wrap $inner,)*]);
    };
    (@setters shared $name:ident $fields:tt) => {};
    (@setters request $name:ident [$($option:ident $wrap:ident $inner:ty,)*]) => {
        impl $name {
            $(
                /// Sets the field of this name.
                #[must_use]
                pub fn $option(mut self, value: impl Into<$inner>) -> Self {
                    self.$option = constructor!(@wrap $wrap value.into());
                    self
                }
            )*
        }
    };
    (@value request $name:ident { $($fields:tt)* }) => { $name { $($fields)* } };
    (@value shared $name:ident { $($fields:tt)* }) => { $name { $($fields)* extra: $crate::Extra::new() } };
    (@wrap Option $value:expr) => { Some($value) };
    (@wrap Patch $value:expr) => { Patch::Set($value) };
}
