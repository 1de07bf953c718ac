# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `ten_dlc`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

TenDlcEntityTypeParam: TypeAlias = Union[Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT"], str]
TenDlcBrandStatusParam: TypeAlias = Union[
    Literal[
        "REVIEW",
        "VERIFIED",
        "UNVERIFIED",
        "VETTED_VERIFIED",
        "SUSPENDED",
        "SELF_DECLARED",
    ],
    str,
]
TenDlcVerticalParam: TypeAlias = Union[
    Literal[
        "HEALTHCARE",
        "PROFESSIONAL",
        "RETAIL",
        "TECHNOLOGY",
        "EDUCATION",
        "FINANCIAL",
        "NON_PROFIT",
        "GOVERNMENT",
        "OTHER",
    ],
    str,
]
TenDlcAppealCategoryParam: TypeAlias = Union[
    Literal[
        "VERIFY_TAX_ID",
        "VERIFY_NON_PROFIT",
        "VERIFY_GOVERNMENT",
        "LOW_SCORE",
    ],
    str,
]
TenDlcVettingProviderParam: TypeAlias = Union[Literal["AEGIS", "CV", "WMC"], str]
TenDlcVettingClassParam: TypeAlias = Union[Literal["STANDARD", "ENHANCED", "POLITICAL"], str]
TenDlcUseCaseParam: TypeAlias = Union[
    Literal[
        "AGENTS_FRANCHISES",
        "CARRIER_EXEMPT",
        "CHARITY",
        "EMERGENCY",
        "K12_EDUCATION",
        "LOW_VOLUME",
        "M2M",
        "MIXED",
        "POLITICAL",
        "PROXY",
        "SOCIAL",
        "SOLE_PROPRIETOR",
        "SWEEPSTAKE",
        "TRIAL",
        "UCAAS_HIGH",
        "UCAAS_LOW",
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "MARKETING",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
    ],
    str,
]
TenDlcCampaignStatusParam: TypeAlias = Union[
    Literal[
        "REVIEW",
        "PENDING",
        "APPROVED",
        "DECLINED",
        "DELETED",
        "EXPIRED",
        "SUSPENDED",
        "PORTED_OUT",
    ],
    str,
]
TenDlcNumberStatusParam: TypeAlias = Union[Literal["APPROVED", "PENDING", "REJECTED"], str]
TenDlcNudgeIntentParam: TypeAlias = Union[Literal["REVIEW", "APPEAL_REJECTION"], str]
TenDlcEventCategoryParam: TypeAlias = Union[Literal["brand", "campaign", "number"], str]
