//! How a text is cut into SMS segments.

/// The most segments that one message may have.
pub(crate) const MOST: i64 = 10;

/// Number of segments that a text takes.
pub(crate) fn count(text: &str) -> i64 {
    wavix::sms::analyze(text).segments
}
