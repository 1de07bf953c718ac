"""Names that are imported when they are used, so that `import wavix` stays cheap."""

from __future__ import annotations

from importlib import import_module
from sys import modules

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from functools import cached_property as cached_property
    from typing import Any
else:

    class cached_property:  # noqa: N801
        """As `functools.cached_property`, whose module costs more to import than the whole client."""

        def __init__(self, make: Callable[[Any], object]) -> None:
            self._make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type) -> object:
            if instance is None:
                # The class of the value, for tools that look at classes, such as `unittest.mock.create_autospec`.
                return type(self._make(None))
            try:
                value = instance.__dict__[self._name] = self._make(instance)
            except (ImportError, OSError) as error:
                from .errors import NotSentError

                raise NotSentError(f"nothing was sent, {self._name!r} cannot be loaded: {error}") from error
            return value


def lazy_names(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make a package's `__getattr__` and `__dir__` from the module that each name lives in."""

    def load(name: str) -> object:
        home = homes.get(name)
        if home is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        value: object = getattr(import_module(f"{package}.{home}"), name)
        setattr(modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(modules[package]), *homes})

    return load, names
