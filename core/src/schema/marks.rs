//! The marks of a field: all that the table says of it besides its type.

use crate::schema::shape::Generation;

/// Facts of a field besides its type: `[alias(&["is_valid"]), only(Guide), most(5)]`.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// Name on the wire where it differs from the field's name.
    pub wire: Option<&'static str>,
    /// Other names under which replies carry the field.
    pub aliases: &'static [&'static str],
    /// The current API's name for the field, if that is neither `wire` nor the field's name.
    pub current: Option<&'static str>,
    /// The guide's name for the field, on the wire and as an argument.
    pub guide: Option<&'static str>,
    /// The one generation that has the field.
    pub only: Option<Generation>,
    /// The generation whose requests must carry the field although the other's need not.
    pub required: Option<Generation>,
    /// Requests must carry the field although replies may leave it out.
    pub must: bool,
    /// Smallest number, fewest items or fewest characters.
    pub least: Option<i64>,
    /// Largest number, most items or most characters.
    pub most: Option<i64>,
    /// JSON null is sent when the field is left out.
    pub always: bool,
    /// Requests may spell the text, or each text of a list, as a whole number.
    pub digits: bool,
    /// Requests may give one item instead of a list.
    pub or_one: bool,
    /// Whether requests may hold blank text that must be there.
    pub blank: Blank,
    /// The effect of null, if it does not clear the field.
    pub null: Option<&'static str>,
    /// Advice for a caller whose value has the wrong kind.
    pub hint: Option<&'static str>,
    /// Limits of a file.
    pub file: Option<FileRule>,
}

/// When text that must be there may be blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// Never.
    Never,
    /// Always.
    Always,
    /// When this other field has a value; never in the guide's generation.
    With(&'static str),
}

/// The files that the platform takes.
#[derive(Clone, Copy, Debug)]
pub struct FileRule {
    /// Most bytes.
    pub most: u64,
    /// How its name may end, without the dot; empty where that does not matter.
    pub endings: &'static [&'static str],
}

impl Marks {
    /// None of them.
    pub const NONE: Self = Self {
        wire: None,
        aliases: &[],
        current: None,
        guide: None,
        only: None,
        required: None,
        must: false,
        least: None,
        most: None,
        always: false,
        digits: false,
        or_one: false,
        blank: Blank::Never,
        null: None,
        hint: None,
        file: None,
    };

    pub(crate) const fn wire(self, name: &'static str) -> Self {
        Self { wire: Some(name), ..self }
    }

    pub(crate) const fn alias(self, names: &'static [&'static str]) -> Self {
        Self { aliases: names, ..self }
    }

    /// The current API's name; replies are read under both.
    pub(crate) const fn current(self, name: &'static [&'static str; 1]) -> Self {
        Self { aliases: name, current: Some(name[0]), ..self }
    }

    /// The guide's name; replies are read under both.
    pub(crate) const fn guide(self, name: &'static [&'static str; 1]) -> Self {
        Self { aliases: name, guide: Some(name[0]), ..self }
    }

    pub(crate) const fn only(self, generation: Generation) -> Self {
        Self { only: Some(generation), ..self }
    }

    pub(crate) const fn required(self, generation: Generation) -> Self {
        Self { required: Some(generation), ..self }
    }

    pub(crate) const fn must(self) -> Self {
        Self { must: true, ..self }
    }

    pub(crate) const fn least(self, bound: i64) -> Self {
        Self { least: Some(bound), ..self }
    }

    pub(crate) const fn most(self, bound: i64) -> Self {
        Self { most: Some(bound), ..self }
    }

    pub(crate) const fn always(self) -> Self {
        Self { always: true, ..self }
    }

    pub(crate) const fn digits(self) -> Self {
        Self { digits: true, ..self }
    }

    pub(crate) const fn or_one(self) -> Self {
        Self { or_one: true, ..self }
    }

    pub(crate) const fn may_be_blank(self) -> Self {
        Self { blank: Blank::Always, ..self }
    }

    pub(crate) const fn blank_with(self, other: &'static str) -> Self {
        Self { blank: Blank::With(other), ..self }
    }

    pub(crate) const fn null(self, does: &'static str) -> Self {
        Self { null: Some(does), ..self }
    }

    pub(crate) const fn hint(self, instead: &'static str) -> Self {
        Self { hint: Some(instead), ..self }
    }

    pub(crate) const fn file(self, most: u64, endings: &'static [&'static str]) -> Self {
        Self { file: Some(FileRule { most, endings }), ..self }
    }
}
