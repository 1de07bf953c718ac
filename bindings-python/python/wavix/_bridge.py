"""How calls of an event loop reach the native client and come back.

Calls run on the native client's threads, which never touch Python. What they give is put into a queue; the first
entry of an empty queue wakes the loop, which then takes all that is there at once.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary, ref

from ._native import Completions

if TYPE_CHECKING:
    from ._native import Task

    # Calls with files come with the task that reads them.
    Serving = asyncio.Task[None]
    Started = Task | Awaitable[object] | tuple[Task | Awaitable[object], Serving]
    Start = Callable[[Completions | None, int], Started]
    Run = Callable[[Start], Awaitable[object]]


class _QueueBridge:
    """For loops that watch file descriptors."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        # The loop itself is not kept: it must be free to go, and this with it.
        self._completions = Completions()
        self._waiting: dict[int, asyncio.Future[object]] = {}
        self._ticket = 0
        loop.add_reader(self._completions.fileno(), self._drain)

    def _drain(self) -> None:
        for ticket, succeeded, value in self._completions.drain():
            future = self._waiting.pop(ticket, None)
            if future is None or future.done():
                continue
            if succeeded:
                future.set_result(value)
            else:
                future.set_exception(cast("BaseException", value))

    async def run(self, start: Start) -> object:
        self._ticket = ticket = self._ticket + 1
        self._waiting[ticket] = future = asyncio.get_running_loop().create_future()
        task, serving = _parts(start(self._completions, ticket))
        try:
            return await future
        except asyncio.CancelledError:
            cast("Task", task).cancel()
            raise
        finally:
            self._waiting.pop(ticket, None)
            await _settled(serving)


class _FutureBridge:
    """For loops that do not watch file descriptors, such as the default one of Windows."""

    async def run(self, start: Start) -> object:
        call, serving = _parts(start(None, 0))
        try:
            return await cast("Awaitable[object]", call)
        finally:
            await _settled(serving)


def _parts(started: Started) -> tuple[Task | Awaitable[object], Serving | None]:
    return started if isinstance(started, tuple) else (started, None)


async def _settled(serving: Serving | None) -> None:
    """The files of a call are closed when it returns."""
    if serving is not None:
        await asyncio.wait((serving,))


_bridges: WeakKeyDictionary[asyncio.AbstractEventLoop, _QueueBridge | _FutureBridge] = WeakKeyDictionary()
# Most processes have one loop, and a search by weak reference costs more than a comparison.
_last: tuple[ref[asyncio.AbstractEventLoop], ref[_QueueBridge | _FutureBridge]] | None = None


def bridge() -> Run:
    """The running loop's bridge."""
    global _last  # noqa: PLW0603
    loop = asyncio.get_running_loop()
    last = _last
    if last is not None and last[0]() is loop and (found := last[1]()) is not None:
        return found.run
    found = _bridges.get(loop)
    if found is None:
        found = _make(loop)
        _bridges[loop] = found
    _last = (ref(loop), ref(found))
    return found.run


def _make(loop: asyncio.AbstractEventLoop) -> _QueueBridge | _FutureBridge:
    if os.environ.get("WAVIX_ASYNC_BRIDGE") == "futures":
        return _FutureBridge()
    try:
        return _QueueBridge(loop)
    except NotImplementedError:
        return _FutureBridge()
