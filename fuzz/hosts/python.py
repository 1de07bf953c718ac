"""Noise for the Python package: random and evil objects for every function that takes them.

`python fuzz/hosts/python.py SECONDS [SEED]` counts what must never happen: a panic, a foreign exception that leaves a
call, a key in an error's text. It ends with status 1 if it saw one.
"""

from __future__ import annotations

import asyncio
import collections
import datetime as dt
import decimal
import inspect
import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import wavix
from wavix import _native, events, models, sms
from wavix.audio import Resampler
from wavix.testing import Simulator

KEY = "canary-4711-key"
ALLOWED = (wavix.WavixError, TypeError, ValueError)
TEXTS = ("", "a", "\ud800", "\0", "447537151866", "2026-01-01", "x" * 70_000, "\u202e", "../..", "http://127.0.0.1:9")
PER_CALL = ("timeout", "max_retries", "headers", "on_reply", "on_progress", "ticket")
NAMED = ("url", "secret", "event", "kind", "text")
FUNCTIONS = (
    "events.parse",
    "events.sign_url",
    "events.verify",
    "events.identify",
    "events.accept",
    "events.admit",
    "events.is_source",
    "sms.analyze",
    "sms.rewrite",
    "sms.check_sender_id",
    "sms.check_number",
    "nothing",
)


class Evil:
    """Does something bad in every method that is asked of it."""

    def __init__(self, noise: Noise) -> None:
        object.__setattr__(self, "_noise", noise)

    def _bad(self, *_: object) -> Any:
        noise: Noise = object.__getattribute__(self, "_noise")
        if noise.chance.random() < 0.5:
            raise noise.chance.choice((OSError, KeyError, ZeroDivisionError, StopIteration, AttributeError))("evil")
        for dict_ in noise.dicts[-3:]:
            if noise.chance.random() < 0.3:
                dict_.clear()
            elif len(dict_) < 50:
                dict_[f"new{len(dict_)}"] = 1
        return noise.value(3)

    def __getattr__(self, name: str) -> Any:
        return self._bad(name) if not name.startswith("__") else object.__getattribute__(self, name)

    __float__ = __int__ = __index__ = __str__ = __hash__ = __eq__ = __len__ = __iter__ = __next__ = _bad
    __getitem__ = __contains__ = __bool__ = __fspath__ = __bytes__ = __call__ = _bad
    keys = items = values = read = tell = seek = seekable = utcoffset = isoformat = to_dict = close = _bad


class EvilMapping(Evil, Mapping[str, Any]):
    pass


class EvilSequence(Evil, Sequence[Any]):
    pass


class EvilText(str):
    __slots__ = ()

    def __hash__(self) -> int:
        raise OSError("evil")

    def encode(self, *_: object) -> Any:
        raise OSError("evil")


class EvilDate(dt.datetime):
    def utcoffset(self) -> Any:
        raise OSError("evil")


