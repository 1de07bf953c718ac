"""How clients are called in what is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .runs import Run

HOSTS = {"python": "Python", "node": "Node", "rust": "Rust"}
PEERS = {
    ("python", "wavix"): "**wavix**",
    ("python", "official"): "wavix-python-sdk",
    ("python", "http.client"): "http.client + msgspec",
    ("python", "urllib3"): "urllib3 + msgspec",
    ("python", "httpx"): "httpx + pydantic",
    ("python", "aiohttp"): "aiohttp + msgspec",
    ("node", "wavix"): "**wavix**",
    ("rust", "wavix"): "**wavix**",
    ("rust", "reqwest"): "reqwest, typed",
    ("rust", "hyper"): "hyper, typed",
    ("rust", "sockets"): "sockets, nothing decoded",
}
STARTS = {("python", "httpx"): "httpx", ("python", "http.client"): "http.client", ("python", "aiohttp"): "aiohttp"}
STYLES = {"": "", "sync": "", "async": ", asyncio", "uvloop": ", uvloop"}


def name(run: Run) -> str:
    if run.work == "load":
        return STARTS.get((run.host, run.peer)) or PEERS.get((run.host, run.peer), run.peer)
    return PEERS.get((run.host, run.peer), run.peer) + STYLES[run.style]


def host(run: Run) -> str:
    if run.host == "python" and run.work != "load":
        return "Python, async" if run.style in ("async", "uvloop") else "Python"
    return HOSTS[run.host]


def plain(run: Run) -> str:
    """Host and client, for plots."""
    return f"{HOSTS[run.host]}: {name(run).replace('*', '')}"
