"""Exports: values one after the other, in constant memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from ._closing import AsyncClosing, Closing
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from ._bridge import Run
    from ._native import LineStream

T = TypeVar("T")


def skips(errors: str) -> bool:
    """Whether lines that cannot be read are skipped."""
    # Other objects may raise when they are compared.
    if type(errors) is not str or errors not in {"raise", "skip"}:
        raise InvalidArgumentError('errors: expected "raise" or "skip"', argument="errors")
    return errors == "skip"


class _Reading(Generic[T]):
    """The common part of both kinds of export."""

    __slots__ = ("_skip", "_skipped")

    _skip: bool
    _skipped: int

    @property
    def skipped(self) -> int:
        """How many lines could not be read so far, with `errors="skip"`."""
        return self._skipped

    def _given(self, batch: tuple[list[T], Exception | None, int]) -> Iterator[list[T]]:
        """The values of a batch, and then the error of the line after them."""
        values, error, skipped = batch
        self._skipped += skipped
        if values:
            yield values
        if error is not None:
            raise error


class Export(_Reading[T], Closing):
    """The values of an export, read from the connection as they are used.

    Leaving a `with` block or calling `close` ends it early and closes the connection, as does dropping it.
    """

    __slots__ = ("_batches", "_stream", "_values")

    def __init__(self, stream: LineStream, *, skip: bool = False) -> None:
        self._skip = skip
        self._skipped = 0
        self._stream = stream
        self._batches: Iterator[list[T]] = self._read(stream)
        self._values: Iterator[T] = chain.from_iterable(self._batches)

    def _read(self, stream: LineStream) -> Iterator[list[T]]:
        try:
            while (batch := stream.next(self._skip)) is not None:
                yield from self._given(cast("tuple[list[T], Exception | None, int]", batch))
        finally:
            stream.close()

    def __iter__(self) -> Iterator[T]:
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def batches(self) -> Iterator[list[T]]:
        """The values in lists, as many in each as have arrived."""
        return self._batches

    def close(self) -> None:
        """End the export and close its connection."""
        self._stream.close()


class AsyncExport(_Reading[T], AsyncClosing):
    """The values of an export, read from the connection as they are used with `async for`.

    The request is sent when the first value is asked for. `aclose` ends it early, as does leaving an `async with`
    block.
    """

    __slots__ = ("_batches", "_open", "_run", "_stream", "_values")

    def __init__(
        self, open_stream: Callable[[], Awaitable[LineStream]], run: Callable[[], Run], *, skip: bool = False
    ) -> None:
        self._skip = skip
        self._skipped = 0
        self._open = open_stream
        self._run = run
        self._stream: LineStream | None = None
        self._batches = self._read()
        self._values = self._each()

    async def _read(self) -> AsyncIterator[list[T]]:
        self._stream = stream = await self._open()
        try:
            while True:
                batch = await self._run()(lambda queue, ticket: stream.start_next(self._skip, queue, ticket))
                if batch is None:
                    return
                for values in self._given(cast("tuple[list[T], Exception | None, int]", batch)):
                    yield values
        finally:
            stream.close()

    async def _each(self) -> AsyncIterator[T]:
        async for values in self._batches:
            for value in values:
                yield value

    def __aiter__(self) -> AsyncIterator[T]:
        return self._values

    async def __anext__(self) -> T:
        return await self._values.__anext__()

    def batches(self) -> AsyncIterator[list[T]]:
        """The values in lists, as many in each as have arrived."""
        return self._batches

    async def aclose(self) -> None:
        """End the export and close its connection."""
        if self._stream is not None:
            self._stream.close()
