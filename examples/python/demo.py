"""The developer guide's story, from buying a number to giving it back.

    python demo.py                    against the simulator, inside this process: no account, no network, no money
    python demo.py --real --callbacks https://example.com/wavix
                                      against the platform itself, with WAVIX_API_KEY; the steps marked $ cost money

Callbacks of the platform itself need a public address that leads to port 8765 of this machine; without one the steps
that wait for them are left out.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

from wavix import UNSET, ApiError, NotFoundError, Wavix
from wavix.testing import Simulator

T = TypeVar("T")

RECIPIENT = "447537151866"
BLOCKED = "447537151867"


class Callbacks:
    """Receives what the platform posts."""

    def __init__(self, port: int) -> None:
        self.received: queue.Queue[dict[str, Any]] = queue.Queue()
        received = self.received

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                received.put(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def wait(self, matches: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        deadline = time.monotonic() + 30
        while True:
            event = self.received.get(timeout=max(0.0, deadline - time.monotonic()))
            if matches(event):
                return event


class Story:
    """Prints what happened, one line a step, and counts the steps."""

    def __init__(
        self, client: Wavix, simulator: Simulator | None, callbacks: Callbacks, callback_url: str | None
    ) -> None:
        self.client = client
        self.simulator = simulator
        self.callbacks = callbacks
        self.callback_url = callback_url
        self.steps = 0

    def tell(self, step: str, outcome: str, *, costs: bool = False) -> None:
        self.steps += 1
        print(f"python  {'$' if costs else ' '} {step:<28} {outcome}")

    def later(self, seconds: float) -> None:
        """Lets the platform's clock go on."""
        if self.simulator:
            self.simulator.advance(seconds)
        else:
            time.sleep(min(seconds, 20))


def expect(value: T | None, otherwise: str) -> T:
    """The value, if there is one and it is not false."""
    if not value:
        sys.exit(f"python: {otherwise}")
    return value


def buy_a_number(story: Story) -> tuple[int, str]:
    client = story.client
    country = next(c for c in client.buy.countries().countries if c.name == "United States")
    region = client.buy.regions(country.id).regions[0]
    city = client.buy.region_cities(country.id, region.id, text_enabled_only=True).cities[0]
    number = client.buy.numbers(country.id, city.id, text_enabled_only=True).items[0]
    fees = f"{number.activation_fee} USD + {number.monthly_fee} a month"
    story.tell("find a number", f"{number.number} in {city.name}, {fees}")
    cart = client.cart.add(ids=[str(number.id)])
    client.cart.checkout(ids=[str(item.id) for item in cart])
    bought = client.numbers.list(search=str(number.number)).items[0]
    expect(bought.number == number.number, "the number that was bought is not on the account")
    story.tell("buy it", f"{bought.number} is {bought.status}, {bought.channels} channels", costs=True)
    client.numbers.bulk_update(
        ids=[bought.id], destinations=[{"destination": "[did]@sip.example.com", "transport": 1, "priority": 1}]
    )
    routed = client.numbers.get(bought.id).destination
    expect(routed and routed[0].destination == "[did]@sip.example.com", "the number has no destination")
    story.tell("route it", f"{bought.number} -> {routed[0].destination}")
    return bought.id, str(bought.number)


