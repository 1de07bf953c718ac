# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `common`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

TranscriptionLanguageParam: TypeAlias = Union[Literal["en", "de", "es", "fr", "it"], str]
TranscriptionStatusParam: TypeAlias = Union[Literal["completed", "failed"], str]


class PaginationParam(TypedDict, total=False):
    """Where a page stands in its list."""

    total: int
    """Number of items on all pages."""
    total_pages: int
    """Number of pages."""
    current_page: int
    """This page, from 1."""
    per_page: int
    """Most items on a page."""
