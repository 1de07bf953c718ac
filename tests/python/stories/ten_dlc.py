"""10DLC brands and their campaigns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from stories import refused

if TYPE_CHECKING:
    from stories import Later
    from wavix import Wavix

BRAND: dict[str, Any] = {
    "dba_name": "Shop",
    "company_name": "Shop Inc",
    "entity_type": "PRIVATE_PROFIT",
    "vertical": "RETAIL",
    "ein_taxid": "12-3456789",
    "ein_taxid_country": "US",
    "first_name": "Ada",
    "last_name": "Doe",
    "phone_number": "12125550100",
    "email": "ada@example.com",
    "street_address": "1 Main St",
    "city": "Miami",
    "country": "US",
    "zip": "33101",
}
CAMPAIGN: dict[str, Any] = {
    "name": "Codes",
    "usecase": "2FA",
    "description": "Codes for logging in",
    "optin_workflow": "A form",
    "optin": True,
    "optin_keywords": "start",
    "optin_message": "Welcome",
    "optout": True,
    "optout_keywords": "stop",
    "optout_message": "Bye",
    "help": True,
    "help_keywords": "help",
    "help_message": "See example.com",
    "sample1": "Your code is 123456",
    "terms_conditions": "https://example.com/terms",
    "affiliate_marketing": False,
    "age_gated": False,
    "auto_renewal": True,
    "direct_lending": False,
    "embedded_links": False,
    "mock": False,
}


def ten_dlc(client: Wavix, later: Later) -> None:
    area = client.ten_dlc
    for category in ("brand", "campaign", "number"):
        area.create_subscription(subscription_category=category, url="http://127.0.0.1:9/")
    area.list_subscriptions()
    area.delete_subscription(subscription_category="number")
    area.create_subscription(subscription_category="number", url="http://127.0.0.1:9/")
    stock = {"entity_type": "PUBLIC_PROFIT", "stock_symbol": "SHOP", "stock_exchange": "NASDAQ", "mock": True}
    client.invoke("ten_dlc.create_brand", {**BRAND, **stock, "state_or_province": "FL"})
    brand = client.invoke("ten_dlc.create_brand", {**BRAND, "company_name": "Unverified Inc"}).brand_id
    refused(lambda: client.invoke("ten_dlc.create_brand", {**BRAND, "ein_taxid": "1"}))
    refused(lambda: area.qualify_use_case(brand, "2FA"))
    refused(lambda: area.create_vetting_appeal(brand, appeal_categories=["LOW_SCORE"], evidence=[]))
    later(60)
    area.list_brands(status="VERIFIED", created_after=date(2026, 6, 1), page=1, per_page=5)
    area.get_brand(brand)
    file = area.upload_evidence(brand, file=("papers.pdf", b"%PDF-1.7\n"))
    refused(lambda: area.upload_evidence("B000000", file=("papers.pdf", b"%PDF-1.7\n")))
    area.list_evidence(brand)
    assert area.get_evidence(brand, file.uuid).read() == b"%PDF-1.7\n"
    area.create_brand_appeal(
        brand, appeal_categories=["VERIFY_TAX_ID"], evidence=[file.uuid], explanation="The papers are attached."
    )
    refused(lambda: area.create_brand_appeal(brand, appeal_categories=["VERIFY_GOVERNMENT"], evidence=[]))
    area.list_brand_appeals(brand)
    later(60)
    area.list_brand_appeals(brand)
    area.delete_evidence(brand, file.uuid)
    refused(lambda: area.get_evidence(brand, file.uuid).read())
    area.update_brand(brand, ein_taxid="987654321", website="https://example.com", stock_symbol=None)
    refused(lambda: area.update_brand(brand, ein_taxid="1"))
    later(60)
    another = client.invoke("ten_dlc.create_brand", BRAND).brand_id
    later(60)
    campaigns(client, another, later)
    vetting = area.create_vetting(another, evp_id="AEGIS", vetting_class="STANDARD")
    area.list_vettings(another)
    later(60)
    area.create_vetting_appeal(
        another, appeal_categories=["LOW_SCORE"], evidence=[], evp_id="AEGIS", vetting_id=vetting.vetting_id
    )
    refused(lambda: area.create_vetting_appeal(another, appeal_categories=["VERIFY_TAX_ID"], evidence=[]))
    area.list_vetting_appeals(another)
    later(60)
    area.list_vetting_appeals(another)
    area.import_vetting(another, evp_id="CV", vetting_id="13d8e00c", vetting_token="token")
    area.list_vettings(another)
    refused(lambda: area.update_brand(another, zip="33102"))
    area.delete_brand(another)
    refused(lambda: area.get_brand(another))


def campaigns(client: Wavix, brand: str, later: Later) -> None:
    area = client.ten_dlc
    plain = {"brand_id": brand, **CAMPAIGN}
    area.qualify_use_case(brand, "2FA")
    first = client.invoke("ten_dlc.create_campaign", plain).campaign_id
    waiting = client.invoke("ten_dlc.create_campaign", {**plain, "name": "Waiting"}).campaign_id
    refused(lambda: client.invoke("ten_dlc.create_campaign", {**plain, "brand_id": "B000000"}))
    refused(lambda: area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look."))
    later(60)
    area.list_campaigns(usecase="2FA", created_before=date(2027, 1, 1), mock=False, page=1, per_page=5)
    area.list_brand_campaigns(brand, status="APPROVED")
    area.update_campaign(brand, first, usecase="CUSTOMER_CARE", sample2="Your parcel arrives today.")
    refused(lambda: area.update_campaign(brand, "C000000", auto_renewal=False))
    area.get_campaign(brand, first)
    area.link_number(brand, first, "13137890021")
    refused(lambda: area.link_number(brand, first, "12025550100"))
    area.list_numbers(brand, first)
    later(3 * 86_400)
    area.list_numbers(brand, first)
    area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look.")
    refused(lambda: area.nudge_campaign(brand, waiting, nudge_intent="REVIEW", description="Please look."))
    area.unlink_number(brand, first, "13137890021")
    refused(lambda: area.unlink_number(brand, first, "13137890021"))
    refused(lambda: area.delete_brand(brand))
    for campaign in (first, waiting):
        area.delete_campaign(brand, campaign)
    refused(lambda: area.get_campaign(brand, first))
