//! Tokens for softphones in web pages.

use serde_json::{Value, json};

use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{Millis, SECOND};
use crate::gate::Caller;
use crate::refusal::Refusal;
use crate::world::World;

#[derive(Clone, Debug)]
pub(crate) struct Token {
    uuid: String,
    trunk: String,
    payload: Value,
    ttl: Option<i64>,
    made: Millis,
}

impl Token {
    fn lives(&self, now: Millis) -> bool {
        self.ttl.is_none_or(|ttl| now < self.made.saturating_add(ttl.saturating_mul(SECOND)))
    }

    fn json(&self) -> Value {
        json!({ "uuid": self.uuid, "sip_trunk": self.trunk, "payload": self.payload, "ttl": self.ttl })
    }
}

/// The tokens that live; the others are forgotten.
fn living(world: &mut World) -> &mut Vec<Token> {
    let now = world.now;
    world.webrtc_tokens.retain(|token| token.lives(now));
    &mut world.webrtc_tokens
}

fn position(tokens: &[Token], arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.text("id").unwrap_or_default();
    tokens.iter().position(|token| token.uuid == id).ok_or_else(Refusal::not_found)
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let items = living(world).iter().map(Token::json).collect();
    one(answer::list("items", items, &arguments))
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let trunk = arguments.text("sip_trunk").unwrap_or_default().to_owned();
    if !world.trunks.iter().any(|known| known["name"] == trunk.as_str() || known["label"] == trunk.as_str()) {
        return Err(Refusal::not_found());
    }
    let token = Token {
        uuid: world.uuid(),
        trunk,
        payload: arguments.get("payload").cloned().unwrap_or_else(|| json!({})),
        ttl: arguments.integer("ttl"),
        made: world.now,
    };
    let mut answer = token.json();
    answer["token"] = format!("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{:032x}", world.random.u128(..)).into();
    living(world).push(token);
    one(answer)
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let tokens = living(world);
    one(tokens[position(tokens, &arguments)?].json())
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let tokens = living(world);
    let index = position(tokens, &arguments)?;
    tokens[index].payload = arguments.get("payload").cloned().unwrap_or_else(|| json!({}));
    one(tokens[index].json())
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let tokens = living(world);
    tokens.remove(position(tokens, &arguments)?);
    done()
}
