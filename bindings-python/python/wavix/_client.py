"""The client for scripts and threads."""

from __future__ import annotations

from ._closing import Closing
from ._native import Sending
from ._options import Client
from ._unset import UNSET, Unset
from .resources import Resources

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ._downloads import Download
    from ._exports import Export


def send(sending: Sending) -> Any:
    """Answers what a call with files asks, and gives what it gives."""
    from ._uploads import serve

    try:
        serve(*sending.parts())
        return sending.end()
    except BaseException as ending:
        sending.interrupt(ending)
        raise
    finally:
        sending.cancel()


class Wavix(Client, Resources, Closing):
    """A client of the Wavix platform. Threads may share it; closing it is optional.

    >>> client = Wavix(api_key="...")
    >>> message = client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
    """

    def invoke(self, operation: str, arguments: Mapping[str, object]) -> Any:
        """Call an operation by its name, such as `messages.send`; the areas' methods do this with types."""
        if self._on_reply is None:
            value = self._core.invoke(operation, arguments)
            return send(value) if type(value) is Sending else value
        return self._observed(operation, arguments)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | Unset = UNSET,
        body: object = UNSET,
        retry_class: str | Unset = UNSET,
    ) -> Any:
        """Call an endpoint that this version has no method for, and return its reply as plain JSON values.

        Key, deadline, retries and errors are those of any call. An empty reply is None.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: Path with its version, such as "/v1/new-things/17".
            query: Fields of the query: text, numbers, booleans, or lists of them.
            body: JSON body.
            retry_class: The effect of a repetition, one of the classes in `OPERATIONS`. Default: "read" for GET,
                "billable" for all else, so that it is never sent twice.
        """
        arguments = {"method": method, "path": path, "query": query, "body": body, "retry_class": retry_class}
        return self.invoke("request", arguments)

    def open_export(self, operation: str, arguments: Mapping[str, object], errors: str = "raise") -> Export[Any]:
        """Open an export by the name of its operation. `errors` is that of the areas' methods."""
        from ._exports import Export, skips

        skip = skips(errors)
        return Export(self._observed(operation, arguments), skip=skip)

    def open_download(self, operation: str, arguments: Mapping[str, object]) -> Download:
        """Open a download by the name of its operation."""
        from ._downloads import Download

        return Download(self._observed(operation, arguments))

    def _observed(self, operation: str, arguments: Mapping[str, object]) -> Any:
        hook = self._on_reply
        if hook is None:
            opened = self._core.open(operation, arguments)
            return (send(opened) if type(opened) is Sending else opened)[0]
        try:
            opened = self._core.open(operation, arguments)
            given = send(opened) if type(opened) is Sending else opened
        except hook.failures as error:
            hook.now(error)
            raise
        hook.now(given)
        return given[0]

    def close(self) -> None:
        """Close idle connections and refuse further calls."""
        self._core.close()
