"""Where downloads go."""

from __future__ import annotations

import asyncio
import io
import threading
from pathlib import Path
from typing import Any

import pytest
from stub import Connection, Platform

from wavix import AsyncWavix, InvalidArgumentError, StreamInterruptedError, Wavix

CHUNK = 64 << 10
DATA = bytes(range(256)) * 2000


def whole(connection: Connection) -> None:
    connection.reply(DATA, headers="content-type: audio/wav\r\n")


def torn(connection: Connection) -> None:
    connection.reply(DATA, headers="content-type: audio/wav\r\n", size=len(DATA) + 1)


def endless(connection: Connection) -> None:
    connection.reply(DATA, headers="content-type: audio/wav\r\n", size=1 << 30)
    connection.wait_closed()


def empty(connection: Connection) -> None:
    connection.reply(b"", headers="content-type: audio/wav\r\n")


def open_(platform: Platform) -> Any:
    return Wavix(api_key="test-key", base_url=platform.url, max_retries=0).billing.download_invoice(1)


async def aopen(platform: Platform) -> Any:
    return await AsyncWavix(api_key="test-key", base_url=platform.url, max_retries=0).billing.download_invoice(1)


@pytest.fixture(params=["queue", "futures"], autouse=True)
def bridge(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)


def within(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class Progress:
    def __init__(self) -> None:
        self.told: list[tuple[int, int | None]] = []
        self.threads: set[int] = set()

    def __call__(self, received: int, total: int | None) -> None:
        self.told.append((received, total))
        self.threads.add(threading.get_ident())

    def check(self) -> None:
        received = [received for received, _ in self.told]
        assert received == sorted(set(received))
        assert self.told[-1] == (len(DATA), len(DATA))
        steps = [after - before for before, after in zip([0, *received], received, strict=False)]
        assert all(step >= CHUNK for step in steps[:-1])
        assert len(steps) > 1
        assert self.threads == {threading.get_ident()}


class Sparing(io.RawIOBase):
    """Takes a part of what it is given."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += data[:1000]
        return min(len(data), 1000)


class AsyncFile:
    def __init__(self) -> None:
        self.taken = bytearray()

    async def write(self, data: bytes) -> None:
        await asyncio.sleep(0)
        self.taken += data


class Full:
    def write(self, _: bytes) -> int:
        raise OSError(28, "no space")


def test_a_file_goes_to_a_path_or_an_open_file(tmp_path: Path) -> None:
    with Platform(whole) as platform:
        for target in (tmp_path / "a.pdf", str(tmp_path / "b.pdf"), io.BytesIO(), Sparing()):
            for on_progress in (None, Progress()):
                assert open_(platform).size == len(DATA)
                assert open_(platform).save(target, on_progress=on_progress) == len(DATA)
                if on_progress:
                    on_progress.check()
            if isinstance(target, io.BytesIO):
                assert target.getvalue() == DATA * 2
            elif isinstance(target, Sparing):
                assert target.taken == DATA * 2
            else:
                assert Path(target).read_bytes() == DATA
        assert b"".join(open_(platform)) == DATA
    assert within(tmp_path) == ["a.pdf", "b.pdf"]


async def test_a_file_goes_to_a_path_or_an_open_file_from_an_event_loop(tmp_path: Path) -> None:
    path, memory, file = tmp_path / "a.pdf", io.BytesIO(), AsyncFile()
    with Platform(whole) as platform:
        for target in (path, memory, file):
            for on_progress in (None, Progress()):
                download = await aopen(platform)
                assert await download.save(target, on_progress=on_progress) == download.size == len(DATA)
                if on_progress:
                    on_progress.check()
        assert b"".join([piece async for piece in await aopen(platform)]) == DATA
    assert path.read_bytes() == DATA
    assert memory.getvalue() == file.taken == DATA * 2
    assert within(tmp_path) == ["a.pdf"]


async def test_a_path_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")

    def enough(received: int, _: object) -> None:
        if received >= len(DATA):
            raise ZeroDivisionError

    for serve, on_progress, cause in ((torn, None, None), (torn, Progress(), None), (whole, enough, ZeroDivisionError)):
        with Platform(serve) as platform:
            with pytest.raises(StreamInterruptedError) as caught:
                open_(platform).save(path, on_progress=on_progress)
            assert isinstance(caught.value.__cause__, cause or type(None))
            with pytest.raises(StreamInterruptedError) as caught:
                await (await aopen(platform)).save(path, on_progress=on_progress)
            assert isinstance(caught.value.__cause__, cause or type(None))
    assert path.read_bytes() == b"before"
    assert within(tmp_path) == ["a.pdf"]


async def test_what_a_target_or_callback_raises_is_the_cause() -> None:
    def enough(*_: object) -> None:
        raise ZeroDivisionError

    for target, on_progress, cause in ((Full(), None, OSError), (io.BytesIO(), enough, ZeroDivisionError)):
        with Platform(endless) as platform:
            with pytest.raises(StreamInterruptedError, match="was raised") as caught:
                open_(platform).save(target, on_progress=on_progress)
            assert isinstance(caught.value.__cause__, cause)
            assert platform.closed.wait(10)
        with Platform(endless) as platform:
            with pytest.raises(StreamInterruptedError, match="was raised") as caught:
                await (await aopen(platform)).save(target, on_progress=on_progress)
            assert isinstance(caught.value.__cause__, cause)
            assert await asyncio.to_thread(platform.closed.wait, 10)


async def test_leaving_early_closes_the_connection(tmp_path: Path) -> None:
    with Platform(endless) as platform:
        for _ in open_(platform):
            break
        assert platform.closed.wait(10)
    with Platform(endless) as platform:
        walk = aiter(await aopen(platform))
        await anext(walk)
        await walk.aclose()
        assert await asyncio.to_thread(platform.closed.wait, 10)
    for on_progress in (None, Progress()):
        with Platform(endless) as platform:
            saving = asyncio.ensure_future((await aopen(platform)).save(tmp_path / "a", on_progress=on_progress))
            while on_progress is not None and not on_progress.told:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            saving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await saving
            assert await asyncio.to_thread(platform.closed.wait, 10)
        for _ in range(200):
            if not within(tmp_path):
                break
            await asyncio.sleep(0.01)
        assert within(tmp_path) == []


async def test_an_empty_file_is_told_of(tmp_path: Path) -> None:
    with Platform(empty) as platform:
        for target in (tmp_path / "a", io.BytesIO()):
            progress = Progress()
            assert open_(platform).save(target, on_progress=progress) == 0
            assert await (await aopen(platform)).save(target, on_progress=progress) == 0
            assert progress.told == [(0, 0)] * 2
    assert (tmp_path / "a").read_bytes() == b""


def test_what_is_no_target_is_named() -> None:
    with Platform(whole) as platform, pytest.raises(InvalidArgumentError, match="target: expected a path"):
        open_(platform).save(5)
