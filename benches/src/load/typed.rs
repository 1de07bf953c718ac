//! The same calls written by hand: reqwest with the settings of this library, and typed structs.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use super::wire::{CdrPage, KEY, Message, Records, SEND, SendMessage, export, list};
use super::{Orders, Outcome, Peer};

const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub(super) struct Typed {
    http: reqwest::Client,
    url: String,
}

/// TLS with no certificate to trust but this one.
pub(super) fn tls(certificate: Option<&[u8]>) -> Outcome<ClientConfig> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(certificate.unwrap_or_default()) {
        roots.add(certificate?)?;
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    Ok(builder.with_safe_default_protocol_versions()?.with_root_certificates(roots).with_no_client_auth())
}

impl Peer for Typed {
    async fn open(orders: &Orders) -> Outcome<Vec<Self>> {
        let certificate = orders.certificate()?;
        let http = reqwest::Client::builder()
            .user_agent("bench")
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .no_proxy()
            .connect_timeout(Duration::from_secs(5))
            .pool_idle_timeout(Duration::from_secs(15))
            .pool_max_idle_per_host(64)
            .tcp_nodelay(true)
            .tls_backend_preconfigured(tls(certificate.as_deref())?)
            .build()?;
        Ok(vec![Self { http, url: orders.url.clone() }; orders.flight])
    }

    async fn send(&mut self) -> Outcome<()> {
        let request = self
            .http
            .post(format!("{}{SEND}", self.url))
            .timeout(TIMEOUT)
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "gzip")
            .header(AUTHORIZATION, format!("Bearer {KEY}"))
            .header(CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(&SendMessage::new())?);
        let body = request.send().await?.error_for_status()?.bytes().await?;
        black_box(serde_json::from_slice::<Message>(&body)?);
        Ok(())
    }

    async fn page(&mut self, size: usize) -> Outcome<()> {
        let request = self
            .http
            .get(self.url.clone() + &list(size))
            .timeout(TIMEOUT)
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "gzip")
            .header(AUTHORIZATION, format!("Bearer {KEY}"));
        let body = request.send().await?.error_for_status()?.bytes().await?;
        black_box(serde_json::from_slice::<CdrPage>(&body)?.items);
        Ok(())
    }

    async fn export(&mut self, size: usize) -> Outcome<usize> {
        let request = self
            .http
            .get(self.url.clone() + &export(size))
            .header(ACCEPT, "application/x-ndjson")
            .header(AUTHORIZATION, format!("Bearer {KEY}"));
        let mut response = request.send().await?.error_for_status()?;
        let mut records = Records::default();
        let mut count = 0;
        while let Some(piece) = response.chunk().await? {
            count += records.push(&piece)?;
        }
        Ok(count)
    }
}
