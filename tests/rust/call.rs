//! Calls operations by name, as other languages do.

use serde_json::{Map, Value};
use wavix::operation::{Form, Operation};
use wavix::{Arguments, Client, Error, Pagination, Result, Unreadable, Upload, next_page};

use crate::sink::Json;

/// The outcome of a call.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// The reply, its first page, or the contents of a file.
    pub(crate) value: Value,
    /// All items of all pages or lines, where they were asked for.
    pub(crate) items: Vec<Value>,
    /// The same without unknown fields.
    pub(crate) plain: Value,
    /// How many lines were skipped.
    pub(crate) skipped: u64,
    /// How it failed; earlier items are in `items`.
    pub(crate) error: Option<Error>,
}

/// Calls an operation. `walk` asks for all pages.
pub(crate) async fn call(
    client: &Client,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
    walk: bool,
    unreadable: Unreadable,
) -> Outcome {
    let mut outcome = Outcome::default();
    let ended = match operation.form {
        Form::One => one(client, operation, arguments, &mut outcome).await,
        Form::Page if walk => pages(client, operation, arguments, &mut outcome).await,
        Form::Page => one(client, operation, arguments, &mut outcome).await,
        Form::Lines => lines(client, operation, arguments, unreadable, &mut outcome).await,
        Form::File => file(client, operation, arguments, &mut outcome).await,
    };
    outcome.error = ended.err();
    outcome
}

/// Calls an endpoint that has no row.
pub(crate) async fn without_row(client: &Client, arguments: &Map<String, Value>) -> Outcome {
    let called = async {
        let reply = client.invoke("request", packed(arguments)?).await?;
        reply.read(&mut Json { extra: true })
    };
    outcome_of(called.await)
}

/// The outcome of a call that answers with any JSON.
pub(crate) fn outcome_of(called: Result<Value>) -> Outcome {
    match called {
        Ok(value) => Outcome { plain: value.clone(), value, ..Outcome::default() },
        Err(error) => Outcome { error: Some(error), ..Outcome::default() },
    }
}

fn packed(arguments: &Map<String, Value>) -> Result<Arguments> {
    let mut fields = arguments.clone();
    let mut files = Vec::new();
    fields.retain(|name, value| match upload(value) {
        Some(file) => {
            files.push((name.clone(), file));
            false
        }
        None => true,
    });
    let arguments = Arguments::from_json(&Value::Object(fields).to_string())?;
    Ok(files.into_iter().fold(arguments, |arguments, (name, file)| arguments.with_file(name, file)))
}

/// The file that an argument of a case stands for.
pub(crate) fn upload(value: &Value) -> Option<Upload> {
    let file = value.get("$file")?;
    if let Some(path) = file["path"].as_str() {
        return Some(Upload::from_path(path));
    }
    let size = file["size"].as_u64().and_then(|size| usize::try_from(size).ok());
    let bytes = size.map(|size| vec![0; size]).or_else(|| Some(file["text"].as_str()?.into()));
    let name = file["name"].as_str()?;
    if file["stream"] == true {
        return Some(Upload::from_reader(name, std::io::Cursor::new(bytes?)));
    }
    Some(Upload::from_bytes(name, bytes?))
}

async fn one(
    client: &Client,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
    outcome: &mut Outcome,
) -> Result<()> {
    let reply = client.invoke(operation.name, packed(arguments)?).await?;
    outcome.value = reply.read(&mut Json { extra: true })?;
    outcome.plain = reply.read(&mut Json { extra: false })?;
    Ok(())
}

async fn pages(
    client: &Client,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
    outcome: &mut Outcome,
) -> Result<()> {
    let wavix::shape::Kind::Model(shape) = operation.reply else {
        return Ok(());
    };
    let key = shape.field("items").map_or("items", wavix::shape::Field::wire);
    let mut arguments = arguments.clone();
    let mut plain = Vec::new();
    let mut before = Vec::new();
    loop {
        let mut page = Outcome::default();
        let got = one(client, operation, &arguments, &mut page).await;
        outcome.plain = plain.clone().into();
        got?;
        let items = page.value[key].as_array().cloned().unwrap_or_default();
        if items == before {
            return Ok(());
        }
        plain.extend(page.plain[key].as_array().cloned().unwrap_or_default());
        outcome.plain = plain.clone().into();
        outcome.items.extend(items.clone());
        let pagination = serde_json::from_value::<Pagination>(page.value["pagination"].clone()).ok();
        let Some(next) = next_page(operation, items.len(), pagination.as_ref()) else {
            return Ok(());
        };
        arguments.insert("page".into(), next.into());
        before = items;
    }
}

async fn lines(
    client: &Client,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
    unreadable: Unreadable,
    outcome: &mut Outcome,
) -> Result<()> {
    let mut stream = client.open(operation.name, packed(arguments)?).await?;
    let mut plain = Vec::new();
    outcome.plain = Value::Array(Vec::new());
    while let Some(batch) = stream.next().await? {
        let read = batch.read(unreadable, &mut Json { extra: true });
        plain.extend(batch.read(unreadable, &mut Json { extra: false }).values);
        outcome.items.extend(read.values);
        outcome.skipped += read.skipped;
        outcome.plain = plain.clone().into();
        read.error.map_or(Ok(()), Err)?;
    }
    Ok(())
}

async fn file(
    client: &Client,
    operation: &'static Operation,
    arguments: &Map<String, Value>,
    outcome: &mut Outcome,
) -> Result<()> {
    let bytes = client.download(operation.name, packed(arguments)?).await?.bytes(1 << 20).await?;
    outcome.value = String::from_utf8_lossy(&bytes).into_owned().into();
    outcome.plain = outcome.value.clone();
    Ok(())
}
