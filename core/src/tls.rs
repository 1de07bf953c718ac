//! Which certificates are trusted: the system's, the shipped ones where the system has none, and the caller's.

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::{Error, ErrorKind, Result};
use crate::servers::Servers;

pub(crate) fn configuration(servers: &Servers, extra_roots: &[u8]) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let failed = |error: rustls::Error| Error::new(ErrorKind::NotSent, format!("TLS cannot be set up: {error}"));
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    if servers.only_plain() {
        return Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    let mut roots = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(extra_roots) {
        roots.push(certificate.map_err(|_| Error::argument("root_certificates", "expected certificates in PEM form"))?);
    }
    if roots.is_empty() && !extra_roots.is_empty() {
        return Err(Error::argument("root_certificates", "expected certificates in PEM form"));
    }
    let verifier: Arc<dyn ServerCertVerifier> =
        match Verifier::new_with_extra_roots(roots.clone(), Arc::clone(&provider)) {
            Ok(verifier) => Arc::new(verifier),
            Err(_) => {
                roots.extend(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
                Arc::new(Verifier::new_with_extra_roots(roots, provider).map_err(failed)?)
            }
        };
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}
