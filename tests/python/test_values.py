"""What Python sends and receives: arguments, options, dataclasses, errors."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

import wavix
from wavix import UNSET, InvalidArgumentError, NotSentError, Wavix, WavixError, events
from wavix.models import (
    InboundTransport,
    MessageBody,
    NumberValidation,
    NumberValidationBatch,
    Pagination,
    TransactionType,
    TranscriptTurn,
)

if TYPE_CHECKING:
    from wavix.testing import Simulator

KEY = "canary-key-5f1c"


def test_results_are_dataclasses() -> None:
    page = Pagination(total=3, current_page=1)
    assert dataclasses.is_dataclass(page)
    assert [field.name for field in dataclasses.fields(page)][:2] == ["total", "total_pages"]
    assert dataclasses.replace(page, total=4) == Pagination(total=4, current_page=1)
    assert pickle.loads(pickle.dumps(page)) == copy.deepcopy(page) == page
    assert page != Pagination(total=4)
    assert page.to_dict() == {"total": 3, "total_pages": None, "current_page": 1, "per_page": None}
    with pytest.raises(TypeError, match="no field 'totl'"):
        Pagination(totl=3)


def test_results_turn_into_the_wire_of_either_generation() -> None:
    batch = NumberValidationBatch(
        request_id="a",
        items=[NumberValidation(valid=True, charge=Decimal("0.015"), extra={"cost": "2", "mcc": ["510"], "new": 1})],
    )
    guide: Any = batch.to_dict(generation="guide")
    current: Any = batch.to_dict()
    assert (guide["request_uuid"], current["request_id"]) == ("a", "a")
    (item,) = guide["items"]
    assert (item["is_valid"], item["cost"], item["mcc"], item["new"]) == (True, "0.015", ["510"], 1)
    assert not {"valid", "charge"} & item.keys()
    (item,) = current["items"]
    assert (item["valid"], item["charge"], item["cost"]) == (True, "0.015", "2")
    turn = TranscriptTurn(phone_number="1")
    assert [turn.to_dict(generation=one).get("phone_number") for one in ("current", "guide")] == [None, "1"]
    with pytest.raises(ValueError, match="generation"):
        batch.to_dict(generation="old")  # type: ignore[arg-type]


def test_numbers_have_names_and_stay_numbers(simulator: Simulator) -> None:
    assert (TransactionType.OUTBOUND_SMS, TransactionType.PAYMENT_ADJUSTMENT, InboundTransport.SIP_TRUNK) == (15, 0, 5)
    assert TransactionType.name_of(15) == "OUTBOUND_SMS"
    assert TransactionType.name_of(4) is None
    assert InboundTransport.name_of(4) == "PHONE_NUMBER"
    client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
    today = datetime.now(timezone.utc).date()
    first = today - timedelta(days=90)
    paid = client.billing.transactions(from_date=first, to_date=today, type=TransactionType.CARD_PAYMENT).items
    assert {type(transaction.type) for transaction in paid} == {int}
    assert {transaction.type for transaction in paid} == {TransactionType.CARD_PAYMENT}


def test_a_missing_key_names_the_argument_and_the_variable() -> None:
    with pytest.raises(InvalidArgumentError, match=r"api_key.*WAVIX_API_KEY"):
        Wavix()


def test_options_come_from_the_environment(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    monkeypatch.setenv("WAVIX_BASE_URL", simulator.url)
    assert Wavix().buy.countries().countries


@pytest.mark.parametrize(
    ("options", "argument"),
    [
        ({"base_url": "ftp://x"}, "base_url"),
        ({"base_url": "http://example.com"}, "base_url"),
        ({"generation": "old"}, "generation"),
        ({"auth": "basic"}, "auth"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"servers": {"other": "https://x"}}, "servers.other"),
        ({"servers": {"default": "https://x"}}, "servers.default"),
        ({"root_certificates": b"no"}, "root_certificates"),
        ({"api_key": "two words"}, "api_key"),
    ],
)
def test_wrong_options_are_named(options: dict[str, Any], argument: str) -> None:
    given: dict[str, Any] = {"api_key": KEY}
    given.update(options)
    with pytest.raises(InvalidArgumentError) as caught:
        Wavix(**given)
    assert caught.value.argument == argument
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "argument", "text"),
    [
        ({"text": 1}, "message_body.text", "expected text"),
        ({"text": "x", "media": [None]}, "message_body.media[0]", "null is not allowed"),
        ({"text": "x", "media": ["u"] * 6}, "message_body.media", "at most 5"),
        ({"txt": "x"}, "message_body.txt", "expected text, media"),
        ({"text": b"x"}, "message_body.text", "cannot send a bytes"),
        ({"text": "\ud800"}, "message_body.text", "surrogate"),
        ({"text": object()}, "message_body.text", "cannot send a object"),
        ({"text": float("inf")}, "message_body.text", "finite"),
        ({1: "x"}, "message_body", "expected text as keys"),
        ("Hi", "message_body", "expected an object"),
        (None, "message_body", "null is not allowed"),
    ],
)
def test_wrong_arguments_are_named_with_their_path(body: Any, argument: str, text: str) -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1")
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        client.messages.send(from_="Wavix", to="447537151866", message_body=body)
    assert caught.value.argument == argument
    assert isinstance(caught.value, (ValueError, NotSentError))
    assert caught.value.operation in {"messages.send", ""}


def test_a_cycle_is_an_error() -> None:
    client = Wavix(api_key=KEY, base_url="http://127.0.0.1:1")
    body: dict[str, Any] = {"text": "x"}
    body["media"] = [body]
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        client.messages.send(from_="Wavix", to="1", message_body=body)  # pyright: ignore[reportArgumentType]


def test_python_values_are_sent(client: Wavix) -> None:
    march = date(2026, 3, 1)
    assert client.cdrs.list(type="placed", from_=march, to=march).pagination
    placed = Enum("Kind", {"PLACED": "placed"}).PLACED
    assert client.cdrs.list(type=placed, from_=march, to=march).pagination  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgumentError, match="from"):
        client.cdrs.list(type="placed", from_=datetime(2026, 3, 1, tzinfo=timezone.utc), to=march)
    with pytest.raises(InvalidArgumentError, match="time zone"):
        client.messages.export(type="outbound", sent_after=datetime(2026, 3, 1))  # noqa: DTZ001
    tomorrow = datetime.now(timezone.utc) + timedelta(days=1)
    assert list(client.messages.export(type="outbound", sent_after=tomorrow)) == []
    frozen: Any = MappingProxyType({"text": "Hi"})
    assert client.messages.send(from_="Wavix", to="447537151866", message_body=frozen).status
    again = MessageBody(text="Hi", extra={"kept": 1})
    sent = client.messages.send(from_="Wavix", to="447537151866", message_body=again)
    assert sent.message_body
    assert sent.message_body.text == "Hi"
    assert isinstance(sent.charge, Decimal)
    assert sent.submitted_at
    assert sent.submitted_at.tzinfo is timezone.utc


def test_unset_is_not_sent(client: Wavix) -> None:
    assert client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "x"}, tag=UNSET).tag is None
    assert repr(UNSET) == "UNSET"
    assert not UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_the_key_shows_nowhere(silent: str) -> None:
    client = Wavix(api_key=KEY, base_url=silent, generation="guide", max_retries=0)
    with pytest.raises(WavixError) as caught:
        client.with_options(timeout=0.2).numbers.list()
    shown = repr(client) + str(client) + repr(vars(client)) + repr(caught.value) + repr(vars(caught.value))
    assert KEY not in shown + str(pickle.dumps(caught.value))
    assert KEY.encode() not in pickle.dumps(client)
    with pytest.raises(AttributeError):
        client._core.api_key  # type: ignore[attr-defined]  # noqa: B018


def test_errors_pickle(client: Wavix) -> None:
    with pytest.raises(wavix.NotFoundError) as caught:
        client.messages.get("b7a7f4d4-3b0e-4c8e-9d2e-000000000000")
    error = pickle.loads(pickle.dumps(caught.value))
    assert vars(error) == vars(caught.value)
    assert str(error) == str(caught.value)
    assert error.status == 404
    assert error.method == "GET"
    assert error.path == "/v3/messages/{id}"
    assert error.attempts == 1


def test_events_are_told_apart() -> None:
    done = events.parse(b'{"uuid": "123", "status": "completed"}')
    assert isinstance(done, events.CallTranscriptionCompleted)
    assert (done.uuid, done.status) == ("123", "completed")
    report = events.parse(
        '{"message_id": "m1", "status": "delivered", "segments": 2, "delivered": "2025-03-21T08:09:02"}'
    )
    assert isinstance(report, events.DeliveryReport)
    assert report.delivered == datetime(2025, 3, 21, 8, 9, 2, tzinfo=timezone.utc)
    assert report.segments_count == 2
    call = events.parse(b'{"id": "c1", "event_type": "on_call_event", "event_payload": {"type": "collect"}}')
    assert isinstance(call, events.OnCallEvent)
    assert call.event_payload is not None
    assert call.event_payload.type == "collect"
    message = events.parse('{"message_id": "m1", "from": "1", "message_body": {"text": "Hi", "media": null}}')
    assert isinstance(message, events.InboundMessage)
    assert message.message_body == MessageBody(text="Hi")
    other = events.parse(b'{"voice_campaign": {"id": 1}}')
    assert isinstance(other, events.UnknownEvent)
    assert other.extra == {"voice_campaign": {"id": 1}}
    for body in (b"[]", b"", "x", b" " * 300_000):
        with pytest.raises(InvalidArgumentError) as caught:
            events.parse(body)
        assert caught.value.argument == "body"
