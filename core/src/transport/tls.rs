//! How TLS is set up.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};

use crate::error::{Error, ErrorKind, Result};
use crate::transport::environment::Environment;
use crate::transport::roots::{Trusted, trusted};
use crate::transport::servers::Servers;

/// A client that speaks plain HTTP alone reads no certificates.
pub(crate) fn configuration(servers: &Servers, environment: &Environment, roots: &[u8]) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    if servers.only_plain() {
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    match trusted(environment, roots)? {
        Trusted::Store(store) => Ok(builder.with_root_certificates(store).with_no_client_auth()),
        #[cfg(any(windows, target_vendor = "apple"))]
        Trusted::Platform(added) => {
            use rustls_platform_verifier::Verifier;
            let verifier = Verifier::new_with_extra_roots(added, provider).map_err(failed)?;
            Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
        }
    }
}

fn failed(error: rustls::Error) -> Error {
    Error::new(ErrorKind::NotSent, format!("TLS cannot be set up: {error}"))
}
