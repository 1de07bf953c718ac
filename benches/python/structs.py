"""The wire as a program would write it for its own use, with msgspec."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec


class MessageBody(msgspec.Struct):
    text: str | None = None
    media: list[str] | None = None


class SendMessage(msgspec.Struct):
    from_: str = msgspec.field(name="from")
    to: str
    message_body: MessageBody


class Message(msgspec.Struct):
    message_id: str
    message_type: str | None = None
    direction: str | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    to: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    message_body: MessageBody | None = None
    tag: str | None = None
    status: str | None = None
    segments: int | None = None
    charge: Decimal | None = None
    carrier_fees: Decimal | None = None
    submitted_at: datetime | None = None
    sent_at: datetime | None = None
    delivered_at: datetime | None = None
    error_message: str | None = None


class Cdr(msgspec.Struct):
    date: datetime | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    to: str | None = None
    disposition: str | None = None
    duration: int | None = None
    destination: str | None = None
    per_minute: Decimal | None = None
    charge: Decimal | None = None
    sip_trunk: str | None = None
    forward_fee: Decimal | None = None
    uuid: str | None = None
    call_id: str | None = None
    parent_uuid: str | None = None
    parent_call_id: str | None = None
    answered_by: str | None = None
    recording_url: str | None = None


class Pagination(msgspec.Struct):
    total: int
    total_pages: int
    current_page: int
    per_page: int


class CdrPage(msgspec.Struct):
    items: list[Cdr]
    pagination: Pagination | None = None


encode = msgspec.json.Encoder().encode
read_message = msgspec.json.Decoder(Message).decode
read_page = msgspec.json.Decoder(CdrPage).decode
records = msgspec.json.Decoder(Cdr)


def message() -> bytes:
    return encode(SendMessage(from_="Wavix", to="447537151866", message_body=MessageBody(text="Hi")))


class Lines:
    """The whole lines of a text that comes in pieces, read as records."""

    def __init__(self) -> None:
        self.rest = b""

    def push(self, piece: bytes) -> int:
        whole, newline, rest = piece.rpartition(b"\n")
        if not newline:
            self.rest += piece
            return 0
        read = records.decode_lines(self.rest + whole)
        self.rest = rest
        for cdr in read:
            cdr.charge  # noqa: B018
        return len(read)
