//! The core's own parts, without sockets: `cargo bench -p wavix-benches`.
//!
//! Private parts are measured with `RUSTFLAGS='--cfg fuzzing'` only: splitting lines, and building a request.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use wavix::operation::operation;
use wavix::read::Nothing;
use wavix::retry::{Fault, decide, delay};
use wavix::wire::Wire;
use wavix::{Cdr, CdrPage, Date, Decimal, Timestamp, read_json, redact_text};

const RECORD: &str = r#"{"date":"2026-03-01T10:07:06.376Z","from":"12212123123","to":"18001231233","disposition":"answered","duration":72,"destination":"United States","per_minute":"0.0059","charge":"0.0118","sip_trunk":"36465","forward_fee":"0.0","uuid":"99df5ffd-962a-410f-bcce-d08f1f7f328c","call_id":"99df5ffd-962a-410f-bcce-d08f1f7f328c","parent_uuid":null,"parent_call_id":null,"answered_by":"human"}"#;
const PLACE: &str = r#"{"total":100,"total_pages":1,"current_page":1,"per_page":100}"#;

fn main() {
    let mut criterion = Criterion::default().warm_up_time(Duration::from_millis(500)).configure_from_args();
    decoding(&mut criterion);
    scalars(&mut criterion);
    around_calls(&mut criterion);
    #[cfg(fuzzing)]
    requests(&mut criterion);
    criterion.final_summary();
}

fn typed<T: Wire>(json: &[u8]) -> T {
    T::read(&mut serde_json::Deserializer::from_slice(json)).expect("the reply is fine")
}

fn decoding(criterion: &mut Criterion) {
    let page = format!(r#"{{"items":[{}],"pagination":{PLACE}}}"#, [RECORD; 100].join(","));
    let reply = &operation("cdrs.list").expect("is an operation").reply;
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("page of 100, typed", |bench| bench.iter(|| typed::<CdrPage>(page.as_bytes())));
    group.bench_function("page of 100, for a host", |bench| {
        bench.iter(|| read_json(page.as_bytes(), reply, &mut Nothing).expect("the reply is fine"));
    });
    group.throughput(Throughput::Bytes(RECORD.len() as u64));
    group.bench_function("line of an export, typed", |bench| bench.iter(|| typed::<Cdr>(RECORD.as_bytes())));
    group.finish();
}

fn scalars(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    for text in ["2026-03-01T10:07:06.376Z", "2026-03-01 10:07:06"] {
        group.bench_function(format!("time {text}"), |bench| {
            bench.iter(|| black_box(text).parse::<Timestamp>().expect("is a time"));
        });
    }
    group.bench_function("date", |bench| bench.iter(|| black_box("2026-03-01").parse::<Date>().expect("is a date")));
    group.bench_function("decimal", |bench| {
        bench.iter(|| black_box("0.0118").parse::<Decimal>().expect("is a number"));
    });
    group.finish();
}

fn around_calls(criterion: &mut Criterion) {
    let plain = "the platform says that the number 447537151866 is not one of this account";
    let mut url = "GET https://api.wavix.com/v1/cdr".to_owned();
    let _ = write!(url, "?from=2026-03-01&appid={}&type=placed", "x".repeat(32));
    let mut group = criterion.benchmark_group("around calls");
    group.bench_function("redact text without a secret", |bench| bench.iter(|| redact_text(black_box(plain))));
    group.bench_function("redact a URL with a key", |bench| bench.iter(|| redact_text(black_box(&url))));
    let class = operation("messages.send").expect("is an operation").class;
    group.bench_function("decide on a retry", |bench| {
        bench.iter(|| (decide(class, black_box(Fault::Lost)), delay(1, false, None, 0.5)));
    });
    group.finish();
}

#[cfg(fuzzing)]
fn requests(criterion: &mut Criterion) {
    use serde_json::json;
    use wavix::Generation;
    use wavix::fuzzing::{lines, target};

    let mut group = criterion.benchmark_group("inside");
    let calls = [
        ("messages.send", json!({"from": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}})),
        ("cdrs.list", json!({"type": "placed", "from": "2026-03-01", "to": "2026-03-31", "per_page": 100})),
    ];
    for (name, arguments) in calls {
        let arguments = arguments.as_object().expect("is an object").clone();
        let operation = operation(name).expect("is an operation");
        group.bench_function(format!("check and lay out {name}"), |bench| {
            bench.iter(|| target(operation, Generation::Current, arguments.clone()).expect("is fine"));
        });
    }
    let export = [RECORD, "\n"].concat().repeat(1000);
    group.throughput(Throughput::Bytes(export.len() as u64));
    group.bench_function("split 1,000 lines", |bench| {
        bench.iter(|| lines(export.as_bytes().chunks(16 << 10)).expect("are whole"));
    });
    group.finish();
}
