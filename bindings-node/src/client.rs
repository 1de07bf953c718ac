//! The door: calls by the name of their operation.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use futures_util::future::Either;
use napi::bindgen_prelude::{Env, PromiseRaw, ToNapiValue};
use napi_derive::napi;
use serde_json::Value;
use wavix::{Arguments, Client, Peer, ReplyInfo, Unreadable};

use crate::called::Called;
use crate::calls::NativeCalls;
use crate::cancel::{Cancelled, NativeCancel};
use crate::download::NativeDownload;
use crate::feed::NativeFeed;
use crate::file::NativeFile;
use crate::json::Text;
use crate::lines::NativeLines;
use crate::panics::promise;
use crate::{failure, options};

/// The environment variables that clients go by.
#[napi(catch_unwind)]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn environment_variables() -> Vec<&'static str> {
    wavix::ENVIRONMENT.to_vec()
}

/// A client. It alone holds the API key.
#[napi]
pub struct NativeClient(Client);

/// Where calls go.
#[napi(object, object_from_js = false)]
pub struct NativePeer {
    /// Name or address.
    pub host: String,
    /// Port.
    pub port: u32,
    /// Whether it is this very machine.
    pub is_local: bool,
}

#[napi]
impl NativeClient {
    /// Builds a client from its options and the environment variables that are set.
    #[napi(constructor, catch_unwind)]
    pub fn new(options: String, environment: HashMap<String, String>) -> napi::Result<Self> {
        options::client(&options, environment).map(Self)
    }

    /// Where calls of an operation go.
    #[napi(catch_unwind)]
    pub fn peer(&self, operation: String) -> NativePeer {
        let Peer { host, port, is_local } = self.0.peer(wavix::operation::operation(&operation)).clone();
        NativePeer { host, port: port.into(), is_local }
    }

    /// The text of a reply without the key, and without the secrets in its URLs.
    #[napi(catch_unwind)]
    pub fn hide_secrets(&self, text: String) -> String {
        self.0.hide_secrets(&text)
    }

    /// Calls an operation. The reply is its JSON; where the option `inform` is set, that of `{ reply, info }`.
    #[napi(catch_unwind)]
    pub fn invoke(
        &self,
        calls: &NativeCalls,
        call: u32,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<()> {
        self.put(calls, call, operation, arguments, Vec::new(), options, cancel, None)
    }

    /// Calls an operation with files among its arguments; `feed` asks for the streamed ones.
    #[napi(catch_unwind)]
    #[allow(clippy::too_many_arguments, reason = "called by JavaScript")]
    pub fn put(
        &self,
        calls: &NativeCalls,
        call: u32,
        operation: String,
        arguments: String,
        files: Vec<NativeFile>,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
        feed: Option<&NativeFeed>,
    ) -> napi::Result<()> {
        let (client, inform) = options::call(&self.0, options.as_deref())?;
        let cancelled = Cancelled::by(cancel);
        let (called, client) = Called::new(&client, operation);
        let files: Vec<_> = files.into_iter().enumerate().map(|(at, file)| file.into_upload(at, feed)).collect();
        let feed = feed.map(NativeFeed::feed);
        calls.start(call, called.clone(), async move {
            let work = async {
                let arguments = Arguments::from_json(&arguments)?;
                let add = |arguments: Arguments, (name, file)| arguments.with_file(name, file);
                let arguments = files.into_iter().fold(arguments, add);
                // On the heap: what surrounds it is moved several times.
                let reply = Box::pin(client.invoke(&called.operation, arguments)).await?;
                let mut text = Text::default();
                if inform {
                    text.0.push_str("{\"reply\":");
                }
                reply.read(&mut text)?;
                if inform {
                    text.0.push_str(&format!(",\"info\":{}}}", Value::Object(failure::info(reply.info()))));
                }
                Ok(called.marked(text))
            };
            let work = match feed {
                Some(feed) => Either::Left(feed.run(work)),
                None => Either::Right(work),
            };
            match cancelled.or(work).await {
                Some(result) => result.map_err(|error| failure::core(&error)),
                None => Err(called.cancelled()),
            }
        });
        Ok(())
    }

    /// Opens the stream of an operation that answers in lines; `skip` goes on after lines that cannot be read.
    #[napi(catch_unwind)]
    pub fn open<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
        skip: bool,
    ) -> napi::Result<PromiseRaw<'env, NativeLines>> {
        let call = async |client: Client, name: String, arguments| client.open(&name, arguments).await;
        let unreadable = if skip { Unreadable::Skip } else { Unreadable::End };
        let handle = move |lines, called, info| NativeLines::new(lines, called, info, unreadable);
        self.begin(env, operation, arguments, options, cancel, call, handle)
    }

    /// Opens the download of an operation that answers with a file.
    #[napi(catch_unwind)]
    pub fn download<'env>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
    ) -> napi::Result<PromiseRaw<'env, NativeDownload>> {
        let call = async |client: Client, name: String, arguments| client.download(&name, arguments).await;
        self.begin(env, operation, arguments, options, cancel, call, NativeDownload::new)
    }

    #[allow(clippy::too_many_arguments, reason = "what JavaScript gave, and two functions")]
    fn begin<'env, T, F, N>(
        &self,
        env: &'env Env,
        operation: String,
        arguments: String,
        options: Option<String>,
        cancel: Option<&NativeCancel>,
        call: impl FnOnce(Client, String, Arguments) -> F + Send + 'static,
        handle: impl FnOnce(T, Called, Option<String>) -> N + Send + 'static,
    ) -> napi::Result<PromiseRaw<'env, N>>
    where
        T: Send + 'static,
        F: Future<Output = wavix::Result<T>> + Send,
        N: ToNapiValue + Send + 'static,
    {
        let (client, info) = self.informed(options.as_deref())?;
        let cancelled = Cancelled::by(cancel);
        let (called, client) = Called::new(&client, operation);
        let broken = called.clone();
        let work = async move {
            let opened = async { call(client, called.operation.clone(), Arguments::from_json(&arguments)?).await };
            match cancelled.or(opened).await {
                Some(Ok(opened)) => Ok(handle(opened, called, shown(&info))),
                Some(Err(error)) => Err(failure::core(&error)),
                None => Err(called.cancelled()),
            }
        };
        promise(env, work, move || broken.broken())
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
