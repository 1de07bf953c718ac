//! Values on the wire: reading and writing them.

pub(crate) mod json;
pub mod read;
pub(crate) mod scalars;
pub(crate) mod scan;
pub(crate) mod sink;
pub(crate) mod token;
pub mod wire;
