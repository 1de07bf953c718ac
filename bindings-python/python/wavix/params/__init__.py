# Generated from core/src/api by `make codegen`; do not edit.
"""Types of arguments. Modules are loaded when a name of theirs is used."""

from __future__ import annotations

from .._lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .common import PaginationParam as PaginationParam
    from .common import TranscriptionLanguageParam as TranscriptionLanguageParam
    from .common import TranscriptionStatusParam as TranscriptionStatusParam
    from .messages import MessageBodyParam as MessageBodyParam
    from .messages import TicketParam as TicketParam
    from .messages import MessageTypeParam as MessageTypeParam
    from .messages import DirectionParam as DirectionParam
    from .messages import MessageStatusParam as MessageStatusParam
    from .messages import ReconciliationOutcomeParam as ReconciliationOutcomeParam
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
    from .calls import SpokenTextParam as SpokenTextParam
    from .calls import CollectPromptParam as CollectPromptParam
    from .calls import CallDirectionParam as CallDirectionParam
    from .calls import CallEventTypeParam as CallEventTypeParam
    from .calls import OnCallEventTypeParam as OnCallEventTypeParam
    from .calls import OnCallEventStatusParam as OnCallEventStatusParam
    from .calls import CallStreamTypeParam as CallStreamTypeParam
    from .calls import CallStreamChannelParam as CallStreamChannelParam
    from .calls import SpeechVoiceParam as SpeechVoiceParam
    from .calls import SpeechLanguageParam as SpeechLanguageParam
    from .call_webhooks import CallWebhookTypeParam as CallWebhookTypeParam
    from .ten_dlc import TenDlcEntityTypeParam as TenDlcEntityTypeParam
    from .ten_dlc import TenDlcBrandStatusParam as TenDlcBrandStatusParam
    from .ten_dlc import TenDlcVerticalParam as TenDlcVerticalParam
    from .ten_dlc import TenDlcAppealCategoryParam as TenDlcAppealCategoryParam
    from .ten_dlc import TenDlcVettingProviderParam as TenDlcVettingProviderParam
    from .ten_dlc import TenDlcVettingClassParam as TenDlcVettingClassParam
    from .ten_dlc import TenDlcUseCaseParam as TenDlcUseCaseParam
    from .ten_dlc import TenDlcCampaignStatusParam as TenDlcCampaignStatusParam
    from .ten_dlc import TenDlcNumberStatusParam as TenDlcNumberStatusParam
    from .ten_dlc import TenDlcNudgeIntentParam as TenDlcNudgeIntentParam
    from .ten_dlc import TenDlcEventCategoryParam as TenDlcEventCategoryParam
    from .number_validator import NumberValidationTypeParam as NumberValidationTypeParam
    from .number_validator import PhoneNumberTypeParam as PhoneNumberTypeParam
    from .number_validator import NumberValidationStatusParam as NumberValidationStatusParam
    from .two_fa import TwoFaChannelParam as TwoFaChannelParam
    from .two_fa import TwoFaStatusParam as TwoFaStatusParam
    from .billing import TransactionStatusParam as TransactionStatusParam
    from .profile import UpdateCompanyInfoParam as UpdateCompanyInfoParam
    from .profile import CompanyIndustryParam as CompanyIndustryParam
    from .sub_accounts import SubAccountDestinationsParam as SubAccountDestinationsParam
    from .sub_accounts import SubAccountStatusParam as SubAccountStatusParam
    from .api_keys import ApiKeyScopeParam as ApiKeyScopeParam
    from .api_keys import ApiKeyPermissionParam as ApiKeyPermissionParam
    from .e911 import E911AddressToValidateParam as E911AddressToValidateParam
    from .e911 import E911AddressParam as E911AddressParam

_AREAS = {
    "PaginationParam": "common",
    "TranscriptionLanguageParam": "common",
    "TranscriptionStatusParam": "common",
    "MessageBodyParam": "messages",
    "TicketParam": "messages",
    "MessageTypeParam": "messages",
    "DirectionParam": "messages",
    "MessageStatusParam": "messages",
    "ReconciliationOutcomeParam": "messages",
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
    "SpokenTextParam": "calls",
    "CollectPromptParam": "calls",
    "CallDirectionParam": "calls",
    "CallEventTypeParam": "calls",
    "OnCallEventTypeParam": "calls",
    "OnCallEventStatusParam": "calls",
    "CallStreamTypeParam": "calls",
    "CallStreamChannelParam": "calls",
    "SpeechVoiceParam": "calls",
    "SpeechLanguageParam": "calls",
    "CallWebhookTypeParam": "call_webhooks",
    "TenDlcEntityTypeParam": "ten_dlc",
    "TenDlcBrandStatusParam": "ten_dlc",
    "TenDlcVerticalParam": "ten_dlc",
    "TenDlcAppealCategoryParam": "ten_dlc",
    "TenDlcVettingProviderParam": "ten_dlc",
    "TenDlcVettingClassParam": "ten_dlc",
    "TenDlcUseCaseParam": "ten_dlc",
    "TenDlcCampaignStatusParam": "ten_dlc",
    "TenDlcNumberStatusParam": "ten_dlc",
    "TenDlcNudgeIntentParam": "ten_dlc",
    "TenDlcEventCategoryParam": "ten_dlc",
    "NumberValidationTypeParam": "number_validator",
    "PhoneNumberTypeParam": "number_validator",
    "NumberValidationStatusParam": "number_validator",
    "TwoFaChannelParam": "two_fa",
    "TwoFaStatusParam": "two_fa",
    "TransactionStatusParam": "billing",
    "UpdateCompanyInfoParam": "profile",
    "CompanyIndustryParam": "profile",
    "SubAccountDestinationsParam": "sub_accounts",
    "SubAccountStatusParam": "sub_accounts",
    "ApiKeyScopeParam": "api_keys",
    "ApiKeyPermissionParam": "api_keys",
    "E911AddressToValidateParam": "e911",
    "E911AddressParam": "e911",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _AREAS)
