"""Plays every script to this library and to the platform's own, and writes both ledgers into docs/reliability.md.

python reliability.py SERVER PYTHON_WITH_OURS PYTHON_WITH_THE_OTHER EVIDENCE
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "reliability.md"

server, ours, official, evidence = sys.argv[1:]


def measure(python: str, library: str, url: str) -> dict[str, dict[str, Any]]:
    environment = {name: value for name, value in os.environ.items() if library == "ours" or name != "PYTHONPATH"}
    command = [python, str(HERE / "send.py"), library, url]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)


def version(python: str) -> str:
    code = "from importlib.metadata import version; print(version('wavix-python-sdk'))"
    return subprocess.run([python, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def cell(result: dict[str, Any]) -> str:
    ledger = result["ledger"]
    numbers = f"{ledger['complete'] + ledger['incomplete']} | {ledger['complete']} | "
    accepted = f"**{ledger['accepted']}**" if ledger["accepted"] > 1 else str(ledger["accepted"])
    return f"{result['says']} | {numbers}{accepted}"


def wrong(results: dict[str, dict[str, Any]], unknown: str) -> tuple[int, int, int]:
    """How often a message was delivered twice, said to have failed but delivered, and said to be sent but not once."""
    accepted = [(result["says"], result["ledger"]["accepted"]) for result in results.values()]
    twice = sum(count > 1 for _, count in accepted)
    denied = sum(says not in {"success", unknown} and count > 0 for says, count in accepted)
    claimed = sum(says == "success" and count != 1 for says, count in accepted)
    return twice, denied, claimed


def page(mine: dict[str, dict[str, Any]], theirs: dict[str, dict[str, Any]]) -> str:
    other = f"wavix-python-sdk {version(official)}"
    own, their = wrong(mine, "OutcomeUnknownError"), wrong(theirs, "")
    heads = "| requests | whole | acted on"
    said = [
        "acted on more than once",
        "acted on, and an error that does not tell that it may have been",
        "success, though it was not acted on exactly once",
    ]
    elsewhere = [sum(result["ledger"]["elsewhere"] > 0 for result in results.values()) for results in (mine, theirs)]
    lines = [
        f"Of {len(mine)} scripts, one message each:",
        "",
        f"| | this library | {other} |",
        "|---|---|---|",
        *(f"| {what} | {one} | {two} |" for what, one, two in zip(said, own, their, strict=True)),
        f"| taken to the address of a redirect | {elsewhere[0]} | {elsewhere[1]} |",
        "",
        f"| the server | this library says {heads} | {other} says {heads} |",
        "|---|---|---|---|---|---|---|---|---|",
        *(f"| {name} | {cell(mine[name])} | {cell(theirs[name])} |" for name in mine),
        "",
    ]
    return "\n".join(lines)


running = subprocess.Popen([server], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
assert running.stdin
assert running.stdout
try:
    url = running.stdout.readline().strip()
    written = page(measure(ours, "ours", url), measure(official, "official", url))
finally:
    running.stdin.close()
    running.wait(10)
measured = subprocess.run([evidence], check=True, stdout=subprocess.PIPE, text=True).stdout
text = PAGE.read_text(encoding="utf-8")
for section, content in (("ledgers", written), ("measurements", measured)):
    before, rest = text.split(f"<!-- {section} -->\n")
    _, after = rest.split(f"<!-- /{section} -->\n")
    text = f"{before}<!-- {section} -->\n\n{content}\n<!-- /{section} -->\n{after}"
PAGE.write_text(text, encoding="utf-8")
print(f"wrote {PAGE.name}")
