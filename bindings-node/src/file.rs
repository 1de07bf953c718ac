//! Files among arguments.

use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use wavix::Upload;

use crate::feed::NativeFeed;

/// A file: with data it comes from memory under this name, with `streamed` from JavaScript as it is sent; else the
/// name is a path.
#[napi(object, object_to_js = false)]
pub struct NativeFile {
    /// Which argument it is.
    pub argument: String,
    /// Name or path.
    pub name: String,
    /// What is in it.
    pub data: Option<Buffer>,
    /// Whether JavaScript is asked for its bytes.
    pub streamed: Option<bool>,
    /// How many there are, where that is known.
    pub size: Option<f64>,
    /// Whether they can be read again.
    pub repeatable: Option<bool>,
}

impl NativeFile {
    /// The argument and the file. Data is copied: JavaScript may change it while it is sent.
    pub(crate) fn into_upload(self, file: usize, feed: Option<&NativeFeed>) -> (String, Upload) {
        let upload = match (self.data, feed) {
            (Some(data), _) => Upload::from_bytes(self.name, data.to_vec()),
            (None, Some(feed)) if self.streamed == Some(true) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "a cast of a float saturates"
                )]
                let size = self.size.map(|size| size as u64);
                feed.feed().upload(file, &self.name, size, self.repeatable == Some(true))
            }
            _ => Upload::from_path(self.name),
        };
        match feed {
            Some(feed) => (self.argument, feed.observed(file, upload)),
            None => (self.argument, upload),
        }
    }
}
