"""Functions on events: every case of `tests/computed/events.json`, and what only Python has."""

from __future__ import annotations

import json
import time
import traceback
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from wavix import InvalidArgumentError, events
from wavix.events import EventIdentity, MemoryStore
from wavix.models import CallWebhook

ROOT = Path(__file__).parents[2]
CASES: list[dict[str, Any]] = json.loads((ROOT / "tests/computed/events.json").read_text(encoding="utf-8"))
SECRET = "canary-5f1c-of-the-tests"


def result(case: dict[str, Any]) -> object:
    name = case["function"].removeprefix("events.")
    if name == "parse":
        event = events.parse(json.dumps(case["body"]))
        assert type(event).__name__ == case["kind"]
        return event.to_dict()
    given = getattr(events, name)(**case["arguments"])
    return given.isoformat(timespec="milliseconds").replace("+00:00", "Z") if isinstance(given, datetime) else given


def named(case: dict[str, Any]) -> str:
    return f"{case['function']}-{case['name']}".replace(" ", "_")


@pytest.mark.parametrize("case", [case for case in CASES if "bodies" not in case], ids=named)
def test_case(case: dict[str, Any]) -> None:
    if "error" in case:
        with pytest.raises(InvalidArgumentError) as caught:
            result(case)
        assert caught.value.argument == case["error"]
    else:
        assert result(case) == case["result"]


@pytest.mark.parametrize("case", [case for case in CASES if "bodies" in case], ids=named)
def test_order(case: dict[str, Any]) -> None:
    state, news = None, list[bool]()
    for body in case["bodies"]:
        event = events.parse(json.dumps(body))
        assert events.identify(event) == EventIdentity(key=case["key"], keep_seconds=case["keep_seconds"])
        following = events.accept(state, event)
        news.append(following is not None)
        state = following or state
    assert news == case["news"]


def test_unknown_fields_do_not_matter_to_the_order() -> None:
    deep: Any = {}
    for _ in range(100):
        deep = {"more": deep}
    body = {
        "id": "c",
        "event_type": "on_call_event",
        "event_time": "2026-01-31T10:00:09Z",
        "huge": 1 << 80,
        "new": deep,
    }
    body["event_payload"] = {"type": "collect", "payload": {"digits": "4", "new": deep}, "new": deep}
    event = events.parse(json.dumps(body))
    assert events.identify(event).key == "wavix:OnCallEvent:c/2026-01-31T10:00:09.000Z/collect///4"
    assert events.accept(None, event) == "seen"
    for wrong in (None, 7, {"message_id": "m"}):
        with pytest.raises(InvalidArgumentError):
            events.identify(wrong)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_a_url_lives_as_long_as_it_was_given() -> None:
    now = datetime.now(timezone.utc)
    for given, seconds in [(60, 60), (timedelta(days=2), 172_800), (1.9, 1)]:
        expires = events.verify(events.sign_url("https://example.com/", SECRET, expires_in=given), SECRET)
        assert abs((expires - now).total_seconds() - seconds) < 30
    usual = events.verify(events.sign_url("https://example.com/", SECRET), [SECRET])
    assert timedelta(days=6) < usual - now < timedelta(days=8)
    short = events.sign_url("https://example.com/", SECRET, expires_in=1)
    end = time.monotonic() + 30
    with pytest.raises(InvalidArgumentError, match="expired"):
        while time.monotonic() < end:
            events.verify(short, SECRET)
            time.sleep(0.1)


def test_secrets_are_in_no_text() -> None:
    signed = events.sign_url("https://example.com/", SECRET)
    for call in (
        lambda: events.sign_url("example.com", SECRET),
        lambda: events.sign_url("https://example.com/", [SECRET]),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        lambda: events.sign_url("https://example.com/", SECRET, expires_in=0),
        lambda: events.verify("/", SECRET),
        lambda: events.verify(signed, [SECRET + "x", "canary-5f1c"]),
        lambda: events.verify(signed, SECRET.encode()),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            call()
        frames = list(traceback.walk_tb(caught.tb))[2:]
        shown = traceback.StackSummary.extract(iter(frames), capture_locals=True)
        assert "canary" not in "".join(shown.format()) + repr(caught.value) + str(caught.value)
    message = CallWebhook(event_type="on-call", url=signed)
    assert signed.split("token=")[1] not in repr(message)


def test_the_source_addresses_are_addresses() -> None:
    assert [case["arguments"]["address"] for case in CASES if case["name"] == "the documented source"] == list(
        events.SOURCE_ADDRESSES
    )
    assert all(events.is_source(address) for address in events.SOURCE_ADDRESSES)


def test_the_memory_store_is_bounded() -> None:
    store = MemoryStore(2)
    for key in ("a", "b", "c"):
        store.put(key, key.upper(), 60)
    assert [store.get(key) for key in ("a", "b", "c")] == [None, "B", "C"]
    store.put("b", "gone", 0)
    assert store.get("b") is None
    for wrong in (0, -1, 1.5, "many"):
        with pytest.raises(InvalidArgumentError, match="capacity"):
            MemoryStore(wrong)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgumentError, match="seconds"):
        store.put("a", "b", -1)
