"""Messages, sender IDs, opt-outs, validation, codes and links."""

from __future__ import annotations

from datetime import date
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from stories import refused

if TYPE_CHECKING:
    from stories import Later
    from wavix import Wavix
    from wavix.testing import Simulator


def messages(client: Wavix, simulator: Simulator) -> None:
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
    simulator.advance(10)
    client.messages.get(sent.message_id)
    client.numbers.update(1, sms_relay_url="http://127.0.0.1:9/")
    simulator.inbound("15155982927", "13137890021", "Look", ["https://example.com/a.png"])
    simulator.inbound("15155982927", "13137890021", "STOP")
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
    for known in client.sender_ids.list():
        client.sender_ids.get(known.id)
    refused(lambda: client.sender_ids.create(sender_id="Shop", type="alphanumeric", countries=["GB"], usecase="promo"))
    client.sender_ids.delete(sender.id)
    refused(lambda: client.sender_ids.get(sender.id))
    refused(lambda: client.sender_ids.delete(sender.id))
    client.opt_outs.create(number="447537151867", sender_id="Wavix")
    client.opt_outs.create(number="447537151868")
    client.opt_outs.list(
        sender_id="Wavix", created_after=date(2026, 6, 1), created_before=date(2026, 7, 31), per_page=5
    )


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


def follow(link: str) -> str | None:
    """Where a short link leads to."""
    address = urlsplit(link)
    connection = HTTPConnection(address.hostname or "", address.port, timeout=30)
    connection.request("GET", address.path)
    reply = connection.getresponse()
    reply.read()
    connection.close()
    return reply.headers["location"]


def codes_and_links(client: Wavix) -> None:
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
    campaign = client.short_links.create(
        link="https://example.com/long",
        expiration_time="2026-08-01T10:00:00Z",
        fallback_url="https://example.com/gone",
        phone="15155982927",
        utm_campaign="summer",
    )
    plain = client.short_links.create(link="https://example.com/long")
    refused(lambda: client.short_links.create(link="https://example.com/long", expiration_time="2026-01-01T10:00:00Z"))
    for link in (campaign, plain):
        assert follow(link.short_link) == "https://example.com/long"
    client.short_links.metrics(from_=first, to=last, phone="15155982927", utm_campaign="summer", page=1, per_page=5)
    assert len(client.short_links.metrics(from_=first, to=last).items) == 2
