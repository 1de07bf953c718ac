"""Whole numbers of which some have names."""

from __future__ import annotations


class Codes:
    """Base of the classes whose constants name numbers."""

    @classmethod
    def name_of(cls, value: int | None) -> str | None:
        """Return the name of the constant with this value, such as `OUTBOUND_SMS`, or `None` where it has none."""
        return next((name for name, known in vars(cls).items() if name.isupper() and known == value), None)
