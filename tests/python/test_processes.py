"""Forks, signals, the end of a process, and what a process finds installed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import wavix
from wavix import Wavix

KEY = "canary-key-5f1c"


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_fork_has_connections_of_its_own(client: Wavix) -> None:
    client.buy.countries()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if client.buy.countries().countries else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.buy.countries().countries


def test_interrupts_reach_a_waiting_call(silent: str) -> None:
    code = f"""
        import signal, threading, os
        from wavix import Wavix
        threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            Wavix(api_key="k", base_url="{silent}").buy.countries()
        except KeyboardInterrupt:
            print("interrupted")
    """
    assert run(code).stdout == "interrupted\n"


@pytest.mark.parametrize("bridge", ["queue", "futures"])
def test_a_process_ends_with_calls_in_flight(silent: str, bridge: str) -> None:
    code = f"""
        import asyncio, threading
        from wavix import AsyncWavix, Wavix
        def wait():
            Wavix(api_key="k", base_url="{silent}").buy.countries()
        threading.Thread(target=wait, daemon=True).start()
        async def main():
            client = AsyncWavix(api_key="k", base_url="{silent}")
            calls = [asyncio.ensure_future(client.buy.countries()) for _ in range(20)]
            await asyncio.sleep(0.2)
            print("leaving", flush=True)
        asyncio.run(main())
    """
    done = run(code, WAVIX_ASYNC_BRIDGE=bridge)
    assert (done.returncode, done.stdout, done.stderr) == (0, "leaving\n", "")


def test_the_other_package_is_noticed(tmp_path: Path) -> None:
    package = Path(wavix.__file__).parent
    copied = tmp_path / "wavix"
    copied.mkdir()
    for name in ("__init__.py", "_conflict.py", "_lazy.py"):
        (copied / name).write_text((package / name).read_text())
    (copied / "client.py").write_text("")
    done = run("import wavix", PYTHONPATH=str(tmp_path))
    assert "pip uninstall wavix-python-sdk" in done.stderr


def test_the_simulator_is_a_program() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "wavix.simulator", "--port", "0", "--api-key", "k1"], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        words = program.stdout.readline().split()
        url = next(word for word in words if word.startswith("http"))
        assert "k1" in words
        assert Wavix(api_key="k1", base_url=url).buy.countries().countries
        program.send_signal(signal.SIGINT)
    assert program.returncode != 0
