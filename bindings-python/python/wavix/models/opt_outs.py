# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `opt_outs`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination


@dataclass(init=False, repr=False, eq=False)
class OptOut(Model):
    """A recipient who wants no more messages."""

    __slots__ = (
        "phone_number",
        "sender_id",
        "campaign_id",
        "created_at",
        "extra",
    )

    phone_number: str | None
    """Phone number of the recipient."""
    sender_id: str | None
    """Sender ID that they want nothing from; null for all."""
    campaign_id: str | None
    """10DLC campaign that they want nothing from."""
    created_at: datetime | None
    """Since when."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class OptOutPage(Page[OptOut]):
    """One page of recipients who want no more messages."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[OptOut]
    """The page's recipients."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
