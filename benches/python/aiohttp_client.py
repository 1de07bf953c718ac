"""aiohttp, with msgspec."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import aiohttp
from fields import read_all
from orders import HEADERS, JSON_HEADERS, SEND, TIMEOUT, cdrs, export
from structs import Lines, message, read_message, read_page

if TYPE_CHECKING:
    from orders import Orders


class Async:
    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    @classmethod
    async def open(cls, orders: Orders) -> list[Async]:
        context = ssl.create_default_context(cafile=orders.ca) if orders.ca else True
        connector = aiohttp.TCPConnector(limit=0, ssl=context)
        session = aiohttp.ClientSession(
            connector=connector, timeout=aiohttp.ClientTimeout(TIMEOUT), headers=HEADERS, auto_decompress=False
        )
        return [cls(session, orders.url)] * orders.flight

    async def send(self) -> object:
        async with self.session.post(self.url + SEND, data=message(), headers=JSON_HEADERS) as reply:
            return read_message(await reply.read()).status

    async def page(self, size: int) -> None:
        async with self.session.get(self.url + cdrs(size)) as reply:
            read_all(read_page(await reply.read()).items)

    async def export(self, size: int) -> int:
        lines = Lines()
        count = 0
        async with self.session.get(self.url + export(size)) as reply:
            async for piece in reply.content.iter_any():
                count += lines.push(piece)
        return count

    async def close(self) -> None:
        await self.session.close()
