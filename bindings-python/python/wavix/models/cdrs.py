# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `cdrs`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CallType:
    """Direction of the calls to look for, seen from the account.

    Other values are possible.
    """

    PLACED: Final = "placed"
    RECEIVED: Final = "received"


class CallDisposition:
    """How a call ended.

    Other values are possible.
    """

    ANSWERED: Final = "answered"
    NOANSWER: Final = "noanswer"
    BUSY: Final = "busy"
    FAILED: Final = "failed"
    ALL: Final = "all"


class AnsweredBy:
    """Who answered a call.

    Other values are possible.
    """

    HUMAN: Final = "human"
    MACHINE: Final = "machine"


@dataclass(init=False, repr=False, eq=False)
class TranscriptionReference(Model):
    """Where the transcription of a call is."""

    __slots__ = (
        "uuid",
        "url",
        "extra",
    )

    uuid: str | None
    """Identifier of the transcription."""
    url: str | None
    """URL of the transcription. May hold the API key: treat it as a secret."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Cdr(Model):
    """The record of one call."""

    __slots__ = (
        "date",
        "from_",
        "to",
        "disposition",
        "duration",
        "destination",
        "per_minute",
        "charge",
        "sip_trunk",
        "forward_fee",
        "uuid",
        "call_id",
        "parent_uuid",
        "parent_call_id",
        "answered_by",
        "recording_url",
        "transcription",
        "extra",
    )
    _wire = {"from_": "from"}

    date: datetime | None
    """When the call began."""
    from_: str | None
    """Number of the caller."""
    to: str | None
    """Number that was called."""
    disposition: str | None
    """How the call ended."""
    duration: int | None
    """Length of the call in seconds."""
    destination: str | None
    """For placed calls the country, with network or city; for received calls where the call was forwarded to."""
    per_minute: Decimal | None
    """Price of a minute in USD."""
    charge: Decimal | None
    """Price of the call in USD."""
    sip_trunk: str | None
    """Login of the SIP trunk, for placed calls."""
    forward_fee: Decimal | None
    """Price of forwarding to a phone number in USD, for received calls."""
    uuid: str | None
    """Identifier of the call. Older name of `call_id`."""
    call_id: str | None
    """Identifier of the call."""
    parent_uuid: str | None
    """Identifier of the call that this one belongs to. Older name of `parent_call_id`."""
    parent_call_id: str | None
    """Identifier of the call that this one belongs to."""
    answered_by: str | None
    """Who answered."""
    recording_url: str | None
    """URL of the recording."""
    transcription: TranscriptionReference | None
    """Where the transcription is."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CdrStats(Model):
    """Totals of all calls that match."""

    __slots__ = (
        "count",
        "duration",
        "amount",
        "extra",
    )

    count: int | None
    """Number of calls."""
    duration: int | None
    """Length of all calls in seconds."""
    amount: Decimal | None
    """Price of all calls in USD."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CdrPage(Page[Cdr]):
    """One page of call records."""

    __slots__ = (
        "items",
        "stats",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[Cdr]
    """The page's records."""
    stats: CdrStats | None
    """Totals of all records that match."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TranscriptTurn(Model):
    """An utterance of one speaker."""

    __slots__ = (
        "phone_number",
        "s",
        "e",
        "text",
        "sentiment",
        "extra",
    )
    _wire = {"phone_number": "type"}
    _guide_wire = {}

    phone_number: str | None
    """Phone number of the speaker, with or without `+`."""
    s: int | None
    """Start in milliseconds from the moment the call was answered."""
    e: int | None
    """End in milliseconds from the moment the call was answered."""
    text: str | None
    """The words."""
    sentiment: str | None
    """Mood, such as `neutral`, `positive` or `negative`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Transcription(Model):
    """The transcription of a call."""

    __slots__ = (
        "transcript",
        "turns",
        "uuid",
        "call_uuid",
        "language",
        "duration",
        "charge",
        "status",
        "transcription_date",
        "call_date",
        "call_score",
        "call_summary",
        "extra",
    )
    _empty = {"transcript": dict, "turns": list}

    transcript: dict[str, str]
    """The text of each phone number."""
    turns: list[TranscriptTurn]
    """The utterances in order."""
    uuid: str | None
    """Identifier of the transcription."""
    call_uuid: str | None
    """Identifier of the call."""
    language: str | None
    """Language of the call."""
    duration: int | None
    """Length of the call in seconds."""
    charge: Decimal | None
    """Price of the transcription in USD."""
    status: str | None
    """How the transcription ended."""
    transcription_date: datetime | None
    """When the transcription was made."""
    call_date: datetime | None
    """When the call began."""
    call_score: str | None
    """Mood of the call, from `1.0` (bad) to `5.0` (good), as text."""
    call_summary: str | None
    """The call in one or two sentences."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
