//! `wavix-replay [folder]`: prints its URL, replays the cases, ends when its input does.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use wavix_tests::Server;

#[tokio::main]
async fn main() -> Result<(), String> {
    let here = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(here), PathBuf::from);
    let server = Server::start(&folder).await?;
    println!("{}", server.url);
    std::io::stdout().flush().map_err(|error| error.to_string())?;
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    ended.await.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
    Ok(())
}
