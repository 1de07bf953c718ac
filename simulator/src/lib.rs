#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod accept;
mod account;
mod answer;
mod areas;
mod arguments;
mod check;
mod cli;
mod clock;
mod config;
#[cfg(debug_assertions)]
mod conform;
mod control;
mod courier;
mod dialect;
mod faults;
mod form;
mod gate;
mod guard;
mod history;
mod inbox;
mod ledger;
mod line;
mod money;
mod multipart;
mod outbox;
mod pdf;
mod phone;
mod refusal;
mod requests;
mod route;
mod segments;
mod server;
mod simulator;
mod speech;
mod stock;
mod streams;
mod wav;
mod world;

pub use cli::{config_from_args, main_with_args};
pub use config::{Config, Key, KeyState, Tier};
pub use outbox::Callback;
pub use requests::Request;
pub use simulator::Simulator;
