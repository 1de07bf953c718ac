"""The event loop: every test on both ways back to it."""

from __future__ import annotations

import asyncio
import gc
import os
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wavix import AsyncWavix, InvalidArgumentError, NotSentError, ReplyInfo

if TYPE_CHECKING:
    from wavix.testing import Simulator

KEY = "canary-key-5f1c"


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
