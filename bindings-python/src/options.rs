//! Options of clients and of single calls, from Python objects.

use std::path::PathBuf;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString};
use wavix::{Auth, Client, ClientBuilder, Error, Generation, Ticket};

use crate::arguments::number;
use crate::errors::raise;
use crate::outcome::ours;

/// Options of single calls.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) ticket: Option<Ticket>,
}

impl CallOptions {
    pub(crate) fn apply(&self, mut client: Client) -> Client {
        if let Some(timeout) = self.timeout {
            client = client.with_timeout(timeout);
        }
        if let Some(retries) = self.max_retries {
            client = client.with_max_retries(retries);
        }
        if let Some(ticket) = &self.ticket {
            client = client.with_ticket(ticket.clone());
        }
        self.headers.iter().fold(client, |client, (name, value)| client.with_header(name, value))
    }

    /// These, where `newer` does not say otherwise.
    pub(crate) fn with(&self, newer: &Self) -> Self {
        Self {
            timeout: newer.timeout.or(self.timeout),
            max_retries: newer.max_retries.or(self.max_retries),
            headers: [self.headers.clone(), newer.headers.clone()].concat(),
            ticket: newer.ticket.clone().or_else(|| self.ticket.clone()),
        }
    }
}

pub(crate) fn builder(options: &Bound<'_, PyDict>) -> PyResult<ClientBuilder> {
    let py = options.py();
    let wrong = |name: &str, expected: &str| raise(py, &Error::invalid_argument(name, expected));
    let text = |name: &str| match item(options, name)? {
        Some(value) => value.extract::<String>().map(Some).map_err(|_| wrong(name, "expected text")),
        None => Ok(None),
    };
    let mut builder = Client::builder();
    if let Some(key) = text("api_key")? {
        builder = builder.api_key(key);
    }
    if let Some(url) = text("base_url")? {
        builder = builder.base_url(url);
    }
    builder = match text("generation")?.as_deref() {
        None | Some("current") => builder.generation(Generation::Current),
        Some("guide") => builder.generation(Generation::Guide),
        Some(_) => return Err(wrong("generation", "expected \"current\" or \"guide\"")),
    };
    builder = match text("auth")?.as_deref() {
        None => builder,
        Some("bearer") => builder.auth(Auth::Bearer),
        Some("appid") => builder.auth(Auth::AppId),
        Some(_) => return Err(wrong("auth", "expected \"bearer\" or \"appid\"")),
    };
    if let Some(timeout) = item(options, "timeout")? {
        builder = builder.timeout(seconds("timeout", &timeout)?);
    }
    if let Some(timeout) = item(options, "connect_timeout")? {
        builder = builder.connect_timeout(seconds("connect_timeout", &timeout)?);
    }
    if let Some(retries) = item(options, "max_retries")? {
        builder = builder.max_retries(count("max_retries", &retries)?);
    }
    for (name, url) in
        item(options, "servers")?.map(|servers| pairs(&servers, "servers")).transpose()?.unwrap_or_default()
    {
        builder = match name.as_str() {
            "default" => builder.default_server(url),
            "messaging" => builder.messaging_server(url),
            _ => return Err(wrong(&format!("servers.{name}"), "is not known; expected default, messaging")),
        };
    }
    if let Some(proxy) = text("proxy")? {
        builder = builder.proxy(proxy);
    }
    if let Some(roots) = item(options, "root_certificates")? {
        let wrong = || wrong("root_certificates", "expected bytes, text or a path");
        let pem_or_path = match roots.cast::<PyBytes>() {
            Ok(bytes) => bytes.as_bytes().to_vec(),
            Err(_) if roots.is_instance_of::<PyString>() => {
                roots.extract::<String>().map_err(|_| wrong())?.into_bytes()
            }
            Err(_) => roots.extract::<PathBuf>().map_err(|_| wrong())?.into_os_string().into_encoded_bytes(),
        };
        builder = builder.root_certificates(pem_or_path);
    }
    if let Some(agent) = text("user_agent")? {
        builder = builder.user_agent(agent);
    }
    Ok(builder)
}

pub(crate) fn item<'py>(options: &Bound<'py, PyDict>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    Ok(options.get_item(name)?.filter(|value| !value.is_none()))
}

/// The entries of a mapping of texts.
pub(crate) fn pairs(given: &Bound<'_, PyAny>, option: &str) -> PyResult<Vec<(String, String)>> {
    let py = given.py();
    let pairs = || {
        let copy = PyDict::new(py);
        copy.update(given.cast::<PyMapping>()?)?;
        let pair = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| Ok((name.extract()?, value.extract()?));
        copy.iter().map(pair).collect::<PyResult<Vec<_>>>()
    };
    pairs().map_err(|error| {
        ours(py, error, |why| Error::invalid_argument(option, format!("expected texts by name: {why}")))
    })
}

pub(crate) fn seconds(name: &str, given: &Bound<'_, PyAny>) -> PyResult<Duration> {
    const EXPECTED: &str = "expected a number of seconds above 0";
    Duration::try_from_secs_f64(number(given, name, EXPECTED)?)
        .ok()
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| raise(given.py(), &Error::invalid_argument(name, EXPECTED)))
}

pub(crate) fn count(name: &str, given: &Bound<'_, PyAny>) -> PyResult<u32> {
    number(given, name, "expected a whole number of at least 0")
}
