# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `ten_dlc`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass
from .._pages import Page
from ..models.common import Pagination

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TenDlcEntityType:
    """Legal form of the company behind a 10DLC brand.

    Other values are possible.
    """

    PRIVATE_PROFIT: Final = "PRIVATE_PROFIT"
    PUBLIC_PROFIT: Final = "PUBLIC_PROFIT"
    NON_PROFIT: Final = "NON_PROFIT"
    GOVERNMENT: Final = "GOVERNMENT"


class TenDlcBrandStatus:
    """How far the identity of a 10DLC brand is verified.

    Other values are possible.
    """

    REVIEW: Final = "REVIEW"
    VERIFIED: Final = "VERIFIED"
    UNVERIFIED: Final = "UNVERIFIED"
    VETTED_VERIFIED: Final = "VETTED_VERIFIED"
    SUSPENDED: Final = "SUSPENDED"
    SELF_DECLARED: Final = "SELF_DECLARED"


class TenDlcVertical:
    """Field of business of a 10DLC brand.

    Other values are possible.
    """

    HEALTHCARE: Final = "HEALTHCARE"
    PROFESSIONAL: Final = "PROFESSIONAL"
    RETAIL: Final = "RETAIL"
    TECHNOLOGY: Final = "TECHNOLOGY"
    EDUCATION: Final = "EDUCATION"
    FINANCIAL: Final = "FINANCIAL"
    NON_PROFIT: Final = "NON_PROFIT"
    GOVERNMENT: Final = "GOVERNMENT"
    ANYTHING_ELSE: Final = "OTHER"


class TenDlcAppealCategory:
    """The category of an appeal.

    Other values are possible.
    """

    VERIFY_TAX_ID: Final = "VERIFY_TAX_ID"
    VERIFY_NON_PROFIT: Final = "VERIFY_NON_PROFIT"
    VERIFY_GOVERNMENT: Final = "VERIFY_GOVERNMENT"
    LOW_SCORE: Final = "LOW_SCORE"


class TenDlcVettingProvider:
    """An external provider of vettings.

    Other values are possible.
    """

    AEGIS: Final = "AEGIS"
    CAMPAIGN_VERIFY: Final = "CV"
    WMC_GLOBAL: Final = "WMC"


class TenDlcVettingClass:
    """How thorough a vetting is.

    Other values are possible.
    """

    STANDARD: Final = "STANDARD"
    ENHANCED: Final = "ENHANCED"
    POLITICAL: Final = "POLITICAL"


class TenDlcUseCase:
    """The use case of a 10DLC campaign.

    Other values are possible.
    """

    AGENTS_FRANCHISES: Final = "AGENTS_FRANCHISES"
    CARRIER_EXEMPT: Final = "CARRIER_EXEMPT"
    CHARITY: Final = "CHARITY"
    EMERGENCY: Final = "EMERGENCY"
    K12_EDUCATION: Final = "K12_EDUCATION"
    LOW_VOLUME: Final = "LOW_VOLUME"
    M2M: Final = "M2M"
    MIXED: Final = "MIXED"
    POLITICAL: Final = "POLITICAL"
    PROXY: Final = "PROXY"
    SOCIAL: Final = "SOCIAL"
    SOLE_PROPRIETOR: Final = "SOLE_PROPRIETOR"
    SWEEPSTAKE: Final = "SWEEPSTAKE"
    TRIAL: Final = "TRIAL"
    UCAAS_HIGH: Final = "UCAAS_HIGH"
    UCAAS_LOW: Final = "UCAAS_LOW"
    TWO_FACTOR: Final = "2FA"
    ACCOUNT_NOTIFICATION: Final = "ACCOUNT_NOTIFICATION"
    CUSTOMER_CARE: Final = "CUSTOMER_CARE"
    DELIVERY_NOTIFICATION: Final = "DELIVERY_NOTIFICATION"
    FRAUD_ALERT: Final = "FRAUD_ALERT"
    HIGHER_EDUCATION: Final = "HIGHER_EDUCATION"
    MARKETING: Final = "MARKETING"
    POLLING_VOTING: Final = "POLLING_VOTING"
    PUBLIC_SERVICE_ANNOUNCEMENT: Final = "PUBLIC_SERVICE_ANNOUNCEMENT"
    SECURITY_ALERT: Final = "SECURITY_ALERT"


