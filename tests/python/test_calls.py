"""Calls of the sync client: options, reports, pages, downloads."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import wavix
from wavix import InvalidArgumentError, NotSentError, ReplyInfo, Wavix
from wavix.testing import Simulator

KEY = "canary-key-5f1c"


def test_on_reply_sees_replies_and_failures(client: Wavix) -> None:
    seen: list[ReplyInfo] = []
    observed = client.with_options(on_reply=seen.append)
    observed.buy.countries()
    list(observed.messages.export(type="outbound"))
    with pytest.raises(wavix.NotFoundError):
        observed.messages.get("b7a7f4d4-3b0e-4c8e-9d2e-000000000000")
    assert [(info.operation, info.status) for info in seen] == [
        ("buy.countries", 200),
        ("messages.export", 200),
        ("messages.get", 404),
    ]
    assert seen[0].headers["content-type"].startswith("application/json")
    assert seen[0].attempts == 1


def test_elapsed_counts_from_the_call_to_its_end(simulator: Simulator) -> None:
    simulator.fault(operation="buy.countries", times=2, status=503, delay=0.05)
    seen: list[ReplyInfo] = []
    simulator.client().with_options(on_reply=seen.append).buy.countries()
    assert seen[0].attempts == 3
    assert seen[0].elapsed >= 0.1


def test_options_of_single_calls(silent: str) -> None:
    client = Wavix(api_key=KEY, base_url=silent, max_retries=0)
    with pytest.raises(wavix.TimeoutError) as caught:
        client.with_options(timeout=0.2).buy.countries()
    assert isinstance(caught.value, TimeoutError)
    with pytest.raises(wavix.OutcomeUnknownError) as unknown:
        client.with_options(timeout=0.2).messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"})
    assert not isinstance(unknown.value, (TimeoutError, ConnectionError))
    with pytest.raises(InvalidArgumentError, match=r"headers\.Authorization"):
        client.with_options(headers={"Authorization": "x"}).buy.countries()
    with pytest.raises(InvalidArgumentError, match=r"headers\.x-a"):
        client.with_options(headers={"x-a": "a\nb"}).buy.countries()


def test_nothing_is_sent_without_a_connection() -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1", max_retries=0)
    with pytest.raises(NotSentError) as caught:
        client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"})
    assert caught.value.stage == "connect"
    assert caught.value.status is None


def test_a_closed_client_refuses(client: Wavix) -> None:
    with client:
        client.buy.countries()
    with pytest.raises(NotSentError, match="closed"):
        client.buy.countries()


def test_threads_share_a_client(client: Wavix) -> None:
    def count(_: int) -> int:
        return len(client.buy.countries().countries)

    with ThreadPoolExecutor(16) as pool:
        replies = list(pool.map(count, range(64)))
    assert len(set(replies)) == 1


def test_pages_walk_and_stop(client: Wavix) -> None:
    today = datetime.now(timezone.utc).date()
    week: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=1), "to": today}
    first = client.cdrs.list(**week, per_page=10)
    assert first.pagination
    walked = list(first)
    assert len(walked) == first.pagination.total
    assert len({cdr.call_id for cdr in walked}) == len(walked)
    assert sum(1 for _ in client.cdrs.export(**week)) == len(walked)
    batches = list(client.cdrs.export(**week).batches())
    assert sum(map(len, batches)) == len(walked)
    assert all(batches)
    with client.cdrs.export(**week) as export:
        assert next(export).call_id
    assert list(client.cdrs.list(**week, page=10_000)) == []
    again = pickle.loads(pickle.dumps(first))
    assert again == first
    assert list(again) == first.items


def test_downloads(client: Wavix, tmp_path: Path) -> None:
    today = datetime.now(timezone.utc).date()
    week: dict[str, Any] = {"type": "placed", "from_": today - timedelta(days=1), "to": today}
    text = client.cdrs.csv(**week).read()
    assert b"".join(client.cdrs.csv(**week)) == text
    path = tmp_path / "cdrs.csv"
    assert client.cdrs.csv(**week).save(path) == len(text)
    assert path.read_bytes() == text
    with pytest.raises(wavix.DecodeError, match="larger than 10 bytes"):
        client.cdrs.csv(**week).read(limit=10)
    with pytest.raises(wavix.StreamInterruptedError, match="cannot be written"):
        client.cdrs.csv(**week).save(tmp_path / "missing" / "cdrs.csv")
    assert [file.name for file in tmp_path.iterdir()] == ["cdrs.csv"]
