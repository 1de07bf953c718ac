"""Replies that are files."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from os import PathLike, fspath
from typing import TYPE_CHECKING, Any, Protocol, Union, cast

from ._closing import AsyncClosing
from .errors import InvalidArgumentError, StreamInterruptedError, WavixError

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._bridge import Run
    from ._native import FileStream

READ_LIMIT = 64 << 20
"""Most bytes that `read` takes by default."""

OnProgress = Callable[[int, Union[int, None]], object]
"""Receives the bytes so far and their total, which is None where the platform does not say it."""


class Target(Protocol):
    """A file opened for writing bytes."""

    def write(self, data: bytes, /) -> object: ...


class AsyncTarget(Protocol):
    """A file whose `write` is a coroutine."""

    def write(self, data: bytes, /) -> Awaitable[object]: ...


class _Rest:
    """The bytes that have come and were not taken yet. Both kinds of downloads take from it as files do."""

    __slots__ = ("begun", "data", "ended", "failed")

    def __init__(self) -> None:
        self.begun = False
        """Whether anything was taken."""
        self.data = bytearray()
        self.ended = False
        """Whether nothing more comes."""
        self.failed: WavixError | None = None
        """Why nothing more comes although the file is longer: what was read is never taken for the whole."""

    def put(self, piece: bytes | None) -> None:
        if piece is None:
            self.ended = True
        else:
            self.data += piece

    def take(self, size: int) -> bytes:
        self.begun = True
        taken = bytes(self.data[:size])
        del self.data[:size]
        return taken

    def lacks(self, size: int) -> bool:
        """Whether more must come for so many bytes."""
        if len(self.data) < size and self.failed is not None:
            raise self.failed
        return not self.ended and len(self.data) < size

    def all(self) -> tuple[bytes, bool]:
        """What is here, and whether more must come; then nothing is left."""
        more = self.lacks(len(self.data) + 1)
        self.ended = True
        return self.take(len(self.data)), more

    def whole(self) -> None:
        """Refuse to hand out a part as the whole."""
        if self.failed is not None:
            raise self.failed
        if self.begun or self.ended:
            raise InvalidArgumentError("download: has been read already", argument="download")
        self.ended = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """Remember why a read failed."""
        if isinstance(error, WavixError):
            self.failed = error
        elif error is not None:
            self.failed = InvalidArgumentError("download: reading it was interrupted", argument="download")

    def close(self) -> None:
        if not self.ended:
            self.failed = InvalidArgumentError("download: is closed", argument="download")


def _size(size: int | None, limit: int) -> int | None:
    """How many bytes to take; None for all."""
    if limit < 0:
        raise InvalidArgumentError("limit: expected a number of bytes", argument="limit")
    return None if size is None or size < 0 else size


class Download(io.BufferedIOBase):
    """A file that is being downloaded: a binary file of Python to be read once, from its start to its end.

    Whatever reads binary files takes it: `shutil.copyfileobj`, `io.TextIOWrapper`, `csv` through that, pandas, boto3.
    It cannot seek; `io.BytesIO(download.read())` can, for `zipfile`. Iterating gives lines, `pieces` what has come.

    It is read from the connection only as fast as it is taken, about 64 KiB at a time. `close`, the end of a `with`
    block, and dropping it close the connection. An end before the file's own is `StreamInterruptedError`.
    """

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream
        self._rest = _Rest()

    @property
    def size(self) -> int | None:
        """Size in bytes, where the platform says it."""
        return self._stream.size

    def readable(self) -> bool:
        """True."""
        self._check_open()
        return True

    def read(self, size: int | None = -1, /, *, limit: int = READ_LIMIT) -> bytes:
        """The next `size` bytes, fewer only at the end of the file; without a size, all that is left.

        Args:
            size: Most bytes to give. Default: all.
            limit: Most bytes that "all" may be. Default: 64 MiB.

        Raises:
            StreamInterruptedError: The download ended early.
            DecodeError: All that is left is more than `limit`.
        """
        self._check_open()
        wanted = _size(size, limit)
        rest = self._rest
        if wanted is None:
            begun, more = rest.all()
            with rest:
                return begun + self._stream.read(max(limit - len(begun), 0)) if more else begun
        while rest.lacks(wanted):
            self._more()
        return rest.take(wanted)

    def read1(self, size: int = -1, /) -> bytes:
        """At most `size` bytes of those that come next; none only at the end of the file."""
        self._check_open()
        rest = self._rest
        if rest.lacks(1) and size != 0:
            self._more()
        return rest.take(len(rest.data) if size < 0 else size)

    def readline(self, size: int | None = -1, /) -> bytes:
        """The next line with its end, of at most `size` bytes; none at the end of the file."""
        self._check_open()
        rest = self._rest
        most = -1 if size is None else size
        searched = 0
        while True:
            end = rest.data.find(b"\n", searched) + 1
            here = len(rest.data)
            if 0 <= most < (end or here + 1):
                return rest.take(most)
            if end or not rest.lacks(here + 1):
                return rest.take(end or here)
            searched = here
            self._more()

    def pieces(self) -> Iterator[bytes]:
        """What is left, in pieces of about 64 KiB. Leaving a loop over them early closes the download."""
        try:
            while piece := self.read1():
                yield piece
        finally:
            self.close()

    def save(self, target: str | PathLike[str] | Target, *, on_progress: OnProgress | None = None) -> int:
        """Write the file to a path, whole or not at all, or to an open binary file. Returns the number of bytes.

        Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written
        to as the bytes come.

        Args:
            target: A path, or a file opened for writing bytes. The file is left open, with what came where the
                download fails.
            on_progress: Called on this thread with the bytes so far and their total (None where it is not known),
                after each piece of about 64 KiB; the last time with all.

        Raises:
            StreamInterruptedError: The download ended early, the target cannot be written, or `on_progress` raised:
                then that is the cause. A path is as it was before.
        """
        path = _path(target)
        self._check_open()
        self._rest.whole()
        if path is not None and on_progress is None:
            return self._stream.save(path)
        count = _Count(self.size, on_progress)
        if path is not None:
            saving = self._stream.saving(path)
            try:
                # Told of the last piece before the file is put in its place: what it raises leaves nothing there.
                while (received := saving.step()) is not None:
                    with _Wrapping(self):
                        count.reached(received)
            finally:
                saving.close()
        else:
            try:
                while (piece := self._stream.piece()) is not None:
                    with _Wrapping(self):
                        _write(cast("Target", target), piece)
                        count.reached(count.received + len(piece))
            finally:
                self._stream.close()
        with _Wrapping(self):
            count.ended()
        return count.received

    def close(self) -> None:
        """End the download and close its connection."""
        if hasattr(self, "_stream"):  # files are closed when they are dropped, also half-built ones
            self._stream.close()
        super().close()

    def _more(self) -> None:
        with self._rest as rest:
            rest.put(self._stream.piece())

    def _check_open(self) -> None:
        if self.closed:
            raise InvalidArgumentError("download: is closed", argument="download")


class AsyncDownload(AsyncClosing):
    """A file that is being downloaded: iterate its pieces with `async for`, `read` it, or `save` it.

    It is read from the connection only as fast as it is taken, about 64 KiB at a time. Leaving a loop over it early
    closes the connection.
    """

    __slots__ = ("_rest", "_run", "_stream")

    def __init__(self, stream: FileStream, run: Run) -> None:
        self._stream = stream
        self._run = run
        self._rest = _Rest()

    @property
    def size(self) -> int | None:
        """Size in bytes, where the platform says it."""
        return self._stream.size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        rest = self._rest
        try:
            while True:
                if rest.lacks(1):
                    await self._more()
                if not rest.data:
                    return
                yield rest.take(len(rest.data))
        finally:
            self._end()

    async def read(self, size: int | None = -1, /, *, limit: int = READ_LIMIT) -> bytes:
        """The next `size` bytes, fewer only at the end of the file; without a size, all that is left.

        Args:
            size: Most bytes to give. Default: all.
            limit: Most bytes that "all" may be. Default: 64 MiB.

        Raises:
            StreamInterruptedError: The download ended early.
            DecodeError: All that is left is more than `limit`.
        """
        wanted = _size(size, limit)
        rest = self._rest
        if wanted is None:
            begun, more = rest.all()
            if not more:
                return begun
            most = max(limit - len(begun), 0)
            try:
                with rest:
                    given = await self._run(lambda queue, ticket: self._stream.start_read(most, queue, ticket))
            finally:
                self._stream.close()
            return begun + cast("bytes", given)
        while rest.lacks(wanted):
            await self._more()
        return rest.take(wanted)

    async def _more(self) -> None:
        with self._rest as rest:
            rest.put(cast("bytes | None", await self._run(self._stream.start_piece)))

    def _end(self) -> None:
        self._rest.close()
        self._stream.close()

    async def save(
        self, target: str | PathLike[str] | Target | AsyncTarget, *, on_progress: OnProgress | None = None
    ) -> int:
        """Write the file to a path, whole or not at all, or to an open binary file. Returns the number of bytes.

        Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written
        to as the bytes come.

        Args:
            target: A path, a file opened for writing bytes (written by a thread of the event loop's), or one whose
                `write` is a coroutine. The file is left open, with what came where the download fails.
            on_progress: Called on the event loop with the bytes so far and their total (None where it is not known),
                after each piece of about 64 KiB; the last time with all.

        Raises:
            StreamInterruptedError: The download ended early, the target cannot be written, or `on_progress` raised:
                then that is the cause. A path is as it was before.
        """
        path = _path(target)
        self._rest.whole()
        try:
            if path is not None and on_progress is None:
                return cast("int", await self._run(lambda queue, ticket: self._stream.start_save(path, queue, ticket)))
            count = _Count(self.size, on_progress)
            if path is not None:
                await self._save_to_path(path, count)
            else:
                while (piece := await self._run(self._stream.start_piece)) is not None:
                    with _Wrapping(self):
                        await _write_async(target, cast("bytes", piece))
                        count.reached(count.received + len(cast("bytes", piece)))
            with _Wrapping(self):
                count.ended()
            return count.received
        finally:
            # a cancelled task may keep this object for long
            self._end()

    async def _save_to_path(self, path: str, count: _Count) -> None:
        saving = self._stream.saving(path)
        try:
            while (received := await self._run(saving.start_step)) is not None:
                with _Wrapping(self):
                    count.reached(cast("int", received))
        finally:
            saving.close()

    async def aclose(self) -> None:
        """End the download and close its connection."""
        self._end()


class _Count:
    """How far a download is."""

    def __init__(self, total: int | None, on_progress: OnProgress | None) -> None:
        self.received = 0
        self._total = total
        self._on_progress = on_progress

    def reached(self, received: int) -> None:
        self.received = received
        if self._on_progress is not None:
            self._on_progress(received, self._total)

    def ended(self) -> None:
        if self.received == 0:
            self.reached(0)


class _Wrapping:
    """Makes what a target or callback raises the cause of the download's own error."""

    def __init__(self, download: Download | AsyncDownload) -> None:
        self._download = download

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception):
            self._download._stream.close()
            message = f"the download was ended: {type(error).__name__} was raised"
            raise StreamInterruptedError(message, stage="response_body") from error


def _path(target: object) -> str | None:
    if isinstance(target, (str, PathLike)):
        return fspath(cast("str | PathLike[str]", target))
    if callable(getattr(target, "write", None)):
        return None
    raise InvalidArgumentError("target: expected a path or a file opened for writing bytes", argument="target")


def _write(target: Target, piece: bytes) -> None:
    """Unbuffered files may take a part only."""
    while isinstance(written := target.write(piece), int) and 0 < written < len(piece):
        piece = piece[written:]


async def _write_async(target: Any, piece: bytes) -> None:
    import asyncio
    import inspect

    if inspect.iscoroutinefunction(target.write):
        await target.write(piece)
    else:
        await asyncio.to_thread(_write, target, piece)
