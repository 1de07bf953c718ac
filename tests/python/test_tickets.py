"""Finding out what became of a message."""

from __future__ import annotations

import pickle
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest

import wavix
from wavix import AsyncWavix, InvalidArgumentError, OutcomeUnknownError, Wavix
from wavix.models import ReconciliationOutcome, Ticket

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wavix.testing import Simulator

MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}


@pytest.fixture
def forgetful(simulator: Simulator) -> Iterator[str]:
    """A way to the simulator that hangs up instead of replying."""
    address = ("127.0.0.1", int(simulator.url.rsplit(":", 1)[1]))
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            with near, socket.create_connection(address) as far:
                far.sendall(near.recv(65536))
                far.recv(65536)

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def test_a_lost_message_is_found(client: Wavix, forgetful: str, simulator: Simulator) -> None:
    ticket = client.messages.ticket(to="447537151866")
    assert client.messages.reconcile(ticket=ticket, wait_seconds=0).outcome == ReconciliationOutcome.NOT_FOUND
    sender = Wavix(api_key=simulator.api_key, base_url=forgetful).with_options(ticket=ticket)
    with pytest.raises(OutcomeUnknownError) as caught:
        sender.messages.send(**MESSAGE)
    error = pickle.loads(pickle.dumps(caught.value))
    assert error.ticket == ticket
    assert error.attempts == 1
    assert error.started_at is not None
    assert not error.retryable
    assert not isinstance(error, (TimeoutError, ConnectionError))

    kept = Ticket(**ticket.to_dict())
    found = client.messages.reconcile(ticket=kept, wait_seconds=0)
    assert found.outcome == ReconciliationOutcome.FOUND
    assert found.message is not None
    assert found.message.tag == ticket.tag
    by_report = client.messages.reconcile(ticket=kept, message_id=found.message.message_id)
    assert by_report.message is not None
    assert by_report.message.message_id == found.message.message_id


async def test_a_message_with_a_ticket(aclient: AsyncWavix) -> None:
    ticket = await aclient.messages.ticket(to="447537151866")
    sent = await aclient.with_options(ticket=ticket).messages.send(**MESSAGE)
    assert sent.tag == ticket.tag
    found = await aclient.messages.reconcile(ticket=ticket)
    assert [message.message_id for message in found.candidates] == [sent.message_id]
    await aclient.with_options(ticket=ticket).messages.send(**MESSAGE)
    found = await aclient.messages.reconcile(ticket=ticket)
    assert found.outcome == ReconciliationOutcome.AMBIGUOUS
    assert len(found.candidates) == 2


def test_a_ticket_goes_with_one_message_only(client: Wavix) -> None:
    ticket = client.messages.ticket(to="447537151866")
    with_ticket = client.with_options(ticket=ticket)
    with pytest.raises(InvalidArgumentError, match=r"messages\.send only"):
        with_ticket.profile.get()
    with pytest.raises(InvalidArgumentError, match="another recipient"):
        with_ticket.messages.send(from_="Wavix", to="447537151867", message_body={"text": "Hi"})
    with pytest.raises(InvalidArgumentError, match="leave that out"):
        with_ticket.messages.send(**MESSAGE, tag="mine")
    wrong: Any = {"to": "447537151866"}
    with pytest.raises(InvalidArgumentError, match="ticket: missing field"):
        client.with_options(ticket=wrong)
    assert wavix.OPERATIONS[0].name != "messages.ticket"
    assert all(operation.path or operation.guide_path for operation in wavix.OPERATIONS)
