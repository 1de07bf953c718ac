"""The platform's own client. It has no working export: its method reads the lines as one JSON value."""

from __future__ import annotations

import ssl
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx
from fields import READ_OFFICIAL, read_all
from orders import KEY
from wavix.types.message_body import MessageBody

from wavix import AsyncWavix, Wavix

if TYPE_CHECKING:
    from orders import Orders

MARCH: dict[str, Any] = {"type": "placed", "from_": date(2026, 3, 1), "to": date(2026, 3, 31)}
MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": MessageBody(text="Hi", media=[])}


def transport(orders: Orders) -> dict[str, Any]:
    """Of httpx, with a connection for each call in flight: its default keeps 20."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=max(orders.flight, 20))
    verify = ssl.create_default_context(cafile=orders.ca) if orders.ca else True
    return {"timeout": 60, "follow_redirects": True, "limits": limits, "verify": verify}


class Sync:
    def __init__(self, client: Wavix) -> None:
        self.client = client

    @classmethod
    def open(cls, orders: Orders) -> list[Sync]:
        http = httpx.Client(**transport(orders))
        return [cls(Wavix(token=KEY, base_url=orders.url, httpx_client=http))] * orders.flight

    def send(self) -> object:
        return self.client.sms_and_mms.messages.send(**MESSAGE).status

    def page(self, size: int) -> None:
        read_all(self.client.cdrs.list(**MARCH, per_page=size).items, READ_OFFICIAL)


class Async:
    def __init__(self, client: AsyncWavix, http: httpx.AsyncClient) -> None:
        self.client = client
        self.http = http

    @classmethod
    async def open(cls, orders: Orders) -> list[Async]:
        http = httpx.AsyncClient(**transport(orders))
        return [cls(AsyncWavix(token=KEY, base_url=orders.url, httpx_client=http), http)] * orders.flight

    async def send(self) -> object:
        return (await self.client.sms_and_mms.messages.send(**MESSAGE)).status

    async def page(self, size: int) -> None:
        read_all((await self.client.cdrs.list(**MARCH, per_page=size)).items, READ_OFFICIAL)

    async def close(self) -> None:
        await self.http.aclose()
