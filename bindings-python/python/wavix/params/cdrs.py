# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `cdrs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict, Union

from ..params.common import TranscriptionLanguageParam, TranscriptionStatusParam

CallTypeParam: TypeAlias = Union[Literal["placed", "received"], str]
CallDispositionParam: TypeAlias = Union[Literal["answered", "noanswer", "busy", "failed", "all"], str]
AnsweredByParam: TypeAlias = Union[Literal["human", "machine"], str]


class TranscriptionWordsParam(TypedDict, total=False):
    """Words and phrases to look for."""

    must: Sequence[str]
    """All of these must have been said."""
    match: Sequence[str]
    """At least one of these must have been said."""
    exclude: Sequence[str]
    """None of these may have been said."""


class TranscriptionFilterParam(TypedDict, total=False):
    """Conditions for the transcriptions."""

    agent: TranscriptionWordsParam
    """Words of the agent."""
    client: TranscriptionWordsParam
    """Words of the client."""
    any: TranscriptionWordsParam
    """Words of either of them."""
    status: TranscriptionStatusParam
    """How the transcription ended."""
    language: TranscriptionLanguageParam
    """Language of the call."""
