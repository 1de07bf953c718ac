//! Requests on the network, and the outcome of calls when the network or the server breaks;
//! that nothing leaks, and that what is read is bounded.

mod call;
mod downloads;
mod environment;
mod faults;
mod leaks;
mod limits;
mod outcomes;
mod paths;
mod proxy;
mod raw;
mod redirects;
#[cfg(unix)]
mod saving;
mod sink;
mod tls;
