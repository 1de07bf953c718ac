"""A proxy in front of a server, which keeps what goes through it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from typing_extensions import Self


@dataclass(frozen=True)
class Message:
    """The type and the bytes of a body."""

    content_type: str
    body: bytes


@dataclass(frozen=True)
class Exchange:
    """A request and its reply."""

    method: str
    path: str
    query: list[tuple[str, str]]
    request: Message
    status: int
    reply: Message


class Recorder:
    """Forwards to `url`, within a `with` block."""

    def __init__(self, url: str) -> None:
        self.exchanges: list[Exchange] = []
        recorder, server = self, urlsplit(url)

        class Handler(BaseHTTPRequestHandler):
            def forward(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                connection = HTTPConnection(server.hostname or "", server.port, timeout=30)
                connection.request(self.command, self.path, body or None, dict(self.headers.items()))
                reply = connection.getresponse()
                content = reply.read()
                connection.close()
                target = urlsplit(self.path)
                recorder.exchanges.append(
                    Exchange(
                        self.command,
                        target.path,
                        parse_qsl(target.query, keep_blank_values=True),
                        Message(self.headers.get("content-type") or "", body),
                        reply.status,
                        Message(reply.headers.get("content-type") or "", content),
                    )
                )
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    if name.lower() not in {"connection", "content-length", "transfer-encoding"}:
                        self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = forward

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self._proxy = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._proxy.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._proxy.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._proxy.shutdown()
        self._proxy.server_close()
