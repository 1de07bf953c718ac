//! Options of clients and calls, which come as JSON.

use std::collections::HashMap;
use std::time::Duration;

use napi::Result;
use serde_json::{Map, Value};
use wavix::{Auth, Client, ClientBuilder, Generation, Host};

use crate::failure;

/// Options that have not been read yet, and where they stand, such as `servers.`.
pub(crate) struct Options {
    fields: Map<String, Value>,
    prefix: &'static str,
}

impl Options {
    pub(crate) fn parse(json: &str) -> Result<Self> {
        match serde_json::from_str(json) {
            Ok(Value::Object(fields)) => Ok(Self { fields, prefix: "" }),
            _ => Err(failure::option("options", "expected an object")),
        }
    }

    fn wrong<T>(&self, name: &str, expected: &str) -> Result<T> {
        Err(failure::option(&format!("{}{name}", self.prefix), &format!("expected {expected}")))
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>> {
        match self.fields.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => self.wrong(name, "text"),
        }
    }

    pub(crate) fn milliseconds(&mut self, name: &str) -> Result<Option<Duration>> {
        let Some(value) = self.fields.remove(name) else { return Ok(None) };
        let duration = value.as_f64().filter(|milliseconds| *milliseconds > 0.0);
        match duration.and_then(|milliseconds| Duration::try_from_secs_f64(milliseconds / 1000.0).ok()) {
            Some(duration) => Ok(Some(duration.min(Duration::from_secs(86_400)))),
            None => self.wrong(name, "a number of milliseconds above 0"),
        }
    }

    fn count(&mut self, name: &str) -> Result<Option<u32>> {
        let Some(value) = self.fields.remove(name) else { return Ok(None) };
        match value.as_u64().and_then(|count| u32::try_from(count).ok()) {
            Some(count) => Ok(Some(count)),
            None => self.wrong(name, "a whole number from 0"),
        }
    }

    pub(crate) fn one_of<T: Copy>(&mut self, name: &str, choices: [(&str, T); 2]) -> Result<Option<T>> {
        let Some(value) = self.fields.remove(name) else { return Ok(None) };
        match choices.iter().find(|(choice, _)| value.as_str() == Some(choice)) {
            Some((_, choice)) => Ok(Some(*choice)),
            None => self.wrong(name, &format!("\"{}\" or \"{}\"", choices[0].0, choices[1].0)),
        }
    }

    /// Text or a number that can be read as `T`.
    pub(crate) fn parsed<T: std::str::FromStr>(&mut self, name: &str, expected: &str) -> Result<Option<T>> {
        let text = match self.fields.remove(name) {
            None => return Ok(None),
            Some(Value::String(text)) => text,
            Some(other) => other.to_string(),
        };
        text.parse().map(Some).or_else(|_| self.wrong(name, expected))
    }

    #[cfg(feature = "simulator")]
    pub(crate) fn flag(&mut self, name: &str) -> Result<Option<bool>> {
        match self.fields.remove(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => self.wrong(name, "true or false"),
        }
    }

    pub(crate) fn texts(&mut self, name: &str) -> Result<Vec<String>> {
        match self.fields.remove(name).map(serde_json::from_value) {
            None => Ok(Vec::new()),
            Some(Ok(texts)) => Ok(texts),
            Some(Err(_)) => self.wrong(name, "a list of text"),
        }
    }

    fn object(&mut self, name: &str, prefix: &'static str) -> Result<Self> {
        match self.fields.remove(name) {
            None => Ok(Self { fields: Map::new(), prefix }),
            Some(Value::Object(fields)) => Ok(Self { fields, prefix }),
            Some(_) => self.wrong(name, "an object"),
        }
    }

    fn headers(&mut self) -> Result<Vec<(String, String)>> {
        let mut given = self.object("headers", "headers.")?;
        let names: Vec<String> = given.fields.keys().cloned().collect();
        let header = |name: String| given.text(&name).map(|value| (name, value.unwrap_or_default()));
        names.into_iter().map(header).collect()
    }

    /// The rest was misspelt.
    pub(crate) fn end(self, known: &str) -> Result<()> {
        match self.fields.keys().next() {
            None => Ok(()),
            Some(name) => {
                Err(failure::option(&format!("{}{name}", self.prefix), &format!("is not known; expected {known}")))
            }
        }
    }
}

