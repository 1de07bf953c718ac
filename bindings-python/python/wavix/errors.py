"""The classes of errors.

Everything derives from `WavixError`. `NotSentError` and its children mean that the platform saw nothing, `ApiError`
and its children that it refused, `OutcomeUnknownError` that nobody knows: do not simply call again.
"""

from __future__ import annotations

import builtins

TYPE_CHECKING = False  # importing `typing` would cost more than all else here

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from typing import TypeVar

    from .models.messages import Ticket

    E = TypeVar("E", bound="WavixError")


class WavixError(Exception):
    """A failed call: what happened, and to which call. Its text never holds the key."""

    message: str
    """A description for people."""
    operation: str
    """Operation, such as `messages.send`; empty where the failure belongs to none."""
    method: str
    """HTTP method."""
    path: str
    """Path template, without the values in it."""
    status: int | None
    """Status of the reply."""
    error_code: str | None
    """The platform's code for the failure."""
    errors: dict[str, str]
    """The platform's messages about each field."""
    request_id: str | None
    """The platform's identifier of the request."""
    argument: str | None
    """Path of the wrong argument, such as `message_body.media[0]`."""
    retry_after: float | None
    """How many seconds the platform asks to wait."""
    attempts: int
    """How often the request was sent or tried."""
    elapsed: float
    """Seconds from the call to the error."""
    headers: dict[str, str]
    """Headers of the reply."""
    stage: str | None
    """Which part of the call failed."""
    line: int | None
    """Line of the stream that failed, from 1."""
    retryable: bool
    """Whether the same call may simply be made again."""
    started_at: datetime | None
    """When the call began."""
    ticket: Ticket | None
    """The ticket of a message, for `messages.reconcile`."""
    body: str | None
    """Text of the reply or of the line, at most 64 KiB, with secrets hidden."""
    identifier: str | None
    """Identifier of the object that the reply names, if its text has one: of a message its `message_id`."""

    def __init__(
        self,
        text: str,
        *,
        message: str | None = None,
        operation: str = "",
        method: str = "",
        path: str = "",
        status: int | None = None,
        error_code: str | None = None,
        errors: Mapping[str, str] | None = None,
        request_id: str | None = None,
        argument: str | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        elapsed: float = 0.0,
        headers: Mapping[str, str] | None = None,
        stage: str | None = None,
        line: int | None = None,
        retryable: bool = False,
        started_at: datetime | None = None,
        ticket: Ticket | None = None,
        body: str | None = None,
        identifier: str | None = None,
    ) -> None:
        super().__init__(text)
        self.message = text if message is None else message
        self.operation = operation
        self.method = method
        self.path = path
        self.status = status
        self.error_code = error_code
        self.errors = dict(errors or {})
        self.request_id = request_id
        self.argument = argument
        self.retry_after = retry_after
        self.attempts = attempts
        self.elapsed = elapsed
        self.headers = dict(headers or {})
        self.stage = stage
        self.line = line
        self.retryable = retryable
        self.started_at = started_at
        self.ticket = ticket
        self.body = body
        self.identifier = identifier

    def __reduce__(self) -> tuple[Callable[..., WavixError], tuple[type[WavixError], str, dict[str, object]]]:
        return _restore, (type(self), str(self), dict(vars(self)))


def _restore(kind: type[E], text: str, fields: dict[str, object]) -> E:
    error = kind(text)
    vars(error).update(fields)
    return error


class ApiError(WavixError):
    """The platform answered that it refuses or failed."""


class AuthenticationError(ApiError):
    """401: the key is wrong, disabled, deleted or not allowed from this address."""


class PermissionDeniedError(ApiError):
    """403: the account's tier or the key's scope does not allow it."""


class NotFoundError(ApiError):
    """404: there is no such object."""


class InvalidRequestError(ApiError):
    """400, 409, 413, 415 or 422: the platform refused the request."""


class RateLimitError(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """5xx on a call that is safe to repeat."""


class NotSentError(WavixError):
    """The request never left: no address, no connection, no TLS."""


class InvalidArgumentError(NotSentError, ValueError):
    """An argument is wrong; nothing was sent. `argument` has its path."""


class TransportError(WavixError):
    """The connection broke, on a call that is safe to repeat."""


class TimeoutError(TransportError, builtins.TimeoutError):  # noqa: A001
    """No complete reply in time, on a call that is safe to repeat."""


class OutcomeUnknownError(WavixError):
    """The platform may or may not have acted on the request; do not simply call again."""


class StreamInterruptedError(WavixError):
    """A stream ended too early; everything before was delivered."""


class DecodeError(WavixError):
    """The reply lacks its identifier or is no JSON, on a call that is safe to repeat."""
