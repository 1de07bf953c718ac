# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `webrtc_tokens`."""

from __future__ import annotations

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination


@dataclass(init=False, repr=False, eq=False)
class WebrtcToken(Model):
    """A token, without its text."""

    __slots__ = (
        "uuid",
        "sip_trunk",
        "payload",
        "ttl",
        "extra",
    )
    _empty = {"payload": dict}

    uuid: str
    """Identifier of the token."""
    sip_trunk: str | None
    """SIP trunk that the softphone registers with."""
    payload: dict[str, object]
    """Data that the account keeps with the token."""
    ttl: int | None
    """Life in seconds; null for one without end."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class WebrtcTokenPage(Page[WebrtcToken]):
    """One page of tokens."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[WebrtcToken]
    """The page's tokens."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class NewWebrtcToken(Model):
    """A token that was just made."""

    __slots__ = (
        "token",
        "uuid",
        "sip_trunk",
        "payload",
        "ttl",
        "extra",
    )
    _empty = {"payload": dict}
    _secrets = frozenset({"token"})

    token: str
    """The token itself; shown this once."""
    uuid: str
    """Identifier of the token."""
    sip_trunk: str | None
    """SIP trunk that the softphone registers with."""
    payload: dict[str, object]
    """Data that the account keeps with the token."""
    ttl: int | None
    """Life in seconds; null for one without end."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
