"""Functions that need no client: every case of `tests/computed`, and what only Python has."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from wavix import InvalidArgumentError, sms

ROOT = Path(__file__).parents[2]
CASES: list[dict[str, Any]] = json.loads((ROOT / "tests/computed/sms.json").read_text(encoding="utf-8"))


def given(case: dict[str, Any]) -> str:
    """A text, or pairs of a text and how often it comes."""
    if isinstance(case["input"], str):
        return case["input"]
    return "".join(text * times for text, times in case["input"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['function']}-{case['name']}".replace(" ", "_"))
def test_case(case: dict[str, Any]) -> None:
    name = case["function"].removeprefix("sms.")
    result: Any = getattr(sms, name)(given(case))
    plain = result.to_dict()
    for finding in plain.get("problems", []) + plain.get("warnings", []):
        assert finding.pop("text")
    assert plain == case["result"]
    assert pickle.loads(pickle.dumps(result)) == result
    assert copy.deepcopy(result) == result


@pytest.mark.parametrize("function", [sms.analyze, sms.to_gsm7, sms.sender_id, sms.e164])
@pytest.mark.parametrize("wrong", ["half a pair: \ud83d", "\ude00", b"bytes", None, 44])
def test_what_is_no_text_is_refused(function: Any, wrong: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="text: ") as caught:
        function(wrong)
    assert caught.value.argument == "text"


def test_positions_are_indexes() -> None:
    text = "😀 Muş"
    (emoji, letter) = sms.analyze(text).forcing_ucs2
    assert text[emoji.positions[0]] == "😀"
    assert text[letter.positions[0]] == "ş"


def test_results_are_frozen_dataclasses() -> None:
    result = sms.analyze("Muş")
    assert dataclasses.is_dataclass(result)
    assert [field.name for field in dataclasses.fields(result)][:2] == ["encoding", "characters"]
    assert dataclasses.replace(result, units=5).units == 5
    assert result.encoding == sms.SmsEncoding.UCS2
    assert "forcing_ucs2=[SmsCharacter(character='ş', code_point='U+015F', positions=[2])]" in repr(result)
    assert not hasattr(result, "extra")
    with pytest.raises(AttributeError, match=r"SmsAnalysis\.units"):
        result.units = 5  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match=r"SmsAnalysis\.units"):
        del result.units  # pyright: ignore[reportAttributeAccessIssue]


def test_the_example_of_the_page_prints_what_it_says() -> None:
    page = (ROOT / "docs/sms.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    command = [sys.executable, "-X", "utf8", "-c", block]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    said = re.findall(r"print\(.*\)  # (.*)", block)
    assert len(said) > 3
    assert done.stdout.splitlines() == said
