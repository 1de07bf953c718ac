"""The platform offline, for tests: no account, no network, no money.

>>> with Simulator() as simulator:
...     client = simulator.client()

In pytest the fixtures `wavix_simulator`, `wavix_client` and `wavix_async_client` are there once this is installed.
"""

from __future__ import annotations

from ._network import allow_real, block_network
from ._records import Callback, Request
from ._simulator import Simulator

__all__ = ["Callback", "Request", "Simulator", "allow_real", "block_network"]
