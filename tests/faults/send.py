"""Sends a message through every script with one library, and prints what it said and what the server saw.

python send.py {ours|official} URL
"""

from __future__ import annotations

import json
import ssl
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import Any
from urllib.request import Request, urlopen

import wavix

SCRIPTS = [
    script
    for name in ("connecting", "fine", "sending", "replies", "statuses")
    for script in json.loads((Path(__file__).parent / "scripts" / f"{name}.json").read_text())
    if "send" in script
]
ID = "871b4eeb-f798-4105-be23-32df9e991456"


def ours(script: dict[str, Any], run: dict[str, str]) -> tuple[Callable[[], object], Callable[[], object]]:
    client = wavix.Wavix(
        api_key="key",
        base_url=run["url"],
        root_certificates=run["authority"],
        timeout=script.get("timeout", 10_000) / 1000,
        connect_timeout=script.get("connect_timeout", 10_000) / 1000,
    )
    body = {"text": "x" * script.get("size", 2)}
    send = lambda: client.messages.send(from_="Wavix", to="447537151866", message_body=body)  # noqa: E731
    return send, lambda: client.messages.get(ID)


def official(script: dict[str, Any], run: dict[str, str]) -> tuple[Callable[[], object], Callable[[], object]]:
    import httpx
    from wavix.types.message_body import MessageBody

    timeout = min(script.get("timeout", 10_000), script.get("connect_timeout", 10_000)) / 1000
    trust = ssl.create_default_context(cadata=run["authority"])
    # what the library makes by itself, but for the authority
    http = httpx.Client(timeout=timeout, follow_redirects=True, verify=trust, trust_env=False)
    client = wavix.Wavix(token="key", base_url=run["url"], timeout=timeout, httpx_client=http)
    messages = client.sms_and_mms.messages
    body = MessageBody(text="x" * script.get("size", 2), media=[])
    return lambda: messages.send(from_="Wavix", to="447537151866", message_body=body), lambda: messages.get(id=ID)


def play(script: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    with urlopen(Request(f"{sys.argv[2]}/runs", json.dumps(script["script"]).encode())) as reply:
        run = json.load(reply)
    send, read = {"ours": ours, "official": official}[sys.argv[1]](script, run)
    if script.get("warm"):
        with suppress(Exception):  # whether it can read the reply does not matter
            read()
        sleep(0.05)
    says = "success"
    try:
        send()
    except Exception as error:  # noqa: BLE001
        says = type(error).__name__
    with urlopen(Request(f"{sys.argv[2]}/runs/{run['run']}", method="DELETE")) as reply:
        return script["name"], {"says": says, "ledger": json.load(reply)}


with ThreadPoolExecutor(8) as pool:
    print(json.dumps(dict(pool.map(play, SCRIPTS))))
