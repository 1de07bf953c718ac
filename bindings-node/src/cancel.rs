//! Lets JavaScript end a call.

use napi_derive::napi;
use tokio::sync::watch;

/// A switch that ends the calls it was given to.
#[napi]
pub struct NativeCancel(watch::Sender<bool>);

#[napi]
impl NativeCancel {
    /// A switch that is not yet thrown.
    #[napi(constructor, catch_unwind)]
    #[allow(clippy::new_without_default, reason = "called by JavaScript")]
    pub fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    /// Ends the calls. Their promises reject.
    #[napi(catch_unwind)]
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }
}

/// The end that a call watches.
pub(crate) struct Cancelled(Option<watch::Receiver<bool>>);

impl Cancelled {
    pub(crate) fn by(cancel: Option<&NativeCancel>) -> Self {
        Self(cancel.map(|cancel| cancel.0.subscribe()))
    }

    /// Runs `work` until it is done or cancelled. A cancelled call is dropped, with its connection.
    pub(crate) async fn or<T>(self, work: impl Future<Output = T>) -> Option<T> {
        let Some(mut switch) = self.0 else { return Some(work.await) };
        let thrown = async {
            if switch.wait_for(|thrown| *thrown).await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            biased;
            () = thrown => None,
            done = work => Some(done),
        }
    }
}
