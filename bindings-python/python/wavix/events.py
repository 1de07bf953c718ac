"""What the platform posts to the addresses it was given.

Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their fields.
Whoever knows an address can post to it, so read the object back before you act on money or consent.
"""

from __future__ import annotations

from typing import TypeAlias, Union

from ._native import compute
from .models.events import (
    AudioFileTranscriptionCompleted,
    BrandStatusChanged,
    CallTranscriptionCompleted,
    CampaignStatusChanged,
    DeliveryReport,
    InboundMessage,
    NumberStatusChanged,
    OnCallEvent,
    PostCallEvent,
    UnknownEvent,
)

__all__ = [
    "AudioFileTranscriptionCompleted",
    "BrandStatusChanged",
    "CallTranscriptionCompleted",
    "CampaignStatusChanged",
    "DeliveryReport",
    "Event",
    "InboundMessage",
    "NumberStatusChanged",
    "OnCallEvent",
    "PostCallEvent",
    "UnknownEvent",
    "parse",
]

Event: TypeAlias = Union[
    OnCallEvent,
    PostCallEvent,
    DeliveryReport,
    InboundMessage,
    CallTranscriptionCompleted,
    AudioFileTranscriptionCompleted,
    BrandStatusChanged,
    CampaignStatusChanged,
    NumberStatusChanged,
    UnknownEvent,
]
"""Something that the platform posted."""


def parse(body: bytes | bytearray | memoryview | str) -> Event:
    """Read the body of a request that the platform sent.

    Args:
        body: The body as it came, of at most 256 KiB.

    Returns:
        An object of the class that fits, such as `DeliveryReport`; else an `UnknownEvent`, whose fields are in `extra`.

    Raises:
        InvalidArgumentError: The body is not a JSON object, too large, or lacks what its kind must have.
    """
    event: Event = compute("events.parse", body if isinstance(body, str) else bytes(body))
    return event
