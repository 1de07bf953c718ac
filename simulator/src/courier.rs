//! Delivers callbacks over HTTP.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, SignatureScheme};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;

use crate::server::Shared;

const TIMEOUT: Duration = Duration::from_secs(5);

/// Index of a callback in the world's outbox, and the life of the world it belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parcel {
    pub(crate) index: usize,
    pub(crate) life: u64,
}

/// Posts every callback that falls due. Callbacks to one address keep their order.
pub(crate) async fn run(shared: Arc<Shared>, mut parcels: UnboundedReceiver<Parcel>) {
    let Ok(client) = client() else { return };
    // Addresses that a callback is on its way to, each with the callbacks that wait for it.
    let mut busy: HashMap<String, VecDeque<Parcel>> = HashMap::new();
    let mut tries = JoinSet::new();
    loop {
        let (url, parcel) = tokio::select! {
            parcel = parcels.recv() => {
                let Some(parcel) = parcel else { return };
                let Some(url) = shared.lock().callback(parcel).map(|callback| callback.url.clone()) else {
                    continue;
                };
                if let Some(queue) = busy.get_mut(&url) {
                    queue.push_back(parcel);
                    continue;
                }
                busy.insert(url.clone(), VecDeque::new());
                (url, parcel)
            }
            Some(Ok(url)) = tries.join_next() => {
                let Some(parcel) = busy.get_mut(&url).and_then(VecDeque::pop_front) else {
                    busy.remove(&url);
                    continue;
                };
                (url, parcel)
            }
        };
        let (shared, client) = (Arc::clone(&shared), client.clone());
        tries.spawn(async move {
            deliver(&shared, &client, parcel).await;
            url
        });
    }
}

async fn deliver(shared: &Shared, client: &reqwest::Client, parcel: Parcel) {
    let Some((url, body)) =
        shared.lock().callback(parcel).map(|callback| (callback.url.clone(), callback.body.to_string()))
    else {
        return;
    };
    let sent = client.post(url).header("content-type", "application/json").body(body).send().await;
    let answer = match sent {
        Ok(reply) => Ok((reply.status().as_u16(), beginning(reply).await)),
        Err(error) if error.is_timeout() => Err("no answer in time".to_owned()),
        Err(error) if error.is_connect() => Err("no connection".to_owned()),
        Err(error) => Err(error.without_url().to_string()),
    };
    shared.lock().delivered(parcel, answer);
    shared.settled.notify_waiters();
    shared.agenda.notify_one();
}

/// The kept part of an answer.
async fn beginning(mut reply: reqwest::Response) -> String {
    const KEPT: usize = 4 << 10;
    let mut bytes = Vec::new();
    while bytes.len() < KEPT
        && let Ok(Some(chunk)) = reply.chunk().await
    {
        bytes.extend_from_slice(&chunk);
    }
    bytes.truncate(KEPT);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// TLS that takes any certificate.
pub(crate) fn tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(AnyCertificate(provider)))
        .with_no_client_auth())
}

fn client() -> Result<reqwest::Client, Box<dyn std::error::Error>> {
    Ok(reqwest::Client::builder()
        .user_agent("wavix-simulator")
        .http1_only()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .timeout(TIMEOUT)
        .tls_backend_preconfigured(tls()?)
        .build()?)
}

/// Takes any certificate: receivers under test sign their own, and what is sent is invented.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyCertificate {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            certificate,
            signature,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
