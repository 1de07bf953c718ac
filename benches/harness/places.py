"""Where things are."""

from __future__ import annotations

import os
from pathlib import Path

BENCHES = Path(__file__).resolve().parents[1]
ROOT = BENCHES.parent
BUILD = ROOT / ".build"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
RESULTS = BENCHES / "results"
DOCS = ROOT / "docs"
MODULES = BUILD / "bench-node" / "node_modules"


def python(environment: str) -> Path:
    return BUILD / f"bench-{environment}" / "bin" / "python"
