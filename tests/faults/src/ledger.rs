//! The ledger of a run.

use serde::Serialize;

/// Counts of one run.
#[derive(Clone, Debug, Default, Serialize, PartialEq, Eq)]
pub struct Ledger {
    /// Connections that were accepted.
    pub connections: usize,
    /// Copies of the request that were read whole.
    pub complete: usize,
    /// Copies of which a part was read.
    pub incomplete: usize,
    /// Whole copies that the platform acted on.
    pub accepted: usize,
    /// Whole copies that the platform refused.
    pub refused: usize,
    /// Bytes that were read, with those of requests that do not count; over TLS, within it.
    pub bytes: usize,
    /// Connections with a request to the second server, to which redirects point.
    pub elsewhere: usize,
}
