//! Uploads that are read, and whose progress is told, on the thread of JavaScript.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use napi::bindgen_prelude::{Env, PromiseRaw, Uint8Array};
use napi_derive::napi;
use wavix::{Asked, Feed, Question, Upload};

use crate::failure;
use crate::panics::promise;

/// The questions of one call in flight.
#[napi]
pub struct NativeFeed {
    feed: Feed,
    progress: bool,
    asked: Arc<Mutex<Option<Asked>>>,
}

/// A question: for the next bytes, or, where `sent` is there, whether to go on.
#[napi(object, object_from_js = false)]
pub struct NativeQuestion {
    /// The number of the file.
    pub file: u32,
    /// Whether to read it from its start.
    pub start: bool,
    /// The bytes sent so far.
    pub sent: Option<f64>,
    /// How many there are, where that is known.
    pub total: Option<f64>,
}

#[napi]
impl NativeFeed {
    /// The questions of a call that is about to be made; with `progress` of its progress too.
    #[napi(constructor, catch_unwind)]
    pub fn new(progress: bool) -> Self {
        Self { feed: Feed::default(), progress, asked: Arc::default() }
    }

    /// The next question; null when the call is over.
    #[napi(catch_unwind)]
    pub fn next<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<NativeQuestion>>> {
        let (feed, kept) = (self.feed.clone(), Arc::clone(&self.asked));
        let work = async move {
            let asked = feed.next().await;
            let question = asked.as_ref().map(question_of);
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = asked;
            Ok(question)
        };
        promise(env, work, failure::defect)
    }

    /// Answers it: with the next bytes, with none at the end, or to go on.
    #[napi(catch_unwind)]
    pub fn answer(&self, data: Option<Uint8Array>) {
        if let Some(asked) = self.take() {
            asked.answer(Ok(data.map_or_else(Vec::new, |data| data.to_vec()).into()));
        }
    }

    /// Ends the call. False where it is over already.
    #[napi(catch_unwind)]
    pub fn fail(&self, why: String) -> bool {
        self.take().map(|asked| asked.answer(Err(io::Error::other(why)))).is_some()
    }
}

impl NativeFeed {
    pub(crate) fn feed(&self) -> Feed {
        self.feed.clone()
    }

    pub(crate) fn observed(&self, file: usize, upload: Upload) -> Upload {
        if self.progress { self.feed.observe(file, upload) } else { upload }
    }

    fn take(&self) -> Option<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "no file is that large")]
fn question_of(asked: &Asked) -> NativeQuestion {
    let file = asked.file as u32;
    match asked.question {
        Question::Progress { sent, total } => {
            NativeQuestion { file, start: false, sent: Some(sent as f64), total: total.map(|total| total as f64) }
        }
        Question::Read { start } => NativeQuestion { file, start, sent: None, total: None },
        _ => NativeQuestion { file, start: false, sent: None, total: None },
    }
}
