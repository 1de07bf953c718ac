"""What the dataclasses of replies have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ._native import redact

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(**_options: bool) -> Callable[[type[C]], type[C]]:
        """Mark a class as a dataclass: `Model` makes its fields when they are first looked at, which importing
        `dataclasses` for every area would cost more time than all else."""
        return lambda cls: cls


C = TypeVar("C")


class _Fields:
    """The `__dataclass_fields__` of a model, made when they are first looked at."""

    def __get__(self, instance: object, cls: type[Any]) -> dict[str, Any]:
        if cls.__slots__ == ():
            raise AttributeError("__dataclass_fields__")
        from dataclasses import make_dataclass

        annotations = {name: kind for base in reversed(cls.__mro__) for name, kind in vars(base).get("__annotations__", {}).items()}
        fields = make_dataclass(cls.__name__, [(name, annotations[name]) for name in cls.__slots__])
        cls.__dataclass_fields__ = fields.__dataclass_fields__
        return cls.__dataclass_fields__


class Model:
    """A value that the platform answered with. Fields that a reply leaves out are None, or an empty list."""

    __slots__ = ()

    if not TYPE_CHECKING:
        __dataclass_fields__ = _Fields()

    _wire: ClassVar[Mapping[str, str]] = {}
    """Names on the wire of the fields whose names differ."""
    _empty: ClassVar[Mapping[str, Callable[[], object]]] = {}
    """What a field is when it is left out, where that is not None."""
    _secrets: ClassVar[frozenset[str]] = frozenset()
    """Fields that are hidden in `repr`."""

    def __init__(self, **values: object) -> None:
        for name in type(self).__slots__:
            if name in values:
                value = values.pop(name)
            else:
                make = dict if name == "extra" else self._empty.get(name)
                value = make() if make else None
            setattr(self, name, value)
        if values:
            message = f"{type(self).__name__} has no field {next(iter(values))!r}"
            raise TypeError(message)

    def to_dict(self) -> dict[str, object]:
        """The value as JSON has it: names of the wire, unknown fields included, times in ISO 8601, decimals as text."""
        plain: dict[str, object] = {}
        for name in type(self).__slots__:
            value: object = getattr(self, name)
            if name == "extra":
                plain.update(value if isinstance(value, dict) else {})
            else:
                plain[self._wire.get(name, name)] = _plain(value)
        return plain

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self._shown(name)}" for name in type(self).__slots__ if name != "extra" or self._extra())
        return f"{type(self).__name__}({shown})"

    def _shown(self, name: str) -> str:
        value: object = getattr(self, name)
        if name in self._secrets and value is not None:
            return "'[redacted]'"
        return redact(repr(value))

    def _extra(self) -> object:
        return getattr(self, "extra", None)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in type(self).__slots__}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


def _plain(value: object) -> object:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, datetime):
        precision = "microseconds" if value.microsecond % 1000 else "milliseconds"
        return value.astimezone(timezone.utc).isoformat(timespec=precision).replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return value
