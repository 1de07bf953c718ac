//! Operations that consist of others: tickets, finding out what became of a message, confirming what an event says.

use std::time::{Duration, Instant};

use futures_util::TryStreamExt as _;
use serde_json::Value;

use crate::api::messages::{Direction, ListMessages, Message};
use crate::api::workflows::confirmations::{Confirm, Confirmation};
use crate::api::workflows::tickets::{MakeTicket, Reconcile, Reconciliation, ReconciliationOutcome, Ticket};
use crate::client::Client;
use crate::codec::wire::{Wire, Written};
use crate::error::{Error, ErrorKind, Result};
use crate::request::call::Arguments;
use crate::request::check;
use crate::response::reply::{Reply, ReplyInfo};
use crate::schema::operation::Operation;

/// The most messages that are looked at in one search.
const MOST: usize = 1000;

pub(crate) async fn call(client: &Client, operation: &'static Operation, arguments: Arguments) -> Result<Reply> {
    let started = Instant::now();
    let about = |error: Error| error.on(operation, "", "");
    let Arguments { mut fields, files } = arguments;
    check::arguments(operation, client.generation(), &mut fields, &files).map_err(about)?;
    let fields = Value::Object(fields);
    let (body, attempts) = match operation.method() {
        "ticket" => (written(&Ticket::for_number(read::<MakeTicket>(fields).map_err(about)?.to)), 0),
        "confirm" => (written(&confirm(client, read(fields).map_err(about)?).await?), 1),
        _ => {
            let (found, attempts) = reconcile(client, read(fields).map_err(about)?).await?;
            (written(&found), attempts)
        }
    };
    let info = ReplyInfo { operation: operation.name, attempts, elapsed: started.elapsed(), ..ReplyInfo::default() };
    let head = client.transport.made(info);
    Ok(Reply::new(operation, "", "".into(), body.into(), head))
}

async fn confirm(client: &Client, said: Confirm) -> Result<Confirmation> {
    let message = match client.messages().get(&*said.message_id).await {
        Ok(message) => Some(message),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let confirmed = message.as_ref().is_some_and(|message| said.agrees(message));
    Ok(Confirmation { confirmed, message, extra: crate::Extra::new() })
}

/// Looks for the message, again and again while there is nothing. Never sends.
async fn reconcile(client: &Client, request: Reconcile) -> Result<(Reconciliation, u32)> {
    const FIRST: Duration = Duration::from_millis(500);
    const LONGEST: Duration = Duration::from_secs(5);
    let Reconcile { ticket, message_id, wait_seconds } = request;
    let started = Instant::now();
    let most = Duration::from_secs(wait_seconds.and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or(30));
    let mut pause = FIRST;
    for attempts in 1.. {
        let candidates = match &message_id {
            Some(id) => named(client, &ticket, id).await?,
            None => search(client, &ticket).await?,
        };
        let waited = started.elapsed();
        if !candidates.is_empty() || waited + pause > most {
            return Ok((conclusion(candidates, waited), attempts));
        }
        tokio::time::sleep(pause).await;
        pause = pause.mul_f64(1.6).min(LONGEST);
    }
    unreachable!("attempts do not end")
}

/// By the tag alone, which no other message has: which spellings of a number the platform's filter takes for the same is
/// not documented, and clocks differ.
async fn search(client: &Client, ticket: &Ticket) -> Result<Vec<Message>> {
    let request = ListMessages::new(Direction::Outbound).tag(&*ticket.tag);
    let found = client.messages().list(request.per_page(100)).items();
    let found: Vec<_> = futures_util::StreamExt::take(found, MOST).try_collect().await?;
    Ok(found.into_iter().filter(|message| ticket.matches(message)).collect())
}

/// The message that a delivery report names. Reports are not signed, so it is read back.
async fn named(client: &Client, ticket: &Ticket, id: &str) -> Result<Vec<Message>> {
    match client.messages().get(id).await {
        Ok(message) => Ok(Some(message).filter(|message| ticket.matches(message)).into_iter().collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn conclusion(candidates: Vec<Message>, waited: Duration) -> Reconciliation {
    let outcome = match candidates.len() {
        0 => ReconciliationOutcome::NotFound,
        1 => ReconciliationOutcome::Found,
        _ => ReconciliationOutcome::Ambiguous,
    };
    let message = candidates.first().filter(|_| candidates.len() == 1).cloned();
    let extra = crate::Extra::new();
    Reconciliation { outcome, message, candidates, waited_seconds: waited.as_secs_f64(), extra }
}

fn read<T: serde::de::DeserializeOwned>(fields: Value) -> Result<T> {
    serde_json::from_value(fields).map_err(|error| Error::argument("arguments", error))
}

fn written(value: &impl Wire) -> Vec<u8> {
    serde_json::to_vec(&Written(value)).unwrap_or_default()
}
