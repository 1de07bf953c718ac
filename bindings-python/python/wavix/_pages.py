"""Lists that span pages."""

from __future__ import annotations

from ._model import Model

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
    from typing import Any, Generic, Protocol, TypeVar

    from typing_extensions import Self

    from .models.common import Pagination

    T = TypeVar("T")
    P = TypeVar("P", bound="Page[Any]")

    class Walk(Protocol):
        """How a page reaches the next one."""

        def fetch(self, page: int) -> object:
            """The page of this number, or something to await that gives it."""
            ...

        @property
        def asynchronous(self) -> bool:
            """Whether `fetch` must be awaited."""
            ...

    class _Paged(Model, Generic[T]):
        """A model of items of one type."""

    class _Pages(Generic[P, T]):
        """Pages of items of one type."""

else:
    T = P = None

    class _Paged(Model):
        __slots__ = ()
        __class_getitem__ = classmethod(lambda cls, _types: cls)

    class _Pages:
        __slots__ = ()
        __class_getitem__ = classmethod(lambda cls, _types: cls)


class Page(_Paged[T]):
    """One page of a list. Iterating it walks this page and all that follow; pages are fetched when reached."""

    __slots__ = ("_walk",)

    items: list[T]
    pagination: Pagination | None
    _walk: Walk | None

    def __init__(self, **values: object) -> None:
        super().__init__(**values)
        self._walk = None

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Self]:
        """This page and all that follow."""
        page: Self | None = self
        while page is not None:
            yield page
            walk = page._walk_of(asynchronous=False)
            number = page._next_number()
            page = page._followed_by(walk.fetch(number)) if walk and number else None

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.async_pages():
            for item in page.items:
                yield item

    async def async_pages(self) -> AsyncIterator[Self]:
        """This page and all that follow, for pages of an `AsyncWavix`."""
        page: Self | None = self
        while page is not None:
            yield page
            walk = page._walk_of(asynchronous=True)
            number = page._next_number()
            following: Any = walk.fetch(number) if walk and number else None
            page = page._followed_by(await following) if following else None

    def _walk_of(self, *, asynchronous: bool) -> Walk | None:
        walk: Walk | None = getattr(self, "_walk", None)
        if walk is not None and walk.asynchronous is not asynchronous:
            wanted = "async for" if walk.asynchronous else "for"
            message = f"use `{wanted}` to walk the pages of this client"
            raise TypeError(message)
        return walk

    def _next_number(self) -> int | None:
        """The page to ask for next; None after the last one and at an empty one."""
        place = self.pagination
        if not self.items or place is None or place.current_page is None or place.total_pages is None:
            return None
        return place.current_page + 1 if place.current_page < place.total_pages else None

    def _followed_by(self, page: object) -> Self | None:
        """The page, unless it is this one again: some servers ignore the number."""
        following: Any = page
        return None if following.items == self.items else following


class AsyncPages(_Pages[P, T]):
    """A list: await it for its first page, or walk all items with `async for`."""

    __slots__ = ("_first",)

    def __init__(self, first: Callable[[], Awaitable[object]]) -> None:
        self._first = first

    def __await__(self) -> Generator[object, None, P]:
        first: Any = self._first()
        return first.__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[P]:
        """Every page; pages are fetched when reached."""
        async for page in (await self).async_pages():
            yield page
