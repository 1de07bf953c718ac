# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `events`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass


@dataclass(init=False, repr=False, eq=False)
class DeliveryReport(Model):
    """A message was handed to the carrier, or reached its end. Posted to the `callback_url` of the message."""

    __slots__ = (
        "message_id",
        "message_type",
        "from_",
        "to",
        "tag",
        "status",
        "segments_count",
        "sent",
        "delivered",
        "error",
        "charge",
        "carrier_fees",
        "extra",
    )
    _wire = {"from_": "from"}

    message_id: str
    """Identifier of the message."""
    message_type: str | None
    """`sms` or `mms`."""
    from_: str | None
    """Sender ID."""
    to: str | None
    """Phone number of the recipient."""
    tag: str | None
    """The label given when the message was sent."""
    status: str | None
    """Delivery status."""
    segments_count: int | None
    """Number of SMS segments; always 1 for an MMS."""
    sent: datetime | None
    """When the platform took the message."""
    delivered: datetime | None
    """When the message reached its end."""
    error: str | None
    """Why the message failed, in words."""
    charge: Decimal | None
    """Price of the message in USD."""
    carrier_fees: Decimal | None
    """Fees of the mobile carrier in USD."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CallTranscriptionCompleted(Model):
    """The transcription of a call is there, or has failed. Posted to the `webhook_url` of `cdrs.retranscribe`."""

    __slots__ = (
        "uuid",
        "status",
        "extra",
    )

    uuid: str
    """Identifier of the call."""
    status: str | None
    """How the transcription ended."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class UnknownEvent(Model):
    """Something else. All it says is in `extra`."""

    __slots__ = (
        "extra",
    )

    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
