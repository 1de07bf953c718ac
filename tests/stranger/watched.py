"""The platform's own client against a simulator process, watched: which of its operations a story has called."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import urllib.request
from pathlib import Path
from typing import Any

from wavix import Wavix

ROOT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "wavix-simulator"
CALLED: set[str] = set()


class Watched:
    """A client, or a part of it; remembers the names of what is called."""

    def __init__(self, part: Any, name: str = "") -> None:
        self._part, self._name = part, name

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._part, name)
        path = f"{self._name}.{name}".lstrip(".")
        if not callable(found):
            return Watched(found, path)
        CALLED.add(path)
        return found


def operations(part: Any, name: str = "") -> set[str]:
    """The names of every operation that a client has."""
    found: set[str] = set()
    for attribute in dir(part):
        if attribute.startswith(("_", "with_")):
            continue
        value, path = getattr(part, attribute), f"{name}.{attribute}".lstrip(".")
        found |= {path} if callable(value) else operations(value, path)
    return found


class Platform:
    """A simulator process, and what a test asks of it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [PROGRAM, "--port", "0", "--start", "2026-07-01T12:00:00Z"], stdout=subprocess.PIPE, text=True
        )
        atexit.register(self.stop)
        assert self._process.stdout
        words = self._process.stdout.readline().split()
        self.url, self.key = words[3], words[-1]

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def client(self, key: str | None = None) -> Any:
        return Watched(Wavix(base_url=self.url, token=key or self.key, max_retries=0, timeout=30))

    def control(self, path: str, **body: Any) -> dict[str, Any]:
        request = urllib.request.Request(f"{self.url}/simulator/{path}", json.dumps(body).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)

    def later(self, seconds: float) -> None:
        self.control("advance", seconds=seconds)
