"""The measured versions, machine and time."""

from __future__ import annotations

import datetime as dt
import os
import platform
import subprocess
from pathlib import Path
from typing import Any

from . import environments
from .places import ROOT


def about() -> dict[str, Any]:
    cpus = Path("/proc/cpuinfo").read_text().splitlines()
    memory = Path("/proc/meminfo").read_text().splitlines()[0].split()[1]
    return {
        "date": dt.datetime.now(dt.timezone.utc).date().isoformat(),
        # the last one that changed what is measured
        "commit": said("git", "log", "-1", "--format=%h", "--", "core", "bindings-python", "bindings-node"),
        "cpu": next((line.partition(":")[2].strip() for line in cpus if line.startswith("model name")), "unknown"),
        "cores": os.cpu_count(),
        "memory_gb": round(int(memory) / 1024**2),
        "system": f"{platform.system()} {platform.release()}",
        "versions": {
            "Python": platform.python_version(),
            "Node": said("node", "--version").lstrip("v"),
            "rustc": said("rustc", "--version").split()[1],
            **environments.versions(),
        },
    }


def said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()
