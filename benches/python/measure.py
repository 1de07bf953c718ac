"""The times of calls."""

from __future__ import annotations

from time import perf_counter, process_time


class Footprint:
    """Resources of the process so far: kilobytes of memory now and at most, seconds of processor time."""

    def __init__(self) -> None:
        with open("/proc/self/status") as lines:  # noqa: PTH123  # pathlib would count
            status = dict(line.split(":", 1) for line in lines)
        self.memory = int(status["VmRSS"].split()[0])
        self.peak = int(status["VmHWM"].split()[0])
        self.cpu = process_time()
        self.at = perf_counter()


def report_calls(before: Footprint, times: list[int]) -> dict[str, float]:
    after = Footprint()
    times.sort()
    count = len(times)
    return {
        "calls": count,
        "seconds": after.at - before.at,
        "p50_us": times[count // 2] / 1e3,
        "p99_us": times[int(count * 0.99)] / 1e3,
        "cpu_us": (after.cpu - before.cpu) / count * 1e6,
        "rss_kb": after.peak,
        "memory_kb": after.memory,
    }


def report_export(before: Footprint, records: int) -> dict[str, float]:
    after = Footprint()
    return {
        "calls": records,
        "seconds": after.at - before.at,
        "cpu_us": (after.cpu - before.cpu) / records * 1e6,
        "rss_kb": after.peak,
        "growth_kb": after.peak - before.memory,
    }
