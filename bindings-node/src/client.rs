//! The door: calls by the name of their operation.

use std::sync::{Arc, OnceLock};

use napi::bindgen_prelude::{Env, PromiseRaw};
use napi_derive::napi;
use serde_json::Value;
use wavix::{Arguments, Client, ReplyInfo};

use crate::called::Called;
use crate::cancel::{Cancelled, NativeCancel};
use crate::download::NativeDownload;
use crate::file::NativeFile;
use crate::json::Text;
use crate::lines::NativeLines;
use crate::{failure, options};

/// A client. It alone holds the API key.
#[napi]
pub struct NativeClient(Client);

#[napi]
impl NativeClient {
    /// Builds a client from its options.
    #[napi(constructor)]
    pub fn new(options: String) -> napi::Result<Self> {
        options::client(&options).map(Self)
    }

    /// Calls an operation. Resolves to the reply; where the option `inform` is set, to `{ reply, info }`.
    #[napi]
    pub fn invoke<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<PromiseRaw<'env, String>> {
        self.put(env, operation, arguments, Vec::new(), options, cancel)
    }

    /// Calls an operation with files among its arguments.
    #[napi]
    pub fn put<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        files: Vec<NativeFile>,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<PromiseRaw<'env, String>> {
        let files: Vec<_> = files.into_iter().map(NativeFile::into_upload).collect();
        let (client, inform) = options::call(&self.0, options.as_deref())?;
        let cancelled = Cancelled::by(cancel);
        let called = Called::new(&client, operation);
        env.spawn_future(async move {
            let call = async {
                let arguments = Arguments::from_json(&arguments)?;
                let add = |arguments: Arguments, (name, file)| arguments.with_file(name, file);
                let arguments = files.into_iter().fold(arguments, add);
                let reply = client.invoke(&called.operation, arguments).await?;
                let mut text = Text::default();
                if inform {
                    text.0 = format!("{{\"info\":{},\"reply\":", Value::Object(failure::info(reply.info())));
                }
                reply.read(&mut text)?;
                if inform {
                    text.0.push('}');
                }
                Ok(text.0)
            };
            match cancelled.or(call).await {
                Some(result) => result.map_err(|error| failure::core(&error)),
                None => Err(called.cancelled()),
            }
        })
    }

    /// Opens the stream of an operation that answers in lines.
    #[napi]
    pub fn open<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<PromiseRaw<'env, NativeLines>> {
        let (client, info) = self.informed(options.as_deref())?;
        let cancelled = Cancelled::by(cancel);
        let called = Called::new(&client, operation);
        env.spawn_future(async move {
            let call = async { client.open(&called.operation, Arguments::from_json(&arguments)?).await };
            match cancelled.or(call).await {
                Some(Ok(lines)) => Ok(NativeLines::new(lines, called, shown(&info))),
                Some(Err(error)) => Err(failure::core(&error)),
                None => Err(called.cancelled()),
            }
        })
    }

    /// Opens the download of an operation that answers with a file.
    #[napi]
    pub fn download<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<PromiseRaw<'env, NativeDownload>> {
        let (client, info) = self.informed(options.as_deref())?;
        let cancelled = Cancelled::by(cancel);
        let called = Called::new(&client, operation);
        env.spawn_future(async move {
            let call = async { client.download(&called.operation, Arguments::from_json(&arguments)?).await };
            match cancelled.or(call).await {
                Some(Ok(download)) => Ok(NativeDownload::new(download, called, shown(&info))),
                Some(Err(error)) => Err(failure::core(&error)),
                None => Err(called.cancelled()),
            }
        })
    }

    /// A client with these options that keeps what is known of its reply.
    fn informed(&self, options: Option<&str>) -> napi::Result<(Client, Arc<OnceLock<ReplyInfo>>)> {
        let (client, inform) = options::call(&self.0, options)?;
        let info = Arc::new(OnceLock::new());
        let kept = Arc::clone(&info);
        let keep = move |reply: &ReplyInfo| {
            let _ = kept.set(reply.clone());
        };
        Ok((if inform { client.with_on_reply(keep) } else { client }, info))
    }
}

fn shown(info: &OnceLock<ReplyInfo>) -> Option<String> {
    info.get().map(|info| Value::Object(failure::info(info)).to_string())
}
