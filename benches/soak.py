"""Full load in each host for minutes: memory and latency must stay as they were. `soak.py MINUTES [HOST ...]`."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median
from typing import TYPE_CHECKING

from harness import environments
from harness.execute import command, environment, serving
from harness.goals import MANY, node, py, rust

if TYPE_CHECKING:
    from harness.execute import Server
    from harness.runs import Run

HOSTS = {
    "rust": rust("wavix", "send", **MANY),
    "python-threads": py("wavix", "send", **MANY),
    "python-async": py("wavix", "send", "async", **MANY),
    "node": node("wavix", "send", **MANY),
}
WINDOW = 5
"""Seconds."""
# The noise of a window and of the machine is within these. A loss or a delay that grows with each call is not: a
# window has more than 50,000 calls.
MEMORY = 12 * 1024
SLOWER = {"p50_us": 1.5, "p99_us": 2.0}


def main() -> int:
    minutes, hosts = float(sys.argv[1]), sys.argv[2:] or list(HOSTS)
    environments.build()
    with serving() as server:
        fine = [soak(name, HOSTS[name], server, minutes) for name in hosts]
    print(f"{sum(fine)} passed, {len(fine) - sum(fine)} failed")
    return 0 if all(fine) else 1


def soak(name: str, run: Run, server: Server, minutes: float) -> bool:
    windows = max(9, round(minutes * 60 / WINDOW))
    server.free()
    worker = command(run, server, WINDOW, windows)
    done = subprocess.run(worker, check=True, stdout=subprocess.PIPE, text=True, env=environment(run))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    # The first ones fill pools and caches.
    third = windows // 3
    ends = {
        figure: [median(window[figure] for window in part) for part in (found[1 : 1 + third], found[-third:])]
        for figure in ("memory_kb", *SLOWER)
    }
    calls = sum(window["calls"] for window in found)
    said = ", ".join(f"{figure} {first:,.0f} to {last:,.0f}" for figure, (first, last) in ends.items())
    problems = [figure for figure, times in SLOWER.items() if ends[figure][1] > times * ends[figure][0]]
    if ends["memory_kb"][1] - ends["memory_kb"][0] > MEMORY:
        problems.append("memory_kb")
    print(f"{name}: {calls:,} calls in {windows * WINDOW} s; {said}", flush=True)
    for problem in problems:
        print(f"  PROBLEM: {problem} grew")
    return not problems


if __name__ == "__main__":
    sys.exit(main())
