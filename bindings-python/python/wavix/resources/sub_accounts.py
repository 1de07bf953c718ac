# Generated from core/src/api by `make codegen`; do not edit.
"""The area `sub_accounts`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from .._pages import AsyncPages
    from ..models.sub_accounts import (
        SubAccount,
        SubAccountDestinations,
        SubAccountPage,
        SubAccountTransaction,
        SubAccountTransactionPage,
    )
    from ..params.sub_accounts import SubAccountDestinationsParam, SubAccountStatusParam


class SubAccounts(Resource):
    """Make and manage accounts below the account."""

    def list(
        self,
        *,
        status: SubAccountStatusParam | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> SubAccountPage:
        """Lists the sub-accounts, page by page.

        Each carries its API key: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations`. Retry class: read.

        Args:
            status: Only sub-accounts with this status.
            page: Page, from 1. Default: 1.
            per_page: Most sub-accounts on a page. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sub_accounts.list", {"status": status, "page": page, "per_page": per_page})

    def get(self, id: int) -> SubAccount:
        """Returns one sub-account.

        Carries its API key: treat the reply as a secret. A sub-account that is not below the account is a
        `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations/{id}`. Retry class: read.

        Args:
            id: Identifier of the sub-account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sub_accounts.get", {"id": id})

    def create(
        self,
        *,
        name: str,
        default_destinations: SubAccountDestinationsParam | SubAccountDestinations | Unset = UNSET,
    ) -> SubAccount:
        """Makes a sub-account with an API key of its own.

        Sent once only: a repetition would make a second sub-account, so an ambiguous end is an
        `OutcomeUnknownError`. Treat the reply as a secret; `list` and `get` show the key again.

        Source: current API.

        Current API, for both generations: `POST /v1/sub-organizations`. Retry class: returns_secret.

        Args:
            name: Name for the sub-account. At most 255 characters.
            default_destinations: Where the platform posts to unless told otherwise.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("sub_accounts.create", {"name": name, "default_destinations": default_destinations})

    def update(
        self,
        id: int,
        *,
        name: str,
        status: SubAccountStatusParam | Unset = UNSET,
        default_destinations: SubAccountDestinationsParam | SubAccountDestinations | Unset = UNSET,
    ) -> SubAccount:
        """Replaces the whole configuration of a sub-account.

        A field that is left out goes back to its default. Carries its API key: treat the reply as a secret. A
        sub-account that is not below the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/sub-organizations/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the sub-account.
            name: Name for the sub-account. At most 255 characters.
            status: Status for the sub-account.
            default_destinations: Where the platform posts to unless told otherwise.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "sub_accounts.update",
            {
                "id": id,
                "name": name,
                "status": status,
                "default_destinations": default_destinations,
            },
        )

    def transactions(
        self,
        id: int,
        *,
        from_date: date | str,
        to_date: date | str,
        type: int | Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> SubAccountTransactionPage:
        """Lists the changes of a sub-account's balance, page by page.

        A sub-account that is not below the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations/{id}/billing/transactions`. Retry class:
        read.

        Args:
            id: Identifier of the sub-account.
            from_date: First day, included.
            to_date: Last day, included.
            type: Only transactions of these types: one or several of the numbers of `TransactionType`. Not
                empty.
            page: Page, from 1. Default: 1.
            per_page: Most transactions on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "sub_accounts.transactions",
            {
                "id": id,
                "from_date": from_date,
                "to_date": to_date,
                "type": type,
                "page": page,
                "per_page": per_page,
            },
        )


class AsyncSubAccounts(AsyncResource):
    """Make and manage accounts below the account."""

    def list(
        self,
        *,
        status: SubAccountStatusParam | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[SubAccountPage, SubAccount]:
        """Lists the sub-accounts, page by page.

        Each carries its API key: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations`. Retry class: read.

        Args:
            status: Only sub-accounts with this status.
            page: Page, from 1. Default: 1.
            per_page: Most sub-accounts on a page. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sub_accounts.list", {"status": status, "page": page, "per_page": per_page})

    async def get(self, id: int) -> SubAccount:
        """Returns one sub-account.

        Carries its API key: treat the reply as a secret. A sub-account that is not below the account is a
        `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations/{id}`. Retry class: read.

        Args:
            id: Identifier of the sub-account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sub_accounts.get", {"id": id})

    async def create(
        self,
        *,
        name: str,
        default_destinations: SubAccountDestinationsParam | SubAccountDestinations | Unset = UNSET,
    ) -> SubAccount:
        """Makes a sub-account with an API key of its own.

        Sent once only: a repetition would make a second sub-account, so an ambiguous end is an
        `OutcomeUnknownError`. Treat the reply as a secret; `list` and `get` show the key again.

        Source: current API.

        Current API, for both generations: `POST /v1/sub-organizations`. Retry class: returns_secret.

        Args:
            name: Name for the sub-account. At most 255 characters.
            default_destinations: Where the platform posts to unless told otherwise.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("sub_accounts.create", {"name": name, "default_destinations": default_destinations})

    async def update(
        self,
        id: int,
        *,
        name: str,
        status: SubAccountStatusParam | Unset = UNSET,
        default_destinations: SubAccountDestinationsParam | SubAccountDestinations | Unset = UNSET,
    ) -> SubAccount:
        """Replaces the whole configuration of a sub-account.

        A field that is left out goes back to its default. Carries its API key: treat the reply as a secret. A
        sub-account that is not below the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/sub-organizations/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the sub-account.
            name: Name for the sub-account. At most 255 characters.
            status: Status for the sub-account.
            default_destinations: Where the platform posts to unless told otherwise.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "sub_accounts.update",
            {
                "id": id,
                "name": name,
                "status": status,
                "default_destinations": default_destinations,
            },
        )

    def transactions(
        self,
        id: int,
        *,
        from_date: date | str,
        to_date: date | str,
        type: int | Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[SubAccountTransactionPage, SubAccountTransaction]:
        """Lists the changes of a sub-account's balance, page by page.

        A sub-account that is not below the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/sub-organizations/{id}/billing/transactions`. Retry class:
        read.

        Args:
            id: Identifier of the sub-account.
            from_date: First day, included.
            to_date: Last day, included.
            type: Only transactions of these types: one or several of the numbers of `TransactionType`. Not
                empty.
            page: Page, from 1. Default: 1.
            per_page: Most transactions on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "sub_accounts.transactions",
            {
                "id": id,
                "from_date": from_date,
                "to_date": to_date,
                "type": type,
                "page": page,
                "per_page": per_page,
            },
        )
