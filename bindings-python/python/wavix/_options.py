"""Shared by both clients: their options and the native client."""

from __future__ import annotations

from ._environment import environment
from ._native import Core
from ._secrets import Secrets

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from os import PathLike
    from typing import Any

    from typing_extensions import Self

    from ._hooks import Hook
    from ._reply_info import ReplyInfo
    from .models.messages import Ticket

    OnReply = Callable[[ReplyInfo], object]
    OnProgress = Callable[[int, "int | None"], object]


class Client:
    """Options of a client, and the native client behind it. The key is in the native client only."""

    _core: Core
    _config: Mapping[str, object]
    _on_reply: Hook | None
    _awaits_callbacks = False
    """Whether callbacks may be coroutine functions."""

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
            on_reply: Receives a `ReplyInfo` for every reply and failure. Its exceptions go to
                `sys.unraisablehook` and change nothing. `AsyncWavix` takes a coroutine function, too, and awaits it.

        Raises:
            InvalidArgumentError: An option or an environment variable is missing or wrong; its text names it.

        `os.environ` is read at once: WAVIX_API_KEY, WAVIX_BASE_URL, and for https SSL_CERT_FILE, SSL_CERT_DIR and
        REQUESTS_CA_BUNDLE, which replace the system's authorities.
        """
        # No traceback with locals shows what may hold a secret.
        hidden = Secrets({"api_key": api_key, "base_url": base_url, "proxy": proxy, "headers": headers})
        del api_key, base_url, proxy, headers
        config = {
            "generation": generation,
            "auth": auth,
            "timeout": timeout,
            "connect_timeout": connect_timeout,
            "max_retries": max_retries,
            "servers": servers,
            "root_certificates": root_certificates,
            "user_agent": user_agent,
        }
        hook = self._hook(on_reply)
        self._core = Core(hidden.added_to(config), environment())
        self._config = {
            **config,
            "base_url": hidden.get("base_url"),
            "proxy": _without_user(hidden.get("proxy")),
            "servers": None if servers is None else dict(servers),
        }
        self._on_reply = hook

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
        """A client with other options for its calls, on the same connections. Other options stay as they are.

        Args:
            timeout: Total seconds of a call with all its attempts; of a stream, the seconds between bytes.
            max_retries: How often a call that is safe to repeat is repeated.
            headers: Further headers to send.
            on_reply: Receives a `ReplyInfo` for every reply and failure, as in the constructor.
            on_progress: Called for uploads with the bytes sent so far and their total (None where it is not known):
                by the calling thread or on the event loop, before each piece of at most 64 KiB is sent, that piece
                included. Its exception ends the call, as the cause of a `NotSentError`; once the call is over
                it goes to `sys.unraisablehook`. `AsyncWavix` takes a coroutine function, too.
            ticket: Finds the message again that is sent next; for one call of `messages.send`.

        Raises:
            InvalidArgumentError: An option is wrong; its text names the option.
        """
        hidden = Secrets(headers)
        del headers
        hook = self._hook(on_reply)
        if on_progress is not None:
            from ._hooks import check

            check("on_progress", on_progress, awaits=self._awaits_callbacks)
        client = object.__new__(type(self))
        client._on_reply = hook or self._on_reply
        newer = {"timeout": timeout, "max_retries": max_retries, "ticket": ticket}
        client._config = {**self._config, **{name: value for name, value in newer.items() if value is not None}}
        client._core = self._core.with_options(timeout, max_retries, hidden.one(), on_progress, ticket)
        return client

    def _hook(self, on_reply: OnReply | None) -> Hook | None:
        """Loads the classes that the callback receives before any call."""
        if on_reply is None:
            return None
        from ._hooks import Hook, check

        check("on_reply", on_reply, awaits=self._awaits_callbacks)
        return Hook(on_reply)

    def __repr__(self) -> str:
        config: Mapping[str, object] = getattr(self, "_config", {})
        core = getattr(self, "_core", None)
        url = None if core is None else core.base_url
        return f"{type(self).__name__}(base_url={url!r}, generation={config.get('generation')!r})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle every option but key, headers and callbacks, and of a proxy its user and password.

        Where the client is restored the key is taken from WAVIX_API_KEY. It must be the same: a pickle has its
        fingerprint, from which it cannot be found.
        """
        return _restore, (type(self), {**self._config, "base_url": self._core.base_url}, self._core.fingerprint)


def _restore(kind: type[Client], config: dict[str, Any], fingerprint: str) -> Client:
    ticket = config.pop("ticket", None)
    client = kind(**config)
    if client._core.fingerprint != fingerprint:
        from .errors import InvalidArgumentError

        problem = "api_key: the key in WAVIX_API_KEY is not the one of the client that was pickled"
        raise InvalidArgumentError(problem, argument="api_key")
    return client if ticket is None else client.with_options(ticket=ticket)


def _without_user(proxy: object) -> object:
    """A proxy's address without user and password."""
    if not isinstance(proxy, str) or "@" not in proxy:
        return proxy
    scheme, separator, rest = proxy.partition("://")
    return scheme + separator + rest.rpartition("@")[2]
