"""Arguments that run code while they are read, change, or fail, end the call by name before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from wavix import InvalidArgumentError, Wavix

if TYPE_CHECKING:
    from wavix.testing import Simulator


class Changes(Mapping[str, object]):
    """Changes another dict when it is read."""

    def __init__(self, other: dict[str, object]) -> None:
        self._other = other

    def __getitem__(self, key: str) -> object:
        return key

    def __iter__(self) -> Iterator[str]:
        self._other[f"new{len(self._other)}"] = 1
        return iter(("text",))

    def __len__(self) -> int:
        return 1


class Clears(list[object]):
    """Clears a dict when it is read."""

    def __init__(self, other: dict[str, object]) -> None:
        super().__init__([1])
        self._other = other

    def __iter__(self) -> Iterator[object]:
        self._other.clear()
        return super().__iter__()


class Raises(Sequence[object]):
    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: Any) -> Any:
        raise OSError("cannot be read")


class Endless(Sequence[object]):
    def __len__(self) -> int:
        return 1

    def __getitem__(self, index: Any) -> Any:
        return index


class Text(str):
    __slots__ = ()

    def __hash__(self) -> int:
        raise ZeroDivisionError


@pytest.mark.parametrize("make", [Changes, Clears])
def test_a_dict_that_changes_while_it_is_read(simulator: Simulator, make: Any) -> None:
    client = simulator.client()
    body: dict[str, object] = {"text": "Hi"}
    body["media"] = make(body)
    with pytest.raises(InvalidArgumentError, match="message_body: was changed"):
        client.messages.send(from_="Wavix", to="447537151866", message_body=body)  # pyright: ignore[reportArgumentType]
    outer: dict[str, object] = {"method": "POST", "path": "/v1/x"}
    outer["body"] = make(outer)
    with pytest.raises(InvalidArgumentError, match="was changed"):
        client.invoke("request", outer)
    assert simulator.requests() == []


@pytest.mark.parametrize("value", [Raises(), Endless(), {"a": [Raises()]}])
def test_a_value_that_fails_is_named(simulator: Simulator, value: Any) -> None:
    client = simulator.client()
    with pytest.raises(InvalidArgumentError, match=r"^body") as caught:
        client.request("POST", "/v1/x", body=value)
    assert caught.value.argument
    assert caught.value.argument.startswith("body")
    assert simulator.requests() == []


class Tell:
    """A file that fails when it is asked where it stands."""

    name = "a.wav"

    def read(self, _: int = -1) -> bytes:
        return b""

    def seekable(self) -> bool:
        raise OSError("is gone")


def test_a_file_that_fails_is_named(simulator: Simulator) -> None:
    file: Any = Tell()
    with pytest.raises(InvalidArgumentError, match="file: cannot be read") as caught:
        simulator.client().speech_analytics.create(file=file, callback_url="https://example.com")
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize("option", ["headers", "servers"])
@pytest.mark.parametrize("value", [5, {"a": 1}, {1: "a"}, Raises(), "text", {"a": "\ud800"}])
def test_odd_options_are_named(option: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=option):
        Wavix(api_key="12345678", **{option: value})
