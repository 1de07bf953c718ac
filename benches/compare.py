"""Measures this package beside the platform's own Python SDK, round by round, and prints the ratios as Markdown."""

from __future__ import annotations

import argparse
import statistics
import subprocess
from pathlib import Path

WORK = {
    "import": ("import and make a client", 1),
    "send": ("send a message", 300),
    "page": ("page of 100 call records, prices read", 60),
    "export": ("export of 10,000 call records", 2),
}
HERE = Path(__file__).parent


def measure(python: str, library: str, work: str, url: str) -> str:
    command = [python, str(HERE / "worker.py"), library, work, url, str(WORK[work][1])]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--server", required=True)
    parser.add_argument("--ours", required=True, help="interpreter that has this package")
    parser.add_argument("--official", required=True, help="interpreter that has wavix-python-sdk")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with subprocess.Popen([options.server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin
        assert server.stdout
        url = server.stdout.readline().strip()
        print("| work | wavix | wavix-python-sdk | ratio |\n|---|---|---|---|")
        for work, (name, _) in WORK.items():
            rounds: dict[str, list[str]] = {"ours": [], "official": []}
            for _ in range(options.rounds):
                for library, results in rounds.items():
                    results.append(measure(getattr(options, library), library, work, url))
            print(row(name, rounds))
        server.stdin.close()


def row(name: str, rounds: dict[str, list[str]]) -> str:
    medians: dict[str, float | str] = {}
    for library, results in rounds.items():
        failed = [result for result in results if result.startswith("fails")]
        medians[library] = failed[0] if failed else statistics.median(map(float, results))
    cells = [f"{value * 1e3:.2f} ms" if isinstance(value, float) else value for value in medians.values()]
    ours, official = medians["ours"], medians["official"]
    ratio = f"{official / ours:.1f}x" if isinstance(ours, float) and isinstance(official, float) else "—"
    return f"| {name} | {cells[0]} | {cells[1]} | {ratio} |"


if __name__ == "__main__":
    main()
