//! What lies behind a failed attempt.

use std::error::Error as StdError;

/// Which part of connecting failed.
pub(crate) fn connect_stage(error: &(dyn StdError + 'static)) -> &'static str {
    let mut cause = Some(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if text.contains("dns error") {
            return "dns";
        }
        if text.contains("tunnel") || text.contains("proxy") {
            return "proxy";
        }
        if is_tls(inner) {
            return "tls";
        }
        cause = inner.source();
    }
    "connect"
}

/// I/O errors do not name what they wrap as their source.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    let wrapped = || error.downcast_ref::<std::io::Error>()?.get_ref();
    error.is::<rustls::Error>() || wrapped().is_some_and(|inner| is_tls(inner))
}

/// What happened, from the outermost cause that says something to the innermost.
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
