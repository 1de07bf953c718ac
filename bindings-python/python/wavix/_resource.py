"""What the classes of the areas have in common: from a method to the native client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._async_client import AsyncWavix
    from ._client import Wavix
    from ._downloads import AsyncDownload, Download
    from ._exports import AsyncExport, Export
    from ._pages import AsyncPages

    Arguments = Mapping[str, object]


class Resource:
    """One area of the platform."""

    __slots__ = ("_client",)

    def __init__(self, client: Wavix) -> None:
        self._client = client

    def _one(self, operation: str, arguments: Arguments) -> Any:
        return self._client.invoke(operation, arguments)

    def _page(self, operation: str, arguments: Arguments) -> Any:
        page = self._client.invoke(operation, arguments)
        page._walk = _Walk(self._client, operation, arguments, asynchronous=False)
        return page

    def _lines(self, operation: str, arguments: Arguments) -> Export[Any]:
        return self._client.open_export(operation, arguments)

    def _file(self, operation: str, arguments: Arguments) -> Download:
        return self._client.open_download(operation, arguments)


class AsyncResource:
    """One area of the platform."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncWavix) -> None:
        self._client = client

    async def _one(self, operation: str, arguments: Arguments) -> Any:
        return await self._client.invoke(operation, arguments)

    def _page(self, operation: str, arguments: Arguments) -> AsyncPages[Any, Any]:
        from ._pages import AsyncPages

        async def first() -> object:
            page = await self._client.invoke(operation, arguments)
            page._walk = _Walk(self._client, operation, arguments, asynchronous=True)
            return page

        return AsyncPages(first)

    def _lines(self, operation: str, arguments: Arguments) -> AsyncExport[Any]:
        return self._client.open_export(operation, arguments)

    async def _file(self, operation: str, arguments: Arguments) -> AsyncDownload:
        return await self._client.open_download(operation, arguments)


class _Walk:
    """The same call for another page."""

    __slots__ = ("_arguments", "_client", "_operation", "asynchronous")

    def __init__(
        self, client: Wavix | AsyncWavix, operation: str, arguments: Arguments, *, asynchronous: bool
    ) -> None:
        self._client = client
        self._operation = operation
        self._arguments = arguments
        self.asynchronous = asynchronous

    def fetch(self, page: int) -> Any:
        reply: Any = self._client.invoke(self._operation, {**self._arguments, "page": page})
        if self.asynchronous:
            return self._fetched(reply)
        reply._walk = self
        return reply

    async def _fetched(self, reply: Any) -> Any:
        page = await reply
        page._walk = self
        return page
