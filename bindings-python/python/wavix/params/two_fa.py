# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `two_fa`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

TwoFaChannelParam: TypeAlias = Union[Literal["sms", "voice"], str]
TwoFaStatusParam: TypeAlias = Union[Literal["pending", "verified", "expired", "canceled", "failed"], str]
