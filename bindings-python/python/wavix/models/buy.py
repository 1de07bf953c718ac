# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `buy`."""

from __future__ import annotations

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import AvailableNumber, Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class NumberTypeFilter:
    """Which kinds of phone numbers to look at.

    Other values are possible.
    """

    ALL: Final = "all"
    GEO: Final = "geo"


@dataclass(init=False, repr=False, eq=False)
class Country(Model):
    """A country with phone numbers for sale."""

    __slots__ = (
        "id",
        "name",
        "short_name",
        "has_provinces_or_states",
        "extra",
    )

    id: int
    """Identifier of the country."""
    name: str | None
    """Name of the country."""
    short_name: str | None
    """Two-letter ISO code."""
    has_provinces_or_states: bool | None
    """Whether cities are found through regions: ask for `regions`, else for `cities`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CountryList(Model):
    """Countries with phone numbers for sale."""

    __slots__ = (
        "countries",
        "extra",
    )
    _empty = {"countries": list}

    countries: list[Country]
    """The countries."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Region(Model):
    """A state or province."""

    __slots__ = (
        "id",
        "name",
        "extra",
    )

    id: int
    """Identifier of the region."""
    name: str | None
    """Name of the region."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class RegionList(Model):
    """States or provinces of a country."""

    __slots__ = (
        "regions",
        "extra",
    )
    _empty = {"regions": list}

    regions: list[Region]
    """The regions."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class City(Model):
    """A city, or rate center."""

    __slots__ = (
        "id",
        "name",
        "area_code",
        "extra",
    )

    id: int
    """Identifier of the city."""
    name: str | None
    """Name of the city."""
    area_code: int | None
    """Area code; in the US the first six digits of its numbers (NPA and NXX)."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CityList(Model):
    """Cities of a country or region."""

    __slots__ = (
        "cities",
        "extra",
    )
    _empty = {"cities": list}

    cities: list[City]
    """The cities."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class AvailableNumberPage(Page[AvailableNumber]):
    """One page of phone numbers for sale."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _wire = {"items": "dids"}
    _empty = {"items": list}

    items: list[AvailableNumber]
    """The page's numbers."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
