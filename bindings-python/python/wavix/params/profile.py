# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `profile`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

CompanyIndustryParam: TypeAlias = Union[
    Literal[
        "telecommunications",
        "information technology and services",
        "fintech and finance",
        "healthcare and pharmaceuticals",
        "ecommerce and retail",
        "education and research",
        "pickup and delivery",
        "transportation and logistics",
        "media and entertainment",
        "travel and hospitality",
        "non-profit and charity organizations",
        "manufacturing and industrial goods",
        "other",
    ],
    str,
]


class UpdateCompanyInfoParam(TypedDict, total=False):
    """Changes to the company behind the account. The names differ from those of the profile."""

    name: str
    """Name of the company."""
    industry: CompanyIndustryParam
    """Its industry."""
    billing_address: str
    """Its address; the profile returns it as `address`."""
    attn_contact_name: str
    """Person to write to about bills."""
    vat_number: str
    """VAT number."""
    country_code: str
    """Code of the country; the profile returns it as `country`."""
