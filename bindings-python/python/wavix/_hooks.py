"""Callbacks of the caller: what they raise never takes the place of what a call gave."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from ._native import attach_outcome, invalid_argument, report_unraisable
from ._reply_info import ReplyInfo
from .errors import WavixError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


def check(name: str, callback: Any, *, awaits: bool) -> None:
    """Refuse what cannot be called, and what nobody would await."""
    if not callable(callback):
        raise invalid_argument(name, "expected a callable")
    if not awaits and (inspect.iscoroutinefunction(callback) or inspect.iscoroutinefunction(callback.__call__)):
        raise invalid_argument(name, "is a coroutine function, which only AsyncWavix awaits")


def info_of(error: WavixError) -> ReplyInfo:
    """What is known of a failure."""
    return ReplyInfo(error.operation, error.status, error.headers, error.request_id, error.attempts, error.elapsed)


class Told:
    """Tells a hook of one call. What it raises is reported; an interrupt goes on, with what the call gave."""

    def __init__(self, hook: Callable[[ReplyInfo], object], info: ReplyInfo, value: object) -> None:
        self._hook = hook
        self._info = info
        self._value = value

    def tell(self) -> Awaitable[object] | None:
        """Call the hook; what is to be awaited yet."""
        try:
            told: Any = self._hook(self._info)
        except BaseException as error:  # noqa: BLE001
            self.failed(error)
            return None
        return told if inspect.isawaitable(told) else None

    def now(self) -> None:
        """Tell it in a client that awaits nothing."""
        waits: Any = self.tell()
        if waits is not None:
            getattr(waits, "close", bool)()
            self.failed(TypeError("on_reply gave an awaitable, which only AsyncWavix awaits"))

    async def awaited(self) -> None:
        """Tell it in a client of an event loop."""
        waits = self.tell()
        if waits is not None:
            try:
                await waits
            except BaseException as error:  # noqa: BLE001
                self.failed(error)

    def failed(self, error: BaseException) -> None:
        """Report an exception, or let an interrupt go on."""
        if isinstance(error, Exception):
            report_unraisable(error, self._hook)
            return
        known = self._value if isinstance(self._value, WavixError) else f"on_reply was interrupted; {about(self._value)}"
        attach_outcome(error, self._info.operation, known)
        raise error


def about(value: object) -> str:
    """The identifier in a reply, in words."""
    names = (name for name in getattr(type(value), "__slots__", ()) if name == "id" or name.endswith(("_id", "uuid")))
    found = next(((name, getattr(value, name, None)) for name in names), None)
    return "it was carried out" if found is None else f"it was carried out: {found[0]} {found[1]!r}"
