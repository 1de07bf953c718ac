# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments. Modules are loaded when a name of theirs is used."""

from __future__ import annotations

from .._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .common import PaginationParam as PaginationParam
    from .messages import MessageBodyParam as MessageBodyParam
    from .messages import MessageTypeParam as MessageTypeParam
    from .messages import DirectionParam as DirectionParam
    from .messages import MessageStatusParam as MessageStatusParam
    from .sender_ids import SenderIdTypeParam as SenderIdTypeParam
    from .sender_ids import SenderIdUsecaseParam as SenderIdUsecaseParam
    from .sender_ids import MonthlyVolumeParam as MonthlyVolumeParam
    from .numbers import NumberDestinationParam as NumberDestinationParam
    from .numbers import NumberStatusParam as NumberStatusParam
    from .numbers import DocumentStatusParam as DocumentStatusParam
    from .buy import NumberTypeFilterParam as NumberTypeFilterParam
    from .sip_trunks import SipTrunkAllowedIpParam as SipTrunkAllowedIpParam
    from .sip_trunks import SipTrunkHostParam as SipTrunkHostParam
    from .sip_trunks import SipTrunkAuthMethodParam as SipTrunkAuthMethodParam
    from .sip_trunks import SipTrunkStatusParam as SipTrunkStatusParam
    from .cdrs import TranscriptionWordsParam as TranscriptionWordsParam
    from .cdrs import TranscriptionFilterParam as TranscriptionFilterParam
    from .cdrs import CallTypeParam as CallTypeParam
    from .cdrs import CallDispositionParam as CallDispositionParam
    from .cdrs import AnsweredByParam as AnsweredByParam
    from .cdrs import TranscriptionLanguageParam as TranscriptionLanguageParam
    from .cdrs import TranscriptionStatusParam as TranscriptionStatusParam
    from .number_validator import NumberValidationTypeParam as NumberValidationTypeParam
    from .number_validator import PhoneNumberTypeParam as PhoneNumberTypeParam
    from .number_validator import NumberValidationStatusParam as NumberValidationStatusParam
    from .e911 import E911AddressToValidateParam as E911AddressToValidateParam
    from .e911 import E911AddressParam as E911AddressParam

_AREAS = {
    "PaginationParam": "common",
    "MessageBodyParam": "messages",
    "MessageTypeParam": "messages",
    "DirectionParam": "messages",
    "MessageStatusParam": "messages",
    "SenderIdTypeParam": "sender_ids",
    "SenderIdUsecaseParam": "sender_ids",
    "MonthlyVolumeParam": "sender_ids",
    "NumberDestinationParam": "numbers",
    "NumberStatusParam": "numbers",
    "DocumentStatusParam": "numbers",
    "NumberTypeFilterParam": "buy",
    "SipTrunkAllowedIpParam": "sip_trunks",
    "SipTrunkHostParam": "sip_trunks",
    "SipTrunkAuthMethodParam": "sip_trunks",
    "SipTrunkStatusParam": "sip_trunks",
    "TranscriptionWordsParam": "cdrs",
    "TranscriptionFilterParam": "cdrs",
    "CallTypeParam": "cdrs",
    "CallDispositionParam": "cdrs",
    "AnsweredByParam": "cdrs",
    "TranscriptionLanguageParam": "cdrs",
    "TranscriptionStatusParam": "cdrs",
    "NumberValidationTypeParam": "number_validator",
    "PhoneNumberTypeParam": "number_validator",
    "NumberValidationStatusParam": "number_validator",
    "E911AddressToValidateParam": "e911",
    "E911AddressParam": "e911",
}

__getattr__, __dir__ = lazy_names(__name__, _AREAS)
