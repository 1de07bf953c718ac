"""The fixtures for pytest: the page that shows them, as it stands there, and what they do for tests."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import wavix
from wavix import Wavix
from wavix.testing import Simulator

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
OWN, OTHER, NOWHERE = "13137890021", "15155982927", "http://127.0.0.1:9/"


def pytest_run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_app.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "wavix.pytest_plugin", "-p", "no:cacheprovider", "-rA"]
    command += ["--strict-markers", "--rootdir", str(folder), str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path(wavix.__file__).parents[1])}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, cwd=folder, env=environment
    )


def test_the_page_runs(tmp_path: Path) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    code = "".join(blocks)
    done = pytest_run(tmp_path, code)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{code.count('def test_')} passed" in done.stdout


def test_a_test_leaves_nothing_behind(tmp_path: Path) -> None:
    done = pytest_run(
        tmp_path,
        """
import os

import pytest

seen = []


@pytest.mark.parametrize("turn", [1, 2])
def test_turns(turn, wavix_simulator, wavix_client):
    assert wavix_simulator.messages() == []
    wavix_client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
    assert os.environ["WAVIX_BASE_URL"] == wavix_simulator.url
    seen.append(wavix_simulator.url)


async def use(client):
    return await client.numbers.list()


def test_async(wavix_simulator, wavix_async_client):
    import asyncio

    assert "WAVIX_BASE_URL" in os.environ
    assert len(seen) == 2
    assert asyncio.run(use(wavix_async_client)).items


def test_without():
    assert "WAVIX_BASE_URL" not in os.environ


@pytest.mark.wavix("0")
def test_wrong_marker(wavix_simulator):
    pass
""",
    )
    assert "4 passed, 1 error" in done.stdout, done.stdout + done.stderr
    assert "takes its options by name" in done.stdout


def test_what_a_simulator_remembers() -> None:
    with Simulator(start="2026-07-01T12:00:00Z") as simulator:
        client = simulator.client(max_retries=0)
        client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"}, callback_url=NOWHERE)
        client.profile.update(sms_relay_url=NOWHERE)
        simulator.inbound(OTHER, OWN, "Hello")
        simulator.advance(4)
        texts = [message.message_body.text for message in simulator.messages() if message.message_body]
        assert texts == ["Hi", "Hello"]
        sent, updated = simulator.requests()
        assert (sent.operation, sent.path, sent.status, sent.error) == ("messages.send", "/v3/messages", 201, None)
        assert (updated.id, updated.at.year, updated.fault) == (2, 2026, False)
        assert updated.took >= 0
        inbound = simulator.wait_for_callback("inbound_message", timeout=60)
        assert (inbound.error, inbound.reply, inbound.attempts) == ("no connection", None, 1)
        simulator.resend(inbound.id)
        assert [one.attempts for one in simulator.settle() if one.id == inbound.id] == [2]
        with pytest.raises(ValueError, match="Record not found"):
            simulator.resend(99)
        with pytest.raises(TimeoutError, match="there were 3: "):
            simulator.wait_for_callback("call", timeout=0)
        assert isinstance(client, Wavix)


async def test_an_async_client(simulator: Simulator) -> None:
    assert (await simulator.async_client().numbers.list()).items
