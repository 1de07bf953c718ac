"""What the tests share: the server that replays cases, and a simulator."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from wavix.testing import Simulator

ROOT = Path(__file__).parents[2]


def target(program: str) -> str:
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return str(folder / os.environ.get("WAVIX_PROFILE", "debug") / program)


@pytest.fixture(scope="session")
def replay() -> Iterator[str]:
    """URL of the server that answers as the cases say."""
    server = subprocess.Popen([target("wavix-replay")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin
    assert server.stdout
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.stdout.close()
        server.wait(10)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    from wavix.testing import Simulator

    with Simulator() as running:
        yield running


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVIX_API_KEY", raising=False)
    monkeypatch.delenv("WAVIX_BASE_URL", raising=False)
