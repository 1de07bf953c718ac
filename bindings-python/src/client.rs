//! The native client: the one door, sync and async.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::future::Future;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use wavix::operation::{self, Form, Operation};
use wavix::wire::Wire;
use wavix::{Called, Client, ClientBuilder, Error, Host, Ticket};

use crate::arguments::{from_python, model};
use crate::completions::{Completions, launch_call};
use crate::done::{Convert, Done, value_alone};
use crate::errors::raise;
use crate::feeds::Fed;
use crate::fork::Own;
use crate::guard::{caught, entries};
use crate::home::Home;
use crate::lock::{Locked, Native};
use crate::network::Announcer;
use crate::options::{CallOptions, builder, count, item, pairs, seconds};
use crate::outcome::ours;
use crate::runtime;

/// A client, rebuilt in the child of a fork: connections must not be shared with a parent.
#[pyclass(frozen)]
pub(crate) struct Core {
    builder: ClientBuilder,
    options: CallOptions,
    on_progress: Option<Py<PyAny>>,
    client: Locked<State>,
    base_url: String,
    fingerprint: String,
    announcer: Announcer,
}

enum State {
    Open(Own<Client>),
    Closed,
}

impl Native for State {}

entries! {
    impl Core {
        #[new]
        fn new(options: &Bound<'_, PyDict>, environment: BTreeMap<String, OsString>) -> PyResult<Self> {
            let py = options.py();
            // The classes of errors are there before anything can go wrong.
            Home::current(py)?;
            let builder = builder(options)?.host(Host::Python).environment(environment);
            let client = builder.clone().build().map_err(|error| raise(py, &error))?;
            let headers = item(options, "headers")?;
            let headers = headers.map(|headers| pairs(&headers, "headers")).transpose()?.unwrap_or_default();
            let options = CallOptions { headers, ..CallOptions::default() };
            let (base_url, fingerprint) = (client.base_url().to_owned(), client.key_fingerprint());
            let announcer = Announcer::new(py, &client)?;
            let client = Locked::new(State::Open(Own::new(options.apply(client))));
            Ok(Self { builder, options, on_progress: None, client, base_url, fingerprint, announcer })
        }

        /// A client with other options for its calls, on the same connections.
        fn with_options(
            &self,
            py: Python<'_>,
            timeout: Option<Bound<'_, PyAny>>,
            max_retries: Option<Bound<'_, PyAny>>,
            headers: Option<Bound<'_, PyAny>>,
            on_progress: Option<Py<PyAny>>,
            ticket: Option<Bound<'_, PyAny>>,
        ) -> PyResult<Self> {
            if on_progress.as_ref().is_some_and(|callback| !callback.bind(py).is_callable()) {
                return Err(raise(py, &Error::invalid_argument("on_progress", "expected a callable")));
            }
            if ticket.is_some() {
                Home::current(py)?.prepare_kind(py, &<Ticket as Wire>::KIND)?;
            }
            let newer = CallOptions {
                timeout: timeout.map(|timeout| seconds("timeout", &timeout)).transpose()?,
                max_retries: max_retries.map(|retries| count("max_retries", &retries)).transpose()?,
                headers: headers.map(|headers| pairs(&headers, "headers")).transpose()?.unwrap_or_default(),
                ticket: ticket.map(|ticket| model(&ticket, "ticket")).transpose()?,
            };
            let state = match self.opened(py)? {
                Some(client) => State::Open(Own::new(newer.apply(client))),
                None => State::Closed,
            };
            let on_progress = on_progress.or_else(|| self.on_progress.as_ref().map(|callback| callback.clone_ref(py)));
            Ok(Self {
                builder: self.builder.clone(),
                options: self.options.with(&newer),
                on_progress,
                client: Locked::new(state),
                base_url: self.base_url.clone(),
                fingerprint: self.fingerprint.clone(),
                announcer: self.announcer.clone_ref(py),
            })
        }

        #[getter]
        fn base_url(&self) -> PyResult<&str> {
            Ok(&self.base_url)
        }

        /// Tells the key from others without telling it.
        #[getter]
        fn fingerprint(&self) -> PyResult<&str> {
            Ok(&self.fingerprint)
        }

        /// The value of an operation's reply; `Sending` where files or a callback of the caller's are asked.
        fn invoke(&self, py: Python<'_>, operation: String, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
            self.wait(py, operation, arguments, value_alone)
        }

        /// The answer of an operation by its form (a value, a stream or a file), and the known facts of the reply;
        /// or `Sending`.
        fn open(&self, py: Python<'_>, operation: String, arguments: &Bound<'_, PyDict>) -> PyResult<Py<PyAny>> {
            self.wait(py, operation, arguments, Done::into_python)
        }

        /// Starts a call as `open` does, or as `invoke` does if its value is asked `alone`. Gives its task; or an
        /// awaitable or task, a task if the first is none, and the task of the event loop that answers questions about
        /// files.
        #[pyo3(signature = (operation, arguments, completions, ticket, *, alone))]
        fn start(
            &self,
            py: Python<'_>,
            operation: String,
            arguments: &Bound<'_, PyDict>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
            alone: bool,
        ) -> PyResult<Py<PyAny>> {
            let row = operation::operation(&operation);
            let (called, call, fed) = self.call(py, operation, row, arguments, true)?;
            let call = async move { if alone { call.await.alone() } else { call.await } };
            let Some(fed) = fed else {
                return match launch_call(py, completions, ticket, call, called)? {
                    (task, None) => Ok(task),
                    (awaitable, task) => Ok((awaitable, task, py.None()).into_pyobject(py)?.into_any().unbind()),
                };
            };
            fed.launch(py, completions, ticket, call, called)
        }

        fn close(&self) -> PyResult<()> {
            drop(self.client.with(|state| std::mem::replace(state, State::Closed)));
            Ok(())
        }
    }
    plain {
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            visit.call(&self.on_progress)
        }
    }
}

