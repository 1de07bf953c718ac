"""How a process ends while calls, exports, uploads or a simulator are under way: with its own status, in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from scripts import prints

if TYPE_CHECKING:
    from wavix.testing import Simulator

BRIDGES = pytest.mark.parametrize("bridge", ["queue", "futures"])

# The teardown of the interpreter lets other threads run for a while.
SLOW_TEARDOWN = """
class Slow:
    def __del__(self, sleep=__import__("time").sleep):
        sleep(0.2)
slow = Slow()
"""


def repeat(times: int, code: str, expected: str, simulator: Simulator, **environment: str) -> None:
    """Not every end meets the moment that matters."""
    for _ in range(times):
        prints(code, expected, URL=simulator.url, WAVIX_API_KEY=simulator.api_key, **environment)


def test_daemon_threads_that_call(simulator: Simulator) -> None:
    code = """
import os, threading, time
from wavix import Wavix
client = Wavix(base_url=os.environ["URL"])
def calling():
    while True:
        client.buy.countries()
for _ in range(8):
    threading.Thread(target=calling, daemon=True).start()
time.sleep(0.05)
print("leaving")
"""
    repeat(3, code + SLOW_TEARDOWN, "leaving\n", simulator)


def test_daemon_threads_that_wait(silent: str) -> None:
    code = f"""
import threading, time
from wavix import Wavix
client = Wavix(api_key="k", base_url="{silent}")
for _ in range(4):
    threading.Thread(target=client.buy.countries, daemon=True).start()
time.sleep(0.1)
print("leaving")
"""
    prints(code + SLOW_TEARDOWN, "leaving\n")


@BRIDGES
def test_tasks_that_end_with_the_loop(simulator: Simulator, bridge: str) -> None:
    code = """
import asyncio, os
from wavix import AsyncWavix
async def main():
    client = AsyncWavix(base_url=os.environ["URL"])
    calls = [asyncio.ensure_future(client.buy.countries()) for _ in range(30)]
    await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
    print("leaving")
asyncio.run(main())
"""
    repeat(5, code, "leaving\n", simulator, WAVIX_ASYNC_BRIDGE=bridge)


@BRIDGES
def test_right_after_an_upload(simulator: Simulator, bridge: str) -> None:
    code = """
import asyncio, io, os
from wavix import AsyncWavix, WavixError
async def main():
    client = AsyncWavix(base_url=os.environ["URL"])
    uploads = [
        client.speech_analytics.create(file=("a.wav", io.BytesIO(bytes(300_000))), callback_url="https://example.com/x")
        for _ in range(4)
    ]
    await asyncio.gather(*uploads, return_exceptions=True)
    print("leaving")
asyncio.run(main())
"""
    repeat(5, code, "leaving\n", simulator, WAVIX_ASYNC_BRIDGE=bridge)


@BRIDGES
def test_in_the_middle_of_an_upload(silent: str, bridge: str) -> None:
    code = f"""
import asyncio, threading, time
from wavix import AsyncWavix, Wavix
def pieces():
    while True:
        time.sleep(0.01)
        yield bytes(1000)
def upload():
    Wavix(api_key="k", base_url="{silent}").speech_analytics.create(file=("a.wav", pieces()), callback_url="https://example.com/x")
async def main():
    client = AsyncWavix(api_key="k", base_url="{silent}")
    call = asyncio.ensure_future(client.speech_analytics.create(file=("a.wav", pieces()), callback_url="https://example.com/x"))
    await asyncio.sleep(0.1)
    print("leaving")
threading.Thread(target=upload, daemon=True).start()
asyncio.run(main())
"""
    prints(code + SLOW_TEARDOWN, "leaving\n", WAVIX_ASYNC_BRIDGE=bridge)


@BRIDGES
def test_a_simulator_and_streams_that_are_open(bridge: str) -> None:
    code = """
import asyncio
from wavix import AsyncWavix, Wavix
from wavix.testing import Simulator
simulator = Simulator()
client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
export = client.messages.export(type="outbound")
next(export, None)
async def main():
    aclient = AsyncWavix(api_key=simulator.api_key, base_url=simulator.url)
    async for _ in aclient.messages.export(type="outbound"):
        break
    print("leaving")
asyncio.run(main())
"""
    prints(code, "leaving\n", WAVIX_ASYNC_BRIDGE=bridge)


@BRIDGES
def test_a_hook_that_runs_at_the_end_can_call(simulator: Simulator, bridge: str) -> None:
    code = """
import asyncio, atexit, os
async def call():
    client = AsyncWavix(base_url=os.environ["URL"])
    replies = await asyncio.gather(*(client.buy.countries() for _ in range(8)))
    return all(reply.countries for reply in replies)
@atexit.register  # before the import, so that it runs after the package's own
def last():
    print(len(Wavix(base_url=os.environ["URL"]).buy.countries().countries) > 0, asyncio.run(call()))
from wavix import AsyncWavix, Wavix
print(asyncio.run(call()))
"""
    repeat(20, code, "True\nTrue True\n", simulator, WAVIX_ASYNC_BRIDGE=bridge)
