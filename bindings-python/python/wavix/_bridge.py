"""How calls of an event loop reach the native client and come back.

Calls run on the native client's threads, which never touch Python. Their results go into a queue; the first
entry of an empty queue wakes the loop, which then takes all that is there at once.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias, cast
from weakref import WeakKeyDictionary, ref

from ._native import Completions, about_reply

if TYPE_CHECKING:
    from ._native import Task

    Serving: TypeAlias = asyncio.Task[None]
    # The task or awaitable of the call, the object that describes its cancellation, and the task that reads its files.
    Parts: TypeAlias = "tuple[Task | Awaitable[object], Task | None, Serving | None]"
    Started: TypeAlias = "Task | Awaitable[object] | Parts"
    Start = Callable[[Completions | None, int], Started]
    Run = Callable[[Start], Awaitable[object]]


class _QueueBridge:
    """For loops that watch file descriptors."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        # The loop itself is not kept: it must be free to go, and this with it.
        self._completions = Completions()
        self._waiting: dict[int, asyncio.Future[object]] = {}
        self._late: dict[int, tuple[bool, object]] = {}
        """Results that came after their calls were cancelled, until they are told."""
        self._ticket = 0
        loop.add_reader(self._completions.fileno(), self._drain)

    def _drain(self) -> None:
        for ticket, succeeded, value in self._completions.drain():
            future = self._waiting.get(ticket)
            if future is None:
                continue
            if future.done():
                self._late[ticket] = (succeeded, value)
                continue
            if succeeded:
                future.set_result(value)
            else:
                future.set_exception(cast("BaseException", value))

    async def run(self, start: Start) -> object:
        self._ticket = ticket = self._ticket + 1
        self._waiting[ticket] = future = asyncio.get_running_loop().create_future()
        serving: Serving | None = None
        try:
            running, _, serving = _parts(start(self._completions, ticket))
            task = cast("Task", running)
            try:
                return await future
            except BaseException as ending:
                if _failed_with(future, ending):
                    raise
                task.cancel()
                # A coroutine that is dropped tells nobody, and its loop may be closed.
                if not isinstance(ending, GeneratorExit):
                    self._explain(task, ending, future, ticket)
                raise
        finally:
            self._waiting.pop(ticket, None)
            self._late.pop(ticket, None)
            await _settled(serving)

    def _explain(self, task: Task, ending: BaseException, future: asyncio.Future[object], ticket: int) -> None:
        """Tell what is known of a call that is cancelled: it may be over already."""
        given = _given(future)
        if given is None:
            future.cancel()
            self._drain()
            given = self._late.get(ticket)
        explain(task, ending, given)


class _FutureBridge:
    """For loops that do not watch file descriptors, such as the default one of Windows."""

    async def run(self, start: Start) -> object:
        call, task, serving = _parts(start(None, 0))
        waiting = asyncio.ensure_future(cast("Awaitable[object]", call))
        try:
            return await waiting
        except BaseException as ending:
            if _failed_with(waiting, ending):
                raise
            given = _given(waiting)
            if not waiting.get_loop().is_closed():
                waiting.cancel()
            if task is not None and not isinstance(ending, GeneratorExit):
                explain(task, ending, given)
            raise
        finally:
            await _settled(serving)


def _given(call: asyncio.Future[object]) -> tuple[bool, object] | None:
    """Whether a call succeeded, and its value or exception; None if it is not over or was cancelled."""
    if not call.done() or call.cancelled():
        return None
    error = call.exception()
    return (True, call.result()) if error is None else (False, error)


def _failed_with(call: asyncio.Future[object], ending: BaseException) -> bool:
    given = _given(call)
    return given is not None and not given[0] and given[1] is ending


def explain(task: Task, ending: BaseException, given: tuple[bool, object] | None) -> None:
    """Give an exception that ends a call the call's own error as its context, and a note."""
    if given is not None and given[0]:
        given = (True, f"the call was cancelled; {about_reply(given[1])}")
    task.explain(ending, given)


def _parts(started: Started) -> Parts:
    return started if isinstance(started, tuple) else (started, None, None)


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
