//! Finds the row of the library's table that a request names.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use serde_json::{Map, Value};
use wavix::operation::{Carrier, Operation, Route, operations};
use wavix::shape::{Field, Generation, Kind};

/// Tells routes apart that share a verb and a path.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hints {
    /// The key came as `appid`.
    pub(crate) appid: bool,
    /// The body is form-encoded.
    pub(crate) form: bool,
    /// There is no body.
    pub(crate) empty: bool,
    /// CSV was asked for.
    pub(crate) csv: bool,
}

/// A row, the generation whose form the request has, and the values in the path.
#[derive(Clone, Debug)]
pub(crate) struct Matched {
    pub(crate) operation: &'static Operation,
    pub(crate) generation: Generation,
    pub(crate) route: &'static Route,
    pub(crate) path: Vec<(&'static str, String)>,
}

#[derive(Debug)]
pub(crate) enum Found {
    Row(Matched),
    /// The path exists with other verbs only.
    OtherVerb,
    Nothing,
}

struct Entry {
    operation: &'static Operation,
    generation: Generation,
    route: &'static Route,
    segments: Vec<&'static str>,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut entries = Vec::new();
    for operation in operations() {
        for (generation, route) in operation.routes() {
            let segments = route.path.split('/').skip(1).collect();
            entries.push(Entry { operation, generation, route, segments });
        }
    }
    entries
});

/// The row that a request seems to be for, before its body was read.
pub(crate) fn glance(head: &Parts) -> Option<Matched> {
    let media_type = head.headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    let hints = Hints {
        form: media_type.starts_with(b"application/x-www-form-urlencoded"),
        empty: media_type.is_empty(),
        ..Hints::default()
    };
    match find(head.method.as_str(), head.uri.path(), hints) {
        Found::Row(matched) => Some(matched),
        _ => None,
    }
}

pub(crate) fn find(method: &str, path: &str, mut hints: Hints) -> Found {
    let path = path.trim_end_matches('/');
    let path = path.strip_suffix(".csv").map_or(path, |rest| {
        hints.csv = true;
        rest
    });
    let parts: Vec<String> = path.split('/').skip(1).map(decode).collect();
    let fitting: Vec<&Entry> = ENTRIES.iter().filter(|entry| fits(&entry.segments, &parts)).collect();
    let best =
        fitting.iter().filter(|entry| entry.route.method == method).max_by_key(|entry| score(entry, &parts, hints));
    match best {
        Some(entry) => Found::Row(Matched {
            operation: entry.operation,
            generation: entry.generation,
            route: entry.route,
            path: values(&entry.segments, &parts),
        }),
        None if fitting.is_empty() => Found::Nothing,
        None => Found::OtherVerb,
    }
}

impl Matched {
    /// Whether the route is the guide's own for one argument.
    pub(crate) fn has_own_route(&self) -> bool {
        self.operation.guide_when.is_some_and(|when| when.route.path == self.route.path)
    }

    /// Whether requests of this route can carry the argument: one with a route of its own goes there, and alone.
    pub(crate) fn takes(&self, argument: &str) -> bool {
        match self.operation.guide_when.filter(|_| self.generation == Generation::Guide) {
            Some(when) => (when.argument == argument) == self.has_own_route(),
            None => true,
        }
    }

    /// Where both generations share verb, path and carrier, the fields of a request tell whose form it has: one that
    /// only one generation has, or the lack of one that only the current API insists on. Else the key's carrier has
    /// decided.
    pub(crate) fn settle(&mut self, given: &Map<String, Value>) {
        let (Some(current), Some(guide)) = (&self.operation.current, &self.operation.guide) else {
            return;
        };
        if (current.method, current.path, current.carrier) != (guide.method, guide.path, guide.carrier) {
            return;
        }
        let fields = self.operation.arguments.fields;
        let gives = |field: &Field| given.contains_key(field.wire());
        let only = |generation| fields.iter().any(|field| field.marks.only == Some(generation) && gives(field));
        let newer = |field: &&Field| field.required_in(Generation::Current) && !field.required_in(Generation::Guide);
        let settled = if only(Generation::Current) {
            Generation::Current
        } else if only(Generation::Guide) || fields.iter().filter(newer).any(|field| !gives(field)) {
            Generation::Guide
        } else {
            return;
        };
        self.generation = settled;
        self.route = if settled == Generation::Current { current } else { guide };
    }
}

