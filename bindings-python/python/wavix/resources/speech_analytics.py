# Generated from core/src/api by `make codegen`; do not edit.
"""The area `speech_analytics`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._downloads import AsyncDownload, Download
    from .._uploads import Upload
    from ..models.common import Success
    from ..models.speech_analytics import FileTranscription, FileTranscriptionRequest


class SpeechAnalytics(Resource):
    """Have files transcribed. Calls are transcribed through `cdrs`."""

    def create(self, *, file: Upload, callback_url: str, insights: bool | Unset = UNSET) -> FileTranscriptionRequest:
        """Uploads a file to be transcribed.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Ask `get` for the transcription, or wait for the callback.

        Source: current API.

        Current API, for both generations: `POST /v1/speech-analytics`. Retry class: billable.

        Args:
            file: The file: WAV, MP3 or MP4 of at most 25 MB (26,214,400 bytes). With two channels, speakers
                are told apart. A path, a tuple (name, bytes), or a file opened in binary mode.
            callback_url: URL that is called when the transcription is there, or has failed. Not blank.
            insights: Also judge and summarise the conversation.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("speech_analytics.create", {"file": file, "callback_url": callback_url, "insights": insights})

    def get(self, request_id: str) -> FileTranscription:
        """Returns the transcription of a file.

        While it is being made, `status` is null and `message` says so.

        Source: current API.

        Current API, for both generations: `GET /v1/speech-analytics/{request_id}`. Retry class: read.

        Args:
            request_id: What `create` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("speech_analytics.get", {"request_id": request_id})

    def wait(self, request_id: str, *, timeout: float = 600.0) -> FileTranscription:
        """Call `get` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            request_id: What `create` returned as `request_id`.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("speech_analytics.get", {"request_id": request_id}, "status", ("completed", "failed",), timeout)

    def retranscribe(self, request_id: str, *, callback_url: str, insights: bool | Unset = UNSET) -> Success:
        """Transcribes a file anew; the new transcription takes the place of the earlier one.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/speech-analytics/{request_id}`. Retry class: billable.

        Args:
            request_id: What `create` returned as `request_id`.
            callback_url: URL that is called when the transcription is there, or has failed. Not blank.
            insights: Also judge and summarise the conversation.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "speech_analytics.retranscribe",
            {
                "request_id": request_id,
                "callback_url": callback_url,
                "insights": insights,
            },
        )

    def download(self, request_id: str) -> Download:
        """Downloads the file that was uploaded.

        Source: current API.

        Current API, for both generations: `GET /v1/speech-analytics/{request_id}/file`. Retry class: stream.

        Args:
            request_id: What `create` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return self._file("speech_analytics.download", {"request_id": request_id})


class AsyncSpeechAnalytics(AsyncResource):
    """Have files transcribed. Calls are transcribed through `cdrs`."""

    async def create(
        self,
        *,
        file: Upload,
        callback_url: str,
        insights: bool | Unset = UNSET,
    ) -> FileTranscriptionRequest:
        """Uploads a file to be transcribed.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Ask `get` for the transcription, or wait for the callback.

        Source: current API.

        Current API, for both generations: `POST /v1/speech-analytics`. Retry class: billable.

        Args:
            file: The file: WAV, MP3 or MP4 of at most 25 MB (26,214,400 bytes). With two channels, speakers
                are told apart. A path, a tuple (name, bytes), or a file opened in binary mode.
            callback_url: URL that is called when the transcription is there, or has failed. Not blank.
            insights: Also judge and summarise the conversation.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "speech_analytics.create",
            {
                "file": file,
                "callback_url": callback_url,
                "insights": insights,
            },
        )

    async def get(self, request_id: str) -> FileTranscription:
        """Returns the transcription of a file.

        While it is being made, `status` is null and `message` says so.

        Source: current API.

        Current API, for both generations: `GET /v1/speech-analytics/{request_id}`. Retry class: read.

        Args:
            request_id: What `create` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("speech_analytics.get", {"request_id": request_id})

    async def wait(self, request_id: str, *, timeout: float = 600.0) -> FileTranscription:
        """Call `get` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            request_id: What `create` returned as `request_id`.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("speech_analytics.get", {"request_id": request_id}, "status", ("completed", "failed",), timeout)

    async def retranscribe(self, request_id: str, *, callback_url: str, insights: bool | Unset = UNSET) -> Success:
        """Transcribes a file anew; the new transcription takes the place of the earlier one.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `PUT /v1/speech-analytics/{request_id}`. Retry class: billable.

        Args:
            request_id: What `create` returned as `request_id`.
            callback_url: URL that is called when the transcription is there, or has failed. Not blank.
            insights: Also judge and summarise the conversation.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "speech_analytics.retranscribe",
            {
                "request_id": request_id,
                "callback_url": callback_url,
                "insights": insights,
            },
        )

    async def download(self, request_id: str) -> AsyncDownload:
        """Downloads the file that was uploaded.

        Source: current API.

        Current API, for both generations: `GET /v1/speech-analytics/{request_id}/file`. Retry class: stream.

        Args:
            request_id: What `create` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return await self._file("speech_analytics.download", {"request_id": request_id})
