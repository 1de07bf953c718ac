//! Ends calls together: one wake of the event loop serves all that are over, where each promise of Node-API has its own.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Array, Env, Function};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;

use crate::called::Called;
use crate::json::Text;
use crate::panics::{self, caught};

/// Wakes the event loop, and does not keep it alive.
type Wake = ThreadsafeFunction<(), (), (), napi::Status, false, true>;

/// The calls of one thread of JavaScript, until it has none for a while.
#[napi]
pub struct NativeCalls(Arc<Calls>);

struct Calls(Mutex<State>);

struct State {
    over: Vec<(u32, napi::Result<Text>)>,
    /// It holds the function, and that all of the module that made it.
    wake: Option<Arc<Wake>>,
}

#[napi]
impl NativeCalls {
    /// `wake` is called when calls are over.
    #[napi(constructor, catch_unwind)]
    pub fn new(wake: Function<'_, (), ()>) -> napi::Result<Self> {
        let wake = wake.build_threadsafe_function().weak::<true>().callee_handled::<false>().build()?;
        Ok(Self(Arc::new(Calls(Mutex::new(State { over: Vec::new(), wake: Some(Arc::new(wake)) })))))
    }

    /// The calls that ended since it was last asked: two entries for each call, its number and its reply; or the
    /// complement of its number, and why it failed.
    #[napi(catch_unwind)]
    pub fn take<'env>(&self, env: &'env Env) -> napi::Result<Array<'env>> {
        let over = std::mem::take(&mut self.0.state().over);
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

    /// Lets go of `wake`. No call may be in flight, and none may follow.
    #[napi(catch_unwind)]
    pub fn release(&self) {
        let wake = self.0.state().wake.take();
        drop(wake);
    }
}

impl NativeCalls {
    /// Makes a call that JavaScript knows by this number.
    pub(crate) fn start(
        &self,
        call: u32,
        called: Called,
        work: impl Future<Output = napi::Result<Text>> + Send + 'static,
    ) {
        let flight = InFlight { calls: Arc::clone(&self.0), call, called, result: None };
        panics::start(async move {
            let result = caught(work).await;
            flight.end(result);
        });
    }
}

impl Calls {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that is being made. It is over when this is dropped.
struct InFlight {
    calls: Arc<Calls>,
    call: u32,
    called: Called,
    result: Option<napi::Result<Text>>,
}

impl InFlight {
    fn end(mut self, result: Option<napi::Result<Text>>) {
        self.result = result;
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let result = self.result.take().unwrap_or_else(|| Err(self.called.broken()));
        let mut state = self.calls.state();
        state.over.push((self.call, result));
        let wake = if state.over.len() == 1 { state.wake.clone() } else { None };
        drop(state);
        if let Some(wake) = wake {
            wake.call((), ThreadsafeFunctionCallMode::NonBlocking);
        }
    }
}
