"""The client's requests and the simulator's answers, held against the platform's own OpenAPI file.

The file is no part of the project: it is the one that `WAVIX_OPENAPI` names, else the newest in `../shared/reference`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest
from openapi import OpenApi, find
from recorder import Exchange, Recorder
from stories import account, calls, messages, refused, shopping, ten_dlc

from wavix import OPERATIONS, Wavix

if TYPE_CHECKING:
    from wavix import Operation
    from wavix.testing import Callback

FILE = find()

CLEARED = "null takes an address away: documented for the same call under its earlier name"

REDIRECT = "the file declares 200 with an address and no body; redirects are what is seen"

# Where the project differs from the file on purpose, and why.
DEVIATIONS = {
    "numbers.update": {
        "request.call_status_url: None is not of type 'string'": CLEARED,
        "request.sms_relay_url: None is not of type 'string'": CLEARED,
    },
    "recordings.download": {"reply: status 302 is not declared": REDIRECT},
}


class Recorded(NamedTuple):
    """The traffic."""

    exchanges: list[Exchange]
    callbacks: list[Callback]


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    """The traffic of a story that touches every operation."""
    from wavix.testing import Simulator

    with Simulator(start="2026-07-01T12:00:00Z") as simulator, Recorder(simulator.url) as recorder:
        client = Wavix(api_key=simulator.api_key, base_url=recorder.url)
        shopping.numbers(client, shopping.buy(client))
        shopping.trunks(client)
        messages.messages(client, simulator)
        messages.senders(client)
        calls.calls(client, simulator.advance)
        calls.control(client, simulator)
        calls.sound(client, simulator.advance)
        messages.validation(client, simulator.advance)
        ten_dlc.ten_dlc(client, simulator.advance)
        messages.codes_and_links(client)
        account.account(client)
        stranger = Wavix(api_key="wrong-key", base_url=recorder.url)
        refused(stranger.sip_trunks.list)
        simulator.advance(60)
        return Recorded(recorder.exchanges, simulator.settle())


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
def test_conforms(recorded: Recorded, spec: OpenApi, operation: Operation) -> None:
    exchanges = [exchange for exchange in recorded.exchanges if belongs(exchange, operation)]
    assert any(exchange.status < 400 for exchange in exchanges), "the story does not touch it"
    found = {problem for exchange in exchanges for problem in spec.problems(operation, exchange)}
    assert found == set(DEVIATIONS.get(operation.name, {}))


# The platform's callbacks, as the file names them: and the values of one field that must be
# among them. The callbacks of voice campaigns are not in the file.
EVENTS = {
    "OnCallEvent": (
        "call",
        "event_type",
        {
            "call_setup",
            "ringing",
            "early_media",
            "answered",
            "on_call_event",
            "completed",
            "busy",
            "cancelled",
            "rejected",
        },
    ),
    "PostCallEvent": ("post_call", "disposition", {"answered", "busy", "failed", "noanswer"}),
    "AudioFileTranscriptionCompleted": ("file_transcription", "status", {"completed"}),
    "CallTranscriptionCompleted": ("transcription", "status", {"completed"}),
    "DeliveryReport": ("message", "status", {"sent", "delivered"}),
    "InboundMessage": ("inbound_message", "to", {"13137890021"}),
    "BrandStatusChanged": ("ten_dlc_brand", "status", {"VERIFIED", "UNVERIFIED", "VETTED_VERIFIED"}),
    "CampaignStatusChanged": ("ten_dlc_campaign", "status", {"APPROVED", "DELETED"}),
    "NumberStatusChanged": ("ten_dlc_number", "status", {"APPROVED"}),
}


@pytest.mark.skipif(not FILE, reason="no OpenAPI file: set WAVIX_OPENAPI to compare with one")
@pytest.mark.parametrize("event", EVENTS)
def test_callbacks_conform(recorded: Recorded, spec: OpenApi, event: str) -> None:
    kind, field, values = EVENTS[event]
    bodies = [callback.body for callback in recorded.callbacks if callback.kind == kind]
    assert {str(body[field]) for body in bodies if isinstance(body, dict)} >= values
    assert {problem for body in bodies for problem in spec.callback(event, body)} == set()
