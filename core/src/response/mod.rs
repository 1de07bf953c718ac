//! From a reply to values.

pub(crate) mod ahead;
pub(crate) mod batch;
pub(crate) mod download;
pub(crate) mod export_pages;
pub(crate) mod gzip;
pub(crate) mod head;
pub(crate) mod page;
pub(crate) mod reply;
pub(crate) mod saving;
pub(crate) mod stream;
