"""Clients go by the variables and certificates of their interpreter."""

from __future__ import annotations

import json
import os
import pathlib
import traceback
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

import pytest
from scripts import prints

from wavix import AsyncWavix, InvalidArgumentError, NotSentError, Wavix

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wavix.testing import Simulator

KEY = "test-key-123"
SECURE = "https://localhost:1"
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")


@pytest.fixture
def process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Variables of the process that `os.environ` does not have."""
    variables = dict.fromkeys(CERTIFICATES, "/missing") | {"WAVIX_API_KEY": "real", "WAVIX_BASE_URL": "http://real"}
    for name, value in variables.items():
        monkeypatch.delenv(name, raising=False)
        os.putenv(name, value)
    yield
    for name in variables:
        os.unsetenv(name)


@pytest.fixture
def secure(faults: str) -> tuple[str, str]:
    """URL of a server with TLS, and its authority."""
    with urlopen(Request(f"{faults}/runs", json.dumps({"tls": "good"}).encode())) as reply:
        started = json.load(reply)
    return started["url"], started["authority"]


@pytest.mark.usefixtures("process")
def test_the_process_is_not_asked() -> None:
    for kind in (Wavix, AsyncWavix):
        with pytest.raises(InvalidArgumentError, match="api_key: is required"):
            kind()
        assert kind(api_key=KEY)._core.base_url == "https://api.wavix.com"


def test_each_client_goes_by_what_is_set_then(monkeypatch: pytest.MonkeyPatch, simulator: Simulator) -> None:
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    monkeypatch.setenv("WAVIX_BASE_URL", simulator.url)
    client = Wavix()
    monkeypatch.setenv("WAVIX_BASE_URL", "http://localhost:1")
    assert client.profile.get() is not None
    with pytest.raises(NotSentError):
        Wavix(max_retries=0).profile.get()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_fork_keeps_the_environment_of_its_clients(simulator: Simulator) -> None:
    prints(
        """
        import os
        from wavix import Wavix
        client = Wavix()
        client.profile.get()
        os.environ.clear()
        if (child := os.fork()) == 0:
            os._exit(0 if client.profile.get() else 1)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """,
        "0\n",
        WAVIX_API_KEY=simulator.api_key,
        WAVIX_BASE_URL=simulator.url,
    )


async def test_authorities_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, secure: tuple[str, str], tmp_path: Path
) -> None:
    url, authority = secure
    path = tmp_path / "authority.pem"
    path.write_text(authority)
    for name in CERTIFICATES:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NotSentError, match=r"UnknownIssuer.*root_certificates or SSL_CERT_FILE"):
        Wavix(KEY, url).messages.get("m")
    places = [("SSL_CERT_FILE", path), ("SSL_CERT_DIR", tmp_path)]
    for name, place in [*places, ("REQUESTS_CA_BUNDLE", path), ("REQUESTS_CA_BUNDLE", tmp_path)]:
        with monkeypatch.context() as within:
            within.setenv(name, str(place))
            Wavix(KEY, url).messages.get("m")
            await AsyncWavix(KEY, url).messages.get("m")
    for given in (path, str(path), tmp_path, authority, authority.encode(), os.fsencode(path)):
        Wavix(KEY, url, root_certificates=given).messages.get("m")


@pytest.mark.parametrize("name", CERTIFICATES)
def test_certificates_that_cannot_be_read_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    for other in CERTIFICATES:
        monkeypatch.delenv(other, raising=False)
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "none.pem").write_text("none")
    for place in (tmp_path / "missing", tmp_path / "none" / "none.pem", tmp_path / "none"):
        monkeypatch.setenv(name, str(place))
        with pytest.raises(InvalidArgumentError) as caught:
            Wavix(KEY, SECURE)
        assert caught.value.argument == name
        assert str(caught.value).startswith(f"{name}: {place} ")
        Wavix(KEY, "http://localhost:1")


def test_a_proxy_that_is_not_used_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@proxy:1")
    with pytest.raises(NotSentError) as caught:
        Wavix(KEY, SECURE, max_retries=0).profile.get()
    text = str(caught.value)
    assert 'HTTPS_PROXY is set but this client uses no proxy; pass proxy=os.environ["HTTPS_PROXY"]' in text
    assert "hunter2" not in text


def test_values_are_in_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_API_KEY", "hunter2 ")
    monkeypatch.setenv("HTTPS_PROXY", "http://user:hunter2@proxy:1")
    with pytest.raises(InvalidArgumentError, match="WAVIX_API_KEY: expected printable ASCII") as caught:
        Wavix()
    for frame, _ in traceback.walk_tb(caught.tb):
        own = pathlib.Path(frame.f_code.co_filename).parent.name == "wavix"
        assert not own or "hunter2" not in str([value for value in frame.f_locals.values() if isinstance(value, dict)])
