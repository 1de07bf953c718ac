"""Compares this library with its peers. `bench.py [--quick] [--only py-sync,node,…] [--rounds 5]`; see README.md."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING, Any

from harness import environments, goals, machine, plan, report, results, sizes, streams, table
from harness.execute import execute, serving
from harness.figures import collect

if TYPE_CHECKING:
    from harness.runs import Run

# Exports of this length take seconds each and say the same each time.
LONG = 500_000
QUICK_EXPORT = 100_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the rows of the goals only; writes nothing")
    parser.add_argument("--only", help="some of: rust, py-sync, py-threads, py-async, node, send, page, export, load")
    parser.add_argument("--rounds", type=int, help="how often each run is made")
    parser.add_argument("--seconds", type=float, help="how long each run is measured")
    parser.add_argument("--report", action="store_true", help="measures nothing: writes the page anew from the results")
    options = parser.parse_args()
    if options.report:
        report.write()
        return
    environments.build()
    rounds = options.rounds or (3 if options.quick else 5)
    seconds = options.seconds or (0.4 if options.quick else 0.7)
    if not options.quick and not options.only:
        about = {**machine.about(), "rounds": rounds, "seconds": seconds}
        lines = measure(plan.everything(), rounds, seconds)
        results.write({**about, "sizes": sizes.sizes(), "streams": streams.hold()}, lines)
        report.write()
        print(table.markdown(goals.rows(), collect(lines)))
        return
    rows = goals.rows(QUICK_EXPORT if options.quick else goals.GROWTH)
    if options.only:
        wanted = set(options.only.split(","))
        rows = [row for row in rows if any(goal.ours.tags & wanted for goal in row.goals)]
    runs = list(dict.fromkeys(run for row in rows for goal in row.goals for run in goal.runs))
    print(table.markdown(rows, collect(measure(runs, rounds, seconds))))


def measure(runs: list[Run], rounds: int, seconds: float) -> list[dict[str, Any]]:
    """Every run once a round, in changing order."""
    lines: list[dict[str, Any]] = []
    started = time.monotonic()
    with serving() as server:
        for number in range(rounds):
            for run in runs if number % 2 == 0 else reversed(runs):
                if number > 0 and run.size >= LONG:
                    continue
                took = execute(run, server, seconds)
                lines.append({"round": number, "run": run.to_json(), "took": took})
            print(f"round {number + 1} of {rounds}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    return lines


if __name__ == "__main__":
    main()
