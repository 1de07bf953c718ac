# Generated from core/src/api by `make codegen`; do not edit.
"""The areas of the platform, as attributes of the clients. Each is loaded when it is first used."""

from __future__ import annotations

from .._lazy import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .messages import AsyncMessages, Messages
    from .sender_ids import AsyncSenderIds, SenderIds
    from .opt_outs import AsyncOptOuts, OptOuts
    from .numbers import AsyncNumbers, Numbers
    from .buy import AsyncBuy, Buy
    from .cart import AsyncCart, Cart
    from .sip_trunks import AsyncSipTrunks, SipTrunks
    from .cdrs import AsyncCdrs, Cdrs
    from .recordings import AsyncRecordings, Recordings
    from .speech_analytics import AsyncSpeechAnalytics, SpeechAnalytics
    from .calls import AsyncCalls, Calls
    from .call_webhooks import AsyncCallWebhooks, CallWebhooks
    from .webrtc_tokens import AsyncWebrtcTokens, WebrtcTokens
    from .ten_dlc import AsyncTenDlc, TenDlc
    from .number_validator import AsyncNumberValidator, NumberValidator
    from .voice_campaigns import AsyncVoiceCampaigns, VoiceCampaigns
    from .short_links import AsyncShortLinks, ShortLinks
    from .two_fa import AsyncTwoFa, TwoFa
    from .billing import AsyncBilling, Billing
    from .profile import AsyncProfile, Profile
    from .sub_accounts import AsyncSubAccounts, SubAccounts
    from .api_keys import AsyncApiKeys, ApiKeys
    from .e911 import AsyncE911, E911


class Resources:
    """The areas of the platform."""

    @cached_property
    def messages(self) -> Messages:
        """Send SMS and MMS, and follow what becomes of them."""
        from .messages import Messages

        return Messages(self)

    @cached_property
    def sender_ids(self) -> SenderIds:
        """Register what recipients see as the sender of messages."""
        from .sender_ids import SenderIds

        return SenderIds(self)

    @cached_property
    def opt_outs(self) -> OptOuts:
        """Respect recipients who want no more messages."""
        from .opt_outs import OptOuts

        return OptOuts(self)

    @cached_property
    def numbers(self) -> Numbers:
        """Look after the phone numbers of the account."""
        from .numbers import Numbers

        return Numbers(self)

    @cached_property
    def buy(self) -> Buy:
        """Search the inventory of phone numbers, from country to city to number."""
        from .buy import Buy

        return Buy(self)

    @cached_property
    def cart(self) -> Cart:
        """Choose phone numbers and buy them."""
        from .cart import Cart

        return Cart(self)

    @cached_property
    def sip_trunks(self) -> SipTrunks:
        """Connect a phone system to the platform."""
        from .sip_trunks import SipTrunks

        return SipTrunks(self)

    @cached_property
    def cdrs(self) -> Cdrs:
        """Find, total and export call detail records."""
        from .cdrs import Cdrs

        return Cdrs(self)

    @cached_property
    def recordings(self) -> Recordings:
        """Find, download and delete recordings of calls."""
        from .recordings import Recordings

        return Recordings(self)

    @cached_property
    def speech_analytics(self) -> SpeechAnalytics:
        """Have files transcribed."""
        from .speech_analytics import SpeechAnalytics

        return SpeechAnalytics(self)

    @cached_property
    def calls(self) -> Calls:
        """Place calls, and control them while they last."""
        from .calls import Calls

        return Calls(self)

    @cached_property
    def call_webhooks(self) -> CallWebhooks:
        """Hear of the account's calls."""
        from .call_webhooks import CallWebhooks

        return CallWebhooks(self)

    @cached_property
    def webrtc_tokens(self) -> WebrtcTokens:
        """Let a softphone in a web page place and receive calls."""
        from .webrtc_tokens import WebrtcTokens

        return WebrtcTokens(self)

    @cached_property
    def ten_dlc(self) -> TenDlc:
        """Register brands and campaigns, so that US phone numbers may send messages."""
        from .ten_dlc import TenDlc

        return TenDlc(self)

    @cached_property
    def number_validator(self) -> NumberValidator:
        """Find out what is known of phone numbers."""
        from .number_validator import NumberValidator

        return NumberValidator(self)

    @cached_property
    def voice_campaigns(self) -> VoiceCampaigns:
        """Place calls that follow a scenario of the campaign builder."""
        from .voice_campaigns import VoiceCampaigns

        return VoiceCampaigns(self)

    @cached_property
    def short_links(self) -> ShortLinks:
        """Make short links and see who opened them."""
        from .short_links import ShortLinks

        return ShortLinks(self)

    @cached_property
    def two_fa(self) -> TwoFa:
        """Send codes to phones, and check what comes back."""
        from .two_fa import TwoFa

        return TwoFa(self)

    @cached_property
    def billing(self) -> Billing:
        """See what the account paid for."""
        from .billing import Billing

        return Billing(self)

    @cached_property
    def profile(self) -> Profile:
        """The account itself: who owns it, and what it may do."""
        from .profile import Profile

        return Profile(self)

    @cached_property
    def sub_accounts(self) -> SubAccounts:
        """Make and manage accounts below the account."""
        from .sub_accounts import SubAccounts

        return SubAccounts(self)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Make, restrict and revoke API keys."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @cached_property
    def e911(self) -> E911:
        """Tell the emergency service where the calls of a phone number come from."""
        from .e911 import E911

        return E911(self)


