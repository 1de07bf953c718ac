# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `cart`."""

from __future__ import annotations

from .._model import Model, dataclass
from ..models.common import AvailableNumber, DocumentType


@dataclass(init=False, repr=False, eq=False)
class CartContents(Model):
    """The contents of the cart."""

    __slots__ = (
        "dids",
        "doc_types",
        "extra",
    )
    _empty = {"dids": list, "doc_types": list}

    dids: list[AvailableNumber]
    """The phone numbers."""
    doc_types: list[DocumentType]
    """Kinds of documents that some of the numbers need."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
