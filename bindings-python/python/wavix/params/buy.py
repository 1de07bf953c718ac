# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `buy`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

NumberTypeFilterParam: TypeAlias = Union[Literal["all", "geo"], str]
