//! Starts runs.

use std::sync::Arc;

use serde_json::json;
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use crate::certificates::Certificates;
use crate::run::{Run, State, accept, watch};
use crate::script::{Listen, Reply, Script, Tls};

/// Plays scripts. Its runs live on the runtime that they are started on.
#[derive(Debug)]
pub struct Server {
    certificates: Certificates,
}

impl Server {
    /// Makes the certificates.
    ///
    /// # Errors
    ///
    /// A text that says what is at fault.
    pub fn new() -> Result<Self, String> {
        Ok(Self { certificates: Certificates::new()? })
    }

    /// The certificate of the authority that TLS clients have to trust.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.certificates.authority
    }

    /// Listens on a port of this machine, and treats what comes there as the script says.
    ///
    /// # Errors
    ///
    /// A text that says what is at fault.
    pub async fn play(&self, script: Script) -> Result<Run, String> {
        let socket = bound(&script).map_err(failed)?;
        let address = socket.local_addr().map_err(failed)?;
        let second = TcpListener::bind(("127.0.0.1", 0)).await.map_err(failed)?;
        let elsewhere = format!("http://{}", second.local_addr().map_err(failed)?);
        let url = match script.tls {
            None => format!("http://{address}"),
            Some(_) => format!("https://localhost:{}", address.port()),
        };
        let tls = script.tls.filter(|tls| *tls != Tls::Plain).and_then(|tls| self.certificates.acceptor(tls));
        let mode = script.listen;
        let good = script.good.clone().unwrap_or_else(message);
        let state = Arc::new(State::new(script, good, elsewhere));
        let mut run =
            Run { url, state: Arc::clone(&state), filling: Vec::new(), reserved: None, listening: Vec::new() };
        let watching = tokio::spawn(watch(second, Arc::clone(&state)));
        run.listening.push(watching.abort_handle());
        match mode {
            Listen::Yes => {
                let listener = socket.listen(1024).map_err(failed)?;
                run.listening.push(tokio::spawn(accept(listener, state, tls)).abort_handle());
            }
            Listen::Closed => run.reserved = Some(socket),
            Listen::Full => {
                let listener = socket.listen(1).map_err(failed)?;
                for _ in 0..2 {
                    run.filling.push(TcpStream::connect(address).await.map_err(failed)?);
                }
                let kept = tokio::spawn(async move {
                    std::future::pending::<()>().await;
                    drop(listener);
                });
                run.listening.push(kept.abort_handle());
            }
        }
        Ok(run)
    }
}

fn bound(script: &Script) -> std::io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    if let Some(window) = script.window {
        socket.set_recv_buffer_size(window)?;
    }
    // many runs leave many closed connections behind; a port that nobody listens at must not be shared
    #[cfg(unix)]
    socket.set_reuseaddr(script.listen != Listen::Closed)?;
    socket.bind(([127, 0, 0, 1], 0).into())?;
    Ok(socket)
}

fn message() -> Reply {
    Reply::json(
        200,
        json!({"message_id": "871b4eeb-f798-4105-be23-32df9e991456", "status": "accepted", "success": true}),
    )
}

fn failed(error: std::io::Error) -> String {
    format!("cannot listen: {error}")
}
