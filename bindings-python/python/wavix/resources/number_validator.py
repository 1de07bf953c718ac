# Generated from core/src/api by `make codegen`; do not edit.
"""The area `number_validator`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.number_validator import NumberValidation, NumberValidationBatch
    from ..params.number_validator import NumberValidationTypeParam


class NumberValidator(Resource):
    """Find out what is known of phone numbers."""

    def validate(self, *, phone_number: str, type: NumberValidationTypeParam) -> NumberValidation:
        """Validates one phone number.

        Costs money, so it is never sent twice: where it stays open whether the platform did it, the call fails
        with `OutcomeUnknownError`. For accounts of the tier Flex Pro.

        Source: guide and current API.

        Both generations: `GET /v1/validation`. Retry class: billable_read.

        Args:
            phone_number: The number, with or without `+`.
            type: How closely to look.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("number_validator.validate", {"phone_number": phone_number, "type": type})

    def validate_batch(
        self,
        *,
        phone_numbers: Sequence[str],
        type: NumberValidationTypeParam,
        async_: bool,
        force: bool | Unset = UNSET,
    ) -> NumberValidationBatch:
        """Validates many phone numbers with one request.

        Costs money for each number, so it is never sent twice: where it stays open whether the platform took it,
        the call fails with `OutcomeUnknownError`. Give it a long timeout, or set `async` and ask `results`.

        Source: guide and current API.

        Both generations: `POST /v1/validation`. Retry class: billable.

        Args:
            phone_numbers: The numbers. Not empty.
            type: How closely to look.
            async_: Answer at once with a `request_id`; better for more than 1,000 numbers, which take about
                30 seconds.
            force: Look anew, instead of answering with what is known from before. Generation "current" only,
                which requires it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "number_validator.validate_batch",
            {
                "phone_numbers": phone_numbers,
                "type": type,
                "async": async_,
                "force": force,
            },
        )

    def results(self, request_id: str) -> NumberValidationBatch:
        """Returns what a batch that was started with `async` has found so far.

        Done when `pending` is 0. An unknown batch is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/validation/{request_id}`. Retry class: read.

        Args:
            request_id: What `validate_batch` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("number_validator.results", {"request_id": request_id})

    def wait(self, request_id: str, *, timeout: float = 600.0) -> NumberValidationBatch:
        """Call `results` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            request_id: What `validate_batch` returned as `request_id`.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("number_validator.results", {"request_id": request_id}, "status", ("success", "failed",), timeout)


class AsyncNumberValidator(AsyncResource):
    """Find out what is known of phone numbers."""

    async def validate(self, *, phone_number: str, type: NumberValidationTypeParam) -> NumberValidation:
        """Validates one phone number.

        Costs money, so it is never sent twice: where it stays open whether the platform did it, the call fails
        with `OutcomeUnknownError`. For accounts of the tier Flex Pro.

        Source: guide and current API.

        Both generations: `GET /v1/validation`. Retry class: billable_read.

        Args:
            phone_number: The number, with or without `+`.
            type: How closely to look.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("number_validator.validate", {"phone_number": phone_number, "type": type})

    async def validate_batch(
        self,
        *,
        phone_numbers: Sequence[str],
        type: NumberValidationTypeParam,
        async_: bool,
        force: bool | Unset = UNSET,
    ) -> NumberValidationBatch:
        """Validates many phone numbers with one request.

        Costs money for each number, so it is never sent twice: where it stays open whether the platform took it,
        the call fails with `OutcomeUnknownError`. Give it a long timeout, or set `async` and ask `results`.

        Source: guide and current API.

        Both generations: `POST /v1/validation`. Retry class: billable.

        Args:
            phone_numbers: The numbers. Not empty.
            type: How closely to look.
            async_: Answer at once with a `request_id`; better for more than 1,000 numbers, which take about
                30 seconds.
            force: Look anew, instead of answering with what is known from before. Generation "current" only,
                which requires it.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "number_validator.validate_batch",
            {
                "phone_numbers": phone_numbers,
                "type": type,
                "async": async_,
                "force": force,
            },
        )

    async def results(self, request_id: str) -> NumberValidationBatch:
        """Returns what a batch that was started with `async` has found so far.

        Done when `pending` is 0. An unknown batch is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/validation/{request_id}`. Retry class: read.

        Args:
            request_id: What `validate_batch` returned as `request_id`.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("number_validator.results", {"request_id": request_id})

    async def wait(self, request_id: str, *, timeout: float = 600.0) -> NumberValidationBatch:
        """Call `results` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            request_id: What `validate_batch` returned as `request_id`.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("number_validator.results", {"request_id": request_id}, "status", ("success", "failed",), timeout)
