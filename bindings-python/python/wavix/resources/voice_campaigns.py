# Generated from core/src/api by `make codegen`; do not edit.
"""The area `voice_campaigns`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..models.voice_campaigns import VoiceCampaign


class VoiceCampaigns(Resource):
    """Place calls that follow a scenario of the campaign builder."""

    def create(
        self,
        *,
        callflow_id: int,
        contact: str,
        caller_id: str,
        callback_url: str | Unset = UNSET,
    ) -> VoiceCampaign:
        """Places a call that follows a scenario.

        Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. Too little money is an `InvalidRequestError`. Once the call
        has ended, `cdrs` has its record. For accounts of the tier Flex Pro.

        Source: guide and current API.

        Both generations: `POST /v1/voice-campaigns`. Retry class: billable.

        Args:
            callflow_id: Identifier of the scenario; it must be approved.
            contact: Phone number to call.
            caller_id: Caller ID: a phone number of the account.
            callback_url: URL that receives the status of the voice campaign. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "voice_campaigns.create",
            {
                "callflow_id": callflow_id,
                "contact": contact,
                "caller_id": caller_id,
                "callback_url": callback_url,
            },
        )

    def get(self, id: int) -> VoiceCampaign:
        """Returns one voice campaign with its status.

        One that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/voice-campaigns/{id}`. Retry class: read.

        Args:
            id: Identifier of the voice campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("voice_campaigns.get", {"id": id})


class AsyncVoiceCampaigns(AsyncResource):
    """Place calls that follow a scenario of the campaign builder."""

    async def create(
        self,
        *,
        callflow_id: int,
        contact: str,
        caller_id: str,
        callback_url: str | Unset = UNSET,
    ) -> VoiceCampaign:
        """Places a call that follows a scenario.

        Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. Too little money is an `InvalidRequestError`. Once the call
        has ended, `cdrs` has its record. For accounts of the tier Flex Pro.

        Source: guide and current API.

        Both generations: `POST /v1/voice-campaigns`. Retry class: billable.

        Args:
            callflow_id: Identifier of the scenario; it must be approved.
            contact: Phone number to call.
            caller_id: Caller ID: a phone number of the account.
            callback_url: URL that receives the status of the voice campaign. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "voice_campaigns.create",
            {
                "callflow_id": callflow_id,
                "contact": contact,
                "caller_id": caller_id,
                "callback_url": callback_url,
            },
        )

    async def get(self, id: int) -> VoiceCampaign:
        """Returns one voice campaign with its status.

        One that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/voice-campaigns/{id}`. Retry class: read.

        Args:
            id: Identifier of the voice campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("voice_campaigns.get", {"id": id})
