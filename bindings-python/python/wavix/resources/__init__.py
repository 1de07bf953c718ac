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
    from .voice_campaigns import AsyncVoiceCampaigns, VoiceCampaigns
    from .number_validator import AsyncNumberValidator, NumberValidator
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
    def voice_campaigns(self) -> VoiceCampaigns:
        """Place calls that follow a scenario of the campaign builder."""
        from .voice_campaigns import VoiceCampaigns

        return VoiceCampaigns(self)

    @cached_property
    def number_validator(self) -> NumberValidator:
        """Find out what is known of phone numbers."""
        from .number_validator import NumberValidator

        return NumberValidator(self)

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
    def voice_campaigns(self) -> AsyncVoiceCampaigns:
        """Place calls that follow a scenario of the campaign builder."""
        from .voice_campaigns import AsyncVoiceCampaigns

        return AsyncVoiceCampaigns(self)

    @cached_property
    def number_validator(self) -> AsyncNumberValidator:
        """Find out what is known of phone numbers."""
        from .number_validator import AsyncNumberValidator

        return AsyncNumberValidator(self)

    @cached_property
    def e911(self) -> AsyncE911:
        """Tell the emergency service where the calls of a phone number come from."""
        from .e911 import AsyncE911

        return AsyncE911(self)
