# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `calls`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CallDirection:
    """Direction of a call, seen from the account.

    Other values are possible.
    """

    INBOUND: Final = "inbound"
    OUTBOUND: Final = "outbound"


class CallEventType:
    """The last event in a call.

    Other values are possible.
    """

    CALL_SETUP: Final = "call_setup"
    RINGING: Final = "ringing"
    EARLY_MEDIA: Final = "early_media"
    ANSWERED: Final = "answered"
    COMPLETED: Final = "completed"
    BUSY: Final = "busy"
    CANCELLED: Final = "cancelled"
    REJECTED: Final = "rejected"
    ON_CALL_EVENT: Final = "on_call_event"


class OnCallEventType:
    """The subject of an event within a call.

    Other values are possible.
    """

    AUDIO: Final = "audio"
    COLLECT: Final = "collect"


class OnCallEventStatus:
    """How far something within a call is.

    Other values are possible.
    """

    STARTED: Final = "started"
    COMPLETED: Final = "completed"
    FAILED: Final = "failed"


class CallStreamType:
    """Which way the sound of a stream goes.

    Other values are possible.
    """

    ONEWAY: Final = "oneway"
    TWOWAY: Final = "twoway"


class CallStreamChannel:
    """Whose sound a stream carries; with `twoway` it is always `inbound`.

    Other values are possible.
    """

    INBOUND: Final = "inbound"
    OUTBOUND: Final = "outbound"
    BOTH: Final = "both"


class SpeechVoice:
    """Voice of a spoken text; it must fit the language.

    Other values are possible.
    """

    IVY: Final = "Ivy"
    JOANNA: Final = "Joanna"
    KENDRA: Final = "Kendra"
    KIMBERLY: Final = "Kimberly"
    SALLI: Final = "Salli"
    JOEY: Final = "Joey"
    JUSTIN: Final = "Justin"
    MATTHEW: Final = "Matthew"
    CONCHITA: Final = "Conchita"
    LUCIA: Final = "Lucia"
    ENRIQUE: Final = "Enrique"
    MARLENE: Final = "Marlene"
    VICKI: Final = "Vicki"
    HANS: Final = "Hans"
    TATYANA: Final = "Tatyana"
    MAXIM: Final = "Maxim"


class SpeechLanguage:
    """Language of a spoken text.

    Other values are possible.
    """

    RUSSIAN: Final = "ru"
    ENGLISH: Final = "en"
    SPANISH: Final = "sp"
    GERMAN: Final = "ge"


@dataclass(init=False, repr=False, eq=False)
class OnCallEventDetails(Model):
    """Details of an event within a call."""

    __slots__ = (
        "status",
        "playback_id",
        "digits",
        "extra",
    )

    status: str | None
    """How far it is."""
    playback_id: str | None
    """Identifier of the playback, for sound."""
    digits: str | None
    """The keys that were pressed, for keys."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class OnCallEventPayload(Model):
    """An event within a call."""

    __slots__ = (
        "type",
        "payload",
        "extra",
    )

    type: str | None
    """Its subject."""
    payload: OnCallEventDetails | None
    """Its details."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Call(Model):
    """A call that may still last."""

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
class CallStream(Model):
    """A stream that was started."""

    __slots__ = (
        "success",
        "stream_id",
        "extra",
    )

    success: bool | None
    """Whether the stream was started."""
    stream_id: str | None
    """Identifier of the stream."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
