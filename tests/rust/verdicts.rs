//! Plays named scripts and compares what becomes of a call.

use std::time::Duration;

use serde_json::{Map, Value, json};
use wavix::operation::{Operation, operation};
use wavix::{Client, Error, Unreadable};
use wavix_faults::{Expected, Ledger, Named, Script, Server, Target, named};
use wavix_tests::KEY;

use crate::call;

pub(crate) const TARGETS: [Target; 3] = [Target::Send, Target::Write, Target::Read];
/// How long a server waits for a client to hang up that was dropped.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

#[tokio::test]
async fn every_script_ends_as_it_says() {
    let server = Server::new().unwrap();
    let mut problems = Vec::new();
    for script in named().unwrap() {
        for target in TARGETS {
            if let Some(Err(problem)) = verdict(&server, &script, target).await {
                problems.push(problem);
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

pub(crate) fn row(target: Target) -> &'static Operation {
    let name = match target {
        Target::Send => "messages.send",
        Target::Write => "opt_outs.create",
        Target::Read => "messages.get",
    };
    operation(name).unwrap()
}

fn arguments(target: Target, size: usize) -> Map<String, Value> {
    let arguments = match target {
        Target::Send => json!({"from": "Wavix", "to": "447537151866", "message_body": {"text": "x".repeat(size)}}),
        Target::Write => json!({"number": "447537151866", "sender_id": "x".repeat(size)}),
        Target::Read => json!({"id": "871b4eeb-f798-4105-be23-32df9e991456"}),
    };
    arguments.as_object().unwrap().clone()
}

/// Whether a call ended as the script says; `None` where it says nothing of such a call.
pub(crate) async fn verdict(server: &Server, named: &Named, target: Target) -> Option<Result<(), String>> {
    let expected = named.expected(target)?;
    let (outcome, ledger) = play(server, named, target).await;
    let right = agrees(expected, &outcome, &ledger) && (target != Target::Send || ledger.accepted <= 1);
    Some(if right && ledger.elsewhere == 0 {
        Ok(())
    } else {
        Err(format!("{}, {target:?}: expected {expected:?}, got {outcome:?} and {ledger:?}", named.name))
    })
}

fn agrees(expected: &Expected, outcome: &Result<u32, Error>, ledger: &Ledger) -> bool {
    let (error, status, attempts) = match outcome {
        Ok(attempts) => (None, None, *attempts),
        Err(error) => (Some(error.kind().name()), error.status(), error.details().attempts),
    };
    error == expected.error.as_deref()
        && expected.status.is_none_or(|expected| status == Some(expected))
        && expected.attempts.is_none_or(|expected| attempts == expected)
        && ledger.accepted == expected.accepted
}

/// Makes a call; gives the attempts that a success took, or the error.
async fn play(server: &Server, named: &Named, target: Target) -> (Result<u32, Error>, Ledger) {
    let run = server.play(named.script.clone()).await.unwrap();
    let mut client = client(server, &run.url, &named.script, named.timeout, named.connect_timeout);
    if named.warm {
        call::call(&client, row(Target::Read), &arguments(Target::Read, 0), false, Unreadable::End).await;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let (sender, attempts) = std::sync::mpsc::channel();
    client = client.with_on_reply(move |info| sender.send(info.attempts).unwrap());
    let outcome = call::call(&client, row(target), &arguments(target, named.size), false, Unreadable::End).await;
    drop(client);
    let outcome = outcome.error.map_or_else(|| Ok(attempts.recv().unwrap()), Err);
    (outcome, run.end(PATIENCE).await)
}

fn client(server: &Server, url: &str, script: &Script, timeout: u64, connect_timeout: u64) -> Client {
    let builder = Client::builder()
        .api_key(KEY)
        .base_url(url)
        .timeout(Duration::from_millis(timeout))
        .connect_timeout(Duration::from_millis(connect_timeout));
    let builder = if script.tls.is_some() { builder.root_certificates(server.authority()) } else { builder };
    builder.build().unwrap()
}
