# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `sub_accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

SubAccountStatusParam: TypeAlias = Union[Literal["enabled", "disabled"], str]


class SubAccountDestinationsParam(TypedDict, total=False):
    """Where the platform posts to for a sub-account unless told otherwise."""

    sms_endpoint: str
    """Address for incoming messages."""
    dlr_endpoint: str
    """Address for delivery reports."""
