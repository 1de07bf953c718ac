# Generated from core/src/api by `make codegen`; do not edit.
"""The area `webrtc_tokens`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.webrtc_tokens import NewWebrtcToken, WebrtcToken, WebrtcTokenPage


class WebrtcTokens(Resource):
    """Let a softphone in a web page place and receive calls."""

    def list(self) -> WebrtcTokenPage:
        """Lists the account's tokens, without their text.

        Source: current API.

        Current API, for both generations: `GET /v2/webrtc/tokens`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("webrtc_tokens.list", {})

    def create(
        self,
        *,
        sip_trunk: str,
        ttl: int | None,
        payload: Mapping[str, object] | None | Unset = UNSET,
    ) -> NewWebrtcToken:
        """Makes a token.

        Its text is in this reply only. Sent once: an ambiguous end is an `OutcomeUnknownError`, and `list` shows
        whether there is a token that nobody has. An unknown SIP trunk is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `POST /v2/webrtc/tokens`. Retry class: non_idempotent.

        Args:
            sip_trunk: SIP trunk that the softphone registers with.
            ttl: Life in seconds; null for one without end. At least 1.
            payload: Data to keep with the token. None is the same as leaving it out.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("webrtc_tokens.create", {"sip_trunk": sip_trunk, "ttl": ttl, "payload": payload})

    def get(self, id: str) -> WebrtcToken:
        """Returns one token, without its text.

        Source: current API.

        Current API, for both generations: `GET /v2/webrtc/tokens/{id}`. Retry class: read.

        Args:
            id: The token's `uuid`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("webrtc_tokens.get", {"id": id})

    def update(self, id: str, *, payload: Mapping[str, object]) -> WebrtcToken:
        """Replaces the data that are kept with a token.

        Source: current API.

        Current API, for both generations: `PUT /v2/webrtc/tokens/{id}`. Retry class: idempotent.

        Args:
            id: The token's `uuid`.
            payload: The data; takes the place of all earlier data.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("webrtc_tokens.update", {"id": id, "payload": payload})

    def delete(self, id: str) -> Success:
        """Deletes a token; softphones that use it are cut off.

        Source: current API.

        Current API, for both generations: `DELETE /v2/webrtc/tokens/{id}`. Retry class: idempotent.

        Args:
            id: The token's `uuid`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("webrtc_tokens.delete", {"id": id})


class AsyncWebrtcTokens(AsyncResource):
    """Let a softphone in a web page place and receive calls."""

    def list(self) -> AsyncPages[WebrtcTokenPage, WebrtcToken]:
        """Lists the account's tokens, without their text.

        Source: current API.

        Current API, for both generations: `GET /v2/webrtc/tokens`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("webrtc_tokens.list", {})

    async def create(
        self,
        *,
        sip_trunk: str,
        ttl: int | None,
        payload: Mapping[str, object] | None | Unset = UNSET,
    ) -> NewWebrtcToken:
        """Makes a token.

        Its text is in this reply only. Sent once: an ambiguous end is an `OutcomeUnknownError`, and `list` shows
        whether there is a token that nobody has. An unknown SIP trunk is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `POST /v2/webrtc/tokens`. Retry class: non_idempotent.

        Args:
            sip_trunk: SIP trunk that the softphone registers with.
            ttl: Life in seconds; null for one without end. At least 1.
            payload: Data to keep with the token. None is the same as leaving it out.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("webrtc_tokens.create", {"sip_trunk": sip_trunk, "ttl": ttl, "payload": payload})

    async def get(self, id: str) -> WebrtcToken:
        """Returns one token, without its text.

        Source: current API.

        Current API, for both generations: `GET /v2/webrtc/tokens/{id}`. Retry class: read.

        Args:
            id: The token's `uuid`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("webrtc_tokens.get", {"id": id})

    async def update(self, id: str, *, payload: Mapping[str, object]) -> WebrtcToken:
        """Replaces the data that are kept with a token.

        Source: current API.

        Current API, for both generations: `PUT /v2/webrtc/tokens/{id}`. Retry class: idempotent.

        Args:
            id: The token's `uuid`.
            payload: The data; takes the place of all earlier data.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("webrtc_tokens.update", {"id": id, "payload": payload})

    async def delete(self, id: str) -> Success:
        """Deletes a token; softphones that use it are cut off.

        Source: current API.

        Current API, for both generations: `DELETE /v2/webrtc/tokens/{id}`. Retry class: idempotent.

        Args:
            id: The token's `uuid`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("webrtc_tokens.delete", {"id": id})
