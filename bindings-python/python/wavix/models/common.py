# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `common`."""

from __future__ import annotations

from decimal import Decimal

from .._codes import Codes
from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TranscriptionLanguage:
    """Language of a transcription.

    Other values are possible.
    """

    ENGLISH: Final = "en"
    GERMAN: Final = "de"
    SPANISH: Final = "es"
    FRENCH: Final = "fr"
    ITALIAN: Final = "it"


class TranscriptionStatus:
    """How a transcription ended.

    Other values are possible.
    """

    COMPLETED: Final = "completed"
    FAILED: Final = "failed"


class DocumentKind(Codes):
    """The purpose of a document.

    Other numbers are possible.
    """

    IDENTITY: Final = 1
    ADDRESS: Final = 2
    BUSINESS_REGISTRATION: Final = 3


class TransactionType(Codes):
    """The purpose of a transaction.

    Other numbers are possible.
    """

    PAYMENT_ADJUSTMENT: Final = 0
    NUMBER_ACTIVATION: Final = 2
    NUMBER_MONTH: Final = 3
    NUMBER_FORWARDING: Final = 6
    PSTN_FORWARDING: Final = 11
    OUTBOUND_CALL: Final = 14
    OUTBOUND_SMS: Final = 15
    CARD_PAYMENT: Final = 19
    PAYMENT_FEE: Final = 20
    PORTING: Final = 23
    INBOUND_SMS: Final = 24
    ADMIN_PAYMENT: Final = 25
    SUBSCRIPTION_PAYMENT: Final = 26
    NUMBER_VALIDATION: Final = 29
    CALL_RECORDING: Final = 30
    STORAGE: Final = 31
    VOICE_CAMPAIGN: Final = 32
    VOICEMAIL_DETECTION: Final = 33
    SENDER_ID_REGISTRATION: Final = 34
    SENDER_ID_MONTH: Final = 35
    TWO_FA: Final = 36
    IVR: Final = 37
    E911_ACTIVATION: Final = 38
    OUTBOUND_MMS: Final = 39
    INBOUND_MMS: Final = 40
    CALL_TRANSCRIPTION: Final = 41
    TEN_DLC_BRAND_REGISTRATION: Final = 42
    TEN_DLC_CAMPAIGN_REGISTRATION: Final = 43
    NUMBER_ORDER: Final = 44
    ADJUSTMENT_IN: Final = 45
    SHORT_LINK: Final = 46
    TEN_DLC_BRAND_UPDATE: Final = 47
    TEN_DLC_BRAND_APPEAL: Final = 48
    FILE_TRANSCRIPTION: Final = 49
    TEN_DLC_BRAND_VETTING: Final = 50
    TEN_DLC_VETTING_APPEAL: Final = 51
    OUTBOUND_SMS_CARRIER_FEE: Final = 52
    INBOUND_SMS_CARRIER_FEE: Final = 53
    OUTBOUND_MMS_CARRIER_FEE: Final = 54
    INBOUND_MMS_CARRIER_FEE: Final = 55
    OUTBOUND_SMS_SEGMENT: Final = 57
    INBOUND_SMS_SEGMENT: Final = 58
    OUTBOUND_MMS_SEGMENT: Final = 59
    INBOUND_MMS_SEGMENT: Final = 60


@dataclass(init=False, repr=False, eq=False)
class Pagination(Model):
    """Where a page stands in its list."""

    __slots__ = (
        "total",
        "total_pages",
        "current_page",
        "per_page",
        "extra",
    )

    total: int | None
    """Number of items on all pages."""
    total_pages: int | None
    """Number of pages."""
    current_page: int | None
    """This page, from 1."""
    per_page: int | None
    """Most items on a page."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class Success(Model):
    """Confirms that a request was carried out."""

    __slots__ = (
        "success",
        "message",
        "extra",
    )

    success: bool | None
    """Whether it was."""
    message: str | None
    """The platform's message about it."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class DocumentType(Model):
    """A kind of document that a phone number may need."""

    __slots__ = (
        "id",
        "name",
        "title",
        "extra",
    )

    id: int | None
    """Identifier of the kind, as one of the numbers of `DocumentKind`."""
    name: str | None
    """Short name of the kind."""
    title: str | None
    """Name of the kind for people."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class AvailableNumber(Model):
    """A phone number for sale."""

    __slots__ = (
        "id",
        "number",
        "city",
        "country",
        "country_short_name",
        "activation_fee",
        "monthly_fee",
        "per_min",
        "free_min",
        "channels",
        "cnam",
        "require_docs",
        "sms_enabled",
        "sms_price",
        "domestic_cli",
        "status",
        "extra",
    )
    _empty = {"require_docs": list}

    id: int
    """Identifier of the number: what the cart takes."""
    number: str | None
    """The number itself."""
    city: str | None
    """City the number belongs to."""
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
    channels: int | None
    """How many inbound calls the number takes at once."""
    cnam: bool | None
    """Whether the caller's name can be looked up."""
    require_docs: list[str]
    """Kinds of documents that the number needs, by their identifiers."""
    sms_enabled: bool | None
    """Whether the number can receive SMS and MMS."""
    sms_price: Decimal | None
    """Price of an inbound SMS segment in USD."""
    domestic_cli: bool | None
    """Whether the number may be the Caller ID of calls within its country."""
    status: str | None
    """Status of the number; the guide mentions it."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
