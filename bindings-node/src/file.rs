//! Files among arguments.

use napi::bindgen_prelude::Buffer;
use napi_derive::napi;
use wavix::Upload;

/// A file: with data it comes from memory under this name; without, the name is a path.
#[napi(object, object_to_js = false)]
pub struct NativeFile {
    /// Which argument it is.
    pub argument: String,
    /// Name or path.
    pub name: String,
    /// What is in it.
    pub data: Option<Buffer>,
}

impl NativeFile {
    /// The argument and the file. Data is copied: JavaScript may change it while it is sent.
    pub(crate) fn into_upload(self) -> (String, Upload) {
        let upload = match self.data {
            Some(data) => Upload::from_bytes(self.name, data.to_vec()),
            None => Upload::from_path(self.name),
        };
        (self.argument, upload)
    }
}
