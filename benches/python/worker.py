"""One kind of work with one Python client: prints what it took as JSON, a line for each window of time. Takes `Orders`.

Imports as little as it can: what it holds in memory counts as its client's.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module

from orders import Orders

CLIENTS = {
    ("wavix", False): "wavix_sync:Sync",
    ("wavix", True): "wavix_async:Async",
    ("official", False): "official:Sync",
    ("official", True): "official:Async",
    ("httpx", False): "httpx_client:Sync",
    ("urllib3", False): "urllib3_client:Sync",
    ("http.client", False): "standard:Sync",
    ("aiohttp", True): "aiohttp_client:Async",
}


def main() -> None:
    orders = Orders(**json.loads(sys.argv[1]))
    module, name = CLIENTS[orders.peer, orders.style != "sync"].split(":")
    client = getattr(import_module(module), name)
    for report in import_module("threaded" if orders.style == "sync" else "looped").run(client, orders):
        print(json.dumps(report), flush=True)


if __name__ == "__main__":
    main()
