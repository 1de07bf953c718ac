//! The Node binding: one door to the core for every operation.
//!
//! Arguments and replies cross as JSON text. What is particular to an operation is in the table of crate `wavix` and
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
#[cfg(feature = "simulator")]
mod simulator;

use std::sync::Once;

use napi::bindgen_prelude::{Object, create_custom_tokio_runtime};
use napi_derive::napi;

/// Calls begin on one thread and end on another: memory that moves between threads costs glibc a lock.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Every thread of JavaScript shares one small runtime: calls wait for the network, they do not compute.
#[napi(module_exports)]
pub fn initialise(_exports: Object<'_>) -> napi::Result<()> {
    static RUNTIME: Once = Once::new();
    let mut result = Ok(());
    RUNTIME.call_once(|| {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).thread_name("wavix").enable_all().build();
        match runtime {
            Ok(runtime) => create_custom_tokio_runtime(runtime),
            Err(error) => result = Err(napi::Error::from_reason(error.to_string())),
        }
    });
    result
}
