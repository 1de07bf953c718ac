"""Fixtures for pytest, which finds them where the package is installed; elsewhere `-p wavix.pytest_plugin` does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from . import AsyncWavix, Wavix
    from .testing import Simulator


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that lets tests call the real platform."""
    group = parser.getgroup("wavix")
    group.addoption(
        "--wavix-real",
        action="store_true",
        help="let clients call the real platform while the fixture wavix_simulator is active; it may cost money",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Describe the markers."""
    config.addinivalue_line("markers", "wavix(**options): options of the fixture wavix_simulator, as of Simulator")
    config.addinivalue_line("markers", "wavix_real: calls may leave this machine although the simulator runs")


@pytest.fixture
def wavix_simulator(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Simulator]:
    """Give a simulator of the platform, a new one for each test; the marker `wavix` sets its options.

    As long as the test runs, WAVIX_API_KEY and WAVIX_BASE_URL lead to it: clients made without options are its own.
    Calls to anything but this machine raise `NotSentError`, unless the test has the marker `wavix_real`, or pytest the
    option `--wavix-real`.
    """
    from contextlib import nullcontext

    from .testing import Simulator, block_network

    node: pytest.Item = request.node
    real = node.get_closest_marker("wavix_real") is not None or request.config.getoption("--wavix-real")
    marker = node.get_closest_marker("wavix")
    options: dict[str, Any] = {}
    if marker is not None:
        if marker.args:
            raise TypeError("the marker wavix takes its options by name")
        options.update(marker.kwargs)
    with Simulator(**options) as simulator, nullcontext() if real else block_network():
        monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
        monkeypatch.setenv("WAVIX_BASE_URL", simulator.url)
        yield simulator


@pytest.fixture
def wavix_client(wavix_simulator: Simulator) -> Wavix:
    """Give a client of the test's simulator."""
    return wavix_simulator.client()


@pytest.fixture
def wavix_async_client(wavix_simulator: Simulator) -> AsyncWavix:
    """Give an asynchronous client of the test's simulator."""
    return wavix_simulator.async_client()
