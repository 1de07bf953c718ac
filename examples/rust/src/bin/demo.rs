//! The developer guide's story, from buying a number to giving it back.
//!
//! ```text
//! demo                              against the simulator, inside this process: no account, no network, no money
//! demo --real --callbacks https://example.com/wavix
//!                                   against the platform itself, with WAVIX_API_KEY; the steps marked $ cost money
//! ```
//!
//! Callbacks of the platform itself need a public address that leads to port 8765 of this machine; without one the
//! steps that wait for them are left out.

use std::error::Error;
use std::pin::pin;
use std::time::Duration;

use futures_util::TryStreamExt as _;
use wavix::{
    CallDisposition, CallType, CdrMetricsRequest, Client, CreateE911, CreateOptOut, CreateSenderId,
    CreateVoiceCampaign, CsvCdrs, Date, DeleteE911, E911AddressToValidate, ErrorKind, ExportCdrs, InventoryFilter,
    ListAvailableNumbers, ListCdrs, ListE911, ListNumbers, ListSipTrunks, MessageBody, MessageStatus,
    NumberDestination, NumberValidationType, ReleaseNumbers, Retranscribe, SearchCdrs, SendMessage,
    SenderIdRestrictionsRequest, SenderIdType, SenderIdUsecase, SipTrunkSettings, Timestamp, TranscriptionFilter,
    TranscriptionLanguage, TranscriptionWords, UpdateNumbers, ValidateE911, ValidateNumber, ValidateNumbers,
};
use wavix_examples::{Callbacks, Story};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const RECIPIENT: &str = "447537151866";
const BLOCKED: &str = "447537151867";

async fn buy_a_number(story: &mut Story) -> Outcome<(i64, String)> {
    let client = story.client.clone();
    let buy = client.buy();
    let countries = buy.countries(InventoryFilter::new()).await?.countries;
    let country = countries.iter().find(|country| country.name.as_deref() == Some("United States")).ok_or("no US")?;
    let region = buy.regions(country.id, InventoryFilter::new()).await?.regions.remove(0);
    let with_sms = InventoryFilter::new().text_enabled_only(true);
    let city = buy.region_cities(country.id, region.id, with_sms).await?.cities.remove(0);
    let numbers = buy.numbers(country.id, city.id, ListAvailableNumbers::new().text_enabled_only(true)).await?;
    let number = numbers.items.first().ok_or("no number for sale")?;
    let fees = (number.activation_fee.unwrap_or_default(), number.monthly_fee.unwrap_or_default());
    let name = number.number.clone().unwrap_or_default();
    story.tell("find a number", &format!("{name} in {}, {} USD + {} a month", text(&city.name), fees.0, fees.1));

    let cart = client.cart().add(wavix::CartItems::new(vec![number.id.to_string()])).await?;
    let ids: Vec<_> = cart.iter().map(|item| item.id.to_string()).collect();
    client.cart().checkout(wavix::CheckoutCart::new().ids(ids)).await?;
    let bought = client.numbers().list(ListNumbers::new().search(name.as_str())).await?.items.remove(0);
    let status = bought.status.map(|status| status.to_string()).unwrap_or_default();
    story.costs("buy it", &format!("{name} is {status}, {} channels", bought.channels.unwrap_or_default()));

    let destination = NumberDestination::new("[did]@sip.example.com", 1, 1);
    client.numbers().bulk_update(UpdateNumbers::new(vec![bought.id]).destinations(vec![destination])).await?;
    let routed = client.numbers().get(bought.id).await?.destination;
    let target = routed.first().and_then(|to| to.destination.clone()).ok_or("the number has no destination")?;
    story.tell("route it", &format!("{name} -> {target}"));
    Ok((bought.id, name))
}

