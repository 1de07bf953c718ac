# Generated from core/src/api by `make codegen`; do not edit.
"""The area `opt_outs`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.opt_outs import OptOut, OptOutPage


class OptOuts(Resource):
    """Respect recipients who want no more messages."""

    def create(
        self,
        *,
        number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        sender_id: str | Unset = UNSET,
    ) -> Success:
        """Blocks messages to a phone number, from one sender ID or from all.

        The guide calls the number `phone_number`, the current API `number`. Later messages to it are refused.
        Doing it again changes nothing.

        Source: guide and current API.

        Current API: `POST /v3/messages/opt-outs`; guide: `POST /v2/messages/opt_outs`. Retry class: idempotent.

        Args:
            number: Phone number of the recipient. Generation "guide" calls it `phone_number` and takes either
                name.
            phone_number: `number`, as generation "guide" calls it. Generation "guide" only.
            sender_id: Sender ID to send nothing from; left out, nothing is sent from any.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("opt_outs.create", {"number": number, "phone_number": phone_number, "sender_id": sender_id})

    def list(
        self,
        *,
        sender_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> OptOutPage:
        """Lists phone numbers that get no more messages, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/opt-outs`. Retry class: read.

        Args:
            sender_id: Sender ID.
            campaign_id: 10DLC campaign.
            created_after: First day (UTC).
            created_before: Last day (UTC), included.
            page: Page, from 1. Default: 1.
            per_page: Most opt-outs on a page, at most 100. Default: 25.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "opt_outs.list",
            {
                "sender_id": sender_id,
                "campaign_id": campaign_id,
                "created_after": created_after,
                "created_before": created_before,
                "page": page,
                "per_page": per_page,
            },
        )


class AsyncOptOuts(AsyncResource):
    """Respect recipients who want no more messages."""

    async def create(
        self,
        *,
        number: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        sender_id: str | Unset = UNSET,
    ) -> Success:
        """Blocks messages to a phone number, from one sender ID or from all.

        The guide calls the number `phone_number`, the current API `number`. Later messages to it are refused.
        Doing it again changes nothing.

        Source: guide and current API.

        Current API: `POST /v3/messages/opt-outs`; guide: `POST /v2/messages/opt_outs`. Retry class: idempotent.

        Args:
            number: Phone number of the recipient. Generation "guide" calls it `phone_number` and takes either
                name.
            phone_number: `number`, as generation "guide" calls it. Generation "guide" only.
            sender_id: Sender ID to send nothing from; left out, nothing is sent from any.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "opt_outs.create",
            {
                "number": number,
                "phone_number": phone_number,
                "sender_id": sender_id,
            },
        )

    def list(
        self,
        *,
        sender_id: str | Unset = UNSET,
        campaign_id: str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[OptOutPage, OptOut]:
        """Lists phone numbers that get no more messages, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/opt-outs`. Retry class: read.

        Args:
            sender_id: Sender ID.
            campaign_id: 10DLC campaign.
            created_after: First day (UTC).
            created_before: Last day (UTC), included.
            page: Page, from 1. Default: 1.
            per_page: Most opt-outs on a page, at most 100. Default: 25.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "opt_outs.list",
            {
                "sender_id": sender_id,
                "campaign_id": campaign_id,
                "created_after": created_after,
                "created_before": created_before,
                "page": page,
                "per_page": per_page,
            },
        )
