"""The simulator in tests of an application."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from wavix import InvalidRequestError, OutcomeUnknownError, ServerError, Wavix

if TYPE_CHECKING:
    from wavix.testing import Simulator

OWN = "13137890021"
OTHER = "15155982927"
NOWHERE = "http://127.0.0.1:9/"


@pytest.fixture
def fresh() -> Iterator[Simulator]:
    from wavix.testing import Simulator

    with Simulator(start="2026-07-01T12:00:00Z") as simulator:
        yield simulator


@pytest.fixture
def client(fresh: Simulator) -> Wavix:
    return Wavix(api_key=fresh.api_key, base_url=fresh.url, max_retries=0)


def test_faults_meet_the_next_requests(fresh: Simulator, client: Wavix) -> None:
    fresh.fault(operation="buy.countries", times=2, skip=1, status=503, body={"message": "Busy"})
    client.buy.countries()
    for _ in range(2):
        with pytest.raises(ServerError, match="Busy"):
            client.buy.countries()
    client.buy.countries()
    before = fresh.state()["messages"]
    assert isinstance(before, int)
    for carry_out, sent in ((None, 0), (True, 1)):
        fresh.fault(path="/v3/mess*", method="POST", reset=True, carry_out=carry_out)
        with pytest.raises(OutcomeUnknownError):
            client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
        assert fresh.state()["messages"] == before + sent
    fresh.fault(status=500, times=9)
    fresh.clear_faults()
    client.buy.countries()
    with pytest.raises(ValueError, match="operation"):
        fresh.fault(operation="buy.moon", status=500)


def test_the_other_side_writes_and_calls(fresh: Simulator, client: Wavix) -> None:
    client.profile.update(sms_relay_url=NOWHERE)
    assert fresh.inbound(OTHER, OWN, "STOP")["direction"] == "inbound"
    assert [(callback.kind, callback.settled) for callback in fresh.settle()] == [("inbound_message", True)]
    assert fresh.callbacks()[0].due.year == 2026
    assert client.opt_outs.list(sender_id=OWN).items[0].phone_number == OTHER
    call = fresh.ring(OTHER, OWN)["id"]
    assert isinstance(call, str)
    client.calls.answer(call)
    client.calls.collect(call, max_digits=2)
    assert fresh.press(call, "42")["event_payload"] == {
        "type": "collect",
        "payload": {"status": "completed", "digits": "42"},
    }
    assert fresh.hang_up(call)["event_type"] == "completed"
    for act, end in ((fresh.answer, "answered"), (fresh.busy, "busy")):
        placed = client.calls.create(from_=OWN, to="447537151866", callback_url=NOWHERE)
        assert act(placed.id)["event_type"] == end
    with pytest.raises(ValueError, match="Record not found"):
        fresh.hang_up(call)


def test_a_world_starts_over(fresh: Simulator, client: Wavix) -> None:
    fresh.fault(status=500, times=9)
    fresh.reset()
    with pytest.raises(InvalidRequestError):
        client.messages.send(from_="Nobody", to="447537151866", message_body={"text": "Hi"})
