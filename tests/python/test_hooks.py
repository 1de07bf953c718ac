"""Exceptions of the caller's callbacks never replace the result of a call."""

from __future__ import annotations

import asyncio
import io
import logging
import sys
from typing import TYPE_CHECKING, Any

import pytest
from stub import Connection, Platform

from wavix import AsyncWavix, InvalidArgumentError, NotSentError, OutcomeUnknownError, Wavix, WavixError
from wavix.webhooks import AsgiReceiver, WsgiReceiver

if TYPE_CHECKING:
    from wavix import ReplyInfo
    from wavix.testing import Simulator

MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}
FILE: dict[str, Any] = {"file": ("a.wav", b"x" * 200_000), "callback_url": "https://example.com/done"}


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Exceptions that reached `sys.unraisablehook`."""
    caught: list[BaseException] = []

    def keep(told: Any) -> None:
        caught.append(told.exc_value)

    monkeypatch.setattr(sys, "unraisablehook", keep)
    return caught


def fails(*_: object) -> None:
    raise OSError("the disk is full")


async def fails_later(*_: object) -> None:
    await asyncio.sleep(0)
    raise OSError("the disk is full")


def test_a_hook_that_raises_changes_nothing(simulator: Simulator, reported: list[BaseException]) -> None:
    client = simulator.client().with_options(on_reply=fails)
    sent = client.messages.send(**MESSAGE)
    assert sent.message_id
    assert list(client.cdrs.export(type="placed", from_="2026-01-01", to="2026-01-02")) is not None
    assert client.cdrs.csv(type="placed", from_="2026-01-01", to="2026-01-02").read()
    simulator.fault(operation="messages.send", status=503)
    with pytest.raises(OutcomeUnknownError):
        client.messages.send(**MESSAGE)
    assert [type(error) for error in reported] == [OSError] * 4


@pytest.mark.parametrize("hook", [fails, fails_later])
async def test_a_hook_that_raises_changes_nothing_async(
    aclient: AsyncWavix, simulator: Simulator, reported: list[BaseException], hook: Any
) -> None:
    client = aclient.with_options(on_reply=hook)
    assert (await client.messages.send(**MESSAGE)).message_id
    simulator.fault(operation="messages.send", status=503)
    with pytest.raises(OutcomeUnknownError):
        await client.messages.send(**MESSAGE)
    assert [type(error) for error in reported] == [OSError] * 2


async def test_a_coroutine_function_is_awaited(aclient: AsyncWavix) -> None:
    told: list[ReplyInfo] = []

    async def hook(info: ReplyInfo) -> None:
        await asyncio.sleep(0)
        told.append(info)

    await aclient.with_options(on_reply=hook).messages.send(**MESSAGE)
    assert [(info.operation, info.status) for info in told] == [("messages.send", 201)]


def test_what_nobody_would_await_is_refused(client: Wavix, reported: list[BaseException]) -> None:
    class Callable:
        async def __call__(self, *_: object) -> None: ...

    for hook in (fails_later, Callable(), 5):
        bad: Any = hook
        for name in ("on_reply", "on_progress"):
            with pytest.raises(InvalidArgumentError, match=name) as caught:
                client.with_options(**{name: bad})
            assert caught.value.argument == name
        with pytest.raises(InvalidArgumentError, match="on_reply"):
            Wavix(api_key="12345678", on_reply=bad)
    assert client.with_options(on_reply=lambda _: fails_later()).buy.countries()
    assert [type(error) for error in reported] == [TypeError]


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_an_interrupt_in_a_hook_takes_the_outcome_with_it(simulator: Simulator) -> None:
    client = simulator.client().with_options(on_reply=interrupted)
    with pytest.raises(KeyboardInterrupt) as caught:
        client.messages.send(**MESSAGE)
    assert isinstance(caught.value.__context__, OutcomeUnknownError)
    (message,) = simulator.messages()
    notes: Any = vars(caught.value)["__notes__"]
    assert message.message_id in notes[0]
    simulator.fault(operation="messages.send", status=400, body={"message": "no"})
    with pytest.raises(KeyboardInterrupt) as caught:
        client.messages.send(**MESSAGE)
    assert isinstance(caught.value.__context__, WavixError)
    assert caught.value.__context__.status == 400


def early(connection: Connection) -> None:
    connection.read_body()
    connection.reply(b'{"request_id": "17", "success": true}', headers="content-type: application/json\r\n")


@pytest.mark.parametrize("at", [0, 1 << 17])
async def test_progress_that_raises_ends_the_upload_before_it_is_sent(at: int) -> None:
    def enough(sent: int, _: int | None) -> None:
        if sent >= at:
            raise ZeroDivisionError

    with Platform(early) as platform:
        with pytest.raises(NotSentError) as caught:
            Wavix(api_key="test-key", base_url=platform.url).with_options(on_progress=enough).speech_analytics.create(
                **FILE
            )
        assert isinstance(caught.value.__cause__, ZeroDivisionError)
        client = AsyncWavix(api_key="test-key", base_url=platform.url).with_options(on_progress=enough)
        with pytest.raises(NotSentError) as caught:
            await client.speech_analytics.create(**FILE)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_an_interrupt_in_a_progress_callback_takes_the_outcome_with_it() -> None:
    with Platform(early) as platform:
        client = Wavix(api_key="test-key", base_url=platform.url).with_options(on_progress=interrupted)
        with pytest.raises(KeyboardInterrupt) as caught:
            client.speech_analytics.create(**FILE)
        assert isinstance(caught.value.__context__, NotSentError)


def test_a_log_that_fails_does_not_change_an_answer(reported: list[BaseException]) -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            raise OSError(record.getMessage())

    logger, handler = logging.getLogger("wavix.webhooks"), Broken()
    logger.addHandler(handler)
    try:
        statuses: list[Any] = []
        body = b'{"message_id": "m1", "status": "sent"}'
        environ = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}
        WsgiReceiver(fails)(environ, lambda status, _: statuses.append(status))

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body}

        async def send(message: Any) -> None:
            statuses.append(message.get("status"))

        scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": []}
        asyncio.run(AsgiReceiver(fails)(scope, receive, send))
        assert statuses[:2] == ["500 Internal Server Error", 500]
        assert [type(error) for error in reported] == [OSError] * 2
    finally:
        logger.removeHandler(handler)
