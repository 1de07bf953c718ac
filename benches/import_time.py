"""Milliseconds of processor time over the bare interpreter: importing the package, a client, all models."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

CLIENT = "import wavix; client = wavix.Wavix(api_key='k', base_url='http://127.0.0.1:1')"
WORK = {
    "bare interpreter": "pass",
    "import and client": CLIENT,
    "import, client, every area and model": CLIENT
    + "\nimport wavix.models as m, importlib\n[getattr(m, name) for name in m._AREAS]\n"
    "from wavix.resources import Resources\n[getattr(client, n) for n in vars(Resources) if n[0] != '_']",
}


def processor_time(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in WORK}
    for _ in range(15):
        for name, code in WORK.items():
            times[name].append(processor_time(code))
    bare = statistics.median(times["bare interpreter"])
    for name, values in times.items():
        print(f"{name:40} {statistics.median(values) - bare:6.1f} ms over the bare interpreter")


if __name__ == "__main__":
    main()