/// The client that these options describe, in this environment.
pub(crate) fn client(json: &str, environment: HashMap<String, String>) -> Result<Client> {
    let mut given = Options::parse(json)?;
    let mut builder = Client::builder().host(Host::Node).environment(environment);
    fn set<T>(builder: ClientBuilder, value: Option<T>, set: fn(ClientBuilder, T) -> ClientBuilder) -> ClientBuilder {
        match value {
            Some(value) => set(builder, value),
            None => builder,
        }
    }
    builder = set(builder, given.text("apiKey")?, ClientBuilder::api_key);
    builder = set(builder, given.text("baseUrl")?, ClientBuilder::base_url);
    let generations = [("current", Generation::Current), ("guide", Generation::Guide)];
    builder = set(builder, given.one_of("generation", generations)?, ClientBuilder::generation);
    builder =
        set(builder, given.one_of("auth", [("bearer", Auth::Bearer), ("appid", Auth::AppId)])?, ClientBuilder::auth);
    builder = set(builder, given.milliseconds("timeout")?, ClientBuilder::timeout);
    builder = set(builder, given.milliseconds("connectTimeout")?, ClientBuilder::connect_timeout);
    builder = set(builder, given.count("maxRetries")?, ClientBuilder::max_retries);
    builder = set(builder, given.text("proxy")?, ClientBuilder::proxy);
    builder = set(builder, given.text("rootCertificates")?, ClientBuilder::root_certificates);
    builder = set(builder, given.text("userAgent")?, ClientBuilder::user_agent);
    let mut servers = given.object("servers", "servers.")?;
    builder = set(builder, servers.text("default")?, ClientBuilder::default_server);
    builder = set(builder, servers.text("messaging")?, ClientBuilder::messaging_server);
    servers.end("default, messaging")?;
    let headers = given.headers()?;
    given.end(
        "apiKey, baseUrl, generation, auth, timeout, connectTimeout, maxRetries, proxy, rootCertificates, userAgent, \
         servers, headers, onReply",
    )?;
    let client = builder.build().map_err(|error| renamed(&error))?;
    Ok(headers.into_iter().fold(client, |client, (name, value)| client.with_header(name, value)))
}

/// The core's own name of an option, in its JavaScript spelling.
pub(crate) fn renamed(error: &wavix::Error) -> napi::Error {
    const NAMES: [(&str, &str); 13] = [
        ("api_key", "apiKey"),
        ("base_url", "baseUrl"),
        ("default_server", "servers.default"),
        ("messaging_server", "servers.messaging"),
        ("root_certificates", "rootCertificates"),
        ("user_agent", "userAgent"),
        ("public_url", "publicUrl"),
        ("token_lifetime", "tokenLifetime"),
        ("max_streams", "maxStreams"),
        ("private_key", "privateKey"),
        ("call_id", "callId"),
        ("from_rate", "fromRate"),
        ("to_rate", "toRate"),
    ];
    let named = NAMES.iter().find(|(name, _)| error.argument_path() == Some(name));
    match named.and_then(|(name, option)| Some((option, error.message().strip_prefix(name)?.strip_prefix(": ")?))) {
        Some((option, message)) => failure::option(option, message),
        None => failure::core(error),
    }
}

/// The client with the options of one call, and whether the caller wants to know of the reply.
pub(crate) fn call(client: &Client, json: Option<&str>) -> Result<(Client, bool)> {
    let mut client = client.clone();
    let Some(json) = json else { return Ok((client, false)) };
    let mut given = Options::parse(json)?;
    if let Some(timeout) = given.milliseconds("timeout")? {
        client = client.with_timeout(timeout);
    }
    if let Some(retries) = given.count("maxRetries")? {
        client = client.with_max_retries(retries);
    }
    for (name, value) in given.headers()? {
        client = client.with_header(name, value);
    }
    if let Some(ticket) = given.fields.remove("ticket").filter(|ticket| !ticket.is_null()) {
        let ticket = serde_json::from_value(ticket).map_err(|error| failure::option("ticket", &error.to_string()))?;
        client = client.with_ticket(ticket);
    }
    let informed = given.fields.remove("inform").is_some();
    given.end("signal, timeout, maxRetries, headers, onReply, ticket")?;
    Ok((client, informed))
}
