"""Runs Python code in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap

# A shell that starts the tests in the background has them ignore interrupts, and their children too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


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
