//! Downloads.

use std::sync::Arc;

use napi::bindgen_prelude::{Buffer, Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::Mutex;
use wavix::Download;

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;

/// A file that is being downloaded. Reads from the connection only when asked.
#[napi]
pub struct NativeDownload {
    download: Arc<Mutex<Option<Download>>>,
    called: Called,
    info: Option<String>,
    end: NativeCancel,
}

#[napi]
impl NativeDownload {
    pub(crate) fn new(download: Download, called: Called, info: Option<String>) -> Self {
        Self { download: Arc::new(Mutex::new(Some(download))), called, info, end: NativeCancel::new() }
    }

    /// What is known of the reply, where the option `inform` asked for it.
    #[napi(getter)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// The next bytes; null at the end.
    #[napi]
    pub fn chunk<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<Buffer>>> {
        let slot = Arc::clone(&self.download);
        self.run(env, async move {
            let mut slot = slot.lock_owned().await;
            let Some(download) = slot.as_mut() else { return Ok(None) };
            let chunk = download.chunk().await;
            if !matches!(chunk, Ok(Some(_))) {
                *slot = None;
            }
            Ok(chunk?.map(|chunk| Buffer::from(Vec::from(chunk))))
        })
    }

    /// The rest of the file, of at most `limit` bytes.
    #[napi]
    pub fn bytes<'env>(&self, env: &'env Env, limit: f64) -> napi::Result<PromiseRaw<'env, Buffer>> {
        let slot = Arc::clone(&self.download);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of a float saturates")]
        let limit = limit as usize;
        self.run(env, async move {
            let Some(download) = slot.lock_owned().await.take() else { return Ok(Buffer::default()) };
            Ok(Buffer::from(Vec::from(download.bytes(limit).await?)))
        })
    }

    /// Writes the rest of the file to a path: whole, or not at all. Resolves to the number of bytes.
    #[napi]
    pub fn save<'env>(&self, env: &'env Env, path: String) -> napi::Result<PromiseRaw<'env, f64>> {
        let slot = Arc::clone(&self.download);
        self.run(env, async move {
            let Some(download) = slot.lock_owned().await.take() else { return Ok(0.0) };
            #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
            Ok(download.save(path).await? as f64)
        })
    }

    /// Closes the connection. A read that is under way rejects.
    #[napi]
    pub fn close(&self) {
        self.end.cancel();
        if let Ok(mut slot) = self.download.try_lock() {
            *slot = None;
        }
    }

    fn run<'env, T: napi::bindgen_prelude::ToNapiValue + Send + 'static>(
        &self,
        env: &'env Env,
        work: impl Future<Output = wavix::Result<T>> + Send + 'static,
    ) -> napi::Result<PromiseRaw<'env, T>> {
        let closed = Cancelled::by(Some(&self.end));
        let called = self.called.clone();
        let slot = Arc::clone(&self.download);
        env.spawn_future(async move {
            match closed.or(work).await {
                Some(result) => result.map_err(|error| failure::core(&error)),
                None => {
                    *slot.lock_owned().await = None;
                    Err(called.cancelled())
                }
            }
        })
    }
}
