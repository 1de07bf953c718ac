//! Runs before a call leaves: an audit event, and the switch that keeps tests from the real platform.

use std::sync::atomic::{AtomicUsize, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use wavix::operation::Operation;
use wavix::{Client, Error, Peer};

use crate::objects;
use crate::outcome::ours;

/// How many times the real platform was shut out and not let in again, and how many times it was allowed all the same.
static BLOCKED: AtomicUsize = AtomicUsize::new(0);
static ALLOWED: AtomicUsize = AtomicUsize::new(0);

/// Tells of the calls of a client: the audit event of its base URL is made once.
pub(crate) struct Announcer {
    base: Py<PyTuple>,
}

impl Announcer {
    pub(crate) fn new(py: Python<'_>, client: &Client) -> PyResult<Self> {
        Ok(Self { base: event(py, client.peer(None))?.unbind() })
    }

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Self {
        Self { base: self.base.clone_ref(py) }
    }

    /// Announces a call, and refuses it where the real platform is shut out.
    pub(crate) fn announce(&self, py: Python<'_>, client: &Client, row: Option<&'static Operation>) -> PyResult<()> {
        let peer = client.peer(row);
        admit(py, peer)?;
        let announced = match peer == client.peer(None) {
            true => objects::audit(self.base.bind(py)),
            false => event(py, peer).and_then(|event| objects::audit(&event)),
        };
        announced.map_err(|error| {
            ours(py, error, |why| {
                Error::not_sent(format!("nothing was sent: {why} by a hook that audits wavix.connect"))
            })
        })
    }
}

fn event<'py>(py: Python<'py>, peer: &Peer) -> PyResult<Bound<'py, PyTuple>> {
    (intern!(py, "wavix.connect"), &peer.host, peer.port).into_pyobject(py)
}

fn admit(py: Python<'_>, peer: &Peer) -> PyResult<()> {
    let shut = BLOCKED.load(Ordering::Acquire) > 0 && ALLOWED.load(Ordering::Acquire) == 0;
    if shut && !peer.is_local {
        let why = format!(
            "nothing was sent: calls of {} are refused while wavix_simulator or wavix.testing.block_network() is active; \
             the marker wavix_real, the option --wavix-real or wavix.testing.allow_real() allows them",
            peer.host
        );
        return Err(crate::errors::raise(py, &Error::not_sent(why)));
    }
    Ok(())
}

fn counted(counter: &AtomicUsize, begins: bool) {
    let change = |count: usize| Some(if begins { count + 1 } else { count.saturating_sub(1) });
    let _ = counter.fetch_update(Ordering::AcqRel, Ordering::Acquire, change);
}

crate::guard::functions! {
    /// Shuts the real platform out, or lets it in again.
    pub(crate) fn shut_out(begins: bool) -> PyResult<()> {
        counted(&BLOCKED, begins);
        Ok(())
    }

    /// Allows the real platform while it is shut out, or does not any more.
    pub(crate) fn allow_real(begins: bool) -> PyResult<()> {
        counted(&ALLOWED, begins);
        Ok(())
    }
}
