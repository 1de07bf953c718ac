//! Waiting for asynchronous jobs.

mod common;

use std::time::Duration;

use common::{client, start};
use wavix::{ErrorKind, Generation, MessageBody, MessageStatus, SendMessage};

const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_message_is_waited_for() {
    let simulator = start();
    for generation in [Generation::Current, Generation::Guide] {
        let client = client(&simulator, generation);
        let message = SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
        let id = client.messages().send(message).await.unwrap().message_id;

        let error = client.messages().wait(id.as_str(), Duration::ZERO).await.unwrap_err();
        assert_eq!((error.kind(), error.details().operation), (ErrorKind::Timeout, "messages.get"));
        let later = async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            simulator.advance(MINUTE);
        };
        let (done, ()) = tokio::join!(client.messages().wait(id.as_str(), MINUTE), later);
        assert_eq!(done.unwrap().status, Some(MessageStatus::Delivered));
    }
}

#[tokio::test]
async fn what_is_not_there_yet_is_no_error_where_work_begins_so() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let nowhere = "b7a7f4d4-3b0e-4c8e-9d2e-000000000000";
    let error = client.cdrs().wait_transcription(nowhere, Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    let error = client.messages().wait(nowhere, MINUTE).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
