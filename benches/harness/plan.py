"""Everything that is run besides the goals."""

from __future__ import annotations

from .goals import EXPORT, GROWTH, MANY, ONE, PAGE, node, py, rows, rust
from .runs import Run

SYNC = ("wavix", "official", "http.client", "urllib3", "httpx")
ASYNC = (
    ("wavix", "async"), ("wavix", "uvloop"), ("official", "async"), ("aiohttp", "async"), ("aiohttp", "uvloop"),
)  # fmt: skip
NODE = ("wavix", "undici", "fetch", "axios")
RUST = ("wavix", "reqwest", "hyper", "sockets")

OURS = (py("wavix", "send"), py("wavix", "send", "async"), node("wavix", "send"), rust("wavix", "send"))
"""This library in each host, and the same call written by hand."""
LINES = (*OURS, rust("reqwest", "send"))

FLIGHTS = (1, 8, 64, 256, 1024)
PAGES = (1, 10, 100, 1000)
EXPORTS = (1000, 10_000, EXPORT, GROWTH)


def clients(work: str, **more: object) -> list[Run]:
    """The same work with every client."""
    return [
        *(py(peer, work, "sync", **more) for peer in SYNC),
        *(py(peer, work, style, **more) for peer, style in ASYNC),
        *(node(peer, work, **more) for peer in NODE),
        *(rust(peer, work, **more) for peer in RUST),
    ]


def sends() -> list[list[Run]]:
    return [clients("send", **how) for how in (ONE, {}, {"flight": 8}, MANY)]


def tls() -> list[list[Run]]:
    """Those that matter most, encrypted."""
    return [
        [
            *(py(peer, "send", "sync", tls=True, **how) for peer in ("wavix", "official", "http.client")),
            *(py(peer, "send", "async", tls=True, **how) for peer in ("wavix", "aiohttp")),
            *(node(peer, "send", tls=True, **how) for peer in ("wavix", "undici")),
            *(rust(peer, "send", tls=True, **how) for peer in ("wavix", "reqwest")),
        ]
        for how in (ONE, MANY)
    ]


def pages() -> list[Run]:
    return [run for run in clients("page", **PAGE) if run.style != "uvloop"]


def exports() -> list[Run]:
    return [run for run in clients("export", size=EXPORT) if run.style != "uvloop" and run.peer != "official"]


def loads() -> list[list[Run]]:
    """To a client, and to the end of its first call."""
    pythons, nodes = ("bare", "wavix", "official", "httpx", "http.client"), ("bare", "wavix", *NODE[1:])
    return [
        [
            *(py(peer, "load", size=calls, pinned=True) for peer in pythons),
            *(node(peer, "load", size=calls, pinned=True) for peer in nodes),
        ]
        for calls in (0, 1)
    ]


def flights() -> list[list[Run]]:
    return [[line_at(line, "send", flight=flight) for flight in FLIGHTS] for line in LINES]


def page_sizes() -> list[list[Run]]:
    return [[line_at(line, "page", size=size, pinned=True) for size in PAGES] for line in LINES]


def export_lengths() -> list[list[Run]]:
    return [[line_at(line, "export", size=size) for size in EXPORTS] for line in LINES]


def line_at(line: Run, work: str, **more: object) -> Run:
    if line.host == "python":
        return py(line.peer, work, line.style, **more)
    return Run(line.host, line.peer, work, **more)  # type: ignore[arg-type]


def everything() -> list[Run]:
    """Each run once."""
    goals = [run for row in rows() for goal in row.goals for run in goal.runs]
    groups = [*sends(), *tls(), pages(), exports(), *loads(), *flights(), *page_sizes(), *export_lengths()]
    return list(dict.fromkeys([*goals, *(run for group in groups for run in group)]))
