use wavix::{Client, ListNumbers, MessageBody, SendMessage};

#[tokio::main]
async fn main() -> wavix::Result<()> {
    let client = Client::builder().build()?; // WAVIX_API_KEY and WAVIX_BASE_URL
    let sent = client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await?;
    assert_eq!(client.messages().get(sent.message_id).await?.to.as_deref(), Some("447537151866"));
    let numbers = client.numbers().list(ListNumbers::new()).await?.items.len();
    let operations = wavix::operation::operations().count();
    println!(
        "Rust: {operations} operations, {numbers} numbers, {}",
        sent.status.map_or_else(String::new, |s| s.to_string())
    );
    Ok(())
}
