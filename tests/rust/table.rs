//! Makes the fault of every cell of the decision table on real sockets, and compares what the library does.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};
use wavix::operation::operations;
use wavix::retry::{Fault, Row, TABLE, Verdict};
use wavix::{Client, ErrorKind, MessageBody, SendMessage, Ticket, Upload, UploadPapers};
use wavix_faults::{End, Exchange, Expected, Named, Read, Reply, Script, Server, named};
use wavix_tests::KEY;

use crate::verdicts::{PATIENCE, TARGETS, row, verdict};

/// Index of the row, and whether the cell is that of calls that must happen once.
type Cells = BTreeSet<(usize, bool)>;

#[tokio::test]
async fn every_cell_is_what_happens() {
    let server = Server::new().unwrap();
    let mut cells = Cells::new();
    let mut problems = Vec::new();
    let mut scripts = named().unwrap();
    scripts.extend(statuses());
    let server = &server;
    let tried = scripts.iter().flat_map(|script| TARGETS.map(|target| (script, target)));
    let mut results = stream::iter(tried)
        .map(|(script, target)| async move { (script, target, verdict(server, script, target).await) })
        .buffer_unordered(16);
    while let Some((script, target, result)) = results.next().await {
        let (Some(result), Some(fault), Some(expected)) = (result, fault(script), script.expected(target)) else {
            continue;
        };
        let class = row(target).class;
        let index = TABLE.iter().position(|row| row.covers(fault)).unwrap();
        if let Err(problem) = result {
            problems.push(problem);
        } else if shows(TABLE[index].verdict(class), fault, expected) {
            cells.insert((index, !class.is_repeatable()));
        } else if !(expected.error.is_none() && expected.attempts == Some(1)) {
            problems.push(format!("{}, {target:?}: {expected:?} is not what the table says", script.name));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    cells.extend(not_sent(server).await);
    cells.extend(ended(server).await);
    cells.extend(mismatch(server).await);
    let missing: Vec<_> = (0..TABLE.len())
        .flat_map(|index| [(index, false), (index, true)])
        .filter(|cell| !cells.contains(cell) && cfg!(target_os = "linux"))
        .map(|(index, once)| format!("{}, once: {once}", TABLE[index].what))
        .collect();
    assert!(missing.is_empty(), "no script makes these faults: {missing:#?}");
}

/// The row that a script is for.
fn fault(script: &Named) -> Option<Fault> {
    Some(match script.fault.as_ref()? {
        Value::Number(status) => Fault::Status(status.as_u64()?.try_into().ok()?),
        name => match name.as_str()? {
            "NoConnection" => Fault::NoConnection,
            "Refused" => Fault::Refused,
            "NotSent" => Fault::NotSent,
            "Lost" => Fault::Lost,
            "Late" => Fault::Late,
            "CutOff" => Fault::CutOff,
            "Unreadable" => Fault::Unreadable,
            "Throttled" => Fault::Throttled,
            other => panic!("{}: there is no fault {other}", script.name),
        },
    })
}

/// Whether what is expected of a call is what the cell says. A fault that lasts ends in its own error after every try,
/// and so does one that asks to wait for longer than the call may take.
fn shows(verdict: Verdict, fault: Fault, expected: &Expected) -> bool {
    let unknown = expected.error.as_deref() == Some(ErrorKind::OutcomeUnknown.name());
    match (verdict, &expected.error) {
        (Verdict::Retry, None) => expected.attempts == Some(2),
        (Verdict::Retry, Some(_)) => {
            !unknown && (expected.attempts == Some(3) || matches!(fault, Fault::Throttled | Fault::NotSent))
        }
        (Verdict::Report, error) => error.is_some() && !unknown && expected.attempts == Some(1),
        (Verdict::Unknown, _) => unknown && expected.attempts == Some(1),
    }
}

/// A script for every status from 300, with what the table says of it.
fn statuses() -> Vec<Named> {
    (300..=599).map(status).collect()
}

fn status(status: u16) -> Named {
    let row = TABLE.iter().find(|row| row.covers(Fault::Status(status))).unwrap();
    let accepts = row.once == Verdict::Unknown;
    let reply = Reply { status, ..Reply::default() };
    let exchange = Exchange { reply: Some(reply), accepts, end: End::Keep, ..Exchange::default() };
    let class = match status {
        401 => "AuthenticationError",
        403 => "PermissionDeniedError",
        404 => "NotFoundError",
        400 | 409 | 413 | 415 | 422 => "InvalidRequestError",
        429 => "RateLimitError",
        500.. => "ServerError",
        _ => "ApiError",
    };
    let expected = |verdict: Verdict| {
        let error = match verdict {
            Verdict::Retry => return Expected { attempts: Some(2), accepted: usize::from(accepts) + 1, ..NOTHING },
            Verdict::Report => class,
            Verdict::Unknown => "OutcomeUnknownError",
        };
        let accepted = usize::from(accepts);
        Expected { error: Some(error.into()), status: Some(status), attempts: Some(1), accepted }
    };
    Named {
        name: format!("status {status}"),
        fault: Some(status.into()),
        timeout: 10_000,
        connect_timeout: 10_000,
        warm: false,
        size: 2,
        script: Script { exchanges: vec![exchange], ..Script::default() },
        send: Some(expected(row.once)),
        write: Some(expected(row.repeatable)),
        read: Some(expected(row.repeatable)),
    }
}

const NOTHING: Expected = Expected { error: None, status: None, attempts: None, accepted: 0 };

fn index(fault: Fault) -> (usize, &'static Row) {
    TABLE.iter().enumerate().find(|(_, row)| row.covers(fault)).unwrap()
}

/// A connection that breaks within a file.
async fn not_sent(server: &Server) -> Cells {
    let (index, row) = index(Fault::NotSent);
    assert_eq!(row.once, Verdict::Retry);
    let broken = Exchange { read: Read::Head, end: End::Reset, ..Exchange::default() };
    let good = Reply::json(201, json!([{"id": 1}]));
    let script = Script { window: Some(4096), exchanges: vec![broken], good: Some(good), ..Script::default() };
    let run = server.play(script).await.unwrap();
    let client = Client::builder().api_key(KEY).base_url(&run.url).build().unwrap();
    let large = Upload::from_bytes("id.png", vec![0; 9 << 20]);
    let sent = client.numbers().upload_papers(UploadPapers::new("1", 1, large)).await;
    drop(client);
    let ledger = run.end(PATIENCE).await;
    assert_eq!((ledger.incomplete, ledger.accepted), (1, 1), "{sent:?}");
    [(index, true)].into()
}

/// A file that becomes shorter while it is sent. Only calls that must happen once take files.
async fn ended(server: &Server) -> Cells {
    let (index, row) = index(Fault::Ended);
    assert!(
        operations().all(|row| !(row.class.is_repeatable() && row.fields().any(|field| row.takes_file(field.name))))
    );
    assert_eq!((row.repeatable, row.once), (Verdict::Report, Verdict::Report));
    let slow = Exchange { read: Read::Head, wait: 100_000, end: End::Hang, ..Exchange::default() };
    let script = Script { window: Some(4096), exchanges: vec![slow], ..Script::default() };
    let run = server.play(script).await.unwrap();
    let path = std::env::temp_dir().join(format!("wavix-ended-{}.png", std::process::id()));
    std::fs::write(&path, vec![0; 9 << 20]).unwrap();
    let client = Client::builder().api_key(KEY).base_url(&run.url).build().unwrap();
    let sent = client.numbers().upload_papers(UploadPapers::new("1", 1, Upload::from_path(&path)));
    let shorter = async {
        while run.ledger().incomplete == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        std::fs::write(&path, "").unwrap();
    };
    let error = tokio::join!(sent, shorter).0.unwrap_err();
    std::fs::remove_file(&path).unwrap();
    drop(client);
    let ledger = run.end(PATIENCE).await;
    assert_ne!(error.kind(), ErrorKind::OutcomeUnknown, "{error:?}");
    assert_eq!((ledger.complete, ledger.incomplete), (0, 1), "{error:?}");
    assert!(error.details().attempts <= 1, "{error:?}");
    [(index, false), (index, true)].into()
}

/// A reply with another tag than the ticket's. Only messages are sent with tickets.
async fn mismatch(server: &Server) -> Cells {
    let (index, row) = index(Fault::Mismatch);
    assert_eq!((row.repeatable, row.once), (Verdict::Report, Verdict::Unknown));
    let good = Reply::json(200, json!({"message_id": "1", "tag": "another"}));
    let run = server.play(Script { good: Some(good), ..Script::default() }).await.unwrap();
    let mut client = Client::builder().api_key(KEY).base_url(&run.url).build().unwrap();
    client = client.with_ticket(Ticket::for_number("447537151866"));
    let message = SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
    let error = client.messages().send(message).await.unwrap_err();
    drop(client);
    let ledger = run.end(PATIENCE).await;
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::OutcomeUnknown, 1), "{error:?}");
    assert_eq!((ledger.complete, ledger.accepted), (1, 1));
    [(index, false), (index, true)].into()
}
