"""The Python examples of `docs/reference`: each is sent as it stands there, to the simulator."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

from wavix import OPERATIONS, ApiError, NotFoundError, Wavix
from wavix.testing import Simulator

ROOT = Path(__file__).parents[2]
EXAMPLES: dict[str, str] = runpy.run_path(str(ROOT / "tests" / "reference.py"))["examples"]("python")

NOTHING_THERE = re.compile("cannot be found|there is no", re.IGNORECASE)


@pytest.fixture
def client():
    with Simulator() as platform:
        yield Wavix(api_key=platform.api_key, base_url=platform.url)


def test_every_operation_has_an_example():
    made_of_others = ["messages.ticket", "messages.reconcile", "messages.confirm"]
    assert sorted(EXAMPLES) == sorted([*made_of_others, *(operation.name for operation in OPERATIONS)])


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_is_sent(name, client, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for file in re.findall(r"\"([\w-]+\.(?:pdf|wav))\"", EXAMPLES[name]):
        (tmp_path / file).write_bytes(b"%PDF-1.7")
    seen = []
    told = client.with_options(on_reply=seen.append)
    try:
        exec(EXAMPLES[name], {"client": told})
    except ApiError as refused:
        # Things that the example names need not exist; all else about it must be right.
        assert isinstance(refused, NotFoundError) or NOTHING_THERE.search(refused.message), refused
    assert seen
