//! Random schedules: a seed gives the same one every time.

use std::time::Duration;

use fastrand::Rng;
use serde_json::json;

use crate::script::{End, Exchange, Read, Reply, Script};

/// A script, and how the client calls it.
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The behaviour of the server.
    pub script: Script,
    /// The time that the call may take.
    pub timeout: Duration,
    /// A read comes first, for the connection that it leaves behind.
    pub warm: bool,
    /// How long the client waits between that read and the call.
    pub pause: Duration,
    /// When the caller gives the call up.
    pub cancel: Option<Duration>,
    /// A large body goes with the call, and the server has a small window.
    pub large: bool,
}

/// The schedule of a seed, for an operation that is answered well with `good`.
#[must_use]
pub fn schedule(seed: u64, good: &Reply) -> Schedule {
    let mut random = Rng::with_seed(seed);
    let warm = random.bool();
    let large = chance(&mut random, 5);
    let faults = 1 + random.usize(..3);
    let first = warm.then(|| Exchange { counts: false, ..Exchange::good() });
    let exchanges = first.into_iter().chain((0..faults).map(|_| exchange(&mut random, good))).collect();
    let window = large.then_some(4096);
    Schedule {
        script: Script { exchanges, window, good: Some(good.clone()), ..Script::default() },
        timeout: Duration::from_millis(random.u64(150..400)),
        warm,
        pause: Duration::from_micros(random.u64(..1500)),
        cancel: chance(&mut random, 10).then(|| Duration::from_micros(random.u64(..20_000))),
        large,
    }
}

fn chance(random: &mut Rng, percent: u8) -> bool {
    random.u8(..100) < percent
}

fn choice<T: Copy>(random: &mut Rng, from: &[T]) -> T {
    from[random.usize(..from.len())]
}

fn exchange(random: &mut Rng, good: &Reply) -> Exchange {
    let wait = if random.bool() { random.u64(..5000) } else { 0 };
    let end = if chance(random, 6) { End::Hang } else { choice(random, &[End::Close, End::Reset]) };
    let exchange = Exchange { wait, end, ..Exchange::default() };
    match random.u8(..12) {
        0 => Exchange { read: Read::Nothing, wait: random.u64(..2000), ..exchange },
        1 => Exchange { read: Read::Meanwhile, wait: random.u64(..3000), ..exchange },
        2 => Exchange { read: Read::Head, ..exchange },
        3 => Exchange { read: Read::Almost, ..exchange },
        4 => exchange,
        5 | 6 => refusal(random, exchange),
        7 => perhaps(random, exchange),
        8 => Exchange { reply: Some(Reply { chunked: random.bool(), ..good.clone() }), ..exchange },
        9 => {
            let reply = Reply { chunked: random.bool(), ..good.clone() };
            let cut = random.usize(..reply.whole("").len());
            Exchange { reply: Some(reply), cut: Some(cut), drip: chance(random, 20).then_some(200), ..exchange }
        }
        10 => garbage(random, exchange),
        _ => {
            let raw = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(random.usize(..4));
            Exchange { raw, good: true, end: End::Keep, ..exchange }
        }
    }
}

/// A reply after which the platform has not acted.
fn refusal(random: &mut Rng, exchange: Exchange) -> Exchange {
    let status = choice(random, &[200, 301, 308, 400, 401, 403, 404, 409, 413, 421, 422, 425, 429, 429, 429, 501, 505]);
    let mut reply = Reply::json(status, json!({"success": false, "message": "no"}));
    if status == 429 && random.bool() {
        reply.headers.insert("retry-after".into(), choice(random, &["0", "1", "x", "3600"]).into());
    }
    if (300..400).contains(&status) {
        reply.headers.insert("location".into(), "{elsewhere}/".into());
    }
    let end = choice(random, &[End::Keep, End::Close]);
    Exchange { reply: Some(reply), accepts: false, end, ..exchange }
}

/// A reply after which the platform may have acted, or not.
fn perhaps(random: &mut Rng, exchange: Exchange) -> Exchange {
    let status = choice(random, &[303, 408, 500, 502, 503, 504, 507, 599]);
    let mut reply = Reply { status, ..Reply::default() };
    match random.u8(..3) {
        0 => reply.json = Some(json!({"message": "no"})),
        1 => reply.text = Some("<html>no</html>".into()),
        _ => {}
    }
    if status == 503 && random.bool() {
        reply.headers.insert("retry-after".into(), "0".into());
    }
    let end = choice(random, &[End::Keep, End::Close, End::Reset]);
    Exchange { reply: Some(reply), end, ..exchange }
}

fn garbage(random: &mut Rng, exchange: Exchange) -> Exchange {
    let raw = choice(
        random,
        &[
            "\0\0\0",
            "SSH-2.0-OpenSSH_9.6\r\n",
            "HTTP/1.1 2OO OK\r\n\r\n",
            "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
            "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n<html>no<",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
            "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}",
            "HTTP/1.1 103 Early Hints\r\n\r\n",
        ],
    );
    Exchange { raw: raw.into(), ..exchange }
}
