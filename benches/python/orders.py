"""The orders of a worker, and the requests of all its clients."""

from __future__ import annotations

KEY = "key"
MESSAGE = {"from": "Wavix", "to": "447537151866", "message_body": {"text": "Hi", "media": None}}
HEADERS = {"Authorization": f"Bearer {KEY}", "Accept": "application/json", "User-Agent": "bench"}
JSON_HEADERS = {**HEADERS, "Content-Type": "application/json"}
SEND = "/v3/messages"
TIMEOUT = 30


class Orders:
    peer: str
    style: str
    work: str
    url: str
    flight: int
    warm: float
    seconds: float
    size: int
    windows: int
    ca: str | None

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)

    @property
    def host(self) -> tuple[str, int]:
        host, _, port = self.url.rpartition("/")[2].partition(":")
        return host, int(port)


def cdrs(size: int) -> str:
    return f"/v1/cdrs?type=placed&from=2026-03-01&to=2026-03-31&per_page={size}"


def export(size: int) -> str:
    return f"/v1/cdrs/all?type=placed&from=2026-03-01&to=2026-03-31&per_page={size}"
