"""Shared by the tests: the server that replays cases, and a simulator."""

from __future__ import annotations

import http.server
import os
import subprocess
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wavix import AsyncWavix, Wavix

if TYPE_CHECKING:
    from wavix.testing import Simulator

ROOT = Path(__file__).parents[2]


def target(program: str) -> str:
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return str(folder / os.environ.get("WAVIX_PROFILE", "debug") / program)


@contextmanager
def started(program: str) -> Generator[str]:
    """URL of a server that ends when its input does."""
    server = subprocess.Popen([target(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdin
    assert server.stdout
    try:
        yield server.stdout.readline().strip()
    finally:
        server.stdin.close()
        server.stdout.close()
        server.wait(10)


@pytest.fixture(scope="session")
def replay() -> Iterator[str]:
    """URL of the server that answers as the cases say."""
    with started("wavix-replay") as url:
        yield url


@pytest.fixture(scope="session")
def faults() -> Iterator[str]:
    """URL of the server that fails as scripts say."""
    with started("wavix-faults") as url:
        yield url


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    from wavix.testing import Simulator

    with Simulator() as running:
        yield running


class Silent(http.server.BaseHTTPRequestHandler):
    """Reads requests and never answers."""

    released = threading.Event()

    def do_GET(self) -> None:
        self.released.wait(20)

    do_POST = do_GET

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def silent() -> Iterator[str]:
    Silent.released.clear()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    Silent.released.set()
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(simulator: Simulator) -> Wavix:
    return Wavix(api_key=simulator.api_key, base_url=simulator.url)


@pytest.fixture(params=["queue", "futures"])
def aclient(request: pytest.FixtureRequest, simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> AsyncWavix:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)
    return AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVIX_API_KEY", raising=False)
    monkeypatch.delenv("WAVIX_BASE_URL", raising=False)