impl Core {
    /// The client in this process; None where it is closed.
    fn opened(&self, py: Python<'_>) -> PyResult<Option<Client>> {
        let now = self.client.with(|state| match state {
            State::Open(own) => Some(own.here().cloned()),
            State::Closed => None,
        });
        let Some(None) = now else { return Ok(now.flatten()) };
        let client = self.options.apply(self.builder.clone().build().map_err(|error| raise(py, &error))?);
        let parents = self.client.with(|state| match state {
            State::Open(own) if own.here().is_none() => Some(std::mem::replace(own, Own::new(client.clone()))),
            _ => None,
        });
        drop(parents);
        Ok(Some(client))
    }

    fn client(&self, py: Python<'_>) -> PyResult<Client> {
        self.opened(py)?.ok_or_else(|| raise(py, &Error::not_sent("the client is closed")))
    }

    fn wait(
        &self,
        py: Python<'_>,
        operation: String,
        arguments: &Bound<'_, PyDict>,
        convert: Convert,
    ) -> PyResult<Py<PyAny>> {
        // Streams and files, which are read later, belong to the runtime that goes on.
        let row = operation::operation(&operation);
        let read_later = matches!(row.map(|row| row.form), Some(Form::Lines | Form::File));
        match self.call(py, operation, row, arguments, false)? {
            (called, call, None) if read_later => runtime::open(py, &called, call, convert),
            (called, call, None) => runtime::call(py, &called, call, convert),
            (called, call, Some(fed)) => {
                Ok(fed.send(py, called, call, convert)?.into_pyobject(py)?.into_any().unbind())
            }
        }
    }

    fn call(
        &self,
        py: Python<'_>,
        operation: String,
        row: Option<&'static Operation>,
        arguments: &Bound<'_, PyDict>,
        asynchronous: bool,
    ) -> PyResult<(Called, impl Future<Output = Done> + Send + use<>, Option<Fed>)> {
        let client = self.client(py)?;
        let on_progress = self.on_progress.as_ref().map(|callback| callback.clone_ref(py));
        let (arguments, fed) = from_python(row, arguments, asynchronous, on_progress)?;
        let ready = Home::current(py).and_then(|home| home.prepare(py, row));
        ready.map_err(|error| {
            ours(py, error, |why| {
                Error::not_sent(format!("nothing was sent, the classes of the reply cannot be loaded: {why}"))
            })
        })?;
        self.announcer.announce(py, &client, row)?;
        let (called, client) = Called::new(&client, row);
        let remembered = called.clone();
        // On the heap at once: the future is moved several times before it is polled, and it is large.
        let call = Box::pin(async move {
            let form = row.map(|row| row.form);
            let made = caught(async {
                match form {
                    Some(Form::Lines) => Done::Lines(client.open(&operation, arguments).await.map(Box::new)),
                    Some(Form::File) => Done::File(client.download(&operation, arguments).await),
                    _ => Done::Reply(client.invoke(&operation, arguments).await),
                }
            });
            made.await.unwrap_or_else(|why| match form {
                Some(Form::Lines) => Done::Lines(Err(remembered.broken(&why))),
                Some(Form::File) => Done::File(Err(remembered.broken(&why))),
                _ => Done::Reply(Err(remembered.broken(&why))),
            })
        });
        Ok((called, call, fed))
    }
}
