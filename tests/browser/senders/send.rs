//! Sends one message: `wavix-send TO TEXT`, with the key and address of the environment.

use wavix::{Client, MessageBody, SendMessage};

#[tokio::main]
async fn main() -> wavix::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().unwrap_or_default();
    let (to, text) = (next(), next());
    Client::builder().build()?.messages().send(SendMessage::new("Wavix", to, MessageBody::text(text))).await?;
    Ok(())
}
