//! Callbacks: events that the platform posts to the application's addresses.
//!
//! Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their
//! fields. Whoever knows an address can post to it, so sign the addresses ([`sign_url`], [`verify`]), and read the
//! object back before you act on money or consent ([`Messages::confirm`](crate::api::messages::Messages::confirm)).
//! Events may come twice and in any order: [`identify`] and [`accept`] tell what is news.

mod address;
mod admission;
pub(crate) mod doors;
mod kinds;
mod news;
mod parse;
mod store;
mod urls;

pub use address::{SOURCE_ADDRESSES, is_source};
pub use admission::{Admission, Visit};
pub use kinds::*;
pub(crate) use news::follows;
pub use news::{EventIdentity, accept, identify};
pub use parse::{MOST_BYTES, parse, recognise};
pub use store::{MemoryStore, Store, StoreError};
pub use urls::{sign_url, verify};

use crate::api::macros::model::Model as _;
use crate::schema::shape::Shape;

/// Results of functions on events.
pub static VALUES: &[&Shape] = &[EventIdentity::SHAPE];
