"""This library, for event loops."""

from __future__ import annotations

from fields import read_all
from wavix_options import MARCH, options

from wavix import AsyncWavix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from orders import Orders


class Async:
    def __init__(self, client: AsyncWavix) -> None:
        self.client = client

    @classmethod
    async def open(cls, orders: Orders) -> list[Async]:
        return [cls(AsyncWavix(**options(orders)))] * orders.flight

    async def send(self) -> object:
        sent = await self.client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
        return sent.status

    async def page(self, size: int) -> None:
        read_all((await self.client.cdrs.list(**MARCH, per_page=size)).items)

    async def export(self, size: int) -> int:
        count = 0
        async for cdr in self.client.cdrs.export(**MARCH, per_page=size):
            cdr.charge  # noqa: B018
            count += 1
        return count

    async def close(self) -> None:
        await self.client.aclose()
