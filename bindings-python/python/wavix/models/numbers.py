# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `numbers`."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from .._codes import Codes
from .._model import Model, dataclass
from .._pages import Page
from ..models.common import DocumentType, Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class NumberStatus:
    """Status of a phone number.

    Other values are possible.
    """

    ACTIVE: Final = "active"
    INACTIVE: Final = "inactive"


class DocumentStatus:
    """Status of a document that was uploaded for a phone number.

    Other values are possible.
    """

    APPROVED: Final = "approved"
    PENDING: Final = "pending"
    REJECTED: Final = "rejected"


class InboundTransport(Codes):
    """The kind of destination of inbound calls.

    Other numbers are possible.
    """

    SIP_URI: Final = 1
    PHONE_NUMBER: Final = 4
    SIP_TRUNK: Final = 5


@dataclass(init=False, repr=False, eq=False)
class InboundDestination(Model):
    """Where inbound calls of a phone number go."""

    __slots__ = (
        "id",
        "destination",
        "priority",
        "transport",
        "trunk_id",
        "trunk_label",
        "srtp",
        "callhunt",
        "active",
        "extra",
    )

    id: int | None
    """Identifier of the destination."""
    destination: str | None
    """SIP URI, phone number or login of a SIP trunk."""
    priority: int | None
    """Order among several destinations; the lowest is tried first."""
    transport: int | None
    """The kind of `destination`, as one of the numbers of `InboundTransport`."""
    trunk_id: int | None
    """Identifier of the SIP trunk, for transport 5."""
    trunk_label: str | None
    """Name of the SIP trunk, for transport 5."""
    srtp: bool | None
    """Whether the media are encrypted (SRTP)."""
    callhunt: bool | None
    """Whether destinations are tried one after the other."""
    active: bool | None
    """Whether the destination is in use."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class NumberDocument(Model):
    """A document that was uploaded for a phone number."""

    __slots__ = (
        "id",
        "allow_replace",
        "did_number",
        "doc_content_type",
        "doc_file_name",
        "doc_type_id",
        "status",
        "url",
        "extra",
    )

    id: int | None
    """Identifier of the document."""
    allow_replace: bool | None
    """Whether another document may take its place; only where it was rejected."""
    did_number: str | None
    """Phone number that it was uploaded for."""
    doc_content_type: str | None
    """Media type as the platform sees it."""
    doc_file_name: str | None
    """Name of the file."""
    doc_type_id: int | None
    """Kind of the document, as one of the numbers of `DocumentKind`."""
    status: str | None
    """Status of the document."""
    url: str | None
    """Where the document can be read."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class PhoneNumber(Model):
    """A phone number of the account."""

    __slots__ = (
        "id",
        "number",
        "status",
        "label",
        "city",
        "state",
        "country",
        "country_short_name",
        "activation_fee",
        "monthly_fee",
        "per_min",
        "free_min",
        "unlimited",
        "channels",
        "seconds",
        "added",
        "paid_until",
        "destination",
        "require_docs",
        "documents",
        "domestic_cli",
        "cnam",
        "sms_enabled",
        "sms_relay_url",
        "call_status_url",
        "call_recording_enabled",
        "transcription_enabled",
        "transcription_threshold",
        "extra",
    )
    _empty = {"destination": list, "require_docs": list, "documents": list}

    id: int
    """Identifier of the number on the account; not the number itself."""
    number: str | None
    """The number itself."""
    status: str | None
    """Status of the number."""
    label: str | None
    """Label that the account gave it."""
    city: str | None
    """City or rate center the number belongs to."""
    state: str | None
    """State the number belongs to; US only."""
    country: str | None
    """Country the number belongs to."""
    country_short_name: str | None
    """Two-letter ISO code of the country."""
    activation_fee: Decimal | None
    """Price of the activation in USD, paid once."""
    monthly_fee: Decimal | None
    """Price of a month in USD."""
    per_min: Decimal | None
    """Price of an inbound minute in USD."""
    free_min: int | None
    """Inbound minutes without charge."""
    unlimited: bool | None
    """Whether inbound minutes are without charge altogether."""
    channels: int | None
    """How many inbound calls the number takes at once."""
    seconds: str | None
    """Length of this month's inbound calls in seconds, as text."""
    added: datetime | None
    """When the number was bought."""
    paid_until: date | None
    """Day until which the number is paid."""
    destination: list[InboundDestination]
    """Where inbound calls go."""
    require_docs: list[str]
    """Kinds of documents that the number needs, by their identifiers."""
    documents: list[NumberDocument]
    """Documents that were uploaded for it."""
    domestic_cli: bool | None
    """Whether the number may be the Caller ID of calls within its country."""
    cnam: bool | None
    """Whether the caller's name is looked up."""
    sms_enabled: bool | None
    """Whether the number receives SMS and MMS."""
    sms_relay_url: str | None
    """URL that receives inbound messages."""
    call_status_url: str | None
    """URL that receives the status of calls."""
    call_recording_enabled: bool | None
    """Whether inbound calls are recorded."""
    transcription_enabled: bool | None
    """Whether recorded calls are transcribed."""
    transcription_threshold: int | None
    """Length in seconds from which calls are transcribed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class PhoneNumberPage(Page[PhoneNumber]):
    """One page of the account's phone numbers."""

    __slots__ = (
        "items",
        "doc_types",
        "pagination",
        "extra",
    )
    _empty = {"items": list, "doc_types": list}

    items: list[PhoneNumber]
    """The page's numbers."""
    doc_types: list[DocumentType]
    """Kinds of documents that numbers may need."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class NumberUpdates(Model):
    """The result of a change of several phone numbers."""

    __slots__ = (
        "items",
        "success",
        "extra",
    )
    _empty = {"items": list}

    items: list[PhoneNumber]
    """The numbers after the change; empty in the guide's generation."""
    success: bool | None
    """Whether the numbers were changed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
