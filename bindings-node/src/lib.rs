//! The Node binding: one door to the core for every operation.
//!
//! Arguments and replies cross as JSON text. The particulars of an operation are in the table of crate `wavix` and
//! in the TypeScript that is generated from it.

mod audio;
mod called;
mod calls;
mod cancel;
mod client;
mod compute;
mod download;
mod events;
mod failure;
mod feed;
mod file;
mod json;
mod lines;
mod options;
mod panics;
#[cfg(feature = "simulator")]
mod simulator;

use std::panic::catch_unwind;
use std::sync::{Mutex, PoisonError};

use napi::bindgen_prelude::{Object, create_custom_tokio_runtime};
use napi_derive::napi;
use tokio::runtime::Builder;

/// Calls begin on one thread and end on another: memory that moves between threads costs glibc a lock.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every thread of JavaScript shares one small runtime: calls wait for the network, they do not compute.
#[napi(module_exports)]
pub fn initialise(_exports: Object<'_>) -> napi::Result<()> {
    static RUNTIME: Mutex<bool> = Mutex::new(false);
    let mut exists = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if !*exists {
        // The builder panics where the system refuses a thread.
        let runtime =
            catch_unwind(|| Builder::new_multi_thread().worker_threads(1).thread_name("wavix").enable_all().build());
        let refused = || napi::Error::from_reason("the system refuses a thread");
        create_custom_tokio_runtime(
            runtime.map_err(|_| refused())?.map_err(|error| napi::Error::from_reason(error.to_string()))?,
        );
        *exists = true;
    }
    Ok(())
}
