# Generated from core/src/api by `make codegen`; do not edit.
"""The area `messages`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from .._exports import AsyncExport, Export
    from .._pages import AsyncPages
    from ..models.messages import Confirmation, Message, MessageBody, MessagePage, Reconciliation, Ticket
    from ..params.messages import DirectionParam, MessageBodyParam, MessageStatusParam, MessageTypeParam, TicketParam


class Messages(Resource):
    """Send SMS and MMS, and follow what becomes of them."""

    def send(
        self,
        *,
        from_: str,
        to: str,
        message_body: MessageBodyParam | MessageBody,
        callback_url: str | Unset = UNSET,
        validity: int | Unset = UNSET,
        tag: str | Unset = UNSET,
    ) -> Message:
        """Sends one message to one recipient.

        Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. The platform accepts at most 20 messages to one number in
        24 hours. Media: the current API says that they go to the US only, the guide says to the US and Canada;
        the library sends either, and the platform decides.

        Source: guide and current API.

        Current API: `POST /v3/messages`; guide: `POST /v2/messages`. Retry class: billable.

        Args:
            from_: Sender ID of the account, numeric or alphanumeric.
            to: Phone number of the recipient.
            message_body: Text and media of the message.
            callback_url: URL that receives delivery reports. Generation "current" only.
            validity: For how many seconds delivery is tried. Generation "current" only. At least 1.
            tag: Label to find messages by. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "messages.send",
            {
                "from": from_,
                "to": to,
                "message_body": message_body,
                "callback_url": callback_url,
                "validity": validity,
                "tag": tag,
            },
        )

    def get(self, id: str) -> Message:
        """Returns one message with its delivery status.

        Source: guide and current API.

        Current API: `GET /v3/messages/{id}`; guide: `GET /v2/messages/{id}`. Retry class: read.

        Args:
            id: Identifier of the message.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("messages.get", {"id": id})

    def wait(self, id: str, *, timeout: float = 600.0) -> Message:
        """Call `get` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            id: Identifier of the message.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("messages.get", {"id": id}, "status", ("delivered", "undelivered", "expired", "rejected", "dlr_expired",), timeout)

    def list(
        self,
        *,
        type: DirectionParam,
        sent_after: date | str | Unset = UNSET,
        sent_before: date | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        status: MessageStatusParam | Unset = UNSET,
        tag: str | Unset = UNSET,
        message_type: MessageTypeParam | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> MessagePage:
        """Lists messages, page by page.

        Source: current API; the guide mentions it without printing it.

        Current API: `GET /v3/messages`; guide: `GET /v2/messages`. Retry class: read.

        Args:
            type: Direction of the messages.
            sent_after: First day (UTC).
            sent_before: Last day (UTC).
            from_: Sender.
            to: Recipient.
            status: Delivery status.
            tag: Label; the platform looks for it among outbound messages only.
            message_type: `sms` or `mms`.
            page: Page, from 1. Default: 1.
            per_page: Most messages on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "messages.list",
            {
                "type": type,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "from": from_,
                "to": to,
                "status": status,
                "tag": tag,
                "message_type": message_type,
                "page": page,
                "per_page": per_page,
            },
        )

    def export(
        self,
        *,
        type: DirectionParam,
        sent_after: datetime | str | Unset = UNSET,
        sent_before: datetime | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        status: MessageStatusParam | Unset = UNSET,
        tag: str | Unset = UNSET,
        message_type: MessageTypeParam | Unset = UNSET,
        errors: Literal["raise", "skip"] = "raise",
    ) -> Export[Message]:
        """Exports all messages that match, one after the other, in constant memory.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/all`. Retry class: stream.

        Args:
            type: Direction of the messages.
            sent_after: Earliest time of sending (UTC).
            sent_before: Latest time of sending (UTC).
            from_: Sender.
            to: Recipient.
            status: Delivery status.
            tag: Label; the platform looks for it among outbound messages only.
            message_type: `sms` or `mms`.
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
            "messages.export",
            {
                "type": type,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "from": from_,
                "to": to,
                "status": status,
                "tag": tag,
                "message_type": message_type,
            },
            errors,
        )

    def ticket(self, *, to: str) -> Ticket:
        """Makes a ticket for one message, before it is sent.

        Sent with the client's option `ticket`, the message carries the ticket's tag instead of a tag of the
        caller's. If the call fails with `OutcomeUnknownError`, or never returns, `reconcile` finds out what
        became of the message. This call sends nothing.

        None of its own: made of other operations. Retry class: read.

        Args:
            to: Phone number of the recipient.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("messages.ticket", {"to": to})

    def reconcile(
        self,
        *,
        ticket: TicketParam | Ticket,
        message_id: str | Unset = UNSET,
        wait_seconds: int | Unset = UNSET,
    ) -> Reconciliation:
        """Finds out what became of a message that was sent with a ticket. Never sends.

        Looks for it among the account's messages by tag and recipient. That it was not found is no proof that it
        was not sent: how long the platform takes to list a message is not documented.

        None of its own: made of other operations. Retry class: read.

        Args:
            ticket: The ticket that the message was sent with.
            message_id: Identifier from a delivery report that carries the ticket's tag; saves the search.
            wait_seconds: For how many seconds to look again while there is nothing. Default: 30.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "messages.reconcile",
            {
                "ticket": ticket,
                "message_id": message_id,
                "wait_seconds": wait_seconds,
            },
        )

    def confirm(
        self,
        *,
        message_id: str,
        status: MessageStatusParam | None | Unset = UNSET,
        from_: str | None | Unset = UNSET,
        to: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
    ) -> Confirmation:
        """Reads a message and tells whether it is as an event says: a delivery report, or a message that came in.

        Events are not signed, so this goes before money or consent depends on one. Only what is given is
        compared; numbers with and without `+` are the same, and a message that is further than the event says
        confirms it. An event that is not confirmed can still be true: how soon the platform shows what it reports
        is not documented.

        None of its own: made of other operations. Retry class: read.

        Args:
            message_id: Identifier of the message.
            status: Status that it is said to have.
            from_: Who is said to have sent it.
            to: Who is said to receive it.
            text: The text in the event.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "messages.confirm",
            {
                "message_id": message_id,
                "status": status,
                "from": from_,
                "to": to,
                "text": text,
            },
        )


class AsyncMessages(AsyncResource):
    """Send SMS and MMS, and follow what becomes of them."""

    async def send(
        self,
        *,
        from_: str,
        to: str,
        message_body: MessageBodyParam | MessageBody,
        callback_url: str | Unset = UNSET,
        validity: int | Unset = UNSET,
        tag: str | Unset = UNSET,
    ) -> Message:
        """Sends one message to one recipient.

        Costs money and reaches a person, so it is never sent twice: where it stays open whether the platform took
        it, the call fails with `OutcomeUnknownError`. The platform accepts at most 20 messages to one number in
        24 hours. Media: the current API says that they go to the US only, the guide says to the US and Canada;
        the library sends either, and the platform decides.

        Source: guide and current API.

        Current API: `POST /v3/messages`; guide: `POST /v2/messages`. Retry class: billable.

        Args:
            from_: Sender ID of the account, numeric or alphanumeric.
            to: Phone number of the recipient.
            message_body: Text and media of the message.
            callback_url: URL that receives delivery reports. Generation "current" only.
            validity: For how many seconds delivery is tried. Generation "current" only. At least 1.
            tag: Label to find messages by. Generation "current" only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "messages.send",
            {
                "from": from_,
                "to": to,
                "message_body": message_body,
                "callback_url": callback_url,
                "validity": validity,
                "tag": tag,
            },
        )

    async def get(self, id: str) -> Message:
        """Returns one message with its delivery status.

        Source: guide and current API.

        Current API: `GET /v3/messages/{id}`; guide: `GET /v2/messages/{id}`. Retry class: read.

        Args:
            id: Identifier of the message.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("messages.get", {"id": id})

    async def wait(self, id: str, *, timeout: float = 600.0) -> Message:
        """Call `get` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            id: Identifier of the message.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("messages.get", {"id": id}, "status", ("delivered", "undelivered", "expired", "rejected", "dlr_expired",), timeout)

    def list(
        self,
        *,
        type: DirectionParam,
        sent_after: date | str | Unset = UNSET,
        sent_before: date | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        status: MessageStatusParam | Unset = UNSET,
        tag: str | Unset = UNSET,
        message_type: MessageTypeParam | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[MessagePage, Message]:
        """Lists messages, page by page.

        Source: current API; the guide mentions it without printing it.

        Current API: `GET /v3/messages`; guide: `GET /v2/messages`. Retry class: read.

        Args:
            type: Direction of the messages.
            sent_after: First day (UTC).
            sent_before: Last day (UTC).
            from_: Sender.
            to: Recipient.
            status: Delivery status.
            tag: Label; the platform looks for it among outbound messages only.
            message_type: `sms` or `mms`.
            page: Page, from 1. Default: 1.
            per_page: Most messages on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "messages.list",
            {
                "type": type,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "from": from_,
                "to": to,
                "status": status,
                "tag": tag,
                "message_type": message_type,
                "page": page,
                "per_page": per_page,
            },
        )

    def export(
        self,
        *,
        type: DirectionParam,
        sent_after: datetime | str | Unset = UNSET,
        sent_before: datetime | str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        status: MessageStatusParam | Unset = UNSET,
        tag: str | Unset = UNSET,
        message_type: MessageTypeParam | Unset = UNSET,
        errors: Literal["raise", "skip"] = "raise",
    ) -> AsyncExport[Message]:
        """Exports all messages that match, one after the other, in constant memory.

        Source: current API.

        Current API, for both generations: `GET /v3/messages/all`. Retry class: stream.

        Args:
            type: Direction of the messages.
            sent_after: Earliest time of sending (UTC).
            sent_before: Latest time of sending (UTC).
            from_: Sender.
            to: Recipient.
            status: Delivery status.
            tag: Label; the platform looks for it among outbound messages only.
            message_type: `sms` or `mms`.
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
            "messages.export",
            {
                "type": type,
                "sent_after": sent_after,
                "sent_before": sent_before,
                "from": from_,
                "to": to,
                "status": status,
                "tag": tag,
                "message_type": message_type,
            },
            errors,
        )

    async def ticket(self, *, to: str) -> Ticket:
        """Makes a ticket for one message, before it is sent.

        Sent with the client's option `ticket`, the message carries the ticket's tag instead of a tag of the
        caller's. If the call fails with `OutcomeUnknownError`, or never returns, `reconcile` finds out what
        became of the message. This call sends nothing.

        None of its own: made of other operations. Retry class: read.

        Args:
            to: Phone number of the recipient.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("messages.ticket", {"to": to})

    async def reconcile(
        self,
        *,
        ticket: TicketParam | Ticket,
        message_id: str | Unset = UNSET,
        wait_seconds: int | Unset = UNSET,
    ) -> Reconciliation:
        """Finds out what became of a message that was sent with a ticket. Never sends.

        Looks for it among the account's messages by tag and recipient. That it was not found is no proof that it
        was not sent: how long the platform takes to list a message is not documented.

        None of its own: made of other operations. Retry class: read.

        Args:
            ticket: The ticket that the message was sent with.
            message_id: Identifier from a delivery report that carries the ticket's tag; saves the search.
            wait_seconds: For how many seconds to look again while there is nothing. Default: 30.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "messages.reconcile",
            {
                "ticket": ticket,
                "message_id": message_id,
                "wait_seconds": wait_seconds,
            },
        )

    async def confirm(
        self,
        *,
        message_id: str,
        status: MessageStatusParam | None | Unset = UNSET,
        from_: str | None | Unset = UNSET,
        to: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
    ) -> Confirmation:
        """Reads a message and tells whether it is as an event says: a delivery report, or a message that came in.

        Events are not signed, so this goes before money or consent depends on one. Only what is given is
        compared; numbers with and without `+` are the same, and a message that is further than the event says
        confirms it. An event that is not confirmed can still be true: how soon the platform shows what it reports
        is not documented.

        None of its own: made of other operations. Retry class: read.

        Args:
            message_id: Identifier of the message.
            status: Status that it is said to have.
            from_: Who is said to have sent it.
            to: Who is said to receive it.
            text: The text in the event.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "messages.confirm",
            {
                "message_id": message_id,
                "status": status,
                "from": from_,
                "to": to,
                "text": text,
            },
        )
