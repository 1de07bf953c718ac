"""Calls on the main thread, or on one thread for each call in flight."""

from __future__ import annotations

from threading import Thread
from time import perf_counter_ns

from measure import Footprint, report_calls, report_export

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from orders import Orders


def run(client: Any, orders: Orders) -> Iterator[dict[str, float]]:
    clients = client.open(orders)
    if orders.work == "export":
        clients[0].export(1000)
        before = Footprint()
        yield report_export(before, clients[0].export(orders.size))
        return
    calls(clients, orders, orders.warm)
    for _ in range(orders.windows):
        before = Footprint()
        yield report_calls(before, calls(clients, orders, orders.seconds))


def calls(clients: list[Any], orders: Orders, seconds: float) -> list[int]:
    until = perf_counter_ns() + int(seconds * 1e9)
    times: list[int] = []
    if len(clients) == 1:
        work(clients[0], orders, until, times)
        return times
    threads = [Thread(target=work, args=(client, orders, until, times)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def work(client: Any, orders: Orders, until: int, times: list[int]) -> None:
    page, size = orders.work == "page", orders.size
    now = perf_counter_ns()
    while now < until:
        if page:
            client.page(size)
        else:
            client.send()
        end = perf_counter_ns()
        times.append(end - now)
        now = end
