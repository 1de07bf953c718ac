"""The programs of `examples/` and `docs/voice-bot.md` that speak in calls: the recording proves what was heard."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
import wave
from array import array
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT
from test_audio import PCM, heard, wav

from wavix import Wavix
from wavix.audio import resample
from wavix.testing import Simulator

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

EXAMPLES = ROOT / "examples" / "python"


class Platform:
    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
        self.environment = {
            **os.environ,
            "WAVIX_API_KEY": simulator.api_key,
            "WAVIX_BASE_URL": simulator.url,
            "PORT": "0",
        }

    @contextmanager
    def program(self, *arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
        """A program that places a call, which is answered."""
        command = [sys.executable, "-W", "error", *arguments]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self.environment) as program:
            killer = threading.Timer(60, program.kill)
            killer.start()
            try:
                while not (calls := list(self.client.calls.list())):
                    assert program.poll() is None, "it ended before it placed a call"
                    time.sleep(0.02)
                self.simulator.answer(calls[0].id)
                yield program, calls[0].id
            finally:
                program.kill()
                killer.cancel()

    def recording(self, call_id: str) -> bytes:
        with self.client.recordings.download(call_id) as file:
            return heard(file.read())


@pytest.fixture
def said() -> bytes:
    """Loud from the beginning to the end of whole pieces."""
    return array("h", [value if abs(value) > 1000 else 1001 for value in array("h", PCM)][:19_200]).tobytes()


@pytest.fixture
def platform(tmp_path: Path, said: bytes) -> Iterator[Platform]:
    (tmp_path / "caller.wav").write_bytes(wav(said))
    with Simulator(call_audio=tmp_path / "caller.wav") as simulator:
        yield Platform(simulator)


def test_the_echo_bot(platform: Platform, said: bytes) -> None:
    with platform.program(str(EXAMPLES / "echo_bot.py"), "13137890021", "447537151866", "--port=0") as (bot, call):
        assert bot.stdout
        assert bot.stdout.readline() == "said back: 1 s\n"
        platform.simulator.hang_up(call)
        assert bot.wait(30) == 0
    recording = platform.recording(call)
    assert recording[: len(said)] == said
    assert not recording[len(said) :].strip(b"\0")


@pytest.mark.parametrize("rate", [8_000, 24_000])
def test_the_wav_player(platform: Platform, tmp_path: Path, rate: int) -> None:
    file = tmp_path / "greeting.wav"
    file.write_bytes(wav(PCM, rate))
    numbers = ("13137890021", "447537151866")
    with platform.program(str(EXAMPLES / "wav_player.py"), *numbers, str(file), "--port=0") as (player, call):
        assert player.stdout
        assert player.stdout.read() == f"heard {call}\n"
        assert player.wait(30) == 0
    with wave.open(str(file)) as reader:
        assert reader.getframerate() == rate
    assert platform.recording(call) == resample(PCM, rate, 24_000)


def test_the_voice_bot_of_the_documentation(platform: Platform, said: bytes) -> None:
    page = (ROOT / "docs" / "voice-bot.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    with platform.program("-c", block) as (bot, call):
        assert bot.stdout
        assert bot.stdout.readline() == "repeated\n"
        platform.simulator.hang_up(call)
        assert bot.wait(30) == 0
    assert platform.recording(call) == said
