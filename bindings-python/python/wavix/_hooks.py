"""Callbacks of the caller: their exceptions never replace the result of a call."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from ._native import about_reply, attach_outcome, invalid_argument, report_unraisable
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


class Hook:
    """Tells a hook of replies and failures.

    Its exceptions are reported. An interrupt goes on, with what the call gave.
    """

    failures = WavixError

    def __init__(self, hook: Callable[[ReplyInfo], object]) -> None:
        self._hook = hook

    def now(self, given: tuple[Any, Any] | WavixError) -> None:
        """Tell it in a client that awaits nothing: of a value and what is known of its reply, or of a failure."""
        waits: Any = self._tell(given)
        if waits is not None:
            getattr(waits, "close", bool)()
            self._failed(TypeError("on_reply gave an awaitable, which only AsyncWavix awaits"), given)

    async def awaited(self, given: tuple[Any, Any] | WavixError) -> None:
        """Tell it in a client of an event loop."""
        waits = self._tell(given)
        if waits is not None:
            try:
                await waits
            except BaseException as error:  # noqa: BLE001
                self._failed(error, given)

    def _tell(self, given: tuple[Any, Any] | WavixError) -> Awaitable[object] | None:
        """Calls the hook. Returns an awaitable if it gave one."""
        try:
            told: Any = self._hook(_info(given))
        except BaseException as error:  # noqa: BLE001
            self._failed(error, given)
            return None
        return told if inspect.isawaitable(told) else None

    def _failed(self, error: BaseException, given: tuple[Any, Any] | WavixError) -> None:
        if isinstance(error, Exception):
            report_unraisable(error, self._hook)
            return
        known = given if isinstance(given, WavixError) else f"on_reply was interrupted; {about_reply(given)}"
        attach_outcome(error, _info(given).operation, known)
        raise error


def _info(given: tuple[Any, Any] | WavixError) -> ReplyInfo:
    if isinstance(given, WavixError):
        error = given
        return ReplyInfo(error.operation, error.status, error.headers, error.request_id, error.attempts, error.elapsed)
    return ReplyInfo(*given[1])
