# Generated from core/src/api by `make codegen`; do not edit.
"""What the platform answers with, and what is computed. Modules are loaded when a name of theirs is used."""

from __future__ import annotations

from .._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .common import Pagination as Pagination
    from .common import Success as Success
    from .common import DocumentType as DocumentType
    from .common import AvailableNumber as AvailableNumber
    from .common import TranscriptionLanguage as TranscriptionLanguage
    from .common import TranscriptionStatus as TranscriptionStatus
    from .common import DocumentKind as DocumentKind
    from .common import TransactionType as TransactionType
    from .messages import MessageBody as MessageBody
    from .messages import Message as Message
    from .messages import MessagePage as MessagePage
    from .messages import Ticket as Ticket
    from .messages import Reconciliation as Reconciliation
    from .messages import Confirmation as Confirmation
    from .messages import MessageType as MessageType
    from .messages import Direction as Direction
    from .messages import MessageStatus as MessageStatus
    from .messages import ReconciliationOutcome as ReconciliationOutcome
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
    from .numbers import InboundTransport as InboundTransport
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
    from .recordings import Recording as Recording
    from .recordings import InvalidRecordingFilters as InvalidRecordingFilters
    from .recordings import RecordingPage as RecordingPage
    from .speech_analytics import FileTranscriptionRequest as FileTranscriptionRequest
    from .speech_analytics import FileTranscript as FileTranscript
    from .speech_analytics import FileTranscriptTurn as FileTranscriptTurn
    from .speech_analytics import FileTranscription as FileTranscription
    from .calls import OnCallEventDetails as OnCallEventDetails
    from .calls import OnCallEventPayload as OnCallEventPayload
    from .calls import Call as Call
    from .calls import CallStream as CallStream
    from .calls import CallDirection as CallDirection
    from .calls import CallEventType as CallEventType
    from .calls import OnCallEventType as OnCallEventType
    from .calls import OnCallEventStatus as OnCallEventStatus
    from .calls import CallStreamType as CallStreamType
    from .calls import CallStreamChannel as CallStreamChannel
    from .calls import SpeechVoice as SpeechVoice
    from .calls import SpeechLanguage as SpeechLanguage
    from .call_webhooks import CallWebhook as CallWebhook
    from .call_webhooks import CallWebhookType as CallWebhookType
    from .webrtc_tokens import WebrtcToken as WebrtcToken
    from .webrtc_tokens import WebrtcTokenPage as WebrtcTokenPage
    from .webrtc_tokens import NewWebrtcToken as NewWebrtcToken
    from .ten_dlc import TenDlcBrand as TenDlcBrand
    from .ten_dlc import TenDlcBrandPage as TenDlcBrandPage
    from .ten_dlc import TenDlcRegistryError as TenDlcRegistryError
    from .ten_dlc import TenDlcAppealFeedbackCategory as TenDlcAppealFeedbackCategory
    from .ten_dlc import TenDlcAppealFeedback as TenDlcAppealFeedback
    from .ten_dlc import TenDlcBrandAppealOutcome as TenDlcBrandAppealOutcome
    from .ten_dlc import TenDlcBrandAppeal as TenDlcBrandAppeal
    from .ten_dlc import TenDlcEvidence as TenDlcEvidence
    from .ten_dlc import TenDlcEvidenceList as TenDlcEvidenceList
    from .ten_dlc import TenDlcVetting as TenDlcVetting
    from .ten_dlc import TenDlcVettingAppealFeedback as TenDlcVettingAppealFeedback
    from .ten_dlc import TenDlcVettingAppealOutcome as TenDlcVettingAppealOutcome
    from .ten_dlc import TenDlcVettingAppeal as TenDlcVettingAppeal
    from .ten_dlc import TenDlcOperatorTerms as TenDlcOperatorTerms
    from .ten_dlc import TenDlcQualification as TenDlcQualification
    from .ten_dlc import TenDlcCampaign as TenDlcCampaign
    from .ten_dlc import TenDlcCampaignPage as TenDlcCampaignPage
    from .ten_dlc import TenDlcNumber as TenDlcNumber
    from .ten_dlc import TenDlcNumberList as TenDlcNumberList
    from .ten_dlc import TenDlcSubscription as TenDlcSubscription
    from .ten_dlc import TenDlcEntityType as TenDlcEntityType
    from .ten_dlc import TenDlcBrandStatus as TenDlcBrandStatus
    from .ten_dlc import TenDlcVertical as TenDlcVertical
    from .ten_dlc import TenDlcAppealCategory as TenDlcAppealCategory
    from .ten_dlc import TenDlcVettingProvider as TenDlcVettingProvider
    from .ten_dlc import TenDlcVettingClass as TenDlcVettingClass
    from .ten_dlc import TenDlcUseCase as TenDlcUseCase
    from .ten_dlc import TenDlcCampaignStatus as TenDlcCampaignStatus
    from .ten_dlc import TenDlcNumberStatus as TenDlcNumberStatus
    from .ten_dlc import TenDlcNudgeIntent as TenDlcNudgeIntent
    from .ten_dlc import TenDlcEventCategory as TenDlcEventCategory
    from .number_validator import NumberValidation as NumberValidation
    from .number_validator import NumberValidationBatch as NumberValidationBatch
    from .number_validator import NumberValidationType as NumberValidationType
    from .number_validator import PhoneNumberType as PhoneNumberType
    from .number_validator import NumberValidationStatus as NumberValidationStatus
    from .voice_campaigns import VoiceCampaign as VoiceCampaign
    from .short_links import ShortLink as ShortLink
    from .short_links import ShortLinkClick as ShortLinkClick
    from .short_links import ShortLinkClickPage as ShortLinkClickPage
    from .two_fa import TwoFaNumberLookup as TwoFaNumberLookup
    from .two_fa import TwoFaVerification as TwoFaVerification
    from .two_fa import TwoFaResend as TwoFaResend
    from .two_fa import TwoFaCheck as TwoFaCheck
    from .two_fa import TwoFaSession as TwoFaSession
    from .two_fa import TwoFaEvent as TwoFaEvent
    from .two_fa import TwoFaChannel as TwoFaChannel
    from .two_fa import TwoFaStatus as TwoFaStatus
    from .billing import Transaction as Transaction
    from .billing import TransactionPage as TransactionPage
    from .billing import Invoice as Invoice
    from .billing import InvoicePage as InvoicePage
    from .billing import TransactionStatus as TransactionStatus
    from .profile import ProfileDestination as ProfileDestination
    from .profile import ProfileCountry as ProfileCountry
    from .profile import CompanyInfo as CompanyInfo
    from .profile import AccountProfile as AccountProfile
    from .profile import AccountLimits as AccountLimits
    from .profile import AccountConfig as AccountConfig
    from .profile import CompanyIndustry as CompanyIndustry
    from .sub_accounts import SubAccountDestinations as SubAccountDestinations
    from .sub_accounts import SubAccount as SubAccount
    from .sub_accounts import SubAccountPage as SubAccountPage
    from .sub_accounts import SubAccountTransaction as SubAccountTransaction
    from .sub_accounts import SubAccountTransactionPage as SubAccountTransactionPage
    from .sub_accounts import SubAccountStatus as SubAccountStatus
    from .api_keys import ApiKeyScope as ApiKeyScope
    from .api_keys import ApiKey as ApiKey
    from .api_keys import ApiKeyPermission as ApiKeyPermission
    from .e911 import E911Address as E911Address
    from .e911 import E911Validation as E911Validation
    from .e911 import E911Record as E911Record
    from .e911 import E911RecordPage as E911RecordPage
    from .events import OnCallEvent as OnCallEvent
    from .events import PostCallEvent as PostCallEvent
    from .events import DeliveryReport as DeliveryReport
    from .events import InboundMessage as InboundMessage
    from .events import CallTranscriptionCompleted as CallTranscriptionCompleted
    from .events import AudioFileTranscriptionCompleted as AudioFileTranscriptionCompleted
    from .events import BrandStatusChanged as BrandStatusChanged
    from .events import CampaignStatusChanged as CampaignStatusChanged
    from .events import NumberStatusChanged as NumberStatusChanged
    from .events import UnknownEvent as UnknownEvent
    from .events import EventIdentity as EventIdentity
    from .sms import SmsCharacter as SmsCharacter
    from .sms import SmsFinding as SmsFinding
    from .sms import SmsAnalysis as SmsAnalysis
    from .sms import SmsReplacement as SmsReplacement
    from .sms import SmsRewrite as SmsRewrite
    from .sms import SenderIdCheck as SenderIdCheck
    from .sms import PhoneNumberCheck as PhoneNumberCheck
    from .sms import SmsEncoding as SmsEncoding
    from .sms import SmsFindingCode as SmsFindingCode

