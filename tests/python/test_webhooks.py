"""Receivers in the frameworks that people use, with what the simulator posts."""

from __future__ import annotations

import asyncio
import copy
import http.client
import json
import pickle
import socket
import threading
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from servers import FRAMEWORKS, fastapi, flask

from wavix import InvalidArgumentError, Wavix, events
from wavix.events import CallTranscriptionCompleted, DeliveryReport, Event, InboundMessage, MemoryStore, UnknownEvent
from wavix.testing import Simulator
from wavix.webhooks import AsgiReceiver, WsgiReceiver

SECRET = "canary-5f1c-of-the-tests"
SENT = b'{"message_id": "m-1", "status": "sent"}'
DELIVERED = b'{"message_id": "m-1", "status": "delivered"}'


@pytest.fixture(params=FRAMEWORKS)
def serve(request: pytest.FixtureRequest) -> Callable[..., Any]:
    return FRAMEWORKS[request.param]


def post(url: str, body: Any = SENT, method: str = "POST", **headers: str) -> tuple[int, dict[str, str], bytes]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, target, body, named, encode_chunked=not isinstance(body, bytes))
        reply = connection.getresponse()
        return reply.status, {name.lower(): value for name, value in reply.getheaders()}, reply.read()
    finally:
        connection.close()


def status(url: str, body: Any = SENT, **headers: str) -> int:
    return post(url, body, **headers)[0]


def test_delivery_reports_arrive_once_and_in_order(simulator: Simulator, client: Wavix, serve: Any) -> None:
    taken: list[Event] = []
    with serve(taken.append, secret=SECRET, store=MemoryStore()) as url:
        signed = events.sign_url(f"{url}?order=17", SECRET)
        message: Any = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}
        sent = client.messages.send(**message, callback_url=signed)
        simulator.advance(10)
        posted = simulator.settle()
        assert [callback.status for callback in posted] == [200, 200]
        for callback in [*posted, *reversed(posted)]:
            assert status(signed, json.dumps(callback.body).encode()) == 200
    reports = [event for event in taken if isinstance(event, DeliveryReport)]
    assert [(report.message_id, report.status) for report in reports] == [
        (sent.message_id, "sent"),
        (sent.message_id, "delivered"),
    ]
    assert client.messages.confirm(message_id=sent.message_id, status=reports[1].status, to=reports[1].to).confirmed
    assert not client.messages.confirm(message_id=sent.message_id, status="undelivered").confirmed


def test_messages_and_calls_arrive(simulator: Simulator, client: Wavix, serve: Any) -> None:
    taken: list[Event] = []
    with serve(taken.append) as url:
        client.numbers.update(1, sms_relay_url=url, call_status_url=url)
        client.call_webhooks.create(event_type="post-call", url=url)
        simulator.inbound("15155982927", "13137890021", "Wann?")
        simulator.hang_up(str(simulator.ring("15155982927", "13137890021")["id"]))
        simulator.advance(60)
        assert {callback.status for callback in simulator.settle()} == {200}
    (message,) = [event for event in taken if isinstance(event, InboundMessage)]
    assert message.message_body
    assert message.message_body.text == "Wann?"
    assert {type(event).__name__ for event in taken} >= {"InboundMessage", "OnCallEvent"}


def test_a_handler_that_fails_is_asked_again(serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    taken: list[Event] = []

    def handler(event: Event) -> None:
        taken.append(event)
        if len(taken) < 3:
            raise OSError("the database is away")

    with serve(handler, store=MemoryStore()) as url, Simulator(speed=60) as simulator:
        client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
        call_id = client.recordings.list().items[0].call_uuid or ""
        client.cdrs.retranscribe(call_id, webhook_url=url)
        simulator.advance(61)
        (callback,) = simulator.settle()
        assert (callback.attempts, callback.status) == (3, 200)
        assert status(url, json.dumps(callback.body).encode()) == 200
    assert taken == [CallTranscriptionCompleted(uuid=call_id, status="completed")] * 3
    logged = [record for record in caplog.records if record.name == "wavix.webhooks"]
    assert [record.exc_info[1].args for record in logged if record.exc_info and record.exc_info[1]] == [
        ("the database is away",)
    ] * 2


def test_requests_are_refused_for_what_they_lack(serve: Any) -> None:
    taken: list[Event] = []
    with serve(taken.append, secret=["a-new-secret-of-the-tests", SECRET]) as url:
        signed = events.sign_url(f"{url}?order=17", SECRET)
        for method in ("GET", "HEAD", "PUT", "DELETE"):
            reply = post(signed, b"", method)
            assert (reply[0], reply[1]["allow"], reply[2]) == (405, "POST", b"")
        for wrong in (url, signed.replace("order=17", "order=18"), signed[:-4] + "AAAA", f"{url}?token=v1.1.AA"):
            assert post(wrong)[::2] == (403, b"")
        for body in (b"", b"{", b"[]", b'"text"', b'{"message_id": null, "status": "sent"}', b"\xff"):
            assert post(signed, body)[::2] == (400, b"")
        padding = b" " * (256 << 10)
        assert status(signed, DELIVERED + padding[: len(padding) - len(DELIVERED)]) == 200
        assert status(signed, SENT + padding) == 413
        assert taken == [events.parse(DELIVERED)]


def test_a_body_in_chunks_is_bounded(serve: Any) -> None:
    taken: list[Event] = []
    with serve(taken.append) as url:
        headers = {"transfer_encoding": "chunked"}
        assert status(url, iter([b'{"voice', b'_campaign": {}}']), **headers) == 200
        assert isinstance(taken.pop(), UnknownEvent)
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname or "", parts.port or 0), 30) as connection:
            head = f"POST {parts.path} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
            connection.sendall(head.encode() + (b"8000\r\n" + b" " * 0x8000 + b"\r\n") * 9)
            assert connection.recv(12) == b"HTTP/1.1 413"
        assert not taken


