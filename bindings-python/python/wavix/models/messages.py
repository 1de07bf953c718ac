# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `messages`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class MessageType:
    """Kind of a message.

    Other values are possible.
    """

    SMS: Final = "sms"
    MMS: Final = "mms"


class Direction:
    """Direction of a message or call, seen from the account.

    Other values are possible.
    """

    INBOUND: Final = "inbound"
    OUTBOUND: Final = "outbound"


class MessageStatus:
    """Delivery status of a message.

    Other values are possible.
    """

    ACCEPTED: Final = "accepted"
    PENDING: Final = "pending"
    SENT: Final = "sent"
    DELIVERED: Final = "delivered"
    UNDELIVERED: Final = "undelivered"
    EXPIRED: Final = "expired"
    REJECTED: Final = "rejected"
    DLR_EXPIRED: Final = "dlr_expired"


class ReconciliationOutcome:
    """The outcome of a message that was unknown before.

    Other values are possible.
    """

    FOUND: Final = "found"
    NOT_FOUND: Final = "not_found"
    AMBIGUOUS: Final = "ambiguous"


@dataclass(init=False, repr=False, eq=False)
class MessageBody(Model):
    """Text and media of a message."""

    __slots__ = (
        "text",
        "media",
        "extra",
    )

    text: str | None
    """The text; not blank, but in the current generation it may be with media. At most 1,530 characters of the GSM-7
    alphabet, or 670 of any other."""
    media: list[str] | None
    """Public URLs of at most 5 media files. With media the message is an MMS, else an SMS."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Message(Model):
    """A message and what became of it."""

    __slots__ = (
        "message_id",
        "message_type",
        "direction",
        "from_",
        "to",
        "mcc",
        "mnc",
        "message_body",
        "tag",
        "status",
        "segments",
        "charge",
        "carrier_fees",
        "submitted_at",
        "sent_at",
        "delivered_at",
        "error_message",
        "extra",
    )
    _wire = {"from_": "from"}

    message_id: str
    """Identifier of the message."""
    message_type: str | None
    """`sms` or `mms`."""
    direction: str | None
    """Direction of the message."""
    from_: str | None
    """Sender ID."""
    to: str | None
    """Phone number of the recipient."""
    mcc: str | None
    """Mobile country code of the recipient's network; has leading zeros."""
    mnc: str | None
    """Mobile network code of the recipient's network; has leading zeros."""
    message_body: MessageBody | None
    """Text and media of the message."""
    tag: str | None
    """The label given when the message was sent."""
    status: str | None
    """Delivery status."""
    segments: int | None
    """Number of SMS segments; always 1 for an MMS."""
    charge: Decimal | None
    """Price of the message in USD."""
    carrier_fees: Decimal | None
    """Fees of the mobile carrier in USD."""
    submitted_at: datetime | None
    """When the platform took the message."""
    sent_at: datetime | None
    """When the message was handed to the carrier."""
    delivered_at: datetime | None
    """When the message was delivered."""
    error_message: str | None
    """Why the message failed, in words."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class MessagePage(Page[Message]):
    """One page of messages."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[Message]
    """The page's messages."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Ticket(Model):
    """Finds a message again. Made before sending; holds nothing secret, so keep it where it survives the process."""

    __slots__ = (
        "to",
        "tag",
        "created_at",
        "extra",
    )

    to: str
    """Phone number of the recipient."""
    tag: str
    """Text that no other message has; it is sent as the message's `tag`."""
    created_at: datetime
    """When the ticket was made."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Reconciliation(Model):
    """The outcome of a message."""

    __slots__ = (
        "outcome",
        "message",
        "candidates",
        "waited_seconds",
        "extra",
    )
    _empty = {"candidates": list}

    outcome: str
    """Whether the platform has it."""
    message: Message | None
    """The message, where it was found."""
    candidates: list[Message]
    """Every message that may be it."""
    waited_seconds: float
    """For how many seconds it was looked for."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Confirmation(Model):
    """Whether it is so."""

    __slots__ = (
        "confirmed",
        "message",
        "extra",
    )

    confirmed: bool
    """Whether the platform has the message and says the same of it."""
    message: Message | None
    """The message as the platform has it; null where it has none."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
