//! Downloads.

use std::sync::Arc;

use napi::bindgen_prelude::{Buffer, Env, PromiseRaw};
use napi_derive::napi;
use tokio::sync::Mutex;
use wavix::{Download, Saving};

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::failure;
use crate::panics::promise;

/// A file that is being downloaded. Reads from the connection only when asked.
#[napi]
pub struct NativeDownload {
    download: Arc<Mutex<Option<Download>>>,
    saving: Arc<Mutex<Option<Saving>>>,
    size: Option<u64>,
    called: Called,
    info: Option<String>,
    end: NativeCancel,
}

#[napi]
impl NativeDownload {
    pub(crate) fn new(download: Download, called: Called, info: Option<String>) -> Self {
        let size = download.size();
        let (download, saving) = (Arc::new(Mutex::new(Some(download))), Arc::default());
        Self { download, saving, size, called, info, end: NativeCancel::new() }
    }

    /// The known facts of the reply, if the option `inform` asked for them.
    #[napi(getter, catch_unwind)]
    pub fn info(&self) -> Option<String> {
        self.info.clone()
    }

    /// The size that the platform says.
    #[napi(getter, catch_unwind)]
    pub fn size(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
        self.size.map(|size| size as f64)
    }

    /// The next 64 KiB or a little more; null at the end.
    #[napi(catch_unwind)]
    pub fn piece<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, Option<Buffer>>> {
        let slot = Arc::clone(&self.download);
        self.run(env, async move {
            let mut slot = slot.lock_owned().await;
            let Some(download) = slot.as_mut() else { return Ok(None) };
            let piece = download.piece().await;
            if !matches!(piece, Ok(Some(_))) {
                *slot = None;
            }
            Ok(piece?.map(|piece| Buffer::from(Vec::from(piece))))
        })
    }

    /// The rest of the file, of at most `limit` bytes.
    #[napi(catch_unwind)]
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
    #[napi(catch_unwind)]
    pub fn save<'env>(&self, env: &'env Env, path: String) -> napi::Result<PromiseRaw<'env, f64>> {
        let slot = Arc::clone(&self.download);
        self.run(env, async move {
            let Some(download) = slot.lock_owned().await.take() else { return Ok(0.0) };
            #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
            Ok(download.save(path).await? as f64)
        })
    }

    /// The same in steps of about 64 KiB. Resolves to the bytes so far, and to null when the file is in its place.
    #[napi(catch_unwind)]
    pub fn step<'env>(&self, env: &'env Env, path: String) -> napi::Result<PromiseRaw<'env, Option<f64>>> {
        let (download, saving) = (Arc::clone(&self.download), Arc::clone(&self.saving));
        self.run(env, async move {
            let mut saving = saving.lock_owned().await;
            if let Some(download) = download.lock_owned().await.take() {
                *saving = Some(download.saving(path));
            }
            let Some(steps) = saving.as_mut() else { return Ok(None) };
            let received = steps.step().await;
            if !matches!(received, Ok(Some(_))) {
                *saving = None;
            }
            #[expect(clippy::cast_precision_loss, reason = "no file is that large")]
            Ok(received?.map(|received| received as f64))
        })
    }

    /// Closes the connection. A read that is under way rejects.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.end.cancel();
        if let Ok(mut slot) = self.download.try_lock() {
            *slot = None;
        }
        if let Ok(mut saving) = self.saving.try_lock() {
            *saving = None;
        }
    }

    fn run<'env, T: napi::bindgen_prelude::ToNapiValue + Send + 'static>(
        &self,
        env: &'env Env,
        work: impl Future<Output = wavix::Result<T>> + Send + 'static,
    ) -> napi::Result<PromiseRaw<'env, T>> {
        let closed = Cancelled::by(Some(&self.end));
        let called = self.called.clone();
        let (slot, saving) = (Arc::clone(&self.download), Arc::clone(&self.saving));
        let torn = called.clone();
        let work = async move {
            match closed.or(work).await {
                Some(result) => result.map_err(|error| failure::core(&error)),
                None => {
                    *slot.lock_owned().await = None;
                    *saving.lock_owned().await = None;
                    Err(called.cancelled())
                }
            }
        };
        promise(env, work, move || torn.torn())
    }
}
