//! A running simulator.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};

use crate::areas::messages::Message;
use crate::clock::Clock;
use crate::config::Config;
use crate::line::{Lines, Peer};
use crate::outbox::Callback;
use crate::requests::Request;
use crate::server::{self, Shared};
use crate::world::World;
use crate::{control, courier, streams, wav};

/// A simulator that runs on a thread of its own until it is stopped or dropped.
pub struct Simulator {
    shared: Arc<Shared>,
    url: String,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Simulator {
    /// Starts one; it listens when this returns.
    ///
    /// # Errors
    ///
    /// Where the port is taken, there is no thread to be had, or `call_audio` cannot be used.
    pub fn start(config: Config) -> io::Result<Self> {
        for (name, speed) in [("speed", config.speed), ("audio speed", config.audio_speed)] {
            if !(speed.is_finite() && speed > 0.0) {
                let problem = format!("{name} must be greater than 0");
                return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
            }
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let voice = voice(&config)?;
        let config = Arc::new(config);
        let (courier, parcels) = mpsc::unbounded_channel();
        let (dialler, dials) = mpsc::unbounded_channel();
        let clock = Clock::new(config.start, config.speed);
        let world = World::new(Arc::clone(&config), clock.now(), 0, courier, dialler);
        let shared = Arc::new(Shared::new(config, clock, world));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let state = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("wavix-simulator".into()).spawn(move || {
            runtime.block_on(async move {
                tokio::spawn(server::keep_time(Arc::clone(&state)));
                tokio::spawn(courier::run(Arc::clone(&state), parcels));
                tokio::spawn(streams::run(Arc::clone(&state), dials, voice));
                tokio::select! {
                    _ = listen(listener, state) => {}
                    _ = stopped => {}
                }
            });
            runtime.shutdown_background();
        })?;
        Ok(Self { shared, url: format!("http://{address}"), address, stop: Some(stop), thread: Some(thread) })
    }

    /// Base URL, such as `http://127.0.0.1:9000`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Address and port that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The key that works.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.shared.config.api_key
    }

    /// Skips time. Everything that falls due happens before this returns; callbacks are then on their way.
    pub fn advance(&self, time: Duration) {
        self.shared.advance(time);
    }

    /// Every callback so far, in the order in which they fell due.
    #[must_use]
    pub fn callbacks(&self) -> Vec<Callback> {
        self.shared.present().callbacks().to_vec()
    }

    /// Waits until no callback is on its way or waits for another try, for a minute at most, and gives them all.
    pub async fn settle(&self) -> Vec<Callback> {
        control::settle(&self.shared).await;
        self.callbacks()
    }

    /// Waits for a callback that fits and that no more tries will follow; gives the earliest. Virtual time runs as ever:
    /// what is due later needs [`advance`](Self::advance).
    ///
    /// # Errors
    ///
    /// Says which callbacks there were instead when `timeout` of real time is over.
    pub async fn wait_for_callback(
        &self,
        timeout: Duration,
        fits: impl Fn(&Callback) -> bool,
    ) -> Result<Callback, String> {
        let found = || self.shared.present().callbacks().iter().find(|one| one.settled && fits(one)).cloned();
        if let Ok(found) = tokio::time::timeout(timeout, control::once(&self.shared, found)).await {
            return Ok(found);
        }
        let callbacks = self.callbacks();
        let others: Vec<String> = callbacks.iter().map(|one| format!("{} to {}", one.kind, one.url)).collect();
        Err(format!("no callback that fits in {timeout:?}; there were {}: {}", others.len(), others.join(", ")))
    }

    /// Posts a callback again, however its tries ended.
    ///
    /// # Errors
    ///
    /// Where there is none of this number, or it is still on its way.
    pub fn resend(&self, callback: usize) -> Result<(), String> {
        self.control("POST", &format!("callbacks/{callback}/resend"), &Value::Null).map(drop)
    }

    /// Messages sent and received since it began, oldest first.
    #[must_use]
    pub fn messages(&self) -> Vec<wavix::Message> {
        let messages: Vec<Value> = self.shared.present().messages().iter().map(Message::json).collect();
        messages.into_iter().filter_map(|message| serde_json::from_value(message).ok()).collect()
    }

    /// The latest 500 requests, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests().all().cloned().collect()
    }

