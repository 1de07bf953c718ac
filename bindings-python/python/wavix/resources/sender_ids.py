# Generated from core/src/api by `make codegen`; do not edit.
"""The area `sender_ids`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.sender_ids import SenderId, SenderIdPage, SenderIdRestrictions
    from ..params.sender_ids import MonthlyVolumeParam, SenderIdTypeParam, SenderIdUsecaseParam


class SenderIds(Resource):
    """Register what recipients see as the sender of messages."""

    def restrictions(self, *, country: str, type: SenderIdTypeParam) -> SenderIdRestrictions:
        """Tells whether sender IDs of a kind can be registered with `create` for a country.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v2/messages/sender_ids/restrictions`. Retry class: read.

        Args:
            country: Two-letter ISO code of the country.
            type: Kind of sender ID.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sender_ids.restrictions", {"country": country, "type": type})

    def create(
        self,
        *,
        sender_id: str,
        type: SenderIdTypeParam,
        countries: Sequence[str],
        usecase: SenderIdUsecaseParam | Unset = UNSET,
        monthly_volume: MonthlyVolumeParam | Unset = UNSET,
        samples: Sequence[str] | Unset = UNSET,
    ) -> SenderId:
        """Registers a sender ID; the reply tells for which countries it is ready.

        Countries that are left out of `allowlisted_in` need a review. The current API has senders for the US
        registered through 10DLC; the guide's example registers a number for the US here. Sent once only: a
        repetition might register it twice, so an ambiguous end is an `OutcomeUnknownError`. One that cannot be
        registered is an `InvalidRequestError`.

        Source: guide and current API.

        Current API: `POST /v3/messages/sender-ids`; guide: `POST /v2/messages/sender_ids`. Retry class:
        non_idempotent.

        Args:
            sender_id: The sender ID itself: a phone number of the account, or a name.
            type: Kind of the sender ID: numeric or alphanumeric.
            countries: Two-letter ISO codes of the countries to send to. Not empty.
            usecase: The use case of its messages. Generation "current" only, which requires it.
            monthly_volume: How many messages are expected in a month. Generation "current" only.
            samples: Examples of its messages. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "sender_ids.create",
            {
                "sender_id": sender_id,
                "type": type,
                "countries": countries,
                "usecase": usecase,
                "monthly_volume": monthly_volume,
                "samples": samples,
            },
        )

    def list(self) -> SenderIdPage:
        """Lists all sender IDs of the account, on one page.

        Source: guide and current API.

        Current API: `GET /v3/messages/sender-ids`; guide: `GET /v2/messages/sender_ids`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sender_ids.list", {})

    def get(self, id: str) -> SenderId:
        """Returns one sender ID.

        One that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/sender-ids/{id}`. Retry class: read.

        Args:
            id: Identifier of the sender ID; not the sender ID itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sender_ids.get", {"id": id})

    def delete(self, id: str) -> Success:
        """Deletes a sender ID; messages from it are refused from then on.

        Cannot be undone. One that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Current API: `DELETE /v3/messages/sender-ids/{id}`; guide: `DELETE /v2/messages/sender_ids/{id}`. Retry
        class: idempotent.

        Args:
            id: Identifier of the sender ID; not the sender ID itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sender_ids.delete", {"id": id})


class AsyncSenderIds(AsyncResource):
    """Register what recipients see as the sender of messages."""

    async def restrictions(self, *, country: str, type: SenderIdTypeParam) -> SenderIdRestrictions:
        """Tells whether sender IDs of a kind can be registered with `create` for a country.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v2/messages/sender_ids/restrictions`. Retry class: read.

        Args:
            country: Two-letter ISO code of the country.
            type: Kind of sender ID.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sender_ids.restrictions", {"country": country, "type": type})

    async def create(
        self,
        *,
        sender_id: str,
        type: SenderIdTypeParam,
        countries: Sequence[str],
        usecase: SenderIdUsecaseParam | Unset = UNSET,
        monthly_volume: MonthlyVolumeParam | Unset = UNSET,
        samples: Sequence[str] | Unset = UNSET,
    ) -> SenderId:
        """Registers a sender ID; the reply tells for which countries it is ready.

        Countries that are left out of `allowlisted_in` need a review. The current API has senders for the US
        registered through 10DLC; the guide's example registers a number for the US here. Sent once only: a
        repetition might register it twice, so an ambiguous end is an `OutcomeUnknownError`. One that cannot be
        registered is an `InvalidRequestError`.

        Source: guide and current API.

        Current API: `POST /v3/messages/sender-ids`; guide: `POST /v2/messages/sender_ids`. Retry class:
        non_idempotent.

        Args:
            sender_id: The sender ID itself: a phone number of the account, or a name.
            type: Kind of the sender ID: numeric or alphanumeric.
            countries: Two-letter ISO codes of the countries to send to. Not empty.
            usecase: The use case of its messages. Generation "current" only, which requires it.
            monthly_volume: How many messages are expected in a month. Generation "current" only.
            samples: Examples of its messages. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "sender_ids.create",
            {
                "sender_id": sender_id,
                "type": type,
                "countries": countries,
                "usecase": usecase,
                "monthly_volume": monthly_volume,
                "samples": samples,
            },
        )

    def list(self) -> AsyncPages[SenderIdPage, SenderId]:
        """Lists all sender IDs of the account, on one page.

        Source: guide and current API.

        Current API: `GET /v3/messages/sender-ids`; guide: `GET /v2/messages/sender_ids`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sender_ids.list", {})

    async def get(self, id: str) -> SenderId:
        """Returns one sender ID.

        One that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/sender-ids/{id}`. Retry class: read.

        Args:
            id: Identifier of the sender ID; not the sender ID itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sender_ids.get", {"id": id})

    async def delete(self, id: str) -> Success:
        """Deletes a sender ID; messages from it are refused from then on.

        Cannot be undone. One that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Current API: `DELETE /v3/messages/sender-ids/{id}`; guide: `DELETE /v2/messages/sender_ids/{id}`. Retry
        class: idempotent.

        Args:
            id: Identifier of the sender ID; not the sender ID itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sender_ids.delete", {"id": id})
