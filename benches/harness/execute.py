"""Starts the server, and each run as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import contextmanager
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter
from typing import TYPE_CHECKING, Any

from .places import BENCHES, BUILD, MODULES, TARGET, python
from .starts import START

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .runs import Run

CERTIFICATE = BUILD / "bench-certificate.pem"
ENVIRONMENTS = {"wavix": "wavix", "official": "official", "bare": "wavix"}
# The last core: the system's own work tends to be on the first.
CORE = max(os.sched_getaffinity(0))
# Starts are short: the least of several is taken.
STARTS = 5
ALL_CORES = os.sched_getaffinity(0)


class Server:
    """The server with fixed replies."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        self.process = process
        self.urls: dict[str, str] = json.loads(process.stdout.readline())

    def free(self) -> None:
        self.pin(ALL_CORES)

    def pin(self, cores: set[int]) -> None:
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):  # noqa: PTH208
            os.sched_setaffinity(int(thread), cores)


@contextmanager
def serving() -> Iterator[Server]:
    command = [TARGET / "bench-server", CERTIFICATE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Server(process)
        assert process.stdin
        process.stdin.close()


# Seconds until a run is as fast as it gets: V8 compiles over time.
WARM = {"node": 1.0, "python": 0.2, "rust": 0.1}


def execute(run: Run, server: Server, seconds: float) -> dict[str, float]:
    """The cost of a run."""
    if run.pinned:
        server.pin({CORE})
    else:
        server.free()
    if run.work == "load":
        return start(run, ["taskset", "-c", str(CORE)], server.urls["http"])
    done = process(command(run, server, seconds), run)
    kept = {name: value for name, value in json.loads(done).items() if name != "memory_kb"}
    return {name: float(f"{value:.5g}") for name, value in kept.items()}


def command(run: Run, server: Server, seconds: float, windows: int = 1) -> list[str]:
    """Starts of runs."""
    orders = {
        "peer": run.peer,
        "style": run.style,
        "work": run.work,
        "url": server.urls["https" if run.tls else "http"],
        "flight": run.flight,
        "warm": WARM[run.host],
        "seconds": seconds,
        "size": run.size,
        "windows": windows,
        "ca": str(CERTIFICATE) if run.tls else None,
    }
    prefix = ["taskset", "-c", str(CORE)] if run.pinned else []
    return [*prefix, *worker(run, orders)]


def interpreter(run: Run) -> list[str]:
    return ["node"] if run.host == "node" else [str(python(ENVIRONMENTS.get(run.peer, "peers")))]


def worker(run: Run, orders: dict[str, Any]) -> list[str]:
    text = json.dumps(orders)
    if run.host == "rust":
        return [str(TARGET / "bench-load"), text]
    if run.host == "node":
        return [*interpreter(run), str(BENCHES / "node" / "worker.mjs"), str(MODULES), text]
    return [*interpreter(run), str(BENCHES / "python" / "worker.py"), text]


def start(run: Run, prefix: list[str], url: str) -> dict[str, float]:
    """From the first import to the end of the process, with the most memory it had."""
    code = START[run.host, run.peer, run.size].replace("URL", url).replace("MODULES", str(MODULES))
    starting = [*prefix, *interpreter(run), "-e" if run.host == "node" else "-c", code]
    walls: list[float] = []
    times: list[float] = []
    memory = 0.0
    for _ in range(STARTS):
        began, used = perf_counter(), processor_time()
        said = process(starting, run)
        walls.append(perf_counter() - began)
        times.append(processor_time() - used)
        memory = float(said.split("VmHWM:")[1].split()[0])
    return {"wall_ms": round(min(walls) * 1e3, 2), "cpu_ms": round(min(times) * 1e3, 2), "rss_kb": memory}


def processor_time() -> float:
    """Seconds that processes which have ended have used."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def process(command: list[str], run: Run) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment(run))
    if done.returncode != 0:
        raise RuntimeError(f"{run} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def environment(run: Run) -> dict[str, str]:
    hidden = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "WAVIX_API_KEY", "WAVIX_BASE_URL")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    # the fetch of Node takes certificates from nowhere else
    return kept | ({"NODE_EXTRA_CA_CERTS": str(CERTIFICATE)} if run.tls and run.host == "node" else {})
