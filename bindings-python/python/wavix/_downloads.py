"""Replies that are files."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from os import PathLike
from typing import TYPE_CHECKING, cast

from ._closing import AsyncClosing
from ._saving import Count, Wrapping, path_of, write, write_async
from ._taking import Rest, most_of
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from ._bridge import Run
    from ._native import FileStream
    from ._saving import AsyncTarget, OnProgress, Target

READ_LIMIT = 64 << 20
"""Most bytes that `read` takes by default."""


class Download(io.BufferedIOBase):
    """A file that is being downloaded: a binary file of Python to be read once, from its start to its end.

    Whatever reads binary files takes it: `shutil.copyfileobj`, `io.TextIOWrapper`, `csv` through that, pandas, boto3.
    It cannot seek; `io.BytesIO(download.read())` can, for `zipfile`. Iterating gives lines, `pieces` what has come.

    It is read from the connection only as fast as it is taken, about 64 KiB at a time. `close`, the end of a `with`
    block, and dropping it close the connection. An end before the file's own is `StreamInterruptedError`.
    """

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream
        self._rest = Rest()

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
        wanted = most_of(size, limit)
        rest = self._rest
        if wanted is None:
            begun, more = rest.all()
            with rest:
                return begun + self._stream.read(max(limit - len(begun), 0)) if more else begun
        while rest.lacks(wanted):
            self._more()
        return rest.take(wanted)

    def read1(self, size: int = -1, /) -> bytes:
        """The bytes at hand, at most `size`; waits for some if there are none. Empty only at the end of the file."""
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
        """The rest, in pieces of about 64 KiB. Leaving a loop over them early closes the download."""
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
        path = path_of(target)
        self._check_open()
        self._rest.whole()
        if path is not None and on_progress is None:
            return self._stream.save(path)
        count = Count(self.size, on_progress)
        if path is not None:
            saving = self._stream.saving(path)
            try:
                # Told of the last piece before the file is put in its place: what it raises leaves nothing there.
                while (received := saving.step()) is not None:
                    with Wrapping(self):
                        count.reached(received)
            finally:
                saving.close()
        else:
            try:
                while (piece := self._stream.piece()) is not None:
                    with Wrapping(self):
                        write(cast("Target", target), piece)
                        count.reached(count.received + len(piece))
            finally:
                self._stream.close()
        with Wrapping(self):
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
        self._rest = Rest()

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
        wanted = most_of(size, limit)
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
        path = path_of(target)
        self._rest.whole()
        try:
            if path is not None and on_progress is None:
                return cast("int", await self._run(lambda queue, ticket: self._stream.start_save(path, queue, ticket)))
            count = Count(self.size, on_progress)
            if path is not None:
                await self._save_to_path(path, count)
            else:
                while (piece := await self._run(self._stream.start_piece)) is not None:
                    with Wrapping(self):
                        await write_async(target, cast("bytes", piece))
                        count.reached(count.received + len(cast("bytes", piece)))
            with Wrapping(self):
                count.ended()
            return count.received
        finally:
            # a cancelled task may keep this object for long
            self._end()

    async def _save_to_path(self, path: str, count: Count) -> None:
        saving = self._stream.saving(path)
        try:
            while (received := await self._run(saving.start_step)) is not None:
                with Wrapping(self):
                    count.reached(cast("int", received))
        finally:
            saving.close()

    async def aclose(self) -> None:
        """End the download and close its connection."""
        self._end()
