# Generated from core/src/api by `make codegen`; do not edit.
"""The area `recordings`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from .._downloads import AsyncDownload, Download
    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.recordings import Recording, RecordingPage


class Recordings(Resource):
    """Find, download and delete recordings of calls."""

    def list(
        self,
        *,
        from_date: date | str | Unset = UNSET,
        to_date: date | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        sip_trunks: Sequence[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> RecordingPage:
        """Lists recordings, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings`. Retry class: read.

        Args:
            from_date: First day (UTC).
            to_date: Last day (UTC), included.
            from_: Caller, or a part of the number.
            to: Number that was called, or a part of it.
            call_uuid: Identifier of the call.
            sip_trunks: Logins of SIP trunks, for placed calls.
            page: Page, from 1. Default: 1.
            per_page: Most recordings on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "recordings.list",
            {
                "from_date": from_date,
                "to_date": to_date,
                "from": from_,
                "to": to,
                "call_uuid": call_uuid,
                "sip_trunks": sip_trunks,
                "page": page,
                "per_page": per_page,
            },
        )

    def get(self, id: int) -> Recording:
        """Returns what is known of one recording.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings/{id}`. Retry class: read.

        Args:
            id: Identifier of the recording.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("recordings.get", {"id": id})

    def download(self, call_id: str) -> Download:
        """Downloads the recording of a call.

        The platform answers with the address of the file, which is valid for a while. It is followed once,
        without the key and without the caller's headers, and from https to https only. A recording that was
        deleted is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings/{call_id}`. Retry class: stream.

        Args:
            call_id: Identifier of the call: the `call_uuid` of a recording, not its `id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return self._file("recordings.download", {"call_id": call_id})

    def delete(self, id: int) -> Success:
        """Deletes a recording with its file.

        Cannot be undone. A recording that was deleted before is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `DELETE /v1/recordings/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the recording.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("recordings.delete", {"id": id})


class AsyncRecordings(AsyncResource):
    """Find, download and delete recordings of calls."""

    def list(
        self,
        *,
        from_date: date | str | Unset = UNSET,
        to_date: date | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        sip_trunks: Sequence[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[RecordingPage, Recording]:
        """Lists recordings, page by page.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings`. Retry class: read.

        Args:
            from_date: First day (UTC).
            to_date: Last day (UTC), included.
            from_: Caller, or a part of the number.
            to: Number that was called, or a part of it.
            call_uuid: Identifier of the call.
            sip_trunks: Logins of SIP trunks, for placed calls.
            page: Page, from 1. Default: 1.
            per_page: Most recordings on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "recordings.list",
            {
                "from_date": from_date,
                "to_date": to_date,
                "from": from_,
                "to": to,
                "call_uuid": call_uuid,
                "sip_trunks": sip_trunks,
                "page": page,
                "per_page": per_page,
            },
        )

    async def get(self, id: int) -> Recording:
        """Returns what is known of one recording.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings/{id}`. Retry class: read.

        Args:
            id: Identifier of the recording.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("recordings.get", {"id": id})

    async def download(self, call_id: str) -> AsyncDownload:
        """Downloads the recording of a call.

        The platform answers with the address of the file, which is valid for a while. It is followed once,
        without the key and without the caller's headers, and from https to https only. A recording that was
        deleted is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `GET /v1/recordings/{call_id}`. Retry class: stream.

        Args:
            call_id: Identifier of the call: the `call_uuid` of a recording, not its `id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return await self._file("recordings.download", {"call_id": call_id})

    async def delete(self, id: int) -> Success:
        """Deletes a recording with its file.

        Cannot be undone. A recording that was deleted before is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `DELETE /v1/recordings/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the recording.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("recordings.delete", {"id": id})
