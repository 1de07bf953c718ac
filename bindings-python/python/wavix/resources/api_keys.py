# Generated from core/src/api by `make codegen`; do not edit.
"""The area `api_keys`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from ..models.common import Success
    from ..models.api_keys import ApiKey, ApiKeyScope
    from ..params.api_keys import ApiKeyScopeParam


class ApiKeys(Resource):
    """Make, restrict and revoke API keys."""

    def list(self, *, label: str | Unset = UNSET) -> builtins.list[ApiKey]:
        """Lists the account's API keys.

        Each carries the key itself: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v1/api-keys`. Retry class: read.

        Args:
            label: Only keys with this in their label.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("api_keys.list", {"label": label})

    def create(
        self,
        *,
        label: str,
        active: bool | Unset = UNSET,
        restricted: bool | Unset = UNSET,
        permitted_ips: Sequence[str] | Unset = UNSET,
        scopes_enabled: bool | Unset = UNSET,
        numbers: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        trunks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        calls: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        messages: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        recordings: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        campaigns: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        two_fa: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        validator: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        webhooks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        embeddable: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        billing: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        account: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        subaccounts: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
    ) -> ApiKey:
        """Makes an API key.

        Sent once only: a repetition would make a second key, so an ambiguous end is an `OutcomeUnknownError`.
        Treat the reply as a secret; `list` shows the key again.

        Source: current API.

        Current API, for both generations: `POST /v1/api-keys`. Retry class: returns_secret.

        Args:
            label: Name for the key.
            active: It works at once. Default: true.
            restricted: Only `permitted_ips` may use it. Default: false.
            permitted_ips: IPv4 addresses that may use it; needed with `restricted`.
            scopes_enabled: It may do only what its groups say. Default: false, so it may do everything.
            numbers: Buying and setting up phone numbers, and the cart.
            trunks: SIP trunks.
            calls: Call records, live calls and transcriptions; to read is also to search.
            messages: Messages, sender IDs and opt-outs.
            recordings: Recordings of calls.
            campaigns: Campaigns, 10DLC brands and short links.
            two_fa: 2FA verifications.
            validator: Number validation.
            webhooks: Webhooks of calls.
            embeddable: Tokens of widgets.
            billing: Statements, balance and payments.
            account: The account's profile.
            subaccounts: Sub-accounts.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "api_keys.create",
            {
                "label": label,
                "active": active,
                "restricted": restricted,
                "permitted_ips": permitted_ips,
                "scopes_enabled": scopes_enabled,
                "numbers": numbers,
                "trunks": trunks,
                "calls": calls,
                "messages": messages,
                "recordings": recordings,
                "campaigns": campaigns,
                "two_fa": two_fa,
                "validator": validator,
                "webhooks": webhooks,
                "embeddable": embeddable,
                "billing": billing,
                "account": account,
                "subaccounts": subaccounts,
            },
        )

    def update(
        self,
        id: int,
        *,
        label: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        restricted: bool | Unset = UNSET,
        permitted_ips: Sequence[str] | Unset = UNSET,
        scopes_enabled: bool | Unset = UNSET,
        numbers: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        trunks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        calls: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        messages: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        recordings: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        campaigns: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        two_fa: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        validator: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        webhooks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        embeddable: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        billing: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        account: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        subaccounts: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
    ) -> ApiKey:
        """Changes an API key; other fields stay as they are.

        Carries the key itself: treat the reply as a secret. A key that is not on the account is a
        `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PATCH /v1/api-keys/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the key.
            label: Name for the key.
            active: It works.
            restricted: Only `permitted_ips` may use it.
            permitted_ips: IPv4 addresses that may use it.
            scopes_enabled: It may do only what its groups say.
            numbers: Buying and setting up phone numbers, and the cart.
            trunks: SIP trunks.
            calls: Call records, live calls and transcriptions; to read is also to search.
            messages: Messages, sender IDs and opt-outs.
            recordings: Recordings of calls.
            campaigns: Campaigns, 10DLC brands and short links.
            two_fa: 2FA verifications.
            validator: Number validation.
            webhooks: Webhooks of calls.
            embeddable: Tokens of widgets.
            billing: Statements, balance and payments.
            account: The account's profile.
            subaccounts: Sub-accounts.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "api_keys.update",
            {
                "id": id,
                "label": label,
                "active": active,
                "restricted": restricted,
                "permitted_ips": permitted_ips,
                "scopes_enabled": scopes_enabled,
                "numbers": numbers,
                "trunks": trunks,
                "calls": calls,
                "messages": messages,
                "recordings": recordings,
                "campaigns": campaigns,
                "two_fa": two_fa,
                "validator": validator,
                "webhooks": webhooks,
                "embeddable": embeddable,
                "billing": billing,
                "account": account,
                "subaccounts": subaccounts,
            },
        )

    def delete(self, id: int) -> Success:
        """Deletes an API key; it stops working at once.

        Cannot be undone. A key that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `DELETE /v1/api-keys/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the key.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("api_keys.delete", {"id": id})


class AsyncApiKeys(AsyncResource):
    """Make, restrict and revoke API keys."""

    async def list(self, *, label: str | Unset = UNSET) -> builtins.list[ApiKey]:
        """Lists the account's API keys.

        Each carries the key itself: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v1/api-keys`. Retry class: read.

        Args:
            label: Only keys with this in their label.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("api_keys.list", {"label": label})

    async def create(
        self,
        *,
        label: str,
        active: bool | Unset = UNSET,
        restricted: bool | Unset = UNSET,
        permitted_ips: Sequence[str] | Unset = UNSET,
        scopes_enabled: bool | Unset = UNSET,
        numbers: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        trunks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        calls: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        messages: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        recordings: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        campaigns: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        two_fa: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        validator: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        webhooks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        embeddable: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        billing: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        account: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        subaccounts: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
    ) -> ApiKey:
        """Makes an API key.

        Sent once only: a repetition would make a second key, so an ambiguous end is an `OutcomeUnknownError`.
        Treat the reply as a secret; `list` shows the key again.

        Source: current API.

        Current API, for both generations: `POST /v1/api-keys`. Retry class: returns_secret.

        Args:
            label: Name for the key.
            active: It works at once. Default: true.
            restricted: Only `permitted_ips` may use it. Default: false.
            permitted_ips: IPv4 addresses that may use it; needed with `restricted`.
            scopes_enabled: It may do only what its groups say. Default: false, so it may do everything.
            numbers: Buying and setting up phone numbers, and the cart.
            trunks: SIP trunks.
            calls: Call records, live calls and transcriptions; to read is also to search.
            messages: Messages, sender IDs and opt-outs.
            recordings: Recordings of calls.
            campaigns: Campaigns, 10DLC brands and short links.
            two_fa: 2FA verifications.
            validator: Number validation.
            webhooks: Webhooks of calls.
            embeddable: Tokens of widgets.
            billing: Statements, balance and payments.
            account: The account's profile.
            subaccounts: Sub-accounts.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "api_keys.create",
            {
                "label": label,
                "active": active,
                "restricted": restricted,
                "permitted_ips": permitted_ips,
                "scopes_enabled": scopes_enabled,
                "numbers": numbers,
                "trunks": trunks,
                "calls": calls,
                "messages": messages,
                "recordings": recordings,
                "campaigns": campaigns,
                "two_fa": two_fa,
                "validator": validator,
                "webhooks": webhooks,
                "embeddable": embeddable,
                "billing": billing,
                "account": account,
                "subaccounts": subaccounts,
            },
        )

    async def update(
        self,
        id: int,
        *,
        label: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        restricted: bool | Unset = UNSET,
        permitted_ips: Sequence[str] | Unset = UNSET,
        scopes_enabled: bool | Unset = UNSET,
        numbers: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        trunks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        calls: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        messages: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        recordings: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        campaigns: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        two_fa: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        validator: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        webhooks: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        embeddable: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        billing: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        account: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
        subaccounts: ApiKeyScopeParam | ApiKeyScope | Unset = UNSET,
    ) -> ApiKey:
        """Changes an API key; other fields stay as they are.

        Carries the key itself: treat the reply as a secret. A key that is not on the account is a
        `NotFoundError`.

        Source: current API.

        Current API, for both generations: `PATCH /v1/api-keys/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the key.
            label: Name for the key.
            active: It works.
            restricted: Only `permitted_ips` may use it.
            permitted_ips: IPv4 addresses that may use it.
            scopes_enabled: It may do only what its groups say.
            numbers: Buying and setting up phone numbers, and the cart.
            trunks: SIP trunks.
            calls: Call records, live calls and transcriptions; to read is also to search.
            messages: Messages, sender IDs and opt-outs.
            recordings: Recordings of calls.
            campaigns: Campaigns, 10DLC brands and short links.
            two_fa: 2FA verifications.
            validator: Number validation.
            webhooks: Webhooks of calls.
            embeddable: Tokens of widgets.
            billing: Statements, balance and payments.
            account: The account's profile.
            subaccounts: Sub-accounts.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "api_keys.update",
            {
                "id": id,
                "label": label,
                "active": active,
                "restricted": restricted,
                "permitted_ips": permitted_ips,
                "scopes_enabled": scopes_enabled,
                "numbers": numbers,
                "trunks": trunks,
                "calls": calls,
                "messages": messages,
                "recordings": recordings,
                "campaigns": campaigns,
                "two_fa": two_fa,
                "validator": validator,
                "webhooks": webhooks,
                "embeddable": embeddable,
                "billing": billing,
                "account": account,
                "subaccounts": subaccounts,
            },
        )

    async def delete(self, id: int) -> Success:
        """Deletes an API key; it stops working at once.

        Cannot be undone. A key that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `DELETE /v1/api-keys/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the key.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("api_keys.delete", {"id": id})
