"""Events of a call's sound."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Union

from ._shown import Shown

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True, repr=False)
class Media(Shown):
    """A piece of sound from the call."""

    audio: bytes
    """Samples of 16 bits, little-endian, 24,000 a second, one channel."""
    track: str | None
    """Which side it is from: "inbound" comes to Wavix, "outbound" comes from Wavix."""
    timestamp: int | None
    """Its time in the stream, in the platform's units."""
    chunk: int | None
    """Number of the piece, from 1."""
    sequence_number: int | None
    """Number of the message."""
    event_time: datetime | None
    """When it was sent."""


@dataclass(frozen=True, slots=True, repr=False)
class Mark(Shown):
    """The sound before a mark has been heard, or was dropped by `clear`."""

    name: str
    """The name that the mark was set with."""
    sequence_number: int | None
    """Number of the message."""
    event_time: datetime | None
    """When it was sent."""


@dataclass(frozen=True, slots=True, repr=False)
class Stop(Shown):
    """The stream ends: the call is over, or the stream was stopped."""

    sequence_number: int | None
    """Number of the message."""
    event_time: datetime | None
    """When it was sent."""


@dataclass(frozen=True, slots=True, repr=False)
class UnknownMessage(Shown):
    """A message of a kind that this version does not know."""

    event: str
    """Its name on the wire."""
    fields: dict[str, object]
    """All its fields."""


AudioEvent = Union[Media, Mark, Stop, UnknownMessage]
"""An event of a stream."""


def _unknown(event: str, fields: str) -> UnknownMessage:
    return UnknownMessage(event, json.loads(fields))


KINDS: tuple[Callable[..., AudioEvent], ...] = (Media, Mark, Stop, _unknown)
