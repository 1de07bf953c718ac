"""Runs Python code in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs code until it ends, at most a minute."""
    return subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", textwrap.dedent(code)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def prints(code: str, expected: str, **environment: str) -> None:
    """Checks that code ends well and prints this, and nothing else."""
    done = run(code, **environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, expected, "")
