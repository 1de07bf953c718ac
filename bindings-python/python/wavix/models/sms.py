# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `sms`."""

from __future__ import annotations

from .._model import Value, dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SmsEncoding:
    """How a text is encoded.

    Other values are possible.
    """

    GSM7: Final = "GSM-7"
    UCS2: Final = "UCS-2"


class SmsFindingCode:
    """The subject of a finding.

    Other values are possible.
    """

    EMPTY: Final = "empty"
    TOO_LONG: Final = "too_long"
    TOO_SHORT: Final = "too_short"
    LENGTH_DISPUTED: Final = "length_disputed"
    AVOIDABLE_UCS2: Final = "avoidable_ucs2"
    CARRIAGE_RETURN: Final = "carriage_return"
    CHARACTER: Final = "character"
    NO_LETTER: Final = "no_letter"
    OUTER_SPACE: Final = "outer_space"
    SHORTCODE: Final = "shortcode"
    NO_COUNTRY_CODE: Final = "no_country_code"
    INTERNATIONAL_PREFIX: Final = "international_prefix"
    TRUNK_PREFIX: Final = "trunk_prefix"
    NORTH_AMERICAN_LENGTH: Final = "north_american_length"


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SmsCharacter(Value):
    """A character and where it stands."""

    __slots__ = (
        "character",
        "code_point",
        "positions",
    )
    _empty = {"positions": list}

    character: str
    """The character."""
    code_point: str
    """Its code point, such as `U+2019`."""
    positions: list[int]
    """Where it stands: characters before it."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SmsFinding(Value):
    """Something to know of a text, sender ID or phone number."""

    __slots__ = (
        "code",
        "text",
    )

    code: str
    """Its subject; does not change between versions."""
    text: str
    """The same for people."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SmsAnalysis(Value):
    """How a text travels as an SMS."""

    __slots__ = (
        "encoding",
        "characters",
        "units",
        "segments",
        "per_segment",
        "remaining",
        "forcing_ucs2",
        "warnings",
    )
    _empty = {"forcing_ucs2": list, "warnings": list}

    encoding: str
    """How it is encoded: `GSM-7` unless a character forces `UCS-2`."""
    characters: int
    """Number of characters (Unicode code points)."""
    units: int
    """Length in septets (`GSM-7`, where characters of the extension table take two) or UTF-16 code units (`UCS-2`)."""
    segments: int
    """Number of segments, which is what is charged. A character is never split between two, so a segment may stay
    one unit short."""
    per_segment: int
    """Most units of a segment: 160 or 70 where there is one, 153 or 67 where there are several."""
    remaining: int
    """Units that are free in the last segment."""
    forcing_ucs2: list[SmsCharacter]
    """The characters that force `UCS-2`, in the order in which they appear first."""
    warnings: list[SmsFinding]
    """`empty`, `too_long`, `length_disputed`, `avoidable_ucs2`, `carriage_return`."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SmsReplacement(Value):
    """A character, with its combining marks, that was rewritten."""

    __slots__ = (
        "character",
        "replacement",
        "positions",
    )
    _empty = {"positions": list}

    character: str
    """The old text."""
    replacement: str
    """The new text; empty if an invisible character was removed."""
    positions: list[int]
    """Where it stood in the old text: characters before it."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SmsRewrite(Value):
    """A text, rewritten for GSM-7."""

    __slots__ = (
        "text",
        "replaced",
        "left",
    )
    _empty = {"replaced": list, "left": list}

    text: str
    """The new text."""
    replaced: list[SmsReplacement]
    """The replacements."""
    left: list[SmsCharacter]
    """Characters without a counterpart in GSM-7, which stay; positions are those of the old text. While anything is
    left, the text travels as `UCS-2`."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class SenderIdCheck(Value):
    """Facts about a sender ID, without the account."""

    __slots__ = (
        "valid",
        "type",
        "disallowed",
        "problems",
        "warnings",
    )
    _empty = {"disallowed": list, "problems": list, "warnings": list}

    valid: bool
    """Whether it keeps the documented rules."""
    type: str
    """The type that it was checked as."""
    disallowed: list[SmsCharacter]
    """Characters that are not allowed in it."""
    problems: list[SmsFinding]
    """Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`."""
    warnings: list[SmsFinding]
    """`no_letter`, `outer_space`, `shortcode`, and those of a phone number."""


@dataclass(init=False, repr=False, eq=False, frozen=True)
class PhoneNumberCheck(Value):
    """Facts about a phone number, found offline."""

    __slots__ = (
        "valid",
        "e164",
        "digits",
        "disallowed",
        "problems",
        "warnings",
    )
    _empty = {"disallowed": list, "problems": list, "warnings": list}

    valid: bool
    """Whether it has the form of an E.164 number; not whether anyone has it."""
    e164: str | None
    """The number with `+` and digits only; null where it is not valid."""
    digits: str | None
    """The same without `+`: equal for all spellings of a number, so for comparing."""
    disallowed: list[SmsCharacter]
    """Characters that are not allowed in it."""
    problems: list[SmsFinding]
    """Why it is not valid: `too_short`, `too_long`, `character`, `no_country_code`."""
    warnings: list[SmsFinding]
    """`international_prefix`, `trunk_prefix`, `north_american_length`."""
