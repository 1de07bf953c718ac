"""The sound of calls, live: a server that the platform connects to, for asyncio.

The platform sends the sound of a call to an address that it is given, and plays into the call what comes back. An
`AudioServer` makes such an address for one call, and gives an `AudioStream` for each connection.

Sound is PCM: samples of 16 bits, little-endian, 24,000 a second, one channel. It comes as `bytes`, of which
`numpy.frombuffer(event.audio, "<i2")` and `array("h", event.audio)` make numbers; it is taken from `bytes` and
whatever shows its memory: `bytearray`, `memoryview`, `array("h")`, numpy arrays of `int16`. `resample` makes it from
other rates.

>>> async with AudioServer() as server:
...     await client.calls.start_stream(call.id, server.url(call.id), stream_type="twoway", stream_channel="inbound")
...     async for stream in server:
...         async for event in stream:
...             if isinstance(event, Media):
...                 await stream.send_audio(event.audio)  # an echo
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from ._audio_events import KINDS, AudioEvent, Mark, Media, Stop, UnknownMessage
from ._bridge import bridge
from ._native import NativeAudioServer
from ._pcm import Resampler, pcm, resample
from ._secrets import Secrets
from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from typing_extensions import Buffer, Self

    from ._native import NativeAudioStream

__all__ = [
    "SAMPLE_RATE",
    "AudioEvent",
    "AudioServer",
    "AudioStream",
    "Mark",
    "Media",
    "Resampler",
    "Stop",
    "UnknownMessage",
    "resample",
]

SAMPLE_RATE = 24_000
"""Samples a second of the platform's sound."""


class AudioStream:
    """The sound of one call: what is heard comes as events, what is sent is played into the call.

    Walk it with `async for`: it ends when the call or the stream ends, and with `close`. 64 events wait for their
    reader, a second and a quarter of sound; then nothing more is read from the connection, which slows the platform.
    Waiting may be cancelled, no event is lost.

    A connection that is lost before the stream stopped is a `StreamInterruptedError`, what is not a media stream a
    `DecodeError`; each comes once, after all events before it.
    """

    __slots__ = ("_events", "_failed", "_stream", "call_id", "event_time", "stream_channel", "stream_id", "stream_type")

    call_id: str
    """Identifier of the call."""
    stream_id: str
    """Identifier of the stream."""
    stream_type: str | None
    """Which way the sound goes: "oneway" or "twoway"."""
    stream_channel: str | None
    """Whose sound it is: "inbound", "outbound" or "both"."""
    event_time: datetime | None
    """When the stream began."""

    def __init__(self, stream: NativeAudioStream) -> None:
        self._stream = stream
        self._events: deque[AudioEvent] = deque()
        self._failed: Exception | None = None
        self.call_id, self.stream_id, self.stream_type, self.stream_channel, self.event_time = stream.start

    @property
    def missed(self) -> int:
        """How many messages of the platform did not arrive, by the gaps in their numbers."""
        return self._stream.missed

    @property
    def queued(self) -> float:
        """Seconds of sound that wait to be sent."""
        return self._stream.queued

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AudioEvent:
        while True:
            if self._events:
                return self._events.popleft()
            if self._failed is not None:
                failed, self._failed = self._failed, None
                raise failed
            events, self._failed = self._stream.take()
            if events:
                self._events.extend(KINDS[kind](*fields) for kind, fields in events)
            elif self._failed is None and not await bridge()(self._stream.start_ready):
                raise StopAsyncIteration

    async def send_audio(self, audio: Buffer) -> bool:
        """Play sound into the call, after what was sent before.

        It is sent in pieces of 20 milliseconds, as fast as it is heard, 60 milliseconds ahead. Returns when all of it
        waits in the queue, which holds as many seconds as the server's `buffer`; until then it waits.

        Args:
            audio: Samples of 16 bits, little-endian, 24,000 a second, one channel; as many as you like.

        Returns:
            False where `clear` dropped the rest.

        Raises:
            InvalidArgumentError: It is not whole samples.
            NotSentError: The stream has ended, or goes one way.
        """
        data = pcm(audio)
        sent = await bridge()(lambda completions, ticket: self._stream.start_send(data, completions, ticket))
        return cast("bool", sent)

    async def mark(self, name: str) -> bool:
        """Have the platform tell, by a `Mark`, when all that was sent before has been heard or dropped.

        Args:
            name: Name of the mark: 1 to 1,024 bytes.

        Returns:
            False where `clear` came first.

        Raises:
            InvalidArgumentError: The name is empty or too long.
            NotSentError: The stream has ended, or goes one way.
        """
        sent = await bridge()(lambda completions, ticket: self._stream.start_mark(name, completions, ticket))
        return cast("bool", sent)

    def clear(self) -> None:
        """Stop what is being played and drop what waits, here and at the platform. Its marks come back all the same.

        Raises:
            NotSentError: The stream has ended, or goes one way.
        """
        self._stream.clear()

    def close(self) -> None:
        """End the stream; the call goes on. Sound that waits to be sent is dropped."""
        self._stream.close()

    def __repr__(self) -> str:
        call_id, stream_id = (getattr(self, name, None) for name in ("call_id", "stream_id"))
        return f"AudioStream(call_id={call_id!r}, stream_id={stream_id!r})"