class TenDlcCampaignStatus:
    """Status of a 10DLC campaign.

    Other values are possible.
    """

    REVIEW: Final = "REVIEW"
    PENDING: Final = "PENDING"
    APPROVED: Final = "APPROVED"
    DECLINED: Final = "DECLINED"
    DELETED: Final = "DELETED"
    EXPIRED: Final = "EXPIRED"
    SUSPENDED: Final = "SUSPENDED"
    PORTED_OUT: Final = "PORTED_OUT"


class TenDlcNumberStatus:
    """Status of a phone number in a 10DLC campaign.

    Other values are possible.
    """

    APPROVED: Final = "APPROVED"
    PENDING: Final = "PENDING"
    REJECTED: Final = "REJECTED"


class TenDlcNudgeIntent:
    """The subject of a nudge.

    Other values are possible.
    """

    REVIEW: Final = "REVIEW"
    APPEAL_REJECTION: Final = "APPEAL_REJECTION"


class TenDlcEventCategory:
    """What 10DLC events are about.

    Other values are possible.
    """

    BRAND: Final = "brand"
    CAMPAIGN: Final = "campaign"
    NUMBER: Final = "number"


@dataclass(init=False, repr=False, eq=False)
class TenDlcBrand(Model):
    """A 10DLC brand: a company that sends messages in the US."""

    __slots__ = (
        "brand_id",
        "dba_name",
        "company_name",
        "entity_type",
        "vertical",
        "ein_taxid",
        "ein_taxid_country",
        "status",
        "website",
        "stock_symbol",
        "stock_exchange",
        "first_name",
        "last_name",
        "phone_number",
        "email",
        "street_address",
        "city",
        "state_or_province",
        "country",
        "zip",
        "feedback",
        "mock",
        "created_at",
        "updated_at",
        "extra",
    )

    brand_id: str
    """Identifier of the brand, given by the registry."""
    dba_name: str | None
    """Name that the public knows."""
    company_name: str | None
    """Legal name of the company."""
    entity_type: str | None
    """Legal form of the company."""
    vertical: str | None
    """Field of business."""
    ein_taxid: str | None
    """Tax number of the company."""
    ein_taxid_country: str | None
    """Two-letter ISO code of the country that gave the tax number."""
    status: str | None
    """How far the identity is verified."""
    website: str | None
    """Website."""
    stock_symbol: str | None
    """Symbol of the stock; listed companies only."""
    stock_exchange: str | None
    """Code of the stock exchange; listed companies only."""
    first_name: str | None
    """First name of the contact."""
    last_name: str | None
    """Last name of the contact."""
    phone_number: str | None
    """Phone number for support."""
    email: str | None
    """Email address for support."""
    street_address: str | None
    """Street and number."""
    city: str | None
    """City."""
    state_or_province: str | None
    """State or province."""
    country: str | None
    """Two-letter ISO code of the country."""
    zip: str | None
    """ZIP or postal code."""
    feedback: str | None
    """Why the brand has its status."""
    mock: bool | None
    """Whether the brand is for tests only."""
    created_at: datetime | None
    """When the brand was made."""
    updated_at: datetime | None
    """When the brand last changed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcBrandPage(Page[TenDlcBrand]):
    """One page of 10DLC brands."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[TenDlcBrand]
    """The page's brands."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcRegistryError(Model):
    """An error that the registry reports."""

    __slots__ = (
        "code",
        "message",
        "extra",
    )

    code: str | None
    """Code of the error."""
    message: str | None
    """The error in words."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcAppealFeedbackCategory(Model):
    """The registry's answer to one category of an appeal."""

    __slots__ = (
        "id",
        "display_name",
        "description",
        "fields",
        "errors",
        "extra",
    )
    _empty = {"errors": list}

    id: str | None
    """The category."""
    display_name: str | None
    """Its name for people."""
    description: str | None
    """When to choose it."""
    fields: object | None
    """Which fields of the brand it is about."""
    errors: list[TenDlcRegistryError]
    """The problem."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcAppealFeedback(Model):
    """The registry's answer to an appeal."""

    __slots__ = (
        "category",
        "extra",
    )
    _empty = {"category": list}

    category: list[TenDlcAppealFeedbackCategory]
    """One entry for each category."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcBrandAppealOutcome(Model):
    """The outcome of an appeal against the status of a 10DLC brand."""

    __slots__ = (
        "vetting_status",
        "feedback",
        "optional_attributes",
        "extra",
    )

    vetting_status: str | None
    """Status of the brand afterwards."""
    feedback: TenDlcAppealFeedback | None
    """The registry's answer."""
    optional_attributes: object | None
    """Further facts of the registry about the brand."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcBrandAppeal(Model):
    """An appeal against the status of a 10DLC brand."""

    __slots__ = (
        "categories",
        "evidence",
        "explanation",
        "status",
        "outcome",
        "created_at",
        "updated_at",
        "extra",
    )
    _empty = {"categories": list, "evidence": list}

    categories: list[str]
    """Its categories."""
    evidence: list[str]
    """Identifiers of the evidence."""
    explanation: str | None
    """Why the brand should be verified."""
    status: str | None
    """Status of the appeal, such as `PENDING` or `COMPLETE`."""
    outcome: TenDlcBrandAppealOutcome | None
    """Its outcome."""
    created_at: datetime | None
    """When the appeal was made."""
    updated_at: datetime | None
    """When the appeal last changed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcEvidence(Model):
    """A file that supports what a 10DLC brand says of itself."""

    __slots__ = (
        "uuid",
        "file_name",
        "mime_type",
        "url",
        "extra",
    )

    uuid: str
    """Identifier of the file."""
    file_name: str | None
    """Name of the file."""
    mime_type: str | None
    """Media type as the platform sees it."""
    url: str | None
    """Where the file can be read, with the account's key."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcEvidenceList(Model):
    """The evidence of a 10DLC brand."""

    __slots__ = (
        "items",
        "extra",
    )
    _empty = {"items": list}

    items: list[TenDlcEvidence]
    """The files."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcVetting(Model):
    """A vetting of a 10DLC brand by an external provider."""

    __slots__ = (
        "vetting_id",
        "evp_id",
        "vetting_class",
        "vetting_status",
        "vetting_score",
        "vetting_token",
        "reasons",
        "vetting_details",
        "create_date",
        "vetted_date",
        "extra",
    )
    _empty = {"reasons": list}
    _secrets = frozenset({"vetting_token"})

    vetting_id: str
    """Identifier of the vetting."""
    evp_id: str | None
    """The provider."""
    vetting_class: str | None
    """How thorough it is."""
    vetting_status: str | None
    """Its status, such as `PENDING` or `ACTIVE`."""
    vetting_score: int | None
    """Score of the brand; null until the vetting has ended."""
    vetting_token: str | None
    """Token of the provider, with which others can import the vetting."""
    reasons: list[str]
    """The reasons for a lower score."""
    vetting_details: object | None
    """Further facts from the provider."""
    create_date: datetime | None
    """When the vetting was asked for."""
    vetted_date: datetime | None
    """When the vetting ended."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcVettingAppealFeedback(Model):
    """The provider's answer to a vetting appeal."""

    __slots__ = (
        "reasons",
        "extra",
    )
    _empty = {"reasons": list}

    reasons: list[str]
    """The reasons for a lower score."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcVettingAppealOutcome(Model):
    """The outcome of a vetting appeal."""

    __slots__ = (
        "vet_status",
        "vet_score",
        "feedback",
        "extra",
    )

    vet_status: str | None
    """Status of the vetting afterwards."""
    vet_score: int | None
    """Score of the brand afterwards."""
    feedback: TenDlcVettingAppealFeedback | None
    """The provider's answer."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcVettingAppeal(Model):
    """An appeal against the result of a vetting."""

    __slots__ = (
        "brand_id",
        "vetting_id",
        "evp_id",
        "vetting_class",
        "category_list",
        "attachment_uuid_list",
        "explanation",
        "appeal_status",
        "appeal_outcome",
        "create_date",
        "appeal_status_update_date",
        "extra",
    )
    _empty = {"category_list": list, "attachment_uuid_list": list}

    brand_id: str | None
    """Identifier of the brand."""
    vetting_id: str | None
    """Identifier of the vetting."""
    evp_id: str | None
    """The provider."""
    vetting_class: str | None
    """How thorough the vetting was."""
    category_list: list[str]
    """The categories of the appeal."""
    attachment_uuid_list: list[str]
    """Identifiers of the evidence."""
    explanation: str | None
    """Why the result should change."""
    appeal_status: str | None
    """Status of the appeal, such as `PENDING` or `COMPLETE`."""
    appeal_outcome: TenDlcVettingAppealOutcome | None
    """Its outcome."""
    create_date: datetime | None
    """When the appeal was made."""
    appeal_status_update_date: datetime | None
    """When the status of the appeal last changed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcOperatorTerms(Model):
    """Requirements and limits of a mobile network operator for a use case."""

    __slots__ = (
        "mno",
        "mno_qualify",
        "mno_review",
        "mno_support",
        "min_msg_samples",
        "help_required",
        "optin_required",
        "optout_required",
        "no_embedded_links",
        "no_embedded_phone",
        "att_mms_tpm",
        "att_msg_class",
        "att_sms_tpm",
        "att_tpm_scope",
        "tmobile_brand_dcap",
        "tmobile_brand_tier",
        "extra",
    )

    mno: str | None
    """Name of the operator."""
    mno_qualify: bool | None
    """Whether the brand qualifies."""
    mno_review: bool | None
    """Whether the operator looks at campaigns once they are approved."""
    mno_support: bool | None
    """Whether the operator carries the use case."""
    min_msg_samples: int | None
    """Fewest samples of messages."""
    help_required: bool | None
    """Whether an answer to help words is needed."""
    optin_required: bool | None
    """Whether a way to opt in is needed."""
    optout_required: bool | None
    """Whether a way to opt out is needed."""
    no_embedded_links: bool | None
    """Whether links are forbidden."""
    no_embedded_phone: bool | None
    """Whether phone numbers in the text are forbidden."""
    att_mms_tpm: int | None
    """MMS a minute; AT&T only."""
    att_msg_class: str | None
    """Message class; AT&T only."""
    att_sms_tpm: int | None
    """SMS a minute; AT&T only."""
    att_tpm_scope: str | None
    """The scope of the limits a minute; AT&T only."""
    tmobile_brand_dcap: int | None
    """Messages a day; T-Mobile only."""
    tmobile_brand_tier: str | None
    """Tier of the brand; T-Mobile only."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcQualification(Model):
    """Whether and on which terms a 10DLC brand may have campaigns with a use case."""

    __slots__ = (
        "usecase",
        "monthly_fee",
        "mno_metadata",
        "extra",
    )
    _empty = {"mno_metadata": list}

    usecase: str | None
    """The use case."""
    monthly_fee: Decimal | None
    """Price of a month of such a campaign in USD."""
    mno_metadata: list[TenDlcOperatorTerms]
    """Requirements and limits of each operator."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcCampaign(Model):
    """A 10DLC campaign: what a brand sends, and how people agreed to it."""

    __slots__ = (
        "campaign_id",
        "brand_id",
        "name",
        "usecase",
        "status",
        "feedback",
        "description",
        "monthly_fee",
        "phone_numbers",
        "mock",
        "affiliate_marketing",
        "age_gated",
        "auto_renewal",
        "direct_lending",
        "embedded_links",
        "embedded_phones",
        "embedded_link_sample",
        "optin_workflow",
        "optin",
        "optin_keywords",
        "optin_message",
        "optout",
        "optout_keywords",
        "optout_message",
        "help",
        "help_keywords",
        "help_message",
        "sample1",
        "sample2",
        "sample3",
        "sample4",
        "sample5",
        "privacy_policy",
        "terms_conditions",
        "last_bill_date",
        "next_bill_date",
        "created_at",
        "updated_at",
        "extra",
    )
    _empty = {"phone_numbers": list}

    campaign_id: str
    """Identifier of the campaign, given by the registry."""
    brand_id: str | None
    """Identifier of its brand."""
    name: str | None
    """Display name."""
    usecase: str | None
    """The use case of the messages."""
    status: str | None
    """Status of the campaign."""
    feedback: str | None
    """Why the campaign has its status."""
    description: str | None
    """A description of the campaign."""
    monthly_fee: Decimal | None
    """Price of a month in USD."""
    phone_numbers: list[str]
    """Phone numbers of the campaign."""
    mock: bool | None
    """Whether the campaign is for tests only."""
    affiliate_marketing: bool | None
    """Whether the messages are affiliate marketing."""
    age_gated: bool | None
    """Whether the contents are for grown-ups only."""
    auto_renewal: bool | None
    """Whether the campaign renews itself."""
    direct_lending: bool | None
    """Whether the messages are about direct lending."""
    embedded_links: bool | None
    """Whether the messages hold links."""
    embedded_phones: bool | None
    """Whether the messages hold phone numbers."""
    embedded_link_sample: str | None
    """Sample of a link in the messages."""
    optin_workflow: str | None
    """How people opt in."""
    optin: bool | None
    """Whether people opt in first."""
    optin_keywords: str | None
    """Words that opt in, separated by commas; any case."""
    optin_message: str | None
    """Answer to a word that opts in."""
    optout: bool | None
    """Whether people can opt out with a word."""
    optout_keywords: str | None
    """Words that opt out, separated by commas; any case."""
    optout_message: str | None
    """Answer to a word that opts out."""
    help: bool | None
    """Whether people can ask for help with a word."""
    help_keywords: str | None
    """Words that ask for help, separated by commas; any case."""
    help_message: str | None
    """Answer to a word that asks for help."""
    sample1: str | None
    """First sample of a message."""
    sample2: str | None
    """Second sample of a message."""
    sample3: str | None
    """Third sample of a message."""
    sample4: str | None
    """Fourth sample of a message."""
    sample5: str | None
    """Fifth sample of a message."""
    privacy_policy: str | None
    """URL of the privacy policy."""
    terms_conditions: str | None
    """URL of the terms and conditions."""
    last_bill_date: datetime | None
    """When the campaign was last paid for."""
    next_bill_date: datetime | None
    """When the campaign is to be paid for next."""
    created_at: datetime | None
    """When the campaign was made."""
    updated_at: datetime | None
    """When the campaign last changed."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcCampaignPage(Page[TenDlcCampaign]):
    """One page of 10DLC campaigns."""

    __slots__ = (
        "items",
        "pagination",
        "extra",
    )
    _empty = {"items": list}

    items: list[TenDlcCampaign]
    """The page's campaigns."""
    pagination: Pagination | None
    """Where the page stands."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcNumber(Model):
    """A phone number in a 10DLC campaign."""

    __slots__ = (
        "number",
        "status",
        "extra",
    )

    number: str
    """The number."""
    status: str | None
    """Its status in the campaign."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcNumberList(Model):
    """The phone numbers of a 10DLC campaign."""

    __slots__ = (
        "brand_id",
        "campaign_id",
        "numbers",
        "extra",
    )
    _empty = {"numbers": list}

    brand_id: str | None
    """Identifier of the brand."""
    campaign_id: str | None
    """Identifier of the campaign."""
    numbers: list[TenDlcNumber]
    """The numbers."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class TenDlcSubscription(Model):
    """Where 10DLC events go."""

    __slots__ = (
        "subscription_category",
        "url",
        "extra",
    )

    subscription_category: str | None
    """The subject of the events."""
    url: str | None
    """URL that they are posted to."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
