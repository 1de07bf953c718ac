# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `profile`."""

from __future__ import annotations

from decimal import Decimal

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CompanyIndustry:
    """The industry of a company.

    Other values are possible.
    """

    TELECOMMUNICATIONS: Final = "telecommunications"
    INFORMATION_TECHNOLOGY: Final = "information technology and services"
    FINANCE: Final = "fintech and finance"
    HEALTHCARE: Final = "healthcare and pharmaceuticals"
    RETAIL: Final = "ecommerce and retail"
    EDUCATION: Final = "education and research"
    DELIVERY: Final = "pickup and delivery"
    TRANSPORTATION: Final = "transportation and logistics"
    MEDIA: Final = "media and entertainment"
    TRAVEL: Final = "travel and hospitality"
    NON_PROFIT: Final = "non-profit and charity organizations"
    MANUFACTURING: Final = "manufacturing and industrial goods"
    ANOTHER: Final = "other"


@dataclass(init=False, repr=False, eq=False)
class ProfileDestination(Model):
    """Where the platform posts to unless told otherwise."""

    __slots__ = (
        "transport",
        "value",
        "extra",
    )

    transport: str | None
    """The kind of callback, such as `sms`."""
    value: str | None
    """The address."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class ProfileCountry(Model):
    """A country as the profile names it."""

    __slots__ = (
        "country_name",
        "country_id",
        "extra",
    )

    country_name: str | None
    """Name of the country."""
    country_id: int | None
    """Identifier of the country."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class CompanyInfo(Model):
    """The company behind the account."""

    __slots__ = (
        "name",
        "industry",
        "address",
        "attn_contact_name",
        "vat_number",
        "country",
        "extra",
    )

    name: str | None
    """Name of the company."""
    industry: str | None
    """Its industry."""
    address: str | None
    """Its address."""
    attn_contact_name: str | None
    """Person to write to about bills."""
    vat_number: str | None
    """VAT number."""
    country: ProfileCountry | None
    """Country."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class AccountProfile(Model):
    """The account's profile."""

    __slots__ = (
        "id",
        "email",
        "first_name",
        "last_name",
        "phone",
        "additional_info",
        "contact_email",
        "timezone",
        "job_title",
        "default_short_link_endpoint",
        "default_destinations",
        "company_info",
        "extra",
    )
    _empty = {"default_destinations": list}

    id: int
    """Identifier of the account."""
    email: str | None
    """Email address of the account."""
    first_name: str | None
    """First name of the owner."""
    last_name: str | None
    """Last name of the owner."""
    phone: str | None
    """Phone number of the owner."""
    additional_info: str | None
    """Further information."""
    contact_email: str | None
    """Another email address, for bills."""
    timezone: str | None
    """Time zone, such as `Pacific/Wallis`."""
    job_title: str | None
    """Job of the owner."""
    default_short_link_endpoint: str | None
    """Address that short links begin with."""
    default_destinations: list[ProfileDestination]
    """Where the platform posts to unless told otherwise."""
    company_info: CompanyInfo | None
    """The company behind the account."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class AccountLimits(Model):
    """Limits for all calls of the account."""

    __slots__ = (
        "max_call_duration",
        "max_sip_channels",
        "max_call_rate",
        "extra",
    )

    max_call_duration: int | None
    """Longest outbound call in seconds."""
    max_sip_channels: int | None
    """How many outbound calls there may be at once."""
    max_call_rate: Decimal | None
    """Most that a minute of an outbound call may cost, in cents."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class AccountConfig(Model):
    """Balance and limits of the account."""

    __slots__ = (
        "balance",
        "global_limits",
        "extra",
    )

    balance: Decimal | None
    """Money on the account in USD."""
    global_limits: AccountLimits | None
    """Limits for all calls of the account."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
