//! What goes over the network, and what becomes of calls when the network or the server breaks.

mod downloads;
mod faults;
mod proxy;
mod raw;
mod redirects;
mod tls;
