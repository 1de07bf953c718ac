//! Lists that span pages.

use std::future::IntoFuture;
use std::hash::{DefaultHasher, Hasher as _};
use std::pin::Pin;

use futures_core::Stream;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use serde_json::Value;

use crate::client::Client;
use crate::codec::wire::{Wire, Written};
use crate::error::Result;
use crate::request::call::Arguments;
use crate::schema::operation::Operation;

model! {
    /// Where a page stands in its list.
    pub shared Pagination {
        /// Number of items on all pages.
        total: Option<i64>,
        /// Number of pages.
        total_pages: Option<i64>,
        /// This page, from 1.
        current_page: Option<i64>,
        /// Most items on a page.
        per_page: Option<i64>,
    }
}

/// A reply that is one page of a list.
pub trait Page: Wire {
    /// The type of the items.
    type Item: Wire + Send;

    /// The page's items.
    fn items(&self) -> &[Self::Item];

    /// The page's items, taken out of it.
    fn into_items(self) -> Vec<Self::Item>;

    /// Where the page stands; `None` where the list has one page only.
    fn pagination(&self) -> Option<&Pagination>;
}

/// A list: await it for its first page, or walk [`items`](Self::items) or [`pages`](Self::pages).
///
/// ```
/// use futures_util::TryStreamExt as _;
/// use wavix::{CallType, Client, ListCdrs, Timestamp};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let today = Timestamp::now().date();
/// let calls = ListCdrs::new(CallType::Placed, today, today).per_page(10);
/// let first = client.cdrs().list(calls.clone()).await?;
/// assert!(first.items.len() <= 10);
///
/// let mut cdrs = std::pin::pin!(client.cdrs().list(calls).items());
/// while let Some(cdr) = cdrs.try_next().await? {
///     println!("{:?} {:?} {:?}", cdr.date, cdr.to, cdr.charge);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited or walked"]
pub struct Pages<P> {
    client: Client,
    operation: &'static Operation,
    arguments: Arguments,
    page: std::marker::PhantomData<fn() -> P>,
}

impl<P: Page + Send + 'static> Pages<P> {
    pub(crate) fn new(client: Client, operation: &'static Operation, arguments: Arguments) -> Self {
        Self { client, operation, arguments, page: std::marker::PhantomData }
    }

    /// Every item on every page; pages are fetched when they are reached.
    pub fn items(self) -> impl Stream<Item = Result<P::Item>> + Send {
        self.pages().map_ok(|page| stream::iter(page.into_items()).map(Ok)).try_flatten()
    }

    /// Every page. Ends after the last one, at an empty one, or where a page repeats the one before.
    pub fn pages(self) -> impl Stream<Item = Result<P>> + Send {
        let start = (self, Some(Vec::new()));
        stream::try_unfold(start, |(mut this, before): (Self, Option<Vec<u64>>)| async move {
            let Some(before) = before else { return Ok(None) };
            let page: P = this.client.one(this.operation, this.arguments.clone()).await?;
            let print = fingerprint(&page);
            if print == before && !print.is_empty() {
                return Ok(None);
            }
            let next = next_page(this.operation, page.items().len(), page.pagination());
            if let Some(next) = next {
                this.arguments.fields.insert("page".into(), Value::from(next));
            }
            Ok(Some((page, (this, next.map(|_| print)))))
        })
    }
}

impl<P: Page + Send + 'static> IntoFuture for Pages<P> {
    type Output = Result<P>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<P>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.one(self.operation, self.arguments).await })
    }
}

/// The page to ask for next, if there is one.
#[must_use]
pub fn next_page(operation: &Operation, items: usize, pagination: Option<&Pagination>) -> Option<i64> {
    let pagination = pagination?;
    let (current, pages) = (pagination.current_page?, pagination.total_pages?);
    (items > 0 && current < pages && operation.arguments.field("page").is_some()).then_some(current + 1)
}

/// A page's items, as numbers that are equal when the items are.
fn fingerprint<P: Page>(page: &P) -> Vec<u64> {
    let mut text = Vec::new();
    let print = |item| {
        text.clear();
        let _ = serde_json::to_writer(&mut text, &Written(item));
        let mut hasher = DefaultHasher::new();
        hasher.write(&text);
        hasher.finish()
    };
    page.items().iter().map(print).collect()
}
