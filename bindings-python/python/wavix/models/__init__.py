# Generated from core/src/api by `make codegen`; do not edit.
"""What the platform answers with. Modules are loaded when a name of theirs is used."""

from __future__ import annotations

from .._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .common import Pagination as Pagination
    from .common import Success as Success
    from .common import DocumentType as DocumentType
    from .common import AvailableNumber as AvailableNumber
    from .messages import MessageBody as MessageBody
    from .messages import Message as Message
    from .messages import MessagePage as MessagePage
    from .messages import MessageType as MessageType
    from .messages import Direction as Direction
    from .messages import MessageStatus as MessageStatus
    from .sender_ids import SenderIdRestrictions as SenderIdRestrictions
    from .sender_ids import SenderId as SenderId
    from .sender_ids import SenderIdPage as SenderIdPage
    from .sender_ids import SenderIdType as SenderIdType
    from .sender_ids import SenderIdUsecase as SenderIdUsecase
    from .sender_ids import MonthlyVolume as MonthlyVolume
    from .opt_outs import OptOut as OptOut
    from .opt_outs import OptOutPage as OptOutPage
    from .numbers import InboundDestination as InboundDestination
    from .numbers import NumberDocument as NumberDocument
    from .numbers import PhoneNumber as PhoneNumber
    from .numbers import PhoneNumberPage as PhoneNumberPage
    from .numbers import NumberUpdates as NumberUpdates
    from .numbers import NumberStatus as NumberStatus
    from .numbers import DocumentStatus as DocumentStatus
    from .buy import Country as Country
    from .buy import CountryList as CountryList
    from .buy import Region as Region
    from .buy import RegionList as RegionList
    from .buy import City as City
    from .buy import CityList as CityList
    from .buy import AvailableNumberPage as AvailableNumberPage
    from .buy import NumberTypeFilter as NumberTypeFilter
    from .cart import CartContents as CartContents
    from .sip_trunks import SipTrunkHostRequest as SipTrunkHostRequest
    from .sip_trunks import SipTrunkSummary as SipTrunkSummary
    from .sip_trunks import SipTrunkPage as SipTrunkPage
    from .sip_trunks import SipTrunkIp as SipTrunkIp
    from .sip_trunks import SipTrunk as SipTrunk
    from .sip_trunks import SipTrunkAuthMethod as SipTrunkAuthMethod
    from .sip_trunks import SipTrunkStatus as SipTrunkStatus
    from .cdrs import TranscriptionReference as TranscriptionReference
    from .cdrs import Cdr as Cdr
    from .cdrs import CdrStats as CdrStats
    from .cdrs import CdrPage as CdrPage
    from .cdrs import TranscriptTurn as TranscriptTurn
    from .cdrs import Transcription as Transcription
    from .cdrs import CallType as CallType
    from .cdrs import CallDisposition as CallDisposition
    from .cdrs import AnsweredBy as AnsweredBy
    from .cdrs import TranscriptionLanguage as TranscriptionLanguage
    from .cdrs import TranscriptionStatus as TranscriptionStatus
    from .voice_campaigns import VoiceCampaign as VoiceCampaign
    from .number_validator import NumberValidation as NumberValidation
    from .number_validator import NumberValidationBatch as NumberValidationBatch
    from .number_validator import NumberValidationType as NumberValidationType
    from .number_validator import PhoneNumberType as PhoneNumberType
    from .number_validator import NumberValidationStatus as NumberValidationStatus
    from .e911 import E911Address as E911Address
    from .e911 import E911Validation as E911Validation
    from .e911 import E911Record as E911Record
    from .e911 import E911RecordPage as E911RecordPage
    from .events import DeliveryReport as DeliveryReport
    from .events import CallTranscriptionCompleted as CallTranscriptionCompleted
    from .events import UnknownEvent as UnknownEvent

_AREAS = {
    "Pagination": "common",
    "Success": "common",
    "DocumentType": "common",
    "AvailableNumber": "common",
    "MessageBody": "messages",
    "Message": "messages",
    "MessagePage": "messages",
    "MessageType": "messages",
    "Direction": "messages",
    "MessageStatus": "messages",
    "SenderIdRestrictions": "sender_ids",
    "SenderId": "sender_ids",
    "SenderIdPage": "sender_ids",
    "SenderIdType": "sender_ids",
    "SenderIdUsecase": "sender_ids",
    "MonthlyVolume": "sender_ids",
    "OptOut": "opt_outs",
    "OptOutPage": "opt_outs",
    "InboundDestination": "numbers",
    "NumberDocument": "numbers",
    "PhoneNumber": "numbers",
    "PhoneNumberPage": "numbers",
    "NumberUpdates": "numbers",
    "NumberStatus": "numbers",
    "DocumentStatus": "numbers",
    "Country": "buy",
    "CountryList": "buy",
    "Region": "buy",
    "RegionList": "buy",
    "City": "buy",
    "CityList": "buy",
    "AvailableNumberPage": "buy",
    "NumberTypeFilter": "buy",
    "CartContents": "cart",
    "SipTrunkHostRequest": "sip_trunks",
    "SipTrunkSummary": "sip_trunks",
    "SipTrunkPage": "sip_trunks",
    "SipTrunkIp": "sip_trunks",
    "SipTrunk": "sip_trunks",
    "SipTrunkAuthMethod": "sip_trunks",
    "SipTrunkStatus": "sip_trunks",
    "TranscriptionReference": "cdrs",
    "Cdr": "cdrs",
    "CdrStats": "cdrs",
    "CdrPage": "cdrs",
    "TranscriptTurn": "cdrs",
    "Transcription": "cdrs",
    "CallType": "cdrs",
    "CallDisposition": "cdrs",
    "AnsweredBy": "cdrs",
    "TranscriptionLanguage": "cdrs",
    "TranscriptionStatus": "cdrs",
    "VoiceCampaign": "voice_campaigns",
    "NumberValidation": "number_validator",
    "NumberValidationBatch": "number_validator",
    "NumberValidationType": "number_validator",
    "PhoneNumberType": "number_validator",
    "NumberValidationStatus": "number_validator",
    "E911Address": "e911",
    "E911Validation": "e911",
    "E911Record": "e911",
    "E911RecordPage": "e911",
    "DeliveryReport": "events",
    "CallTranscriptionCompleted": "events",
    "UnknownEvent": "events",
}

__getattr__, __dir__ = lazy_names(__name__, _AREAS)
