"""The options of both forms of this library's client."""

from __future__ import annotations

from datetime import date

from orders import KEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from orders import Orders

MARCH: dict[str, Any] = {"type": "placed", "from_": date(2026, 3, 1), "to": date(2026, 3, 31)}


def options(orders: Orders) -> dict[str, Any]:
    certificates = None
    if orders.ca:
        with open(orders.ca, "rb") as file:  # noqa: PTH123  # pathlib would count
            certificates = file.read()
    return {"api_key": KEY, "base_url": orders.url, "root_certificates": certificates}
