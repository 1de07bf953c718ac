"""Secrets of the caller, which do not print."""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn


class Secrets:
    """One secret or several. No `repr`, pickle or traceback with locals shows them."""

    __slots__ = ("_texts",)

    def __init__(self, given: object) -> None:
        self._texts: object = given

    def one(self) -> object:
        """The hidden value."""
        return self._texts

    def get(self, name: str) -> object:
        """One of several that have names."""
        texts: Any = self._texts
        return texts[name]

    def added_to(self, others: Mapping[str, object]) -> dict[str, object]:
        """Adds secrets that have names to values that are none."""
        texts: Any = self._texts
        return {**others, **texts}

    def all(self) -> object:
        """The hidden value, as a list."""
        return [self._texts] if isinstance(self._texts, str) else self._texts

    def __repr__(self) -> str:
        return "[redacted]"

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets are not pickled")
