"""A run: one kind of work with one client, as a process of its own."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields


@dataclass(frozen=True)
class Run:
    host: str
    """`python`, `node` or `rust`."""
    peer: str
    work: str
    """`send`, `page`, `export`, or `load`: from the first import to a client, or to its first call."""
    style: str = ""
    """Of Python: `sync`, with threads where more than one call is in flight; `async`, or `uvloop`."""
    flight: int = 1
    size: int = 0
    """Records on a page or in an export; of `load`, calls."""
    tls: bool = False
    pinned: bool = False
    """Client and server on one core."""

    @property
    def tags(self) -> set[str]:
        """Names by which it can be picked."""
        tags = {self.host, self.peer, self.work}
        if self.host == "python":
            kind = "py-async" if self.style in ("async", "uvloop") else "py-threads" if self.flight > 1 else "py-sync"
            tags.add(kind)
        if self.tls:
            tags.add("tls")
        return tags

    def __str__(self) -> str:
        kinds = [self.host, self.peer, self.style, self.work]
        more = [f"{self.flight} in flight", str(self.size or ""), "tls" * self.tls, "one core" * self.pinned]
        return " ".join(part for part in kinds + more if part)

    def to_json(self) -> dict[str, object]:
        return {name: value for name, value in asdict(self).items() if value != DEFAULTS.get(name)}


DEFAULTS = {field.name: field.default for field in fields(Run)}
