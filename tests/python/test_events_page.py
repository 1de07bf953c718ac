"""The Python programs of `docs/events.md`, as they stand there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from servers import asgi, wsgi

from wavix import Wavix, events

if TYPE_CHECKING:
    from wavix.testing import Simulator

PAGE = (Path(__file__).parents[2] / "docs" / "events.md").read_text(encoding="utf-8")
FASTAPI, FLASK, SEND = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
SECRET = "a-secret-of-the-page"


@pytest.mark.parametrize(("program", "serve"), [(FASTAPI, asgi), (FLASK, wsgi)], ids=["FastAPI", "Flask"])
def test_the_programs_receive_what_was_sent(
    program: str, serve: Any, simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALLBACK_SECRET", SECRET)
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    monkeypatch.setenv("WAVIX_BASE_URL", simulator.url)
    server: dict[str, Any] = {"__name__": "server"}
    exec(program, server)
    with serve(server["app"]) as url:
        monkeypatch.setenv("CALLBACK_URL", f"{url}/wavix")
        exec(SEND, {})
        signed = events.sign_url(f"{url}/wavix", SECRET)
        Wavix().numbers.update(1, sms_relay_url=signed)
        simulator.inbound("15155982927", "13137890021", "Thanks")
        simulator.advance(10)
        posted = simulator.settle()
        assert [callback.status for callback in posted] == [200] * 3
    said = capsys.readouterr().out.splitlines()
    assert sorted(line.split(" ", 1)[1] for line in said) == ["is delivered", "is sent", "writes Thanks"]
