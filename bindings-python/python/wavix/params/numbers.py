# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `numbers`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

NumberStatusParam: TypeAlias = Union[Literal["active", "inactive"], str]
DocumentStatusParam: TypeAlias = Union[Literal["approved", "pending", "rejected"], str]


class _NumberDestinationRequired(TypedDict):
    """What a `NumberDestination` must hold."""

    destination: str
    """SIP URI, phone number or login of a SIP trunk. In a SIP URI `[did]` stands for the number called."""
    transport: int
    """The kind of `destination`, as one of the numbers of `InboundTransport`: 1 a SIP URI, 4 a phone number, 5 a SIP
    trunk of the account."""
    priority: int
    """Order among several destinations; the lowest is tried first."""


class NumberDestinationParam(_NumberDestinationRequired, total=False):
    """Where inbound calls shall go."""

    trunk_id: int | None
    """Identifier of the SIP trunk, for transport 5."""
    callhunt: bool
    """Whether destinations are tried one after the other."""
    active: bool
    """Whether the destination is in use."""
