# Generated from core/src/api by `make codegen`; do not edit.
"""The area `profile`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..models.profile import AccountConfig, AccountProfile
    from ..params.profile import UpdateCompanyInfoParam


class Profile(Resource):
    """The account itself: who owns it, and what it may do."""

    def get(self) -> AccountProfile:
        """Returns the account's profile.

        Source: current API.

        Current API, for both generations: `GET /v1/profile`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("profile.get", {})

    def update(
        self,
        *,
        additional_info: str | Unset = UNSET,
        contacts: str | Unset = UNSET,
        default_short_link_endpoint: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        sms_relay_url: str | Unset = UNSET,
        dlr_relay_url: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        company_info: UpdateCompanyInfoParam | Unset = UNSET,
    ) -> AccountProfile:
        """Changes the account's profile.

        Some fields have other names than in the profile. Wrong values are an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/profile`. Retry class: idempotent.

        Args:
            additional_info: Further information.
            contacts: Email address; the profile returns it as `contact_email`.
            default_short_link_endpoint: Address that short links begin with.
            first_name: First name of the owner.
            last_name: Last name of the owner.
            phone: Phone number of the owner.
            sms_relay_url: Address to post incoming messages to; the profile returns it in
                `default_destinations`.
            dlr_relay_url: Address to post delivery reports to; the profile returns it in
                `default_destinations`.
            time_zone: Time zone; the profile returns it as `timezone`.
            job_title: Job of the owner.
            company_info: The company behind the account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "profile.update",
            {
                "additional_info": additional_info,
                "contacts": contacts,
                "default_short_link_endpoint": default_short_link_endpoint,
                "first_name": first_name,
                "last_name": last_name,
                "phone": phone,
                "sms_relay_url": sms_relay_url,
                "dlr_relay_url": dlr_relay_url,
                "time_zone": time_zone,
                "job_title": job_title,
                "company_info": company_info,
            },
        )

    def config(self) -> AccountConfig:
        """Returns the balance and the limits of the account.

        Source: current API.

        Current API, for both generations: `GET /v1/profile/config`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("profile.config", {})


class AsyncProfile(AsyncResource):
    """The account itself: who owns it, and what it may do."""

    async def get(self) -> AccountProfile:
        """Returns the account's profile.

        Source: current API.

        Current API, for both generations: `GET /v1/profile`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("profile.get", {})

    async def update(
        self,
        *,
        additional_info: str | Unset = UNSET,
        contacts: str | Unset = UNSET,
        default_short_link_endpoint: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        sms_relay_url: str | Unset = UNSET,
        dlr_relay_url: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        company_info: UpdateCompanyInfoParam | Unset = UNSET,
    ) -> AccountProfile:
        """Changes the account's profile.

        Some fields have other names than in the profile. Wrong values are an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/profile`. Retry class: idempotent.

        Args:
            additional_info: Further information.
            contacts: Email address; the profile returns it as `contact_email`.
            default_short_link_endpoint: Address that short links begin with.
            first_name: First name of the owner.
            last_name: Last name of the owner.
            phone: Phone number of the owner.
            sms_relay_url: Address to post incoming messages to; the profile returns it in
                `default_destinations`.
            dlr_relay_url: Address to post delivery reports to; the profile returns it in
                `default_destinations`.
            time_zone: Time zone; the profile returns it as `timezone`.
            job_title: Job of the owner.
            company_info: The company behind the account.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "profile.update",
            {
                "additional_info": additional_info,
                "contacts": contacts,
                "default_short_link_endpoint": default_short_link_endpoint,
                "first_name": first_name,
                "last_name": last_name,
                "phone": phone,
                "sms_relay_url": sms_relay_url,
                "dlr_relay_url": dlr_relay_url,
                "time_zone": time_zone,
                "job_title": job_title,
                "company_info": company_info,
            },
        )

    async def config(self) -> AccountConfig:
        """Returns the balance and the limits of the account.

        Source: current API.

        Current API, for both generations: `GET /v1/profile/config`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("profile.config", {})
