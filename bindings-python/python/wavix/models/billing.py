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
    """Its purpose, in words."""
    status: str | None
    """Status of the transaction."""
    type: int | None
    """Its purpose, as one of the numbers of `TransactionType`."""
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
