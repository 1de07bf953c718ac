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

    __slots__ = ()

    def list(self) -> WebrtcTokenPage:
        """Lists the account's tokens, without their text.

        Source: current API.
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

        Args:
            sip_trunk: SIP trunk that the softphone registers with.
            ttl: Life in seconds; null for one without end.
            payload: Data to keep with the token. None clears it.
        """
        return self._one("webrtc_tokens.create", {"sip_trunk": sip_trunk, "ttl": ttl, "payload": payload})

    def get(self, id: str) -> WebrtcToken:
        """Returns one token, without its text.

        Source: current API.

        Args:
            id: The token's `uuid`.
        """
        return self._one("webrtc_tokens.get", {"id": id})

    def update(self, id: str, *, payload: Mapping[str, object]) -> WebrtcToken:
        """Replaces the data that are kept with a token.

        Source: current API.

        Args:
            id: The token's `uuid`.
            payload: The data; takes the place of all earlier data.
        """
        return self._one("webrtc_tokens.update", {"id": id, "payload": payload})

    def delete(self, id: str) -> Success:
        """Deletes a token; softphones that use it are cut off.

        Source: current API.

        Args:
            id: The token's `uuid`.
        """
        return self._one("webrtc_tokens.delete", {"id": id})


class AsyncWebrtcTokens(AsyncResource):
    """Let a softphone in a web page place and receive calls."""

    __slots__ = ()

    def list(self) -> AsyncPages[WebrtcTokenPage, WebrtcToken]:
        """Lists the account's tokens, without their text.

        Source: current API.
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

        Args:
            sip_trunk: SIP trunk that the softphone registers with.
            ttl: Life in seconds; null for one without end.
            payload: Data to keep with the token. None clears it.
        """
        return await self._one("webrtc_tokens.create", {"sip_trunk": sip_trunk, "ttl": ttl, "payload": payload})

    async def get(self, id: str) -> WebrtcToken:
        """Returns one token, without its text.

        Source: current API.

        Args:
            id: The token's `uuid`.
        """
        return await self._one("webrtc_tokens.get", {"id": id})

    async def update(self, id: str, *, payload: Mapping[str, object]) -> WebrtcToken:
        """Replaces the data that are kept with a token.

        Source: current API.

        Args:
            id: The token's `uuid`.
            payload: The data; takes the place of all earlier data.
        """
        return await self._one("webrtc_tokens.update", {"id": id, "payload": payload})

    async def delete(self, id: str) -> Success:
        """Deletes a token; softphones that use it are cut off.

        Source: current API.

        Args:
            id: The token's `uuid`.
        """
        return await self._one("webrtc_tokens.delete", {"id": id})
