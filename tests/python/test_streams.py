"""Uploads that are read while they are sent."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest
from sources import CHUNK, DATA, AsyncFile, OneWay, Pieces, Taking, asend, async_, dying, send, sync
from stub import Connection, Platform

from wavix import InvalidArgumentError, NotSentError, OutcomeUnknownError
from wavix.errors import InvalidRequestError


@pytest.fixture(params=["queue", "futures"], autouse=True)
def bridge(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAVIX_ASYNC_BRIDGE", request.param)


def forms() -> list[tuple[Any, bool]]:
    """Sources and whether their size is known."""
    third = [DATA[:100_000], b"", bytearray(DATA[100_000:])]
    started = io.BytesIO(b"before" + DATA)
    started.seek(6)
    return [
        (("id.pdf", io.BytesIO(DATA)), True),
        (("id.pdf", started), True),
        (("id.pdf", memoryview(DATA)), True),
        (("id.pdf", OneWay(DATA)), False),
        (("id.pdf", OneWay(DATA), len(DATA)), True),
        (("id.pdf", iter(third)), False),
        (("id.pdf", third, len(DATA)), True),
        (("id.pdf", (DATA[at : at + 7] for at in range(0, len(DATA), 7))), False),
    ]


def check(taking: Taking, known: list[bool]) -> None:
    assert taking.files == [DATA] * len(known)
    assert ["content-length:" in head for head in taking.heads] == known
    assert all(
        head.count("transfer-encoding: chunked") == (not size) for head, size in zip(taking.heads, known, strict=True)
    )


def test_sources_are_sent_as_they_are_read() -> None:
    taking = Taking()
    with Platform(taking) as platform:
        for source, _ in forms():
            send(sync(platform.url), source)
    check(taking, [known for _, known in forms()])


async def test_sources_are_sent_as_they_are_read_from_an_event_loop() -> None:
    taking = Taking()
    more: list[tuple[Any, bool]] = [
        (("id.pdf", Pieces([DATA[:9], DATA[9:]]).asynchronous()), False),
        (("id.pdf", AsyncFile(DATA), len(DATA)), True),
    ]
    with Platform(taking) as platform:
        for source, _ in forms() + more:
            await asend(async_(platform.url), source)
    check(taking, [known for _, known in forms() + more])


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (("id.pdf", io.StringIO("x")), "expected a file"),
        (("id.pdf", 5), "expected a file"),
        (("id.pdf", [b"x"], -1), "expected a file"),
        (("id.pdf", [b"x"], True), "expected a file"),
        (("id.pdf", [b"x"], 1, 2), "expected a file"),
        (("id.pdf", Pieces([]).asynchronous()), "expected a file"),
        (("id.pdf", AsyncFile(b"x")), "expected a file"),
        (("id.exe", [b"x"]), r"\.png"),
        (("id.pdf", [b"x"], 11 << 20), "at most 10485760 bytes, got 11534336"),
        (("id.pdf", io.BytesIO(bytes(11 << 20))), "at most 10485760 bytes, got 11534336"),
        (("id.pdf", io.BytesIO()), "empty"),
    ],
)
def test_what_is_no_source_is_named_before_anything_is_sent(file: Any, text: str) -> None:
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        send(sync("http://127.0.0.1:1"), file)
    assert caught.value.argument == "doc_attachment"


WRONG = [
    ([], "empty", None),
    (["text"], "cannot be read: TypeError was raised", TypeError),
    ([b"x", ZeroDivisionError("mine")], "cannot be read: ZeroDivisionError was raised", ZeroDivisionError),
    ([bytes(CHUNK)] * 161, "at most 10485760 bytes, got more", None),
]


@pytest.mark.parametrize(("pieces", "text", "cause"), WRONG)
def test_a_source_that_fails_ends_the_call(pieces: list[Any], text: str, cause: Any) -> None:
    taking, source = Taking(), Pieces(pieces)
    with Platform(taking) as platform:
        with pytest.raises(InvalidArgumentError, match=text) as caught:
            send(sync(platform.url), ("id.pdf", source()))
        assert platform.closed.wait(10)
    assert (caught.value.argument, caught.value.stage, caught.value.attempts) == ("doc_attachment", "sending", 1)
    assert isinstance(caught.value.__cause__, cause or type(None))
    assert (taking.files, source.closed or not pieces) == ([], True)


@pytest.mark.parametrize(("pieces", "text", "cause"), WRONG)
async def test_a_source_that_fails_ends_the_call_of_an_event_loop(pieces: list[Any], text: str, cause: Any) -> None:
    for asynchronous in (False, True):
        taking, source = Taking(), Pieces(pieces)
        with Platform(taking) as platform:
            with pytest.raises(InvalidArgumentError, match=text) as caught:
                await asend(async_(platform.url), ("id.pdf", source.asynchronous() if asynchronous else source()))
            assert await asyncio.to_thread(platform.closed.wait, 10)
        assert isinstance(caught.value.__cause__, cause or type(None))
        assert taking.files == []


def test_a_size_that_is_wrong_ends_the_call() -> None:
    taking = Taking()
    with Platform(taking) as platform:
        for size, text in ((2, "longer than its size, 2"), (4, "shorter than its size, 4")):
            with pytest.raises(InvalidArgumentError, match=text):
                send(sync(platform.url), ("id.pdf", [b"abc"], size))
    assert taking.files == []


def test_an_interrupt_while_a_source_is_read_ends_the_call() -> None:
    taking, source = Taking(), Pieces([b"x", KeyboardInterrupt()])
    with Platform(taking) as platform:
        with pytest.raises(KeyboardInterrupt):
            send(sync(platform.url), ("id.pdf", source()))
        assert platform.closed.wait(10)
    assert taking.files == []


def test_a_server_that_dies_got_no_file() -> None:
    paper = io.BytesIO(bytes(10 << 20))
    with Platform(dying) as platform:
        # what can be read again is sent again
        for source, attempts in ((paper, 3), (iter([bytes(CHUNK)] * 160), 1)):
            with pytest.raises(NotSentError, match="not sent whole") as caught:
                send(sync(platform.url), ("id.pdf", source))
            assert (caught.value.stage, caught.value.attempts) == ("sending", attempts)
    assert paper.tell() == 0


async def test_a_server_that_dies_got_no_file_from_an_event_loop() -> None:
    paper = io.BytesIO(bytes(10 << 20))
    with Platform(dying) as platform:
        for source in (paper, Pieces([bytes(CHUNK)] * 160).asynchronous()):
            with pytest.raises(NotSentError, match="not sent whole"):
                await asend(async_(platform.url), ("id.pdf", source))
            assert paper.tell() == 0


def test_a_server_that_dies_after_the_file_may_have_it() -> None:
    def silent(connection: Connection) -> None:
        connection.read_body()

    with Platform(silent) as platform, pytest.raises(OutcomeUnknownError):
        send(sync(platform.url), ("id.pdf", iter([DATA])))


def test_a_file_that_was_refused_can_be_sent_again() -> None:
    paper = io.BytesIO(b"before" + DATA)
    paper.seek(6)
    refusing, taking = Taking(b"{}", "422 Unprocessable"), Taking()
    with Platform(refusing) as platform, pytest.raises(InvalidRequestError):
        send(sync(platform.url), ("id.pdf", paper))
    assert paper.tell() == 6
    with Platform(taking) as platform:
        send(sync(platform.url), ("id.pdf", paper))
    assert refusing.files == taking.files == [DATA]
    assert not paper.closed
    assert paper.tell() == 6 + len(DATA)
