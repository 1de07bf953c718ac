//! Helpers of the demo: a receiver of callbacks, and the lines it prints.

use std::error::Error;
use std::time::Duration;

use axum::routing::post;
use axum::{Json, Router};
use serde_json::Value;
use tokio::sync::mpsc;
use wavix::Client;
use wavix_simulator::{Config, Simulator};

/// Receives what the platform posts.
#[derive(Debug)]
pub struct Callbacks {
    url: String,
    received: mpsc::UnboundedReceiver<Value>,
}

impl Callbacks {
    /// Listens on a port of this machine; 0 picks a free one.
    ///
    /// # Errors
    ///
    /// Where the port is taken.
    pub async fn start(port: u16) -> std::io::Result<Self> {
        let (sender, received) = mpsc::unbounded_channel();
        let take = move |Json(event): Json<Value>| {
            let _ = sender.send(event);
            std::future::ready(())
        };
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(post(take))).await });
        Ok(Self { url, received })
    }
}

/// Prints what happened, one line a step, and counts the steps.
#[derive(Debug)]
pub struct Story {
    /// The client of the story.
    pub client: Client,
    /// Where the platform shall post to, if it can.
    pub callback_url: Option<String>,
    callbacks: Callbacks,
    simulator: Option<Simulator>,
    steps: u32,
}

impl Story {
    /// A story on the platform itself.
    #[must_use]
    pub fn real(client: Client, callbacks: Callbacks, callback_url: Option<String>) -> Self {
        Self { client, callback_url, callbacks, simulator: None, steps: 0 }
    }

    /// A story on a simulator in this process.
    ///
    /// # Errors
    ///
    /// Where the simulator cannot start.
    pub fn simulated_in_process(callbacks: Callbacks) -> Result<Self, Box<dyn Error>> {
        let simulator = Simulator::start(Config::default())?;
        let client = Client::builder().api_key(simulator.api_key()).base_url(simulator.url()).build()?;
        Ok(Self { client, callback_url: Some(callbacks.url.clone()), callbacks, simulator: Some(simulator), steps: 0 })
    }

    /// Whether the platform is a simulator.
    #[must_use]
    pub fn simulated(&self) -> bool {
        self.simulator.is_some()
    }

    /// Tells of a step.
    pub fn tell(&mut self, step: &str, outcome: &str) {
        self.steps += 1;
        println!("rust      {step:<28} {outcome}");
    }

    /// Tells of a step that costs money.
    pub fn costs(&mut self, step: &str, outcome: &str) {
        self.steps += 1;
        println!("rust    $ {step:<28} {outcome}");
    }

    /// Lets the platform's clock go on.
    pub async fn later(&self, time: Duration) {
        match &self.simulator {
            Some(simulator) => simulator.advance(time),
            None => tokio::time::sleep(time.min(Duration::from_secs(20))).await,
        }
    }

    /// The next callback that matches.
    ///
    /// # Errors
    ///
    /// Where none comes within 30 seconds.
    pub async fn callback(&mut self, matches: impl Fn(&Value) -> bool) -> Result<Value, Box<dyn Error>> {
        let wait = async {
            while let Some(event) = self.callbacks.received.recv().await {
                if matches(&event) {
                    return Some(event);
                }
            }
            None
        };
        let event = tokio::time::timeout(Duration::from_secs(30), wait).await?;
        event.ok_or_else(|| "no callback came".into())
    }

    /// Fails the story where something did not happen.
    ///
    /// # Errors
    ///
    /// Says what did not.
    pub fn expect(&self, condition: bool, otherwise: &str) -> Result<(), Box<dyn Error>> {
        if condition { Ok(()) } else { Err(otherwise.into()) }
    }

    /// Tells how many steps there were.
    pub fn end(&self) {
        println!("rust      {} steps done\n", self.steps);
    }
}

/// Runs the Rust of the README with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// Runs the Rust of the page on SMS with the tests.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/sms.md")]
pub struct SmsPage;
