"""Samples of 16 bits: what is taken for them, and changing their rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._native import NativeResampler
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from typing_extensions import Buffer


def pcm(audio: Buffer) -> bytes:
    """The bytes of samples. Pythons before 3.11 show no memory to modules for many versions, so it is copied here."""
    if isinstance(audio, bytes):
        return audio
    try:
        view = memoryview(audio)
    except TypeError:
        raise _wrong(f"expected bytes or 16-bit samples, got {type(audio).__name__}") from None
    if view.format not in ("B", "b", "c", "h", "<h") or view.ndim != 1:
        raise _wrong(f"expected bytes or 16-bit samples in one row, got items of format {view.format!r}")
    return view.tobytes()


def _wrong(problem: str) -> InvalidArgumentError:
    return InvalidArgumentError(f"audio: {problem}", argument="audio")


class Resampler:
    """Changes the rate of sound that comes piece by piece: 8,000, 16,000, 24,000 or 48,000 samples a second.

    The output of all pieces, with `finish`, does not depend on where they were cut, and is as long as the sound was. It
    lags behind by up to 25 milliseconds.
    """

    __slots__ = ("_resampler",)

    def __init__(self, from_rate: int, to_rate: int) -> None:
        """Make one.

        Raises:
            InvalidArgumentError: It is another rate.
        """
        self._resampler = NativeResampler(from_rate, to_rate)

    def push(self, audio: Buffer) -> bytes:
        """Take more samples of 16 bits, and give the ready ones.

        Raises:
            InvalidArgumentError: It is not whole samples.
        """
        return self._resampler.push(pcm(audio))

    def finish(self) -> bytes:
        """Give what is left, and be ready for other sound."""
        return self._resampler.finish()


def resample(audio: Buffer, from_rate: int, to_rate: int) -> bytes:
    """Change the rate of a whole piece of sound: 8,000, 16,000, 24,000 or 48,000 samples of 16 bits a second.

    Raises:
        InvalidArgumentError: It is another rate, or not whole samples.
    """
    resampler = Resampler(from_rate, to_rate)
    return resampler.push(audio) + resampler.finish()
