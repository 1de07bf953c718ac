//! The feed of changes: the whole view first, then what becomes different, as server-sent events.
//!
//! Nothing is queued for a reader: what it gets next is made when it has taken what came before. One that takes nothing for
//! a while is dropped, and begins with the whole view when it comes back.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use serde_json::Value;
use tokio::sync::mpsc::{self, Sender};

use super::{guarded, view};
use crate::form;
use crate::refusal::Refusal;
use crate::server::Shared;

/// How many readers there may be at once.
pub(crate) const READERS: usize = 32;
/// The shortest time between two changes.
const PAUSE: Duration = Duration::from_millis(40);
/// How long a reader may take nothing.
const PATIENCE: Duration = Duration::from_secs(20);

type Told = Result<Event, Infallible>;

pub(super) fn open(shared: &Arc<Shared>) -> Response {
    let Ok(place) = Arc::clone(&shared.readers).try_acquire_owned() else {
        return form::refuse(&Refusal::new(503, "Too many pages are open"));
    };
    let (teller, told) = mpsc::channel::<Told>(1);
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        tokio::select! {
            () = tell(&shared, &teller) => {}
            () = teller.closed() => {}
        }
        drop(place);
    });
    let events = stream::unfold(told, |mut told| async move { told.recv().await.map(|event| (event, told)) });
    guarded(Sse::new(events).keep_alive(KeepAlive::new()).into_response())
}

/// Tells a reader of every change, until it takes no more.
async fn tell(shared: &Shared, teller: &Sender<Told>) {
    let mut changes = shared.changes.subscribe();
    let mut shown = view::View::of(shared);
    if !send(teller, "snapshot", &shown.whole()).await {
        return;
    }
    while changes.changed().await.is_ok() {
        let view = view::View::of(shared);
        if let Some(change) = view.since(&shown)
            && !send(teller, "change", &change).await
        {
            return;
        }
        shown = view;
        tokio::time::sleep(PAUSE).await;
    }
}

async fn send(teller: &Sender<Told>, name: &str, value: &Value) -> bool {
    let event = Event::default().event(name).data(value.to_string());
    matches!(tokio::time::timeout(PATIENCE, teller.send(Ok(event))).await, Ok(Ok(())))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::sync::mpsc;

    use super::tell;
    use crate::clock::Clock;
    use crate::config::Config;
    use crate::server::Shared;
    use crate::world::World;

    #[tokio::test(start_paused = true)]
    async fn a_reader_that_takes_nothing_is_dropped() {
        let config = Arc::new(Config::default());
        let clock = Clock::new(None, 1.0);
        let (parcels, dials) = (mpsc::unbounded_channel().0, mpsc::unbounded_channel().0);
        let world = World::new(Arc::clone(&config), clock.now(), 0, parcels, dials);
        let shared = Shared::new(config, clock, world);
        let (teller, mut told) = mpsc::channel(1);
        tokio::join!(tell(&shared, &teller), async {
            // The snapshot is in the channel by then; two changes find it full.
            tokio::task::yield_now().await;
            shared.reset();
        });
        drop(teller);
        assert!(told.recv().await.is_some(), "what was told before is there");
        assert!(told.recv().await.is_none());
    }
}
