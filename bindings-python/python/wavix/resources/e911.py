# Generated from core/src/api by `make codegen`; do not edit.
"""The area `e911`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.e911 import E911Address, E911Record, E911RecordPage, E911Validation
    from ..params.e911 import E911AddressParam, E911AddressToValidateParam


class E911(Resource):
    """Tell the emergency service where the calls of a phone number come from."""

    def validate(
        self,
        *,
        phone_number: str,
        address: E911AddressToValidateParam,
        name: str | Unset = UNSET,
    ) -> E911Validation:
        """Looks up an address as the emergency service knows it; changes nothing.

        Check a corrected or chosen address against the real one before you use it; one without a match cannot be
        used. For numbers of the US and Canada, and accounts of the tier Flex Pro.

        Source: guide; used in both generations.

        Guide, for both generations: `POST /v1/e911-records/validate-address`. Retry class: read.

        Args:
            phone_number: Phone number of the account.
            address: The address.
            name: Name of the person or company at the address.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("e911.validate", {"phone_number": phone_number, "address": address, "name": name})

    def create(self, *, phone_number: str, name: str, address: E911AddressParam | E911Address) -> Success:
        """Gives an address to a phone number and switches emergency calling on.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Validate the address first.

        Source: guide; used in both generations.

        Guide, for both generations: `POST /v1/e911-records`. Retry class: billable.

        Args:
            phone_number: Phone number of the account.
            name: Name of the person or company at the address.
            address: The address, as `validate` returned it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("e911.create", {"phone_number": phone_number, "name": name, "address": address})

    def list(
        self,
        *,
        phone_number: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> E911RecordPage:
        """Lists the phone numbers with emergency calling and their addresses.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/e911-records`. Retry class: read.

        Args:
            phone_number: Phone number of the account.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("e911.list", {"phone_number": phone_number, "page": page, "per_page": per_page})

    def delete(self, *, phone_number: str) -> Success:
        """Switches emergency calling off for a phone number and deletes its address.

        Source: guide; used in both generations.

        Guide, for both generations: `DELETE /v1/e911-records`. Retry class: idempotent.

        Args:
            phone_number: Phone number of the account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("e911.delete", {"phone_number": phone_number})


class AsyncE911(AsyncResource):
    """Tell the emergency service where the calls of a phone number come from."""

    async def validate(
        self,
        *,
        phone_number: str,
        address: E911AddressToValidateParam,
        name: str | Unset = UNSET,
    ) -> E911Validation:
        """Looks up an address as the emergency service knows it; changes nothing.

        Check a corrected or chosen address against the real one before you use it; one without a match cannot be
        used. For numbers of the US and Canada, and accounts of the tier Flex Pro.

        Source: guide; used in both generations.

        Guide, for both generations: `POST /v1/e911-records/validate-address`. Retry class: read.

        Args:
            phone_number: Phone number of the account.
            address: The address.
            name: Name of the person or company at the address.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("e911.validate", {"phone_number": phone_number, "address": address, "name": name})

    async def create(self, *, phone_number: str, name: str, address: E911AddressParam | E911Address) -> Success:
        """Gives an address to a phone number and switches emergency calling on.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Validate the address first.

        Source: guide; used in both generations.

        Guide, for both generations: `POST /v1/e911-records`. Retry class: billable.

        Args:
            phone_number: Phone number of the account.
            name: Name of the person or company at the address.
            address: The address, as `validate` returned it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("e911.create", {"phone_number": phone_number, "name": name, "address": address})

    def list(
        self,
        *,
        phone_number: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[E911RecordPage, E911Record]:
        """Lists the phone numbers with emergency calling and their addresses.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/e911-records`. Retry class: read.

        Args:
            phone_number: Phone number of the account.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("e911.list", {"phone_number": phone_number, "page": page, "per_page": per_page})

    async def delete(self, *, phone_number: str) -> Success:
        """Switches emergency calling off for a phone number and deletes its address.

        Source: guide; used in both generations.

        Guide, for both generations: `DELETE /v1/e911-records`. Retry class: idempotent.

        Args:
            phone_number: Phone number of the account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("e911.delete", {"phone_number": phone_number})
