"""Stories that together touch every operation, each in a client's own words: one module for some areas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from wavix import ApiError

Later = Callable[[float], None]


def refused(call: Callable[[], Any]) -> None:
    """The platform refuses it."""
    with pytest.raises(ApiError):
        call()
