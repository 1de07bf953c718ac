# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `call_webhooks`."""

from __future__ import annotations

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CallWebhookType:
    """The events of calls that an address receives.

    Other values are possible.
    """

    ON_CALL: Final = "on-call"
    POST_CALL: Final = "post-call"


@dataclass(init=False, repr=False, eq=False)
class CallWebhook(Model):
    """An address that hears of the account's calls."""

    __slots__ = (
        "event_type",
        "url",
        "success",
        "extra",
    )

    event_type: str
    """The events that it receives."""
    url: str | None
    """The address."""
    success: bool | None
    """Whether it was registered; only in the reply to `create`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
