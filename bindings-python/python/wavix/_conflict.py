"""The platform's own Python SDK also imports as `wavix`; the two cannot share an environment."""

from __future__ import annotations

from os import path

_OTHERS = ("client.py", "environment.py", "_default_clients.py")
"""Names at the top of the other package; this one has none of them."""


def _find(folder: str) -> list[str]:
    return [name for name in _OTHERS if path.exists(path.join(folder, name))]


if _found := _find(path.dirname(__file__)):
    raise ImportError(
        "the folder of this package also holds files of wavix-python-sdk ("
        + ", ".join(_found)
        + "): both import as `wavix`, so one environment can hold only one of them. "
        "Run `pip uninstall wavix-python-sdk wavix`, then `pip install wavix`."
    )
