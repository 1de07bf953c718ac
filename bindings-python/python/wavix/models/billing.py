# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `billing`."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransactionStatus:
    """Status of a transaction.

    Other values are possible.
    """

    CREATED: Final = "Created"
    PENDING: Final = "Pending"
    COMMITTED: Final = "Committed"
    REVERTED: Final = "Reverted"


@dataclass(init=False, repr=False, eq=False)
class Transaction(Model):
    """A change of the balance."""

    __slots__ = (
        "id",
        "date",
        "amount",
        "balance_after",
        "details",
        "status",
        "type",
        "show_invoice",
        "extra",
    )

    id: int
    """Identifier of the transaction."""
    date: datetime | None
    """When it was made."""
    amount: Decimal | None
    """Amount in USD; negative for what was paid from the balance."""
    balance_after: Decimal | None
    """Balance after it in USD."""
    details: str | None
    """What it was for, in words."""
    status: str | None
    """Status of the transaction."""
    type: int | None
    """What it was for. Payments: 0 adjustment, 19 credit card, 20 fee, 25 by Wavix, 26 subscription, 45 adjustment
    in. Numbers: 2 activation, 3 month, 6 forwarding, 11 forwarding to the telephone network, 23 porting, 38
    emergency calling, 44 order. Calls: 14 outbound, 30 recording, 31 storage, 33 voicemail detection, 37 IVR, 41
    transcription, 49 transcription of a file. Messages: 15 outbound SMS, 24 inbound SMS, 39 outbound MMS, 40
    inbound MMS; 52, 53, 54 and 55 their carrier fees and 57, 58, 59 and 60 their segments, in the order outbound
    SMS, inbound SMS, outbound MMS, inbound MMS. Sender IDs: 34 registration, 35 month. 10DLC: 42 brand, 43
    campaign, 47 update of a brand, 48 appeal, 50 vetting, 51 appeal against it. Others: 29 number validation, 32
    campaign, 36 2FA, 46 short links. There are more, such as 56, which are not explained."""
    show_invoice: bool | None
    """Whether there is a receipt."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TransactionPage(Page[Transaction]):
    """One page of transactions."""

    __slots__ = (
        "items",
        "is_empty",
        "pagination",
        "extra",
    )
    _wire = {"items": "transactions"}
    _empty = {"items": list}

    items: list[Transaction]
    """The page's transactions."""
    is_empty: bool | None
    """Whether there are none."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Invoice(Model):
    """The statement of a month."""

    __slots__ = (
        "id",
        "amount",
        "from_date",
        "to_date",
        "extra",
    )

    id: int
    """Identifier of the statement."""
    amount: Decimal | None
    """Its sum in USD."""
    from_date: date | None
    """First day."""
    to_date: date | None
    """Last day."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class InvoicePage(Page[Invoice]):
    """One page of statements."""

    __slots__ = (
        "items",
        "is_empty",
        "pagination",
        "extra",
    )
    _wire = {"items": "invoices"}
    _empty = {"items": list}

    items: list[Invoice]
    """The page's statements."""
    is_empty: bool | None
    """Whether there are none."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
