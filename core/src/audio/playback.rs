//! The queue of sound to be played into a call, and when each piece is due.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use tokio::sync::Notify;
use tokio::time::Instant;

use super::message::Command;
use super::queue::wait;
use super::{BYTES_PER_SECOND, FRAME};
use crate::error::{Error, ErrorKind, Result};

/// How far ahead of what is heard sound is sent, so that a network that stutters is not heard.
const LEAD: Duration = Duration::from_millis(60);
/// Marks that may wait.
const MARKS: usize = 1024;

/// Sound and marks that wait to be sent.
pub(super) struct Playback {
    inner: Mutex<Inner>,
    /// Bytes of sound that may wait.
    room: usize,
    /// There is something to do.
    work: Notify,
    /// There is room, or nothing more can be sent.
    changed: Notify,
    /// Whole pieces of sound stay together.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Inner {
    waiting: VecDeque<Item>,
    bytes: usize,
    marks: usize,
    /// Sent before everything else.
    urgent: VecDeque<Command>,
    /// How often it was cleared.
    cleared: u64,
    /// When everything that was sent will have been heard.
    heard: Option<Instant>,
    closing: bool,
    ended: bool,
}

enum Item {
    Sound(Bytes),
    Mark(String),
}

/// The next action of the connection.
pub(super) enum Next {
    Send(Command),
    Wait(Instant),
    Idle,
    Close,
}

impl Playback {
    pub(super) fn new(room: usize) -> Self {
        let (work, changed, turn) = (Notify::new(), Notify::new(), tokio::sync::Mutex::new(()));
        Self { inner: Mutex::default(), room, work, changed, turn }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues sound, as fast as it is played. False where it was cleared before all of it was queued.
    pub(super) async fn sound(&self, mut audio: Bytes) -> Result<bool> {
        let cleared = self.lock().cleared;
        let _turn = self.turn.lock().await;
        loop {
            let room = wait(&self.changed, || {
                let inner = self.lock();
                let room = self.room.saturating_sub(inner.bytes) & !1;
                (inner.cleared != cleared || !inner.open() || room > 0).then_some(room)
            })
            .await;
            let mut inner = self.lock();
            inner.check()?;
            if inner.cleared != cleared {
                return Ok(false);
            }
            let piece = audio.split_to(room.min(audio.len()));
            if !piece.is_empty() {
                inner.bytes += piece.len();
                inner.waiting.push_back(Item::Sound(piece));
            }
            drop(inner);
            self.work.notify_one();
            if audio.is_empty() {
                return Ok(true);
            }
        }
    }

    /// Queues a mark after all sound that was queued. False where it was cleared before.
    pub(super) async fn mark(&self, name: String) -> Result<bool> {
        let cleared = self.lock().cleared;
        let _turn = self.turn.lock().await;
        wait(&self.changed, || {
            let inner = self.lock();
            (inner.cleared != cleared || !inner.open() || inner.marks + inner.urgent.len() < MARKS).then_some(())
        })
        .await;
        let mut inner = self.lock();
        inner.check()?;
        if inner.cleared != cleared {
            return Ok(false);
        }
        inner.marks += 1;
        inner.waiting.push_back(Item::Mark(name));
        drop(inner);
        self.work.notify_one();
        Ok(true)
    }

    /// Drops sound that waits, and has the platform drop its own. Marks go first, so that they all come back.
    pub(super) fn clear(&self) -> Result<()> {
        let mut inner = self.lock();
        inner.check()?;
        inner.cleared += 1;
        let waiting = std::mem::take(&mut inner.waiting);
        inner.urgent.extend(waiting.into_iter().filter_map(|item| match item {
            Item::Mark(name) => Some(Command::Mark(name)),
            Item::Sound(_) => None,
        }));
        // One is enough if nothing came between.
        if inner.urgent.back() != Some(&Command::Clear) {
            inner.urgent.push_back(Command::Clear);
        }
        (inner.bytes, inner.marks, inner.heard) = (0, 0, None);
        drop(inner);
        self.changed.notify_waiters();
        self.work.notify_one();
        Ok(())
    }

    /// Seconds of sound that wait here.
    #[expect(clippy::cast_precision_loss, reason = "the queue is small")]
    pub(super) fn seconds(&self) -> f64 {
        self.lock().bytes as f64 / BYTES_PER_SECOND as f64
    }

    /// Sends nothing more, and closes the connection.
    pub(super) fn close(&self) {
        self.lock().closing = true;
        self.changed.notify_waiters();
        self.work.notify_one();
    }

    /// The connection is gone.
    pub(super) fn end(&self) {
        let mut inner = self.lock();
        inner.ended = true;
        inner.waiting.clear();
        inner.urgent.clear();
        inner.bytes = 0;
        drop(inner);
        self.changed.notify_waiters();
    }

    pub(super) async fn work(&self) {
        self.work.notified().await;
    }

    /// The commands that are due now.
    pub(super) fn next(&self, now: Instant) -> Next {
        let mut inner = self.lock();
        if inner.closing || inner.ended {
            return Next::Close;
        }
        if let Some(command) = inner.urgent.pop_front() {
            self.changed.notify_waiters();
            return Next::Send(command);
        }
        match inner.waiting.front() {
            None => Next::Idle,
            Some(Item::Mark(_)) => {
                let Some(Item::Mark(name)) = inner.waiting.pop_front() else { return Next::Idle };
                inner.marks -= 1;
                self.changed.notify_waiters();
                Next::Send(Command::Mark(name))
            }
            Some(Item::Sound(_)) => {
                let heard = inner.heard.map_or(now, |heard| heard.max(now));
                if let Some(due) = heard.checked_sub(LEAD).filter(|due| *due > now) {
                    return Next::Wait(due);
                }
                let frame = inner.frame();
                inner.bytes -= frame.len();
                inner.heard = Some(heard + duration(frame.len()));
                self.changed.notify_waiters();
                Next::Send(Command::Media(frame))
            }
        }
    }
}

impl Inner {
    fn open(&self) -> bool {
        !self.closing && !self.ended
    }

