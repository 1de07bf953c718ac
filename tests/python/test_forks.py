"""Children of a fork, and other processes that get a client from their parent."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from scripts import prints

if TYPE_CHECKING:
    from wavix.testing import Simulator

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

START = """
import asyncio, os, sys, threading, time
from wavix import AsyncWavix, NotSentError, Wavix
client = Wavix(base_url=os.environ["URL"])
def countries():
    return len(client.buy.countries().countries) > 0
def child(work):
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            status = 0 if work() else 2
        finally:
            os._exit(status)
    return pid
def end(pid):
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
"""


def check(simulator: Simulator, code: str, expected: str, **environment: str) -> None:
    prints(START + code, expected, URL=simulator.url, WAVIX_API_KEY=simulator.api_key, **environment)


def test_before_and_after_the_first_call(simulator: Simulator) -> None:
    code = """
print(end(child(countries)), countries(), end(child(countries)), countries())
"""
    check(simulator, code, "0 True 0 True\n")


def test_while_other_threads_call(simulator: Simulator) -> None:
    code = """
over = threading.Event()
def calling():
    while not over.is_set():
        assert countries()
threads = [threading.Thread(target=calling) for _ in range(4)]
for thread in threads:
    thread.start()
time.sleep(0.1)
print({end(child(countries)) for _ in range(30)}, countries())
over.set()
for thread in threads:
    thread.join()
"""
    check(simulator, code, "{0} True\n")


@pytest.mark.parametrize("bridge", ["queue", "futures"])
def test_workers_of_a_server(simulator: Simulator, bridge: str) -> None:
    code = """
aclient = AsyncWavix(base_url=os.environ["URL"])
async def calls():
    replies = await asyncio.gather(*(aclient.buy.countries() for _ in range(20)))
    return all(reply.countries for reply in replies)
def worker():
    threads = [threading.Thread(target=countries) for _ in range(4)]
    for thread in threads:
        thread.start()
    ok = asyncio.run(calls()) and countries()
    for thread in threads:
        thread.join()
    return ok
assert countries() and asyncio.run(calls())
workers = [child(worker) for _ in range(4)]
print(countries(), asyncio.run(calls()), [end(pid) for pid in workers])
"""
    check(simulator, code, "True True [0, 0, 0, 0]\n", WAVIX_ASYNC_BRIDGE=bridge)


def test_an_open_export_stays_with_its_parent(simulator: Simulator) -> None:
    code = """
from datetime import datetime, timedelta, timezone
today = datetime.now(timezone.utc).date()
week = dict(type="placed", from_=today - timedelta(days=1), to=today)
total = sum(1 for _ in client.cdrs.export(**week))
export = client.cdrs.export(**week)
taken = [next(export)]
def other():
    try:
        for _ in export:
            pass
    except NotSentError as error:
        assert "forked" in str(error), error
        export.close()
        return sum(1 for _ in client.cdrs.export(**week)) == total
    return False
file = client.cdrs.csv(**week)
def reading():
    try:
        file.read()
    except NotSentError:
        return True
print(end(child(other)), end(child(reading)), len(taken) + sum(1 for _ in export) == total, len(file.read()) > 0)
"""
    check(simulator, code, "0 0 True True\n")


def test_a_child_ends_like_any_process(simulator: Simulator) -> None:
    code = """
from wavix.testing import Simulator
assert countries()
export = client.messages.export(type="outbound")
with Simulator() as own:
    mine = Wavix(api_key=own.api_key, base_url=own.url)
    pid = os.fork()
    if pid == 0:
        assert mine.buy.countries().countries and countries()
        sys.exit(7)
    print(end(pid), len(mine.buy.countries().countries) > 0)
list(export)
"""
    check(simulator, code, "7 True\n")


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_multiprocessing(simulator: Simulator, method: str, tmp_path: os.PathLike[str]) -> None:
    program = os.path.join(tmp_path, "program.py")
    code = f"""
import multiprocessing, os
from wavix import Wavix
def work(client):
    return len(client.buy.countries().countries) > 0
def main():
    client = Wavix(base_url=os.environ["URL"])
    assert work(client)
    with multiprocessing.get_context({method!r}).Pool(3) as pool:
        print(set(pool.map(work, [client] * 12)), work(client))
        pool.close()
        pool.join()
if __name__ == "__main__":
    main()
"""
    with open(program, "w") as file:  # noqa: PTH123
        file.write(code)
    started = f"import runpy; runpy.run_path({program!r}, run_name='__main__')"
    if method == "spawn":
        started = f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, {program!r}]).returncode)"
    prints(started, "{True} True\n", URL=simulator.url, WAVIX_API_KEY=simulator.api_key)
