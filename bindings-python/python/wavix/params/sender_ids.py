# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `sender_ids`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

SenderIdTypeParam: TypeAlias = Union[Literal["numeric", "alphanumeric", "shortcode"], str]
SenderIdUsecaseParam: TypeAlias = Union[Literal["transactional", "promo", "authentication"], str]
MonthlyVolumeParam: TypeAlias = Union[
    Literal[
        "1-1000",
        "1001-20000",
        "20001-50000",
        "50001-100000",
        "More than 100000",
    ],
    str,
]
