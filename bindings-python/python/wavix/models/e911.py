# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `e911`."""

from __future__ import annotations

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination


@dataclass(init=False, repr=False, eq=False)
class E911Address(Model):
    """An address that the emergency service knows; `validate` returns such ones."""

    __slots__ = (
        "street_number",
        "street",
        "location",
        "city",
        "state",
        "zip_code",
        "zip_plus_four",
        "extra",
    )

    street_number: str | None
    """Number of the house."""
    street: str | None
    """Name of the street."""
    location: str | None
    """Where in the house, such as the floor or suite."""
    city: str | None
    """Name of the city."""
    state: str | None
    """State or province, in two letters."""
    zip_code: str | None
    """ZIP or postal code."""
    zip_plus_four: str | None
    """ZIP code with its extension, as `validate` returns it."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class E911Validation(Model):
    """The emergency service's verdict on an address."""

    __slots__ = (
        "status",
        "phone_number",
        "corrected_address",
        "candidates",
        "extra",
    )
    _empty = {"candidates": list}

    status: int | None
    """The result: 2 says that the address was corrected. The other numbers are undocumented; they stand for an exact
    match, a list of candidates, and no match."""
    phone_number: str | None
    """Phone number that the address is for."""
    corrected_address: E911Address | None
    """The address as the emergency service has it."""
    candidates: list[E911Address]
    """Addresses to choose from. The platform says that it returns them, but not under which name: where this is
    empty, look into `extra`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class E911Record(Model):
    """A phone number with emergency calling."""

    __slots__ = (
        "phone_number",
        "name",
        "address",
        "extra",
    )

    phone_number: str | None
    """The phone number."""
    name: str | None
    """Name of the person or company at the address."""
    address: E911Address | None
    """Address that emergency calls come from."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class E911RecordPage(Page[E911Record]):
    """One page of phone numbers with emergency calling."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[E911Record]
    """The page's records."""
    pagination: Pagination | None
    """Where the page stands; null where there is one page only."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
