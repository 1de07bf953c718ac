# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `sub_accounts`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SubAccountStatus:
    """Status of a sub-account.

    Other values are possible.
    """

    ENABLED: Final = "enabled"
    DISABLED: Final = "disabled"


@dataclass(init=False, repr=False, eq=False)
class SubAccountDestinations(Model):
    """Where the platform posts to for a sub-account unless told otherwise."""

    __slots__ = (
        "sms_endpoint",
        "dlr_endpoint",
        "extra",
    )

    sms_endpoint: str | None
    """Address for incoming messages."""
    dlr_endpoint: str | None
    """Address for delivery reports."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SubAccount(Model):
    """A sub-account."""

    __slots__ = (
        "id",
        "created_at",
        "name",
        "api_key",
        "master_organization",
        "status",
        "default_destinations",
        "extra",
    )
    _secrets = frozenset({"api_key"})

    id: int
    """Identifier of the sub-account."""
    created_at: datetime | None
    """When it was made."""
    name: str | None
    """Name of the sub-account."""
    api_key: str | None
    """Its API key."""
    master_organization: int | None
    """Identifier of the account above it."""
    status: str | None
    """Status of the sub-account."""
    default_destinations: SubAccountDestinations | None
    """Where the platform posts to unless told otherwise."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SubAccountPage(Page[SubAccount]):
    """One page of sub-accounts."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _wire = {"items": "sub_organizations"}
    _empty = {"items": list}

    items: list[SubAccount]
    """The page's sub-accounts."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SubAccountTransaction(Model):
    """A change of a sub-account's balance."""

    __slots__ = (
        "amount",
        "balance_after",
        "date",
        "details",
        "status",
        "type",
        "extra",
    )

    amount: Decimal | None
    """Amount in USD; negative for what was paid from the balance."""
    balance_after: Decimal | None
    """Balance after it in USD."""
    date: datetime | None
    """When it was made."""
    details: str | None
    """Its purpose, in words."""
    status: str | None
    """Status of the transaction, such as `committed`."""
    type: int | None
    """Its purpose, as one of the numbers of `TransactionType`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class SubAccountTransactionPage(Page[SubAccountTransaction]):
    """One page of transactions."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _wire = {"items": "transactions"}
    _empty = {"items": list}

    items: list[SubAccountTransaction]
    """The page's transactions."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
