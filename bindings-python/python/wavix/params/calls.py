# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments of the area `calls`."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, Union

CallDirectionParam: TypeAlias = Union[Literal["inbound", "outbound"], str]
CallEventTypeParam: TypeAlias = Union[
    Literal[
        "call_setup",
        "ringing",
        "early_media",
        "answered",
        "completed",
        "busy",
        "cancelled",
        "rejected",
        "on_call_event",
    ],
    str,
]
OnCallEventTypeParam: TypeAlias = Union[Literal["audio", "collect"], str]
OnCallEventStatusParam: TypeAlias = Union[Literal["started", "completed", "failed"], str]
CallStreamTypeParam: TypeAlias = Union[Literal["oneway", "twoway"], str]
CallStreamChannelParam: TypeAlias = Union[Literal["inbound", "outbound", "both"], str]
SpeechVoiceParam: TypeAlias = Union[
    Literal[
        "Ivy",
        "Joanna",
        "Kendra",
        "Kimberly",
        "Salli",
        "Joey",
        "Justin",
        "Matthew",
        "Conchita",
        "Lucia",
        "Enrique",
        "Marlene",
        "Vicki",
        "Hans",
        "Tatyana",
        "Maxim",
    ],
    str,
]
SpeechLanguageParam: TypeAlias = Union[Literal["ru", "en", "sp", "ge"], str]


class _SpokenTextRequired(TypedDict):
    """What a `SpokenText` must hold."""

    text: str
    """The text."""
    voice: SpeechVoiceParam
    """The voice."""


class SpokenTextParam(_SpokenTextRequired, total=False):
    """A text to speak."""

    language: SpeechLanguageParam
    """Language of the text."""


class CollectPromptParam(TypedDict, total=False):
    """Audio to play before keys are collected: a file or a text, not both."""

    play: str
    """URL of a sound file."""
    say: SpokenTextParam
    """A text to speak."""
