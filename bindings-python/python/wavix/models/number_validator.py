# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `number_validator`."""

from __future__ import annotations

from decimal import Decimal

from .._model import Model, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class NumberValidationType:
    """How closely to look at phone numbers; each looks closer, and costs more, than the one before.

    Other values are possible.
    """

    FORMAT: Final = "format"
    ANALYSIS: Final = "analysis"
    VALIDATION: Final = "validation"


class PhoneNumberType:
    """Kind of a phone number.

    Other values are possible.
    """

    MOBILE: Final = "mobile"
    LANDLINE: Final = "landline"
    TOLL_FREE: Final = "toll-free"


class NumberValidationStatus:
    """Whether a batch is done.

    Other values are possible.
    """

    SUCCESS: Final = "success"
    IN_PROGRESS: Final = "in progress"
    PROGRESS: Final = "progress"


@dataclass(init=False, repr=False, eq=False)
class NumberValidation(Model):
    """Facts about one phone number. Their extent depends on the type of the validation."""

    __slots__ = (
        "phone_number",
        "valid",
        "country_code",
        "e164_format",
        "national_format",
        "ported",
        "mcc",
        "mnc",
        "number_type",
        "carrier_name",
        "risky_destination",
        "unallocated_range",
        "reachable",
        "roaming",
        "timezone",
        "charge",
        "error_code",
        "extra",
    )
    _guide_wire = {"valid": "is_valid", "number_type": "phone_type", "charge": "cost"}

    phone_number: str | None
    """The number as it was given."""
    valid: bool | None
    """Whether the number is valid."""
    country_code: str | None
    """Two-letter ISO code of the country."""
    e164_format: str | None
    """The number in E.164 format."""
    national_format: str | None
    """The number as it is written in its country."""
    ported: bool | None
    """Whether the number was taken along from another carrier."""
    mcc: str | None
    """Mobile country code; has leading zeros."""
    mnc: str | None
    """Mobile network code; has leading zeros."""
    number_type: str | None
    """Kind of the number."""
    carrier_name: str | None
    """Name of the carrier."""
    risky_destination: bool | None
    """Whether the number is in a range known for traffic pumping."""
    unallocated_range: bool | None
    """Whether the number is in a range that nobody has."""
    reachable: bool | None
    """Whether the number is registered in a mobile network; mobile numbers of some countries only."""
    roaming: bool | None
    """Whether the number is in a foreign network; mobile numbers of some countries only."""
    timezone: str | None
    """Time zone, such as `UTC+04:00`."""
    charge: Decimal | None
    """Price of this validation in USD."""
    error_code: str | None
    """`000` if all went well, `013` internal error, `021` wrong length or format, `041` too late, `042` query
    failed, `091` too little money."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class NumberValidationBatch(Model):
    """A batch of validations, or the ticket for one."""

    __slots__ = (
        "request_id",
        "status",
        "count",
        "pending",
        "items",
        "extra",
    )
    _guide_wire = {"request_id": "request_uuid"}
    _empty = {"items": list}

    request_id: str | None
    """Ask `results` with this; only where the batch was started with `async`, and then all else is empty."""
    status: str | None
    """Whether the batch is done."""
    count: int | None
    """How many numbers were given."""
    pending: int | None
    """How many of them are still to come."""
    items: list[NumberValidation]
    """The results so far."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
