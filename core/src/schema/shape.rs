//! The form of a model on the wire, as data.
//!
//! The `model!` macro writes a [`Shape`] for every struct. Arguments are checked against it, host languages
//! build their objects from it, and the code generator reads it.

pub use crate::schema::marks::{Blank, FileRule, Marks};

/// The form of one value on the wire.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number of up to 64 bits; replies may spell it as text.
    Integer,
    /// A number that is neither money nor an identifier, such as a latitude.
    Number,
    /// Text; replies may spell it as a number.
    Text,
    /// Text that must never be printed.
    Secret,
    /// An exact decimal, such as money; replies may spell it as text or as a number.
    Decimal,
    /// A point in time.
    Timestamp,
    /// A calendar day.
    Date,
    /// Any JSON value.
    Json,
    /// A file; only as an argument.
    File,
    /// Text of which some values have names; others are allowed.
    Choice(&'static Choices),
    /// A whole number of which some values have names; others are allowed.
    Code(&'static Codes),
    /// An object with known fields.
    Model(&'static Shape),
    /// An array.
    List(&'static Kind),
    /// An object whose keys are data.
    Map(&'static Kind),
}

impl Kind {
    /// The name of this kind in error messages.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::Boolean => "true or false".into(),
            Self::Integer => "a whole number".into(),
            Self::Number => "a number".into(),
            Self::Text | Self::Secret => "text".into(),
            Self::Choice(choices) => {
                let known: Vec<_> = choices.values.iter().take(4).map(|(_, text)| *text).collect();
                format!("text such as {}", known.join(", "))
            }
            Self::Code(codes) => {
                let known: Vec<_> = codes.values.iter().take(4).map(|(_, value)| value.to_string()).collect();
                format!("a whole number such as {}", known.join(", "))
            }
            Self::Decimal => "a decimal number".into(),
            Self::Timestamp => "a date and time such as 2026-01-31T10:00:00Z".into(),
            Self::Date => "a date such as 2026-01-31".into(),
            Self::Json => "JSON".into(),
            Self::File => "a file: a path or bytes".into(),
            Self::Model(shape) => format!("an object ({})", shape.name),
            Self::List(item) => format!("a list, each item {}", item.expected()),
            Self::Map(_) => "an object".into(),
        }
    }
}

/// The named values of an open enumeration.
#[derive(Debug)]
pub struct Choices {
    /// Name of the type in every language.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Each value's name in Rust and its text on the wire.
    pub values: &'static [(&'static str, &'static str)],
}

impl Choices {
    /// A known value in the spelling of the table; other text as it is.
    #[must_use]
    pub fn canonical<'t>(&self, text: &'t str) -> &'t str {
        self.values.iter().find(|(_, known)| known.eq_ignore_ascii_case(text)).map_or(text, |(_, known)| known)
    }
}

/// The named numbers of an open enumeration.
#[derive(Debug)]
pub struct Codes {
    /// Name of the type in every language.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Each number's name, such as `OUTBOUND_SMS`, and the number.
    pub values: &'static [(&'static str, i64)],
}

impl Codes {
    /// The name of a known number.
    #[must_use]
    pub fn name_of(&self, value: i64) -> Option<&'static str> {
        self.values.iter().find(|(_, known)| *known == value).map(|(name, _)| *name)
    }
}

/// Where a model is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Sent by the caller only.
    Request,
    /// Received only.
    Reply,
    /// Both.
    Shared,
    /// Computed here: neither sent nor received, so there is nothing unknown to keep.
    Value,
}

/// The fields of one model.
#[derive(Debug)]
pub struct Shape {
    /// Name of the type in every language.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Where the model is used.
    pub r#use: Use,
    /// Fields in the order of declaration.
    pub fields: &'static [Field],
}

impl Shape {
    /// A model without fields, for operations that take no arguments.
    pub const EMPTY: Shape = Shape { name: "", doc: "", r#use: Use::Request, fields: &[] };

    /// Index of the field that `key` names on the wire. `hint` is the index to try first: replies list their
    /// fields in a steady order.
    #[must_use]
    pub fn find(&self, key: &str, hint: usize) -> Option<usize> {
        if self.fields.get(hint).is_some_and(|field| field.wire() == key) {
            return Some(hint);
        }
        self.fields
            .iter()
            .position(|field| field.wire() == key)
            .or_else(|| self.fields.iter().position(|field| field.marks.aliases.contains(&key)))
    }

    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// One field of a model.
#[derive(Debug)]
pub struct Field {
    /// Name in Rust without `r#`, and in TypeScript; Python appends `_` to its keywords.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Form of the value.
    pub kind: Kind,
    /// Must be present and not null.
    pub required: bool,
    /// A request may send JSON null.
    pub nullable: bool,
    /// Everything else the table says of the field.
    pub marks: Marks,
}

impl Field {
    /// Name on the wire.
    #[must_use]
    pub const fn wire(&self) -> &'static str {
        match self.marks.wire {
            Some(name) => name,
            None => self.name,
        }
    }

    /// Whether a reply is worth nothing without the field: an identifier, or the items of a page.
    pub(crate) fn must_be_read(&self) -> bool {
        let is_optional = matches!(self.kind, Kind::List(_) | Kind::Map(_) | Kind::Json);
        self.name == "items" || (self.required && !is_optional)
    }

    /// Name on the wire in one generation.
    #[must_use]
    pub fn wire_in(&self, generation: Generation) -> &'static str {
        let own = match generation {
            Generation::Current => self.marks.current,
            Generation::Guide => self.marks.guide,
        };
        own.unwrap_or(self.wire())
    }

    /// Whether a request must not carry blank text here: a text that must be there, or has a least length, has to say
    /// something. `others` tells whether another field has a value.
    #[must_use]
    pub fn filled_in(&self, generation: Generation, others: impl Fn(&str) -> bool) -> bool {
        let says = self.required_in(generation) || self.marks.least.is_some_and(|least| least > 0);
        match self.marks.blank {
            Blank::Never => says,
            Blank::Always => false,
            Blank::With(other) => says && (generation == Generation::Guide || !others(other)),
        }
    }

    /// Whether a request of this generation must carry the field.
    #[must_use]
    pub fn required_in(&self, generation: Generation) -> bool {
        self.required || self.marks.must || self.marks.required == Some(generation)
    }
}

/// The two forms of the platform's API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Generation {
    /// The current API.
    #[default]
    Current,
    /// The wire form of the older developer guide.
    Guide,
}

impl Generation {
    /// Name in options and error messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Guide => "guide",
        }
    }
}

/// `r#type` is `type` everywhere but in Rust.
pub(crate) const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