def send_messages(story: Story) -> str:
    client = story.client
    rules = client.sender_ids.restrictions(country="GB", type="alphanumeric")
    expect(rules.self_service, "GB takes no alphanumeric sender ID by API")
    sender = client.sender_ids.create(
        sender_id="WavixDemo", type="alphanumeric", countries=["GB"], usecase="transactional"
    )
    story.tell("register a sender ID", f"{sender.sender_id} allowed in {', '.join(sender.allowlisted_in)}")
    sent = client.messages.send(
        from_="WavixDemo",
        to=RECIPIENT,
        message_body={"text": "Your code is 1234"},
        callback_url=story.callback_url or UNSET,
    )
    story.tell("send an SMS", f"{sent.status}, {sent.segments} segment, {sent.charge} USD", costs=True)
    story.later(60)
    if story.callback_url:
        report = story.callbacks.wait(lambda event: event.get("status") == "delivered")
        expect(report["message_id"] == sent.message_id, "the delivery report is of another message")
        story.tell("receive its delivery report", f"{report['status']} at {report['delivered']}")
    message = client.messages.get(sent.message_id)
    expect(message.status == "delivered" or not story.simulator, f"the message is {message.status}")
    at = f"{message.delivered_at:%H:%M:%S}" if message.delivered_at else "no time yet"
    story.tell("read it back", f"{message.status} at {at}")
    client.opt_outs.create(number=BLOCKED, sender_id="WavixDemo")
    refused = refusal(story, BLOCKED)
    story.tell("opt a recipient out", f"next send: {refused}")
    return str(sender.id)


def refusal(story: Story, recipient: str) -> str:
    """The platform's answer to a message to somebody who opted out."""
    try:
        sent = story.client.messages.send(from_="WavixDemo", to=recipient, message_body={"text": "Hello?"})
    except ApiError as error:
        return f"{error.status} {error.message}"
    story.later(60)
    message = story.client.messages.get(sent.message_id)
    expect(message.status == "rejected", "a message to somebody who opted out was taken")
    return f"{message.status}: {message.error_message}"


def validate_numbers(story: Story) -> None:
    validator = story.client.number_validator
    one = validator.validate(phone_number=RECIPIENT, type="analysis")
    expect(one.valid, f"{RECIPIENT} is not valid")
    found = f"{one.e164_format} {one.number_type} {one.country_code}"
    story.tell("validate a number", f"{found}, {one.charge} USD", costs=True)
    batch = validator.validate_batch(
        phone_numbers=[RECIPIENT, "12125550123", "12"], type="format", async_=True, force=True
    )
    story.later(120)
    done = validator.wait(expect(batch.request_id, "the batch has no identifier"), timeout=120)
    valid = sum(1 for item in done.items if item.valid)
    story.tell("validate a batch", f"{done.status}: {valid} of {done.count} valid", costs=True)


def register_address(story: Story, number: str) -> None:
    e911 = story.client.e911
    found = e911.validate(
        phone_number=number,
        name="Headquarters",
        address={
            "street_number": "12",
            "street": "Michigan Ave",
            "location": "Lobby",
            "city": "Chicago",
            "state": "IL",
            "zip_code": "60600",
        },
    )
    corrected = expect(found.corrected_address, "the address was not corrected")
    e911.create(phone_number=number, name="Headquarters", address=corrected)
    kept = expect(e911.list(phone_number=number).items[0].address, "the address is not registered")
    expect(kept.zip_code == corrected.zip_code, "another address is registered")
    story.tell("register an address", f"60600 corrected to {kept.zip_code} {kept.city}", costs=True)


def manage_a_trunk(story: Story, number: str) -> None:
    trunks = story.client.sip_trunks
    settings: dict[str, Any] = {
        "label": "Demo",
        "password": "S3cret-pass",
        "callerid": number,
        "ip_restrict": False,
        "didinfo_enabled": True,
        "call_restrict": False,
        "cost_limit": False,
        "channels_restrict": False,
        "rewrite_enabled": False,
        "transcription_enabled": False,
        "transcription_threshold": 6,
    }
    trunk = trunks.create(**settings)
    settings["label"] = "Demo, changed"
    changed = trunks.update(trunk.id, **settings)
    trunks.delete(trunk.id)
    left = [other.id for other in trunks.list()]
    expect(trunk.id not in left, "the trunk is still there")
    story.tell("create, change, delete trunk", f"{trunk.id}: {trunk.label!r} -> {changed.label!r} -> gone")


