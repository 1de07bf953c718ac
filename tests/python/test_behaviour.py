"""What is special to Python: values, pickling, threads, processes, signals and the event loop."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import http.server
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

import wavix
from wavix import UNSET, AsyncWavix, InvalidArgumentError, NotSentError, ReplyInfo, Wavix, WavixError, events
from wavix.models import MessageBody, Pagination

if TYPE_CHECKING:
    from wavix.testing import Simulator

KEY = "canary-key-5f1c"


class Silent(http.server.BaseHTTPRequestHandler):
    """Reads requests and never answers."""

    released = threading.Event()

    def do_GET(self) -> None:
        self.released.wait(20)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def silent() -> Iterator[str]:
    Silent.released.clear()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    Silent.released.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(simulator: Simulator) -> Wavix:
    return Wavix(api_key=simulator.api_key, base_url=simulator.url)


@pytest.fixture(params=["queue", "futures"])
def aclient(request: pytest.FixtureRequest, simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> AsyncWavix:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)
    return AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_results_are_dataclasses() -> None:
    page = Pagination(total=3, current_page=1)
    assert dataclasses.is_dataclass(page)
    assert [field.name for field in dataclasses.fields(page)][:2] == ["total", "total_pages"]
    assert dataclasses.replace(page, total=4) == Pagination(total=4, current_page=1)
    assert pickle.loads(pickle.dumps(page)) == copy.deepcopy(page) == page
    assert page != Pagination(total=4)
    assert page.to_dict() == {"total": 3, "total_pages": None, "current_page": 1, "per_page": None}
    with pytest.raises(TypeError, match="no field 'totl'"):
        Pagination(totl=3)


def test_a_missing_key_names_the_argument_and_the_variable() -> None:
    with pytest.raises(InvalidArgumentError, match=r"api_key.*WAVIX_API_KEY"):
        Wavix()


def test_options_come_from_the_environment(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    monkeypatch.setenv("WAVIX_BASE_URL", simulator.url)
    assert Wavix().buy.countries().countries


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"base_url": "ftp://x"}, "base_url"),
        ({"base_url": "http://example.com"}, "base_url"),
        ({"generation": "old"}, "generation"),
        ({"auth": "basic"}, "auth"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"servers": {"other": "https://x"}}, "servers.other"),
        ({"servers": {"default": "https://x"}}, "servers.default"),
        ({"root_certificates": b"no"}, "root_certificates"),
        ({"api_key": "two words"}, "api_key"),
    ],
)
def test_wrong_options_are_named(options: dict[str, Any], argument: str) -> None:
    given: dict[str, Any] = {"api_key": KEY}
    given.update(options)
    with pytest.raises(InvalidArgumentError) as caught:
        Wavix(**given)
    assert caught.value.argument == argument
    assert KEY not in str(caught.value)


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("body", "argument", "text"),
    [
        ({"text": 1}, "message_body.text", "expected text"),
        ({"text": "x", "media": [None]}, "message_body.media[0]", "null is not allowed"),
        ({"text": "x", "media": ["u"] * 6}, "message_body.media", "at most 5"),
        ({"txt": "x"}, "message_body.txt", "expected text, media"),
        ({"text": b"x"}, "message_body.text", "cannot send a bytes"),
        ({"text": "\ud800"}, "message_body.text", "surrogate"),
        ({"text": object()}, "message_body.text", "cannot send a object"),
        ({"text": float("inf")}, "message_body.text", "finite"),
        ({1: "x"}, "message_body", "expected text as keys"),
        ("Hi", "message_body", "expected an object"),
        (None, "message_body", "null is not allowed"),
    ],
)
def test_wrong_arguments_are_named_with_their_path(body: Any, argument: str, text: str) -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1")
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        client.messages.send(from_="Wavix", to="447537151866", message_body=body)
    assert caught.value.argument == argument
    assert isinstance(caught.value, (ValueError, NotSentError))
    assert caught.value.operation in {"messages.send", ""}


def test_a_cycle_is_an_error() -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1")
    body: dict[str, Any] = {"text": "x"}
    body["media"] = [body]
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        client.messages.send(from_="Wavix", to="1", message_body=body)  # pyright: ignore[reportArgumentType]


def test_python_values_are_sent(client: Wavix) -> None:
    march = date(2026, 3, 1)
    assert client.cdrs.list(type="placed", from_=march, to=march).pagination
    with pytest.raises(InvalidArgumentError, match="from"):
        client.cdrs.list(type="placed", from_=datetime(2026, 3, 1, tzinfo=timezone.utc), to=march)
    with pytest.raises(InvalidArgumentError, match="time zone"):
        client.messages.export(type="outbound", sent_after=datetime(2026, 3, 1))  # noqa: DTZ001
    tomorrow = datetime.now(timezone.utc) + timedelta(days=1)
    assert list(client.messages.export(type="outbound", sent_after=tomorrow)) == []
    frozen: Any = MappingProxyType({"text": "Hi"})
    assert client.messages.send(from_="Wavix", to="447537151866", message_body=frozen).status
    again = MessageBody(text="Hi", extra={"kept": 1})
    sent = client.messages.send(from_="Wavix", to="447537151866", message_body=again)
    assert sent.message_body
    assert sent.message_body.text == "Hi"
    assert isinstance(sent.charge, Decimal)
    assert sent.submitted_at
    assert sent.submitted_at.tzinfo is timezone.utc


def test_unset_is_not_sent(client: Wavix) -> None:
    assert client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"}, tag=UNSET).tag is None
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_the_key_shows_nowhere(silent: str) -> None:
    client = Wavix(api_key=KEY, base_url=silent, generation="guide", max_retries=0)
    with pytest.raises(WavixError) as caught:
        client.with_options(timeout=0.2).numbers.list()
    shown = repr(client) + str(client) + repr(vars(client)) + repr(caught.value) + repr(vars(caught.value))
    assert KEY not in shown + str(pickle.dumps(caught.value))
    assert KEY.encode() not in pickle.dumps(client)
    with pytest.raises(AttributeError):
        client._core.api_key  # type: ignore[attr-defined]  # noqa: B018


def test_clients_pickle_without_the_key(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    pickled = pickle.dumps(Wavix(api_key=KEY, base_url=simulator.url))
    assert KEY.encode() not in pickled
    with pytest.raises(InvalidArgumentError, match="WAVIX_API_KEY"):
        pickle.loads(pickled)
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    assert pickle.loads(pickled).buy.countries().countries


def test_errors_pickle(client: Wavix) -> None:
    with pytest.raises(wavix.NotFoundError) as caught:
        client.messages.get("b7a7f4d4-3b0e-4c8e-9d2e-000000000000")
    error = pickle.loads(pickle.dumps(caught.value))
    assert vars(error) == vars(caught.value)
    assert str(error) == str(caught.value)
    assert error.status == 404
    assert error.method == "GET"
    assert error.path == "/v3/messages/{id}"
    assert error.attempts == 1


def test_on_reply_sees_replies_and_failures(client: Wavix) -> None:
    seen: list[ReplyInfo] = []
    observed = client.with_options(on_reply=seen.append)
    observed.buy.countries()
    list(observed.messages.export(type="outbound"))
    with pytest.raises(wavix.NotFoundError):
        observed.messages.get("b7a7f4d4-3b0e-4c8e-9d2e-000000000000")
    assert [(info.operation, info.status) for info in seen] == [
        ("buy.countries", 200),
        ("messages.export", 200),
        ("messages.get", 404),
    ]
    assert seen[0].headers["content-type"].startswith("application/json")
    assert seen[0].attempts == 1


def test_options_of_single_calls(silent: str) -> None:
    client = Wavix(api_key=KEY, base_url=silent, max_retries=0)
    with pytest.raises(wavix.TimeoutError) as caught:
        client.with_options(timeout=0.2).buy.countries()
    assert isinstance(caught.value, TimeoutError)
    with pytest.raises(wavix.OutcomeUnknownError) as unknown:
        client.with_options(timeout=0.2).messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"})
    assert not isinstance(unknown.value, (TimeoutError, ConnectionError))
    with pytest.raises(InvalidArgumentError, match=r"headers\.Authorization"):
        client.with_options(headers={"Authorization": "x"}).buy.countries()
    with pytest.raises(InvalidArgumentError, match=r"headers\.x-a"):
        client.with_options(headers={"x-a": "a\nb"}).buy.countries()


def test_nothing_is_sent_without_a_connection() -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(NotSentError) as caught:
        client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"})
    assert caught.value.stage == "connect"
    assert caught.value.status is None


def test_a_closed_client_refuses(client: Wavix) -> None:
    with client:
        client.buy.countries()
    with pytest.raises(NotSentError, match="closed"):
        client.buy.countries()


def test_threads_share_a_client(client: Wavix) -> None:
    def count(_: int) -> int:
        return len(client.buy.countries().countries)

    with ThreadPoolExecutor(16) as pool:
        replies = list(pool.map(count, range(64)))
    assert len(set(replies)) == 1


def test_pages_walk_and_stop(client: Wavix) -> None:
    today = datetime.now(timezone.utc).date()
    week: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=1), "to": today}
    first = client.cdrs.list(**week, per_page=10)
    assert first.pagination
    walked = list(first)
    assert len(walked) == first.pagination.total
    assert len({cdr.call_id for cdr in walked}) == len(walked)
    assert sum(1 for _ in client.cdrs.export(**week)) == len(walked)
    with client.cdrs.export(**week) as export:
        assert next(export).call_id
    assert list(client.cdrs.list(**week, page=10_000)) == []
    again = pickle.loads(pickle.dumps(first))
    assert again == first
    assert list(again) == first.items


def test_downloads(client: Wavix, tmp_path: Path) -> None:
    today = datetime.now(timezone.utc).date()
    week: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=1), "to": today}
    text = client.cdrs.csv(**week).read()
    assert b"".join(client.cdrs.csv(**week)) == text
    path = tmp_path / "cdrs.csv"
    assert client.cdrs.csv(**week).save(path) == len(text)
    assert path.read_bytes() == text
    with pytest.raises(wavix.DecodeError, match="larger than 10 bytes"):
        client.cdrs.csv(**week).read(10)
    with pytest.raises(wavix.StreamInterruptedError, match="cannot be written"):
        client.cdrs.csv(**week).save(tmp_path / "missing" / "cdrs.csv")
    assert [file.name for file in tmp_path.iterdir()] == ["cdrs.csv"]


def test_a_fork_has_connections_of_its_own(client: Wavix) -> None:
    client.buy.countries()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if client.buy.countries().countries else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.buy.countries().countries


def test_interrupts_reach_a_waiting_call(silent: str) -> None:
    code = f"""
        import signal, threading, os
        from wavix import Wavix
        threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            Wavix(api_key="k", base_url="{silent}").buy.countries()
        except KeyboardInterrupt:
            print("interrupted")
    """
    assert run(code).stdout == "interrupted\n"


@pytest.mark.parametrize("bridge", ["queue", "futures"])
def test_a_process_ends_with_calls_in_flight(silent: str, bridge: str) -> None:
    code = f"""
        import asyncio, threading
        from wavix import AsyncWavix, Wavix
        def wait():
            Wavix(api_key="k", base_url="{silent}").buy.countries()
        threading.Thread(target=wait, daemon=True).start()
        async def main():
            client = AsyncWavix(api_key="k", base_url="{silent}")
            calls = [asyncio.ensure_future(client.buy.countries()) for _ in range(20)]
            await asyncio.sleep(0.2)
            print("leaving", flush=True)
        asyncio.run(main())
    """
    done = run(code, WAVIX_ASYNC_BRIDGE=bridge)
    assert (done.returncode, done.stdout, done.stderr) == (0, "leaving\n", "")


async def test_many_calls_at_once(aclient: AsyncWavix) -> None:
    replies = await asyncio.gather(*(aclient.buy.countries() for _ in range(500)))
    assert len({len(reply.countries) for reply in replies}) == 1


async def test_cancelling_stops_a_call(silent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for bridge in ("queue", "futures"):
        monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", bridge)
        client = AsyncWavix(api_key=KEY, base_url=silent)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.buy.countries(), 0.2)


async def test_async_pages_and_exports(aclient: AsyncWavix, tmp_path: Path) -> None:
    today = datetime.now(timezone.utc).date()
    week: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=1), "to": today}
    first = await aclient.cdrs.list(**week, per_page=10)
    assert first.pagination
    walked = [cdr async for cdr in aclient.cdrs.list(**week, per_page=10)]
    assert len(walked) == first.pagination.total == len([cdr async for cdr in first])
    assert len([page async for page in aclient.cdrs.list(**week, per_page=10).pages()]) == first.pagination.total_pages
    with pytest.raises(TypeError, match="async for"):
        list(first)
    assert len([cdr async for cdr in aclient.cdrs.export(**week)]) == len(walked)
    async with aclient.cdrs.export(**week) as export:
        async for cdr in export:
            assert cdr.call_id
            break
    download = await aclient.cdrs.csv(**week)
    text = await download.read()
    assert await (await aclient.cdrs.csv(**week)).save(tmp_path / "cdrs.csv") == len(text)
    assert b"".join([chunk async for chunk in await aclient.cdrs.csv(**week)]) == text


async def test_async_on_reply_and_close(aclient: AsyncWavix) -> None:
    seen: list[ReplyInfo] = []
    async with aclient.with_options(on_reply=seen.append) as observed:
        await observed.buy.countries()
        with pytest.raises(InvalidArgumentError):
            await observed.messages.get("a/b")
    assert [info.status for info in seen] == [200, None]
    with pytest.raises(NotSentError, match="closed"):
        await observed.buy.countries()


def test_one_client_serves_many_loops(simulator: Simulator) -> None:
    client = AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)

    async def count() -> int:
        return len((await client.buy.countries()).countries)

    assert len({asyncio.run(count()) for _ in range(3)}) == 1


def test_the_waiter_waits(client: Wavix, simulator: Simulator) -> None:
    batch = client.number_validator.validate_batch(
        phone_numbers=["447537151866", "12"], type="analysis", async_=True, force=True
    )
    assert batch.request_id
    with pytest.raises(wavix.TimeoutError, match="still running"):
        client.number_validator.wait(batch.request_id, timeout=0.1)
    simulator.advance(timedelta(minutes=5))
    done = client.number_validator.wait(batch.request_id, timeout=20)
    assert done.pending == 0
    assert len(done.items) == 2


def test_the_other_package_is_noticed(tmp_path: Path) -> None:
    package = Path(wavix.__file__).parent
    copied = tmp_path / "wavix"
    copied.mkdir()
    for name in ("__init__.py", "_conflict.py", "_lazy.py"):
        (copied / name).write_text((package / name).read_text())
    (copied / "client.py").write_text("")
    done = run("import wavix", PYTHONPATH=str(tmp_path))
    assert "pip uninstall wavix-python-sdk" in done.stderr


def test_the_simulator_is_a_program() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "wavix.simulator", "--port", "0", "--api-key", "k1"], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        words = program.stdout.readline().split()
        url = next(word for word in words if word.startswith("http"))
        assert "k1" in words
        assert Wavix(api_key="k1", base_url=url).buy.countries().countries
        program.send_signal(signal.SIGINT)
    assert program.returncode != 0


def test_events_are_told_apart() -> None:
    done = events.parse(b'{"uuid": "123", "status": "completed"}')
    assert isinstance(done, events.CallTranscriptionCompleted)
    assert (done.uuid, done.status) == ("123", "completed")
    report = events.parse(
        '{"message_id": "m1", "status": "delivered", "segments": 2, "delivered": "2025-03-21T08:09:02"}'
    )
    assert isinstance(report, events.DeliveryReport)
    assert report.delivered == datetime(2025, 3, 21, 8, 9, 2, tzinfo=timezone.utc)
    assert report.segments_count == 2
    other = events.parse(b'{"brand_id": "B1", "status": "VERIFIED"}')
    assert isinstance(other, events.UnknownEvent)
    assert other.extra == {"brand_id": "B1", "status": "VERIFIED"}
    for body in (b"[]", b"", "x", b" " * 300_000):
        with pytest.raises(InvalidArgumentError) as caught:
            events.parse(body)
        assert caught.value.argument == "body"
