//! The source errors of a failed attempt.

use std::error::Error as StdError;
use std::fmt;

/// A problem that is told with advice.
#[derive(Debug)]
pub(crate) struct Advised {
    pub(crate) told: String,
    pub(crate) problem: Box<dyn StdError + Send + Sync>,
}

impl fmt::Display for Advised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told)
    }
}

impl StdError for Advised {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.problem)
    }
}

/// Which part of connecting failed.
pub(crate) fn connect_stage(error: &(dyn StdError + 'static)) -> &'static str {
    // Advice names proxies and certificates that had no part in it.
    let problem = error.downcast_ref::<Advised>().map(|advised| &*advised.problem as &(dyn StdError + 'static));
    let mut cause = problem.or(Some(error));
    while let Some(inner) = cause {
        let text = inner.to_string();
        if text.contains("dns error") {
            return "dns";
        }
        if text.contains("tunnel") || text.contains("proxy") {
            return "proxy";
        }
        if within(inner).is_some() {
            return "tls";
        }
        cause = inner.source();
    }
    "connect"
}

/// The error of TLS, if there is one.
pub(crate) fn tls_error<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e rustls::Error> {
    std::iter::successors(Some(error), |&error| error.source()).find_map(within)
}

/// I/O errors do not name what they wrap as their source.
fn within<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e rustls::Error> {
    error.downcast_ref().or_else(|| within(error.downcast_ref::<std::io::Error>()?.get_ref()?))
}

/// The chain of causes, from the outermost with a text to the innermost.
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
