"""A download is a binary file: whatever reads files takes it."""

from __future__ import annotations

import codecs
import csv
import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from stub import Connection, Platform

from wavix import AsyncWavix, DecodeError, InvalidArgumentError, StreamInterruptedError, Wavix

LINES = [f"{number},caf\u00e9 {number * 7919}".encode() + b"\n" for number in range(40_000)]
TEXT = b"".join(LINES)


def whole(connection: Connection) -> None:
    connection.reply(TEXT, headers="content-type: text/csv\r\n")


def torn(connection: Connection) -> None:
    connection.reply(TEXT, headers="content-type: text/csv\r\n", size=len(TEXT) + 1)


def zipped(connection: Connection) -> None:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("a.txt", "text")
    connection.reply(memory.getvalue(), headers="content-type: application/zip\r\n")


def opened(platform: Platform) -> Any:
    return Wavix(api_key="test-key", base_url=platform.url, max_retries=0).billing.download_invoice(1)


async def aopened(platform: Platform) -> Any:
    return await AsyncWavix(api_key="test-key", base_url=platform.url, max_retries=0).billing.download_invoice(1)


def test_reading_is_that_of_files() -> None:
    with Platform(whole) as platform:
        download = opened(platform)
        assert isinstance(download, io.BufferedIOBase)
        assert (download.readable(), download.seekable(), download.writable(), download.closed) == (
            True,
            False,
            False,
            False,
        )
        model = io.BytesIO(TEXT)
        for size in (1, 0, 5, 70_000, 200_000):
            assert download.read(size) == model.read(size)
        room = bytearray(10_000)
        assert download.readinto(room) == len(room)
        assert bytes(room) == model.read(len(room))
        assert download.readline() == model.readline()
        assert download.readline(3) == model.readline(3)
        assert next(download) == next(model)
        assert download.readlines(100_000) == model.readlines(100_000)
        piece = download.read1()
        assert piece
        assert piece == model.read(len(piece))
        assert download.read() == model.read()
        assert (download.read(), download.read(1), download.read1(), download.readline(), download.readinto(room)) == (
            b"",
            b"",
            b"",
            b"",
            0,
        )
        with pytest.raises(io.UnsupportedOperation):
            download.seek(0)
        download.close()
        for method in (download.read, download.readline, download.read1, download.readable):
            with pytest.raises(ValueError, match="is closed"):
                method()


def test_what_takes_files_takes_it(tmp_path: Path) -> None:
    rows = [line.decode().rstrip("\n").split(",") for line in LINES]
    with Platform(whole) as platform:
        memory = io.BytesIO()
        shutil.copyfileobj(opened(platform), memory)
        assert memory.getvalue() == TEXT
        assert list(csv.reader(io.TextIOWrapper(opened(platform), "utf-8", newline=""))) == rows
        assert list(csv.reader(codecs.getreader("utf-8")(opened(platform)))) == rows
        assert list(opened(platform)) == LINES
        assert b"".join(opened(platform).pieces()) == TEXT
        assert io.BufferedReader(opened(platform)).read() == TEXT
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive, archive.open("a.csv", "w") as member:
            shutil.copyfileobj(opened(platform), member)
        with zipfile.ZipFile(tmp_path / "a.zip") as archive:
            assert archive.read("a.csv") == TEXT
    with Platform(zipped) as platform, zipfile.ZipFile(io.BytesIO(opened(platform).read())) as archive:
        assert archive.read("a.txt") == b"text"


def test_a_part_is_never_taken_for_the_whole(tmp_path: Path) -> None:
    with Platform(torn) as platform:
        ways: list[Callable[[Any], object]] = [
            lambda file: file.read(),
            lambda file: shutil.copyfileobj(file, io.BytesIO()),
            list,
            lambda file: list(file.pieces()),
            lambda file: list(io.TextIOWrapper(file, "utf-8")),
        ]
        for read in ways:
            download = opened(platform)
            for _ in range(2):
                with pytest.raises((StreamInterruptedError, ValueError)):
                    read(download)
    with Platform(whole) as platform:
        with pytest.raises(DecodeError):
            opened(platform).read(limit=100)
        download = opened(platform)
        assert download.read(4) == TEXT[:4]
        with pytest.raises(InvalidArgumentError, match="read already"):
            download.save(tmp_path / "a")
    assert not list(tmp_path.iterdir())


async def test_reading_from_an_event_loop() -> None:
    with Platform(whole) as platform:
        download = await aopened(platform)
        model = io.BytesIO(TEXT)
        for size in (1, 0, 70_000, 200_000, -1, -1, 5):
            assert await download.read(size) == model.read(size)
        download = await aopened(platform)
        assert await download.read(5) + b"".join([piece async for piece in download]) == TEXT
        download = await aopened(platform)
        await download.read(5)
        await download.aclose()
        with pytest.raises(ValueError, match="is closed"):
            await download.read()
        with pytest.raises(DecodeError):
            await (await aopened(platform)).read(limit=100)
    with Platform(torn) as platform:
        download = await aopened(platform)
        for _ in range(2):
            with pytest.raises(StreamInterruptedError):
                while await download.read(100_000):
                    pass
