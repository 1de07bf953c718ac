"""urllib3, with msgspec."""

from __future__ import annotations

import urllib3
from fields import read_all
from orders import HEADERS, JSON_HEADERS, SEND, TIMEOUT, cdrs, export
from structs import Lines, message, read_message, read_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from orders import Orders


class Sync:
    def __init__(self, pool: urllib3.PoolManager, url: str) -> None:
        self.pool = pool
        self.url = url

    @classmethod
    def open(cls, orders: Orders) -> list[Sync]:
        pool = urllib3.PoolManager(maxsize=orders.flight, timeout=TIMEOUT, ca_certs=orders.ca)
        return [cls(pool, orders.url)] * orders.flight

    def send(self) -> object:
        reply = self.pool.request("POST", self.url + SEND, body=message(), headers=JSON_HEADERS)
        return read_message(reply.data).status

    def page(self, size: int) -> None:
        read_all(read_page(self.pool.request("GET", self.url + cdrs(size), headers=HEADERS).data).items)

    def export(self, size: int) -> int:
        reply = self.pool.request("GET", self.url + export(size), headers=HEADERS, preload_content=False)
        lines = Lines()
        count = sum(lines.push(piece) for piece in reply.stream(65536))
        reply.release_conn()
        return count
