"""Files among arguments, and reading them while they are sent."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import io
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, Union, cast

from ._bridge import bridge

if TYPE_CHECKING:
    from ._native import Feed

Content: TypeAlias = Union[bytes, bytearray, memoryview, BinaryIO, "Iterable[bytes]", "AsyncIterable[bytes]"]
"""The contents of a file: bytes, a file opened for reading bytes, or an iterator of bytes."""

Upload: TypeAlias = Union[
    str, "PathLike[str]", BinaryIO, "tuple[str, Content]", "tuple[str, BinaryIO | Iterable[bytes], int]"
]
"""A file to send: its path, an open binary file that has a name, or its name with what is in it, perhaps with its size.

The platform learns the name without its folders; its ending says what the file is, as in `id.pdf`. All but bytes are
read while they are sent, 64 KiB at a time: by the calling thread, or by a thread of the event loop's. An open file is
sent from its position on, stays open, and is put back there where the call fails. An iterator is read once, and closed.
Asynchronous iterators and files go with `AsyncWavix` only. A file of unknown size is sent in chunks; where it is larger
than the platform allows, the call ends before its last byte, with `InvalidArgumentError`.
"""

OnProgress = Callable[[int, "int | None"], object]

CHUNK = 64 << 10


class Source:
    """A file that is read while it is sent."""

    size: int | None = None
    asynchronous = False
    repeatable = False

    def start(self) -> None:
        """Go back to where it began, if that is possible."""

    def read(self) -> Any:
        """The next bytes, or an awaitable of them; none at the end."""

    def close(self) -> Awaitable[None] | None:
        """End it."""


class _File(Source):
    """An open file."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._start: int | None = None
        self.asynchronous = inspect.iscoroutinefunction(file.read)
        if not self.asynchronous and _seekable(file):
            self._start = start = file.tell()
            self.size = file.seek(0, io.SEEK_END) - start
            file.seek(start)
            self.repeatable = True

    def start(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)

    def read(self) -> Any:
        return self._file.read(CHUNK)


class _Iterated(Source):
    """Pieces of any size, which are sent together where they are small."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._iterator = iter(pieces)
        self.repeatable = self._iterator is not pieces

    def start(self) -> None:
        if self.repeatable:
            self._iterator = iter(self._pieces)

    def read(self) -> bytearray:
        gathered = bytearray()
        while len(gathered) < CHUNK and (piece := next(self._iterator, None)) is not None:
            gathered += _checked(piece)
        return gathered

    def close(self) -> None:
        if (close := getattr(self._iterator, "close", None)) is not None:
            close()


class _AsyncIterated(Source):
    """The same, asynchronous."""

    asynchronous = True

    def __init__(self, pieces: AsyncIterable[bytes]) -> None:
        self._iterator: AsyncIterator[bytes] = aiter(pieces)

    async def read(self) -> bytearray:
        gathered = bytearray()
        while len(gathered) < CHUNK and (piece := await anext(self._iterator, None)) is not None:
            gathered += _checked(piece)
        return gathered

    async def close(self) -> None:
        if (aclose := getattr(self._iterator, "aclose", None)) is not None:
            await aclose()


def source_of(given: Any, asynchronous: bool) -> tuple[Source, str, int | None, bool] | None:  # noqa: FBT001
    """The source of an argument, its name, its size, and whether it can be read again; None if it is no file."""
    name: Any
    value: Any
    size: Any = None
    if isinstance(given, tuple):
        match cast("tuple[Any, ...]", given):
            case (name, value, size):
                pass
            case (name, value):
                pass
            case _:
                return None
    elif hasattr(given, "read"):
        name, value = getattr(given, "name", None), given
    else:
        return None
    if not isinstance(name, str) or not (size is None or (type(size) is int and size >= 0)):
        return None
    source = _source(value)
    if source is None or (source.asynchronous and not asynchronous):
        return None
    return source, name, source.size if size is None else size, source.repeatable


def _source(value: Any) -> Source | None:
    if isinstance(value, (str, io.TextIOBase)):
        return None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _File(io.BytesIO(cast("bytes", value)))
    if hasattr(value, "read"):
        return _File(value)
    if hasattr(value, "__aiter__"):
        return _AsyncIterated(value)
    return _Iterated(value) if hasattr(value, "__iter__") else None


def serve(feed: Feed, sources: list[Source | None], on_progress: OnProgress | None) -> None:
    """Answer what a call in flight asks, on the calling thread, until it is over."""
    try:
        while (asked := feed.next()) is not None:
            file, question, first, total = asked
            try:
                if question == "progress":
                    cast("OnProgress", on_progress)(first, total)
                    feed.answer(None)
                else:
                    feed.answer(_read(cast("Source", sources[file]), bool(first)))
            except Exception as error:  # noqa: BLE001
                feed.fail(error)
    finally:
        for source in filter(None, sources):
            # The outcome of the call matters more than an error of a source that is closed.
            with contextlib.suppress(Exception):
                source.close()
                if not feed.succeeded:
                    source.start()


def start(feed: Feed, sources: list[Source | None], on_progress: OnProgress | None) -> asyncio.Task[None]:
    """Answer what a call in flight asks, in a task of the running event loop."""
    return asyncio.get_running_loop().create_task(_serve(feed, sources, on_progress))


async def _serve(feed: Feed, sources: list[Source | None], on_progress: OnProgress | None) -> None:
    ended = asyncio.ensure_future(bridge()(feed.start_ended))
    asking: list[asyncio.Future[object]] = []
    answering = asyncio.ensure_future(_answer(feed, sources, on_progress, asking))
    try:
        await asyncio.wait((ended, answering), return_when=asyncio.FIRST_COMPLETED)
        if answering.done():
            feed.fail(asyncio.CancelledError() if answering.cancelled() else answering.exception())
        await ended
    finally:
        # A source may be waiting for something that never comes.
        answering.cancel()
        await asyncio.gather(answering, *asking, return_exceptions=True)
        for source in filter(None, sources):
            with contextlib.suppress(Exception):
                if (closing := source.close()) is not None:
                    await closing
                if not feed.succeeded:
                    source.start()


async def _answer(
    feed: Feed, sources: list[Source | None], on_progress: OnProgress | None, asking: list[asyncio.Future[object]]
) -> None:
    run = bridge()
    while True:
        # Questions end with the call: they need not be cancelled, and are waited for.
        asking[:] = [asyncio.ensure_future(run(feed.start_next))]
        asked = await asyncio.shield(asking[0])
        if asked is None:
            return
        file, question, first, total = cast("tuple[int, str, int, int | None]", asked)
        try:
            if question == "progress":
                told = cast("OnProgress", on_progress)(first, total)
                if inspect.isawaitable(told):
                    await told
                feed.answer(None)
            else:
                source = cast("Source", sources[file])
                if source.asynchronous:
                    feed.answer(await source.read())
                else:
                    feed.answer(await asyncio.to_thread(_read, source, bool(first)))
        except Exception as error:  # noqa: BLE001
            feed.fail(error)


def _read(source: Source, start: bool) -> Any:  # noqa: FBT001
    if start:
        source.start()
    return source.read()


def _seekable(file: Any) -> bool:
    try:
        return bool(file.seekable())
    except AttributeError:
        return False


def _checked(piece: object) -> bytes | bytearray:
    if not isinstance(piece, (bytes, bytearray)):
        raise TypeError(f"expected bytes, got {type(piece).__name__}")
    return piece
