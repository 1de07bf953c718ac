# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `e911`."""

from __future__ import annotations

from typing import TypedDict


class _E911AddressToValidateRequired(TypedDict):
    """What a `E911AddressToValidate` must hold."""

    street_number: str
    """Number of the house."""
    street: str
    """Name of the street."""
    city: str
    """Name of the city."""
    state: str
    """State or province, in two letters."""
    zip_code: str
    """ZIP or postal code."""


class E911AddressToValidateParam(_E911AddressToValidateRequired, total=False):
    """An address to look for."""

    location: str
    """Where in the house, such as the floor or suite."""
    zip_plus_four: str
    """ZIP code with its extension."""


class E911AddressParam(TypedDict):
    """An address that the emergency service knows; `validate` returns such ones."""

    street_number: str
    """Number of the house."""
    street: str
    """Name of the street."""
    location: str
    """Where in the house, such as the floor or suite."""
    city: str
    """Name of the city."""
    state: str
    """State or province, in two letters."""
    zip_code: str
    """ZIP or postal code."""
    zip_plus_four: str
    """ZIP code with its extension, as `validate` returns it."""
