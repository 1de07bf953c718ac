"""The platform offline, as a program: `python -m wavix.simulator --port 9000 --api-key demo-key`."""

from __future__ import annotations

import signal
import sys

from ._native import run_simulator


def main() -> None:
    """Run until killed; `--help` says what can be set."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(0 if run_simulator(sys.argv[1:]) else 2)


if __name__ == "__main__":
    main()
