"""Soaks every host: one in twenty calls meets a fault. `run.py CALLS [HOST ...]`.

Each call must end, no message may be carried out twice, and memory and descriptors must stay as they were
after a warm-up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[1] / "target")) / os.environ.get("WAVIX_PROFILE", "debug")
HOSTS = {
    "rust": [str(TARGET / "wavix-soak")],
    "python-threads": [sys.executable, str(HERE / "soak.py"), "threads"],
    "python-async": [sys.executable, str(HERE / "soak.py"), "async"],
    # The young part of the heap has its full size from the start: it would grow for minutes.
    "node": ["node", "--expose-gc", "--min-semi-space-size=16", str(HERE / "soak.mjs")],
}
# Allocators keep what they had at their peak; a loss with each call would be far more in 100,000 of them.
MEMORY = 24 * 1024
DESCRIPTORS = 16


def check(calls: int, found: dict[str, Any], ledger: dict[str, int]) -> list[str]:
    ended = sum(found.get(end, 0) for end in ("fine", "failed", "unknown"))
    problems = {
        f"{calls - ended} calls never ended": ended != calls,
        f"{ledger['twice']} messages were carried out twice": ledger["twice"] != 0,
        "no request met a fault": ledger["faults"] == 0,
        "no call was fine": found.get("fine", 0) < calls / 2,
        "no outcome was unknown": not found.get("unknown"),
        "memory grew": found["after"][0] - found["before"][0] > MEMORY,
        "descriptors grew": found["after"][1] - found["before"][1] > DESCRIPTORS,
    }
    return [problem for problem, is_so in problems.items() if is_so]


def soak(host: str, calls: int, url: str) -> bool:
    started = time.monotonic()
    done = subprocess.run([*HOSTS[host], url, str(calls)], stdout=subprocess.PIPE, text=True, check=False)
    with urllib.request.urlopen(f"{url}/ledger") as answer:
        ledger = json.load(answer)
    if done.returncode != 0:
        print(f"{host}: ended with {done.returncode}")
        return False
    found = json.loads(done.stdout)
    problems = check(calls, found, ledger)
    (memory, descriptors), (memory_then, descriptors_then) = found["before"], found["after"]
    ends = ", ".join(f"{found.get(end, 0)} {end}" for end in ("fine", "failed", "unknown"))
    print(
        f"{host}: {calls} calls in {time.monotonic() - started:.0f} s: {ends}; {ledger['faults']} faults in "
        f"{ledger['requests']} requests, {ledger['twice']} of {ledger['messages']} messages twice; "
        f"memory {memory} to {memory_then} kB, descriptors {descriptors} to {descriptors_then}"
        + "".join(f"\n  PROBLEM: {problem}" for problem in problems),
        flush=True,
    )
    return not problems


def main() -> int:
    calls, hosts = int(sys.argv[1]), sys.argv[2:] or list(HOSTS)
    with subprocess.Popen(
        [TARGET / "wavix-soak-server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        url = server.stdout.readline().strip()
        fine = [soak(host, calls, url) for host in hosts]
        server.stdin.close()
    print(f"{sum(fine)} passed, {len(fine) - sum(fine)} failed")
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
