"""What both clients have in common: their options and the native client."""

from __future__ import annotations

from ._environment import environment
from ._native import Core

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike
    from typing import Any

    from typing_extensions import Self

    from ._reply_info import ReplyInfo
    from .errors import WavixError
    from .models.messages import Ticket

    OnReply = Callable[[ReplyInfo], object]
    OnProgress = Callable[[int, int | None], object]


class Client:
    """Options of a client, and the native client behind it. The key is in the native client only."""

    _core: Core
    _config: Mapping[str, object]
    _on_reply: OnReply | None

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        generation: str = "current",
        auth: str | None = None,
        timeout: float = 30.0,
        connect_timeout: float = 5.0,
        max_retries: int = 2,
        servers: Mapping[str, str] | None = None,
        proxy: str | None = None,
        root_certificates: bytes | str | PathLike[str] | None = None,
        user_agent: str | None = None,
        headers: Mapping[str, str] | None = None,
        on_reply: OnReply | None = None,
    ) -> None:
        """Make a client. Nothing is sent.

        Args:
            api_key: The API key. Default: the environment variable WAVIX_API_KEY.
            base_url: Scheme, host and port of the platform. Default: WAVIX_BASE_URL, else the platform itself.
            generation: "current" for the current API, "guide" for the wire form of the developer guide.
            auth: "bearer" or "appid". Default: bearer in the current generation, appid in the guide's.
            timeout: Total seconds of a call with all its attempts; of a stream, the seconds between bytes.
            connect_timeout: Seconds to open a connection.
            max_retries: How often a call that is safe to repeat is repeated.
            servers: Bases of the guide's named servers, "default" and "messaging".
            proxy: Proxy for all calls, such as "http://user:password@host:3128"; for https servers only. Default:
                none, also if the environment names one.
            root_certificates: Certificate authorities to trust besides the system's: certificates in PEM form, or the
                path of a file or folder that has some, which is read at once.
            user_agent: Text put before the library's own in the User-Agent header.
            headers: Headers to send with every call.
            on_reply: Receives a `ReplyInfo` for every reply and failure.

        Raises:
            InvalidArgumentError: An option or an environment variable is missing or wrong; its text names it.

        `os.environ` is read at once: WAVIX_API_KEY, WAVIX_BASE_URL, and for https SSL_CERT_FILE, SSL_CERT_DIR and
        REQUESTS_CA_BUNDLE, which replace the system's authorities.
        """
        self._config = {
            "base_url": base_url,
            "generation": generation,
            "auth": auth,
            "timeout": timeout,
            "connect_timeout": connect_timeout,
            "max_retries": max_retries,
            "servers": dict(servers or {}),
            "user_agent": user_agent,
            "headers": dict(headers or {}),
        }
        secret: dict[str, object] = {"api_key": api_key, "proxy": proxy, "root_certificates": root_certificates}
        self._core = Core({**self._config, **secret}, environment())
        self._on_reply = on_reply

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        on_reply: OnReply | None = None,
        on_progress: OnProgress | None = None,
        ticket: Ticket | None = None,
    ) -> Self:
        """A client with other options for its calls, on the same connections. What is left out stays as it is.

        Args:
            timeout: Total seconds of a call with all its attempts; of a stream, the seconds between bytes.
            max_retries: How often a call that is safe to repeat is repeated.
            headers: Headers to send beside the others.
            on_reply: Receives a `ReplyInfo` for every reply and failure.
            on_progress: Called for uploads with the bytes sent so far and their total (None where it is not known):
                by the calling thread or on the event loop, before each piece of at most 64 KiB is sent, that piece
                included. What it raises ends the call as `NotSentError`, with that as its cause.
            ticket: What finds the message again that is sent next; for one call of `messages.send`.
        """
        client = object.__new__(type(self))
        client._config = self._config
        client._core = self._core.with_options(timeout, max_retries, dict(headers or {}), on_progress, ticket)
        client._on_reply = on_reply or self._on_reply
        return client

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._core.base_url!r}, generation={self._config['generation']!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickling carries the options but not the key: it is taken from WAVIX_API_KEY where the client is restored."""
        return _restore, (type(self), dict(self._config))

    def _report(self, info: tuple[Any, ...]) -> None:
        if self._on_reply is not None:
            from ._reply_info import ReplyInfo

            self._on_reply(ReplyInfo(*info))

    def _report_failure(self, error: WavixError) -> None:
        if self._on_reply is not None:
            from ._reply_info import ReplyInfo

            self._on_reply(
                ReplyInfo(error.operation, error.status, error.headers, error.request_id, error.attempts, error.elapsed)
            )


def _restore(kind: type[Client], config: dict[str, Any]) -> Client:
    return kind(**config)