def call_someone(story: Story, number: str) -> None:
    campaigns = story.client.voice_campaigns
    campaign = campaigns.create(callflow_id=1, contact=RECIPIENT, caller_id=number)
    story.later(600)
    done = campaigns.get(campaign.id)
    today = datetime.now(timezone.utc).date() + timedelta(days=1)
    calls = story.client.cdrs.list(
        type="placed", from_=today - timedelta(days=2), to=today, from_search=number, disposition="all"
    )
    call = expect(next(iter(calls), None), "the call left no record")
    story.tell("trigger a voice campaign", f"{done.status}; call of {call.duration} s, {call.charge} USD", costs=True)


def read_records(story: Story) -> None:
    cdrs = story.client.cdrs
    today = datetime.now(timezone.utc).date()
    month: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=30), "to": today}
    first = cdrs.list(**month, per_page=500)
    pagination = expect(first.pagination, "the records have no pages")
    walked = sum(1 for _ in first)
    expect(walked == pagination.total, f"walked {walked} of {pagination.total} records")
    story.tell("walk every page of CDRs", f"{walked} records on {pagination.total_pages} pages")
    exported = sum(1 for _ in cdrs.export(**month))
    expect(exported == walked, f"exported {exported} of {walked} records")
    lines = cdrs.csv(**month).read().decode().splitlines()
    expect(len(lines) == walked + 1, f"the CSV has {len(lines) - 1} of {walked} records")
    story.tell("export them", f"{exported} as NDJSON, {len(lines) - 1} as CSV ({lines[0].count(',') + 1} columns)")
    totals = cdrs.metrics(**month)
    story.tell("total them", f"{totals.count} calls, {totals.duration} s, {totals.amount} USD")


def read_transcripts(story: Story) -> None:
    cdrs = story.client.cdrs
    today = datetime.now(timezone.utc).date()
    found = cdrs.search(
        type="placed",
        from_=today - timedelta(days=30),
        to=today,
        transcription={"agent": {"must": ["thank you"]}, "client": {"exclude": ["refund"]}},
    )
    total = expect(found.pagination, "the search has no pages").total
    call = expect(found.items, "no transcript matches")[0]
    transcript = cdrs.transcription(str(call.uuid))
    story.tell("search transcripts", f"{total} match; the first has {len(transcript.turns)} turns")
    if not story.callback_url:
        return
    cdrs.retranscribe(str(call.uuid), language="en", webhook_url=story.callback_url)
    story.later(900)
    event = story.callbacks.wait(lambda event: event.get("uuid") == call.uuid)
    story.tell("retranscribe one", f"callback says {event['status']}", costs=True)


def put_back(story: Story, number_id: int, number: str, sender_id: str) -> None:
    client = story.client
    client.e911.delete(phone_number=number)
    client.sender_ids.delete(sender_id)
    client.numbers.release(ids=[number_id])
    try:
        client.numbers.get(number_id)
    except NotFoundError as error:
        left = len(client.e911.list().items)
        story.tell("put everything back", f"{number} is gone ({error.status}), {left} addresses left")
    else:
        sys.exit("python: the number is still on the account")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--real", action="store_true", help="use the platform itself, with WAVIX_API_KEY; costs money")
    parser.add_argument("--callbacks", help="public URL that leads to port 8765 of this machine")
    options = parser.parse_args()
    callbacks = Callbacks(8765 if options.real else 0)
    if options.real:
        url = os.environ.get("WAVIX_BASE_URL")
        story = Story(Wavix(base_url=url), None, callbacks, options.callbacks)
    else:
        simulator = Simulator()
        client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
        story = Story(client, simulator, callbacks, callbacks.url)
    number_id, number = buy_a_number(story)
    sender_id = send_messages(story)
    validate_numbers(story)
    register_address(story, number)
    manage_a_trunk(story, number)
    call_someone(story, number)
    read_records(story)
    read_transcripts(story)
    put_back(story, number_id, number, sender_id)
    print(f"python    {story.steps} steps done\n")


if __name__ == "__main__":
    main()
