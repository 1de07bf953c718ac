//! One difference between the document and the table.

use std::fmt;

/// One difference: what it is about, and where the document says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The difference; deviations are compared with this.
    pub(crate) text: String,
    /// Where in the document, or in which file.
    pub(crate) place: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.text, self.place)
    }
}
