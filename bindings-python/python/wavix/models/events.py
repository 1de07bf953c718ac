# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `events`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, Value, dataclass
from ..models.messages import MessageBody
from ..models.calls import OnCallEventPayload


@dataclass(init=False, repr=False, eq=False)
class OnCallEvent(Model):
    """Something happened in a call. Posted to the `callback_url` of the call, the `call_status_url` of the number, or
    the address that `call_webhooks.create` set for `on-call`."""

    __slots__ = (
        "id",
        "direction",
        "event_type",
        "event_time",
        "event_payload",
        "from_",
        "to",
        "call_started",
        "call_answered",
        "call_completed",
        "machine_detected",
        "tag",
        "extra",
    )
    _wire = {"from_": "from"}

    id: str
    """Identifier of the call."""
    direction: str | None
    """Direction."""
    event_type: str | None
    """The last event."""
    event_time: datetime | None
    """When that happened."""
    event_payload: OnCallEventPayload | None
    """More of it; for `on_call_event` only."""
    from_: str | None
    """Caller ID."""
    to: str | None
    """Number that was called."""
    call_started: datetime | None
    """When the call began."""
    call_answered: datetime | None
    """When it was answered."""
    call_completed: datetime | None
    """When it ended."""
    machine_detected: bool | None
    """Whether an answering machine took the call."""
    tag: str | None
    """Label that the account gave it."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class PostCallEvent(Model):
    """A call has ended. Posted to the address that `call_webhooks.create` set for `post-call`."""

    __slots__ = (
        "uuid",
        "direction",
        "date",
        "from_",
        "to",
        "destination",
        "disposition",
        "duration",
        "per_minute",
        "charge",
        "extra",
    )
    _wire = {"from_": "from"}

    uuid: str
    """Identifier of the call."""
    direction: str | None
    """Direction."""
    date: datetime | None
    """When the call began."""
    from_: str | None
    """Number of the caller."""
    to: str | None
    """Number that was called."""
    destination: str | None
    """For placed calls the country, with network or city; for received calls where the call was forwarded to."""
    disposition: str | None
    """How the call ended."""
    duration: int | None
    """Length of the call in seconds."""
    per_minute: Decimal | None
    """Price of a minute in USD."""
    charge: Decimal | None
    """Price of the call in USD."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


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
class InboundMessage(Model):
    """A phone number of the account received a message. Posted to the `sms_relay_url` of the number, else to the
    address that sub-account or profile have for messages."""

    __slots__ = (
        "message_id",
        "from_",
        "to",
        "message_body",
        "received_at",
        "extra",
    )
    _wire = {"from_": "from"}

    message_id: str
    """Identifier of the message."""
    from_: str | None
    """Who sent it: a phone number or a name."""
    to: str | None
    """Phone number of the account."""
    message_body: MessageBody | None
    """Text and media of the message."""
    received_at: datetime | None
    """When the platform received it."""
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
class AudioFileTranscriptionCompleted(Model):
    """The transcription of a file is there, or has failed. Posted to the `callback_url` of `speech_analytics.create`,
    or the `webhook_url` of `speech_analytics.retranscribe`."""

    __slots__ = (
        "request_id",
        "status",
        "error",
        "extra",
    )

    request_id: str
    """Identifier of the transcription."""
    status: str | None
    """How the transcription ended."""
    error: str | None
    """Why the transcription failed, in words."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class BrandStatusChanged(Model):
    """The status of a 10DLC brand changed. Posted to the address that a subscription for `brand` has."""

    __slots__ = (
        "brand_id",
        "status",
        "extra",
    )

    brand_id: str
    """Identifier of the brand."""
    status: str | None
    """Its status now."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CampaignStatusChanged(Model):
    """The status of a 10DLC campaign changed. Posted to the address that a subscription for `campaign` has."""

    __slots__ = (
        "campaign_id",
        "brand_id",
        "status",
        "extra",
    )

    campaign_id: str
    """Identifier of the campaign."""
    brand_id: str | None
    """Identifier of its brand."""
    status: str | None
    """Its status now."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class NumberStatusChanged(Model):
    """The status of a phone number in a 10DLC campaign changed. Posted to the address that a subscription for `number`
    has."""

    __slots__ = (
        "number",
        "campaign_id",
        "brand_id",
        "status",
        "extra",
    )

    number: str
    """The phone number."""
    campaign_id: str | None
    """Identifier of the campaign."""
    brand_id: str | None
    """Identifier of the campaign's brand."""
    status: str | None
    """Its status now."""
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


@dataclass(init=False, repr=False, eq=False, frozen=True)
class EventIdentity(Value):
    """The key of an event."""

    __slots__ = (
        "key",
        "keep_seconds",
    )

    key: str | None
    """Under which key its state is kept; null where nothing tells one of its kind from another."""
    keep_seconds: int
    """For how many seconds the state is kept."""
