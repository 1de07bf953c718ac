//! Functions by name, for bindings.

pub(crate) mod as_wire;
pub mod compute;
