"""A client that cannot be built leaves no secret in any frame; a half-built one can be printed."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import traceback
from types import TracebackType
from typing import Any

import pytest

import wavix
from wavix import AsyncWavix, Wavix
from wavix.audio import AudioServer

SECRETS: dict[str, Any] = {
    "api_key": "canary-key-1234",
    "proxy": "http://user:canary-proxy@127.0.0.1:3128",
    "headers": {"X-Secret": "canary-header"},
    "base_url": "https://example.com",
}
WRONG: list[dict[str, Any]] = [
    {"base_url": "https://user:canary-user@example.com"},
    {"api_key": "canary key"},
    {"api_key": b"canary"},
    {"timeout": -1},
    {"timeout": "canary"},
    {"connect_timeout": None, "max_retries": -1},
    {"proxy": "ftp://canary:canary@example.com"},
    {"root_certificates": "no certificate"},
    {"headers": {"X-A": 5, "X-B": "canary"}},
    {"headers": 5},
    {"headers": {"X A": "canary"}},
    {"servers": 5},
    {"generation": "new"},
    {"auth": "basic"},
    {"user_agent": "\n"},
    {"on_reply": 5},
]


def frames_of(error: BaseException) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename != __file__:
            found.append(dict(trace.tb_frame.f_locals))
        trace = trace.tb_next
    return found


def hidden(error: BaseException) -> None:
    for frame in frames_of(error):
        for name, value in frame.items():
            shown = repr(value) + (repr(vars(value)) if hasattr(value, "__dict__") and name == "self" else "")
            assert "canary" not in shown.replace("'canary'", "" if name in {"timeout", "config"} else "'canary'"), name
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    told.stack[:] = [frame for frame in told.stack if frame.filename != __file__]
    assert "canary-" not in "".join(told.format())


@pytest.mark.parametrize("kind", [Wavix, AsyncWavix])
@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_client_that_cannot_be_built_shows_no_secret(kind: Any, wrong: dict[str, Any]) -> None:
    try:
        client = kind(**{**SECRETS, **wrong})
    except Exception as error:  # noqa: BLE001
        hidden(error)
    else:
        assert wrong.keys() <= {"headers"}, "only names of headers are looked at later"
        assert "canary" not in repr(client)
    with pytest.raises(wavix.InvalidArgumentError) as caught:
        Wavix(**SECRETS).with_options(headers={"X-A": "canary-header"}, timeout=-1)
    hidden(caught.value)


def test_a_server_for_sound_shows_no_private_key() -> None:
    with pytest.raises(wavix.InvalidArgumentError) as caught:
        AudioServer(private_key=b"canary-private")
    hidden(caught.value)


def public_classes() -> list[type]:
    found: set[type] = set()
    for module in pkgutil.walk_packages(wavix.__path__, "wavix."):
        if module.name != "wavix.pytest_plugin" and not module.name.endswith("__main__"):
            loaded = importlib.import_module(module.name)
            found.update(value for value in vars(loaded).values() if isinstance(value, type))
    return sorted((kind for kind in found if kind.__module__.startswith("wavix")), key=lambda kind: kind.__qualname__)


def test_what_is_half_built_can_be_printed() -> None:
    printed = 0
    for kind in public_classes():
        with contextlib.suppress(TypeError):
            made: object = kind.__new__(kind)  # pyright: ignore[reportCallIssue]
            assert repr(made)
            assert str(made) is not None
            printed += 1
    assert printed > 200


def test_what_is_closed_can_be_printed() -> None:
    client = Wavix(api_key="12345678", base_url="https://example.com")
    before = repr(client)
    client.close()
    assert repr(client) == before == "Wavix(base_url='https://example.com', generation='current')"
