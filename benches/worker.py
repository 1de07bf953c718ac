"""Does one kind of work with one library and prints the seconds that one repetition took.

python worker.py {ours|official} {import|send|page|export} URL REPETITIONS
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

library, work, url, repetitions = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
started = perf_counter()

import wavix  # noqa: E402

MARCH = {"type": "placed", "from_": date(2026, 3, 1), "to": date(2026, 3, 31)}


def ours() -> dict[str, Callable[[], object]]:
    client = wavix.Wavix(api_key="key", base_url=url)
    return {
        "import": lambda: None,
        "send": lambda: client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"}).status,
        "page": lambda: [cdr.charge for cdr in client.cdrs.list(**MARCH).items],
        "export": lambda: [cdr.charge for cdr in client.cdrs.export(**MARCH)],
    }


def official() -> dict[str, Callable[[], object]]:
    client = wavix.Wavix(token="key", base_url=url)

    def send() -> object:
        from wavix.types.message_body import MessageBody

        body = MessageBody(text="Hi", media=[])
        return client.sms_and_mms.messages.send(from_="Wavix", to="447537151866", message_body=body).status

    return {
        "import": lambda: None,
        "send": send,
        "page": lambda: [cdr.charge for cdr in client.cdrs.list(**MARCH).items],
        "export": lambda: list(client.cdrs.list_all(**MARCH)),
    }


call = {"ours": ours, "official": official}[library]()[work]
if work == "import":
    print(perf_counter() - started)
    sys.exit()
try:
    call()
    started = perf_counter()
    for _ in range(repetitions):
        call()
    print((perf_counter() - started) / repetitions)
except Exception as error:  # noqa: BLE001
    print(f"fails: {type(error).__name__}")
