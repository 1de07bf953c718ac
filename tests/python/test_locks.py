"""No lock of ours is held while Python may run: threads that meet in a client never wait for each other for ever."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from scripts import prints

SOURCES = Path(__file__).parents[2] / "bindings-python" / "src"

CLOSED = """
import sys, threading
from wavix import NotSentError, Wavix

sys.setswitchinterval(1e-5)
client = Wavix(api_key="12345678", base_url="http://127.0.0.1:9", max_retries=0)
"""


@pytest.mark.parametrize("threads", [2, 4])
@pytest.mark.parametrize("use", ["client.buy.countries()", "client.with_options(timeout=1).buy.countries()"])
def test_threads_that_use_a_closed_client(threads: int, use: str) -> None:
    code = f"""
client.close()

def go():
    for _ in range(2000):
        try:
            {use}
        except NotSentError:
            pass
        repr(client)

threads = [threading.Thread(target=go) for _ in range({threads})]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print("done")
"""
    prints(CLOSED + code, "done\n")


def test_a_client_is_closed_while_threads_call() -> None:
    code = """
def go(client):
    while not over.is_set():
        try:
            client.buy.countries()
        except NotSentError as error:
            if "closed" in str(error):
                over.set()

for _ in range(20):
    over = threading.Event()
    one = client.with_options(timeout=5)
    threads = [threading.Thread(target=go, args=(one,)) for _ in range(4)]
    [thread.start() for thread in threads]
    one.close()
    [thread.join() for thread in threads]
print("done")
"""
    prints(CLOSED + code, "done\n")


def test_one_client_on_two_loops() -> None:
    code = """
import asyncio
from wavix import AsyncWavix

client = AsyncWavix(api_key="12345678", base_url="http://127.0.0.1:9", max_retries=0)

async def go():
    for _ in range(500):
        try:
            await client.buy.countries()
        except NotSentError:
            pass

async def main():
    await go()
    await client.aclose()
    await go()

threads = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(2)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print("done")
"""
    prints(CLOSED + code, "done\n")


def test_entries_and_locks_have_one_form() -> None:
    """A new entry that lets panics through, or a lock that Python can run under, is seen here (and by clippy)."""
    for path in SOURCES.glob("*.rs"):
        text = path.read_text()
        if path.name != "guard.rs":
            assert "#[pymethods]" not in text, path.name
            assert "#[pyfunction]" not in text, path.name
        if path.name != "lock.rs":
            assert not re.search(r"std::sync::\{?[^;]*\b(Mutex|RwLock|LazyLock|OnceLock)\b", text), path.name
        assert "dict.iter()" not in text.replace("dict.iter().collect()", ""), (
            f"{path.name}: a dict that changes while it is read panics"
        )
