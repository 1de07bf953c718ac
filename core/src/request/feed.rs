//! Transfers that ask another thread: for the next bytes of a file, and whether to go on.
//!
//! For bindings whose files can be read, and whose callbacks can be called, on the host's own thread only.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;
use tokio::sync::{Mutex, mpsc, oneshot, watch};

use crate::request::upload::Upload;

/// The question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Question {
    /// The next bytes of the file; none at its end.
    Read {
        /// Whether to begin at its start.
        start: bool,
    },
    /// Whether to go on; bytes in the answer do not matter.
    Progress {
        /// The bytes sent so far.
        sent: u64,
        /// How many there are, where that is known.
        total: Option<u64>,
    },
}

/// A question that waits for its answer. Dropped, it ends the call.
#[derive(Debug)]
pub struct Asked {
    /// The number of the file, as it was given to [`Feed::upload`] or [`Feed::observe`].
    pub file: usize,
    /// The question.
    pub question: Question,
    reply: oneshot::Sender<io::Result<Bytes>>,
}

impl Asked {
    /// Answers. An error ends the call.
    pub fn answer(self, answer: io::Result<Bytes>) {
        let _ = self.reply.send(answer);
    }
}

/// The questions of one call, one at a time.
#[derive(Clone, Debug)]
pub struct Feed(Arc<Line>);

#[derive(Debug)]
struct Line {
    sender: mpsc::Sender<Asked>,
    receiver: Mutex<mpsc::Receiver<Asked>>,
    ended: watch::Sender<bool>,
}

impl Default for Feed {
    fn default() -> Self {
        let (sender, receiver) = mpsc::channel(1);
        Self(Arc::new(Line { sender, receiver: Mutex::new(receiver), ended: watch::Sender::new(false) }))
    }
}

impl Feed {
    /// A file whose bytes are asked for.
    #[must_use]
    pub fn upload(&self, file: usize, name: &str, size: Option<u64>, repeatable: bool) -> Upload {
        let sender = self.0.sender.clone();
        let open = move || {
            stream::try_unfold((sender.clone(), true), move |(sender, start)| async move {
                let bytes = ask(&sender, file, Question::Read { start }).await?;
                Ok((!bytes.is_empty()).then_some((bytes, (sender, false))))
            })
        };
        let upload = if repeatable { Upload::from_opener(name, open) } else { Upload::from_stream(name, open()) };
        match size {
            Some(size) => upload.with_size(size),
            None => upload,
        }
    }

    /// Asks before each piece of a file whether to go on.
    #[must_use]
    pub fn observe(&self, file: usize, upload: Upload) -> Upload {
        let sender = self.0.sender.clone();
        upload.on_progress_async(move |sent, total| {
            let sender = sender.clone();
            async move { ask(&sender, file, Question::Progress { sent, total }).await.map(|_| ()) }
        })
    }

    /// Runs the call that asks. When it ends, or is dropped, so do the questions.
    pub fn run<F: Future>(&self, call: F) -> impl Future<Output = F::Output> + use<F> {
        // Made here, not within: a future that is dropped before it is polled ends too.
        let end = End(Self::clone(self));
        async move {
            let _end = end;
            call.await
        }
    }

    /// The next question; `None` when the call is over.
    pub async fn next(&self) -> Option<Asked> {
        let mut receiver = self.0.receiver.lock().await;
        tokio::select! {
            biased;
            () = self.ended() => None,
            asked = receiver.recv() => asked,
        }
    }

    /// Waits until the call is over.
    pub async fn ended(&self) {
        // The sender is in `self`, so this cannot fail.
        let _ = self.0.ended.subscribe().wait_for(|ended| *ended).await;
    }
}

struct End(Feed);

impl Drop for End {
    fn drop(&mut self) {
        self.0.0.ended.send_replace(true);
    }
}

async fn ask(sender: &mpsc::Sender<Asked>, file: usize, question: Question) -> io::Result<Bytes> {
    let gone = || io::Error::other("nobody answers");
    let (reply, answer) = oneshot::channel();
    sender.send(Asked { file, question, reply }).await.map_err(|_| gone())?;
    answer.await.map_err(|_| gone())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn questions_end_with_the_call() {
        let feed = Feed::default();
        let sender = feed.0.sender.clone();
        let call = tokio::spawn(feed.run(async move {
            let read = ask(&sender, 3, Question::Read { start: true }).await.unwrap();
            let failed = ask(&sender, 3, Question::Progress { sent: 1, total: None }).await.unwrap_err();
            (read, failed.to_string())
        }));
        let asked = feed.next().await.unwrap();
        assert_eq!((asked.file, asked.question), (3, Question::Read { start: true }));
        asked.answer(Ok("x".into()));
        drop(feed.next().await.unwrap());
        assert_eq!(call.await.unwrap(), ("x".into(), "nobody answers".into()));
        assert!(feed.next().await.is_none());

        let feed = Feed::default();
        let call = tokio::spawn(feed.run(std::future::pending::<()>()));
        call.abort();
        feed.ended().await;
        assert!(feed.next().await.is_none());
    }
}
