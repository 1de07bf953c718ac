//! The reference in `docs/reference`: one page per area, an index, and a page on errors.

mod example;
mod models;
mod operation;
mod sample;

use std::fmt::Write as _;

use wavix::api::RESOURCES;

use crate::schema;
use crate::text::{first_sentence, paragraphs};

const MARK: &str = "<!-- Generated from core/src/api by `make codegen`; do not edit. -->\n";

/// How a reply is turned back into JSON.
const WIRE: &str = "\
Replies have the same names in all three languages, whatever the platform called a field. As JSON, under the names of the
platform and with unknown fields among the others, they are

- Python: `reply.to_dict()`, or `reply.to_dict(generation=\"guide\")` under the guide's names (`is_valid`, `request_uuid`);
- TypeScript: `toWire(reply, \"sip_trunks.list\")`, or `toWire(reply, \"SipTrunk\", { generation: \"guide\" })`: the second argument
  is the operation that answered, or the model;
- Rust: `serde_json::to_value(&reply)`, in the names of the current API and without unknown fields, which are in `extra`.

Named values keep the spelling of the current API: the guide's `ANSWERED` stays `answered`.
";

/// How each kind of value is written in the three languages.
const VALUES: &str = "\
| in the tables | Python | TypeScript | Rust |
|---|---|---|---|
| text | `str` | `string` | `String` |
| text, hidden when printed | `str`, hidden in `repr` | `string`, hidden in `util.inspect` | `Secret` |
| integer | `int` | `number` | `i64` |
| number | `float` | `number` | `f64` |
| boolean | `bool` | `boolean` | `bool` |
| decimal | `Decimal`; also `int` and `str` as an argument | `string` | `Decimal` |
| date | `date`; also `str` as an argument | `string` | `Date` |
| date and time | `datetime` with a time zone; also `str` as an argument | `string`; also `Date` as an argument | `Timestamp` |
| list of … | `list`; any sequence as an argument | array | `Vec` |
| map of … | `dict`; any mapping as an argument | object | `BTreeMap` |
| JSON | `object` | `unknown` | `serde_json::Value` |
| file | a path, `(name, bytes)`, or a file opened in binary mode | a path, a `URL`, bytes with a name, `File` | `Upload` |
| a model | dataclass; a dict as an argument | object | struct |
| an enumeration | `str`; known values have names | `string`; known values have names | enum with `Other` |
";

const ERRORS: &str = "\
| error | meaning | did the platform act? |
|---|---|---|
| `InvalidArgumentError` | an argument is missing or wrong; `argument` is its path | no, nothing was sent |
| `NotSentError` | no address, no connection, no TLS, or cancelled before | no, nothing was sent |
| `AuthenticationError` | 401: the key is wrong, disabled, deleted or not allowed from this address | no |
| `PermissionDeniedError` | 403: the account's tier or the key's scope does not allow it | no |
| `NotFoundError` | 404: there is no such object | no |
| `InvalidRequestError` | 400, 409, 413, 415 or 422: the request was refused; `errors` says why, by field | no |
| `RateLimitError` | 429: too many requests; `retry_after` says how long to wait | no |
| `ServerError` | 5xx on a call that is safe to repeat | perhaps; repeating is safe |
| `ApiError` | any other status, or a reply that says that the call failed; the parent of the six above | no |
| `TimeoutError` | no complete reply in time, on a call that is safe to repeat | perhaps; repeating is safe |
| `TransportError` | the connection broke, on a call that is safe to repeat; the parent of `TimeoutError` | perhaps; repeating is safe |
| `DecodeError` | the reply lacks its identifier or is no JSON, on a call that is safe to repeat | yes |
| `StreamInterruptedError` | an export or a download broke off; what came before was delivered | it only reads |
| `OutcomeUnknownError` | the end of a call that is not safe to repeat is unclear | nobody knows: look before you call again |
";

