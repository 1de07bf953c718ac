# Generated from core/src/api by `make codegen`; do not edit.
"""The area `two_fa`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from datetime import date

    from ..models.common import Success
    from ..models.two_fa import TwoFaCheck, TwoFaEvent, TwoFaResend, TwoFaSession, TwoFaVerification
    from ..params.two_fa import TwoFaChannelParam


class TwoFa(Resource):
    """Send codes to phones, and check what comes back."""

    def create(self, *, service_id: str, to: str, channel: TwoFaChannelParam) -> TwoFaVerification:
        """Starts a verification: sends a code to a phone number.

        Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. The code is valid for 5 minutes.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification`. Retry class: billable.

        Args:
            service_id: Identifier of the 2FA service; services are made in the portal.
            to: Phone number to verify, in E.164 format.
            channel: How to send the code.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("two_fa.create", {"service_id": service_id, "to": to, "channel": channel})

    def resend(self, session_id: str, *, channel: TwoFaChannelParam) -> TwoFaResend:
        """Sends a new code; the ones before are no longer valid.

        Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. A verification sends 5 codes; asking for a sixth ends it.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification/{session_id}`. Retry class: billable.

        Args:
            session_id: Identifier of the verification.
            channel: How to send it; need not be the way of the first code.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("two_fa.resend", {"session_id": session_id, "channel": channel})

    def check(self, session_id: str, *, code: str) -> TwoFaCheck:
        """Checks the code that the recipient entered.

        A wrong code is no error: `is_valid` is false. A verification takes 5 codes, so an ambiguous end is an
        `OutcomeUnknownError` and not repeated.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification/{session_id}/check`. Retry class:
        consumes_attempt.

        Args:
            session_id: Identifier of the verification.
            code: The code that the recipient entered.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("two_fa.check", {"session_id": session_id, "code": code})

    def cancel(self, session_id: str) -> Success:
        """Cancels a verification: no more codes are sent, none that was sent is valid.

        Cannot be undone. A verification that is over is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PATCH /v1/two-fa/verification/{session_id}/cancel`. Retry class:
        idempotent.

        Args:
            session_id: Identifier of the verification.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("two_fa.cancel", {"session_id": session_id})

    def sessions(self, service_id: str, *, from_: date | str, to: date | str) -> builtins.list[TwoFaSession]:
        """Lists the verifications of a 2FA service.

        No verification in these days is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/two-fa/service/{service_id}/sessions`. Retry class: read.

        Args:
            service_id: Identifier of the 2FA service.
            from_: First day, included.
            to: Last day, included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("two_fa.sessions", {"service_id": service_id, "from": from_, "to": to})

    def events(self, session_id: str) -> builtins.list[TwoFaEvent]:
        """Lists what happened in a verification.

        An unknown verification is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/two-fa/session/{session_id}/events`. Retry class: read.

        Args:
            session_id: Identifier of the verification.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("two_fa.events", {"session_id": session_id})


class AsyncTwoFa(AsyncResource):
    """Send codes to phones, and check what comes back."""

    async def create(self, *, service_id: str, to: str, channel: TwoFaChannelParam) -> TwoFaVerification:
        """Starts a verification: sends a code to a phone number.

        Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. The code is valid for 5 minutes.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification`. Retry class: billable.

        Args:
            service_id: Identifier of the 2FA service; services are made in the portal.
            to: Phone number to verify, in E.164 format.
            channel: How to send the code.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("two_fa.create", {"service_id": service_id, "to": to, "channel": channel})

    async def resend(self, session_id: str, *, channel: TwoFaChannelParam) -> TwoFaResend:
        """Sends a new code; the ones before are no longer valid.

        Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. A verification sends 5 codes; asking for a sixth ends it.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification/{session_id}`. Retry class: billable.

        Args:
            session_id: Identifier of the verification.
            channel: How to send it; need not be the way of the first code.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("two_fa.resend", {"session_id": session_id, "channel": channel})

    async def check(self, session_id: str, *, code: str) -> TwoFaCheck:
        """Checks the code that the recipient entered.

        A wrong code is no error: `is_valid` is false. A verification takes 5 codes, so an ambiguous end is an
        `OutcomeUnknownError` and not repeated.

        Source: current API.

        Current API, for both generations: `POST /v1/two-fa/verification/{session_id}/check`. Retry class:
        consumes_attempt.

        Args:
            session_id: Identifier of the verification.
            code: The code that the recipient entered.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("two_fa.check", {"session_id": session_id, "code": code})

    async def cancel(self, session_id: str) -> Success:
        """Cancels a verification: no more codes are sent, none that was sent is valid.

        Cannot be undone. A verification that is over is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PATCH /v1/two-fa/verification/{session_id}/cancel`. Retry class:
        idempotent.

        Args:
            session_id: Identifier of the verification.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("two_fa.cancel", {"session_id": session_id})

    async def sessions(self, service_id: str, *, from_: date | str, to: date | str) -> builtins.list[TwoFaSession]:
        """Lists the verifications of a 2FA service.

        No verification in these days is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/two-fa/service/{service_id}/sessions`. Retry class: read.

        Args:
            service_id: Identifier of the 2FA service.
            from_: First day, included.
            to: Last day, included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("two_fa.sessions", {"service_id": service_id, "from": from_, "to": to})

    async def events(self, session_id: str) -> builtins.list[TwoFaEvent]:
        """Lists what happened in a verification.

        An unknown verification is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/two-fa/session/{session_id}/events`. Retry class: read.

        Args:
            session_id: Identifier of the verification.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("two_fa.events", {"session_id": session_id})
