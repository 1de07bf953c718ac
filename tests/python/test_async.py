"""The event loop: every test on both ways back to it."""

from __future__ import annotations

import asyncio
import gc
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from stub import Connection, Platform

from wavix import AsyncWavix, InvalidArgumentError, NotSentError, ReplyInfo

if TYPE_CHECKING:
    from wavix.testing import Simulator

KEY = "canary-key-5f1c"


BRIDGES = pytest.mark.parametrize("bridge", ["queue", "futures"])


async def count(client: AsyncWavix) -> int:
    return len((await client.buy.countries()).countries)


async def test_many_calls_at_once(aclient: AsyncWavix) -> None:
    replies = await asyncio.gather(*(aclient.buy.countries() for _ in range(500)))
    assert len({len(reply.countries) for reply in replies}) == 1


@BRIDGES
async def test_cancelling_a_call_closes_its_connection(bridge: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", bridge)
    with Platform(Connection.wait_closed) as platform:
        client = AsyncWavix(api_key=KEY, base_url=platform.url)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.buy.countries(), 0.2)
        assert await asyncio.to_thread(platform.closed.wait, 10)


@BRIDGES
async def test_cancelling_an_export_closes_its_connection(bridge: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(connection: Connection) -> None:
        connection.send(b'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"uuid": "u-1"}\n')
        connection.wait_closed()

    async def walk() -> None:
        async for _ in client.cdrs.export(type="placed", from_="2026-01-01", to="2026-01-31"):
            taken.set()

    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", bridge)
    taken = asyncio.Event()
    with Platform(serve) as platform:
        client = AsyncWavix(api_key=KEY, base_url=platform.url)
        walking = asyncio.ensure_future(walk())
        await asyncio.wait_for(taken.wait(), 10)
        walking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await walking
        assert await asyncio.to_thread(platform.closed.wait, 10)


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
    assert sum([len(batch) async for batch in aclient.cdrs.export(**week).batches()]) == len(walked)
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
    assert len({asyncio.run(count(client)) for _ in range(3)}) == 1


@BRIDGES
def test_a_loop_that_is_closed_with_calls_in_flight(
    simulator: Simulator, bridge: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", bridge)
    client = AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)
    for _ in range(5):
        loop = asyncio.new_event_loop()
        calls = [loop.create_task(client.buy.countries()) for _ in range(20)]
        loop.run_until_complete(asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED))
        loop.close()
        for call in calls:
            # Coroutines that were never awaited say so when they are dropped, and that is not tested here.
            call._log_destroy_pending = False  # type: ignore[attr-defined]
        assert asyncio.run(count(client)) > 0
    calls = []
    gc.collect()
    assert "Event loop is closed" not in capfd.readouterr().err


@BRIDGES
def test_threads_with_loops_of_their_own_share_a_client(
    simulator: Simulator, bridge: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", bridge)
    client = AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)

    async def many() -> list[int]:
        return await asyncio.gather(*(count(client) for _ in range(50)))

    def run(_: int) -> list[int]:
        return asyncio.run(many())

    with ThreadPoolExecutor(8) as pool:
        counts = list(pool.map(run, range(16)))
    assert len({number for numbers in counts for number in numbers}) == 1


def test_loops_leave_nothing_open(simulator: Simulator) -> None:
    client = AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)

    async def call() -> None:
        await client.buy.countries()

    def open_files() -> int:
        gc.collect()
        return len(os.listdir("/dev/fd"))  # noqa: PTH208

    asyncio.run(call())
    before = open_files()
    for _ in range(20):
        asyncio.run(call())
    assert open_files() <= before + 4
