"""Tests of an app stub methods, keep away from the real platform, see connections and run a simulator."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Any
from unittest.mock import create_autospec, patch

import pytest
from scripts import prints

from wavix import AsyncWavix, NotSentError, Wavix
from wavix.models import Message
from wavix.testing import allow_real, block_network

if TYPE_CHECKING:
    from pathlib import Path

MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}


def test_a_method_is_stubbed(client: Wavix, monkeypatch: pytest.MonkeyPatch) -> None:
    with patch.object(client.messages, "send", return_value=Message(message_id="m1")) as send:
        assert client.messages.send(**MESSAGE).message_id == "m1"
        send.assert_called_once_with(**MESSAGE)
    with patch("wavix.resources.messages.Messages.send", autospec=True, return_value=5):
        assert client.messages.send(**MESSAGE) == 5
    monkeypatch.setattr(client.messages, "send", lambda **_: "m2")  # pyright: ignore[reportUnknownLambdaType]
    assert client.messages.send(**MESSAGE) == "m2"
    monkeypatch.undo()
    assert client.messages.send(**MESSAGE).message_id


async def test_an_asynchronous_method_is_stubbed(aclient: AsyncWavix) -> None:
    with patch.object(aclient.messages, "send", return_value=Message(message_id="m1")):
        assert (await aclient.messages.send(**MESSAGE)).message_id == "m1"


@pytest.mark.parametrize("kind", [Wavix, AsyncWavix])
def test_a_double_knows_the_methods(kind: Any, client: Wavix) -> None:
    for double in (create_autospec(kind, instance=True), create_autospec(client, instance=True)):
        double.messages.list.return_value = 5
        assert double.messages.list(type="inbound") == 5
        with pytest.raises(TypeError):
            double.messages.list(nothing=1)
        with pytest.raises(AttributeError):
            double.messages.sent()


def real() -> Wavix:
    return Wavix(api_key="12345678", base_url="https://wavix.invalid", max_retries=0)


async def test_the_real_platform_is_shut_out(client: Wavix) -> None:
    before, before_async = real(), AsyncWavix(api_key="12345678", base_url="https://wavix.invalid", max_retries=0)
    with block_network(), block_network():
        for call in (before.numbers.list, real().numbers.list):
            with pytest.raises(NotSentError, match=r"wavix\.invalid are refused.*--wavix-real"):
                call()
        with pytest.raises(NotSentError, match="are refused"):
            await before_async.numbers.list()
        with pytest.raises(NotSentError, match="are refused"):
            before.cdrs.csv(type="placed", from_="2026-01-01", to="2026-01-02")
        assert client.numbers.list()
        with allow_real(), pytest.raises(NotSentError, match="no connection"):
            before.numbers.list()
    with pytest.raises(NotSentError, match="no connection"):
        before.numbers.list()


def test_servers_of_the_guide_are_looked_at_too() -> None:
    local = {"base_url": "http://127.0.0.1:9", "generation": "guide", "max_retries": 0}
    client = Wavix(api_key="12345678", servers={"messaging": "https://wavix.invalid"}, **local)  # pyright: ignore[reportArgumentType]
    with block_network():
        with pytest.raises(NotSentError, match="are refused"):
            client.messages.send(**MESSAGE)
        with pytest.raises(NotSentError, match="no connection"):
            client.numbers.list()


PLUGIN = """
    import pytest
    from wavix import NotSentError, Wavix

    made_before = Wavix(api_key="12345678", base_url="https://wavix.invalid", max_retries=0)

    def text():
        with pytest.raises(NotSentError) as caught:
            made_before.numbers.list()
        return str(caught.value)

    def test_shut_out(wavix_simulator):
        assert "are refused" in text()
        assert Wavix().numbers.list()

    @pytest.mark.wavix_real
    def test_let_in(wavix_simulator):
        assert "are refused" not in text()

    def test_without_a_simulator():
        assert "are refused" not in text()
"""


@pytest.mark.parametrize("option", ["", "--wavix-real"])
def test_the_fixture_shuts_the_real_platform_out(tmp_path: Path, option: str) -> None:
    (tmp_path / "test_app.py").write_text(textwrap.dedent(PLUGIN))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "wavix.pytest_plugin", "--strict-markers", *option.split()]
    done = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path
    )
    assert ("1 failed, 2 passed" if option else "3 passed") in done.stdout, done.stdout


def test_a_connection_is_announced() -> None:
    code = """
    import sys
    from wavix import NotSentError
    from wavix.testing import Simulator

    events = []
    sys.addaudithook(lambda event, arguments: events.append(arguments) if event == "wavix.connect" else None)
    with Simulator() as simulator:
        simulator.client().numbers.list()
        port = int(simulator.url.rpartition(":")[2])
        print(events == [("127.0.0.1", port)])

        def guard(event, arguments):
            if event == "wavix.connect":
                raise PermissionError("no network in tests")

        sys.addaudithook(guard)
        try:
            simulator.client().numbers.list()
        except NotSentError as error:
            print(repr(error.__cause__), len(simulator.requests()))
    """
    prints(code, "True\nPermissionError('no network in tests') 1\n")


def test_a_simulator_runs_until_it_is_stopped() -> None:
    code = """
    import gc
    from wavix import NotSentError
    from wavix.testing import Simulator

    client = Simulator().client()
    gc.collect()
    print(len(client.numbers.list().items))
    with Simulator() as simulator:
        other = simulator.client(max_retries=0)
        other.numbers.list()
    try:
        other.numbers.list()
    except NotSentError:
        print("stopped")
    """
    prints(code, "4\nstopped\n")
