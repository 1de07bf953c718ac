//! The native client: the one door, sync and async.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use wavix::operation::Form;
use wavix::{Auth, Client, ClientBuilder, Error, Generation, Host, Ticket};

use crate::arguments::{from_python, model};
use crate::completions::{Completions, launch};
use crate::done::{Convert, Done, value_alone};
use crate::errors::raise;
use crate::feeds::Fed;
use crate::fork::Own;
use crate::runtime;

/// Options of single calls.
#[derive(Clone, Default)]
struct CallOptions {
    timeout: Option<Duration>,
    max_retries: Option<u32>,
    headers: Vec<(String, String)>,
    ticket: Option<Ticket>,
}

impl CallOptions {
    fn apply(&self, mut client: Client) -> Client {
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
    fn with(&self, newer: &Self) -> Self {
        Self {
            timeout: newer.timeout.or(self.timeout),
            max_retries: newer.max_retries.or(self.max_retries),
            headers: [self.headers.clone(), newer.headers.clone()].concat(),
            ticket: newer.ticket.clone().or_else(|| self.ticket.clone()),
        }
    }
}

/// A client, rebuilt in the child of a fork: connections must not be shared with a parent.
#[pyclass(frozen)]
pub(crate) struct Core {
    builder: ClientBuilder,
    options: CallOptions,
    on_progress: Option<Py<PyAny>>,
    client: Mutex<State>,
}

enum State {
    Open(Own<Client>),
    Closed,
}

#[pymethods]
impl Core {
    #[new]
    fn new(options: &Bound<'_, PyDict>, environment: BTreeMap<String, OsString>) -> PyResult<Self> {
        let py = options.py();
        let builder = builder(options)?.host(Host::Python).environment(environment);
        let client = builder.clone().build().map_err(|error| raise(py, &error))?;
        let headers = item(options, "headers")?.map(|headers| pairs(&headers)).transpose()?.unwrap_or_default();
        let options = CallOptions { headers, ..CallOptions::default() };
        let client = Mutex::new(State::Open(Own::new(options.apply(client))));
        Ok(Self { builder, options, on_progress: None, client })
    }

    /// A client with other options for its calls, on the same connections.
    fn with_options(
        &self,
        py: Python<'_>,
        timeout: Option<f64>,
        max_retries: Option<i64>,
        headers: &Bound<'_, PyDict>,
        on_progress: Option<Py<PyAny>>,
        ticket: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        if on_progress.as_ref().is_some_and(|callback| !callback.bind(py).is_callable()) {
            return Err(raise(py, &Error::invalid_argument("on_progress", "expected a callable")));
        }
        let newer = CallOptions {
            timeout: timeout.map(|timeout| seconds(py, "timeout", timeout)).transpose()?,
            max_retries: max_retries.map(|retries| count(py, "max_retries", retries)).transpose()?,
            headers: pairs(headers.as_any())?,
            ticket: ticket.map(|ticket| model(ticket, "ticket")).transpose()?,
        };
        let state = match &*self.state() {
            State::Open(client) => match client.here() {
                Some(client) => State::Open(Own::new(newer.apply(client.clone()))),
                None => State::Open(Own::new(newer.apply(self.rebuilt(py)?))),
            },
            State::Closed => State::Closed,
        };
        let on_progress = on_progress.or_else(|| self.on_progress.as_ref().map(|callback| callback.clone_ref(py)));
        let options = self.options.with(&newer);
        Ok(Self { builder: self.builder.clone(), options, on_progress, client: Mutex::new(state) })
    }

    #[getter]
    fn base_url(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.client(py)?.base_url().to_owned())
    }

    /// The value of an operation's reply; `Sending` where files or a callback of the caller's are asked.
    fn invoke(&self, py: Python<'_>, operation: String, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        self.wait(py, operation, arguments, value_alone)
    }

    /// What an operation answers with, by its form (a value, a stream or a file), and what is known of the reply;
    /// or `Sending`.
    fn open(&self, py: Python<'_>, operation: String, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
        self.wait(py, operation, arguments, Done::into_python)
    }

    /// The same without waiting.
    fn start(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &Bound<'_, PyDict>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        let (call, fed) = self.call(py, operation, arguments, true)?;
        begin(py, completions, ticket, call, fed)
    }