def test_only_documented_senders_are_let_in(serve: Any) -> None:
    taken: list[Event] = []
    with serve(taken.append, sources=["127.0.0.1"]) as url:
        assert status(url, x_forwarded_for="192.0.2.1") == 200
    with serve(taken.append, sources=events.SOURCE_ADDRESSES) as url:
        assert status(url) == 403
        assert status(url, x_forwarded_for=events.SOURCE_ADDRESSES[0]) == 403
    with serve(taken.append, sources=events.SOURCE_ADDRESSES, proxies=1) as url:
        assert status(url) == 403
        assert status(url, x_forwarded_for=f"{events.SOURCE_ADDRESSES[0]}, 192.0.2.1") == 403
        assert status(url, x_forwarded_for=f"192.0.2.1, {events.SOURCE_ADDRESSES[0]}") == 200
    assert len(taken) == 2


def test_events_of_one_subject_wait_for_each_other(serve: Any) -> None:
    began, may_end, taken = threading.Event(), threading.Event(), list[str | None]()

    def handler(event: Event) -> None:
        assert isinstance(event, DeliveryReport)
        taken.append(event.status)
        if event.status == "sent" and event.message_id == "m-1":
            began.set()
            assert may_end.wait(30)

    with serve(handler, store=MemoryStore(), **({} if serve is flask else {"timeout": 30})) as url:
        replies: list[int] = []

        def again() -> None:
            replies.append(status(url))

        threads = [threading.Thread(target=again), threading.Thread(target=again)]
        threads[0].start()
        assert began.wait(30)
        threads[1].start()
        assert status(url, SENT.replace(b"m-1", b"m-2")) == 200
        assert taken == ["sent", "sent"]
        may_end.set()
        for thread in threads:
            thread.join()
        assert replies == [200, 200]
        assert taken == ["sent", "sent"]


def test_a_coroutine_has_its_time() -> None:
    stopped: list[str] = []

    async def handler(event: Event) -> None:
        try:
            await asyncio.sleep(0 if event == events.parse(DELIVERED) else 60)
        finally:
            stopped.append(type(event).__name__)

    with fastapi(handler, timeout=0.2, store=MemoryStore()) as url:
        assert status(url) == 500
        assert stopped == ["DeliveryReport"]
        assert status(url, DELIVERED) == 200


def test_a_slow_body_is_given_up() -> None:
    with fastapi(print, timeout=0.2) as url:
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname or "", parts.port or 0), 30) as connection:
            connection.sendall(f"POST {parts.path} HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{{".encode())
            assert connection.recv(12) == b"HTTP/1.1 408"


class Cache:
    """A store of one's own, as it would be over a database."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, int]] = {}
        self.away = False

    def get(self, key: str) -> str | None:
        if self.away:
            raise ConnectionError("the cache is away")
        return self.kept.get(key, (None,))[0]

    def put(self, key: str, state: str, seconds: int) -> None:
        self.kept[key] = (state, seconds)


class AsyncCache(Cache):
    async def get(self, key: str) -> str | None:  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        await asyncio.sleep(0)
        return super().get(key)

    async def put(self, key: str, state: str, seconds: int) -> None:  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        await asyncio.sleep(0)
        super().put(key, state, seconds)


@pytest.mark.parametrize(("serve_", "cache"), [(fastapi, Cache()), (fastapi, AsyncCache()), (flask, Cache())])
def test_a_store_can_be_anything(serve_: Any, cache: Cache) -> None:
    taken: list[Event] = []
    with serve_(taken.append, store=cache) as url:
        assert [status(url, body) for body in (DELIVERED, SENT, DELIVERED)] == [200, 200, 200]
        assert cache.kept == {"wavix:DeliveryReport:m-1": ("delivered", 259_200)}
        cache.away = True
        assert status(url) == 500
    assert taken == [events.parse(DELIVERED)]


@pytest.mark.parametrize("make", [AsgiReceiver, WsgiReceiver])
def test_wrong_options_are_named_and_secrets_do_not_print(make: Any, caplog: pytest.LogCaptureFixture) -> None:
    for options, argument in [
        ({"secret": "canary-5f1c"}, "secret"),
        ({"secret": None}, "secret"),
        ({"secret": ""}, "secret"),
        ({"secret": [SECRET, 7]}, "secret[1]"),
        ({"secret": SECRET, "sources": ["example.com"]}, "sources[0]"),
        ({"secret": SECRET, "sources": "62.212.73.112"}, "sources"),
        ({"secret": SECRET, "proxies": -1}, "proxies"),
    ]:
        with pytest.raises(InvalidArgumentError) as caught:
            make(print, **options)
        assert caught.value.argument == argument
        frames = list(traceback.walk_tb(caught.tb))[1:]
        shown = traceback.StackSummary.extract(iter(frames), capture_locals=True)
        assert "canary" not in "".join(shown.format()) + str(caught.value)
    receiver = make(print, secret=SECRET)
    assert "canary" not in repr(receiver) + "".join(repr(getattr(receiver, name)) for name in make.__slots__)
    for copied in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            copied(receiver)
    assert not [record for record in caplog.records if "canary" in record.getMessage()]
    with pytest.raises(InvalidArgumentError, match="timeout"):
        AsgiReceiver(print, timeout=0)
