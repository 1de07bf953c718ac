//! A call that must happen once happens at most once, and says truly what became of it, whatever the network does.

#[allow(dead_code, reason = "shared with the cases")]
mod call;
mod schedules;
mod sink;
mod table;
mod verdicts;
