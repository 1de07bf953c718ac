"""The goals of the library, as ratios within one run."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .runs import Run


@dataclass(frozen=True)
class Goal:
    """The library's figure against a peer's. Times are compared by factor, rates as a share."""

    column: str
    """`official`, `raw` or `rust`."""
    ours: Run
    peer: Run | None
    figure: str
    """`p50_us`, `rate`, `rss_kb`, `growth_kb`, or `cpu_ms`."""
    least: float | None = None
    """Ours is at least this many times better than the peer's."""
    most: float | None = None
    """Ours is at most this many times the peer's, or at most this much if there is no peer."""
    over: tuple[Run, Run] | None = None
    """Figures to take from both first: bare interpreters."""

    @property
    def runs(self) -> list[Run]:
        return [run for run in (self.ours, self.peer, *(self.over or ())) if run is not None]


@dataclass(frozen=True)
class Row:
    work: str
    goals: tuple[Goal, ...]


EXPORT = 100_000
GROWTH = 1_000_000


def py(peer: str, work: str, style: str = "sync", **more: object) -> Run:
    return replace(Run("python", peer, work, style), **more)


def node(peer: str, work: str, **more: object) -> Run:
    return replace(Run("node", peer, work), **more)


def rust(peer: str, work: str, **more: object) -> Run:
    return replace(Run("rust", peer, work), **more)


ONE = {"pinned": True}
MANY = {"flight": 64}
PAGE = {"size": 100, "pinned": True}
ALL = {"size": EXPORT}


def growing(size: int) -> dict[str, Run]:
    """Long exports in each host."""
    return {
        "Python": py("wavix", "export", size=size),
        "Python async": py("wavix", "export", "async", size=size),
        "Node": node("wavix", "export", size=size),
        "Rust": rust("wavix", "export", size=size),
    }


def rows(growth: int = GROWTH) -> list[Row]:
    """The table of goals; memory is watched over exports of this many records."""
    typed = rust("reqwest", "send", **ONE)
    typed_many = rust("reqwest", "send", **MANY)
    typed_page = rust("reqwest", "page", **PAGE)
    typed_export = rust("reqwest", "export", **ALL)
    sync, threads = py("wavix", "send", **ONE), py("wavix", "send", **MANY)
    loop, loop_many = py("wavix", "send", "async", **ONE), py("wavix", "send", "async", **MANY)
    uvloop_many = py("wavix", "send", "uvloop", **MANY)
    page, export = py("wavix", "page", **PAGE), py("wavix", "export", **ALL)
    js, js_many = node("wavix", "send", **ONE), node("wavix", "send", **MANY)
    js_page, js_export = node("wavix", "page", **PAGE), node("wavix", "export", **ALL)
    bare, bare_js = py("bare", "load", **ONE), node("bare", "load", **ONE)
    load, official_load = py("wavix", "load", **ONE), py("official", "load", **ONE)
    js_load = node("wavix", "load", **ONE)
    return [
        Row("Python sync, 1 in flight, p50", (
            Goal("official", sync, py("official", "send", **ONE), "p50_us", least=10),
            Goal("raw", sync, py("http.client", "send", **ONE), "p50_us", least=1.8),
            Goal("rust", sync, typed, "p50_us", most=1.5),
        )),
        Row("Python threads, 64 in flight, calls/s", (
            Goal("official", threads, py("official", "send", **MANY), "rate", least=25),
            Goal("raw", threads, py("http.client", "send", **MANY), "rate", least=4),
            Goal("rust", threads, typed_many, "rate", least=0.45),
        )),
        Row("Python async, 1 in flight, p50", (
            Goal("official", loop, py("official", "send", "async", **ONE), "p50_us", least=12),
            Goal("raw", loop, py("aiohttp", "send", "async", **ONE), "p50_us", least=2),
            Goal("rust", loop, typed, "p50_us", most=2.5),
        )),
        Row("Python async, 64 in flight, calls/s", (
            Goal("official", loop_many, py("official", "send", "async", **MANY), "rate", least=60),
            Goal("raw", uvloop_many, py("aiohttp", "send", "uvloop", **MANY), "rate", least=3.5),
            Goal("rust", loop_many, typed_many, "rate", least=0.6),
        )),
        Row("Python, page of 100, every field read, pages/s", (
            Goal("official", page, py("official", "page", **PAGE), "rate", least=18),
            Goal("raw", page, py("http.client", "page", **PAGE), "rate", least=1),
            Goal("rust", page, typed_page, "rate", least=0.7),
        )),
        Row("Python export, records/s, typed", (
            Goal("official", export, py("httpx", "export", **ALL), "rate", least=10),
            Goal("raw", export, py("urllib3", "export", **ALL), "rate", least=1),
            Goal("raw", export, None, "rss_kb", most=24 * 1024),
            Goal("rust", export, typed_export, "rate", least=0.75),
        )),
        Row("Node, 1 in flight, calls/s", (
            Goal("official", js, node("axios", "send", **ONE), "rate", least=4),
            Goal("raw", js, node("undici", "send", **ONE), "rate", least=0.85),
        )),
        Row("Node, 64 in flight, calls/s", (
            Goal("official", js_many, node("axios", "send", **MANY), "rate", least=9),
            Goal("raw", js_many, node("undici", "send", **MANY), "rate", least=1.15),
            Goal("rust", js_many, typed_many, "rate", least=0.55),
        )),
        Row("Node, page of 100, normalised, pages/s", (
            Goal("official", js_page, node("axios", "page", **PAGE), "rate", least=2.5),
            Goal("raw", js_page, node("undici", "page", **PAGE), "rate", least=1),
            Goal("rust", js_page, typed_page, "rate", least=0.55),
        )),
        Row("Node export, records/s", (
            Goal("raw", js_export, node("undici", "export", **ALL), "rate", least=1),
            Goal("raw", js_export, node("undici", "export", **ALL), "rss_kb", most=0.55),
        )),
        Row("Rust client, 1 in flight, p50", (
            Goal("rust", rust("wavix", "send", **ONE), typed, "p50_us", most=1.03),
        )),
        Row("Python import and client, over the bare interpreter", (
            Goal("official", load, official_load, "cpu_ms", least=12, over=(bare, bare)),
            Goal("official", load, official_load, "rss_kb", least=2, over=(bare, bare)),
        )),
        Row("Node require and client, over bare Node", (
            Goal("official", js_load, node("axios", "load", **ONE), "cpu_ms", least=12, over=(bare_js, bare_js)),
        )),
        *(Row(f"export of {growth:,} records, {host}", (Goal("raw", run, None, "growth_kb", most=16 * 1024),))
          for host, run in growing(growth).items()),
    ]  # fmt: skip
