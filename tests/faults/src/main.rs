//! `wavix-faults`: prints its URL, plays the scripts that are sent to it, ends when its input does.

use std::io::{Read as _, Write as _};

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| error.to_string())?;
    println!("http://{}", listener.local_addr().map_err(|error| error.to_string())?);
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    tokio::select! {
        served = wavix_faults::serve(listener) => served,
        ended = ended => ended.map_err(|error| error.to_string())?.map(drop).map_err(|error| error.to_string()),
    }
}
