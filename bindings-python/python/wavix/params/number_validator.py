# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `number_validator`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

NumberValidationTypeParam: TypeAlias = Union[Literal["format", "analysis", "validation"], str]
PhoneNumberTypeParam: TypeAlias = Union[Literal["mobile", "landline", "toll-free"], str]
NumberValidationStatusParam: TypeAlias = Union[Literal["success", "in progress", "progress"], str]
