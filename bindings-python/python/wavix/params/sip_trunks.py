# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `sip_trunks`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

SipTrunkAuthMethodParam: TypeAlias = Union[Literal["Digest", "IP auth"], str]
SipTrunkStatusParam: TypeAlias = Union[Literal["active", "pending", "rejected"], str]


class SipTrunkAllowedIpParam(TypedDict):
    """An IP address that shall be allowed to register with a SIP trunk."""

    ip: str
    """The static public IP address."""


class SipTrunkHostParam(TypedDict):
    """Asks to authenticate a SIP trunk by IP address; Wavix approves it by hand."""

    host: str
    """The static public IP address."""
