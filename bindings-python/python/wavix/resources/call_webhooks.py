# Generated from core/src/api by `make codegen`; do not edit.
"""The area `call_webhooks`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins

    from ..models.common import Success
    from ..models.call_webhooks import CallWebhook
    from ..params.call_webhooks import CallWebhookTypeParam


class CallWebhooks(Resource):
    """Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it."""

    def list(self) -> builtins.list[CallWebhook]:
        """Lists the addresses that hear of calls.

        Source: current API.

        Current API, for both generations: `GET /v1/calls/webhooks`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("call_webhooks.list", {})

    def create(self, *, url: str, event_type: CallWebhookTypeParam) -> CallWebhook:
        """Registers an address.

        The documents do not say whether an earlier address of the same type stays; delete it first. Sent once
        only, so an ambiguous end is an `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/webhooks`. Retry class: non_idempotent.

        Args:
            url: The address; starts with `http://` or `https://`. Not blank.
            event_type: The events that it receives.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("call_webhooks.create", {"url": url, "event_type": event_type})

    def delete(self, *, event_type: CallWebhookTypeParam) -> Success:
        """Takes the address of one type away; it hears of no more calls.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/webhooks`. Retry class: idempotent.

        Args:
            event_type: The events that it receives.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("call_webhooks.delete", {"event_type": event_type})


class AsyncCallWebhooks(AsyncResource):
    """Hear of the account's calls. Nothing that is posted is signed: read a call back before you act on it."""

    async def list(self) -> builtins.list[CallWebhook]:
        """Lists the addresses that hear of calls.

        Source: current API.

        Current API, for both generations: `GET /v1/calls/webhooks`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("call_webhooks.list", {})

    async def create(self, *, url: str, event_type: CallWebhookTypeParam) -> CallWebhook:
        """Registers an address.

        The documents do not say whether an earlier address of the same type stays; delete it first. Sent once
        only, so an ambiguous end is an `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/webhooks`. Retry class: non_idempotent.

        Args:
            url: The address; starts with `http://` or `https://`. Not blank.
            event_type: The events that it receives.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("call_webhooks.create", {"url": url, "event_type": event_type})

    async def delete(self, *, event_type: CallWebhookTypeParam) -> Success:
        """Takes the address of one type away; it hears of no more calls.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/webhooks`. Retry class: idempotent.

        Args:
            event_type: The events that it receives.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("call_webhooks.delete", {"event_type": event_type})
