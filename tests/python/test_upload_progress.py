"""Progress, cancellation and memory while an upload is sent."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import pytest
from sources import CHUNK, DATA, Pieces, Taking, asend, async_, send, sync
from stub import Connection, Platform

from wavix import InvalidArgumentError, NotSentError

if TYPE_CHECKING:
    from pathlib import Path

LARGE = 20 << 20


@pytest.fixture(params=["queue", "futures"], autouse=True)
def bridge(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)


def test_progress_is_told_on_the_calling_thread(tmp_path: Path) -> None:
    path = tmp_path / "id.pdf"
    path.write_bytes(DATA)
    size = len(DATA)
    steps = [CHUNK, 2 * CHUNK, size]
    taking = Taking()
    told: list[tuple[int, int | None]] = []
    threads = set()

    def note(sent: int, total: int | None) -> None:
        told.append((sent, total))
        threads.add(threading.get_ident())

    with Platform(taking) as platform:
        client = sync(platform.url).with_options(on_progress=note)
        for file, total in (
            (path, size),
            (("id.pdf", DATA), size),
            (("id.pdf", io.BytesIO(DATA)), size),
            (("id.pdf", iter([DATA])), None),
        ):
            told.clear()
            send(client, file)
            assert told == [(step, total) for step in steps]
    assert taking.files == [DATA] * 4
    assert threads == {threading.get_ident()}


async def test_progress_is_told_on_the_event_loop(tmp_path: Path) -> None:
    path = tmp_path / "id.pdf"
    path.write_bytes(DATA)
    taking = Taking()
    told: list[tuple[int, int | None]] = []

    async def note(sent: int, total: int | None) -> None:
        asyncio.get_running_loop()
        told.append((sent, total))

    with Platform(taking) as platform:
        client = async_(platform.url).with_options(on_progress=note)
        await asend(client, path)
        await asend(client, ("id.pdf", Pieces([DATA]).asynchronous()))
    assert told == [(s, t) for t in (len(DATA), None) for s in (CHUNK, 2 * CHUNK, len(DATA))]
    assert taking.files == [DATA] * 2


def test_progress_that_raises_ends_the_upload() -> None:
    taking = Taking()
    for last in (1, 2, 3):
        count = iter(range(1, 9))

        def note(*_: object, count: Iterator[int] = count, last: int = last) -> None:
            if next(count) == last:
                raise ZeroDivisionError

        with Platform(taking) as platform, pytest.raises(NotSentError, match="progress callback") as caught:
            send(sync(platform.url).with_options(on_progress=note), ("id.pdf", DATA))
        assert not isinstance(caught.value, InvalidArgumentError)
        assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert taking.files == []
    with pytest.raises(InvalidArgumentError, match="on_progress: expected a callable"):
        sync("http://127.0.0.1:1").with_options(on_progress=5)  # type: ignore[arg-type]


async def test_a_cancelled_upload_closes_its_source() -> None:
    def stalled(connection: Connection) -> None:
        connection.wait_closed()

    waiting = asyncio.Event()
    source = Pieces([bytes(CHUNK)] * 3)

    async def endless() -> AsyncIterator[bytes]:
        async for piece in source.asynchronous():
            yield piece
        try:
            waiting.set()
            await asyncio.sleep(60)
        finally:
            waiting.clear()

    with Platform(stalled) as platform:
        task = asyncio.ensure_future(asend(async_(platform.url), ("id.pdf", endless())))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(platform.closed.wait, 10)
    assert (waiting.is_set(), source.closed) == (False, True)


async def test_a_source_that_never_yields_ends_with_the_time() -> None:
    closed = asyncio.Event()

    async def never() -> AsyncIterator[bytes]:
        try:
            await asyncio.sleep(60)
            yield b""
        finally:
            closed.set()

    with Platform(Taking()) as platform, pytest.raises(NotSentError, match="time for the call is up"):
        await asend(async_(platform.url).with_options(timeout=0.2), ("id.pdf", never()))
    assert closed.is_set()


MEMORY = f"""
import asyncio, resource, sys
from wavix import AsyncWavix, Wavix

def pieces(count):
    for _ in range(count):
        yield bytes({CHUNK})

async def apieces(count):
    for piece in pieces(count):
        yield piece

how, url = sys.argv[1:]
def send(count):
    if how == "sync":
        client = Wavix(api_key="test-key", base_url=url)
        client.speech_analytics.create(file=("a.wav", pieces(count)), callback_url="https://example.com")
    else:
        client = AsyncWavix(api_key="test-key", base_url=url)
        asyncio.run(client.speech_analytics.create(file=("a.wav", apieces(count)), callback_url="https://example.com"))

peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
send(8)
before = peak()
send({LARGE // CHUNK})
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="units of the peak differ")
@pytest.mark.parametrize("how", ["sync", "async"])
def test_memory_does_not_grow_with_the_file(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVIX_ASYNC_BRIDGE")
    taking = Taking(b'{"success": true, "request_id": "r"}')
    with Platform(taking) as platform:
        run = subprocess.run(
            [sys.executable, "-c", MEMORY, how, platform.url], check=False, capture_output=True, text=True, timeout=60
        )
    assert run.returncode == 0, run.stderr
    assert sorted(len(file) for file in taking.files) == [8 * CHUNK, LARGE]
    assert int(run.stdout) < 10 << 10, "kilobytes"
