# Generated from core/src/api by `make codegen`; do not edit.
"""The area `cdrs`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from .._downloads import AsyncDownload, Download
    from .._exports import AsyncExport, Export
    from .._pages import AsyncPages
    from ..models.common import Success
    from ..models.cdrs import Cdr, CdrPage, CdrStats, Transcription
    from ..params.common import TranscriptionLanguageParam
    from ..params.cdrs import CallDispositionParam, CallTypeParam, TranscriptionFilterParam


class Cdrs(Resource):
    """Find, total and export call detail records."""

    def list(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CdrPage:
        """Lists call records, page by page.

        Only answered calls, unless `disposition` says otherwise.

        Source: guide and current API.

        Current API: `GET /v1/cdrs`; guide: `GET /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "cdrs.list",
            {
                "type": type,
                "from": from_,
                "to": to,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
        )

    def export(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        errors: Literal["raise", "skip"] = "raise",
    ) -> Export[Cdr]:
        """Exports all call records that match, one after the other, in constant memory.

        Source: guide and current API.

        Current API: `GET /v1/cdrs/all`; guide: `GET /v1/cdr/all`. Retry class: stream.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. The current API describes an export of all records, and a default of page 1
                with 25 records. Left out: everything is exported; if the platform ends the export after exactly
                one default page of 25, the library asks for the next page and goes on while new records come.
                Generation "current" only.
            per_page: Most records on a page. The current API names the default 25. Generation "current" only.
                At least 1.
            errors: At a line that cannot be read, "raise" ends the export with an error that has its number
                and text; "skip" goes on, and counts the line in `skipped`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
            StreamInterruptedError: It broke off; the lines before were delivered.
        """
        return self._lines(
            "cdrs.export",
            {
                "type": type,
                "from": from_,
                "to": to,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
            errors,
        )

    def csv(self, *, type: CallTypeParam, from_: date | str, to: date | str) -> Download:
        """Downloads all call records that match as a CSV file.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return self._file("cdrs.csv", {"type": type, "from": from_, "to": to})

    def metrics(
        self,
        *,
        type: CallTypeParam | Unset = UNSET,
        from_: date | str | Unset = UNSET,
        to: date | str | Unset = UNSET,
    ) -> CdrStats:
        """Returns the number, length and price of all calls that match.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/cdr/metrics`. Retry class: read.

        Args:
            type: Placed or received calls. Default: both.
            from_: First day (UTC).
            to: Last day (UTC), included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cdrs.metrics", {"type": type, "from": from_, "to": to})

    def get(self, call_id: str, *, show_transcription: bool | Unset = UNSET) -> Cdr:
        """Returns the record of one call.

        A call that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/cdrs/{call_id}`. Retry class: read.

        Args:
            call_id: Identifier of the call.
            show_transcription: Return where the call's transcription is, too.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cdrs.get", {"call_id": call_id, "show_transcription": show_transcription})

    def transcription(self, call_id: str) -> Transcription:
        """Returns the transcription of a call.

        Recording and transcription must be enabled on the phone number or SIP trunk; most transcriptions are
        there within ten minutes of the call. A call without one is a `NotFoundError`.

        Source: guide and current API.

        Current API: `GET /v1/cdrs/{call_id}/transcription`; guide: `GET /v1/cdr/{call_id}/transcription`. Retry
        class: read.

        Args:
            call_id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cdrs.transcription", {"call_id": call_id})

    def wait_transcription(self, call_id: str, *, timeout: float = 600.0) -> Transcription:
        """Call `transcription` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds. As long as there is nothing yet (404), that is no error.

        Args:
            call_id: Identifier of the call.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("cdrs.transcription", {"call_id": call_id}, "status", ("completed", "failed",), timeout, absent=True)

    def transcriptions(self, call_id: str) -> Transcription:
        """Returns the transcription of a call, as `transcription` does: the same under another path.

        Source: current API.

        Current API, for both generations: `GET /v1/cdrs/{call_id}/transcriptions`. Retry class: read.

        Args:
            call_id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("cdrs.transcriptions", {"call_id": call_id})

    def search(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        transcription: TranscriptionFilterParam | Unset = UNSET,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> CdrPage:
        """Searches calls by what was said in them, page by page.

        Each record tells where its transcription is.

        Source: guide and current API.

        Current API: `POST /v1/cdrs`; guide: `POST /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            transcription: Conditions for the transcriptions.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            min_duration: Shortest call in seconds. Generation "current" only. At least 0.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "cdrs.search",
            {
                "type": type,
                "from": from_,
                "to": to,
                "transcription": transcription,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "min_duration": min_duration,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
        )

    def retranscribe(
        self,
        call_id: str,
        *,
        language: TranscriptionLanguageParam | None | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> Success:
        """Transcribes the recording of a call, once more or for the first time.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The transcription is made later; `webhook_url` hears of it.

        Source: guide and current API.

        Current API: `PUT /v1/cdrs/{call_id}/retranscribe`; guide: `PUT /v1/cdr/{call_id}/retranscribe`. Retry
        class: billable.

        Args:
            call_id: Identifier of the call.
            language: Language of the call. None has the platform recognise it.
            webhook_url: URL that is called when the transcription is there, or has failed.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("cdrs.retranscribe", {"call_id": call_id, "language": language, "webhook_url": webhook_url})


class AsyncCdrs(AsyncResource):
    """Find, total and export call detail records."""

    def list(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[CdrPage, Cdr]:
        """Lists call records, page by page.

        Only answered calls, unless `disposition` says otherwise.

        Source: guide and current API.

        Current API: `GET /v1/cdrs`; guide: `GET /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "cdrs.list",
            {
                "type": type,
                "from": from_,
                "to": to,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
        )

    def export(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        errors: Literal["raise", "skip"] = "raise",
    ) -> AsyncExport[Cdr]:
        """Exports all call records that match, one after the other, in constant memory.

        Source: guide and current API.

        Current API: `GET /v1/cdrs/all`; guide: `GET /v1/cdr/all`. Retry class: stream.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. The current API describes an export of all records, and a default of page 1
                with 25 records. Left out: everything is exported; if the platform ends the export after exactly
                one default page of 25, the library asks for the next page and goes on while new records come.
                Generation "current" only.
            per_page: Most records on a page. The current API names the default 25. Generation "current" only.
                At least 1.
            errors: At a line that cannot be read, "raise" ends the export with an error that has its number
                and text; "skip" goes on, and counts the line in `skipped`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
            StreamInterruptedError: It broke off; the lines before were delivered.
        """
        return self._lines(
            "cdrs.export",
            {
                "type": type,
                "from": from_,
                "to": to,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
            errors,
        )

    async def csv(self, *, type: CallTypeParam, from_: date | str, to: date | str) -> AsyncDownload:
        """Downloads all call records that match as a CSV file.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return await self._file("cdrs.csv", {"type": type, "from": from_, "to": to})

    async def metrics(
        self,
        *,
        type: CallTypeParam | Unset = UNSET,
        from_: date | str | Unset = UNSET,
        to: date | str | Unset = UNSET,
    ) -> CdrStats:
        """Returns the number, length and price of all calls that match.

        Source: guide; used in both generations.

        Guide, for both generations: `GET /v1/cdr/metrics`. Retry class: read.

        Args:
            type: Placed or received calls. Default: both.
            from_: First day (UTC).
            to: Last day (UTC), included.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cdrs.metrics", {"type": type, "from": from_, "to": to})

    async def get(self, call_id: str, *, show_transcription: bool | Unset = UNSET) -> Cdr:
        """Returns the record of one call.

        A call that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v1/cdrs/{call_id}`. Retry class: read.

        Args:
            call_id: Identifier of the call.
            show_transcription: Return where the call's transcription is, too.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cdrs.get", {"call_id": call_id, "show_transcription": show_transcription})

    async def transcription(self, call_id: str) -> Transcription:
        """Returns the transcription of a call.

        Recording and transcription must be enabled on the phone number or SIP trunk; most transcriptions are
        there within ten minutes of the call. A call without one is a `NotFoundError`.

        Source: guide and current API.

        Current API: `GET /v1/cdrs/{call_id}/transcription`; guide: `GET /v1/cdr/{call_id}/transcription`. Retry
        class: read.

        Args:
            call_id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cdrs.transcription", {"call_id": call_id})

    async def wait_transcription(self, call_id: str, *, timeout: float = 600.0) -> Transcription:
        """Call `transcription` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds. As long as there is nothing yet (404), that is no error.

        Args:
            call_id: Identifier of the call.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("cdrs.transcription", {"call_id": call_id}, "status", ("completed", "failed",), timeout, absent=True)

    async def transcriptions(self, call_id: str) -> Transcription:
        """Returns the transcription of a call, as `transcription` does: the same under another path.

        Source: current API.

        Current API, for both generations: `GET /v1/cdrs/{call_id}/transcriptions`. Retry class: read.

        Args:
            call_id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("cdrs.transcriptions", {"call_id": call_id})

    def search(
        self,
        *,
        type: CallTypeParam,
        from_: date | str,
        to: date | str,
        transcription: TranscriptionFilterParam | Unset = UNSET,
        disposition: CallDispositionParam | Unset = UNSET,
        from_search: str | Unset = UNSET,
        to_search: str | Unset = UNSET,
        sip_trunk: str | Unset = UNSET,
        min_duration: int | Unset = UNSET,
        uuid: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[CdrPage, Cdr]:
        """Searches calls by what was said in them, page by page.

        Each record tells where its transcription is.

        Source: guide and current API.

        Current API: `POST /v1/cdrs`; guide: `POST /v1/cdr`. Retry class: read.

        Args:
            type: Placed or received calls.
            from_: First day (UTC).
            to: Last day (UTC), included.
            transcription: Conditions for the transcriptions.
            disposition: How the calls ended. Default: answered. Generation "current" only.
            from_search: Caller, or a part of the number. Generation "current" only.
            to_search: Number that was called, or a part of it. Generation "current" only.
            sip_trunk: Login of the SIP trunk, for placed calls; ignored for received ones. Generation
                "current" only.
            min_duration: Shortest call in seconds. Generation "current" only. At least 0.
            uuid: Identifier of the call. Generation "current" only.
            page: Page, from 1. Default: 1.
            per_page: Most records on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "cdrs.search",
            {
                "type": type,
                "from": from_,
                "to": to,
                "transcription": transcription,
                "disposition": disposition,
                "from_search": from_search,
                "to_search": to_search,
                "sip_trunk": sip_trunk,
                "min_duration": min_duration,
                "uuid": uuid,
                "page": page,
                "per_page": per_page,
            },
        )

    async def retranscribe(
        self,
        call_id: str,
        *,
        language: TranscriptionLanguageParam | None | Unset = UNSET,
        webhook_url: str | Unset = UNSET,
    ) -> Success:
        """Transcribes the recording of a call, once more or for the first time.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The transcription is made later; `webhook_url` hears of it.

        Source: guide and current API.

        Current API: `PUT /v1/cdrs/{call_id}/retranscribe`; guide: `PUT /v1/cdr/{call_id}/retranscribe`. Retry
        class: billable.

        Args:
            call_id: Identifier of the call.
            language: Language of the call. None has the platform recognise it.
            webhook_url: URL that is called when the transcription is there, or has failed.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "cdrs.retranscribe",
            {
                "call_id": call_id,
                "language": language,
                "webhook_url": webhook_url,
            },
        )
