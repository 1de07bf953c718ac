"""10DLC in the words of the platform's own client."""

from __future__ import annotations

import unittest
from typing import Any

from watched import Platform

from wavix import errors

OWN, NOWHERE = "13137890021", "http://127.0.0.1:9/"
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
    "state_or_province": "FL",
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


class TenDlc(unittest.TestCase):
    def setUp(self) -> None:
        self.platform = Platform()
        self.addCleanup(self.platform.stop)
        self.client = self.platform.client()

    def brand(self, **changes: Any) -> str:
        made = self.client.ten_dlc.brands.create(request={**BRAND, **changes})
        self.platform.later(60)
        return made.brand_id

    def test_brands(self) -> None:
        area = self.client.ten_dlc
        area.subscriptions.create(subscription_category="brand", url=NOWHERE)
        self.assertEqual(len(area.subscriptions.list()), 1)
        brand = self.brand(company_name="Unverified Inc")
        self.assertTrue(area.subscriptions.delete(subscription_category="brand").success)
        self.assertEqual(area.brands.get(brand).status, "UNVERIFIED")
        file = area.brand_evidence.upload(brand, file=("papers.pdf", b"%PDF-1.7\n"))
        self.assertEqual(len(area.brand_evidence.list(brand).items), 1)
        self.assertEqual(b"".join(area.brand_evidence.get(brand, file.uuid_)), b"%PDF-1.7\n")
        area.brand_appeals.create(brand, appeal_categories=["VERIFY_TAX_ID"], evidence=[file.uuid_])
        self.platform.later(60)
        self.assertEqual(len(area.brand_appeals.list(brand)), 1)
        self.assertEqual(area.brands.get(brand).status, "VERIFIED")
        self.assertTrue(area.brand_evidence.delete(brand, file.uuid_).success)
        made = area.brand_vettings.create(brand, evp_id="AEGIS", vetting_class="STANDARD")
        self.platform.later(60)
        self.assertEqual(area.brand_vettings.list(brand)[0].vetting_score, 75)
        area.brand_vetting_appeals.create(
            brand, appeal_categories=["LOW_SCORE"], evidence=[], evp_id="AEGIS", vetting_id=made.vetting_id
        )
        self.assertEqual(len(area.brand_vetting_appeals.list(brand)), 1)
        area.brand_vettings.import_(brand, evp_id="CV", vetting_id="13d8e00c", vetting_token="token")
        with self.assertRaises(errors.UnprocessableEntityError):
            area.brands.update(brand, zip="33102")
        self.assertTrue(area.brands.delete(brand).success)
        self.assertEqual(area.brands.list().items, [])
        with self.assertRaises(errors.NotFoundError):
            area.brands.get(brand)
        with self.assertRaises(errors.BadRequestError):
            area.brands.create(request={**BRAND, "ein_taxid": "1"})

    def test_campaigns(self) -> None:
        area = self.client.ten_dlc
        brand = self.brand()
        self.assertEqual(area.brands.qualify_usecase(brand, "2FA").usecase, "2FA")
        codes = area.campaigns.create(brand, **CAMPAIGN).campaign_id
        waiting = area.campaigns.create(brand, **{**CAMPAIGN, "name": "Waiting"}).campaign_id
        self.platform.later(60)
        self.assertEqual(area.campaigns.get(brand, codes).status, "APPROVED")
        self.assertEqual(len(area.campaigns.list(status="REVIEW").items), 1)
        self.assertEqual(len(area.campaigns.list_by_brand(brand).items), 2)
        area.campaigns.update(brand, codes, auto_renewal=False)
        self.assertTrue(area.campaign_numbers.link(brand, codes, OWN).success)
        self.platform.later(3 * 86_400)
        self.assertEqual(area.campaign_numbers.list(brand, codes).numbers[0].status, "APPROVED")
        self.assertTrue(area.campaign_numbers.unlink(brand, codes, OWN).success)
        with self.assertRaises(errors.NotFoundError):
            area.campaign_numbers.unlink(brand, codes, OWN)
        nudge = {"nudge_intent": "REVIEW", "description": "Please look."}
        area.campaigns.nudge(brand, waiting, **nudge)
        with self.assertRaises(errors.TooManyRequestsError):
            area.campaigns.nudge(brand, waiting, **nudge)
        for campaign in (codes, waiting):
            self.assertTrue(area.campaigns.delete(brand, campaign).success)
