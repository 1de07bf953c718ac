"""Checks that the rooms of `core/src` use only the rooms below them. `layers.py` prints each import that goes up."""

from __future__ import annotations

import re
import sys
from pathlib import Path

CORE = Path(__file__).parents[1] / "core" / "src"
# Each room may use those before it; rooms of one line do not use each other.
LAYERS = [
    ["schema"],
    ["codec"],
    ["error"],
    ["retry"],
    ["request"],
    ["response"],
    ["transport"],
    ["client"],
    ["api"],
    ["events"],
    ["sms", "audio", "webhooks"],
    ["host"],
]
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}
# Imports that still go up, by file and by the module that it uses.
KNOWN = {
    ("api/workflows/confirmations.rs", "events"): "a confirmation follows the events of its message",
    ("client/called.rs", "api::workflows"): "the ticket of a message is a model of the table",
    ("client/mod.rs", "api::workflows"): "the client calls a composed operation, and keeps the ticket",
    ("codec/read.rs", "error::redact"): "problems name fields of the reply, so they are cleaned",
    ("codec/wire.rs", "error::redact"): "secrets print as redacted",
    ("codec/wire.rs", "request::upload"): "a file is a kind of value",
    ("error/failure.rs", "response::reply"): "an error has the facts of its reply",
    ("error/failure.rs", "retry"): "a failure has the row of the decision table that it falls under",
    ("error/mod.rs", "api::workflows"): "an error has the ticket of its message",
    ("error/mod.rs", "response::reply"): "an error has the facts of its reply",
    ("events/doors.rs", "host::compute"): "functions on events are called by name",
    ("request/call.rs", "api::macros"): "requests are models",
    ("request/call.rs", "api::workflows"): "a ticket becomes a tag of the message",
    ("request/raw.rs", "api::macros"): "a raw request is a model",
    ("request/raw.rs", "client"): "the typed form of a raw request is a method of the client",
    ("request/raw.rs", "response::reply"): "the typed form of a raw request is a method of the client",
    ("response/batch.rs", "transport"): "a body is read from its connection",
    ("response/download.rs", "transport"): "a body is read from its connection",
    ("response/export_pages.rs", "client"): "the next page of an export is a call of the client",
    ("response/export_pages.rs", "transport"): "a body is read from its connection",
    ("response/page.rs", "client"): "the next page is a call of the client",
    ("response/reply.rs", "client::called"): "one text says that a reply was lost",
    ("response/stream.rs", "transport"): "a body is read from its connection",
    ("schema/operation.rs", "api"): "the registry of all operations",
    ("transport/attempt.rs", "client"): "the options of a call",
    ("transport/mod.rs", "client"): "the options of a call",
    ("transport/mod.rs", "client::builder"): "the options of a client",
    ("transport/request.rs", "client"): "the options of a call",
    ("transport/request.rs", "client::builder"): "how a client proves who it is",
}


def code(path: Path) -> str:
    """Without comments and without the tests at the end."""
    text = re.split(r"#\[cfg\((?:test|any\(test)[^\n]*\n(?:pub\(crate\) )?mod tests", path.read_text())[0]
    return re.sub(r"//[^\n]*", "", text)


def imports() -> set[tuple[str, str]]:
    """Each import that does not go down: the file, and the module."""
    found = set()
    for path in CORE.rglob("*.rs"):
        name = path.relative_to(CORE).as_posix()
        room = name.split("/")[0].removesuffix(".rs")
        if room not in RANK or "tests" in path.stem:
            continue
        for used, module in re.findall(r"(?<!\$)\bcrate::([a-z_]+)(::[a-z_]+)?", code(path)):
            if used in RANK and used != room and RANK[used] >= RANK[room]:
                found.add((name, used + module))
    return found


def main() -> int:
    rooms = {path.stem for path in CORE.iterdir()} - {"lib", "fuzzing"}
    found = imports()
    problems = [f"core/src/{room}: has no place in tests/layers.py" for room in sorted(rooms - RANK.keys())]
    problems += [
        f"core/src/{name}: uses crate::{module}, which is not below it" for name, module in sorted(found - KNOWN.keys())
    ]
    problems += [
        f"core/src/{name}: no longer uses crate::{module}; take it out of KNOWN"
        for name, module in sorted(KNOWN.keys() - found)
    ]
    print("\n".join(problems) or f"layers: {len(found)} known imports go up")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
