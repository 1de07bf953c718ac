//! Of every operation that must happen once: at most one copy is acted on, success means exactly one, and a definite
//! error means none. Named scripts and random ones.
//!
//! `WAVIX_SCHEDULES` says how many random ones to run, and `WAVIX_SEED` where to start: one schedule alone is
//! `WAVIX_SCHEDULES=1 WAVIX_SEED=…`.

use std::path::Path;
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use serde_json::{Map, Value};
use wavix::operation::{Operation, operations};
use wavix::{Arguments, Client, Error, ErrorKind, Unreadable};
use wavix_faults::{Ledger, Listen, Reply, Schedule, Server, named, schedule};
use wavix_tests::{Case, Expected, Generation, KEY, load};

use crate::call;
use crate::verdicts::PATIENCE;

const AT_ONCE: usize = 96;
const WARMING: Duration = Duration::from_secs(30);
const SCHEDULES: u64 = 10_000;

/// An operation that must happen once, with what a case calls it with.
#[derive(Clone)]
struct Once {
    operation: &'static Operation,
    arguments: Map<String, Value>,
    good: Reply,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_random_schedule_makes_a_call_happen_twice() {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let first = number("WAVIX_SEED").unwrap_or_else(|| fastrand::u64(..1 << 52));
    let count = number("WAVIX_SCHEDULES").unwrap_or(SCHEDULES);
    println!("{count} schedules from seed {first}");
    let (server, once) = (&Server::new().unwrap(), &once());
    let outcomes = stream::iter(first..first + count)
        .map(|seed| async move {
            let one = &once[usize::try_from(seed).unwrap() % once.len()];
            let schedule = schedule(seed, &one.good);
            check(server, one, &schedule).await.map_err(|problem| format!("seed {seed}: {problem} with {schedule:?}"))
        })
        .buffer_unordered(AT_ONCE)
        .collect::<Vec<_>>()
        .await;
    assert_holds(&outcomes);
    // a generator whose schedules all end the same way would prove nothing
    let ends = |end: &str| outcomes.iter().filter(|outcome| outcome.as_deref() == Ok(end)).count();
    let seen =
        ["success", "OutcomeUnknownError", "NotSentError", "RateLimitError", "given up"].map(|end| (end, ends(end)));
    println!("{seen:?}");
    assert!(count < 1000 || seen.iter().all(|(_, times)| *times > 0), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_named_script_makes_a_call_happen_twice() {
    let server = &Server::new().unwrap();
    let once = once();
    let scripts: Vec<_> = named().unwrap().into_iter().filter(|named| named.script.tls.is_none()).collect();
    let outcomes = stream::iter(once.iter().flat_map(|one| scripts.iter().map(move |named| (one, named))))
        .map(|(one, named)| async move {
            let mut schedule = schedule(0, &one.good);
            schedule.script = named.script.clone();
            schedule.script.good = Some(one.good.clone());
            schedule.timeout = Duration::from_millis(named.timeout.min(if slow(named) { 300 } else { 2000 }));
            (schedule.warm, schedule.pause) = (named.warm, Duration::ZERO);
            (schedule.cancel, schedule.large) = (None, false);
            check(server, one, &schedule)
                .await
                .map_err(|problem| format!("{}, {}: {problem}", one.operation.name, named.name))
        })
        .buffer_unordered(AT_ONCE)
        .collect::<Vec<_>>()
        .await;
    assert_holds(&outcomes);
}

/// Whether a script takes as long as it is allowed to.
fn slow(named: &wavix_faults::Named) -> bool {
    named.script.listen == Listen::Full || named.script.exchanges.iter().any(|exchange| !exchange.flood.is_empty())
}

fn assert_holds(outcomes: &[Result<String, String>]) {
    let problems: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).map(String::as_str).collect();
    let shown = problems.iter().take(20).copied().collect::<Vec<_>>().join("\n");
    assert!(problems.is_empty(), "{} of {} fail:\n{shown}", problems.len(), outcomes.len());
}

/// Every operation that must happen once, with the arguments and the reply of its first case.
fn once() -> Vec<Once> {
    let cases = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).unwrap();
    let cases: Vec<&Case> = cases.values().flatten().collect();
    let fits = |case: &&&Case, operation: &Operation| {
        case.operation == operation.name
            && case.exchanges.len() == 1
            && case.auth.is_none()
            && matches!(case.expected, Expected::Result(_))
            && (case.generation == Generation::Current || operation.current.is_none())
    };
    let once = operations().filter(|operation| !operation.class.is_repeatable()).map(|operation| {
        let case = cases.iter().find(|case| fits(case, operation));
        let case = case.unwrap_or_else(|| panic!("{} has no case", operation.name));
        let reply = &case.exchanges[0].reply;
        let good = Reply { status: reply.status, json: reply.json.clone(), ..Reply::default() };
        Once { operation, arguments: case.arguments.clone(), good }
    });
    once.collect()
}

/// Plays a schedule; gives how the call ended, or what is wrong.
async fn check(server: &Server, one: &Once, schedule: &Schedule) -> Result<String, String> {
    let run = server.play(schedule.script.clone()).await?;
    let client = Client::builder().api_key(KEY).base_url(&run.url).timeout(schedule.timeout).build().unwrap();
    if schedule.warm {
        let read = client.with_timeout(WARMING).invoke("profile.get", Arguments::from_json("{}").unwrap()).await;
        read.map_err(|error| error.to_string())?;
        tokio::time::sleep(schedule.pause).await;
    }
    let mut arguments = one.arguments.clone();
    if schedule.large {
        enlarge(&mut arguments);
    }
    let called = call::call(&client, one.operation, &arguments, false, Unreadable::End);
    let outcome = match schedule.cancel {
        None => Some(called.await),
        Some(after) => tokio::time::timeout(after, called).await.ok(),
    };
    drop(client);
    let ledger = run.end(PATIENCE).await;
    let error = outcome.as_ref().map(|outcome| outcome.error.as_ref());
    if holds(error, &ledger) { Ok(end(error).into()) } else { Err(format!("{outcome:?} with {ledger:?}")) }
}

/// The promise.
fn holds(outcome: Option<Option<&Error>>, ledger: &Ledger) -> bool {
    let right = match outcome {
        Some(None) => ledger.accepted == 1,
        Some(Some(error)) if error.kind() == ErrorKind::OutcomeUnknown => true,
        Some(Some(_)) => ledger.accepted == 0,
        None => true,
    };
    right && ledger.accepted <= 1 && ledger.elsewhere == 0
}

fn end(outcome: Option<Option<&Error>>) -> &'static str {
    match outcome {
        None => "given up",
        Some(None) => "success",
        Some(Some(error)) => error.kind().name(),
    }
}

/// Makes the longest text so long that it does not fit into the buffers of sockets.
fn enlarge(arguments: &mut Map<String, Value>) {
    fn texts<'v>(value: &'v mut Value, found: &mut Vec<&'v mut String>) {
        match value {
            Value::String(text) => found.push(text),
            Value::Array(values) => values.iter_mut().for_each(|value| texts(value, found)),
            Value::Object(fields) => fields.values_mut().for_each(|value| texts(value, found)),
            _ => {}
        }
    }
    if arguments.values().any(|value| value.get("$file").is_some()) {
        return;
    }
    let mut found = Vec::new();
    arguments.values_mut().for_each(|value| texts(value, &mut found));
    if let Some(longest) = found.into_iter().max_by_key(|text| text.len()) {
        *longest = longest.repeat(1 + (4 << 20) / longest.len().max(1));
    }
}
