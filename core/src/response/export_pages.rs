//! Exports that end after exactly one page: the platform's documents contradict each other on whether exports have pages, so
//! the next page is asked for, and its new lines are given.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::Arc;

use serde_json::Value;

use crate::client::Client;
use crate::error::Result;
use crate::request::call::Arguments;
use crate::response::stream::Taken;
use crate::schema::operation::Operation;
use crate::transport::Opened;

/// Lines of a page unless the caller says otherwise.
const PAGE: usize = 25;
/// A caller who asks for larger pages wants all in one.
const LARGEST_PAGE: usize = 1000;

/// An export that may have another page.
pub(crate) struct ExportPages {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    size: usize,
    page: i64,
    /// The lines of the page before, and of this one, as numbers.
    before: HashSet<u64>,
    lines: HashSet<u64>,
    count: usize,
    has_new_lines: bool,
    /// More lines than a page has have come, so there are no pages.
    is_whole: bool,
}

impl ExportPages {
    /// `None` if the export has no pages, or the caller asks for one.
    pub(crate) fn of(client: &Client, operation: &'static Operation, arguments: &Arguments) -> Option<Self> {
        let field = operation.arguments.field("page")?;
        let form = operation.form_of(client.generation());
        let given = |name: &str| arguments.fields.get(name).filter(|value| !value.is_null());
        if field.marks.only.is_some_and(|only| only != form) || given("page").is_some() {
            return None;
        }
        let size = given("per_page").and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
        let size = size.unwrap_or(PAGE);
        (size <= LARGEST_PAGE).then(|| Self {
            client: client.clone(),
            operation,
            arguments: arguments.clone(),
            size,
            page: 1,
            before: HashSet::new(),
            lines: HashSet::new(),
            count: 0,
            has_new_lines: false,
            is_whole: false,
        })
    }

    /// Takes away the lines that the page before had, too.
    pub(crate) fn keep_new(&mut self, (text, lines, _): &mut Taken) {
        for line in lines.iter_mut().filter(|line| line.start < line.end) {
            if self.is_whole {
                return;
            }
            let mut hasher = DefaultHasher::new();
            hasher.write(&text[line.clone()]);
            let number = hasher.finish();
            self.lines.insert(number);
            self.count += 1;
            self.is_whole = self.count > self.size;
            if self.before.contains(&number) {
                *line = 0..0;
            } else {
                self.has_new_lines = true;
            }
        }
    }

    /// The next page, at the end of this one. `None` if there is none.
    pub(crate) async fn next(&mut self) -> Result<Option<Opened>> {
        if self.is_whole || self.count != self.size || !self.has_new_lines {
            return Ok(None);
        }
        self.page += 1;
        (self.has_new_lines, self.count) = (false, 0);
        self.before = std::mem::take(&mut self.lines);
        self.arguments.fields.insert("page".into(), self.page.into());
        let Client { transport, options } = &self.client;
        match transport.open(self.operation, self.arguments.clone(), &Arc::clone(options)).await {
            Ok(opened) => Ok(Some(opened)),
            // A platform without pages may refuse the argument.
            Err(error) if matches!(error.status(), Some(400 | 404 | 422)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
