"""Calls on an event loop: of asyncio, or uvloop's."""

from __future__ import annotations

import asyncio
from time import perf_counter_ns

from measure import Footprint, report_calls, report_export

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from orders import Orders


def run(client: Any, orders: Orders) -> Iterator[dict[str, float]]:
    if orders.style == "uvloop":
        import uvloop

        loop = uvloop.new_event_loop()
    else:
        loop = asyncio.new_event_loop()
    reports = measure(client, orders)
    while report := loop.run_until_complete(anext(reports, None)):
        yield report


async def measure(client: Any, orders: Orders) -> AsyncIterator[dict[str, float]]:
    clients = await client.open(orders)
    try:
        if orders.work == "export":
            await clients[0].export(1000)
            before = Footprint()
            yield report_export(before, await clients[0].export(orders.size))
            return
        await calls(clients, orders, orders.warm)
        for _ in range(orders.windows):
            before = Footprint()
            yield report_calls(before, await calls(clients, orders, orders.seconds))
    finally:
        await clients[0].close()


async def calls(clients: list[Any], orders: Orders, seconds: float) -> list[int]:
    until = perf_counter_ns() + int(seconds * 1e9)
    times: list[int] = []

    async def work(client: Any) -> None:
        page, size = orders.work == "page", orders.size
        now = perf_counter_ns()
        while now < until:
            await (client.page(size) if page else client.send())
            end = perf_counter_ns()
            times.append(end - now)
            now = end

    await asyncio.gather(*map(work, clients))
    return times