/// The more of the path is literal the better; then whether numbers stand where numbers belong; then the form of the request decides, at last the key's carrier.
fn score(entry: &Entry, parts: &[String], hints: Hints) -> (usize, bool, bool, bool, bool) {
    let literal = entry.segments.iter().filter(|segment| placeholder(segment).is_none()).count();
    let pairs = entry.segments.iter().zip(parts);
    let fits = pairs.filter_map(|(segment, part)| Some((placeholder(segment)?, part))).all(|(name, part)| {
        let field = entry.operation.path.iter().find(|field| field.name == name);
        let number = field.is_some_and(|field| matches!(field.kind, Kind::Integer | Kind::Code(_)));
        number == part.bytes().all(|byte| byte.is_ascii_digit())
    });
    let media = (entry.route.accept == "text/csv") == hints.csv;
    let carrier = match entry.route.carrier {
        Carrier::Form => hints.form,
        Carrier::Json | Carrier::Multipart => !hints.form && !hints.empty,
        Carrier::Nothing => hints.empty,
        Carrier::Query => true,
    };
    (literal, fits, media, carrier, (entry.generation == Generation::Guide) == hints.appid)
}

fn fits(segments: &[&'static str], parts: &[String]) -> bool {
    segments.len() == parts.len()
        && segments.iter().zip(parts).all(|(segment, part)| match placeholder(segment) {
            Some(_) => !part.is_empty(),
            None => same(segment, part),
        })
}

/// Older clients spell some words of the path with other hyphens, and the guide prints `city` for `cities`.
fn same(segment: &str, part: &str) -> bool {
    let plain = |text: &str| match text {
        "city" => "cities".to_owned(),
        "transcriptions" => "transcription".to_owned(),
        text => text.replace('_', "-"),
    };
    segment == part || plain(segment) == plain(part)
}

fn values(segments: &[&'static str], parts: &[String]) -> Vec<(&'static str, String)> {
    let pairs = segments.iter().zip(parts);
    pairs.filter_map(|(segment, part)| Some((placeholder(segment)?, part.clone()))).collect()
}

fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn decode(part: &str) -> String {
    let escaped = part.replace('+', "%2B");
    url::form_urlencoded::parse(escaped.as_bytes()).next().map(|(text, _)| text.into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Found, Hints, find};

    fn name(method: &str, path: &str, hints: Hints) -> String {
        match find(method, path, hints) {
            Found::Row(row) => format!("{} {}", row.generation.name(), row.operation.name),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn tells_rows_apart() {
        let none = Hints::default();
        assert_eq!(name("GET", "/v3/messages/all", none), "current messages.export");
        assert_eq!(name("GET", "/v3/messages/a%3Db", none), "current messages.get");
        assert_eq!(name("GET", "/v1/cdr", none), "guide cdrs.list");
        assert_eq!(name("GET", "/v1/cdr", Hints { csv: true, ..none }), "guide cdrs.csv");
        assert_eq!(name("GET", "/v1/cdr.csv", none), "guide cdrs.csv");
        assert_eq!(name("GET", "/v1/recordings/12", none), "current recordings.get");
        assert_eq!(name("GET", "/v1/recordings/aa566501-c591", none), "current recordings.download");
        assert_eq!(name("PUT", "/v1/cdr/all", none), "OtherVerb");
        assert_eq!(name("GET", "/v9/nothing", none), "Nothing");
    }
}
