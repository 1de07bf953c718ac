//! The table's own types.

pub(crate) mod marks;
pub mod operation;
pub mod shape;
