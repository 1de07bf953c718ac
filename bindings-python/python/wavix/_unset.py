"""The default of arguments that are not sent, since None means JSON null."""

from __future__ import annotations

from ._native import the_unset

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from typing import Final, final
else:

    def final(cls: type) -> type:
        """Say that nothing derives from the class."""
        return cls


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Unset] = the_unset(Unset())
if not TYPE_CHECKING:
    Unset = type(UNSET)
