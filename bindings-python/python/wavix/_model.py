"""Shared by the dataclasses of replies."""

from __future__ import annotations

from datetime import date, datetime, timezone
from decimal import Decimal

from ._native import redact

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from dataclasses import dataclass as dataclass
    from typing import Any, ClassVar, Literal
else:

    def dataclass(**_options: bool) -> Callable[[type], type]:
        """Mark a class as a dataclass.

        `Model` makes the fields when they are first looked at: importing `dataclasses` costs more than all else here.
        """
        return lambda cls: cls


class _Fields:
    """The `__dataclass_fields__` of a model, made when they are first looked at."""

    def __get__(self, instance: object, cls: Any) -> Any:
        if cls.__slots__ == ():
            raise AttributeError("__dataclass_fields__")
        from dataclasses import make_dataclass
        from inspect import get_annotations

        annotations: dict[str, Any] = {}
        for base in reversed(cls.__mro__):
            annotations.update(get_annotations(base))
        made: Any = make_dataclass(cls.__name__, [(name, annotations[name]) for name in cls.__slots__])
        cls.__dataclass_fields__ = fields = made.__dataclass_fields__
        return fields


class Model:
    """A value that the platform answered with. Fields that a reply leaves out are None, or an empty list."""

    __slots__ = ()
    _is_wavix_model = True

    if not TYPE_CHECKING:
        __dataclass_fields__ = _Fields()

    _wire: ClassVar[Mapping[str, str]] = {}
    """Names on the wire of the fields whose names differ."""
    _guide_wire: ClassVar[Mapping[str, str] | None] = None
    """The same in the guide's generation, if that differs."""
    _empty: ClassVar[Mapping[str, Callable[[], object]]] = {}
    """The default of a field, if it is not None."""
    _secrets: ClassVar[frozenset[str]] = frozenset()
    """Fields that are hidden in `repr`."""

    def __init__(self, **values: object) -> None:
        for name in type(self).__slots__:
            object.__setattr__(self, name, values.pop(name) if name in values else self._left_out(name))
        if values:
            message = f"{type(self).__name__} has no field {next(iter(values))!r}"
            raise TypeError(message)

    def _left_out(self, name: str) -> object:
        make = self._empty.get(name)
        empty: dict[str, object] = {}
        return make() if make else empty if name == "extra" else None

    def to_dict(self, *, generation: Literal["current", "guide"] = "current") -> dict[str, object]:
        """The value as JSON has it: names of the wire, unknown fields included, times in ISO 8601, decimals as text.

        Args:
            generation: Whose names to use. With "guide" a validation has `is_valid`, `phone_type` and `cost`. Named
                values keep the spelling of the current API, such as "answered" for the guide's "ANSWERED".

        Raises:
            ValueError: There is no such generation.
        """
        if generation not in ("current", "guide"):
            message = f'generation: expected "current" or "guide", got {generation!r}'
            raise ValueError(message)
        wire = self._wire if generation == "current" or self._guide_wire is None else self._guide_wire
        plain: dict[str, object] = {}
        for name in type(self).__slots__:
            if name != "extra":
                plain[wire.get(name, name)] = _plain(getattr(self, name), generation)
        extra: dict[str, object] = getattr(self, "extra", None) or {}
        for name, value in extra.items():
            if plain.get(name) is None:
                plain[name] = value
        return plain

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={self._shown(name)}" for name in type(self).__slots__ if name != "extra" or self._has_extra()
        )
        return f"{type(self).__name__}({shown})"

    def _shown(self, name: str) -> str:
        value: object = getattr(self, name, None)
        if name in self._secrets and value is not None:
            return "'[redacted]'"
        try:
            return redact(repr(value))
        except Exception as error:  # noqa: BLE001
            return f"<{type(value).__name__} that cannot be printed: {type(error).__name__}>"

    def _has_extra(self) -> bool:
        try:
            return bool(getattr(self, "extra", None))
        except Exception:  # noqa: BLE001
            return True

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in type(self).__slots__)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __getstate__(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in type(self).__slots__}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


class Value(Model):
    """A value that was computed. It cannot be changed."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> None:
            raise self._frozen(name)

        def __delattr__(self, name: str) -> None:
            raise self._frozen(name)

    def _frozen(self, name: str) -> AttributeError:
        return AttributeError(f"{type(self).__name__}.{name} cannot be changed")


def _plain(value: Any, generation: Literal["current", "guide"]) -> object:
    plain: object = value
    if isinstance(value, Model):
        plain = value.to_dict(generation=generation)
    elif isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        plain = [_plain(item, generation) for item in items]
    elif isinstance(value, dict):
        entries: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
        plain = {key: _plain(item, generation) for key, item in entries.items()}
    elif isinstance(value, datetime):
        precision = "microseconds" if value.microsecond % 1000 else "milliseconds"
        plain = value.astimezone(timezone.utc).isoformat(timespec=precision).replace("+00:00", "Z")
    elif isinstance(value, date):
        plain = value.isoformat()
    elif isinstance(value, Decimal):
        plain = format(value, "f")
    return plain