class AudioServer:
    """A server that the platform connects to, on the running event loop.

    >>> async with AudioServer(port=8080, public_url="wss://bot.example.com") as server:
    ...     await server.serve(talk)
    """

    __slots__ = ("_given", "_pair", "_server")

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        public_url: str | None = None,
        token_lifetime: float = 60.0,
        max_streams: int = 1000,
        buffer: float = 10.0,
        origins: Sequence[str] = (),
        certificate: bytes | None = None,
        private_key: bytes | None = None,
    ) -> None:
        """Prepare a server; `start`, or `async with`, starts it.

        Args:
            host: Address to listen on. Default: this machine only.
            port: Port to listen on; 0 picks a free one.
            public_url: Where the platform reaches the server, such as "wss://bot.example.com/calls", where a proxy in
                front of it ends TLS. Paths below it must lead here. Default: the address it listens on.
            token_lifetime: Seconds that the platform has to connect to an address that was made for it: 1 to 86,400.
            max_streams: The most streams at a time; others are refused with 503.
            buffer: Seconds of sound that may wait in each stream until it is played: 0.1 to 600.
            origins: Pages that may connect, such as "https://example.com". Whatever else says `Origin` is refused
                with 403: the platform does not.
            certificate: Certificates in PEM form, to end TLS here.
            private_key: The private key for them, in PEM form.
        """
        given = {"certificate": certificate, "private_key": private_key}
        missing = [name for name, value in given.items() if value is None]
        pair = Secrets(None if missing else (certificate, private_key))
        del given, private_key  # no traceback with locals shows it
        if len(missing) == 1:
            raise InvalidArgumentError(f"{missing[0]}: expected, the two belong together", argument=missing[0])
        self._given = (host, port, public_url, token_lifetime, max_streams, buffer, list(origins))
        self._pair = pair
        self._server: NativeAudioServer | None = None

    async def start(self) -> Self:
        """Start the server; it listens when this returns.

        Raises:
            InvalidArgumentError: A setting is wrong.
            NotSentError: It cannot listen there.
        """
        if self._server is None:
            started = await bridge()(
                lambda completions, ticket: NativeAudioServer.start(
                    *self._given, cast("Any", self._pair.one()), completions, ticket
                )
            )
            self._server = cast("NativeAudioServer", started)
        return self

    @property
    def _running(self) -> NativeAudioServer:
        if self._server is None:
            raise RuntimeError("the server was not started")
        return self._server

    @property
    def host(self) -> str:
        """Address that it listens on."""
        return self._running.address[0]

    @property
    def port(self) -> int:
        """Port that it listens on."""
        return self._running.address[1]

    def url(self, call_id: str) -> str:
        """Make an address for the stream of one call, for `calls.start_stream` or `calls.answer`.

        It lets one connection in, for that call only, within `token_lifetime`. It is a secret.

        Raises:
            InvalidArgumentError: The identifier is empty or longer than 256 bytes.
        """
        return self._running.url(call_id)

    async def accept(self) -> AudioStream | None:
        """The next stream that began; None when the server was closed. Waiting may be cancelled, no stream is lost."""
        server = self._running
        while True:
            stream = server.take()
            if stream is not None:
                return AudioStream(stream)
            if not await bridge()(server.start_ready):
                return None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AudioStream:
        stream = await self.accept()
        if stream is None:
            raise StopAsyncIteration
        return stream

    async def serve(self, handler: Callable[[AudioStream], Awaitable[object]]) -> None:
        """Call a function with each stream, at the same time, until the server is closed or this is cancelled.

        A stream is closed when its function returns. An exception of a function goes to the loop's exception handler;
        other streams go on. When this is cancelled, so are the functions.
        """
        talking: set[asyncio.Task[None]] = set()
        try:
            async for stream in self:
                task = asyncio.ensure_future(_talk(handler, stream))
                talking.add(task)
                task.add_done_callback(talking.discard)
        except BaseException:
            for task in talking:
                task.cancel()
            raise
        finally:
            if talking:
                await asyncio.wait(talking)

    async def close(self) -> None:
        """Take no more connections, end the streams, and wait until they are closed, two seconds at most."""
        if self._server is not None:
            await bridge()(self._server.start_close)

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _talk(handler: Callable[[AudioStream], Awaitable[object]], stream: AudioStream) -> None:
    try:
        await handler(stream)
    except Exception as error:  # noqa: BLE001
        message = f"the handler of {stream!r} failed"
        asyncio.get_running_loop().call_exception_handler({"message": message, "exception": error})
    finally:
        stream.close()
