"""Taking what has come of a download, as files do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import InvalidArgumentError, WavixError

if TYPE_CHECKING:
    from typing_extensions import Self


class Rest:
    """The bytes that have come and were not taken yet. Both kinds of downloads take from it as files do."""

    __slots__ = ("begun", "data", "ended", "failed")

    def __init__(self) -> None:
        self.begun = False
        """Whether anything was taken."""
        self.data = bytearray()
        self.ended = False
        """Whether nothing more comes."""
        self.failed: WavixError | None = None
        """Why nothing more comes before the end of the file: a part is never taken for the whole."""

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
        """Whether more must come before `size` bytes are here."""
        if len(self.data) < size and self.failed is not None:
            raise self.failed
        return not self.ended and len(self.data) < size

    def all(self) -> tuple[bytes, bool]:
        """Takes the bytes at hand, and tells whether more must come."""
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


def most_of(size: int | None, limit: int) -> int | None:
    """How many bytes to take; None for all."""
    if limit < 0:
        raise InvalidArgumentError("limit: expected a number of bytes", argument="limit")
    return None if size is None or size < 0 else size
