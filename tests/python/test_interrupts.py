"""An interrupt or a cancellation of a call takes with it what is known of the call."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from wavix import AsyncWavix, NotSentError, OutcomeUnknownError, TransportError, Wavix, WavixError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator

    from wavix.testing import Simulator

MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}


class Stop(Exception):  # noqa: N818
    pass


@pytest.fixture(params=["queue", "futures"], autouse=True)
def bridge(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)


@pytest.fixture
def full() -> Iterator[str]:
    """A server whose queue of connections is full: none can be made."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    address = listener.getsockname()
    waiting = [socket.socket() for _ in range(4)]
    for one in waiting:
        one.setblocking(False)
        one.connect_ex(address)
    yield f"http://127.0.0.1:{address[1]}"
    for one in [*waiting, listener]:
        one.close()


def known_of(error: BaseException | None) -> WavixError:
    """The error of ours in a chain of contexts, whose note is on the exception that it belongs to."""
    while error is not None:
        context = error.__context__
        if isinstance(context, WavixError):
            assert any(type(context).__name__ in note for note in vars(error)["__notes__"])
            return context
        error = context
    raise AssertionError("there is none")


def stopping(call: Any, read: threading.Event | None) -> BaseException:
    """Makes a call and raises in it from a signal's handler."""

    def handler(*_: object) -> None:
        raise Stop

    def kill() -> None:
        if read is None or read.wait(10):
            threading.Event().wait(0.1)
            os.kill(os.getpid(), signal.SIGUSR1)

    before = signal.signal(signal.SIGUSR1, handler)
    thread = threading.Thread(target=kill)
    thread.start()
    try:
        with pytest.raises(Stop) as caught:
            call()
        return caught.value
    finally:
        thread.join()
        signal.signal(signal.SIGUSR1, before)


@pytest.fixture
def deaf() -> Iterator[tuple[str, threading.Event]]:
    """A server that reads a request and does not answer, and when it has read one."""
    read = threading.Event()
    listener = socket.create_server(("127.0.0.1", 0))
    kept: list[socket.socket] = []

    def serve() -> None:
        try:
            while True:
                connection, _ = listener.accept()
                kept.append(connection)
                connection.settimeout(10)
                connection.recv(1 << 16)
                read.set()
        except OSError:
            pass

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}", read
    listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    for one in [*kept, listener]:
        one.close()


def test_a_signal_that_raises(deaf: tuple[str, threading.Event], full: str) -> None:
    url, read = deaf
    client = Wavix(api_key="test-key", base_url=url)
    ticket = client.messages.ticket(to="447537151866")
    known = known_of(stopping(lambda: client.with_options(ticket=ticket).messages.send(**MESSAGE), read))
    assert isinstance(known, OutcomeUnknownError)
    assert (known.operation, known.stage, known.attempts) == ("messages.send", "cancelled", 1)
    assert known.ticket == ticket
    assert known.elapsed > 0
    assert known.started_at
    read.clear()
    assert isinstance(known_of(stopping(lambda: client.messages.get("17"), read)), TransportError)
    read.clear()
    assert isinstance(known_of(stopping(lambda: client.request("POST", "/v1/x"), read)), OutcomeUnknownError)
    unsent = Wavix(api_key="test-key", base_url=full)
    assert isinstance(known_of(stopping(lambda: unsent.messages.send(**MESSAGE), None)), NotSentError)


def ways(client: AsyncWavix) -> Generator[Any]:
    async def cancelled(read: asyncio.Event) -> None:
        task = asyncio.ensure_future(client.messages.send(**MESSAGE))
        await read.wait()
        task.cancel()
        await task

    async def waited(read: asyncio.Event) -> None:
        await asyncio.wait_for(client.messages.send(**MESSAGE), 0.3 if read.is_set() else 0.5)

    yield cancelled
    yield waited
    if hasattr(asyncio, "timeout"):

        async def timed(_: asyncio.Event) -> None:
            async with asyncio.timeout(0.3):  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
                await client.messages.send(**MESSAGE)

        yield timed


async def test_a_task_that_is_cancelled(deaf: tuple[str, threading.Event], full: str) -> None:
    url, read = deaf
    for base_url, expected in ((url, OutcomeUnknownError), (full, NotSentError)):
        for way in ways(AsyncWavix(api_key="test-key", base_url=base_url)):
            ready = asyncio.Event()
            read.clear()

            async def wait(ready: asyncio.Event = ready, base_url: str = base_url) -> None:
                await asyncio.to_thread(read.wait, 0.2 if base_url == full else 10)
                ready.set()

            waiting = asyncio.ensure_future(wait())
            with pytest.raises((asyncio.CancelledError, asyncio.TimeoutError)) as caught:
                await way(ready)
            known = known_of(caught.value)
            assert (type(known), known.operation, known.stage) == (expected, "messages.send", "cancelled")
            await waiting


async def test_a_call_that_was_answered_when_it_was_cancelled(simulator: Simulator) -> None:
    """The reply is here, but the task has not run again since: the loop was busy."""
    client = simulator.async_client()
    await client.buy.countries()
    sending = asyncio.ensure_future(client.messages.send(**MESSAGE))
    await asyncio.sleep(0)
    while not simulator.messages() or simulator.requests()[-1].status != 201:
        time.sleep(0.01)  # noqa: ASYNC251
    time.sleep(0.1)  # noqa: ASYNC251
    sending.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await sending
    known = known_of(caught.value)
    assert isinstance(known, OutcomeUnknownError)
    if os.environ["WAVIX_ASYNC_BRIDGE"] == "queue":
        (message,) = simulator.messages()
        assert message.message_id in str(known)


async def test_an_upload_that_is_cancelled(deaf: tuple[str, threading.Event]) -> None:
    url, _ = deaf
    begun = asyncio.Event()

    async def pieces() -> AsyncIterator[bytes]:
        yield b"x"
        begun.set()
        await asyncio.sleep(60)

    client = AsyncWavix(api_key="test-key", base_url=url)
    call = client.speech_analytics.create(file=("a.wav", pieces()), callback_url="https://example.com")
    task = asyncio.ensure_future(call)
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert isinstance(known_of(caught.value), NotSentError)
