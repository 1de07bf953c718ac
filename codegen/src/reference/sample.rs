//! Plausible values for the examples: what a call needs in the current generation, and no more.

use wavix::operation::Operation;
use wavix::shape::{Choices, Field, Generation, Kind, Shape};

/// Switches that the examples leave off.
const OFF: [&str; 9] = [
    "affiliate_marketing",
    "age_gated",
    "call_restrict",
    "channels_restrict",
    "cost_limit",
    "direct_lending",
    "embedded_links",
    "ip_restrict",
    "mock",
];

/// A value that every language can write.
pub(super) enum Sample {
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(&'static str),
    Decimal(&'static str),
    Timestamp(&'static str),
    Date(&'static str),
    /// A named value of an enumeration.
    Choice(&'static Choices, usize),
    /// A name of a file.
    File(&'static str),
    Model(&'static Shape, Vec<Argument>),
    List(Vec<Sample>),
    Map(&'static str, &'static str),
}

/// An argument, or a field of a model, with its value.
pub(super) type Argument = (&'static Field, Sample);

/// The arguments in the path, and the others, that a call needs.
pub(super) fn arguments(operation: &Operation) -> (Vec<Argument>, Vec<Argument>) {
    let generation = operation.form_of(Generation::Current);
    let path = operation.path.iter().map(|field| (field, sample(operation, generation, field))).collect();
    let fields = operation.arguments.fields;
    let needs = |field: &Field| field.required_in(generation) || operation.one_of.first() == Some(&field.name);
    // A change that changes nothing would be no example.
    let says = fields.iter().any(|field| needs(field) && !["id", "ids"].contains(&field.name));
    let shown = operation.route(generation).method != "GET" && !says && operation.one_of.is_empty();
    let simple = |field: &&Field| matches!(field.kind, Kind::Text | Kind::Boolean | Kind::Integer | Kind::Choice(_));
    let free = fields.iter().filter(|field| shown && !needs(field));
    let shown = free.clone().find(simple).map(|field| field.name);
    let others = fields.iter().filter(|field| needs(field) || shown == Some(field.name));
    (path, others.map(|field| (field, sample(operation, generation, field))).collect())
}

fn sample(operation: &Operation, generation: Generation, field: &'static Field) -> Sample {
    of_kind(operation, generation, field, &field.kind)
}

fn of_kind(operation: &Operation, generation: Generation, field: &'static Field, kind: &'static Kind) -> Sample {
    match kind {
        Kind::Boolean => Sample::Boolean(!OFF.contains(&field.name)),
        Kind::Integer => Sample::Integer(match field.name {
            "ttl" => 3600,
            _ => field.marks.least.unwrap_or(1).max(1),
        }),
        Kind::Code(codes) => Sample::Integer(codes.values.first().map_or(1, |(_, value)| *value)),
        Kind::Number => Sample::Number(40.75),
        Kind::Text | Kind::Secret => Sample::Text(text(operation, field.name)),
        Kind::Decimal => Sample::Decimal("10.50"),
        Kind::Timestamp => Sample::Timestamp("2026-01-31T10:00:00Z"),
        Kind::Date if ["to", "to_date"].contains(&field.name) => Sample::Date("2026-01-31"),
        Kind::Date => Sample::Date("2026-01-01"),
        // A numeric sender ID would have to be a number of the account.
        Kind::Choice(choices) => Sample::Choice(choices, usize::from(choices.name == "SenderIdType")),
        Kind::Json | Kind::Map(_) => Sample::Map("room", "lobby"),
        Kind::File => Sample::File(match field.marks.file {
            Some(rule) if rule.endings.contains(&"wav") => "call.wav",
            _ => "passport.pdf",
        }),
        Kind::Model(shape) => {
            let fields = shape.fields.iter().filter(|field| field.required_in(generation));
            Sample::Model(shape, fields.map(|field| (field, sample(operation, generation, field))).collect())
        }
        Kind::List(item) => Sample::List(vec![of_kind(operation, generation, field, item)]),
    }
}

fn text(operation: &Operation, name: &str) -> &'static str {
    match name {
        "from" if operation.name.starts_with("messages.") => "Wavix",
        "from" | "number" | "callerid" | "caller_id" => "13137890021",
        "phone_number" if operation.name.starts_with("e911.") => "13137890021",
        "to" | "phone_number" | "phone_numbers" | "contact" | "destination" => "447537151866",
        "brand_id" => "BVLAPYO",
        "campaign_id" => "CQ4M2XA",
        "service_id" => "5f3b8c0e4d1a4f6b9e2c7a8d0b1f3e5c",
        "id" | "call_id" | "uuid" | "request_id" | "session_id" | "stream_id" | "message_id" | "vetting_id" => {
            "94b319e0-4f8a-4c56-8a39-1f1e4c1b7f0d"
        }
        "ids" | "did_ids" => "1",
        "callback_url" | "url" | "webhook_url" => "https://example.com/wavix",
        "stream_url" => "wss://example.com/audio",
        "audio_file" => "https://example.com/hello.mp3",
        "link" | "evidence" | "terms_conditions" => "https://example.com/offer",
        "email" => "ann@example.com",
        "company_name" | "dba_name" => "Example Ltd",
        "first_name" => "Ann",
        "last_name" => "Lee",
        "label" | "name" => "Front desk",
        "sip_trunk" => "36465",
        "sender_id" => "Bistro",
        "tag" => "greeting",
        "countries" => "GB",
        "country" | "ein_taxid_country" => "US",
        "state" => "NY",
        "city" => "New York",
        "zip" | "zip_code" => "10001",
        "zip_plus_four" => "100011234",
        "street" => "Broadway",
        "street_address" => "1 Broadway",
        "street_number" => "1",
        "location" => "Floor 2",
        "ein_taxid" => "12-3456789",
        "additional_info" => "Open from 5 pm.",
        "description" => "Reminders of table bookings.",
        "help_keywords" => "HELP",
        "help_message" => "Ask us at +1 313 789 0021.",
        "optin_message" => "You will be reminded of your bookings. Reply STOP to end that.",
        "optin_workflow" => "Guests tick a box when they book a table.",
        "optout_message" => "You will get no more messages.",
        "optin_keywords" => "START",
        "optout_keywords" => "STOP",
        "host" => "sip.example.com",
        "ip" => "203.0.113.7",
        "code" => "123456",
        "password" | "vetting_token" => "correct-horse-9",
        _ => "Your table is booked for 8 pm.",
    }
}
