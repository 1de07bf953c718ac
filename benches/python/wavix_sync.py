"""This library, for scripts and threads."""

from __future__ import annotations

from fields import read_all
from wavix_options import MARCH, options

from wavix import Wavix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from orders import Orders


class Sync:
    def __init__(self, client: Wavix) -> None:
        self.client = client

    @classmethod
    def open(cls, orders: Orders) -> list[Sync]:
        return [cls(Wavix(**options(orders)))] * orders.flight

    def send(self) -> object:
        return self.client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"}).status

    def page(self, size: int) -> None:
        read_all(self.client.cdrs.list(**MARCH, per_page=size).items)

    def export(self, size: int) -> int:
        count = 0
        for cdr in self.client.cdrs.export(**MARCH, per_page=size):
            cdr.charge  # noqa: B018
            count += 1
        return count
