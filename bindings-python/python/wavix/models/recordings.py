# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `recordings`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination


@dataclass(init=False, repr=False, eq=False)
class Recording(Model):
    """The recording of a call."""

    __slots__ = (
        "id",
        "created_at",
        "duration",
        "from_",
        "to",
        "call_uuid",
        "url",
        "extra",
    )
    _wire = {"from_": "from"}

    id: int
    """Identifier of the recording; not that of the call."""
    created_at: datetime | None
    """When the recording was made."""
    duration: int | None
    """Length in seconds."""
    from_: str | None
    """Number of the caller."""
    to: str | None
    """Number that was called."""
    call_uuid: str | None
    """Identifier of the call."""
    url: str | None
    """URL of the file."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class InvalidRecordingFilters(Model):
    """Filters that found nothing."""

    __slots__ = (
        "dids",
        "sip_trunks",
        "extra",
    )
    _empty = {"dids": list, "sip_trunks": list}

    dids: list[str]
    """Phone numbers."""
    sip_trunks: list[str]
    """SIP trunks."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class RecordingPage(Page[Recording]):
    """One page of recordings."""

    __slots__ = (
        "items",
        "invalid",
        "pagination",
        "extra",
    )
    _wire = {"items": "recordings"}
    _empty = {"items": list}

    items: list[Recording]
    """The page's recordings."""
    invalid: InvalidRecordingFilters | None
    """Filters that found nothing."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