async fn send_messages(story: &mut Story) -> Outcome<String> {
    let client = story.client.clone();
    let asked = SenderIdRestrictionsRequest::new("GB", SenderIdType::Alphanumeric);
    let rules = client.sender_ids().restrictions(asked).await?;
    story.expect(rules.self_service == Some(true), "GB takes no alphanumeric sender ID by API")?;
    let wanted = CreateSenderId::new("WavixDemo", SenderIdType::Alphanumeric, vec!["GB".to_owned()])
        .usecase(SenderIdUsecase::Transactional);
    let sender = client.sender_ids().create(wanted).await?;
    story.tell(
        "register a sender ID",
        &format!("{} allowed in {}", text(&sender.sender_id), sender.allowlisted_in.join(", ")),
    );

    let mut message = SendMessage::new("WavixDemo", RECIPIENT, MessageBody::text("Your code is 1234"));
    message.callback_url.clone_from(&story.callback_url);
    let sent = client.messages().send(message).await?;
    let (segments, charge) = (sent.segments.unwrap_or_default(), sent.charge.unwrap_or_default());
    story.costs("send an SMS", &format!("{}, {segments} segment, {charge} USD", status(&sent.status)));
    story.later(Duration::from_secs(60)).await;
    if story.callback_url.is_some() {
        let report = story.callback(|event| event["status"] == "delivered").await?;
        story.expect(report["message_id"] == *sent.message_id, "the delivery report is of another message")?;
        story.tell(
            "receive its delivery report",
            &format!("{} at {}", plain(&report["status"]), plain(&report["delivered"])),
        );
    }
    let read = client.messages().get(sent.message_id).await?;
    let delivered = read.status == Some(MessageStatus::Delivered);
    story.expect(delivered || !story.simulated(), "the message was not delivered")?;
    let at = read.delivered_at.map(|at| at.to_string()).unwrap_or_default();
    story.tell("read it back", &format!("{} at {}", status(&read.status), at.get(11..19).unwrap_or("no time yet")));

    client.opt_outs().create(CreateOptOut::new(BLOCKED).sender_id("WavixDemo")).await?;
    let refused = refusal(story).await?;
    story.tell("opt a recipient out", &format!("next send: {refused}"));
    Ok(sender.id)
}

/// The platform's answer to a message to somebody who opted out.
async fn refusal(story: &mut Story) -> Outcome<String> {
    let client = story.client.clone();
    let message = SendMessage::new("WavixDemo", BLOCKED, MessageBody::text("Hello?"));
    let sent = match client.messages().send(message).await {
        Ok(sent) => sent,
        Err(error) => return Ok(format!("{} {}", error.status().ok_or(error.clone())?, error.message())),
    };
    story.later(Duration::from_secs(60)).await;
    let read = client.messages().get(sent.message_id).await?;
    story.expect(read.status == Some(MessageStatus::Rejected), "a message to somebody who opted out was taken")?;
    Ok(format!("{}: {}", status(&read.status), text(&read.error_message)))
}

async fn validate_numbers(story: &mut Story) -> Outcome {
    let client = story.client.clone();
    let validator = client.number_validator();
    let one = validator.validate(ValidateNumber::new(RECIPIENT, NumberValidationType::Analysis)).await?;
    story.expect(one.valid == Some(true), "the number is not valid")?;
    let kind = one.number_type.map(|kind| kind.to_string()).unwrap_or_default();
    let (number, country) = (text(&one.e164_format), text(&one.country_code));
    story.costs("validate a number", &format!("{number} {kind} {country}, {} USD", one.charge.unwrap_or_default()));

    let numbers = [RECIPIENT, "12125550123", "12"].map(str::to_owned).to_vec();
    let batch =
        validator.validate_batch(ValidateNumbers::new(numbers, NumberValidationType::Format, true).force(true)).await?;
    story.later(Duration::from_secs(120)).await;
    let done = validator.wait(batch.request_id.ok_or("the batch has no identifier")?, Duration::from_secs(120)).await?;
    let valid = done.items.iter().filter(|item| item.valid == Some(true)).count();
    let status = done.status.map(|status| status.to_string()).unwrap_or_default();
    story.costs("validate a batch", &format!("{status}: {valid} of {} valid", done.count.unwrap_or_default()));
    Ok(())
}

