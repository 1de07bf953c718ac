# Generated from core/src/api by `make codegen`; do not edit.
"""The area `sip_trunks`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.sip_trunks import SipTrunk, SipTrunkPage, SipTrunkSummary
    from ..params.sip_trunks import SipTrunkAllowedIpParam, SipTrunkHostParam


class SipTrunks(Resource):
    """Connect a phone system to the platform."""

    def list(self, *, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> SipTrunkPage:
        """Lists the account's SIP trunks, page by page.

        Each carries its `access_token`: treat the reply as a secret. SIP trunks are for accounts of the tier Flex
        Pro; others get `PermissionDeniedError`.

        Source: guide and current API.

        Both generations: `GET /v1/trunks`. Retry class: read.

        Args:
            page: Page, from 1. Default: 1.
            per_page: Most trunks on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sip_trunks.list", {"page": page, "per_page": per_page})

    def create(
        self,
        *,
        label: str,
        password: str,
        callerid: str,
        ip_restrict: bool,
        didinfo_enabled: bool,
        call_restrict: bool,
        cost_limit: bool,
        channels_restrict: bool,
        rewrite_enabled: bool,
        call_limit: int | Unset = UNSET,
        max_call_cost: Decimal | int | str | Unset = UNSET,
        max_channels: int | Unset = UNSET,
        rewrite_prefix: str | Unset = UNSET,
        rewrite_cond: str | Unset = UNSET,
        passthrough: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        machine_detection_enabled: bool | Unset = UNSET,
        multiple_numbers: bool | Unset = UNSET,
        allowed_ips: Sequence[SipTrunkAllowedIpParam] | None | Unset = UNSET,
        host_request: SipTrunkHostParam | Unset = UNSET,
        encrypted_media: bool | Unset = UNSET,
    ) -> SipTrunk:
        """Makes a SIP trunk.

        Sent once only: a repetition would make a second trunk, so an ambiguous end is an `OutcomeUnknownError`.
        Wrong settings are an `InvalidRequestError`.

        Source: guide and current API.

        Both generations: `POST /v1/trunks`. Retry class: non_idempotent.

        Args:
            label: Name for the trunk.
            password: Password that the trunk registers with.
            callerid: Caller ID: an active or verified number of the account. Blank on a trunk that passes any
                through.
            ip_restrict: Only `allowed_ips` may register.
            didinfo_enabled: Inbound calls name the dialled number in their `To` header.
            call_restrict: `call_limit` holds.
            cost_limit: `max_call_cost` holds.
            channels_restrict: `max_channels` holds.
            rewrite_enabled: Dialled numbers are rewritten.
            call_limit: Longest call in seconds; not above the account's own limit. Ignored without
                `call_restrict`. At least 0.
            max_call_cost: Most that an outbound call may cost in USD.
            max_channels: How many outbound calls there may be at once; not above the account's own limit.
                Ignored without `channels_restrict`. At least 0.
            rewrite_prefix: Digits to put before each dialled number.
            rewrite_cond: How many digits to take off the beginning of each dialled number, as text. The
                current API describes requests so and replies as the digits themselves; the guide shows `1`
                without a word. The library sends the text as it is.
            passthrough: Pass any Caller ID through; Wavix approves it by hand. Generation "guide" only.
            transcription_enabled: Recorded calls are transcribed. For accounts of the tier Flex Pro. Required
                in generation "current".
            transcription_threshold: Length in seconds from which calls are transcribed. For accounts of the
                tier Flex Pro. Required in generation "current". At least 0.
            call_recording_enabled: Outbound calls are recorded.
            machine_detection_enabled: Answering machines are detected. For accounts of the tier Flex Pro.
                Generation "current" only.
            multiple_numbers: Any active or verified number of the account may be the Caller ID. Generation
                "current" only.
            allowed_ips: IP addresses that may register; needed with `ip_restrict`. Generation "current" only.
                None is the same as leaving it out.
            host_request: Ask to authenticate by IP address. Generation "current" only.
            encrypted_media: The media are encrypted (SRTP). Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "sip_trunks.create",
            {
                "label": label,
                "password": password,
                "callerid": callerid,
                "ip_restrict": ip_restrict,
                "didinfo_enabled": didinfo_enabled,
                "call_restrict": call_restrict,
                "cost_limit": cost_limit,
                "channels_restrict": channels_restrict,
                "rewrite_enabled": rewrite_enabled,
                "call_limit": call_limit,
                "max_call_cost": max_call_cost,
                "max_channels": max_channels,
                "rewrite_prefix": rewrite_prefix,
                "rewrite_cond": rewrite_cond,
                "passthrough": passthrough,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
                "call_recording_enabled": call_recording_enabled,
                "machine_detection_enabled": machine_detection_enabled,
                "multiple_numbers": multiple_numbers,
                "allowed_ips": allowed_ips,
                "host_request": host_request,
                "encrypted_media": encrypted_media,
            },
        )

    def get(self, id: int) -> SipTrunk:
        """Returns one SIP trunk with its configuration, apart from the password.

        A trunk that is not on the account is a `NotFoundError`; so is an account without the feature.

        Source: current API.

        Current API, for both generations: `GET /v1/trunks/{id}`. Retry class: read.

        Args:
            id: Identifier of the trunk.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sip_trunks.get", {"id": id})

    def update(
        self,
        id: int,
        *,
        label: str,
        password: str,
        callerid: str,
        ip_restrict: bool,
        didinfo_enabled: bool,
        call_restrict: bool,
        cost_limit: bool,
        channels_restrict: bool,
        rewrite_enabled: bool,
        call_limit: int | Unset = UNSET,
        max_call_cost: Decimal | int | str | Unset = UNSET,
        max_channels: int | Unset = UNSET,
        rewrite_prefix: str | Unset = UNSET,
        rewrite_cond: str | Unset = UNSET,
        passthrough: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        machine_detection_enabled: bool | Unset = UNSET,
        multiple_numbers: bool | Unset = UNSET,
        allowed_ips: Sequence[SipTrunkAllowedIpParam] | None | Unset = UNSET,
        host_request: SipTrunkHostParam | Unset = UNSET,
        encrypted_media: bool | Unset = UNSET,
    ) -> SipTrunk:
        """Replaces the whole configuration of a SIP trunk.

        A field that is left out goes back to its default, and the password must be given again.

        Source: guide and current API.

        Both generations: `PUT /v1/trunks/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the trunk.
            label: Name for the trunk.
            password: Password that the trunk registers with.
            callerid: Caller ID: an active or verified number of the account. Blank on a trunk that passes any
                through.
            ip_restrict: Only `allowed_ips` may register.
            didinfo_enabled: Inbound calls name the dialled number in their `To` header.
            call_restrict: `call_limit` holds.
            cost_limit: `max_call_cost` holds.
            channels_restrict: `max_channels` holds.
            rewrite_enabled: Dialled numbers are rewritten.
            call_limit: Longest call in seconds; not above the account's own limit. Ignored without
                `call_restrict`. At least 0.
            max_call_cost: Most that an outbound call may cost in USD.
            max_channels: How many outbound calls there may be at once; not above the account's own limit.
                Ignored without `channels_restrict`. At least 0.
            rewrite_prefix: Digits to put before each dialled number.
            rewrite_cond: How many digits to take off the beginning of each dialled number, as text. The
                current API describes requests so and replies as the digits themselves; the guide shows `1`
                without a word. The library sends the text as it is.
            passthrough: Pass any Caller ID through; Wavix approves it by hand. Generation "guide" only.
            transcription_enabled: Recorded calls are transcribed. For accounts of the tier Flex Pro. Required
                in generation "current".
            transcription_threshold: Length in seconds from which calls are transcribed. For accounts of the
                tier Flex Pro. Required in generation "current". At least 0.
            call_recording_enabled: Outbound calls are recorded.
            machine_detection_enabled: Answering machines are detected. For accounts of the tier Flex Pro.
                Generation "current" only.
            multiple_numbers: Any active or verified number of the account may be the Caller ID. Generation
                "current" only.
            allowed_ips: IP addresses that may register; needed with `ip_restrict`. Generation "current" only.
                None is the same as leaving it out.
            host_request: Ask to authenticate by IP address. Generation "current" only.
            encrypted_media: The media are encrypted (SRTP). Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "sip_trunks.update",
            {
                "id": id,
                "label": label,
                "password": password,
                "callerid": callerid,
                "ip_restrict": ip_restrict,
                "didinfo_enabled": didinfo_enabled,
                "call_restrict": call_restrict,
                "cost_limit": cost_limit,
                "channels_restrict": channels_restrict,
                "rewrite_enabled": rewrite_enabled,
                "call_limit": call_limit,
                "max_call_cost": max_call_cost,
                "max_channels": max_channels,
                "rewrite_prefix": rewrite_prefix,
                "rewrite_cond": rewrite_cond,
                "passthrough": passthrough,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
                "call_recording_enabled": call_recording_enabled,
                "machine_detection_enabled": machine_detection_enabled,
                "multiple_numbers": multiple_numbers,
                "allowed_ips": allowed_ips,
                "host_request": host_request,
                "encrypted_media": encrypted_media,
            },
        )

    def delete(self, id: int) -> Success:
        """Deletes a SIP trunk; no more calls go through it.

        Cannot be undone. A trunk that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `DELETE /v1/trunks/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the trunk.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("sip_trunks.delete", {"id": id})


class AsyncSipTrunks(AsyncResource):
    """Connect a phone system to the platform."""

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[SipTrunkPage, SipTrunkSummary]:
        """Lists the account's SIP trunks, page by page.

        Each carries its `access_token`: treat the reply as a secret. SIP trunks are for accounts of the tier Flex
        Pro; others get `PermissionDeniedError`.

        Source: guide and current API.

        Both generations: `GET /v1/trunks`. Retry class: read.

        Args:
            page: Page, from 1. Default: 1.
            per_page: Most trunks on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page("sip_trunks.list", {"page": page, "per_page": per_page})

    async def create(
        self,
        *,
        label: str,
        password: str,
        callerid: str,
        ip_restrict: bool,
        didinfo_enabled: bool,
        call_restrict: bool,
        cost_limit: bool,
        channels_restrict: bool,
        rewrite_enabled: bool,
        call_limit: int | Unset = UNSET,
        max_call_cost: Decimal | int | str | Unset = UNSET,
        max_channels: int | Unset = UNSET,
        rewrite_prefix: str | Unset = UNSET,
        rewrite_cond: str | Unset = UNSET,
        passthrough: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        machine_detection_enabled: bool | Unset = UNSET,
        multiple_numbers: bool | Unset = UNSET,
        allowed_ips: Sequence[SipTrunkAllowedIpParam] | None | Unset = UNSET,
        host_request: SipTrunkHostParam | Unset = UNSET,
        encrypted_media: bool | Unset = UNSET,
    ) -> SipTrunk:
        """Makes a SIP trunk.

        Sent once only: a repetition would make a second trunk, so an ambiguous end is an `OutcomeUnknownError`.
        Wrong settings are an `InvalidRequestError`.

        Source: guide and current API.

        Both generations: `POST /v1/trunks`. Retry class: non_idempotent.

        Args:
            label: Name for the trunk.
            password: Password that the trunk registers with.
            callerid: Caller ID: an active or verified number of the account. Blank on a trunk that passes any
                through.
            ip_restrict: Only `allowed_ips` may register.
            didinfo_enabled: Inbound calls name the dialled number in their `To` header.
            call_restrict: `call_limit` holds.
            cost_limit: `max_call_cost` holds.
            channels_restrict: `max_channels` holds.
            rewrite_enabled: Dialled numbers are rewritten.
            call_limit: Longest call in seconds; not above the account's own limit. Ignored without
                `call_restrict`. At least 0.
            max_call_cost: Most that an outbound call may cost in USD.
            max_channels: How many outbound calls there may be at once; not above the account's own limit.
                Ignored without `channels_restrict`. At least 0.
            rewrite_prefix: Digits to put before each dialled number.
            rewrite_cond: How many digits to take off the beginning of each dialled number, as text. The
                current API describes requests so and replies as the digits themselves; the guide shows `1`
                without a word. The library sends the text as it is.
            passthrough: Pass any Caller ID through; Wavix approves it by hand. Generation "guide" only.
            transcription_enabled: Recorded calls are transcribed. For accounts of the tier Flex Pro. Required
                in generation "current".
            transcription_threshold: Length in seconds from which calls are transcribed. For accounts of the
                tier Flex Pro. Required in generation "current". At least 0.
            call_recording_enabled: Outbound calls are recorded.
            machine_detection_enabled: Answering machines are detected. For accounts of the tier Flex Pro.
                Generation "current" only.
            multiple_numbers: Any active or verified number of the account may be the Caller ID. Generation
                "current" only.
            allowed_ips: IP addresses that may register; needed with `ip_restrict`. Generation "current" only.
                None is the same as leaving it out.
            host_request: Ask to authenticate by IP address. Generation "current" only.
            encrypted_media: The media are encrypted (SRTP). Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "sip_trunks.create",
            {
                "label": label,
                "password": password,
                "callerid": callerid,
                "ip_restrict": ip_restrict,
                "didinfo_enabled": didinfo_enabled,
                "call_restrict": call_restrict,
                "cost_limit": cost_limit,
                "channels_restrict": channels_restrict,
                "rewrite_enabled": rewrite_enabled,
                "call_limit": call_limit,
                "max_call_cost": max_call_cost,
                "max_channels": max_channels,
                "rewrite_prefix": rewrite_prefix,
                "rewrite_cond": rewrite_cond,
                "passthrough": passthrough,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
                "call_recording_enabled": call_recording_enabled,
                "machine_detection_enabled": machine_detection_enabled,
                "multiple_numbers": multiple_numbers,
                "allowed_ips": allowed_ips,
                "host_request": host_request,
                "encrypted_media": encrypted_media,
            },
        )

    async def get(self, id: int) -> SipTrunk:
        """Returns one SIP trunk with its configuration, apart from the password.

        A trunk that is not on the account is a `NotFoundError`; so is an account without the feature.

        Source: current API.

        Current API, for both generations: `GET /v1/trunks/{id}`. Retry class: read.

        Args:
            id: Identifier of the trunk.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sip_trunks.get", {"id": id})

    async def update(
        self,
        id: int,
        *,
        label: str,
        password: str,
        callerid: str,
        ip_restrict: bool,
        didinfo_enabled: bool,
        call_restrict: bool,
        cost_limit: bool,
        channels_restrict: bool,
        rewrite_enabled: bool,
        call_limit: int | Unset = UNSET,
        max_call_cost: Decimal | int | str | Unset = UNSET,
        max_channels: int | Unset = UNSET,
        rewrite_prefix: str | Unset = UNSET,
        rewrite_cond: str | Unset = UNSET,
        passthrough: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        machine_detection_enabled: bool | Unset = UNSET,
        multiple_numbers: bool | Unset = UNSET,
        allowed_ips: Sequence[SipTrunkAllowedIpParam] | None | Unset = UNSET,
        host_request: SipTrunkHostParam | Unset = UNSET,
        encrypted_media: bool | Unset = UNSET,
    ) -> SipTrunk:
        """Replaces the whole configuration of a SIP trunk.

        A field that is left out goes back to its default, and the password must be given again.

        Source: guide and current API.

        Both generations: `PUT /v1/trunks/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the trunk.
            label: Name for the trunk.
            password: Password that the trunk registers with.
            callerid: Caller ID: an active or verified number of the account. Blank on a trunk that passes any
                through.
            ip_restrict: Only `allowed_ips` may register.
            didinfo_enabled: Inbound calls name the dialled number in their `To` header.
            call_restrict: `call_limit` holds.
            cost_limit: `max_call_cost` holds.
            channels_restrict: `max_channels` holds.
            rewrite_enabled: Dialled numbers are rewritten.
            call_limit: Longest call in seconds; not above the account's own limit. Ignored without
                `call_restrict`. At least 0.
            max_call_cost: Most that an outbound call may cost in USD.
            max_channels: How many outbound calls there may be at once; not above the account's own limit.
                Ignored without `channels_restrict`. At least 0.
            rewrite_prefix: Digits to put before each dialled number.
            rewrite_cond: How many digits to take off the beginning of each dialled number, as text. The
                current API describes requests so and replies as the digits themselves; the guide shows `1`
                without a word. The library sends the text as it is.
            passthrough: Pass any Caller ID through; Wavix approves it by hand. Generation "guide" only.
            transcription_enabled: Recorded calls are transcribed. For accounts of the tier Flex Pro. Required
                in generation "current".
            transcription_threshold: Length in seconds from which calls are transcribed. For accounts of the
                tier Flex Pro. Required in generation "current". At least 0.
            call_recording_enabled: Outbound calls are recorded.
            machine_detection_enabled: Answering machines are detected. For accounts of the tier Flex Pro.
                Generation "current" only.
            multiple_numbers: Any active or verified number of the account may be the Caller ID. Generation
                "current" only.
            allowed_ips: IP addresses that may register; needed with `ip_restrict`. Generation "current" only.
                None is the same as leaving it out.
            host_request: Ask to authenticate by IP address. Generation "current" only.
            encrypted_media: The media are encrypted (SRTP). Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "sip_trunks.update",
            {
                "id": id,
                "label": label,
                "password": password,
                "callerid": callerid,
                "ip_restrict": ip_restrict,
                "didinfo_enabled": didinfo_enabled,
                "call_restrict": call_restrict,
                "cost_limit": cost_limit,
                "channels_restrict": channels_restrict,
                "rewrite_enabled": rewrite_enabled,
                "call_limit": call_limit,
                "max_call_cost": max_call_cost,
                "max_channels": max_channels,
                "rewrite_prefix": rewrite_prefix,
                "rewrite_cond": rewrite_cond,
                "passthrough": passthrough,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
                "call_recording_enabled": call_recording_enabled,
                "machine_detection_enabled": machine_detection_enabled,
                "multiple_numbers": multiple_numbers,
                "allowed_ips": allowed_ips,
                "host_request": host_request,
                "encrypted_media": encrypted_media,
            },
        )

    async def delete(self, id: int) -> Success:
        """Deletes a SIP trunk; no more calls go through it.

        Cannot be undone. A trunk that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `DELETE /v1/trunks/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the trunk.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("sip_trunks.delete", {"id": id})
