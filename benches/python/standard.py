"""http.client of the standard library, with msgspec: one connection for each call in flight."""

from __future__ import annotations

import ssl
from http.client import HTTPConnection, HTTPSConnection

from fields import read_all
from orders import HEADERS, JSON_HEADERS, SEND, TIMEOUT, cdrs, export
from structs import Lines, message, read_message, read_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from orders import Orders


class Sync:
    def __init__(self, connection: HTTPConnection) -> None:
        self.connection = connection

    @classmethod
    def open(cls, orders: Orders) -> list[Sync]:
        host, port = orders.host
        if not orders.ca:
            return [cls(HTTPConnection(host, port, timeout=TIMEOUT)) for _ in range(orders.flight)]
        context = ssl.create_default_context(cafile=orders.ca)
        return [cls(HTTPSConnection(host, port, timeout=TIMEOUT, context=context)) for _ in range(orders.flight)]

    def send(self) -> object:
        self.connection.request("POST", SEND, message(), JSON_HEADERS)
        return read_message(self.connection.getresponse().read()).status

    def page(self, size: int) -> None:
        self.connection.request("GET", cdrs(size), headers=HEADERS)
        read_all(read_page(self.connection.getresponse().read()).items)

    def export(self, size: int) -> int:
        self.connection.request("GET", export(size), headers=HEADERS)
        reply = self.connection.getresponse()
        lines = Lines()
        count = 0
        while piece := reply.read1(65536):
            count += lines.push(piece)
        reply.read()
        return count