    /// A client of it that repeats nothing.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`](wavix::ClientBuilder::build).
    pub fn client(&self) -> wavix::Result<wavix::Client> {
        wavix::Client::builder().api_key(self.api_key()).base_url(self.url()).max_retries(0).build()
    }

    /// A summary: virtual time, balance, counts.
    #[must_use]
    pub fn state(&self) -> Value {
        self.shared.present().summary()
    }

    /// Lets the next requests that fit meet a fault; the README lists the fields.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the fault.
    pub fn fault(&self, fault: &Value) -> Result<(), String> {
        self.control("POST", "faults", fault).map(drop)
    }

    /// Somebody sends a message to a number of the account: SMS without media, else MMS. Answers with the message.
    ///
    /// # Errors
    ///
    /// Where the number is not the account's, or does not receive SMS.
    pub fn inbound(&self, from: &str, to: &str, text: &str, media: &[&str]) -> Result<Value, String> {
        self.control("POST", "inbound", &json!({ "from": from, "to": to, "text": text, "media": media }))
    }

    /// Somebody calls a number of the account. Answers with the call, which rings until it is answered or ended.
    ///
    /// # Errors
    ///
    /// Where the number is not the account's.
    pub fn ring(&self, from: &str, to: &str) -> Result<Value, String> {
        self.control("POST", "calls", &json!({ "from": from, "to": to }))
    }

    /// The other side of a call answers.
    ///
    /// # Errors
    ///
    /// Where the call is over, was answered already, or came in.
    pub fn answer(&self, call: &str) -> Result<Value, String> {
        self.control("POST", &format!("calls/{call}/answer"), &Value::Null)
    }

    /// The other side of a call is busy.
    ///
    /// # Errors
    ///
    /// As [`answer`](Self::answer).
    pub fn busy(&self, call: &str) -> Result<Value, String> {
        self.control("POST", &format!("calls/{call}/busy"), &Value::Null)
    }

    /// The other side of a call hangs up, or refuses it.
    ///
    /// # Errors
    ///
    /// Where the call is over.
    pub fn hang_up(&self, call: &str) -> Result<Value, String> {
        self.control("POST", &format!("calls/{call}/hang-up"), &Value::Null)
    }

    /// The other side of a call presses keys: `0` to `9`, `*` and `#`.
    ///
    /// # Errors
    ///
    /// Where the call is over, or collects no keys.
    pub fn press(&self, call: &str, keys: &str) -> Result<Value, String> {
        self.control("POST", &format!("calls/{call}/digits"), &json!({ "digits": keys }))
    }

    /// The action of one of the simulator's own endpoints, such as `("POST", "inbound", …)`; the README lists them.
    ///
    /// # Errors
    ///
    /// Says why it was refused.
    pub fn control(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let text = |value: &Value| value["message"].as_str().unwrap_or_default().to_owned();
        control::act(&self.shared, method, path, body).map_err(|refusal| text(&refusal.body))
    }

    /// Starts over: a new world from the same settings, at the present virtual time.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Stops it, and waits until its port is free. Does nothing where it has stopped.
    pub fn stop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    pub(crate) fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.stop();
    }
}

impl std::fmt::Debug for Simulator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Simulator").field("url", &self.url).finish_non_exhaustive()
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) -> io::Result<()> {
    let listener = Lines(tokio::net::TcpListener::from_std(listener)?);
    let service = server::router(shared).into_make_service_with_connect_info::<Peer>();
    axum::serve(listener, service).await
}

/// The speech of callers.
fn voice(config: &Config) -> io::Result<Arc<[i16]>> {
    let Some(path) = &config.call_audio else { return Ok(wav::voice().into()) };
    let problem =
        |why: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("call audio {}: {why}", path.display()));
    let file = std::fs::read(path).map_err(|error| problem(&error.to_string()))?;
    wav::samples(&file).map(Into::into).map_err(problem)
}
