//! A server that fails in the ways a script tells, over raw sockets and TLS, and keeps a ledger of what arrived whole.
//!
//! [`Server::play`] gives a [`Run`]: a URL of its own whose requests are treated as its script says. The ledger is kept
//! by what the server read, never by what a client says.

mod certificates;
mod connection;
mod control;
mod ledger;
mod named;
mod random;
mod request;
mod run;
mod script;
mod server;

pub use control::serve;
pub use ledger::Ledger;
pub use named::{Expected, Named, Target, named};
pub use random::{Schedule, schedule};
pub use run::Run;
pub use script::{End, Exchange, Listen, Read, Reply, Script, Tls};
pub use server::Server;
