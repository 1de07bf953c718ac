//! This library.

use std::hint::black_box;

use futures_util::TryStreamExt as _;
use wavix::{CallType, Client, Date, ExportCdrs, ListCdrs, MessageBody, SendMessage};

use super::wire::KEY;
use super::{Orders, Outcome, Peer};

#[derive(Clone)]
pub(super) struct Wavix(Client);

fn march() -> Outcome<(Date, Date)> {
    Ok(("2026-03-01".parse()?, "2026-03-31".parse()?))
}

impl Peer for Wavix {
    async fn open(orders: &Orders) -> Outcome<Vec<Self>> {
        let mut builder = Client::builder().api_key(KEY).base_url(&orders.url);
        if let Some(certificate) = orders.certificate()? {
            builder = builder.root_certificates(certificate);
        }
        Ok(vec![Self(builder.build()?); orders.flight])
    }

    async fn send(&mut self) -> Outcome<()> {
        let message = SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
        black_box(self.0.messages().send(message).await?);
        Ok(())
    }

    async fn page(&mut self, size: usize) -> Outcome<()> {
        let (from, to) = march()?;
        let request = ListCdrs::new(CallType::Placed, from, to).per_page(size as i64);
        black_box(self.0.cdrs().list(request).await?);
        Ok(())
    }

    async fn export(&mut self, size: usize) -> Outcome<usize> {
        let (from, to) = march()?;
        let request = ExportCdrs::new(CallType::Placed, from, to).per_page(size as i64);
        let mut lines = self.0.cdrs().export(request).await?;
        let mut count = 0;
        while let Some(cdr) = lines.try_next().await? {
            black_box(cdr);
            count += 1;
        }
        Ok(count)
    }
}
