//! The platform offline, in this process.

use std::process::ExitCode;
use std::time::Duration;

use napi::Result;
use napi_derive::napi;
use wavix_simulator::{Config, Key, KeyState, Simulator, Tier};

use crate::failure;
use crate::options::Options;

/// A simulator that runs until it is stopped or collected.
#[napi]
pub struct NativeSimulator(Simulator);

#[napi]
impl NativeSimulator {
    /// Starts one; it listens when this returns.
    #[napi(constructor, catch_unwind)]
    pub fn new(options: String) -> Result<Self> {
        let config = config(&options)?;
        Simulator::start(config).map(Self).map_err(|error| failure::option("port", &error.to_string()))
    }

    /// Base URL.
    #[napi(getter, catch_unwind)]
    pub fn url(&self) -> String {
        self.0.url().to_owned()
    }

    /// The key that works.
    #[napi(getter, catch_unwind)]
    pub fn api_key(&self) -> String {
        self.0.api_key().to_owned()
    }

    /// Skips milliseconds of virtual time.
    #[napi(catch_unwind)]
    pub fn advance(&self, milliseconds: f64) -> Result<()> {
        let time = Duration::try_from_secs_f64(milliseconds / 1000.0);
        let time = time.map_err(|_| failure::option("milliseconds", "expected a number from 0"))?;
        self.0.advance(time);
        Ok(())
    }

    /// The action of one of the simulator's own endpoints, with its body and answer as JSON.
    #[napi(catch_unwind)]
    pub fn control(&self, argument: String, method: String, path: String, body: String) -> Result<String> {
        let refused = |problem: &str| failure::option(&argument, problem);
        let body = serde_json::from_str(&body).map_err(|error| refused(&error.to_string()))?;
        let answer = self.0.control(&method, &path, &body).map_err(|problem| refused(&problem))?;
        Ok(answer.to_string())
    }

    /// Starts over with a new world.
    #[napi(catch_unwind)]
    pub fn reset(&self) {
        self.0.reset();
    }

    /// Stops it, and waits until its port is free.
    #[napi(catch_unwind)]
    pub fn stop(&mut self) {
        self.0.stop();
    }

    /// Runs the program `wavix-simulator` on this thread until it is killed. Returns its exit code where it ends by
    /// itself.
    #[napi(catch_unwind)]
    pub fn run(arguments: Vec<String>) -> u32 {
        if wavix_simulator::main_with_args(arguments) == ExitCode::SUCCESS { 0 } else { 2 }
    }
}

fn config(json: &str) -> Result<Config> {
    let mut given = Options::parse(json)?;
    let mut config = Config::default();
    let tiers = [("flex", Tier::Flex), ("flex-pro", Tier::FlexPro)];
    set(&mut config.port, given.parsed("port", "a port")?);
    set(&mut config.api_key, given.text("apiKey")?);
    set(&mut config.any_key, given.flag("anyKey")?);
    set(&mut config.tier, given.one_of("tier", tiers)?);
    set(&mut config.balance, given.parsed("balance", "an amount such as \"12.50\"")?);
    set(&mut config.seed, given.parsed("seed", "a whole number from 0")?);
    set(&mut config.speed, given.parsed("speed", "a number above 0")?);
    set(&mut config.flood_rule, given.flag("floodRule")?);
    config.start = given.parsed("start", "a date and time such as \"2026-01-31T10:00:00Z\"")?;
    config.call_audio = given.text("callAudio")?.map(Into::into);
    set(&mut config.audio_speed, given.parsed("audioSpeed", "a number above 0")?);
    if let Some(latency) = given.milliseconds("latency")? {
        config.latency = (latency, latency);
    }
    for (name, state) in [("disabledKeys", KeyState::Disabled), ("deletedKeys", KeyState::Deleted)] {
        let keys = given.texts(name)?.into_iter();
        config.keys.extend(keys.map(|value| Key { value, state, allowed_ips: Vec::new() }));
    }
    given.end(
        "port, apiKey, anyKey, disabledKeys, deletedKeys, tier, balance, seed, start, speed, latency, \
         floodRule, callAudio, audioSpeed",
    )?;
    Ok(config)
}

fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}