    fn check(&self) -> Result<()> {
        if self.open() { Ok(()) } else { Err(Error::new(ErrorKind::NotSent, "the stream has ended")) }
    }

    /// The next 20 milliseconds, or what there is before a mark or the end.
    fn frame(&mut self) -> Bytes {
        let mut frame = BytesMut::new();
        while let Some(Item::Sound(sound)) = self.waiting.front_mut() {
            let missing = FRAME - frame.len();
            if frame.is_empty() && sound.len() > missing {
                return sound.split_to(missing);
            }
            if sound.len() > missing {
                frame.extend_from_slice(&sound[..missing]);
                sound.advance(missing);
                break;
            }
            frame.extend_from_slice(sound);
            self.waiting.pop_front();
            if frame.len() == FRAME {
                break;
            }
        }
        frame.freeze()
    }
}

/// How long this many bytes of sound last.
fn duration(bytes: usize) -> Duration {
    Duration::from_nanos((bytes as u64).saturating_mul(1_000_000_000) / BYTES_PER_SECOND as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound(frames: usize) -> Bytes {
        (0..frames * FRAME).map(|at| (at / FRAME) as u8).collect::<Vec<_>>().into()
    }

    /// The messages until nothing is due, as letters, with the next time to wait for.
    fn sent(playback: &Playback, now: Instant) -> (Vec<Command>, Option<Instant>) {
        let mut commands = Vec::new();
        loop {
            match playback.next(now) {
                Next::Send(command) => commands.push(command),
                Next::Wait(until) => return (commands, Some(until)),
                Next::Idle | Next::Close => return (commands, None),
            }
        }
    }

    #[tokio::test]
    async fn sound_is_sent_as_fast_as_it_is_heard() {
        let playback = Playback::new(100 * FRAME);
        assert!(playback.sound(sound(50)).await.unwrap());
        let start = Instant::now();
        let ms = Duration::from_millis;
        // Three frames ahead, and the one that is heard.
        let (first, due) = sent(&playback, start);
        assert_eq!((first.len(), due), (4, Some(start + ms(20))));
        assert_eq!(first[1], Command::Media(sound(2).slice(FRAME..)));
        // Late by 9 ms: what is due later does not move.
        let (late, due) = sent(&playback, start + ms(29));
        assert_eq!((late.len(), due), (1, Some(start + ms(40))));
        // Late by a long time: at once what should have been heard.
        let (rest, due) = sent(&playback, start + ms(200));
        assert_eq!((rest.len(), due), (4, Some(start + ms(220))));
        assert!((playback.seconds() - 41.0 * 0.02).abs() < 1e-9);
    }

    #[tokio::test]
    async fn pieces_of_any_size_become_frames() {
        let playback = Playback::new(100 * FRAME);
        let all = sound(3);
        for piece in [0..2, 2..1000, 1000..1002, 1002..2880] {
            playback.sound(all.slice(piece)).await.unwrap();
        }
        playback.mark("end".into()).await.unwrap();
        playback.sound(all.slice(..10)).await.unwrap();
        let (commands, _) = sent(&playback, Instant::now());
        let frames: Vec<Command> = (0..3).map(|at| Command::Media(all.slice(at * FRAME..(at + 1) * FRAME))).collect();
        assert_eq!(commands[..3], frames);
        assert_eq!(commands[3..], [Command::Mark("end".into()), Command::Media(all.slice(..10))]);
    }

    #[tokio::test]
    async fn clear_drops_sound_and_keeps_marks() {
        let playback = std::sync::Arc::new(Playback::new(2 * FRAME));
        playback.mark("a".into()).await.unwrap();
        let sending = {
            let playback = std::sync::Arc::clone(&playback);
            tokio::spawn(async move { playback.sound(sound(9)).await })
        };
        while playback.seconds() < 0.039 {
            tokio::task::yield_now().await;
        }
        playback.clear().unwrap();
        playback.clear().unwrap();
        assert!(!sending.await.unwrap().unwrap(), "the rest of what was being sent is dropped");
        let (commands, _) = sent(&playback, Instant::now());
        assert_eq!(commands, [Command::Mark("a".into()), Command::Clear]);
        assert!(playback.sound(sound(1)).await.unwrap());
        assert_eq!(sent(&playback, Instant::now()).0.len(), 1);
    }

    #[tokio::test]
    async fn nothing_is_sent_after_the_end() {
        let playback = Playback::new(FRAME);
        playback.end();
        assert_eq!(playback.sound(sound(1)).await.unwrap_err().kind(), ErrorKind::NotSent);
        assert_eq!(playback.mark("a".into()).await.unwrap_err().kind(), ErrorKind::NotSent);
        assert_eq!(playback.clear().unwrap_err().kind(), ErrorKind::NotSent);
    }
}
