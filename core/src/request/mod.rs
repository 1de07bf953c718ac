//! From arguments to a request.

pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod contents;
pub(crate) mod evidence;
pub(crate) mod feed;
pub(crate) mod guide;
pub(crate) mod multipart;
pub(crate) mod payload;
pub(crate) mod raw;
pub(crate) mod upload;
