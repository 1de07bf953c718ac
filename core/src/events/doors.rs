//! The functions on events as other languages call them: their arguments as JSON, their values as JSON.

#![allow(unreachable_pub, dead_code, reason = "`model!` makes more than is needed here")]

use std::time::Duration;

use serde_json::{Map, Value};

use super::kinds::{Event, SHAPES, typed};
use super::{Admission, Visit};
use crate::api::macros::model::Model;
use crate::codec::scalars::Secret;
use crate::codec::wire::Wire;
use crate::error::{Error, Result};
use crate::host::compute::{Computed, computed};
use crate::request::check;
use crate::schema::shape::Kind;

model! {
    /// Which URL to sign.
    pub request SignUrl {
        /// The URL.
        url: String,
        /// The secret.
        secret: Secret,
        /// For how many seconds the token is good.
        expires_in: i64,
    }

    /// Which URL to check.
    pub request VerifyUrl {
        /// The URL, or path and query.
        url: String,
        /// The secrets, one of which signed it.
        secret: Vec<Secret>,
    }

    /// An address.
    pub request Address {
        /// The address.
        address: String,
    }

    /// The conditions of a receiver, and a request.
    pub request Admit {
        /// Secrets, one of which signed the URL.
        secret: Vec<Secret>,
        /// Addresses from which requests may come.
        sources: Option<Vec<String>>,
        /// Number of own proxies.
        proxies: i64,
        /// The request's verb; without one, only the settings are checked.
        method: Option<String>,
        /// The request's URL, or path and query.
        url: Option<String>,
        /// The address at the other end of the connection.
        peer: Option<String>,
        /// All entries of `X-Forwarded-For`.
        forwarded_for: Option<String>,
    }

    /// An event.
    pub request Known {
        /// Name of its kind.
        kind: String,
        /// Its fields.
        event: serde_json::Value,
        /// The state that was kept.
        previous: Option<String>,
    }
}

pub(crate) fn parse(body: &[u8]) -> Result<Computed<'_>> {
    Ok((Kind::Model(super::recognise(body)?), body.into()))
}

pub(crate) fn sign_url(arguments: &[u8]) -> Result<Computed<'static>> {
    let SignUrl { url, secret, expires_in } = read(arguments)?;
    let expires_in = Duration::from_secs(u64::try_from(expires_in).unwrap_or_default());
    computed(Kind::Text, &super::sign_url(&url, &secret, expires_in)?)
}

pub(crate) fn verify(arguments: &[u8]) -> Result<Computed<'static>> {
    let VerifyUrl { url, secret } = read(arguments)?;
    computed(Kind::Timestamp, &super::verify(&url, &secret)?.to_string())
}

pub(crate) fn is_source(arguments: &[u8]) -> Result<Computed<'static>> {
    computed(Kind::Boolean, &super::is_source(&read::<Address>(arguments)?.address))
}

pub(crate) fn admit(arguments: &[u8]) -> Result<Computed<'static>> {
    let Admit { secret, sources, proxies, method, url, peer, forwarded_for } = read(arguments)?;
    let proxies = usize::try_from(proxies).map_err(|_| Error::argument("proxies", "expected at least 0"))?;
    let admission = Admission { secrets: secret, sources, proxies };
    admission.check()?;
    let refusal = method.and_then(|method| {
        admission.refusal(&Visit {
            method: &method,
            url: url.as_deref().unwrap_or_default(),
            peer: peer.as_deref(),
            forwarded_for: forwarded_for.as_deref(),
        })
    });
    computed(Kind::Integer, &refusal)
}

pub(crate) fn identify(arguments: &[u8]) -> Result<Computed<'static>> {
    let (event, _) = known(arguments)?;
    computed(super::EventIdentity::KIND, &super::identify(&event))
}

pub(crate) fn accept(arguments: &[u8]) -> Result<Computed<'static>> {
    let (event, previous) = known(arguments)?;
    computed(Kind::Text, &super::accept(previous.as_deref(), &event))
}

fn known(arguments: &[u8]) -> Result<(Event, Option<String>)> {
    let Known { kind, event, previous } = read(arguments)?;
    let wrong = |problem: String| Error::argument("event", problem);
    let shape = SHAPES.iter().find(|shape| shape.name == kind).ok_or_else(|| wrong("expected an event".into()))?;
    Ok((typed(shape, event.to_string().as_bytes()).map_err(wrong)?, previous))
}

/// Checked arguments. Their values stay out of errors: some are secret.
pub(crate) fn read<T: Model + serde::de::DeserializeOwned>(arguments: &[u8]) -> Result<T> {
    let wrong = || Error::argument("arguments", "expected an object");
    let mut fields: Map<String, Value> = serde_json::from_slice(arguments).map_err(|_| wrong())?;
    check::fields(T::SHAPE, &mut fields)?;
    serde_json::from_value(Value::Object(fields)).map_err(|_| wrong())
}
