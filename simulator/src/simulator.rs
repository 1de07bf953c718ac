//! A running simulator.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use axum::serve::ListenerExt as _;
use tokio::sync::{mpsc, oneshot};

use crate::clock::Clock;
use crate::config::Config;
use crate::courier;
use crate::outbox::Callback;
use crate::server::{self, Shared};
use crate::world::World;

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
    /// Where the port is taken, or there is no thread to be had.
    pub fn start(config: Config) -> io::Result<Self> {
        if !(config.speed.is_finite() && config.speed > 0.0) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "speed must be greater than 0"));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, config.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let config = Arc::new(config);
        let (courier, parcels) = mpsc::unbounded_channel();
        let clock = Clock::new(config.start, config.speed);
        let world = World::new(Arc::clone(&config), clock.now(), 0, courier);
        let shared = Arc::new(Shared::new(config, clock, world));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let state = Arc::clone(&shared);
        let thread = std::thread::Builder::new().name("wavix-simulator".into()).spawn(move || {
            runtime.block_on(async move {
                tokio::spawn(server::keep_time(Arc::clone(&state)));
                tokio::spawn(courier::run(Arc::clone(&state), parcels));
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
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|socket| {
        let _ = socket.set_nodelay(true);
    });
    let service = server::router(shared).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await
}
