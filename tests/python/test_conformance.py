"""What the client sends and what the simulator answers, held against the platform's own OpenAPI file.

The file is no part of the project: it is the one that `WAVIX_OPENAPI` names, else the newest in `../shared/reference`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from openapi import OpenApi, find
from recorder import Exchange, Recorder

from wavix import OPERATIONS, ApiError, Wavix

if TYPE_CHECKING:
    from wavix import Operation

FILE = find()
Later = Callable[[float], None]

WRONG_VALUE = "a wrong value of a body is 422 everywhere: A-03 of simulator/ASSUMPTIONS.md; the file declares 400 here"
CLEARED = "null takes an address away: documented for the same call under its earlier name"

REDIRECT = "the file declares 200 with an address and no body; redirects are what is seen"

# Where the project differs from the file on purpose, and why.
DEVIATIONS = {
    "numbers.update": {
        "reply: status 422 is not declared": WRONG_VALUE,
        "request.call_status_url: None is not of type 'string'": CLEARED,
        "request.sms_relay_url: None is not of type 'string'": CLEARED,
    },
    "recordings.download": {"reply: status 302 is not declared": REDIRECT},
    "sender_ids.create": {"reply: status 422 is not declared": WRONG_VALUE},
    "sip_trunks.update": {"reply: status 422 is not declared": WRONG_VALUE},
}


def buy(client: Wavix) -> int:
    country = next(country for country in client.buy.countries().countries if country.name == "United States")
    region = client.buy.regions(country.id, text_enabled_only=True).regions[0]
    city = client.buy.region_cities(country.id, region.id).cities[0]
    everywhere = client.buy.countries(text_enabled_only=False).countries
    without_regions = next(country for country in everywhere if not country.has_provinces_or_states)
    client.buy.cities(without_regions.id, text_enabled_only=False)
    numbers = client.buy.numbers(country.id, city.id, text_enabled_only=True, page=1, per_page=5).items
    ids = [str(number.id) for number in numbers[:3]]
    client.cart.add(ids=ids)
    client.cart.get()
    client.cart.remove(ids=ids[:1])
    client.cart.checkout(ids=ids[1:])
    refused(lambda: client.buy.regions(without_regions.id))
    refused(lambda: client.buy.cities(999_999))
    refused(lambda: client.cart.checkout(ids=["1"]))
    refused(lambda: client.cart.add(ids=["999999999999"]))
    return client.numbers.list(search=str(numbers[1].number)).items[0].id


def numbers(client: Wavix, bought: int) -> None:
    client.numbers.list(page=1, per_page=2, label_present=False)
    client.numbers.list(city_id=1, label="none")
    client.numbers.get(bought)
    client.numbers.update(bought, sms_enabled=True, sms_relay_url="https://example.com/sms", transcription_threshold=12)
    client.numbers.update(bought, sms_relay_url=None, call_status_url=None, call_recording_enabled=True)
    client.numbers.bulk_update(
        ids=[bought],
        destinations=[{"destination": "[did]@sip.example.com", "transport": 1, "priority": 1}],
        sms_enabled=True,
    )
    client.numbers.get(bought)
    client.numbers.upload_papers(did_ids=str(bought), doc_id=1, doc_attachment=("passport.pdf", b"%PDF-1.7\n"))
    client.numbers.get(bought)
    refused(lambda: client.numbers.get(999_999))
    refused(lambda: client.numbers.update(bought, destinations=[{"destination": "?", "transport": 1, "priority": 1}]))
    refused(lambda: client.numbers.release(ids=[999_999]))
    client.numbers.release(ids=[bought])
    client.numbers.release(dids=str(client.numbers.list().items[-1].number))


def trunks(client: Wavix) -> None:
    client.sip_trunks.list(page=1, per_page=10)
    plain = {
        "label": "One",
        "password": "Secret-123",
        "callerid": "13137890021",
        "ip_restrict": False,
        "didinfo_enabled": False,
        "call_restrict": False,
        "cost_limit": False,
        "channels_restrict": False,
        "rewrite_enabled": False,
        "transcription_enabled": False,
        "transcription_threshold": 0,
    }
    full = {
        **plain,
        "ip_restrict": True,
        "allowed_ips": [{"ip": "192.0.2.1"}],
        "cost_limit": True,
        "max_call_cost": "0.5",
        "call_restrict": True,
        "call_limit": 60,
        "channels_restrict": True,
        "max_channels": 2,
        "rewrite_enabled": True,
        "rewrite_prefix": "9",
        "transcription_enabled": True,
        "transcription_threshold": 12,
        "call_recording_enabled": True,
    }
    trunk = client.invoke("sip_trunks.create", plain)
    client.sip_trunks.get(trunk.id)
    client.invoke("sip_trunks.update", {"id": trunk.id, **full})
    refused(lambda: client.invoke("sip_trunks.create", {**plain, "callerid": "?"}))
    refused(lambda: client.invoke("sip_trunks.update", {"id": trunk.id, **plain, "callerid": "?"}))
    client.sip_trunks.get(trunk.id)
    client.sip_trunks.delete(trunk.id)
    refused(lambda: client.sip_trunks.get(trunk.id))
    refused(lambda: client.sip_trunks.delete(trunk.id))


def messages(client: Wavix, later: Later) -> None:
    sent = client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
    client.messages.send(
        from_="13137890021",
        to="12565378257",
        message_body={"text": "A picture", "media": ["https://example.com/a.png"]},
        callback_url="http://127.0.0.1:9/",
        validity=600,
        tag="spring",
    )
    client.messages.get(sent.message_id)
    later(10)
    client.messages.get(sent.message_id)
    client.messages.list(type="outbound", sent_after=date(2026, 6, 1), page=1, per_page=5)
    client.messages.list(type="outbound", sent_after="2026-06-01", sent_before="2026-06-30", to="447537151866")
    client.messages.list(type="inbound", sent_after="2026-06-01", status="delivered", message_type="sms", tag="spring")
    list(client.messages.export(type="outbound", sent_after="2026-06-01"))
    refused(lambda: client.messages.send(from_="Nobody", to="447537151866", message_body={"text": "Hi"}))
    refused(lambda: client.messages.get("00000000-0000-4000-8000-000000000000"))


def senders(client: Wavix) -> None:
    sender = client.sender_ids.create(
        sender_id="Shop", type="alphanumeric", countries=["GB"], usecase="transactional", samples=["Your code is 1"]
    )
    client.sender_ids.list()
    client.sender_ids.get(sender.id)
    refused(lambda: client.sender_ids.create(sender_id="Shop", type="alphanumeric", countries=["GB"], usecase="promo"))
    client.sender_ids.delete(sender.id)
    refused(lambda: client.sender_ids.get(sender.id))
    refused(lambda: client.sender_ids.delete(sender.id))
    client.opt_outs.create(number="447537151867", sender_id="Wavix")
    client.opt_outs.create(number="447537151868")
    client.opt_outs.list(
        sender_id="Wavix", created_after=date(2026, 6, 1), created_before=date(2026, 7, 31), per_page=5
    )


def calls(client: Wavix, later: Later) -> None:
    first, last = date(2026, 6, 1), date(2026, 6, 7)
    client.cdrs.list(type="placed", from_=first, to=last, per_page=50)
    client.cdrs.list(
        type="received", from_=first, to=last, disposition="all", from_search="4", to_search="1", page=2, per_page=5
    )
    client.cdrs.list(type="placed", from_=first, to=last, disposition="noanswer", sip_trunk="36465")
    list(client.cdrs.export(type="placed", from_=first, to=last, disposition="all"))
    found = client.cdrs.search(
        type="received", from_=first, to=date(2026, 6, 30), transcription={"any": {"must": ["parcel"]}}
    )
    call = found.items[0].uuid
    assert call
    client.cdrs.get(call)
    client.cdrs.get(call, show_transcription=True)
    client.cdrs.transcription(call)
    client.cdrs.transcriptions(call)
    client.cdrs.retranscribe(call, language="en", webhook_url="http://127.0.0.1:9/")
    later(120)
    client.cdrs.transcription(call)
    unknown = "00000000-0000-4000-8000-000000000000"
    refused(lambda: client.cdrs.get(unknown))
    refused(lambda: client.cdrs.transcription(unknown))
    refused(lambda: client.cdrs.transcriptions(unknown))
    refused(lambda: client.cdrs.retranscribe(unknown, language="en"))
    campaign = client.voice_campaigns.create(callflow_id=1, contact="447537151866", caller_id="442038701234")
    later(60)
    client.voice_campaigns.get(campaign.id)
    refused(lambda: client.voice_campaigns.get(999_999))
    refused(
        lambda: client.voice_campaigns.create(callflow_id=123_456, contact="447537151866", caller_id="442038701234")
    )


def control(client: Wavix, later: Later) -> None:
    unknown = "00000000-0000-4000-8000-000000000000"
    nowhere = "http://127.0.0.1:9/"
    client.call_webhooks.create(url=nowhere, event_type="on-call")
    client.call_webhooks.list()
    client.call_webhooks.delete(event_type="on-call")
    refused(lambda: client.call_webhooks.delete(event_type="on-call"))
    refused(lambda: client.call_webhooks.create(url="ftp://example.com", event_type="on-call"))
    call = client.calls.create(from_="13137890021", to="447537151866", callback_url=nowhere, recording=True, tag="a")
    refused(lambda: client.calls.create(from_="13137890021", to="?", callback_url=nowhere))
    refused(lambda: client.calls.play(call.id, audio_file="https://example.com/a.wav"))
    later(9)
    client.calls.list()
    client.calls.update(call.id, tag="b")
    client.calls.play(call.id, audio_file="https://example.com/a.wav")
    client.calls.stop_audio(call.id)
    client.calls.get(call.id)
    client.calls.collect(call.id, max_digits=4, timeout=5, prompt={"say": {"text": "Your PIN", "voice": "Ivy"}})
    where = {"stream_url": "wss://example.com/", "stream_type": "oneway", "stream_channel": "both"}
    stream = client.calls.start_stream(call.id, **where)
    assert stream.stream_id
    client.calls.stop_stream(call.id, stream.stream_id)
    later(6)
    client.calls.end(call.id)
    refused(lambda: client.calls.end(call.id))
    refused(lambda: client.calls.get(unknown))
    client.calls.create(from_="447537151866", to="13137890021", callback_url=nowhere)
    later(5)
    inbound = next(call for call in client.calls.list() if call.direction == "inbound")
    client.calls.answer(
        inbound.id,
        call_recording=True,
        stream_url="wss://example.com/",
        stream_type="oneway",
        stream_channel="both",
    )
    refused(lambda: client.calls.answer(inbound.id))


def sound(client: Wavix, later: Later) -> None:
    unknown, nowhere = "00000000-0000-4000-8000-000000000000", "http://127.0.0.1:9/"
    recordings = client.recordings.list(from_date=date(2026, 6, 1), to_date="2026-06-30", sip_trunks=["36465", "1"])
    recording = client.recordings.get(recordings.items[0].id)
    assert client.recordings.download(str(recording.call_uuid)).read().startswith(b"RIFF")
    client.recordings.delete(recording.id)
    refused(lambda: client.recordings.delete(recording.id))
    refused(lambda: client.recordings.get(999_999))
    file = client.speech_analytics.create(file=("talk.wav", b"RIFF"), callback_url=nowhere, insights=True)
    client.speech_analytics.get(file.request_id)
    later(70)
    client.speech_analytics.get(file.request_id)
    client.speech_analytics.retranscribe(file.request_id, callback_url=nowhere)
    refused(lambda: client.speech_analytics.get(unknown))
    assert client.speech_analytics.download(file.request_id).read() == b"RIFF"
    token = client.webrtc_tokens.create(sip_trunk="36465", ttl=None, payload={"user": "42"})
    client.webrtc_tokens.create(sip_trunk="36465", ttl=60)
    client.webrtc_tokens.list()
    client.webrtc_tokens.update(token.uuid, payload={"user": "43"})
    client.webrtc_tokens.get(token.uuid)
    client.webrtc_tokens.delete(token.uuid)
    refused(lambda: client.webrtc_tokens.get(token.uuid))
    refused(lambda: client.webrtc_tokens.create(sip_trunk="none", ttl=60))


def validation(client: Wavix, later: Later) -> None:
    for kind in ("format", "analysis", "validation"):
        client.number_validator.validate(phone_number="6281234567890", type=kind)
        client.number_validator.validate(phone_number="12", type=kind)
    numbers = ["447537151866", "447537990041", "6281234567890"]
    client.number_validator.validate_batch(phone_numbers=numbers, type="validation", async_=False, force=True)
    batch = client.number_validator.validate_batch(phone_numbers=numbers, type="analysis", async_=True, force=False)
    assert batch.request_id
    client.number_validator.results(batch.request_id)
    later(10)
    client.number_validator.results(batch.request_id)
    refused(lambda: client.number_validator.results("00000000-0000-4000-8000-000000000000"))


def codes_and_links(client: Wavix, later: Later) -> None:
    service, unknown = "7204a030201211ee9fb47d093f2f127c", "00000000000040008000000000000000"
    first, last = date(2026, 6, 1), date(2026, 7, 31)
    refused(lambda: client.two_fa.sessions(service, from_=first, to=last))
    started = client.two_fa.create(service_id=service, to="447919433768", channel="sms")
    client.two_fa.resend(started.session_id, channel="voice")
    client.two_fa.check(started.session_id, code="000000")
    client.two_fa.check(started.session_id, code="123457")
    client.two_fa.sessions(service, from_=first, to=last)
    client.two_fa.events(started.session_id)
    another = client.two_fa.create(service_id=service, to="447919433768", channel="voice")
    client.two_fa.cancel(another.session_id)
    refused(lambda: client.two_fa.cancel(another.session_id))
    refused(lambda: client.two_fa.resend(another.session_id, channel="sms"))
    refused(lambda: client.two_fa.create(service_id="none", to="447919433768", channel="sms"))
    refused(lambda: client.two_fa.check(unknown, code="123456"))
    refused(lambda: client.two_fa.events(unknown))
    client.short_links.create(
        link="https://example.com/long",
        expiration_time="2026-08-01T10:00:00Z",
        fallback_url="https://example.com/gone",
        phone="15155982927",
        utm_campaign="summer",
    )
    client.short_links.create(link="https://example.com/long")
    refused(lambda: client.short_links.create(link="https://example.com/long", expiration_time="2026-01-01T10:00:00Z"))
    later(60)
    client.short_links.metrics(from_=first, to=last, phone="15155982927", utm_campaign="summer", page=1, per_page=5)
    assert len(client.short_links.metrics(from_=first, to=last).items) == 2


def account(client: Wavix) -> None:
    first, last = date(2026, 6, 1), date(2026, 7, 31)
    client.billing.transactions(from_date=first, to_date=last, page=1, per_page=5)
    client.billing.transactions(from_date=first, to_date=last, type=36, details_contains="2fa", payments=False)
    invoice = client.billing.invoices(page=1, per_page=5).items[0]
    assert client.billing.download_invoice(invoice.id).read().startswith(b"%PDF-")
    refused(lambda: client.billing.download_invoice(999))
    client.profile.get()
    client.profile.update(
        contacts="bills@example.com",
        time_zone="UTC",
        phone="12025550123",
        sms_relay_url="https://example.com/sms",
        dlr_relay_url="https://example.com/dlr",
        company_info={"name": "Awesome company", "industry": "telecommunications", "country_code": "US"},
    )
    client.profile.get()
    refused(lambda: client.profile.update(sms_relay_url="?"))
    client.profile.config()
    key = client.api_keys.create(
        label="Reports",
        restricted=True,
        permitted_ips=["192.0.2.1"],
        scopes_enabled=True,
        billing={"allow": "read"},
        calls={"allow": "write"},
    )
    client.api_keys.list(label="Rep")
    client.api_keys.update(key.id, active=False, messages={"allow": "none"})
    refused(lambda: client.api_keys.create(label="Wrong", permitted_ips=["?"]))
    refused(lambda: client.api_keys.update(999_999, active=False))
    client.api_keys.delete(key.id)
    refused(lambda: client.api_keys.delete(key.id))
    made = client.sub_accounts.create(
        name="Shop",
        default_destinations={"sms_endpoint": "https://example.com/sms", "dlr_endpoint": "https://example.com/dlr"},
    )
    client.sub_accounts.list(status="enabled")
    assert made.default_destinations
    client.sub_accounts.update(made.id, name="Store", status="disabled", default_destinations=made.default_destinations)
    client.sub_accounts.get(made.id)
    client.sub_accounts.transactions(made.id, from_date=first, to_date=last, page=1, per_page=5)
    refused(lambda: client.sub_accounts.get(999_999))


def ten_dlc(client: Wavix, later: Later) -> None:
    area = client.ten_dlc
    for category in ("brand", "campaign", "number"):
        area.create_subscription(subscription_category=category, url="http://127.0.0.1:9/")
    area.list_subscriptions()
    area.delete_subscription(subscription_category="number")
    plain = {
        "dba_name": "Shop",
        "company_name": "Shop Inc",
        "entity_type": "PRIVATE_PROFIT",
        "vertical": "RETAIL",
        "ein_taxid": "12-3456789",
        "ein_taxid_country": "US",
        "first_name": "Ada",
        "last_name": "Doe",
        "phone_number": "12125550100",
        "email": "ada@example.com",
        "street_address": "1 Main St",
        "city": "Miami",
        "country": "US",
        "zip": "33101",
    }
    stock = {"entity_type": "PUBLIC_PROFIT", "stock_symbol": "SHOP", "stock_exchange": "NASDAQ", "mock": True}
    client.invoke("ten_dlc.create_brand", {**plain, **stock, "state_or_province": "FL"})
    brand = client.invoke("ten_dlc.create_brand", {**plain, "company_name": "Unverified Inc"}).brand_id
    refused(lambda: client.invoke("ten_dlc.create_brand", {**plain, "ein_taxid": "1"}))
    refused(lambda: area.qualify_use_case(brand, "2FA"))
    refused(lambda: area.create_vetting_appeal(brand, appeal_categories=["LOW_SCORE"], evidence=[]))
    later(60)
    area.list_brands(status="VERIFIED", created_after=date(2026, 6, 1), page=1, per_page=5)
    area.get_brand(brand)
    file = area.upload_evidence(brand, file=("papers.pdf", b"%PDF-1.7\n"))
    refused(lambda: area.upload_evidence("B000000", file=("papers.pdf", b"%PDF-1.7\n")))
    area.list_evidence(brand)
    assert area.get_evidence(brand, file.uuid).read() == b"%PDF-1.7\n"
    area.create_brand_appeal(
        brand, appeal_categories=["VERIFY_TAX_ID"], evidence=[file.uuid], explanation="The papers are attached."
    )
    refused(lambda: area.create_brand_appeal(brand, appeal_categories=["VERIFY_GOVERNMENT"], evidence=[]))
    area.list_brand_appeals(brand)
    later(60)
    area.list_brand_appeals(brand)
    area.delete_evidence(brand, file.uuid)
    refused(lambda: area.get_evidence(brand, file.uuid).read())
    area.update_brand(brand, ein_taxid="987654321", website="https://example.com", stock_symbol=None)
    refused(lambda: area.update_brand(brand, ein_taxid="1"))
    later(60)
    another = client.invoke("ten_dlc.create_brand", plain).brand_id
    later(60)
    campaigns(client, another, later)
    vetting = area.create_vetting(another, evp_id="AEGIS", vetting_class="STANDARD")
    area.list_vettings(another)
    later(60)
    area.create_vetting_appeal(
        another, appeal_categories=["LOW_SCORE"], evidence=[], evp_id="AEGIS", vetting_id=vetting.vetting_id
    )
    refused(lambda: area.create_vetting_appeal(another, appeal_categories=["VERIFY_TAX_ID"], evidence=[]))
    area.list_vetting_appeals(another)
    later(60)
    area.list_vetting_appeals(another)
    area.import_vetting(another, evp_id="CV", vetting_id="13d8e00c", vetting_token="token")
    area.list_vettings(another)
    refused(lambda: area.update_brand(another, zip="33102"))
    area.delete_brand(another)
    refused(lambda: area.get_brand(another))


def campaigns(client: Wavix, brand: str, later: Later) -> None:
    area = client.ten_dlc
    plain = {
        "brand_id": brand,
        "name": "Codes",
        "usecase": "2FA",
        "description": "Codes for logging in",
        "optin_workflow": "A form",
        "optin": True,
        "optin_keywords": "start",
        "optin_message": "Welcome",
        "optout": True,
        "optout_keywords": "stop",
        "optout_message": "Bye",
        "help": True,
        "help_keywords": "help",
        "help_message": "See example.com",
        "sample1": "Your code is 123456",
        "terms_conditions": "https://example.com/terms",
        "affiliate_marketing": False,
        "age_gated": False,
        "auto_renewal": True,
        "direct_lending": False,
        "embedded_links": False,
        "mock": False,
    }
    area.qualify_use_case(brand, "2FA")
    first = client.invoke("ten_dlc.create_campaign", plain).campaign_id
    waiting = client.invoke("ten_dlc.create_campaign", {**plain, "name": "Waiting"}).campaign_id
    refused(lambda: client.invoke("ten_dlc.create_campaign", {**plain, "brand_id": "B000000"}))
    refused(lambda: area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look."))
    later(60)
    area.list_campaigns(usecase="2FA", created_before=date(2027, 1, 1), mock=False, page=1, per_page=5)
    area.list_brand_campaigns(brand, status="APPROVED")
    area.update_campaign(brand, first, usecase="CUSTOMER_CARE", sample2="Your parcel arrives today.")
    refused(lambda: area.update_campaign(brand, "C000000", auto_renewal=False))
    area.get_campaign(brand, first)
    area.link_number(brand, first, "13137890021")
    refused(lambda: area.link_number(brand, first, "12025550100"))
    area.list_numbers(brand, first)
    later(3 * 86_400)
    area.list_numbers(brand, first)
    area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look.")
    refused(lambda: area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look."))
    area.unlink_number(brand, first, "13137890021")
    refused(lambda: area.unlink_number(brand, first, "13137890021"))
    refused(lambda: area.delete_brand(brand))
    for campaign in (first, waiting):
        area.delete_campaign(brand, campaign)
    refused(lambda: area.get_campaign(brand, first))


def refused(call: Callable[[], Any]) -> None:
    with pytest.raises(ApiError):
        call()


@pytest.fixture(scope="module")
def recorded() -> list[Exchange]:
    """What goes over the wire in a story that touches every operation."""
    from wavix.testing import Simulator

    with Simulator(start="2026-07-01T12:00:00Z") as simulator, Recorder(simulator.url) as recorder:
        client = Wavix(api_key=simulator.api_key, base_url=recorder.url)
        numbers(client, buy(client))
        trunks(client)
        messages(client, simulator.advance)
        senders(client)
        calls(client, simulator.advance)
        control(client, simulator.advance)
        sound(client, simulator.advance)
        validation(client, simulator.advance)
        ten_dlc(client, simulator.advance)
        codes_and_links(client, simulator.advance)
        account(client)
        stranger = Wavix(api_key="wrong-key", base_url=recorder.url)
        refused(stranger.sip_trunks.list)
    return recorder.exchanges


@pytest.fixture(scope="module")
def spec() -> OpenApi:
    assert FILE
    return OpenApi(FILE)


def belongs(exchange: Exchange, operation: Operation) -> bool:
    """Whether the exchange is of the operation and not of one whose path says more."""

    def fits(path: str | None) -> bool:
        if path is None:
            return False
        # A recording is read by its number, and downloaded by the identifier of its call.
        twins = {"/v1/recordings/{id}": r"\d+", "/v1/recordings/{call_id}": r"[^/]*[^/\d][^/]*"}
        pattern = re.sub(r"\{[^}]*\}", lambda _: twins.get(path, "[^/]+"), path)
        return re.fullmatch(pattern, exchange.path) is not None

    fixed = any(other.path == exchange.path for other in OPERATIONS)
    return exchange.method == operation.method and (operation.path == exchange.path if fixed else fits(operation.path))


@pytest.mark.parametrize(
    "operation",
    [pytest.param(operation, id=operation.name) for operation in OPERATIONS if operation.path]
    if FILE
    else [
        pytest.param(None, id="none", marks=pytest.mark.skip("no OpenAPI file: set WAVIX_OPENAPI to compare with one"))
    ],
)
def test_conforms(recorded: list[Exchange], spec: OpenApi, operation: Operation) -> None:
    exchanges = [exchange for exchange in recorded if belongs(exchange, operation)]
    assert any(exchange.status < 400 for exchange in exchanges), "the story does not touch it"
    found = {problem for exchange in exchanges for problem in spec.problems(operation, exchange)}
    assert found == set(DEVIATIONS.get(operation.name, {}))
