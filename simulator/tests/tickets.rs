//! Finding out what became of a message.

mod common;

use common::{client, start};
use wavix::{ErrorKind, Generation, MakeTicket, MessageBody, Reconcile, ReconciliationOutcome, SendMessage, Ticket};

fn message() -> SendMessage {
    SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))
}

fn look(ticket: &Ticket) -> Reconcile {
    Reconcile::new(ticket.clone()).wait_seconds(0)
}

#[tokio::test]
async fn a_message_is_found_by_its_ticket() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let ticket = client.messages().ticket(MakeTicket::new("+44 7537 151866")).await.unwrap();
    let kept = serde_json::to_string(&ticket).unwrap();
    let ticket: Ticket = serde_json::from_str(&kept).unwrap();

    let found = client.messages().reconcile(look(&ticket)).await.unwrap();
    assert_eq!((found.outcome, found.message, found.candidates.len()), (ReconciliationOutcome::NotFound, None, 0));

    let sent = client.with_ticket(ticket.clone()).messages().send(message()).await.unwrap();
    assert_eq!(sent.tag.as_ref(), Some(&ticket.tag));
    client.messages().send(message().tag("another")).await.unwrap();
    let found = client.messages().reconcile(look(&ticket)).await.unwrap();
    assert_eq!(found.outcome, ReconciliationOutcome::Found);
    assert_eq!(found.message.unwrap().message_id, sent.message_id);
    let found = client.messages().reconcile(look(&ticket).message_id(&*sent.message_id)).await.unwrap();
    assert_eq!(found.message.unwrap().message_id, sent.message_id);
    let other = Ticket::for_number("447537151866");
    let found = client.messages().reconcile(look(&other).message_id(&*sent.message_id)).await.unwrap();
    assert_eq!(found.outcome, ReconciliationOutcome::NotFound);

    client.with_ticket(ticket.clone()).messages().send(message()).await.unwrap();
    let found = client.messages().reconcile(look(&ticket)).await.unwrap();
    assert_eq!((found.outcome, found.message, found.candidates.len()), (ReconciliationOutcome::Ambiguous, None, 2));
}

#[tokio::test]
async fn a_ticket_goes_with_its_message_only() {
    let simulator = start();
    let current = client(&simulator, Generation::Current);
    let ticket = Ticket::for_number("447537151866");
    let problem = |error: wavix::Error| (error.kind(), error.argument_path().map(str::to_owned));
    let expected = (ErrorKind::InvalidArgument, Some("ticket".to_owned()));
    let with = current.with_ticket(ticket.clone());
    assert_eq!(problem(with.profile().get().await.unwrap_err()), expected);
    assert_eq!(problem(with.messages().send(message().tag("mine")).await.unwrap_err()), expected);
    let other = SendMessage::new("Wavix", "447537151867", MessageBody::text("Hi"));
    assert_eq!(problem(with.messages().send(other).await.unwrap_err()), expected);
    let guide = client(&simulator, Generation::Guide).with_ticket(ticket);
    assert_eq!(problem(guide.messages().send(message()).await.unwrap_err()).1.as_deref(), Some("tag"));
}

#[test]
fn tickets_differ() {
    let tags: std::collections::BTreeSet<_> = (0..1000).map(|_| Ticket::for_number("447537151866").tag).collect();
    assert_eq!(tags.len(), 1000);
}
