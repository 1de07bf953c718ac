"""Runs the stories of the platform's own client, and says how many passed and which operations they left out."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

from watched import CALLED, operations

from wavix import Wavix


def main() -> int:
    suite = unittest.defaultTestLoader.discover(str(Path(__file__).parent), "test_*.py")
    found = unittest.TextTestRunner(verbosity=1).run(suite)
    every = operations(Wavix(base_url="http://127.0.0.1:9", token="none"))
    missing = sorted(every - CALLED)
    if missing:
        print(f"not called: {', '.join(missing)}")
    failed = len(found.failures) + len(found.errors)
    print(f"{len(every & CALLED)} of {len(every)} operations")
    # That no operation is missing counts as one more.
    print(f"{found.testsRun - failed + (not missing)} passed, {failed + bool(missing)} failed")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
