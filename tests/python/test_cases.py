"""Every case in `tests/cases`, through the typed methods of both clients."""

from __future__ import annotations

import json
import keyword
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from wavix import OPERATIONS, AsyncWavix, ReplyInfo, StreamInterruptedError, Wavix, WavixError

CASES = [
    pytest.param(path.stem, index, case, id=f"{path.stem}-{index}-{case['name']}".replace(" ", "_"))
    for path in sorted(Path(__file__).parents[1].glob("cases/*.json"))
    for index, case in enumerate(json.loads(path.read_text()))
]
KEY = "test-key"


def options(base: str, stem: str, index: int, case: dict[str, Any]) -> dict[str, Any]:
    return {
        "api_key": KEY,
        "base_url": f"{base}/c/{stem}/{index}",
        "generation": case.get("generation", "current"),
        "auth": case.get("auth"),
    }


def method(client: Any, case: dict[str, Any]) -> Any:
    *resource, name = case["operation"].split(".")
    return getattr(getattr(client, resource[0]) if resource else client, name)


def arguments(case: dict[str, Any]) -> dict[str, Any]:
    given = {f"{name}_" if keyword.iskeyword(name) else name: sent(value) for name, value in case["arguments"].items()}
    return given | ({"errors": case["errors"]} if "errors" in case else {})


def sent(value: Any) -> Any:
    """A file in this language's form; anything else as it is."""
    match value:
        case {"$file": {"path": path}}:
            return Path(path)
        case {"$file": {"name": name, "stream": True, **content}}:
            data = bytes(content["size"]) if "size" in content else content["text"].encode()
            return (name, iter([data]))
        case {"$file": {"name": name, "size": size}}:
            return (name, bytes(size))
        case {"$file": {"name": name, "text": text}}:
            return (name, text.encode())
        case _:
            return value


def plain(value: Any, case: dict[str, Any]) -> Any:
    """The value under the names of the wire of the case's generation."""
    if isinstance(value, list):
        return [plain(item, case) for item in value]
    return value.to_dict(generation=case.get("generation", "current")) if hasattr(value, "to_dict") else value


def assert_contains(actual: Any, expected: Any, path: str = "") -> None:
    """The expected value, apart from keys that are null or empty."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for key, value in expected.items():
            assert_contains(actual.get(key), value, f"{path}.{key}")
        for key, value in actual.items():
            assert key in expected or value is None or value in ([], {}), f"{path}.{key}: unexpected {value!r}"
    elif isinstance(expected, list) and isinstance(actual, list):
        assert len(actual) == len(expected), path
        for at, (one, other) in enumerate(zip(actual, expected, strict=True)):
            assert_contains(one, other, f"{path}[{at}]")
    else:
        assert actual == expected, path


def assert_error(error: WavixError, expected: dict[str, Any], received: int) -> None:
    assert type(error).__name__ == expected["kind"], str(error)
    for name, value in expected.items():
        if name == "message_contains":
            assert value in str(error)
        elif name == "body_contains":
            assert value in (error.body or "")
        elif name == "after":
            assert received == value
        elif name != "kind":
            assert getattr(error, name) == value
    assert error.status is None or error.body is not None or isinstance(error, StreamInterruptedError)
    assert KEY not in repr(error) + str(error) + repr(vars(error))


def assert_noted(case: dict[str, Any], told: list[ReplyInfo], skipped: int) -> None:
    """Values that cannot be read are told to the hook, and lines are counted."""
    assert [path for info in told for path in info.unread] == case.get("unread", [])
    assert skipped == case.get("skipped", 0)


def assert_verdict(base: str, stem: str, index: int) -> None:
    with urlopen(f"{base}/verdict/{stem}/{index}") as reply:
        verdict = json.load(reply)
    assert verdict["ok"], verdict["problem"]


@pytest.mark.parametrize(("stem", "index", "case"), CASES)
def test_sync(replay: str, stem: str, index: int, case: dict[str, Any]) -> None:
    told: list[ReplyInfo] = []
    client = Wavix(**options(replay, stem, index, case), on_reply=told.append)
    received: list[Any] = []
    skipped = 0

    def call() -> Any:
        nonlocal skipped
        try:
            reply: Any = method(client, case)(**arguments(case))
        except TypeError as error:
            assert case["error"]["argument"] in str(error)
            reply = client.invoke(case["operation"], case["arguments"])
        if "text" in case:
            return reply.read().decode()
        if "result" in case:
            return plain(reply, case)
        for item in reply:
            received.append(plain(item, case))
        skipped = getattr(reply, "skipped", 0)
        return received

    if "error" in case:
        with pytest.raises(WavixError) as caught:
            call()
        assert_error(caught.value, case["error"], len(received))
    else:
        assert_contains(call(), case.get("items", case.get("text", case.get("result"))))
    assert_noted(case, told, skipped)
    assert_verdict(replay, stem, index)


@pytest.mark.parametrize(("stem", "index", "case"), CASES)
async def test_async(replay: str, stem: str, index: int, case: dict[str, Any]) -> None:
    told: list[ReplyInfo] = []
    client = AsyncWavix(**options(replay, stem, index, case), on_reply=told.append)
    received: list[Any] = []
    skipped = 0

    async def call() -> Any:
        nonlocal skipped
        try:
            reply: Any = method(client, case)(**arguments(case))
        except TypeError as error:
            assert case["error"]["argument"] in str(error)
            reply = client.invoke(case["operation"], case["arguments"])
        if "text" in case:
            return (await (await reply).read()).decode()
        if "result" in case or not hasattr(reply, "__aiter__"):
            reply = await reply
            return plain(reply if not hasattr(reply, "read") else await reply.read(), case)
        async for item in reply:
            received.append(plain(item, case))
        skipped = getattr(reply, "skipped", 0)
        return received

    if "error" in case:
        with pytest.raises(WavixError) as caught:
            await call()
        assert_error(caught.value, case["error"], len(received))
    else:
        assert_contains(await call(), case.get("items", case.get("text", case.get("result"))))
    assert_noted(case, told, skipped)
    assert_verdict(replay, stem, index)


def test_every_operation_has_a_case() -> None:
    covered = {parameters.values[2]["operation"] for parameters in CASES}  # pyright: ignore[reportArgumentType,reportCallIssue,reportIndexIssue]
    assert covered == {"request", *(operation.name for operation in OPERATIONS)}
