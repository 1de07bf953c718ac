//! The macros that the table is written with.

#[macro_use]
pub(crate) mod enumeration;
#[macro_use]
pub(crate) mod model;
#[macro_use]
pub(crate) mod page;
#[macro_use]
pub(crate) mod resource;
