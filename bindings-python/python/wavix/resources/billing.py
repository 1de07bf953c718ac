# Generated from core/src/api by `make codegen`; do not edit.
"""The area `billing`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from .._downloads import AsyncDownload, Download
    from .._pages import AsyncPages
    from ..models.billing import Invoice, InvoicePage, Transaction, TransactionPage


class Billing(Resource):
    """See what the account paid for."""

    def transactions(
        self,
        *,
        from_date: date | str,
        to_date: date | str,
        type: int | Sequence[int] | Unset = UNSET,
        details_contains: str | Unset = UNSET,
        payments: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> TransactionPage:
        """Lists the changes of the balance, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/transactions`. Retry class: read.

        Args:
            from_date: First day, included.
            to_date: Last day, included.
            type: Only transactions of these types: one or several of the numbers of `TransactionType`. The
                platform documents one here and several for sub-accounts; several are sent as they are there. Not
                empty.
            details_contains: Only transactions with this in their `details`.
            payments: Only payments to the account. Default: transactions of every type.
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
            "billing.transactions",
            {
                "from_date": from_date,
                "to_date": to_date,
                "type": type,
                "details_contains": details_contains,
                "payments": payments,
                "page": page,
                "per_page": per_page,
            },
        )

    def invoices(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> InvoicePage:
        """Lists the statements of the account, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/invoices`. Retry class: read.

        Args:
            page: Page, from 1. Default: 1.
            per_page: Most statements on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("billing.invoices", {"page": page, "per_page": per_page})

    def download_invoice(self, id: int) -> Download:
        """Downloads a statement as a PDF file.

        A statement that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/invoices/{id}`. Retry class: stream.

        Args:
            id: Identifier of the statement.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return self._file("billing.download_invoice", {"id": id})


class AsyncBilling(AsyncResource):
    """See what the account paid for."""

    def transactions(
        self,
        *,
        from_date: date | str,
        to_date: date | str,
        type: int | Sequence[int] | Unset = UNSET,
        details_contains: str | Unset = UNSET,
        payments: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[TransactionPage, Transaction]:
        """Lists the changes of the balance, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/transactions`. Retry class: read.

        Args:
            from_date: First day, included.
            to_date: Last day, included.
            type: Only transactions of these types: one or several of the numbers of `TransactionType`. The
                platform documents one here and several for sub-accounts; several are sent as they are there. Not
                empty.
            details_contains: Only transactions with this in their `details`.
            payments: Only payments to the account. Default: transactions of every type.
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
            "billing.transactions",
            {
                "from_date": from_date,
                "to_date": to_date,
                "type": type,
                "details_contains": details_contains,
                "payments": payments,
                "page": page,
                "per_page": per_page,
            },
        )

    def invoices(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> AsyncPages[InvoicePage, Invoice]:
        """Lists the statements of the account, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/invoices`. Retry class: read.

        Args:
            page: Page, from 1. Default: 1.
            per_page: Most statements on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("billing.invoices", {"page": page, "per_page": per_page})

    async def download_invoice(self, id: int) -> AsyncDownload:
        """Downloads a statement as a PDF file.

        A statement that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/billing/invoices/{id}`. Retry class: stream.

        Args:
            id: Identifier of the statement.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return await self._file("billing.download_invoice", {"id": id})
