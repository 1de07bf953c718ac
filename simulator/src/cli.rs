//! The command line.

use std::io::Write as _;
use std::net::IpAddr;
use std::process::ExitCode;
use std::time::Duration;

use crate::config::{Config, Key, KeyState, Tier};
use crate::simulator::Simulator;

const HELP: &str = "\
The Wavix platform offline: a local server that keeps state as the platform documents it.

Usage: wavix-simulator [options]

Options:
  --port N               port on 127.0.0.1; 0 picks a free one (default 9000)
  --api-key KEY          the key that works (default demo-key)
  --any-key              every key works
  --disabled-key KEY     a key that was disabled: 401 (repeatable)
  --deleted-key KEY      a key that was deleted: 401 (repeatable)
  --restricted-key K@IP  a key that works from this address only (repeatable)
  --tier TIER            flex (messages and call records) or flex-pro (everything; default)
  --balance USD          money on the account (default 1000)
  --seed N               decides everything that is invented (default 1)
  --start TIME           virtual time at the start, such as 2026-01-31T10:00:00Z (default: now)
  --speed F              how fast virtual time runs (default 1)
  --latency-ms N[-M]     hold every reply back, by N or between N and M milliseconds (default 0)
  --no-flood-rule        take more than 20 messages to one number in 24 hours
  --call-audio FILE      a WAV file that callers are heard saying in media streams (default a tone)
  --audio-speed F        how fast media streams run (default 1)
  -h, --help             show this text
  -V, --version          show the version

The first line of output says the URL and the key. Open the URL in a browser to see what is sent and received.
 The key travels as `Authorization: Bearer KEY` or `?appid=KEY`.

Recipients whose number ends in these digits decide what becomes of a message or a call:
  990001 undelivered     990002 rejected     990003 expired     990004 dlr_expired
  9910NN fails with the documented reason NN, such as 991009 (unsubscribed)
  990021 busy     990022 refuses     990023 does not answer     990024 answering machine
  990025 presses no keys             990026 early media

Control, without a key:
  GET    /simulator/state                      a summary
  GET    /simulator/callbacks[?settled=true]   callbacks so far; settled=true waits for those on their way
  GET    /simulator/messages, requests         messages sent and received; requests and answers
  POST   /simulator/callbacks/ID/resend        post a callback again
  POST   /simulator/advance {\"seconds\": N}     skip time; everything due by then happens at once
  POST   /simulator/reset                      start over
  POST   /simulator/inbound                    somebody writes to a number of the account
  POST   /simulator/calls                      somebody calls one
  POST   /simulator/calls/ID/ACTION            the other side acts: answer, busy, hang-up, digits
  POST   /simulator/faults                     the next requests that fit meet a fault
  GET, DELETE /simulator/faults                faults that wait; end them all

ASSUMPTIONS.md lists the answers to questions that the platform's documents leave open.
";

enum Command {
    Run(Box<Config>),
    Print(String),
}

/// Runs the program with the arguments after its name, until it is killed.
pub fn main_with_args(arguments: impl IntoIterator<Item = String>) -> ExitCode {
    match parse(arguments) {
        Ok(Command::Print(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Command::Run(config)) => match Simulator::start(*config) {
            Ok(simulator) => {
                // A reader that has gone away is no reason to stop.
                let mut out = std::io::stdout();
                let _ =
                    writeln!(out, "wavix-simulator listening on {} with key {}", simulator.url(), simulator.api_key());
                let _ = out.flush();
                simulator.wait();
                ExitCode::SUCCESS
            }
            Err(error) => fail(&format!("cannot start: {error}")),
        },
        Err(problem) => fail(&format!("{problem}\nTry --help.")),
    }
}

/// Reads settings from the program's own options, for hosts that start a simulator in their process. The port is 0
/// unless they set it.
///
/// # Errors
///
/// Says which option is wrong.
pub fn config_from_args(arguments: impl IntoIterator<Item = String>) -> Result<Config, String> {
    let first = ["--port".to_owned(), "0".to_owned()];
    match parse(first.into_iter().chain(arguments))? {
        Command::Run(config) => Ok(*config),
        Command::Print(_) => Err("expected options of a simulator".into()),
    }
}

fn fail(problem: &str) -> ExitCode {
    eprintln!("wavix-simulator: {problem}");
    ExitCode::from(2)
}

fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut config = Config { port: 9000, ..Config::default() };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
            _ => (argument, None),
        };
        let mut value = || inline.clone().or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value"));
        match name.as_str() {
            "-h" | "--help" => return Ok(Command::Print(HELP.into())),
            "-V" | "--version" => {
                return Ok(Command::Print(concat!("wavix-simulator ", env!("CARGO_PKG_VERSION"), "\n").into()));
            }
            "--port" => config.port = read(&name, &value()?)?,
            "--api-key" => config.api_key = value()?,
            "--any-key" => config.any_key = true,
            "--disabled-key" => config.keys.push(key(value()?, KeyState::Disabled)),
            "--deleted-key" => config.keys.push(key(value()?, KeyState::Deleted)),
            "--restricted-key" => config.keys.push(restricted(&value()?)?),
            "--tier" => config.tier = tier(&value()?)?,
            "--balance" => config.balance = read(&name, &value()?)?,
            "--seed" => config.seed = read(&name, &value()?)?,
            "--start" => config.start = Some(read(&name, &value()?)?),
            "--speed" => config.speed = read(&name, &value()?)?,
            "--latency-ms" => config.latency = latency(&value()?)?,
            "--call-audio" => config.call_audio = Some(value()?.into()),
            "--audio-speed" => config.audio_speed = read(&name, &value()?)?,
            "--no-flood-rule" => config.flood_rule = false,
            _ => return Err(format!("unknown option {name}")),
        }
    }
    if config.api_key.is_empty() {
        return Err("--api-key must not be empty".into());
    }
    Ok(Command::Run(Box::new(config)))
}

fn read<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name}: {text:?} is not a value for it"))
}

fn key(value: String, state: KeyState) -> Key {
    Key { value, state, allowed_ips: Vec::new() }
}

fn restricted(text: &str) -> Result<Key, String> {
    let (value, address) = text.rsplit_once('@').ok_or("--restricted-key needs KEY@IP")?;
    let address: IpAddr = read("--restricted-key", address)?;
    Ok(Key { value: value.into(), state: KeyState::Active, allowed_ips: vec![address] })
}

fn tier(text: &str) -> Result<Tier, String> {
    match text {
        "flex" => Ok(Tier::Flex),
        "flex-pro" => Ok(Tier::FlexPro),
        _ => Err(format!("--tier is flex or flex-pro, not {text:?}")),
    }
}

fn latency(text: &str) -> Result<(Duration, Duration), String> {
    let (least, most) = text.split_once('-').unwrap_or((text, text));
    let read = |text| read("--latency-ms", text).map(Duration::from_millis);
    let (least, most) = (read(least)?, read(most)?);
    if least > most { Err("--latency-ms: the first number must be the smaller one".into()) } else { Ok((least, most)) }
}
