# Generated from core/src/api by `make codegen`; do not edit.
"""Models of the area `speech_analytics`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .._model import Model, dataclass


@dataclass(init=False, repr=False, eq=False)
class FileTranscriptionRequest(Model):
    """The ticket for a transcription."""

    __slots__ = (
        "request_id",
        "file",
        "success",
        "extra",
    )

    request_id: str
    """Ask `get` with this."""
    file: str | None
    """Name of the file."""
    success: bool | None
    """Whether the platform took the file."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class FileTranscript(Model):
    """The text of each channel of a file."""

    __slots__ = (
        "channel_1",
        "channel_2",
        "extra",
    )

    channel_1: str | None
    """The text of the first channel."""
    channel_2: str | None
    """The text of the second channel, if the file has two."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class FileTranscriptTurn(Model):
    """An utterance of one channel of a file."""

    __slots__ = (
        "speaker",
        "s",
        "e",
        "text",
        "sentiment",
        "extra",
    )

    speaker: str | None
    """The channel, such as `channel_1`."""
    s: int | None
    """Start in milliseconds."""
    e: int | None
    """End in milliseconds."""
    text: str | None
    """The words."""
    sentiment: str | None
    """Mood, such as `neutral`, `positive` or `negative`."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""


@dataclass(init=False, repr=False, eq=False)
class FileTranscription(Model):
    """The transcription of a file. While it is being made, only `success` and `message` are there."""

    __slots__ = (
        "status",
        "request_id",
        "transcript",
        "turns",
        "language",
        "duration",
        "charge",
        "transcription_date",
        "transcription_score",
        "transcription_summary",
        "original_file",
        "success",
        "message",
        "extra",
    )
    _empty = {"turns": list}

    status: str | None
    """How the transcription ended; null while it is being made."""
    request_id: str | None
    """Identifier of the transcription."""
    transcript: FileTranscript | None
    """The text of each channel; null until it is ready."""
    turns: list[FileTranscriptTurn]
    """The utterances in order."""
    language: str | None
    """Language of the file."""
    duration: int | None
    """Length of the file in seconds."""
    charge: Decimal | None
    """Price of the transcription in USD."""
    transcription_date: datetime | None
    """When the transcription was made."""
    transcription_score: str | None
    """Mood of the conversation, from `1.0` (bad) to `5.0` (good), as text."""
    transcription_summary: str | None
    """The conversation in one or two sentences."""
    original_file: str | None
    """URL of the file."""
    success: bool | None
    """Whether the request was taken, while the transcription is being made."""
    message: str | None
    """The remaining work, in words."""
    extra: dict[str, object]
    """Fields of the reply that this version does not know."""
