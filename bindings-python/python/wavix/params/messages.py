# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `messages`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict, Union

MessageTypeParam: TypeAlias = Union[Literal["sms", "mms"], str]
DirectionParam: TypeAlias = Union[Literal["inbound", "outbound"], str]
MessageStatusParam: TypeAlias = Union[
    Literal[
        "accepted",
        "pending",
        "sent",
        "delivered",
        "undelivered",
        "expired",
        "rejected",
        "dlr_expired",
    ],
    str,
]
ReconciliationOutcomeParam: TypeAlias = Union[Literal["found", "not_found", "ambiguous"], str]


class _MessageBodyRequired(TypedDict):
    """What a `MessageBody` must hold."""

    text: str
    """The text; not blank, but in the current generation it may be with media. At most 1,530 characters of the GSM-7
    alphabet, or 670 of any other."""


class MessageBodyParam(_MessageBodyRequired, total=False):
    """Text and media of a message."""

    media: Sequence[str] | None
    """Public URLs of at most 5 media files. With media the message is an MMS, else an SMS."""


class TicketParam(TypedDict):
    """Finds a message again. Made before sending; holds nothing secret, so keep it where it survives the process."""

    to: str
    """Phone number of the recipient."""
    tag: str
    """Text that no other message has; it is sent as the message's `tag`."""
    created_at: datetime | str
    """When the ticket was made."""
