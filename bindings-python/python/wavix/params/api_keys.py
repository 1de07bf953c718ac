# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `api_keys`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

ApiKeyPermissionParam: TypeAlias = Union[Literal["none", "read", "write"], str]


class ApiKeyScopeParam(TypedDict, total=False):
    """Permissions of an API key in one group of operations."""

    allow: ApiKeyPermissionParam
    """Its permissions; none if it is left out."""
