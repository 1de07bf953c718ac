"""The key is in no text that Python makes of a client, its errors or logs; deeply nested values are kept as text."""

from __future__ import annotations

import http.server
import io
import logging
import pickle
import sys
import threading
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from wavix import AsyncWavix, InvalidArgumentError, Wavix, WavixError, events
from wavix.models import Message

KEY = "canary/quartz+e5&f0-key"
FORMS = (KEY, "canary", "quartz", "Y2FuYXJ5")
REFUSAL = '{"message": "the key canary\\/quartz\\u002be5&f0-key is wrong", "errors": {"k": "KEY"}}'.replace("KEY", KEY)
DEEP = "[" * 300_000 + "]" * 300_000


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with the key in every place that gets into an error, or with what is nested deeply."""

    def do_GET(self) -> None:
        if self.path.startswith("/v1/profile"):
            status, body = 200, f'{{"id": 1, "new": {DEEP}}}'
        else:
            status, body = (
                401,
                REFUSAL,
            )
        self.send_response(status)
        self.send_header("x-request-id", KEY)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def echo() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def hidden(text: object) -> None:
    for form in FORMS:
        assert form not in str(text)


@pytest.mark.parametrize("auth", ["bearer", "appid"])
@pytest.mark.parametrize("kind", [Wavix, AsyncWavix])
def test_a_client_shows_no_key(kind: type, auth: str) -> None:
    client = kind(api_key=KEY, base_url="http://127.0.0.1:9", auth=auth)
    for thing in (client, client.messages, client._core, client.with_options(timeout=1)):
        hidden(f"{thing} {thing!r} {format(thing)} {dir(thing)}")
        for name in dir(thing):
            hidden(repr(getattr(thing, name, None)))
        hidden({name: repr(value) for name, value in getattr(thing, "__dict__", {}).items()})
    assert KEY.encode() not in pickle.dumps(client)


@pytest.mark.parametrize("auth", ["bearer", "appid"])
def test_errors_and_logs_show_no_key(echo: str, auth: str) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    try:
        client = Wavix(api_key=KEY, base_url=echo, auth=auth, max_retries=0)
        with pytest.raises(WavixError) as caught:
            client.messages.get("17")
        logging.getLogger("application").error("failed", exc_info=caught.value)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "failed" in written.getvalue()
    error = caught.value
    hidden(written.getvalue())
    hidden(f"{error} {error!r} {vars(error)} {error.args}")
    hidden(pickle.dumps(error))
    library = traceback.TracebackException.from_exception(error, capture_locals=True)
    # this test's own variables are its own
    library.stack[:] = [frame for frame in library.stack if frame.filename != __file__]
    hidden("".join(library.format()))


def test_a_reply_that_holds_the_key_prints_without_it() -> None:
    client = Wavix(api_key=KEY)
    message = Message(message_id="m1", tag=f"my key is {KEY}", extra={"said": [KEY]})
    assert f"{message}".count("[redacted]") == 2
    hidden(repr(message))
    assert message.tag == f"my key is {KEY}"
    client.close()


def levels(value: Any) -> int:
    depth = 0
    while isinstance(value, list):
        value, depth = (value[0] if value else None), depth + 1
    return depth


def test_what_is_nested_deeply_is_kept_as_text(echo: str) -> None:
    limit = sys.getrecursionlimit()
    assert levels(Wavix(api_key=KEY, base_url=echo).profile.get().extra["new"]) < 100
    with pytest.raises(InvalidArgumentError):
        events.parse(DEEP[:200_000])
    event = events.parse(f'{{"event_type": "x", "new": {DEEP[250_000:350_000]}}}')
    assert levels(event.extra["new"]) < 100
    assert sys.getrecursionlimit() == limit


def test_arguments_that_are_nested_deeply_are_an_error(echo: str) -> None:
    nested: list[object] = []
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(WavixError):
        Wavix(api_key=KEY, base_url=echo).request("POST", "/v1/things", body=nested)