pub(crate) fn files() -> Vec<(String, String)> {
    let areas = schema::areas();
    let homes = models::homes(&areas);
    let mut index = format!(
        "{MARK}\n# Reference\n\nEvery operation, by area. Models that several areas share are in [common](common.md), what the \
         platform posts is in [events](events.md), what is known of an SMS before it is sent in [sms](sms.md), what can go wrong in \
         [errors](errors.md).\n\n"
    );
    let mut files = Vec::new();
    for resource in RESOURCES {
        let name = resource.name;
        let _ =
            write!(index, "## [{name}]({name}.md)\n\n{}\n\n| operation | |\n|---|---|\n", first_sentence(resource.doc));
        let mut page = format!("{MARK}\n# {name}\n\n{}\n", paragraphs(resource.doc).join("\n"));
        for row in resource.operations {
            let (method, anchor) = (row.method(), models::anchor(row.name));
            let _ = writeln!(
                index,
                "| [`{method}`]({name}.md#{anchor}) | {} |",
                models::one_line(&first_sentence(row.doc))
            );
            page.push_str(&operation::section(row, &homes, name));
        }
        index.push('\n');
        if let Some(area) = areas.iter().find(|area| area.name == name) {
            page.push_str(&models::sections(area, &homes));
        }
        files.push((format!("docs/reference/{name}.md"), page));
    }
    for (name, intro) in [
        ("common", "Models that several areas share."),
        (
            "events",
            "Callbacks: events that the platform posts to the application's addresses. \
             `wavix.events.parse` in Python, `events.parse` in Node and \
             `wavix::events::parse` in Rust read a body of at most 256 KiB; a body that is no event is an \
             `InvalidArgumentError`. Nothing that the platform posts is signed: read the object back before you act on money \
             or consent. [The page on events](../events.md) has the receivers and the other functions.",
        ),
        (
            "sms",
            "What `wavix.sms` in Python, `sms` in Node and `wavix::sms` in Rust tell of texts, sender IDs and phone numbers, \
             without a client. [The page on SMS](../sms.md) has the functions.",
        ),
    ] {
        if let Some(area) = areas.iter().find(|area| area.name == name) {
            let page = format!("{MARK}\n# {name}\n\n{intro}\n{}", models::sections(area, &homes));
            files.push((format!("docs/reference/{name}.md"), page));
        }
    }
    index.push_str(&format!("## How values are written\n\n{VALUES}\n## Replies as JSON\n\n{WIRE}"));
    files.push(("docs/reference/README.md".into(), index));
    files.push(("docs/reference/errors.md".into(), errors()));
    files
}

fn errors() -> String {
    format!(
        "{MARK}\n# errors\n\nThe same names in all three languages: exception classes in Python, classes in Node, and in Rust an \
         `ErrorKind` of the same name without `Error`. Everything derives from `WavixError` (Rust: `Error`), which knows the \
         operation, status, request id, attempts and elapsed time, the text of the reply (`body`, at most 64 KiB, secrets \
         hidden; `deleted_at` of a deleted recording stands there), and in `identifier` that of the message or other object \
         which the text names.\n\n{ERRORS}\n\
         Calls that are safe to repeat are repeated up to `max_retries` times (2) within `timeout` (30 seconds): after a \
         connection that failed or broke, and after 429, 502, 503 and 504, waiting at least as long as the platform asks. \
         Others are sent once.\n\n## Values that are not as documented\n\n\
         A reply is read field by field. A value that is not of its documented type, such as the charge `N/A`, leaves its \
         field empty. Its JSON is in `extra` under the field's name, and `unread` of the reply's info names it, which \
         `on_reply` (Node: `onReply`) receives. An item of a list that has no identifier is left out and kept there as \
         `items[3]`. A reply is an error only if it lacks its identifier or is no JSON. An export ends at a line that cannot \
         be read, with its number and text, or goes on with `errors=\"skip\"` (Rust: `skip_unreadable()`) and counts the \
         line in `skipped`.\n"
    )
}