async fn register_address(story: &mut Story, number: &str) -> Outcome {
    let client = story.client.clone();
    let address = E911AddressToValidate::new("12", "Michigan Ave", "Chicago", "IL", "60600").location("Lobby");
    let found = client.e911().validate(ValidateE911::new(number, address).name("Headquarters")).await?;
    let corrected = found.corrected_address.ok_or("the address was not corrected")?;
    client.e911().create(CreateE911::new(number, "Headquarters", corrected.clone())).await?;
    let record = client.e911().list(ListE911::new().phone_number(number)).await?.items.remove(0);
    let kept = record.address.ok_or("the address is not registered")?;
    story.expect(kept.zip_code == corrected.zip_code, "another address is registered")?;
    story.costs("register an address", &format!("60600 corrected to {} {}", text(&kept.zip_code), text(&kept.city)));
    Ok(())
}

async fn manage_a_trunk(story: &mut Story, number: &str) -> Outcome {
    let client = story.client.clone();
    let settings = SipTrunkSettings::new("Demo", "S3cret-pass", number, false, true, false, false, false, false)
        .transcription_enabled(false)
        .transcription_threshold(6);
    let trunk = client.sip_trunks().create(settings.clone()).await?;
    let renamed = SipTrunkSettings { label: "Demo, changed".into(), ..settings };
    let changed = client.sip_trunks().update(trunk.id, renamed).await?;
    client.sip_trunks().delete(trunk.id).await?;
    let left: Vec<_> = client.sip_trunks().list(ListSipTrunks::new()).items().try_collect().await?;
    story.expect(left.iter().all(|other| other.id != trunk.id), "the trunk is still there")?;
    let labels = format!("{}: '{}' -> '{}' -> gone", trunk.id, text(&trunk.label), text(&changed.label));
    story.tell("create, change, delete trunk", &labels);
    Ok(())
}

async fn call_someone(story: &mut Story, number: &str) -> Outcome {
    let client = story.client.clone();
    let campaign = client.voice_campaigns().create(CreateVoiceCampaign::new(1, RECIPIENT, number)).await?;
    story.later(Duration::from_secs(600)).await;
    let done = client.voice_campaigns().get(campaign.id).await?;
    let request =
        ListCdrs::new(CallType::Placed, day(-1), day(1)).from_search(number).disposition(CallDisposition::All);
    let mut calls = pin!(client.cdrs().list(request).items());
    let call = calls.try_next().await?.ok_or("the call left no record")?;
    let status = done.status.map(|status| status.to_string()).unwrap_or_default();
    let (duration, charge) = (call.duration.unwrap_or_default(), call.charge.unwrap_or_default());
    story.costs("trigger a voice campaign", &format!("{status}; call of {duration} s, {charge} USD"));
    Ok(())
}

