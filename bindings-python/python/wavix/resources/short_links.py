# Generated from core/src/api by `make codegen`; do not edit.
"""The area `short_links`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime

    from .._pages import AsyncPages
    from ..models.short_links import ShortLink, ShortLinkClick, ShortLinkClickPage


class ShortLinks(Resource):
    """Make short links and see who opened them."""

    def create(
        self,
        *,
        link: str,
        expiration_time: datetime | str | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        utm_campaign: str | Unset = UNSET,
    ) -> ShortLink:
        """Makes a short link.

        Sent once only: a repetition would make a second link, so an ambiguous end is an `OutcomeUnknownError`. An
        expiration in the past is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `POST /v1/short-links`. Retry class: non_idempotent.

        Args:
            link: Address that the short link leads to.
            expiration_time: Until when it does; not in the past. Left out: for good.
            fallback_url: Address that the short link leads to once it has expired, or if it is not valid.
            phone: Phone number that the link is for; `metrics` can look for it.
            utm_campaign: Name of the campaign that the link is for; `metrics` can look for it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "short_links.create",
            {
                "link": link,
                "expiration_time": expiration_time,
                "fallback_url": fallback_url,
                "phone": phone,
                "utm_campaign": utm_campaign,
            },
        )

    def metrics(
        self,
        *,
        from_: date | str,
        to: date | str,
        phone: str | Unset = UNSET,
        utm_campaign: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> ShortLinkClickPage:
        """Lists the clicks on short links, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/short-links/metrics`. Retry class: read.

        Args:
            from_: First day, included.
            to: Last day, included.
            phone: Phone number that the link was made for.
            utm_campaign: Campaign that the link was made for.
            page: Page, from 1. Default: 1.
            per_page: Most clicks on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "short_links.metrics",
            {
                "from": from_,
                "to": to,
                "phone": phone,
                "utm_campaign": utm_campaign,
                "page": page,
                "per_page": per_page,
            },
        )


class AsyncShortLinks(AsyncResource):
    """Make short links and see who opened them."""

    async def create(
        self,
        *,
        link: str,
        expiration_time: datetime | str | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        utm_campaign: str | Unset = UNSET,
    ) -> ShortLink:
        """Makes a short link.

        Sent once only: a repetition would make a second link, so an ambiguous end is an `OutcomeUnknownError`. An
        expiration in the past is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `POST /v1/short-links`. Retry class: non_idempotent.

        Args:
            link: Address that the short link leads to.
            expiration_time: Until when it does; not in the past. Left out: for good.
            fallback_url: Address that the short link leads to once it has expired, or if it is not valid.
            phone: Phone number that the link is for; `metrics` can look for it.
            utm_campaign: Name of the campaign that the link is for; `metrics` can look for it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "short_links.create",
            {
                "link": link,
                "expiration_time": expiration_time,
                "fallback_url": fallback_url,
                "phone": phone,
                "utm_campaign": utm_campaign,
            },
        )

    def metrics(
        self,
        *,
        from_: date | str,
        to: date | str,
        phone: str | Unset = UNSET,
        utm_campaign: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[ShortLinkClickPage, ShortLinkClick]:
        """Lists the clicks on short links, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/short-links/metrics`. Retry class: read.

        Args:
            from_: First day, included.
            to: Last day, included.
            phone: Phone number that the link was made for.
            utm_campaign: Campaign that the link was made for.
            page: Page, from 1. Default: 1.
            per_page: Most clicks on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "short_links.metrics",
            {
                "from": from_,
                "to": to,
                "phone": phone,
                "utm_campaign": utm_campaign,
                "page": page,
                "per_page": per_page,
            },
        )