_AREAS = {
    "Pagination": "common",
    "Success": "common",
    "DocumentType": "common",
    "AvailableNumber": "common",
    "TranscriptionLanguage": "common",
    "TranscriptionStatus": "common",
    "DocumentKind": "common",
    "TransactionType": "common",
    "MessageBody": "messages",
    "Message": "messages",
    "MessagePage": "messages",
    "Ticket": "messages",
    "Reconciliation": "messages",
    "Confirmation": "messages",
    "MessageType": "messages",
    "Direction": "messages",
    "MessageStatus": "messages",
    "ReconciliationOutcome": "messages",
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
    "InboundTransport": "numbers",
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
    "Recording": "recordings",
    "InvalidRecordingFilters": "recordings",
    "RecordingPage": "recordings",
    "FileTranscriptionRequest": "speech_analytics",
    "FileTranscript": "speech_analytics",
    "FileTranscriptTurn": "speech_analytics",
    "FileTranscription": "speech_analytics",
    "OnCallEventDetails": "calls",
    "OnCallEventPayload": "calls",
    "Call": "calls",
    "CallStream": "calls",
    "CallDirection": "calls",
    "CallEventType": "calls",
    "OnCallEventType": "calls",
    "OnCallEventStatus": "calls",
    "CallStreamType": "calls",
    "CallStreamChannel": "calls",
    "SpeechVoice": "calls",
    "SpeechLanguage": "calls",
    "CallWebhook": "call_webhooks",
    "CallWebhookType": "call_webhooks",
    "WebrtcToken": "webrtc_tokens",
    "WebrtcTokenPage": "webrtc_tokens",
    "NewWebrtcToken": "webrtc_tokens",
    "TenDlcBrand": "ten_dlc",
    "TenDlcBrandPage": "ten_dlc",
    "TenDlcRegistryError": "ten_dlc",
    "TenDlcAppealFeedbackCategory": "ten_dlc",
    "TenDlcAppealFeedback": "ten_dlc",
    "TenDlcBrandAppealOutcome": "ten_dlc",
    "TenDlcBrandAppeal": "ten_dlc",
    "TenDlcEvidence": "ten_dlc",
    "TenDlcEvidenceList": "ten_dlc",
    "TenDlcVetting": "ten_dlc",
    "TenDlcVettingAppealFeedback": "ten_dlc",
    "TenDlcVettingAppealOutcome": "ten_dlc",
    "TenDlcVettingAppeal": "ten_dlc",
    "TenDlcOperatorTerms": "ten_dlc",
    "TenDlcQualification": "ten_dlc",
    "TenDlcCampaign": "ten_dlc",
    "TenDlcCampaignPage": "ten_dlc",
    "TenDlcNumber": "ten_dlc",
    "TenDlcNumberList": "ten_dlc",
    "TenDlcSubscription": "ten_dlc",
    "TenDlcEntityType": "ten_dlc",
    "TenDlcBrandStatus": "ten_dlc",
    "TenDlcVertical": "ten_dlc",
    "TenDlcAppealCategory": "ten_dlc",
    "TenDlcVettingProvider": "ten_dlc",
    "TenDlcVettingClass": "ten_dlc",
    "TenDlcUseCase": "ten_dlc",
    "TenDlcCampaignStatus": "ten_dlc",
    "TenDlcNumberStatus": "ten_dlc",
    "TenDlcNudgeIntent": "ten_dlc",
    "TenDlcEventCategory": "ten_dlc",
    "NumberValidation": "number_validator",
    "NumberValidationBatch": "number_validator",
    "NumberValidationType": "number_validator",
    "PhoneNumberType": "number_validator",
    "NumberValidationStatus": "number_validator",
    "VoiceCampaign": "voice_campaigns",
    "ShortLink": "short_links",
    "ShortLinkClick": "short_links",
    "ShortLinkClickPage": "short_links",
    "TwoFaNumberLookup": "two_fa",
    "TwoFaVerification": "two_fa",
    "TwoFaResend": "two_fa",
    "TwoFaCheck": "two_fa",
    "TwoFaSession": "two_fa",
    "TwoFaEvent": "two_fa",
    "TwoFaChannel": "two_fa",
    "TwoFaStatus": "two_fa",
    "Transaction": "billing",
    "TransactionPage": "billing",
    "Invoice": "billing",
    "InvoicePage": "billing",
    "TransactionStatus": "billing",
    "ProfileDestination": "profile",
    "ProfileCountry": "profile",
    "CompanyInfo": "profile",
    "AccountProfile": "profile",
    "AccountLimits": "profile",
    "AccountConfig": "profile",
    "CompanyIndustry": "profile",
    "SubAccountDestinations": "sub_accounts",
    "SubAccount": "sub_accounts",
    "SubAccountPage": "sub_accounts",
    "SubAccountTransaction": "sub_accounts",
    "SubAccountTransactionPage": "sub_accounts",
    "SubAccountStatus": "sub_accounts",
    "ApiKeyScope": "api_keys",
    "ApiKey": "api_keys",
    "ApiKeyPermission": "api_keys",
    "E911Address": "e911",
    "E911Validation": "e911",
    "E911Record": "e911",
    "E911RecordPage": "e911",
    "OnCallEvent": "events",
    "PostCallEvent": "events",
    "DeliveryReport": "events",
    "InboundMessage": "events",
    "CallTranscriptionCompleted": "events",
    "AudioFileTranscriptionCompleted": "events",
    "BrandStatusChanged": "events",
    "CampaignStatusChanged": "events",
    "NumberStatusChanged": "events",
    "UnknownEvent": "events",
    "EventIdentity": "events",
    "SmsCharacter": "sms",
    "SmsFinding": "sms",
    "SmsAnalysis": "sms",
    "SmsReplacement": "sms",
    "SmsRewrite": "sms",
    "SenderIdCheck": "sms",
    "PhoneNumberCheck": "sms",
    "SmsEncoding": "sms",
    "SmsFindingCode": "sms",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _AREAS)
