"""httpx, with pydantic."""

from __future__ import annotations

import ssl
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import httpx
from fields import read_all
from orders import HEADERS, MESSAGE, SEND, TIMEOUT, cdrs, export
from pydantic import BaseModel, Field

if TYPE_CHECKING:
    from orders import Orders


class Message(BaseModel):
    message_id: str
    message_type: str | None = None
    direction: str | None = None
    from_: str | None = Field(alias="from", default=None)
    to: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    tag: str | None = None
    status: str | None = None
    segments: int | None = None
    charge: Decimal | None = None
    carrier_fees: Decimal | None = None
    submitted_at: datetime | None = None
    sent_at: datetime | None = None
    delivered_at: datetime | None = None
    error_message: str | None = None


class Cdr(BaseModel):
    date: datetime | None = None
    from_: str | None = Field(alias="from", default=None)
    to: str | None = None
    disposition: str | None = None
    duration: int | None = None
    destination: str | None = None
    per_minute: Decimal | None = None
    charge: Decimal | None = None
    sip_trunk: str | None = None
    forward_fee: Decimal | None = None
    uuid: str | None = None
    call_id: str | None = None
    parent_uuid: str | None = None
    parent_call_id: str | None = None
    answered_by: str | None = None


class CdrPage(BaseModel):
    items: list[Cdr]


class Sync:
    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    @classmethod
    def open(cls, orders: Orders) -> list[Sync]:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=max(orders.flight, 20))
        verify = ssl.create_default_context(cafile=orders.ca) if orders.ca else True
        http = httpx.Client(base_url=orders.url, headers=HEADERS, timeout=TIMEOUT, limits=limits, verify=verify)
        return [cls(http)] * orders.flight

    def send(self) -> object:
        return Message.model_validate_json(self.http.post(SEND, json=MESSAGE).content).status

    def page(self, size: int) -> None:
        read_all(CdrPage.model_validate_json(self.http.get(cdrs(size)).content).items)

    def export(self, size: int) -> int:
        count = 0
        with self.http.stream("GET", export(size)) as reply:
            for line in reply.iter_lines():
                Cdr.model_validate_json(line).charge  # noqa: B018
                count += 1
        return count
