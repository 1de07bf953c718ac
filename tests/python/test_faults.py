"""Every script in `tests/faults/scripts`, through both clients."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

import pytest

from wavix import AsyncWavix, Wavix, WavixError

if TYPE_CHECKING:
    from wavix import ReplyInfo

TARGETS = ("send", "write", "read")
SCRIPTS = [
    pytest.param(script, target, id=f"{target}-{script['name']}".replace(" ", "_"))
    for path in sorted(Path(__file__).parents[1].glob("faults/scripts/*.json"))
    for script in json.loads(path.read_text())
    for target in TARGETS
    if target in script and (sys.platform == "linux" or script["script"].get("listen") != "full")
]
ID = "871b4eeb-f798-4105-be23-32df9e991456"


class Run:
    """A script at work."""

    def __init__(self, url: str, script: dict[str, Any]) -> None:
        self.script = script
        with urlopen(Request(f"{url}/runs", json.dumps(script["script"]).encode())) as reply:
            started = json.load(reply)
        self.address = f"{url}/runs/{started['run']}"
        self.replies: list[ReplyInfo] = []
        self.options: dict[str, Any] = {
            "api_key": "test-key",
            "base_url": started["url"],
            "timeout": script.get("timeout", 10_000) / 1000,
            "connect_timeout": script.get("connect_timeout", 10_000) / 1000,
            "root_certificates": started["authority"],
            "on_reply": self.replies.append,
        }

    def call(self, client: Any, target: str) -> Any:
        text = "x" * self.script.get("size", 2)
        if target == "send":
            return client.messages.send(from_="Wavix", to="447537151866", message_body={"text": text})
        if target == "write":
            return client.opt_outs.create(number="447537151866", sender_id=text)
        return client.messages.get(ID)

    def compare(self, target: str, error: WavixError | None) -> None:
        with urlopen(Request(self.address, method="DELETE")) as reply:
            ledger = json.load(reply)
        expected = self.script[target]
        actual = {
            "error": error and type(error).__name__,
            "status": error and error.status,
            "attempts": self.replies[-1].attempts,
            "accepted": ledger["accepted"],
        }
        assert actual == {"error": None, "status": actual["status"], **expected}, f"{error!r} {ledger}"
        assert ledger["elsewhere"] == 0


@pytest.mark.parametrize(("script", "target"), SCRIPTS)
def test_sync(faults: str, script: dict[str, Any], target: str) -> None:
    run = Run(faults, script)
    client = Wavix(**run.options)
    if script.get("warm"):
        client.messages.get(ID)
        time.sleep(0.05)
    error = None
    try:
        run.call(client, target)
    except WavixError as raised:
        error = raised
    run.compare(target, error)


@pytest.mark.parametrize(("script", "target"), SCRIPTS)
async def test_async(faults: str, script: dict[str, Any], target: str) -> None:
    run = Run(faults, script)
    client = AsyncWavix(**run.options)
    if script.get("warm"):
        await client.messages.get(ID)
        await asyncio.sleep(0.05)
    error = None
    try:
        await run.call(client, target)
    except WavixError as raised:
        error = raised
    run.compare(target, error)
