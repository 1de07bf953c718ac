# Generated from core/src/api by `make codegen`; do not edit.
"""The area `numbers`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from .._pages import AsyncPages
    from .._uploads import Upload
    from ..models.common import Success
    from ..models.numbers import NumberDocument, NumberUpdates, PhoneNumber, PhoneNumberPage
    from ..params.numbers import NumberDestinationParam


class Numbers(Resource):
    """Look after the phone numbers of the account."""

    def list(
        self,
        *,
        city_id: int | Unset = UNSET,
        search: str | Unset = UNSET,
        label: str | Unset = UNSET,
        label_present: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> PhoneNumberPage:
        """Lists the account's phone numbers, page by page.

        Source: guide and current API.

        Current API: `GET /v1/numbers`; guide: `GET /v1/mydids`. Retry class: read.

        Args:
            city_id: Identifier of their city. Generation "current" only.
            search: The number, or a part of it. Generation "current" only.
            label: Label. Generation "current" only.
            label_present: Only numbers with a label, or only numbers without one. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most numbers on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "numbers.list",
            {
                "city_id": city_id,
                "search": search,
                "label": label,
                "label_present": label_present,
                "page": page,
                "per_page": per_page,
            },
        )

    def get(self, id: int) -> PhoneNumber:
        """Returns one phone number with its destinations, documents and settings.

        A number that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/numbers/{id}`. Retry class: read.

        Args:
            id: Identifier of the number on the account; not the number itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("numbers.get", {"id": id})

    def update(
        self,
        id: int,
        *,
        destinations: Sequence[NumberDestinationParam] | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        sms_relay_url: str | None | Unset = UNSET,
        call_status_url: str | None | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
    ) -> PhoneNumber:
        """Changes one phone number: destinations, callbacks, recording, transcription.

        New destinations and callbacks may take a moment to show in replies. SMS can be enabled on numbers of the
        US and Canada only; elsewhere it is an `InvalidRequestError`.

        Source: current API; the guide implies it.

        Current API: `PATCH /v1/numbers/{id}`; guide: `PUT /v1/mydids/{id}`. Guide, for `sms_enabled`: `PUT
        /v1/mydids/update-sms-enabled`. Retry class: idempotent.

        Args:
            id: Identifier of the number on the account; not the number itself.
            destinations: Where inbound calls go; takes the place of all earlier destinations.
            sms_enabled: Whether the number receives SMS and MMS. Given alone in the guide's generation, which
                has a call of its own for it and answers with no more than `id` and `sms_enabled`.
            sms_relay_url: URL that receives inbound messages. None clears it.
            call_status_url: URL that receives the status of calls. None clears it.
            call_recording_enabled: Whether inbound calls are recorded.
            transcription_enabled: Whether recorded calls are transcribed.
            transcription_threshold: Length in seconds from which calls are transcribed. At least 0.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "numbers.update",
            {
                "id": id,
                "destinations": destinations,
                "sms_enabled": sms_enabled,
                "sms_relay_url": sms_relay_url,
                "call_status_url": call_status_url,
                "call_recording_enabled": call_recording_enabled,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
            },
        )

    def bulk_update(
        self,
        *,
        ids: Sequence[int],
        destinations: Sequence[NumberDestinationParam] | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        sms_relay_url: str | None | Unset = UNSET,
        call_status_url: str | None | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
    ) -> NumberUpdates:
        """Makes the same change to several phone numbers.

        New destinations and callbacks may take a moment to show in replies. In the guide's generation it sets
        destinations only, and answers without the numbers.

        Source: guide and current API.

        Current API: `PATCH /v1/numbers`; guide: `POST /v1/mydids/update-destinations`. Retry class: idempotent.

        Args:
            ids: Identifiers of the numbers on the account. Not empty.
            destinations: Where inbound calls go; takes the place of all earlier destinations. Required in
                generation "guide".
            sms_enabled: Whether the numbers receive SMS and MMS. Generation "current" only.
            sms_relay_url: URL that receives inbound messages. Generation "current" only. None clears it.
            call_status_url: URL that receives the status of calls. Generation "current" only. None clears it.
            call_recording_enabled: Whether inbound calls are recorded. Generation "current" only.
            transcription_enabled: Whether recorded calls are transcribed. Generation "current" only.
            transcription_threshold: Length in seconds from which calls are transcribed. Generation "current"
                only. At least 0.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "numbers.bulk_update",
            {
                "ids": ids,
                "destinations": destinations,
                "sms_enabled": sms_enabled,
                "sms_relay_url": sms_relay_url,
                "call_status_url": call_status_url,
                "call_recording_enabled": call_recording_enabled,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
            },
        )

    def release(self, *, ids: Sequence[int] | Unset = UNSET, dids: str | Unset = UNSET) -> Success:
        """Gives phone numbers back to the inventory, where others can buy them.

        Cannot be undone. Takes either `ids` or `dids`. A number that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Current API: `DELETE /v1/numbers`; guide: `DELETE /v1/mydids`. Retry class: idempotent.

        Args:
            ids: Identifiers of the numbers on the account. Not together with `dids`. Not empty.
            dids: The numbers themselves, separated by commas. Not together with `ids`. Not blank.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("numbers.release", {"ids": ids, "dids": dids})

    def upload_papers(self, *, did_ids: str, doc_id: int, doc_attachment: Upload) -> builtins.list[NumberDocument]:
        """Hands in a document that phone numbers need; one document can serve several of them.

        It is looked at by people: `get` tells how the documents of a number stand. Only a document that was
        rejected can be replaced. Returns one document for each number. Type and size are checked before anything
        is sent.

        Source: current API.

        Current API, for both generations: `POST /v1/numbers/papers`. Retry class: non_idempotent.

        Args:
            did_ids: Identifiers of the numbers on the account, separated by commas. Not blank.
            doc_id: Kind of the document, as one of the numbers of `DocumentKind`: 1 identity, 2 address, 3
                business registration.
            doc_attachment: The document: PNG, JPG, TIFF, BMP or PDF, of at most 10 MB (10,485,760 bytes),
                without a password or digital signature. A path, a tuple (name, bytes), or a file opened in binary
                mode.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "numbers.upload_papers",
            {
                "did_ids": did_ids,
                "doc_id": doc_id,
                "doc_attachment": doc_attachment,
            },
        )


class AsyncNumbers(AsyncResource):
    """Look after the phone numbers of the account."""

    def list(
        self,
        *,
        city_id: int | Unset = UNSET,
        search: str | Unset = UNSET,
        label: str | Unset = UNSET,
        label_present: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[PhoneNumberPage, PhoneNumber]:
        """Lists the account's phone numbers, page by page.

        Source: guide and current API.

        Current API: `GET /v1/numbers`; guide: `GET /v1/mydids`. Retry class: read.

        Args:
            city_id: Identifier of their city. Generation "current" only.
            search: The number, or a part of it. Generation "current" only.
            label: Label. Generation "current" only.
            label_present: Only numbers with a label, or only numbers without one. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most numbers on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "numbers.list",
            {
                "city_id": city_id,
                "search": search,
                "label": label,
                "label_present": label_present,
                "page": page,
                "per_page": per_page,
            },
        )

    async def get(self, id: int) -> PhoneNumber:
        """Returns one phone number with its destinations, documents and settings.

        A number that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/numbers/{id}`. Retry class: read.

        Args:
            id: Identifier of the number on the account; not the number itself.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("numbers.get", {"id": id})

    async def update(
        self,
        id: int,
        *,
        destinations: Sequence[NumberDestinationParam] | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        sms_relay_url: str | None | Unset = UNSET,
        call_status_url: str | None | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
    ) -> PhoneNumber:
        """Changes one phone number: destinations, callbacks, recording, transcription.

        New destinations and callbacks may take a moment to show in replies. SMS can be enabled on numbers of the
        US and Canada only; elsewhere it is an `InvalidRequestError`.

        Source: current API; the guide implies it.

        Current API: `PATCH /v1/numbers/{id}`; guide: `PUT /v1/mydids/{id}`. Guide, for `sms_enabled`: `PUT
        /v1/mydids/update-sms-enabled`. Retry class: idempotent.

        Args:
            id: Identifier of the number on the account; not the number itself.
            destinations: Where inbound calls go; takes the place of all earlier destinations.
            sms_enabled: Whether the number receives SMS and MMS. Given alone in the guide's generation, which
                has a call of its own for it and answers with no more than `id` and `sms_enabled`.
            sms_relay_url: URL that receives inbound messages. None clears it.
            call_status_url: URL that receives the status of calls. None clears it.
            call_recording_enabled: Whether inbound calls are recorded.
            transcription_enabled: Whether recorded calls are transcribed.
            transcription_threshold: Length in seconds from which calls are transcribed. At least 0.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "numbers.update",
            {
                "id": id,
                "destinations": destinations,
                "sms_enabled": sms_enabled,
                "sms_relay_url": sms_relay_url,
                "call_status_url": call_status_url,
                "call_recording_enabled": call_recording_enabled,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
            },
        )

    async def bulk_update(
        self,
        *,
        ids: Sequence[int],
        destinations: Sequence[NumberDestinationParam] | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        sms_relay_url: str | None | Unset = UNSET,
        call_status_url: str | None | Unset = UNSET,
        call_recording_enabled: bool | Unset = UNSET,
        transcription_enabled: bool | Unset = UNSET,
        transcription_threshold: int | Unset = UNSET,
    ) -> NumberUpdates:
        """Makes the same change to several phone numbers.

        New destinations and callbacks may take a moment to show in replies. In the guide's generation it sets
        destinations only, and answers without the numbers.

        Source: guide and current API.

        Current API: `PATCH /v1/numbers`; guide: `POST /v1/mydids/update-destinations`. Retry class: idempotent.

        Args:
            ids: Identifiers of the numbers on the account. Not empty.
            destinations: Where inbound calls go; takes the place of all earlier destinations. Required in
                generation "guide".
            sms_enabled: Whether the numbers receive SMS and MMS. Generation "current" only.
            sms_relay_url: URL that receives inbound messages. Generation "current" only. None clears it.
            call_status_url: URL that receives the status of calls. Generation "current" only. None clears it.
            call_recording_enabled: Whether inbound calls are recorded. Generation "current" only.
            transcription_enabled: Whether recorded calls are transcribed. Generation "current" only.
            transcription_threshold: Length in seconds from which calls are transcribed. Generation "current"
                only. At least 0.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "numbers.bulk_update",
            {
                "ids": ids,
                "destinations": destinations,
                "sms_enabled": sms_enabled,
                "sms_relay_url": sms_relay_url,
                "call_status_url": call_status_url,
                "call_recording_enabled": call_recording_enabled,
                "transcription_enabled": transcription_enabled,
                "transcription_threshold": transcription_threshold,
            },
        )

    async def release(self, *, ids: Sequence[int] | Unset = UNSET, dids: str | Unset = UNSET) -> Success:
        """Gives phone numbers back to the inventory, where others can buy them.

        Cannot be undone. Takes either `ids` or `dids`. A number that is not on the account is a `NotFoundError`.

        Source: guide and current API.

        Current API: `DELETE /v1/numbers`; guide: `DELETE /v1/mydids`. Retry class: idempotent.

        Args:
            ids: Identifiers of the numbers on the account. Not together with `dids`. Not empty.
            dids: The numbers themselves, separated by commas. Not together with `ids`. Not blank.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("numbers.release", {"ids": ids, "dids": dids})

    async def upload_papers(
        self,
        *,
        did_ids: str,
        doc_id: int,
        doc_attachment: Upload,
    ) -> builtins.list[NumberDocument]:
        """Hands in a document that phone numbers need; one document can serve several of them.

        It is looked at by people: `get` tells how the documents of a number stand. Only a document that was
        rejected can be replaced. Returns one document for each number. Type and size are checked before anything
        is sent.

        Source: current API.

        Current API, for both generations: `POST /v1/numbers/papers`. Retry class: non_idempotent.

        Args:
            did_ids: Identifiers of the numbers on the account, separated by commas. Not blank.
            doc_id: Kind of the document, as one of the numbers of `DocumentKind`: 1 identity, 2 address, 3
                business registration.
            doc_attachment: The document: PNG, JPG, TIFF, BMP or PDF, of at most 10 MB (10,485,760 bytes),
                without a password or digital signature. A path, a tuple (name, bytes), or a file opened in binary
                mode.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "numbers.upload_papers",
            {
                "did_ids": did_ids,
                "doc_id": doc_id,
                "doc_attachment": doc_attachment,
            },
        )
