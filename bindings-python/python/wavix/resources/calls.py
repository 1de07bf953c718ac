# Generated from core/src/api by `make codegen`; do not edit.
"""The area `calls`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins

    from ..models.common import Success
    from ..models.calls import Call, CallStream
    from ..params.calls import CallStreamChannelParam, CallStreamTypeParam, CollectPromptParam


class Calls(Resource):
    """Place calls, and control them while they last. Ended calls are in `cdrs`."""

    def list(self) -> builtins.list[Call]:
        """Lists the calls that last.

        Source: current API.

        Current API, for both generations: `GET /v1/calls`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.list", {})

    def create(
        self,
        *,
        from_: str,
        to: str,
        callback_url: str,
        recording: bool | Unset = UNSET,
        voicemail_detection: bool | Unset = UNSET,
        tag: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> Call:
        """Places a call.

        Costs money and rings at a person's, so it is never sent twice: where it stays open whether the platform
        took it, the call fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v1/calls`. Retry class: billable.

        Args:
            from_: Caller ID: an active or verified number of the account.
            to: Number to call, in E.164 format.
            callback_url: URL that hears of each step of the call. Not blank.
            recording: Record the call. Default: no.
            voicemail_detection: Detect answering machines. Default: no.
            tag: Label to find the call by.
            timeout: For how many seconds to let it ring. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "calls.create",
            {
                "from": from_,
                "to": to,
                "callback_url": callback_url,
                "recording": recording,
                "voicemail_detection": voicemail_detection,
                "tag": tag,
                "timeout": timeout,
            },
        )

    def get(self, id: str) -> Call:
        """Returns one call, with what happened last.

        Source: current API.

        Current API, for both generations: `GET /v1/calls/{id}`. Retry class: read.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.get", {"id": id})

    def update(self, id: str, *, tag: str) -> Success:
        """Changes the label of a call.

        Source: current API.

        Current API, for both generations: `PATCH /v1/calls/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the call.
            tag: The new label.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.update", {"id": id, "tag": tag})

    def end(self, id: str) -> Success:
        """Ends a call.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.end", {"id": id})

    def answer(
        self,
        id: str,
        *,
        call_recording: bool | Unset = UNSET,
        call_transcription: bool | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        stream_type: CallStreamTypeParam | Unset = UNSET,
        stream_channel: CallStreamChannelParam | Unset = UNSET,
    ) -> Success:
        """Answers an inbound call.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/answer`. Retry class: non_idempotent.

        Args:
            id: Identifier of the call.
            call_recording: Record the call. Default: no.
            call_transcription: Transcribe the call when it has ended. Default: no.
            stream_url: Address (`wss://`) to stream the sound to.
            stream_type: Which way the sound goes.
            stream_channel: Whose sound to stream.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "calls.answer",
            {
                "id": id,
                "call_recording": call_recording,
                "call_transcription": call_transcription,
                "stream_url": stream_url,
                "stream_type": stream_type,
                "stream_channel": stream_channel,
            },
        )

    def play(self, id: str, *, audio_file: str) -> Success:
        """Plays a sound file into a call; an event within the call says when it is over.

        A person hears it, so it is never sent twice.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/play`. Retry class: billable.

        Args:
            id: Identifier of the call.
            audio_file: URL of the sound file. Not blank.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("calls.play", {"id": id, "audio_file": audio_file})

    def stop_audio(self, id: str) -> Success:
        """Stops the sound that is played into a call.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{id}/audio`. Retry class: idempotent.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.stop_audio", {"id": id})

    def collect(
        self,
        id: str,
        *,
        max_digits: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
        termination_character: str | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
        prompt: CollectPromptParam | Unset = UNSET,
    ) -> Success:
        """Collects the keys that the other side presses; an event within the call brings them.

        A person hears the prompt, so it is never sent twice.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/collect`. Retry class: billable.

        Args:
            id: Identifier of the call.
            max_digits: Most keys. 1 to 20.
            timeout: For how many seconds to wait. 1 to 60.
            termination_character: Key that ends the input, such as `#`.
            max_attempts: How often to ask. At least 1.
            prompt: Audio to play before.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "calls.collect",
            {
                "id": id,
                "max_digits": max_digits,
                "timeout": timeout,
                "termination_character": termination_character,
                "max_attempts": max_attempts,
                "prompt": prompt,
            },
        )

    def start_stream(
        self,
        call_id: str,
        *,
        stream_url: str,
        stream_type: CallStreamTypeParam,
        stream_channel: CallStreamChannelParam,
    ) -> CallStream:
        """Streams the sound of an answered call to an address.

        A call has at most one `twoway` and five `oneway` streams. For accounts of the tier Flex Pro.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{call_id}/streams`. Retry class: non_idempotent.

        Args:
            call_id: Identifier of the call.
            stream_url: Address (`wss://`) to stream to. Not blank.
            stream_type: Which way the sound goes.
            stream_channel: Whose sound to stream.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "calls.start_stream",
            {
                "call_id": call_id,
                "stream_url": stream_url,
                "stream_type": stream_type,
                "stream_channel": stream_channel,
            },
        )

    def stop_stream(self, call_id: str, id: str) -> Success:
        """Stops a stream.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{call_id}/streams/{id}`. Retry class: idempotent.

        Args:
            call_id: Identifier of the call.
            id: What `start_stream` returned as `stream_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("calls.stop_stream", {"call_id": call_id, "id": id})


class AsyncCalls(AsyncResource):
    """Place calls, and control them while they last. Ended calls are in `cdrs`."""

    async def list(self) -> builtins.list[Call]:
        """Lists the calls that last.

        Source: current API.

        Current API, for both generations: `GET /v1/calls`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.list", {})

    async def create(
        self,
        *,
        from_: str,
        to: str,
        callback_url: str,
        recording: bool | Unset = UNSET,
        voicemail_detection: bool | Unset = UNSET,
        tag: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
    ) -> Call:
        """Places a call.

        Costs money and rings at a person's, so it is never sent twice: where it stays open whether the platform
        took it, the call fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v1/calls`. Retry class: billable.

        Args:
            from_: Caller ID: an active or verified number of the account.
            to: Number to call, in E.164 format.
            callback_url: URL that hears of each step of the call. Not blank.
            recording: Record the call. Default: no.
            voicemail_detection: Detect answering machines. Default: no.
            tag: Label to find the call by.
            timeout: For how many seconds to let it ring. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "calls.create",
            {
                "from": from_,
                "to": to,
                "callback_url": callback_url,
                "recording": recording,
                "voicemail_detection": voicemail_detection,
                "tag": tag,
                "timeout": timeout,
            },
        )

    async def get(self, id: str) -> Call:
        """Returns one call, with what happened last.

        Source: current API.

        Current API, for both generations: `GET /v1/calls/{id}`. Retry class: read.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.get", {"id": id})

    async def update(self, id: str, *, tag: str) -> Success:
        """Changes the label of a call.

        Source: current API.

        Current API, for both generations: `PATCH /v1/calls/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the call.
            tag: The new label.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.update", {"id": id, "tag": tag})

    async def end(self, id: str) -> Success:
        """Ends a call.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{id}`. Retry class: idempotent.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.end", {"id": id})

    async def answer(
        self,
        id: str,
        *,
        call_recording: bool | Unset = UNSET,
        call_transcription: bool | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        stream_type: CallStreamTypeParam | Unset = UNSET,
        stream_channel: CallStreamChannelParam | Unset = UNSET,
    ) -> Success:
        """Answers an inbound call.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/answer`. Retry class: non_idempotent.

        Args:
            id: Identifier of the call.
            call_recording: Record the call. Default: no.
            call_transcription: Transcribe the call when it has ended. Default: no.
            stream_url: Address (`wss://`) to stream the sound to.
            stream_type: Which way the sound goes.
            stream_channel: Whose sound to stream.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "calls.answer",
            {
                "id": id,
                "call_recording": call_recording,
                "call_transcription": call_transcription,
                "stream_url": stream_url,
                "stream_type": stream_type,
                "stream_channel": stream_channel,
            },
        )

    async def play(self, id: str, *, audio_file: str) -> Success:
        """Plays a sound file into a call; an event within the call says when it is over.

        A person hears it, so it is never sent twice.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/play`. Retry class: billable.

        Args:
            id: Identifier of the call.
            audio_file: URL of the sound file. Not blank.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("calls.play", {"id": id, "audio_file": audio_file})

    async def stop_audio(self, id: str) -> Success:
        """Stops the sound that is played into a call.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{id}/audio`. Retry class: idempotent.

        Args:
            id: Identifier of the call.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.stop_audio", {"id": id})

    async def collect(
        self,
        id: str,
        *,
        max_digits: int | Unset = UNSET,
        timeout: int | Unset = UNSET,
        termination_character: str | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
        prompt: CollectPromptParam | Unset = UNSET,
    ) -> Success:
        """Collects the keys that the other side presses; an event within the call brings them.

        A person hears the prompt, so it is never sent twice.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{id}/collect`. Retry class: billable.

        Args:
            id: Identifier of the call.
            max_digits: Most keys. 1 to 20.
            timeout: For how many seconds to wait. 1 to 60.
            termination_character: Key that ends the input, such as `#`.
            max_attempts: How often to ask. At least 1.
            prompt: Audio to play before.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "calls.collect",
            {
                "id": id,
                "max_digits": max_digits,
                "timeout": timeout,
                "termination_character": termination_character,
                "max_attempts": max_attempts,
                "prompt": prompt,
            },
        )

    async def start_stream(
        self,
        call_id: str,
        *,
        stream_url: str,
        stream_type: CallStreamTypeParam,
        stream_channel: CallStreamChannelParam,
    ) -> CallStream:
        """Streams the sound of an answered call to an address.

        A call has at most one `twoway` and five `oneway` streams. For accounts of the tier Flex Pro.

        Source: current API.

        Current API, for both generations: `POST /v1/calls/{call_id}/streams`. Retry class: non_idempotent.

        Args:
            call_id: Identifier of the call.
            stream_url: Address (`wss://`) to stream to. Not blank.
            stream_type: Which way the sound goes.
            stream_channel: Whose sound to stream.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "calls.start_stream",
            {
                "call_id": call_id,
                "stream_url": stream_url,
                "stream_type": stream_type,
                "stream_channel": stream_channel,
            },
        )

    async def stop_stream(self, call_id: str, id: str) -> Success:
        """Stops a stream.

        Source: current API.

        Current API, for both generations: `DELETE /v1/calls/{call_id}/streams/{id}`. Retry class: idempotent.

        Args:
            call_id: Identifier of the call.
            id: What `start_stream` returned as `stream_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("calls.stop_stream", {"call_id": call_id, "id": id})
