"""The platform offline, for tests: no account, no network, no money.

>>> with Simulator() as simulator:
...     client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._native import NativeSimulator

if TYPE_CHECKING:
    from datetime import timedelta
    from types import TracebackType

    from typing_extensions import Self


class Simulator:
    """A simulator of the platform in this process. Stops at the end of a `with` block, or with `stop`."""

    __slots__ = ("_simulator",)

    def __init__(
        self,
        *,
        port: int = 0,
        api_key: str = "demo-key",
        tier: str = "flex-pro",
        seed: int = 1,
        speed: float = 1.0,
        balance: str = "1000",
        start: str | None = None,
        options: list[str] | None = None,
    ) -> None:
        """Start one; it listens when this returns.

        Args:
            port: Port on 127.0.0.1; 0 picks a free one.
            api_key: The key that works.
            tier: "flex" (messages and call records) or "flex-pro" (everything).
            seed: Decides everything that is invented.
            speed: How fast virtual time runs.
            balance: Money on the account in USD.
            start: Virtual time at the start, such as "2026-01-31T10:00:00Z". Default: now.
            options: Further options of the program; `python -m wavix.simulator --help` lists them.

        Raises:
            ValueError: An option is wrong.
            OSError: The port is taken.
        """
        given = [
            f"--port={port}",
            f"--api-key={api_key}",
            f"--tier={tier}",
            f"--seed={seed}",
            f"--speed={speed}",
            f"--balance={balance}",
        ]
        if start is not None:
            given.append(f"--start={start}")
        self._simulator = NativeSimulator(given + (options or []))

    @property
    def url(self) -> str:
        """Base URL, such as `http://127.0.0.1:9000`."""
        return self._simulator.url

    @property
    def api_key(self) -> str:
        """The key that works."""
        return self._simulator.api_key

    def advance(self, time: float | timedelta) -> None:
        """Skip time (seconds, or a timedelta); what falls due happens before this returns."""
        self._simulator.advance(time if isinstance(time, (int, float)) else time.total_seconds())

    def stop(self) -> None:
        """Stop it and wait until its port is free."""
        self._simulator.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
