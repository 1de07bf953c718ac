"""Keeps tests from the real platform."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from wavix import _native

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def block_network() -> Generator[None]:
    """Refuse every call that would leave this machine, of every client of the process, old or new.

    Such a call raises `NotSentError` before anything is sent. Calls of a simulator go on. May be nested.

    >>> with block_network():
    ...     run_my_tests()
    """
    _native.shut_out(begins=True)
    try:
        yield
    finally:
        _native.shut_out(begins=False)


@contextmanager
def allow_real() -> Generator[None]:
    """Let calls leave this machine although `block_network`, or the fixture `wavix_simulator`, keeps them from it.

    They reach the real platform, and may cost money.
    """
    _native.allow_real(begins=True)
    try:
        yield
    finally:
        _native.allow_real(begins=False)
