"""What becomes of that which is at the path of a download."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from stub import Platform
from test_downloads import DATA, Progress, aopen, endless, open_, whole, within

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")

SAVE = """
import sys
from wavix import Wavix
open_ = Wavix(api_key="test-key", base_url=sys.argv[1]).billing.download_invoice
"""


async def test_what_is_at_a_path_stays_what_it_is(tmp_path: Path) -> None:
    pipe, link, kept = tmp_path / "pipe", tmp_path / "link", tmp_path / "kept"
    os.mkfifo(pipe)
    kept.write_bytes(b"before")
    kept.chmod(0o600)
    link.symlink_to(kept)

    def check() -> None:
        assert taken.result() == kept.read_bytes() == DATA
        assert (pipe.is_fifo(), link.is_symlink(), kept.stat().st_mode & 0o777) == (True, True, 0o600)
        assert within(tmp_path) == ["kept", "link", "pipe"]
        kept.write_bytes(b"before")

    with Platform(whole) as platform, ThreadPoolExecutor() as pool:
        for on_progress in (None, Progress()):
            taken = pool.submit(pipe.read_bytes)
            for path in (pipe, link):
                assert open_(platform).save(path, on_progress=on_progress) == len(DATA)
            check()
            taken = pool.submit(pipe.read_bytes)
            for path in (pipe, link):
                assert await (await aopen(platform)).save(path, on_progress=on_progress) == len(DATA)
            check()


@pytest.mark.parametrize("kind", ["pipe", "file"])
def test_the_output_of_the_process_goes_on(tmp_path: Path, kind: str) -> None:
    code = SAVE + 'print("a", flush=True); open_(1).save("/dev/stdout"); print("z", flush=True)'
    with Platform(whole) as platform, (tmp_path / "out").open("wb") as out:
        command = [sys.executable, "-c", code, platform.url]
        done = subprocess.run(command, stdout=subprocess.PIPE if kind == "pipe" else out, check=True, timeout=60)
    assert (done.stdout or (tmp_path / "out").read_bytes()) == b"a\n" + DATA + b"z\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_a_process_that_is_ended_leaves_nothing(tmp_path: Path, end: int) -> None:
    code = SAVE + 'open_(1).save(sys.argv[2], on_progress=lambda *_: print("here", flush=True))'
    with Platform(endless) as platform:
        command = [sys.executable, "-c", code, platform.url, str(tmp_path / "a")]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout
            assert process.stdout.readline() == b"here\n"
            process.send_signal(end)
    assert process.returncode == -end
    assert within(tmp_path) == []
