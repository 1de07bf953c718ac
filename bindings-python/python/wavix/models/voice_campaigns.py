# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `voice_campaigns`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass


@dataclass(init=False, repr=False, eq=False)
class VoiceCampaign(Model):
    """A call that follows a scenario."""

    __slots__ = (
        "id",
        "status",
        "caller_id",
        "contact",
        "timestamp",
        "extra",
    )

    id: int
    """Identifier of the voice campaign."""
    status: str | None
    """Status, such as `in_progress`."""
    caller_id: str | None
    """Caller ID of the call."""
    contact: str | None
    """Phone number that is called."""
    timestamp: datetime | None
    """When the voice campaign was made."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