    /// As `invoke`, without waiting.
    fn start_invoke(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &Bound<'_, PyDict>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
    ) -> PyResult<Py<PyAny>> {
        let (call, fed) = self.call(py, operation, arguments, true)?;
        begin(py, completions, ticket, async move { call.await.alone() }, fed)
    }

    fn close(&self) {
        *self.state() = State::Closed;
    }
}

impl Core {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.client.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn client(&self, py: Python<'_>) -> PyResult<Client> {
        let mut state = self.state();
        let State::Open(own) = &mut *state else {
            return Err(raise(py, &Error::not_sent("the client is closed")));
        };
        if let Some(client) = own.here() {
            return Ok(client.clone());
        }
        let client = self.rebuilt(py)?;
        *own = Own::new(client.clone());
        Ok(client)
    }

    /// The same, with connections of its own.
    fn rebuilt(&self, py: Python<'_>) -> PyResult<Client> {
        Ok(self.options.apply(self.builder.clone().build().map_err(|error| raise(py, &error))?))
    }

    fn wait(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &Bound<'_, PyDict>,
        convert: Convert,
    ) -> PyResult<Py<PyAny>> {
        // What is read later belongs to the runtime that goes on.
        let read_later = matches!(form(&operation), Some(Form::Lines | Form::File));
        match self.call(py, operation, arguments, false)? {
            (call, None) if read_later => runtime::block_on(py, call, convert),
            (call, None) => runtime::call(py, call, convert),
            (call, Some(fed)) => Ok(fed.send(call, convert).into_pyobject(py)?.into_any().unbind()),
        }
    }

    fn call(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &Bound<'_, PyDict>,
        asynchronous: bool,
    ) -> PyResult<(impl Future<Output = Done> + Send + use<>, Option<Fed>)> {
        let client = self.client(py)?;
        let on_progress = self.on_progress.as_ref().map(|callback| callback.clone_ref(py));
        let (arguments, fed) = from_python(&operation, arguments, asynchronous, on_progress)?;
        let call = async move {
            match form(&operation) {
                Some(Form::Lines) => Done::Lines(client.open(&operation, arguments).await),
                Some(Form::File) => Done::File(client.download(&operation, arguments).await),
                _ => Done::Reply(client.invoke(&operation, arguments).await),
            }
        };
        Ok((call, fed))
    }
}

fn begin(
    py: Python<'_>,
    completions: Option<&Bound<'_, Completions>>,
    ticket: u64,
    call: impl Future<Output = Done> + Send + 'static,
    fed: Option<Fed>,
) -> PyResult<Py<PyAny>> {
    match fed {
        None => launch(py, completions, ticket, call),
        Some(fed) => fed.launch(py, completions, ticket, call),
    }
}

fn form(operation: &str) -> Option<Form> {
    wavix::operation::operation(operation).map(|row| row.form)
}

fn builder(options: &Bound<'_, PyDict>) -> PyResult<ClientBuilder> {
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
    let number = |name: &str| match item(options, name)? {
        Some(value) => value.extract::<f64>().map(Some).map_err(|_| wrong(name, "expected a number of seconds")),
        None => Ok(None),
    };
    if let Some(timeout) = number("timeout")? {
        builder = builder.timeout(seconds(py, "timeout", timeout)?);
    }
    if let Some(timeout) = number("connect_timeout")? {
        builder = builder.connect_timeout(seconds(py, "connect_timeout", timeout)?);
    }
    if let Some(retries) = item(options, "max_retries")? {
        let retries = retries.extract().map_err(|_| wrong("max_retries", "expected a whole number"))?;
        builder = builder.max_retries(count(py, "max_retries", retries)?);
    }
    for (name, url) in item(options, "servers")?.map(|servers| pairs(&servers)).transpose()?.unwrap_or_default() {
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

fn item<'py>(options: &Bound<'py, PyDict>, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    Ok(options.get_item(name)?.filter(|value| !value.is_none()))
}

fn pairs(headers: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    headers.cast::<PyDict>()?.iter().map(|(name, value)| Ok((name.extract()?, value.extract()?))).collect()
}

fn seconds(py: Python<'_>, name: &str, seconds: f64) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| raise(py, &Error::invalid_argument(name, "expected a number of seconds above 0")))
}

fn count(py: Python<'_>, name: &str, number: i64) -> PyResult<u32> {
    u32::try_from(number)
        .map_err(|_| raise(py, &Error::invalid_argument(name, "expected a whole number of at least 0")))
}
