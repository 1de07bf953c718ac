//! Calls operations through their typed methods.

use futures_util::{StreamExt as _, pin_mut};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use wavix::{Client, Download, Lines, Page, Pages, Result, UploadPapers};

use crate::call::{Outcome, upload};

macro_rules! typed {
    ($($form:ident $area:ident . $method:ident $([$($path:ident : $type:ty),+])? ( $($request:ident $(from $make:ident)?)? );)*) => {
        /// Every operation that has a typed method here.
        pub(crate) const NAMES: &[&str] = &[$(concat!(stringify!($area), ".", stringify!($method))),*];

        /// Calls an operation. `walk` asks for all pages.
        pub(crate) async fn call(client: &Client, name: &str, arguments: Map<String, Value>, walk: bool) -> Outcome {
            #[allow(unused_mut)]
            let mut arguments = arguments;
            $(if name == concat!(stringify!($area), ".", stringify!($method)) {
                let area = client.$area();
                let called = area.$method(
                    $($(take::<$type>(&mut arguments, stringify!($path)),)+)?
                    $(typed!(@request arguments, $request $(, $make)?))?
                );
                return Box::pin($form(called, walk)).await;
            })*
            panic!("{name} has no typed method here");
        }
    };
    (@request $arguments:ident, $request:ident) => { read::<wavix::$request>(&Value::Object($arguments)) };
    (@request $arguments:ident, $request:ident, $make:ident) => { $make(&$arguments) };
}

typed! {
    one messages.send(SendMessage);
    one messages.get[id: String]();
    page messages.list(ListMessages);
    lines messages.export(ExportMessages);
    one sender_ids.restrictions(SenderIdRestrictionsRequest);
    one sender_ids.create(CreateSenderId);
    page sender_ids.list();
    one sender_ids.get[id: String]();
    one sender_ids.delete[id: String]();
    one opt_outs.create(CreateOptOut);
    page opt_outs.list(ListOptOuts);
    page numbers.list(ListNumbers);
    one numbers.get[id: i64]();
    one numbers.update[id: i64](UpdateNumber);
    one numbers.bulk_update(UpdateNumbers);
    one numbers.release(ReleaseNumbers);
    one numbers.upload_papers(UploadPapers from papers);
    one buy.countries(InventoryFilter);
    one buy.regions[country_id: i64](InventoryFilter);
    one buy.cities[country_id: i64](InventoryFilter);
    one buy.region_cities[country_id: i64, region_id: i64](InventoryFilter);
    page buy.numbers[country_id: i64, city_id: i64](ListAvailableNumbers);
    one cart.get();
    one cart.add(CartItems);
    one cart.remove(CartItems);
    one cart.checkout(CheckoutCart);
    page sip_trunks.list(ListSipTrunks);
    one sip_trunks.create(SipTrunkSettings);
    one sip_trunks.get[id: i64]();
    one sip_trunks.update[id: i64](SipTrunkSettings);
    one sip_trunks.delete[id: i64]();
    page cdrs.list(ListCdrs);
    lines cdrs.export(ExportCdrs);
    file cdrs.csv(CsvCdrs);
    one cdrs.metrics(CdrMetricsRequest);
    one cdrs.get[call_id: String](GetCdr);
    one cdrs.transcription[call_id: String]();
    page cdrs.search(SearchCdrs);
    one cdrs.retranscribe[call_id: String](Retranscribe);
    one voice_campaigns.create(CreateVoiceCampaign);
    one voice_campaigns.get[id: i64]();
    one number_validator.validate(ValidateNumber);
    one number_validator.validate_batch(ValidateNumbers);
    one number_validator.results[request_id: String]();
    one e911.validate(ValidateE911);
    one e911.create(CreateE911);
    page e911.list(ListE911);
    one e911.delete(DeleteE911);
}

fn papers(arguments: &Map<String, Value>) -> UploadPapers {
    let did_ids = arguments["did_ids"].as_str().unwrap();
    let doc_id = arguments["doc_id"].as_i64().unwrap();
    UploadPapers::new(did_ids, doc_id, upload(&arguments["doc_attachment"]).unwrap())
}

fn take<T: DeserializeOwned>(arguments: &mut Map<String, Value>, name: &str) -> T {
    read(&arguments.remove(name).unwrap_or_default())
}

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap()
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

async fn one<T: Serialize>(called: impl Future<Output = Result<T>>, _: bool) -> Outcome {
    match called.await {
        Ok(reply) => Outcome { plain: written(&reply), ..Outcome::default() },
        Err(error) => Outcome { error: Some(error), ..Outcome::default() },
    }
}

async fn page<P: Page + Serialize + Send + 'static>(pages: Pages<P>, walk: bool) -> Outcome
where
    P::Item: Serialize,
{
    if walk { collect(pages.items()).await } else { one(pages.into_future(), walk).await }
}

async fn lines<T>(called: impl Future<Output = Result<Lines<T>>>, _: bool) -> Outcome
where
    Lines<T>: futures_util::Stream<Item = Result<T>>,
    T: Serialize,
{
    match called.await {
        Ok(lines) => collect(lines).await,
        Err(error) => Outcome { error: Some(error), ..Outcome::default() },
    }
}

async fn collect<T: Serialize>(stream: impl futures_util::Stream<Item = Result<T>>) -> Outcome {
    let mut items = Vec::new();
    let mut error = None;
    pin_mut!(stream);
    while let Some(item) = stream.next().await {
        match item {
            Ok(item) => items.push(written(&item)),
            Err(failed) => error = Some(failed),
        }
    }
    Outcome { plain: items.into(), error, ..Outcome::default() }
}

async fn file(called: impl Future<Output = Result<Download>>, _: bool) -> Outcome {
    let called = match called.await {
        Ok(download) => download.bytes(1 << 20).await,
        Err(error) => Err(error),
    };
    one(async { called.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()) }, false).await
}
