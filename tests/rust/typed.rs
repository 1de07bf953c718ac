//! Calls operations through their typed methods.

use futures_util::{StreamExt as _, pin_mut};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use wavix::{
    Client, Download, Lines, Page, Pages, Result, TranscribeFile, Unreadable, UploadPapers, UploadTenDlcEvidence,
};

use crate::call::{Outcome, outcome_of, upload};

macro_rules! typed {
    ($($form:ident $area:ident . $method:ident $([$($path:ident : $type:ty),+])? ( $($request:ident $(from $make:ident)?)? );)*) => {
        /// Every operation that has a typed method here.
        pub(crate) const NAMES: &[&str] = &[$(concat!(stringify!($area), ".", stringify!($method))),*];

        /// Calls an operation. `walk` asks for all pages.
        pub(crate) async fn call(client: &Client, name: &str, arguments: Map<String, Value>, walk: bool, unreadable: Unreadable) -> Outcome {
            #[allow(unused_mut)]
            let mut arguments = arguments;
            $(if name == concat!(stringify!($area), ".", stringify!($method)) {
                let area = client.$area();
                let called = area.$method(
                    $($(take::<$type>(&mut arguments, stringify!($path)),)+)?
                    $(typed!(@request arguments, $request $(, $make)?))?
                );
                return Box::pin($form(called, walk, unreadable)).await;
            })*
            assert_eq!(name, "request", "has no typed method here");
            outcome_of(client.request(read::<wavix::Request>(&Value::Object(arguments))).await)
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
    one cdrs.transcriptions[call_id: String]();
    page cdrs.search(SearchCdrs);
    one cdrs.retranscribe[call_id: String](Retranscribe);
    page recordings.list(ListRecordings);
    one recordings.get[id: i64]();
    file recordings.download[call_id: String]();
    one recordings.delete[id: i64]();
    one speech_analytics.create(TranscribeFile from transcribe);
    one speech_analytics.get[request_id: String]();
    one speech_analytics.retranscribe[request_id: String](RetranscribeFile);
    file speech_analytics.download[request_id: String]();
    one calls.list();
    one calls.create(CreateCall);
    one calls.get[id: String]();
    one calls.update[id: String](UpdateCall);
    one calls.end[id: String]();
    one calls.answer[id: String](AnswerCall);
    one calls.play[id: String](PlayAudio);
    one calls.stop_audio[id: String]();
    one calls.collect[id: String](CollectDigits);
    one calls.start_stream[call_id: String](StartCallStream);
    one calls.stop_stream[call_id: String, id: String]();
    one call_webhooks.list();
    one call_webhooks.create(CreateCallWebhook);
    one call_webhooks.delete(DeleteCallWebhook);
    page webrtc_tokens.list();
    one webrtc_tokens.create(CreateWebrtcToken);
    one webrtc_tokens.get[id: String]();
    one webrtc_tokens.update[id: String](UpdateWebrtcToken);
    one webrtc_tokens.delete[id: String]();
    one voice_campaigns.create(CreateVoiceCampaign);
    one voice_campaigns.get[id: i64]();
    page ten_dlc.list_brands(ListTenDlcBrands);
    one ten_dlc.create_brand(CreateTenDlcBrand);
    one ten_dlc.get_brand[brand_id: String]();
    one ten_dlc.update_brand[brand_id: String](UpdateTenDlcBrand);
    one ten_dlc.delete_brand[brand_id: String]();
    one ten_dlc.list_brand_appeals[brand_id: String]();
    one ten_dlc.create_brand_appeal[brand_id: String](CreateTenDlcBrandAppeal);
    one ten_dlc.list_evidence[brand_id: String]();
    one ten_dlc.upload_evidence[brand_id: String](UploadTenDlcEvidence from evidence);
    file ten_dlc.get_evidence[brand_id: String, id: String]();
    one ten_dlc.delete_evidence[brand_id: String, id: String]();
    one ten_dlc.list_vettings[brand_id: String]();
    one ten_dlc.create_vetting[brand_id: String](CreateTenDlcVetting);
    one ten_dlc.import_vetting[brand_id: String](ImportTenDlcVetting);
    one ten_dlc.list_vetting_appeals[brand_id: String]();
    one ten_dlc.create_vetting_appeal[brand_id: String](CreateTenDlcVettingAppeal);
    one ten_dlc.qualify_use_case[brand_id: String, use_case: String]();
    page ten_dlc.list_campaigns(ListTenDlcCampaigns);
    page ten_dlc.list_brand_campaigns[brand_id: String](ListTenDlcCampaigns);
    one ten_dlc.create_campaign[brand_id: String](CreateTenDlcCampaign);
    one ten_dlc.get_campaign[brand_id: String, campaign_id: String]();
    one ten_dlc.update_campaign[brand_id: String, campaign_id: String](UpdateTenDlcCampaign);
    one ten_dlc.delete_campaign[brand_id: String, campaign_id: String]();
    one ten_dlc.list_numbers[brand_id: String, campaign_id: String]();
    one ten_dlc.link_number[brand_id: String, campaign_id: String, number: String]();
    one ten_dlc.unlink_number[brand_id: String, campaign_id: String, number: String]();
    one ten_dlc.nudge_campaign[brand_id: String, campaign_id: String](NudgeTenDlcCampaign);
    one ten_dlc.list_subscriptions();
    one ten_dlc.create_subscription(CreateTenDlcSubscription);
    one ten_dlc.delete_subscription(DeleteTenDlcSubscription);
    one number_validator.validate(ValidateNumber);
    one number_validator.validate_batch(ValidateNumbers);
    one number_validator.results[request_id: String]();
    one short_links.create(CreateShortLink);
    page short_links.metrics(ShortLinkMetricsRequest);
    one two_fa.create(CreateTwoFaVerification);
    one two_fa.resend[session_id: String](ResendTwoFaCode);
    one two_fa.check[session_id: String](CheckTwoFaCode);
    one two_fa.cancel[session_id: String]();
    one two_fa.sessions[service_id: String](ListTwoFaSessions);
    one two_fa.events[session_id: String]();
    page billing.transactions(ListTransactions);
    page billing.invoices(ListInvoices);
    file billing.download_invoice[id: i64]();
    one profile.get();
    one profile.update(UpdateProfile);
    one profile.config();
    page sub_accounts.list(ListSubAccounts);
    one sub_accounts.get[id: i64]();
    one sub_accounts.create(CreateSubAccount);
    one sub_accounts.update[id: i64](UpdateSubAccount);
    page sub_accounts.transactions[id: i64](ListSubAccountTransactions);
    one api_keys.list(ListApiKeys);
    one api_keys.create(CreateApiKey);
    one api_keys.update[id: i64](UpdateApiKey);
    one api_keys.delete[id: i64]();
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

fn transcribe(arguments: &Map<String, Value>) -> TranscribeFile {
    let callback_url = arguments["callback_url"].as_str().unwrap();
    let insights = arguments.get("insights").and_then(Value::as_bool);
    TranscribeFile { insights, ..TranscribeFile::new(upload(&arguments["file"]).unwrap(), callback_url) }
}

fn evidence(arguments: &Map<String, Value>) -> UploadTenDlcEvidence {
    UploadTenDlcEvidence::new(upload(&arguments["file"]).unwrap())
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

async fn one<T: Serialize>(called: impl Future<Output = Result<T>>, _: bool, _: Unreadable) -> Outcome {
    match called.await {
        Ok(reply) => Outcome { plain: written(&reply), ..Outcome::default() },
        Err(error) => Outcome { error: Some(error), ..Outcome::default() },
    }
}

async fn page<P: Page + Serialize + Send + 'static>(pages: Pages<P>, walk: bool, _: Unreadable) -> Outcome
where
    P::Item: Serialize,
{
    if walk { collect(pages.items()).await } else { one(pages.into_future(), walk, Unreadable::End).await }
}

async fn lines<T>(called: impl Future<Output = Result<Lines<T>>>, _: bool, unreadable: Unreadable) -> Outcome
where
    Lines<T>: futures_util::Stream<Item = Result<T>>,
    T: Serialize + Unpin,
{
    match called.await {
        Ok(lines) => {
            let mut lines = if unreadable == Unreadable::Skip { lines.skip_unreadable() } else { lines };
            let outcome = collect(&mut lines).await;
            Outcome { skipped: lines.skipped(), ..outcome }
        }
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

async fn file(called: impl Future<Output = Result<Download>>, _: bool, _: Unreadable) -> Outcome {
    let called = match called.await {
        Ok(download) => download.bytes(1 << 20).await,
        Err(error) => Err(error),
    };
    one(async { called.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()) }, false, Unreadable::End).await
}
