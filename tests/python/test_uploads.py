"""Files among arguments."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wavix import AsyncWavix, InvalidArgumentError, Wavix

if TYPE_CHECKING:
    from wavix.testing import Simulator


class Named(io.BytesIO):
    name = "/uploads/id.pdf"


class Where(os.PathLike[str]):
    def __init__(self, path: Path) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return str(self.path)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "id.pdf"
    path.write_bytes(b"%PDF" * 100_000)
    return path


def forms(paper: Path) -> list[Any]:
    return [
        str(paper),
        paper,
        Where(paper),
        ("id.pdf", b"%PDF"),
        ("id.pdf", bytearray(b"%PDF")),
        Named(b"%PDF"),
        ("id.pdf", iter([b"%P", b"DF"])),
    ]


def test_every_form_of_a_file_is_sent(simulator: Simulator, paper: Path) -> None:
    client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
    with paper.open("rb") as opened:
        for at, form in enumerate([*forms(paper), opened]):
            number = str(at // 3 + 1)
            [document] = client.numbers.upload_papers(did_ids=number, doc_id=at % 3 + 1, doc_attachment=form)
            assert (document.doc_file_name, document.doc_content_type) == ("id.pdf", "application/pdf")
            assert document.status == "pending"


async def test_every_form_of_a_file_is_sent_from_an_event_loop(simulator: Simulator, paper: Path) -> None:
    async with AsyncWavix(api_key=simulator.api_key, base_url=simulator.url) as client:
        for at, form in enumerate(forms(paper)):
            number = str(at // 3 + 1)
            [document] = await client.numbers.upload_papers(did_ids=number, doc_id=at % 3 + 1, doc_attachment=form)
            assert document.doc_file_name == "id.pdf"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (b"%PDF", "expected a file"),
        (5, "expected a file"),
        (["id.pdf", b"%PDF"], "expected a file"),
        (("id.pdf", "%PDF"), "expected a file"),
        (("id.pdf",), "expected a file"),
        ((1, b"%PDF"), "expected a file"),
        (io.BytesIO(b"%PDF"), "expected a file"),
        (io.StringIO("%PDF"), "expected a file"),
        (None, "null is not allowed"),
        (("", b"%PDF"), "a name"),
        (("id.txt", b"%PDF"), r"\.png"),
        (("id.pdf", b""), "empty"),
        (Named(bytes(10 * 1024 * 1024 + 10)), "at most 10485760 bytes"),
        ("", "a name"),
        ("no-such-folder/id.pdf", "cannot be read"),
    ],
)
def test_what_is_no_file_is_named(file: Any, text: str) -> None:
    client = Wavix(api_key="test-key", base_url="http://127.0.0.1:1")
    with pytest.raises(InvalidArgumentError, match=text) as caught:
        client.numbers.upload_papers(did_ids="1", doc_id=1, doc_attachment=file)
    assert caught.value.argument == "doc_attachment"
    assert "no-such-folder" not in str(caught.value)


def test_a_folder_and_a_text_file_are_no_files(tmp_path: Path) -> None:
    client = Wavix(api_key="test-key", base_url="http://127.0.0.1:1")
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    with pytest.raises(InvalidArgumentError, match="a folder"):
        client.numbers.upload_papers(did_ids="1", doc_id=1, doc_attachment=folder)
    (tmp_path / "id.pdf").write_text("%PDF")
    with (tmp_path / "id.pdf").open() as text, pytest.raises(InvalidArgumentError, match="binary mode"):
        client.numbers.upload_papers(did_ids="1", doc_id=1, doc_attachment=text)  # pyright: ignore[reportArgumentType]
