"""Bytes that users download: the wheel, and the npm package for this platform."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

from .environments import call
from .places import BUILD, TARGET, python

DIST = BUILD / "bench-dist"


def sizes() -> dict[str, int]:
    shutil.rmtree(DIST, ignore_errors=True)
    return {"wheel": wheel(), "npm platform package": npm_package()}


def wheel() -> int:
    if not python("tools").exists():
        call(sys.executable, "-m", "venv", python("tools").parents[1])
        call(python("tools"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "maturin>=1.14,<2")
    maturin = python("tools").with_name("maturin")
    call(maturin, "build", "--quiet", "--locked", "--release", "--strip", "--out", DIST)
    return next(DIST.glob("*.whl")).stat().st_size


def npm_package() -> int:
    folder = DIST / "npm"
    folder.mkdir(parents=True)
    call("strip", "-o", folder / "wavix.node", TARGET / "libwavix_node.so")
    (folder / "package.json").write_text('{ "name": "platform-package", "version": "0.0.0", "main": "wavix.node" }\n')
    command = ["npm", "pack", "--json", "--dry-run"]
    packed = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder).stdout
    return json.loads(packed)[0]["size"]
