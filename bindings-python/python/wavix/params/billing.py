# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `billing`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

TransactionStatusParam: TypeAlias = Union[Literal["Created", "Pending", "Committed", "Reverted"], str]