async fn read_records(story: &mut Story) -> Outcome {
    let client = story.client.clone();
    let cdrs = client.cdrs();
    let month = (CallType::Placed, day(-30), day(0));
    let list = ListCdrs::new(month.0.clone(), month.1, month.2).per_page(500);
    let pagination = cdrs.list(list.clone()).await?.pagination.ok_or("the records have no pages")?;
    let walked = cdrs.list(list).items().try_fold(0, async |count, _| Ok(count + 1)).await?;
    story.expect(Some(walked) == pagination.total, "not every record was walked")?;
    story.tell(
        "walk every page of CDRs",
        &format!("{walked} records on {} pages", pagination.total_pages.unwrap_or_default()),
    );

    let export = cdrs.export(ExportCdrs::new(month.0.clone(), month.1, month.2)).await?;
    let exported = export.try_fold(0, async |count, _| Ok(count + 1)).await?;
    story.expect(exported == walked, "not every record was exported")?;
    let csv = cdrs.csv(CsvCdrs::new(month.0.clone(), month.1, month.2)).await?.bytes(64 << 20).await?;
    let csv = String::from_utf8(csv.to_vec())?;
    let (rows, columns) = (csv.lines().count() - 1, csv.lines().next().unwrap_or_default().split(',').count());
    story.expect(i64::try_from(rows)? == walked, "not every record is in the CSV")?;
    story.tell("export them", &format!("{exported} as NDJSON, {rows} as CSV ({columns} columns)"));
    let totals = cdrs.metrics(CdrMetricsRequest::new().r#type(month.0).from(month.1).to(month.2)).await?;
    let (count, duration) = (totals.count.unwrap_or_default(), totals.duration.unwrap_or_default());
    story.tell("total them", &format!("{count} calls, {duration} s, {} USD", totals.amount.unwrap_or_default()));
    Ok(())
}

async fn read_transcripts(story: &mut Story) -> Outcome {
    let client = story.client.clone();
    let cdrs = client.cdrs();
    let filter = TranscriptionFilter::new()
        .agent(TranscriptionWords::new().must(vec!["thank you".to_owned()]))
        .client(TranscriptionWords::new().exclude(vec!["refund".to_owned()]));
    let mut found = cdrs.search(SearchCdrs::new(CallType::Placed, day(-30), day(0)).transcription(filter)).await?;
    let total = found.pagination.and_then(|pages| pages.total).unwrap_or_default();
    story.expect(!found.items.is_empty(), "no transcript matches")?;
    let call = found.items.remove(0).uuid.ok_or("the call has no identifier")?;
    let transcript = cdrs.transcription(call.as_str()).await?;
    story.tell("search transcripts", &format!("{total} match; the first has {} turns", transcript.turns.len()));
    let Some(url) = story.callback_url.clone() else { return Ok(()) };
    cdrs.retranscribe(call.as_str(), Retranscribe::new().language(TranscriptionLanguage::English).webhook_url(url))
        .await?;
    story.later(Duration::from_secs(900)).await;
    let event = story.callback(|event| event["uuid"] == call).await?;
    story.costs("retranscribe one", &format!("callback says {}", plain(&event["status"])));
    Ok(())
}

async fn put_back(story: &mut Story, id: i64, number: &str, sender: &str) -> Outcome {
    let client = story.client.clone();
    client.e911().delete(DeleteE911::new(number)).await?;
    client.sender_ids().delete(sender).await?;
    client.numbers().release(ReleaseNumbers::new().ids(vec![id])).await?;
    let error = client.numbers().get(id).await.err().ok_or("the number is still on the account")?;
    story.expect(error.kind() == ErrorKind::NotFound, "the number cannot be looked up")?;
    let left = client.e911().list(ListE911::new()).await?.items.len();
    story.tell(
        "put everything back",
        &format!("{number} is gone ({}), {left} addresses left", error.status().unwrap_or_default()),
    );
    Ok(())
}

/// Today (UTC), or this many days from it.
fn day(offset: i64) -> Date {
    let today = Timestamp::now().as_millisecond() + offset * 86_400_000;
    Timestamp::from_millisecond(today).unwrap_or_else(Timestamp::now).date()
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

fn status(value: &Option<MessageStatus>) -> &str {
    value.as_ref().map_or("", MessageStatus::as_str)
}

fn plain(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[tokio::main]
async fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let (mut real, mut callback_url) = (false, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--real" => real = true,
            "--callbacks" => callback_url = arguments.next(),
            _ => return Err(format!("unknown option {argument}").into()),
        }
    }
    let callbacks = Callbacks::start(if real { 8765 } else { 0 }).await?;
    let mut story = if real {
        Story::real(Client::builder().build()?, callbacks, callback_url)
    } else {
        Story::simulated_in_process(callbacks)?
    };
    let (id, number) = buy_a_number(&mut story).await?;
    let sender = send_messages(&mut story).await?;
    validate_numbers(&mut story).await?;
    register_address(&mut story, &number).await?;
    manage_a_trunk(&mut story, &number).await?;
    call_someone(&mut story, &number).await?;
    read_records(&mut story).await?;
    read_transcripts(&mut story).await?;
    put_back(&mut story, id, &number, &sender).await?;
    story.end();
    Ok(())
}
