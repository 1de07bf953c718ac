//! Panics become errors: none crosses to JavaScript, and none leaves a promise without an end.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use napi::bindgen_prelude::{Env, PromiseRaw, ToNapiValue};

/// Runs `work`. Nothing is returned where it panicked.
pub(crate) fn caught<T>(work: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
    AssertUnwindSafe(work).catch_unwind().map(Result::ok)
}

/// A promise of what `work` gives; where it panics, it rejects with what `broken` says.
pub(crate) fn promise<'env, T: ToNapiValue + Send + 'static>(
    env: &'env Env,
    work: impl Future<Output = napi::Result<T>> + Send + 'static,
    broken: impl FnOnce() -> napi::Error + Send + 'static,
) -> napi::Result<PromiseRaw<'env, T>> {
    env.spawn_future(async move { caught(work).await.unwrap_or_else(|| Err(broken())) })
}

/// Starts `work`, which tells by itself how it ended.
pub(crate) fn start(work: impl Future<Output = ()> + Send + 'static) {
    napi::bindgen_prelude::spawn(async move {
        let _ = caught(work).await;
    });
}
