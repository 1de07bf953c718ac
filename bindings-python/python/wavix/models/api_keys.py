# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `api_keys`."""

from __future__ import annotations

from datetime import datetime

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ApiKeyPermission:
    """Permissions of an API key in one group of operations.

    Other values are possible.
    """

    NONE: Final = "none"
    READ: Final = "read"
    WRITE: Final = "write"


@dataclass(init=False, repr=False, eq=False)
class ApiKeyScope(Model):
    """Permissions of an API key in one group of operations."""

    __slots__ = (
        "allow",
        "extra",
    )

    allow: str | None
    """Its permissions; none if it is left out."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class ApiKey(Model):
    """An API key. Its permissions in each group count only with `scopes_enabled`."""

    __slots__ = (
        "id",
        "label",
        "value",
        "active",
        "restricted",
        "permitted_ips",
        "scopes_enabled",
        "last_used_at",
        "numbers",
        "trunks",
        "calls",
        "messages",
        "recordings",
        "campaigns",
        "two_fa",
        "validator",
        "webhooks",
        "embeddable",
        "billing",
        "account",
        "subaccounts",
        "created_at",
        "extra",
    )
    _empty = {"permitted_ips": list}
    _secrets = frozenset({"value"})

    id: int
    """Identifier of the key; not the key itself."""
    label: str | None
    """Name that the account gave it."""
    value: str | None
    """The key itself."""
    active: bool | None
    """Whether it works."""
    restricted: bool | None
    """Whether only `permitted_ips` may use it."""
    permitted_ips: list[str]
    """IP addresses that may use it; with `restricted`, an empty list shuts everybody out."""
    scopes_enabled: bool | None
    """Whether it may do only what its groups say; else everything."""
    last_used_at: datetime | None
    """When it was last used; null if never."""
    numbers: ApiKeyScope | None
    """Buying and setting up phone numbers, and the cart."""
    trunks: ApiKeyScope | None
    """SIP trunks."""
    calls: ApiKeyScope | None
    """Call records, live calls and transcriptions; to read is also to search."""
    messages: ApiKeyScope | None
    """Messages, sender IDs and opt-outs."""
    recordings: ApiKeyScope | None
    """Recordings of calls."""
    campaigns: ApiKeyScope | None
    """Campaigns, 10DLC brands and short links."""
    two_fa: ApiKeyScope | None
    """2FA verifications."""
    validator: ApiKeyScope | None
    """Number validation."""
    webhooks: ApiKeyScope | None
    """Webhooks of calls."""
    embeddable: ApiKeyScope | None
    """Tokens of widgets."""
    billing: ApiKeyScope | None
    """Statements, balance and payments."""
    account: ApiKeyScope | None
    """The account's profile."""
    subaccounts: ApiKeyScope | None
    """Sub-accounts."""
    created_at: datetime | None
    """When it was made."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
