# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `two_fa`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TwoFaChannel:
    """How a code reaches the phone.

    Other values are possible.
    """

    SMS: Final = "sms"
    VOICE: Final = "voice"


class TwoFaStatus:
    """Status of a verification.

    Other values are possible.
    """

    PENDING: Final = "pending"
    VERIFIED: Final = "verified"
    EXPIRED: Final = "expired"
    CANCELED: Final = "canceled"
    FAILED: Final = "failed"


@dataclass(init=False, repr=False, eq=False)
class TwoFaNumberLookup(Model):
    """Facts about the recipient's phone number."""

    __slots__ = (
        "number_type",
        "country",
        "current_carrier",
        "extra",
    )

    number_type: str | None
    """Kind of the number, such as `mobile`."""
    country: str | None
    """Two-letter ISO code of the country."""
    current_carrier: str | None
    """Carrier that the number belongs to now."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TwoFaVerification(Model):
    """A verification that was started."""

    __slots__ = (
        "success",
        "session_id",
        "session_url",
        "service_id",
        "destination",
        "created_at",
        "number_lookup",
        "extra",
    )

    success: bool | None
    """Whether it was started."""
    session_id: str
    """Identifier of the verification; every other call about it takes this."""
    session_url: str | None
    """Address of the verification in the API."""
    service_id: str | None
    """Identifier of the 2FA service."""
    destination: str | None
    """Phone number that the code goes to."""
    created_at: datetime | None
    """When the verification was started."""
    number_lookup: TwoFaNumberLookup | None
    """Facts about the phone number, if the service looks numbers up."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TwoFaResend(Model):
    """A code that was sent once more."""

    __slots__ = (
        "success",
        "channel",
        "destination",
        "created_at",
        "extra",
    )

    success: bool | None
    """Whether it was sent."""
    channel: str | None
    """How it was sent."""
    destination: str | None
    """Phone number that it went to."""
    created_at: datetime | None
    """When it was sent."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TwoFaCheck(Model):
    """The outcome of a code."""

    __slots__ = (
        "is_valid",
        "extra",
    )

    is_valid: bool
    """Whether it was the right one."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TwoFaSession(Model):
    """A verification as lists have it."""

    __slots__ = (
        "session_id",
        "created_at",
        "phone_number",
        "destination_country",
        "status",
        "charge",
        "service_id",
        "service_name",
        "extra",
    )

    session_id: str
    """Identifier of the verification."""
    created_at: datetime | None
    """When it was started."""
    phone_number: str | None
    """Phone number of the recipient."""
    destination_country: str | None
    """Two-letter ISO code of the recipient's country."""
    status: str | None
    """Status of the verification."""
    charge: Decimal | None
    """Price of the verification in USD."""
    service_id: str | None
    """Identifier of the 2FA service."""
    service_name: str | None
    """Name of the 2FA service."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TwoFaEvent(Model):
    """Something that happened in a verification."""

    __slots__ = (
        "created_at",
        "event",
        "status",
        "charge",
        "error",
        "extra",
    )

    created_at: datetime | None
    """When it happened."""
    event: str | None
    """The event, in words: `Number lookup`, `Code sent via SMS`, `Code sent via voice` or `Verification`."""
    status: str | None
    """Its outcome: `success`, `failed` or `pending`; there may be others."""
    charge: Decimal | None
    """Its price in USD."""
    error: str | None
    """Why it failed, in words."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
