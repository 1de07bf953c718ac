//! Ends calls together: one wake of the event loop serves all that are over, where each promise of Node-API has its own.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Array, Env, Function, spawn};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;

use crate::json::Text;

/// Wakes the event loop, and does not keep it alive.
type Wake = ThreadsafeFunction<(), (), (), napi::Status, false, true>;

/// The calls of one thread of JavaScript.
#[napi]
pub struct NativeCalls(Arc<Calls>);

struct Calls {
    over: Mutex<Vec<(u32, napi::Result<Text>)>>,
    wake: Wake,
}

#[napi]
impl NativeCalls {
    /// `wake` is called when calls are over.
    #[napi(constructor, catch_unwind)]
    pub fn new(wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let wake = wake.build_threadsafe_function().weak::<true>().callee_handled::<false>().build()?;
        Ok(Self(Arc::new(Calls { over: Mutex::default(), wake })))
    }

    /// What is over since it was last asked: two entries for each call, its number and its reply; or the complement of its
    /// number, and why it failed.
    #[napi(catch_unwind)]
    pub fn take<'env>(&self, env: &'env Env) -> napi::Result<Array<'env>> {
        let over = std::mem::take(&mut *self.0.over());
        let mut taken = env.create_array(0)?;
        for (call, result) in over {
            let call = i64::from(call);
            let (call, text) = match result {
                Ok(reply) => (call, reply),
                Err(error) => (!call, Text(error.reason.to_string())),
            };
            taken.insert(call)?;
            taken.insert(text)?;
        }
        Ok(taken)
    }
}

impl NativeCalls {
    /// Makes a call that JavaScript knows by this number.
    pub(crate) fn start(&self, call: u32, work: impl Future<Output = napi::Result<Text>> + Send + 'static) {
        let flight = InFlight { calls: Arc::clone(&self.0), call, result: None };
        spawn(async move {
            let result = work.await;
            flight.end(result);
        });
    }
}

impl Calls {
    fn over(&self) -> MutexGuard<'_, Vec<(u32, napi::Result<Text>)>> {
        self.over.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that is being made. It is over when this is dropped, after a panic too.
struct InFlight {
    calls: Arc<Calls>,
    call: u32,
    result: Option<napi::Result<Text>>,
}

impl InFlight {
    fn end(mut self, result: napi::Result<Text>) {
        self.result = Some(result);
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let broken = || Err(napi::Error::from_reason("wavix: the call ended without a result"));
        let mut over = self.calls.over();
        over.push((self.call, self.result.take().unwrap_or_else(broken)));
        let first = over.len() == 1;
        drop(over);
        if first {
            self.calls.wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}
