"""How many streams of call audio one server holds."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from .places import TARGET

STREAMS = (200, 500)
SECONDS = 10


def hold() -> list[dict[str, Any]]:
    """The cost of this many streams at once, each in real time and both ways."""
    return [run(streams) for streams in STREAMS]


def run(streams: int) -> dict[str, Any]:
    command = [TARGET / "streams", "--streams", str(streams), "--seconds", str(SECONDS)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def table(held: list[dict[str, Any]]) -> str:
    lines = [
        "| streams | frames back | late | wrong | echo p50, ms | p99, ms | server, cores | load, cores |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for line in held:
        echo = line["echo_ms"]
        counts = f"{line['streams']} | {line['frames_back']:,} | {line['late']:,} | {line['wrong']}"
        lines.append(
            f"| {counts} | {echo['p50']:.2f} | {echo['p99']:.2f} | {line['cpu_server']} | {line['cpu_load']} |"
        )
    return "\n".join(lines)
