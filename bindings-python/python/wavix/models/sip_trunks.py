# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `sip_trunks`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SipTrunkAuthMethod:
    """How a SIP trunk proves who it is.

    Other values are possible.
    """

    DIGEST: Final = "Digest"
    IP_AUTH: Final = "IP auth"


class SipTrunkStatus:
    """Status of a SIP trunk, or of its request to authenticate by IP address.

    Other values are possible.
    """

    ACTIVE: Final = "active"
    PENDING: Final = "pending"
    REJECTED: Final = "rejected"


@dataclass(init=False, repr=False, eq=False)
class SipTrunkHostRequest(Model):
    """A request to authenticate a SIP trunk by IP address."""

    __slots__ = (
        "host",
        "status",
        "extra",
    )

    host: str | None
    """The IP address."""
    status: str | None
    """Status of the request."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SipTrunkSummary(Model):
    """A SIP trunk as lists have it."""

    __slots__ = (
        "id",
        "name",
        "label",
        "callerid",
        "auth_method",
        "host_request",
        "passthrough",
        "multiple_numbers",
        "status",
        "talk_time",
        "charge",
        "call_recording_enabled",
        "machine_detection_enabled",
        "transcription_enabled",
        "transcription_threshold",
        "encrypted_media",
        "access_token",
        "extra",
    )
    _secrets = frozenset({"access_token"})

    id: int
    """Identifier of the trunk."""
    name: str | None
    """Login, made by the platform."""
    label: str | None
    """Name that the account gave it."""
    callerid: str | None
    """Caller ID; null for none, empty where several are allowed."""
    auth_method: str | None
    """How the trunk proves who it is."""
    host_request: SipTrunkHostRequest | None
    """Request to authenticate by IP address."""
    passthrough: bool | None
    """Whether any Caller ID is passed through."""
    multiple_numbers: bool | None
    """Whether any active or verified number of the account may be the Caller ID."""
    status: str | None
    """Status of the trunk."""
    talk_time: int | None
    """Length of this month's outbound calls in seconds."""
    charge: Decimal | None
    """Price of this month's outbound calls in USD."""
    call_recording_enabled: bool | None
    """Whether outbound calls are recorded."""
    machine_detection_enabled: bool | None
    """Whether answering machines are detected."""
    transcription_enabled: bool | None
    """Whether recorded calls are transcribed."""
    transcription_threshold: int | None
    """Length in seconds from which calls are transcribed."""
    encrypted_media: bool | None
    """Whether the media are encrypted (SRTP)."""
    access_token: str | None
    """Token that authenticates the trunk."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SipTrunkPage(Page[SipTrunkSummary]):
    """One page of SIP trunks."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _wire = {"items": "sip_trunks"}
    _empty = {"items": list}

    items: list[SipTrunkSummary]
    """The page's trunks."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SipTrunkIp(Model):
    """An IP address that may register with a SIP trunk."""

    __slots__ = (
        "id",
        "ip",
        "extra",
    )

    id: int | None
    """Identifier of the address."""
    ip: str | None
    """The address."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SipTrunk(Model):
    """A SIP trunk with its configuration."""

    __slots__ = (
        "id",
        "name",
        "label",
        "callerid",
        "passthrough",
        "multiple_numbers",
        "ip_restrict",
        "allowed_ips",
        "host",
        "didinfo_enabled",
        "call_restrict",
        "call_limit",
        "cost_limit",
        "max_call_cost",
        "channels_restrict",
        "max_channels",
        "rewrite_enabled",
        "rewrite_prefix",
        "rewrite_cond",
        "call_recording_enabled",
        "machine_detection_enabled",
        "transcription_enabled",
        "transcription_threshold",
        "encrypted_media",
        "created_at",
        "access_token",
        "extra",
    )
    _empty = {"allowed_ips": list}
    _secrets = frozenset({"access_token"})

    id: int
    """Identifier of the trunk."""
    name: str | None
    """Login, made by the platform."""
    label: str | None
    """Name that the account gave it."""
    callerid: str | None
    """Caller ID; null for none, empty where several are allowed."""
    passthrough: bool | None
    """Whether any Caller ID is passed through."""
    multiple_numbers: bool | None
    """Whether any active or verified number of the account may be the Caller ID."""
    ip_restrict: bool | None
    """Whether only `allowed_ips` may register."""
    allowed_ips: list[SipTrunkIp]
    """IP addresses that may register."""
    host: str | None
    """`dynamic` for a trunk with login and password, else the IP address that authenticates it."""
    didinfo_enabled: bool | None
    """Whether inbound calls name the dialled number in their `To` header."""
    call_restrict: bool | None
    """Whether `call_limit` holds."""
    call_limit: int | None
    """Longest call in seconds."""
    cost_limit: bool | None
    """Whether `max_call_cost` holds."""
    max_call_cost: Decimal | None
    """Most that an outbound call may cost in USD."""
    channels_restrict: bool | None
    """Whether `max_channels` holds."""
    max_channels: int | None
    """How many outbound calls there may be at once."""
    rewrite_enabled: bool | None
    """Whether dialled numbers are rewritten."""
    rewrite_prefix: str | None
    """Digits put before each dialled number."""
    rewrite_cond: str | None
    """The cut at the beginning of each dialled number. The current API describes the digits here, and their number
    in requests."""
    call_recording_enabled: bool | None
    """Whether outbound calls are recorded."""
    machine_detection_enabled: bool | None
    """Whether answering machines are detected."""
    transcription_enabled: bool | None
    """Whether recorded calls are transcribed."""
    transcription_threshold: int | None
    """Length in seconds from which calls are transcribed."""
    encrypted_media: bool | None
    """Whether the media are encrypted (SRTP)."""
    created_at: datetime | None
    """When the trunk was made."""
    access_token: str | None
    """Token that authenticates the trunk."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
