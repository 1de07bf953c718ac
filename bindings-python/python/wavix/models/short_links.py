# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `short_links`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination


@dataclass(init=False, repr=False, eq=False)
class ShortLink(Model):
    """A short link."""

    __slots__ = (
        "short_link",
        "extra",
    )

    short_link: str
    """The short address."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class ShortLinkClick(Model):
    """A click on a short link. Place, device and language are null where they could not be told."""

    __slots__ = (
        "latitude",
        "longitude",
        "operating_system",
        "browser",
        "language",
        "phone",
        "utm_campaign",
        "created_at",
        "link_hash",
        "user_id",
        "extra",
    )

    latitude: float | None
    """Latitude of the place that the IP address belongs to."""
    longitude: float | None
    """Longitude of the place that the IP address belongs to."""
    operating_system: str | None
    """Operating system of the device."""
    browser: str | None
    """Name of the browser."""
    language: str | None
    """Language that the browser asked for."""
    phone: str | None
    """Phone number that the link was made for."""
    utm_campaign: str | None
    """Campaign that the link was made for."""
    created_at: datetime | None
    """When the link was opened."""
    link_hash: str | None
    """Last part of the short address."""
    user_id: int | None
    """Identifier of the account."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class ShortLinkClickPage(Page[ShortLinkClick]):
    """One page of clicks."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _wire = {"items": "metrics"}
    _empty = {"items": list}

    items: list[ShortLinkClick]
    """The page's clicks."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