class Noise:
    """Random values of a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.dicts: list[dict[Any, Any]] = []

    def value(self, depth: int = 0) -> Any:
        pick = self.chance.choice
        if depth > 4 or self.chance.random() < 0.4:
            return pick(
                (
                    None,
                    True,
                    0,
                    -1,
                    2**63,
                    2**200,
                    1.5,
                    float("nan"),
                    float("inf"),
                    b"",
                    b"\xff" * 9,
                    bytearray(b"x"),
                    memoryview(b"x"),
                    wavix.UNSET,
                    object(),
                    Evil(self),
                    EvilMapping(self),
                    EvilSequence(self),
                    EvilText("x"),
                    decimal.Decimal("NaN"),
                    decimal.Decimal("1e999999"),
                    dt.date.min,
                    dt.datetime(1, 1, 1),
                    EvilDate(2026, 1, 1, tzinfo=dt.timezone.utc),
                    *TEXTS,
                    models.Message.__new__(models.Message),
                    print,
                    Evil,
                    range(3),
                    5j,
                    slice(1),
                    ("a.wav", Evil(self)),
                    ("a.pdf", iter([b"x" * 70_000, pick((b"y", 5, None))])),
                    ("a.wav", b"x", -1),
                )
            )
        if self.chance.random() < 0.5:
            made: dict[Any, Any] = {}
            self.dicts = [*self.dicts[-8:], made]
            for _ in range(self.chance.randrange(4)):
                made[pick(("text", "to", "from", "a", 5, ("x",)))] = self.value(depth + 1)
            return made
        values = [self.value(depth + 1) for _ in range(self.chance.randrange(4))]
        return pick((values, tuple(values), iter(values), collections.deque(values)))

    def arguments(self, names: Sequence[str]) -> dict[str, Any]:
        given = {name: self.value() for name in names if self.chance.random() < 0.8}
        if self.chance.random() < 0.1:
            given["other"] = self.value()
        self.dicts = [*self.dicts[-8:], given]
        return given


def targets(noise: Noise, clients: Sequence[wavix.Wavix]) -> Iterator[tuple[str, Callable[[], object]]]:
    """Functions that take values, one after the other, for ever."""
    pick, value = noise.chance.choice, noise.value
    rows = wavix.OPERATIONS
    for_options = (
        "api_key",
        "base_url",
        "generation",
        "auth",
        "timeout",
        "connect_timeout",
        "max_retries",
        "servers",
        "proxy",
        "root_certificates",
        "user_agent",
        "headers",
        "on_reply",
    )
    while True:
        client, row = pick(clients), pick(rows)
        area, method = row.name.split(".")
        function = getattr(getattr(client, area), method)
        names = list(inspect.signature(function).parameters)
        yield row.name, lambda function=function, names=names: function(**noise.arguments(names))
        yield "invoke", lambda client=client, row=row: client.invoke(row.name, value())
        yield "invoke", lambda client=client, row=row, names=names: client.invoke(row.name, noise.arguments(names))
        yield (
            "upload",
            lambda client=client: client.speech_analytics.create(
                file=("a.wav", value()), callback_url="https://example.com"
            ),
        )
        yield "async", lambda row=row, names=names: asyncio.run(called(row.name, noise.arguments(names)))
        yield "request", lambda client=client: client.request(value(), value(), query=value(), body=value())
        yield "Wavix", lambda: wavix.Wavix(**{"api_key": KEY, **noise.arguments(for_options)})
        yield "with_options", lambda client=client: client.with_options(**noise.arguments(PER_CALL))
        yield "compute", lambda: _native.compute(pick(FUNCTIONS), value())
        yield "compute", lambda: _native.compute(pick(FUNCTIONS), noise.arguments(NAMED))
        yield "read_reply", lambda row=row: _native.read_reply(row.name, pick((b"", b"{}", b"[]", value())))
        yield "redact", lambda: _native.redact(value())
        yield "events.parse", lambda: events.parse(value())
        yield "events.verify", lambda: events.verify(value(), value())
        yield "events.sign_url", lambda: events.sign_url(value(), value(), expires_in=value())
        yield "sms.analyze", lambda: sms.analyze(value())
        yield "MemoryStore", lambda: events.MemoryStore(value())
        yield "Resampler", lambda: Resampler(value(), value())
        yield "Resampler.push", lambda: Resampler(8000, 24000).push(value())
        yield (
            "model",
            lambda: repr(getattr(models, pick(("Message", "Cdr", "Ticket")))(**noise.arguments(("id", "extra")))),
        )


async def called(operation: str, arguments: dict[str, Any]) -> object:
    """The same call on an event loop, where nobody listens."""
    client = wavix.AsyncWavix(api_key=KEY, base_url="http://127.0.0.1:9", max_retries=0)
    return await client.invoke(operation, arguments)


def main(seconds: float, seed: int) -> int:
    noise = Noise(seed)
    found: collections.Counter[str] = collections.Counter()
    end, count = time.monotonic() + seconds, 0
    with Simulator(api_key=KEY) as simulator:
        clients = [
            simulator.client(max_retries=0).with_options(timeout=5),
            wavix.Wavix(api_key=KEY, base_url="http://127.0.0.1:9", max_retries=0),
        ]
        for name, call in targets(noise, clients):
            if time.monotonic() > end:
                break
            count += 1
            failed: BaseException | None = None
            try:
                call()
            except ALLOWED as error:
                leaks = isinstance(error, wavix.WavixError) and KEY in f"{error}{error!r}"
                fault = "the key in an error of" if leaks else ""
                failed = error
            except Exception as error:  # noqa: BLE001
                fault, failed = f"{type(error).__name__} left", error
            except BaseException as error:  # noqa: BLE001
                fault, failed = f"panic {type(error).__name__} in", error
            else:
                fault = ""
            if fault:
                if not found[f"{fault} {name}"]:
                    traceback.print_exception(failed)
                found[f"{fault} {name}"] += 1
    print(f"Python: {count} inputs, seed {seed}, {sum(found.values())} faults")
    for fault, times in found.most_common():
        print(f"  {times} times {fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1 << 32)))
