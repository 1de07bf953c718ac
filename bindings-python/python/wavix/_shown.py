"""Prints dataclasses, also one that has no values yet: tracebacks with locals can meet it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any


class Shown:
    """Prints as dataclasses do, without the fields that have no value."""

    __slots__ = ()

    def __repr__(self) -> str:
        this: Any = self
        names = (field.name for field in fields(this) if hasattr(this, field.name))
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(this, name)!r}' for name in names)})"
