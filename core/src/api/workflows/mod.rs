//! Operations that are made of several calls, and their types.

pub mod confirmations;
pub(crate) mod reconcile;
pub mod tickets;
