"""Signals, programs, and what a process finds installed."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from scripts import prints, run
from stub import Connection, Platform

import wavix
from wavix import Wavix

# Makes a call wait half a minute.
WAITS = {
    "call": ("", "client.buy.countries()"),
    "message": ("", 'client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})'),
    "upload": ("", 'client.speech_analytics.create(file=("a.wav", pieces()), callback_url="https://example.com/x")'),
    "backoff": (
        "HTTP/1.1 503 Busy\r\nretry-after: 30\r\ncontent-length: 0\r\n\r\n",
        "client.buy.countries()",
    ),
    "export": (
        'HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\ncontent-length: 1000\r\n\r\n{"uuid": "u-1"}\n',
        'list(client.cdrs.export(type="placed", from_="2026-01-01", to="2026-01-31"))',
    ),
    "download": (
        "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\ncontent-length: 1000\r\n\r\na,b\n",
        'client.cdrs.csv(type="placed", from_="2026-01-01", to="2026-01-31").read()',
    ),
}


INTERRUPTS = pytest.mark.skipif(sys.platform == "win32", reason="os.kill ends the process here")


@INTERRUPTS
@pytest.mark.parametrize("what", WAITS)
def test_interrupts_reach_whatever_waits(what: str) -> None:
    reply, call = WAITS[what]
    over = threading.Event()

    def serve(connection: Connection) -> None:
        connection.send(reply.encode())
        over.wait(30)

    code = f"""
        import os, signal, threading, time
        from wavix import Wavix
        def pieces():
            yield bytes(1000)
            time.sleep(30)
        client = Wavix(api_key="k", base_url=os.environ["URL"], timeout=60)
        at = []
        def interrupt():
            time.sleep(0.5)
            at.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)
        threading.Thread(target=interrupt).start()
        try:
            {call}
        except KeyboardInterrupt:
            print("interrupted", time.monotonic() - at[0])
    """
    with Platform(serve) as platform:
        done = run(code, URL=platform.url)
        over.set()
    assert (done.returncode, done.stderr) == (0, "")
    word, after = done.stdout.split()
    assert word == "interrupted"
    assert float(after) < 2
    print(f"{what}: {after} s")


@INTERRUPTS
def test_interrupts_reach_an_event_loop(silent: str) -> None:
    code = f"""
        import asyncio, os, signal, threading
        from wavix import AsyncWavix
        threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
        try:
            asyncio.run(AsyncWavix(api_key="k", base_url="{silent}").buy.countries())
        except KeyboardInterrupt:
            print("interrupted")
    """
    prints(code, "interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no alarms")
def test_a_handler_of_a_signal_may_call() -> None:
    code = """
        import signal
        from wavix.testing import Simulator
        with Simulator() as simulator:
            client = simulator.client()
            simulator.fault(operation="buy.countries", delay=2)
            signal.signal(signal.SIGALRM, lambda *_: print("handler", client.profile.get().id is not None))
            signal.setitimer(signal.ITIMER_REAL, 0.5)
            print("call", bool(client.buy.countries().countries))
    """
    prints(code, "handler True\ncall True\n")


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