class AsyncResources:
    """The areas of the platform."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Send SMS and MMS, and follow what becomes of them."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def sender_ids(self) -> AsyncSenderIds:
        """Register what recipients see as the sender of messages."""
        from .sender_ids import AsyncSenderIds

        return AsyncSenderIds(self)

    @cached_property
    def opt_outs(self) -> AsyncOptOuts:
        """Respect recipients who want no more messages."""
        from .opt_outs import AsyncOptOuts

        return AsyncOptOuts(self)

    @cached_property
    def numbers(self) -> AsyncNumbers:
        """Look after the phone numbers of the account."""
        from .numbers import AsyncNumbers

        return AsyncNumbers(self)

    @cached_property
    def buy(self) -> AsyncBuy:
        """Search the inventory of phone numbers, from country to city to number."""
        from .buy import AsyncBuy

        return AsyncBuy(self)

    @cached_property
    def cart(self) -> AsyncCart:
        """Choose phone numbers and buy them."""
        from .cart import AsyncCart

        return AsyncCart(self)

    @cached_property
    def sip_trunks(self) -> AsyncSipTrunks:
        """Connect a phone system to the platform."""
        from .sip_trunks import AsyncSipTrunks

        return AsyncSipTrunks(self)

    @cached_property
    def cdrs(self) -> AsyncCdrs:
        """Find, total and export call detail records."""
        from .cdrs import AsyncCdrs

        return AsyncCdrs(self)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Find, download and delete recordings of calls."""
        from .recordings import AsyncRecordings

        return AsyncRecordings(self)

    @cached_property
    def speech_analytics(self) -> AsyncSpeechAnalytics:
        """Have files transcribed."""
        from .speech_analytics import AsyncSpeechAnalytics

        return AsyncSpeechAnalytics(self)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Place calls, and control them while they last."""
        from .calls import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def call_webhooks(self) -> AsyncCallWebhooks:
        """Hear of the account's calls."""
        from .call_webhooks import AsyncCallWebhooks

        return AsyncCallWebhooks(self)

    @cached_property
    def webrtc_tokens(self) -> AsyncWebrtcTokens:
        """Let a softphone in a web page place and receive calls."""
        from .webrtc_tokens import AsyncWebrtcTokens

        return AsyncWebrtcTokens(self)

    @cached_property
    def ten_dlc(self) -> AsyncTenDlc:
        """Register brands and campaigns, so that US phone numbers may send messages."""
        from .ten_dlc import AsyncTenDlc

        return AsyncTenDlc(self)

    @cached_property
    def number_validator(self) -> AsyncNumberValidator:
        """Find out what is known of phone numbers."""
        from .number_validator import AsyncNumberValidator

        return AsyncNumberValidator(self)

    @cached_property
    def voice_campaigns(self) -> AsyncVoiceCampaigns:
        """Place calls that follow a scenario of the campaign builder."""
        from .voice_campaigns import AsyncVoiceCampaigns

        return AsyncVoiceCampaigns(self)

    @cached_property
    def short_links(self) -> AsyncShortLinks:
        """Make short links and see who opened them."""
        from .short_links import AsyncShortLinks

        return AsyncShortLinks(self)

    @cached_property
    def two_fa(self) -> AsyncTwoFa:
        """Send codes to phones, and check what comes back."""
        from .two_fa import AsyncTwoFa

        return AsyncTwoFa(self)

    @cached_property
    def billing(self) -> AsyncBilling:
        """See what the account paid for."""
        from .billing import AsyncBilling

        return AsyncBilling(self)

    @cached_property
    def profile(self) -> AsyncProfile:
        """The account itself: who owns it, and what it may do."""
        from .profile import AsyncProfile

        return AsyncProfile(self)

    @cached_property
    def sub_accounts(self) -> AsyncSubAccounts:
        """Make and manage accounts below the account."""
        from .sub_accounts import AsyncSubAccounts

        return AsyncSubAccounts(self)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Make, restrict and revoke API keys."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @cached_property
    def e911(self) -> AsyncE911:
        """Tell the emergency service where the calls of a phone number come from."""
        from .e911 import AsyncE911

        return AsyncE911(self)
