"""The calls of the soak in Python, with threads or with an event loop; see `run.py`."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from wavix import AsyncWavix, OutcomeUnknownError, Wavix, WavixError

WORKERS = 32


def footprint() -> tuple[int, int]:
    """Kilobytes of memory, and open descriptors."""
    gc.collect()
    status = Path("/proc/self/status").read_text()
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(memory.split()[1]), len(os.listdir("/proc/self/fd"))  # noqa: PTH208


def end(error: WavixError) -> str:
    return "unknown" if isinstance(error, OutcomeUnknownError) else "failed"


def work(client: Wavix, numbers: Iterator[int], name: str, ends: list[str]) -> None:
    for number in numbers:
        try:
            if number % 2 == 0:
                client.messages.send(from_="Wavix", to="447537151866", message_body={"text": f"{name}-{number}"})
            else:
                client.buy.countries()
        except WavixError as error:  # noqa: PERF203
            ends.append(end(error))
        else:
            ends.append("fine")


def threads(client: Wavix, name: str, calls: int) -> Counter[str]:
    numbers, ends = iter(range(calls)), list[str]()
    workers = [threading.Thread(target=work, args=(client, numbers, name, ends)) for _ in range(WORKERS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return Counter(ends)


async def work_async(client: AsyncWavix, numbers: Iterator[int], name: str, ends: list[str]) -> None:
    for number in numbers:
        try:
            if number % 2 == 0:
                await client.messages.send(from_="Wavix", to="447537151866", message_body={"text": f"{name}-{number}"})
            else:
                await client.buy.countries()
        except WavixError as error:  # noqa: PERF203
            ends.append(end(error))
        else:
            ends.append("fine")


async def tasks(client: AsyncWavix, name: str, calls: int) -> Counter[str]:
    numbers, ends = iter(range(calls)), list[str]()
    await asyncio.gather(*(work_async(client, numbers, name, ends) for _ in range(WORKERS)))
    return Counter(ends)


def main() -> None:
    mode, url, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])

    def run(name: str, calls: int) -> Counter[str]:
        if mode == "threads":
            return threads(sync, name, calls)
        return asyncio.run(tasks(loop, name, calls))

    sync, loop = Wavix(api_key="soak", base_url=url), AsyncWavix(api_key="soak", base_url=url)
    run("warm", calls // 5)
    before = footprint()
    ends = run("soak", calls)
    print(json.dumps({**ends, "before": before, "after": footprint()}))


if __name__ == "__main__":
    main()
