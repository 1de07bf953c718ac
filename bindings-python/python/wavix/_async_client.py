"""The client for asyncio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ._bridge import bridge
from ._closing import AsyncClosing
from ._options import Client
from ._unset import UNSET, Unset
from .resources import AsyncResources

if TYPE_CHECKING:
    from ._bridge import Started
    from ._downloads import AsyncDownload
    from ._exports import AsyncExport
    from ._native import Completions


class AsyncWavix(Client, AsyncResources, AsyncClosing):
    """A client of the Wavix platform for asyncio. Event loops may share it; closing it is optional.

    >>> client = AsyncWavix(api_key="...")
    >>> message = await client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
    """

    _awaits_callbacks = True

    async def invoke(self, operation: str, arguments: Mapping[str, object]) -> Any:
        """Call an operation by its name, such as `messages.send`; the areas' methods do this with types."""
        if self._on_reply is not None:
            return await self._observed(operation, arguments)
        core = self._core
        return await bridge()(
            lambda completions, ticket: core.start(operation, arguments, completions, ticket, alone=True)
        )

    async def request(
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
        return await self.invoke("request", arguments)

    def open_export(self, operation: str, arguments: Mapping[str, object], errors: str = "raise") -> AsyncExport[Any]:
        """Open an export by the name of its operation, when its first value is asked for.

        `errors` is that of the areas' methods.
        """
        from ._exports import AsyncExport, skips

        return AsyncExport(lambda: self._observed(operation, arguments), bridge, skip=skips(errors))

    async def open_download(self, operation: str, arguments: Mapping[str, object]) -> AsyncDownload:
        """Open a download by the name of its operation."""
        from ._downloads import AsyncDownload

        run = bridge()
        return AsyncDownload(await self._observed(operation, arguments), run)

    async def _observed(self, operation: str, arguments: Mapping[str, object]) -> Any:
        def start(completions: Completions | None, ticket: int) -> Started:
            return self._core.start(operation, arguments, completions, ticket, alone=False)

        hook = self._on_reply
        if hook is None:
            return cast("tuple[Any, Any]", await bridge()(start))[0]
        try:
            given = cast("tuple[Any, Any]", await bridge()(start))
        except hook.failures as error:
            await hook.awaited(error)
            raise
        await hook.awaited(given)
        return given[0]

    async def aclose(self) -> None:
        """Close idle connections and refuse further calls."""
        self._core.close()
