//! A server behind TLS whose certificate comes from an authority of its own.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::raw::{read_request, reply};

/// Answers every request with a message. Its certificate is for `localhost`.
pub(crate) struct Secure {
    pub(crate) port: u16,
    /// The authority's certificate.
    pub(crate) authority: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Secure {
    pub(crate) async fn start() -> Self {
        let (config, authority) = configuration();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let ledger = Arc::clone(&requests);
        tokio::spawn(async move {
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                let (acceptor, ledger) = (acceptor.clone(), Arc::clone(&ledger));
                tokio::spawn(async move {
                    let Ok(mut stream) = acceptor.accept(socket).await else { return };
                    while let Some(request) = read_request(&mut stream).await {
                        ledger.lock().unwrap().push(request);
                        let _ = stream.write_all(reply(201, r#"{"message_id":"1"}"#).as_bytes()).await;
                    }
                });
            }
        });
        Self { port, authority, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("https://localhost:{}", self.port)
    }

    /// The complete requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

fn configuration() -> (ServerConfig, String) {
    let valid = |mut params: CertificateParams| {
        params.not_before = (SystemTime::now() - Duration::from_secs(24 * 60 * 60)).into();
        params.not_after = (SystemTime::now() + Duration::from_secs(24 * 60 * 60)).into();
        params
    };
    let mut authority = valid(CertificateParams::default());
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();

    let key = KeyPair::generate().unwrap();
    let mut params = valid(CertificateParams::new(["localhost".to_owned()]).unwrap());
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let certificate = params.signed_by(&key, &authority).unwrap();

    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
        .unwrap();
    (config, authority.pem())
}
