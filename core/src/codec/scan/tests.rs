//! All readers make the same of every text: the fast one, the one that reads field by field, and that of Rust's types.

use serde_json::Value;

use super::{hold_to_the_same, read};
use crate::codec::read::field_by_field;
use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::codec::sink::Sink;
use crate::schema::operation::{Operation, operations};
use crate::schema::shape::{Kind, Shape};

/// Tells what was made, and in which order.
#[derive(Default)]
struct Told(String);

impl Told {
    fn tell(&mut self, what: impl std::fmt::Display) {
        self.0 += &format!("{what} ");
    }
}

impl Sink for Told {
    type Value = ();
    type Model = &'static Shape;
    type List = ();
    type Map = ();

    fn plain(&mut self, text: &str, kind: &Kind) -> Option<()> {
        match kind {
            Kind::Decimal => self.decimal(Decimal::from(text.parse::<rust_decimal::Decimal>().unwrap())),
            _ => self.timestamp(text.parse().unwrap()),
        }
        assert!(self.0.ends_with(&format!("{text} ")), "{text} is not how {} is written", self.0);
        Some(())
    }
    fn null(&mut self) {
        self.tell("null");
    }
    fn boolean(&mut self, value: bool) {
        self.tell(value);
    }
    fn integer(&mut self, value: i64) {
        self.tell(format_args!("integer {value}"));
    }
    fn number(&mut self, value: f64) {
        self.tell(format_args!("number {value}"));
    }
    fn text(&mut self, value: &str) {
        self.tell(format_args!("text {value:?}"));
    }
    fn decimal(&mut self, value: Decimal) {
        self.tell(format_args!("decimal {value}"));
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.tell(format_args!("timestamp {value}"));
    }
    fn date(&mut self, value: Date) {
        self.tell(format_args!("date {value}"));
    }
    fn begin_list(&mut self) {
        self.tell("[");
    }
    fn item(&mut self, (): &mut (), (): ()) {}
    fn end_list(&mut self, (): ()) {
        self.tell("]");
    }
    fn begin_map(&mut self) {
        self.tell("{");
    }
    fn entry(&mut self, (): &mut (), key: &str, (): ()) {
        self.tell(format_args!("= {key:?}"));
    }
    fn end_map(&mut self, (): ()) {
        self.tell("}");
    }
    fn begin_model(&mut self, shape: &'static Shape) -> &'static Shape {
        self.tell(shape.name);
        shape
    }
    fn field(&mut self, shape: &mut &'static Shape, index: usize, (): ()) {
        self.tell(format_args!("= {}", shape.fields[index].name));
    }
    fn extra(&mut self, _: &mut &'static Shape, _: Option<()>) {
        self.tell("extra");
    }
    fn end_model(&mut self, _: &'static Shape) {}
}

/// Holds all readers to the same; `false` if this one leaves the text to the others.
fn agree(json: &[u8], operation: &Operation) -> bool {
    let kind = &operation.reply;
    let shown = String::from_utf8_lossy(json);
    hold_to_the_same(json, operation);
    let (mut here, mut there) = (Told::default(), Told::default());
    if read(json, kind, &mut here).is_none() {
        return false;
    }
    let unread = field_by_field(json, kind, &mut there).map(|(_, unread)| unread);
    assert_eq!(unread, Ok(Vec::new()), "only the fast reader reads {shown}");
    assert_eq!(here.0, there.0, "{shown}");
    true
}

/// Every reply of the shared cases, and each with many small changes.
#[test]
fn all_readers_agree() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases");
    let mut random = fastrand::Rng::with_seed(11);
    let (mut whole, mut changed) = (0, 0);
    for file in std::fs::read_dir(folder).unwrap() {
        let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(file.unwrap().path()).unwrap()).unwrap();
        for case in &cases {
            let Some(operation) = operations().find(|one| case["operation"] == one.name) else { continue };
            for exchange in case["exchanges"].as_array().into_iter().flatten() {
                let reply = &exchange["reply"];
                let json = match (&reply["json"], reply["text"].as_str()) {
                    (Value::Null, Some(text)) => text.to_owned(),
                    (json, _) => json.to_string(),
                };
                whole += usize::from(agree(json.as_bytes(), operation));
                for _ in 0..80 {
                    changed += usize::from(agree(&change(json.as_bytes(), &mut random), operation));
                }
            }
        }
    }
    assert!(whole > 100 && changed > 2000, "{whole}, {changed}");
}

fn change(json: &[u8], random: &mut fastrand::Rng) -> Vec<u8> {
    const BITS: &[&str] = &[
        "null",
        "\"\"",
        "\" \"",
        "0",
        "-0",
        "-1",
        "01",
        "1.50",
        "1e3",
        "-",
        "1.",
        "18446744073709551616",
        "true",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\\",
        "\\u00e9",
        "\\ud800",
        "\"a\":1,",
        "\"1.0\"",
        "\"-0.0\"",
        "1e999",
        "0.1234567890123456789",
        "\"N/A\"",
        "\"0000-01-01T00:00:00Z\"",
        "\"0001-01-01T00:00:00+01:00\"",
        "\"a\\ud83d\"",
        "\"\\ud83d\\ude00\"",
        "[1, \"x\", null]",
        "\"message_id\":\"2\",",
        "\"id\":null,",
        "\"cost\":\"0.1\",",
        "\"charge\":null,",
        "\"null\"",
        "\n",
        "\u{1}",
        "é",
        "\"2026-02-30T00:00:00Z\"",
        "\"2026-01-01T10:00:00.120Z\"",
        "[[[[[[",
        "{\"x\":{\"x\":[{}]}}",
        "+1",
        "NaN",
        " ",
    ];
    let mut json = json.to_vec();
    for _ in 0..random.usize(1..4) {
        let at = random.usize(0..=json.len());
        let end = (at + random.usize(0..6)).min(json.len());
        let bit = BITS[random.usize(0..BITS.len())];
        // Often at the place of a whole value, where it does not break the text.
        let value = json[at..].iter().position(|byte| *byte == b':').map(|colon| at + colon + 1);
        match value.filter(|_| random.bool()) {
            Some(start) => {
                let length = json[start..].iter().position(|byte| matches!(byte, b',' | b'}')).unwrap_or(0);
                json.splice(start..start + length, bit.bytes());
            }
            None => drop(json.splice(at..end, bit.bytes())),
        }
    }
    json
}
