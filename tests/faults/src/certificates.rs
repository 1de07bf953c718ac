//! Certificates of an authority of the server's own, good ones and bad ones.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::script::Tls;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The certificate of each kind of server.
pub(crate) struct Certificates {
    acceptors: BTreeMap<Tls, TlsAcceptor>,
    /// The authority's certificate.
    pub(crate) authority: String,
}

impl std::fmt::Debug for Certificates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificates").finish_non_exhaustive()
    }
}

impl Certificates {
    pub(crate) fn new() -> Result<Self, String> {
        let known = authority()?;
        let unknown = authority()?;
        let acceptors = [
            (Tls::Good, acceptor("localhost", true, &known)?),
            (Tls::Untrusted, acceptor("localhost", true, &unknown)?),
            (Tls::Expired, acceptor("localhost", false, &known)?),
            (Tls::OtherName, acceptor("example.com", true, &known)?),
        ];
        Ok(Self { acceptors: acceptors.into(), authority: known.pem() })
    }

    pub(crate) fn acceptor(&self, tls: Tls) -> Option<TlsAcceptor> {
        self.acceptors.get(&tls).cloned()
    }
}

fn failed(error: impl std::fmt::Display) -> String {
    format!("cannot make a certificate: {error}")
}

/// From three days ago to tomorrow, or to yesterday.
fn valid(mut params: CertificateParams, still: bool) -> CertificateParams {
    let now = SystemTime::now();
    params.not_before = (now - 3 * DAY).into();
    params.not_after = if still { now + DAY } else { now - DAY }.into();
    params
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, String> {
    let mut params = valid(CertificateParams::default(), true);
    params.distinguished_name.push(DnType::CommonName, "Authority of the tests");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().map_err(failed)?).map_err(failed)
}

fn acceptor(name: &str, still: bool, authority: &CertifiedIssuer<'static, KeyPair>) -> Result<TlsAcceptor, String> {
    let key = KeyPair::generate().map_err(failed)?;
    let mut params = valid(CertificateParams::new([name.to_owned()]).map_err(failed)?, still);
    params.use_authority_key_identifier_extension = true;
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let certificate = params.signed_by(&key, authority).map_err(failed)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).map_err(failed)?,
        )
        .map_err(failed)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
