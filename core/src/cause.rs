//! What lies behind a failed attempt.

use std::error::Error as StdError;

/// Which part of connecting failed.
pub(crate) fn connect_stage(error: &dyn StdError) -> &'static str {
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if text.contains("dns error") {
            return "dns";
        }
        if text.contains("tunnel") || text.contains("proxy") {
            return "proxy";
        }
        let is_tls = inner.is::<rustls::Error>()
            || inner
                .downcast_ref::<std::io::Error>()
                .and_then(std::io::Error::get_ref)
                .is_some_and(|inner| inner.is::<rustls::Error>());
        if is_tls {
            return "tls";
        }
        cause = inner.source();
    }
    "connect"
}

/// The innermost cause says most; the outermost says what was tried.
pub(crate) fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let next = inner.to_string();
        if !text.contains(&next) {
            text = format!("{text}: {next}");
        }
        cause = inner.source();
    }
    text
}
