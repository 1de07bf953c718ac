"""Sources of uploads, and a platform that takes them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from typing import Any

from stub import Connection, part

from wavix import AsyncWavix, Wavix

CHUNK = 64 << 10


class Taking:
    """A platform that takes every upload."""

    def __init__(self, reply: bytes = b"[]", status: str = "200 OK") -> None:
        self.files: list[bytes] = []
        self.heads: list[str] = []
        self._reply, self._status = reply, status

    def __call__(self, connection: Connection) -> None:
        body = connection.read_body()
        self.heads.append(connection.head)
        self.files.append(part(body))
        connection.reply(self._reply, self._status, "content-type: application/json\r\n")


def dying(connection: Connection) -> None:
    connection.take(1 << 20)


def sync(url: str) -> Wavix:
    return Wavix(api_key="test-key", base_url=url, timeout=20)


def async_(url: str) -> AsyncWavix:
    return AsyncWavix(api_key="test-key", base_url=url, timeout=20)


def send(client: Wavix, file: Any) -> Any:
    return client.numbers.upload_papers(did_ids="1", doc_id=1, doc_attachment=file)


async def asend(client: AsyncWavix, file: Any) -> Any:
    return await client.numbers.upload_papers(did_ids="1", doc_id=1, doc_attachment=file)


class Pieces:
    """A generator that tells what became of it."""

    def __init__(self, pieces: list[Any]) -> None:
        self.pieces, self.given, self.closed = pieces, 0, False

    def __call__(self) -> Iterator[bytes]:
        try:
            for piece in self.pieces:
                if isinstance(piece, BaseException):
                    raise piece
                self.given += 1
                yield piece
        finally:
            self.closed = True

    async def asynchronous(self) -> AsyncIterator[bytes]:
        try:
            for piece in self():
                await asyncio.sleep(0)
                yield piece
        finally:
            self.closed = True


class AsyncFile:
    """As the files of libraries for asyncio."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    async def read(self, size: int) -> bytes:
        await asyncio.sleep(0)
        return self._file.read(size)


class OneWay(io.RawIOBase):
    """A pipe."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._file.readinto(buffer)


DATA = bytes(range(256)) * 700
