# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `sender_ids`."""

from __future__ import annotations

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SenderIdType:
    """Kind of a sender ID.

    Other values are possible.
    """

    NUMERIC: Final = "numeric"
    ALPHANUMERIC: Final = "alphanumeric"
    SHORTCODE: Final = "shortcode"


class SenderIdUsecase:
    """The use case of a sender ID's messages.

    Other values are possible.
    """

    TRANSACTIONAL: Final = "transactional"
    PROMO: Final = "promo"
    AUTHENTICATION: Final = "authentication"


class MonthlyVolume:
    """How many messages a sender ID is expected to send in a month.

    Other values are possible.
    """

    UP_TO1000: Final = "1-1000"
    UP_TO20000: Final = "1001-20000"
    UP_TO50000: Final = "20001-50000"
    UP_TO100000: Final = "50001-100000"
    MORE_THAN100000: Final = "More than 100000"


@dataclass(init=False, repr=False, eq=False)
class SenderIdRestrictions(Model):
    """Whether sender IDs of a kind can be registered here for a country."""

    __slots__ = (
        "self_service",
        "extra",
    )

    self_service: bool | None
    """Whether `sender_ids.create` can register them; else it is done on the website, with a review."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SenderId(Model):
    """A sender ID of the account."""

    __slots__ = (
        "id",
        "sender_id",
        "type",
        "allowlisted_in",
        "usecase",
        "samples",
        "extra",
    )
    _empty = {"allowlisted_in": list, "samples": list}

    id: str
    """Identifier of the sender ID."""
    sender_id: str | None
    """The sender ID itself: a phone number or name."""
    type: str | None
    """Kind of the sender ID."""
    allowlisted_in: list[str]
    """Two-letter ISO codes of the countries that it may send to."""
    usecase: str | None
    """The use case of its messages."""
    samples: list[str]
    """Examples of its messages."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SenderIdPage(Page[SenderId]):
    """All sender IDs of the account."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[SenderId]
    """The sender IDs."""
    pagination: Pagination | None
    """Always null today: there is one page."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
