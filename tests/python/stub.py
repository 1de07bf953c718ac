"""A server on a socket that takes uploads as a test says, and gives files."""

from __future__ import annotations

import socket
import threading
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self


class Connection:
    """One connection, with what its request holds so far."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._rest = b""
        self.head = ""

    def read_head(self) -> None:
        while b"\r\n\r\n" not in self._rest:
            self._rest += self._more()
        head, self._rest = self._rest.split(b"\r\n\r\n", 1)
        self.head = head.decode().lower()

    def read_body(self) -> bytes:
        """The whole body, by its length or in chunks."""
        if "transfer-encoding: chunked" not in self.head:
            [length] = [int(line.split(":")[1]) for line in self.head.split("\r\n") if "content-length:" in line]
            return self.take(length)
        body = bytearray()
        while size := int(self._line(), 16):
            body += self.take(size)
            self._line()
        self._line()
        return bytes(body)

    def take(self, size: int) -> bytes:
        taken = bytearray(self._rest)
        while len(taken) < size:
            taken += self._more()
        self._rest = bytes(taken[size:])
        return bytes(taken[:size])

    def reply(self, body: bytes, status: str = "200 OK", headers: str = "", size: int | None = None) -> None:
        head = f"HTTP/1.1 {status}\r\ncontent-length: {len(body) if size is None else size}\r\n{headers}"
        self._socket.sendall(head.encode() + b"connection: close\r\n\r\n" + body)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def wait_closed(self) -> None:
        try:
            while self._socket.recv(1 << 16):
                pass
        except OSError:
            pass

    def _line(self) -> bytes:
        while b"\r\n" not in self._rest:
            self._rest += self._more()
        line, self._rest = self._rest.split(b"\r\n", 1)
        return line

    def _more(self) -> bytes:
        more = self._socket.recv(1 << 16)
        if not more:
            raise ConnectionError
        return more


class Platform:
    """Does `serve` with every connection, within a `with` block."""

    def __init__(self, serve: Callable[[Connection], None]) -> None:
        self._serve = serve
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.closed = threading.Event()
        """Set when a connection is over."""

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._connection, args=(connection,), daemon=True).start()

    def _connection(self, connection: socket.socket) -> None:
        try:
            with connection:
                stub = Connection(connection)
                stub.read_head()
                self._serve(stub)
        except OSError:
            pass
        finally:
            self.closed.set()

    def __enter__(self) -> Self:
        threading.Thread(target=self._run, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()


def part(body: bytes) -> bytes:
    """The contents of the file in a multipart body: its longest part."""
    boundary = body.split(b"\r\n", 1)[0]
    return max((part.split(b"\r\n\r\n", 1)[1][:-2] for part in body.split(boundary)[1:-1]), key=len)
