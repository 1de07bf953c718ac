"""SMS texts, sender IDs and phone numbers, checked before anything is sent: no client, no network, no account.

The checks follow GSM 03.38, E.164 and what the platform documents. They report and never refuse: `problems` say why
something is wrong, `warnings` where it may not do what was meant or where the sources differ. Positions count
characters from 0, as `text[position]` does.
"""

from __future__ import annotations

from ._native import compute
from .models.sms import (
    PhoneNumberCheck,
    SenderIdCheck,
    SmsAnalysis,
    SmsCharacter,
    SmsEncoding,
    SmsFinding,
    SmsFindingCode,
    SmsReplacement,
    SmsRewrite,
)

__all__ = [
    "PhoneNumberCheck",
    "SenderIdCheck",
    "SmsAnalysis",
    "SmsCharacter",
    "SmsEncoding",
    "SmsFinding",
    "SmsFindingCode",
    "SmsReplacement",
    "SmsRewrite",
    "analyze",
    "e164",
    "sender_id",
    "to_gsm7",
]


def analyze(text: str) -> SmsAnalysis:
    """Tell how a text travels as an SMS: encoding, length, segments, and what makes it long.

    Segments are counted as they are packed: neither an escape pair of GSM-7 nor a surrogate pair is split between two.

    Args:
        text: The text. More than ten segments are a warning.

    Raises:
        InvalidArgumentError: It is not text, or holds a lone surrogate.
    """
    analysis: SmsAnalysis = compute("sms.analyze", text)
    return analysis


def to_gsm7(text: str) -> SmsRewrite:
    """Rewrite a text in the characters of GSM-7 where they have a plain counterpart there.

    Typographic quotes, dashes, ellipses and spaces become the plain ones, letters lose accents that the alphabet lacks,
    Greek capitals that look like Latin ones become those, ligatures and some signs are spelled out, invisible
    characters go. Case and all other characters stay; `left` lists the characters that GSM-7 lacks.

    Args:
        text: The text.

    Raises:
        InvalidArgumentError: It is not text, or holds a lone surrogate.
    """
    rewrite: SmsRewrite = compute("sms.to_gsm7", text)
    return rewrite


def sender_id(text: str) -> SenderIdCheck:
    """Check a sender ID against the documented rules: a phone number, a short code, or a name of 3 to 11 characters.

    A name consists of ASCII letters, digits, spaces and `- + _ &`, and not of digits only. Digits alone are a short
    code (3 to 6) or a phone number (7 to 15). Whether the account may use it, and where, only the platform knows: a
    phone number must be an SMS-enabled one of the account, and the US takes no names.

    Args:
        text: The sender ID.

    Raises:
        InvalidArgumentError: It is not text, or holds a lone surrogate.
    """
    check: SenderIdCheck = compute("sms.sender_id", text)
    return check


def e164(text: str) -> PhoneNumberCheck:
    """Read a phone number in any usual spelling and tell whether it has the form of an E.164 number, and if not, why.

    `+`, spaces, dashes, dots, slashes, parentheses and invisible marks of writing direction are left out; the platform
    takes numbers with and without `+`. Without one the first digits are taken for the country code.

    Args:
        text: The phone number.

    Raises:
        InvalidArgumentError: It is not text, or holds a lone surrogate.
    """
    check: PhoneNumberCheck = compute("sms.e164", text)
    return check
