# Generated from core/src/api by `make codegen`; do not edit.
"""The area `cart`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ..models.common import AvailableNumber, Success
    from ..models.cart import CartContents


class Cart(Resource):
    """Choose phone numbers and buy them."""

    def get(self) -> CartContents:
        """Returns the phone numbers in the cart, and the kinds of documents they need.

        Source: current API.

        Current API, for both generations: `GET /v1/buy/cart`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cart.get", {})

    def add(self, *, ids: Sequence[str]) -> builtins.list[AvailableNumber]:
        """Puts phone numbers into the cart and returns the numbers now in it.

        Costs nothing until checkout. A number that is not for sale is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `PUT /v1/buy/cart`. Retry class: idempotent.

        Args:
            ids: Identifiers as `buy.numbers` lists them; each equals its phone number. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cart.add", {"ids": ids})

    def remove(self, *, ids: Sequence[str]) -> Success:
        """Takes phone numbers out of the cart.

        Source: current API.

        Current API, for both generations: `DELETE /v1/buy/cart`. Retry class: idempotent.

        Args:
            ids: Identifiers as `buy.numbers` lists them; each equals its phone number. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cart.remove", {"ids": ids})

    def checkout(self, *, ids: Sequence[str] | Unset = UNSET) -> Success:
        """Buys phone numbers that are in the cart.

        Costs money: activation and first month are taken from the balance, in the guide's generation or from the
        primary card. Never sent twice: where it stays open whether the numbers were bought, the call fails with
        `OutcomeUnknownError`; look at `numbers.list` before another try. Too little money is an
        `InvalidRequestError`, as older descriptions have it; the current API declares 403
        (`PermissionDeniedError`) and, without saying when, 404 (`NotFoundError`).

        Source: guide and current API.

        Both generations: `POST /v1/buy/cart/checkout`. Retry class: billable.

        Args:
            ids: Identifiers of the numbers in the cart to buy. In the guide's generation the whole cart is
                bought. Generation "current" only, which requires it. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("cart.checkout", {"ids": ids})


class AsyncCart(AsyncResource):
    """Choose phone numbers and buy them."""

    async def get(self) -> CartContents:
        """Returns the phone numbers in the cart, and the kinds of documents they need.

        Source: current API.

        Current API, for both generations: `GET /v1/buy/cart`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cart.get", {})

    async def add(self, *, ids: Sequence[str]) -> builtins.list[AvailableNumber]:
        """Puts phone numbers into the cart and returns the numbers now in it.

        Costs nothing until checkout. A number that is not for sale is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `PUT /v1/buy/cart`. Retry class: idempotent.

        Args:
            ids: Identifiers as `buy.numbers` lists them; each equals its phone number. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cart.add", {"ids": ids})

    async def remove(self, *, ids: Sequence[str]) -> Success:
        """Takes phone numbers out of the cart.

        Source: current API.

        Current API, for both generations: `DELETE /v1/buy/cart`. Retry class: idempotent.

        Args:
            ids: Identifiers as `buy.numbers` lists them; each equals its phone number. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cart.remove", {"ids": ids})

    async def checkout(self, *, ids: Sequence[str] | Unset = UNSET) -> Success:
        """Buys phone numbers that are in the cart.

        Costs money: activation and first month are taken from the balance, in the guide's generation or from the
        primary card. Never sent twice: where it stays open whether the numbers were bought, the call fails with
        `OutcomeUnknownError`; look at `numbers.list` before another try. Too little money is an
        `InvalidRequestError`, as older descriptions have it; the current API declares 403
        (`PermissionDeniedError`) and, without saying when, 404 (`NotFoundError`).

        Source: guide and current API.

        Both generations: `POST /v1/buy/cart/checkout`. Retry class: billable.

        Args:
            ids: Identifiers of the numbers in the cart to buy. In the guide's generation the whole cart is
                bought. Generation "current" only, which requires it. Not empty.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("cart.checkout", {"ids": ids})
