"""The environment variables that clients go by, as this interpreter has them."""

from __future__ import annotations

import os

from ._native import ENVIRONMENT


def environment() -> dict[str, str]:
    """Those that are set, by name. Their values may be secrets: keep them in no variable."""
    return {name: os.environ[name] for name in ENVIRONMENT if name in os.environ}
