//! Advice about a connection that cannot be opened.

use rustls::{CertificateError, Error as TlsError};

use super::connect::Problem;
use crate::error::cause::{Advised, chain, tls_error};
use crate::transport::environment::{CERTIFICATE_FILE, Environment, Host};

/// Facts of the host that may be the cause.
pub(super) struct Advice {
    host: Host,
    /// The variable of a proxy that is not used, and whether it could be.
    unused_proxy: Option<(&'static str, bool)>,
}

impl Advice {
    pub(super) fn new(environment: &Environment, has_proxy: bool) -> Self {
        Self { host: environment.host, unused_proxy: environment.proxy().filter(|_| !has_proxy) }
    }

    /// The problem, with advice if there is some.
    pub(super) fn on(&self, problem: Problem, secure: bool) -> Problem {
        let advice = match tls_error(&*problem) {
            Some(TlsError::InvalidCertificate(error)) => self.certificate(error),
            _ if secure => self.proxy(),
            _ => None,
        };
        match advice {
            Some(advice) => Box::new(Advised { told: format!("{}; {advice}", chain(&*problem)), problem }),
            None => problem,
        }
    }

    fn certificate(&self, error: &CertificateError) -> Option<String> {
        use CertificateError::{
            BadSignature, Expired, ExpiredContext, NotValidForName, NotValidForNameContext, NotValidYet,
            NotValidYetContext, UnknownIssuer,
        };
        match error {
            UnknownIssuer | BadSignature => Some(format!(
                "this client does not know the authority of the certificate: give it with {} or {CERTIFICATE_FILE}",
                self.host.option("root_certificates")
            )),
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. } => Some(
                "the certificate is not valid now: the server needs another one, or the clock of this machine is wrong"
                    .into(),
            ),
            NotValidForName | NotValidForNameContext { .. } => Some(format!(
                "the certificate is for another host: {} must name the host as the certificate does",
                self.host.option("base_url")
            )),
            _ => None,
        }
    }

    fn proxy(&self) -> Option<String> {
        let (variable, usable) = self.unused_proxy?;
        Some(if usable {
            let option = self.host.passing("proxy", variable);
            format!("{variable} is set but this client uses no proxy; pass {option}")
        } else {
            format!("{variable} is set but this client uses no proxy; SOCKS proxies are not supported yet")
        })
    }
}
