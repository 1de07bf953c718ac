"""Messages, senders, validation, codes, links and the account, in the words of the platform's own client."""

from __future__ import annotations

import unittest
import urllib.request
from datetime import date, datetime, timezone

from watched import Platform
from wavix.core.api_error import ApiError

from wavix import ApiKeyCallsScopePermission, ApiKeyScopePermission, MessageBody, OptOut, errors

FIRST, LAST = date(2026, 6, 1), date(2026, 7, 31)
UNKNOWN = "00000000-0000-4000-8000-000000000000"


class Messages(unittest.TestCase):
    def setUp(self) -> None:
        self.platform = Platform()
        self.addCleanup(self.platform.stop)
        self.client = self.platform.client()

    def test_messages(self) -> None:
        messages = self.client.sms_and_mms.messages
        sent = messages.send(
            from_="Wavix",
            to="447537151866",
            message_body=MessageBody(text="Hi", media=None),
            callback_url="http://127.0.0.1:9/",
            tag="spring",
        )
        self.assertEqual((sent.status, sent.segments, sent.charge), ("accepted", 1, "0.0475"))
        self.platform.later(5)
        self.assertEqual(messages.get(sent.message_id).status, "delivered")
        page = messages.list(type="outbound", sent_after=FIRST, tag="spring", page=1, per_page=5)
        self.assertEqual([item.message_id for item in page.items], [sent.message_id])
        with self.assertRaises(errors.BadRequestError):
            messages.send(from_="Nobody", to="447537151866", message_body=MessageBody(text="Hi", media=None))
        with self.assertRaises(errors.NotFoundError):
            messages.get(UNKNOWN)
        self.platform.control("faults", operation="messages.send", status=503)
        with self.assertRaises(ApiError) as met:
            messages.send(from_="Wavix", to="447537151866", message_body=MessageBody(text="Hi", media=None))
        self.assertEqual(met.exception.status_code, 503)

    def test_exports_are_beyond_that_client(self) -> None:
        """It reads NDJSON as one JSON value: a known fault of the client. The reply itself was fine: status 200."""
        for export in (
            lambda: self.client.sms_and_mms.messages.list_all(type="outbound"),
            lambda: self.client.cdrs.list_all(from_=FIRST, to=FIRST, type="placed"),
        ):
            with self.assertRaises(ApiError) as met:
                export()
            self.assertEqual(met.exception.status_code, 200)
            self.assertTrue(met.exception.body.startswith("{"))

    def test_senders_and_opt_outs(self) -> None:
        senders = self.client.sms_and_mms.sender_ids
        made = senders.create(sender_id="Shop", type="alphanumeric", countries=["GB"], usecase="transactional")
        self.assertEqual(made.allowlisted_in, ["GB"])
        self.assertIn("Shop", [item.sender_id for item in senders.list().items])
        self.assertEqual(senders.get(made.id).sender_id, "Shop")
        self.assertTrue(senders.delete(made.id).success)
        with self.assertRaises(errors.NotFoundError):
            senders.get(made.id)
        with self.assertRaises(errors.BadRequestError):
            senders.create(sender_id="12345", type="alphanumeric", countries=["GB"], usecase="promo")
        opt_outs = self.client.sms_and_mms.opt_outs
        self.assertTrue(opt_outs.create(opt_out=OptOut(number="447537151867", sender_id="Wavix")).success)
        self.assertEqual(opt_outs.list(sender_id="Wavix").items[0].phone_number, "447537151867")
        with self.assertRaises(errors.UnprocessableEntityError):
            opt_outs.create(opt_out=OptOut(number="none"))

    def test_validation(self) -> None:
        validator = self.client.number_validator
        self.assertEqual(validator.get(phone_number="6281234567890", type="analysis").number_type, "mobile")
        batch = validator.create_bulk(phone_numbers=["447537151866", "12"], type="format", async_=True, force=True)
        self.platform.later(10)
        results = validator.results.get(batch.request_id)
        self.assertEqual((results.status, [item.error_code for item in results.items]), ("success", ["000", "021"]))
        with self.assertRaises(errors.NotFoundError):
            validator.results.get(UNKNOWN)

    def test_codes(self) -> None:
        service = "7204a030201211ee9fb47d093f2f127c"
        verification = self.client.two_fa.verification
        started = verification.create(service_id=service, to="447919433768", channel="sms")
        verification.resend(started.session_id, channel="voice")
        self.assertFalse(verification.check(started.session_id, code="123456").is_valid)
        self.assertTrue(verification.check(started.session_id, code="123457").is_valid)
        other = verification.create(service_id=service, to="447919433768", channel="sms")
        self.assertTrue(verification.cancel(other.session_id).success)
        with self.assertRaises(errors.NotFoundError):
            verification.cancel(other.session_id)
        sessions = self.client.two_fa.sessions.list(service, from_=FIRST, to=LAST)
        self.assertEqual([session.status for session in sessions], ["canceled", "verified"])
        self.assertGreater(len(self.client.two_fa.events.list(started.session_id)), 3)
        with self.assertRaises(errors.BadRequestError):
            verification.check(UNKNOWN, code="123456")

    def test_links(self) -> None:
        links = self.client.link_shortener
        made = links.create(link=f"{self.platform.url}/files/none", phone="15155982927", utm_campaign="summer")
        with self.assertRaises(urllib.error.HTTPError):
            urllib.request.urlopen(made.short_link, timeout=30)
        found = links.metrics.list(from_=FIRST, to=LAST, utm_campaign="summer").metrics
        self.assertEqual([click.phone for click in found], ["15155982927"])
        with self.assertRaises(errors.UnprocessableEntityError):
            links.create(link="https://example.com", expiration_time=datetime(2026, 1, 1, tzinfo=timezone.utc))

    def test_billing(self) -> None:
        billing = self.client.billing
        before = self.client.profile.config.get().balance
        self.client.number_validator.get(phone_number="6281234567890", type="validation")
        found = billing.transactions.list(from_date=FIRST, to_date=LAST, page=1, per_page=2).transactions
        self.assertEqual((found[0].type, found[0].amount, before), (29, -0.015, "1000.0"))
        invoice = billing.invoices.list().invoices[0]
        self.assertTrue(b"".join(billing.invoices.download(invoice.id)).startswith(b"%PDF-"))
        with self.assertRaises(errors.NotFoundError):
            list(billing.invoices.download(999))

    def test_profile(self) -> None:
        changed = self.client.profile.update(contacts="bills@example.com", time_zone="UTC")
        self.assertEqual(self.client.profile.get().contact_email, changed.contact_email)
        with self.assertRaises(errors.UnprocessableEntityError):
            self.client.profile.update(sms_relay_url="?")

    def test_keys(self) -> None:
        keys = self.client.api_keys
        made = keys.create(label="Reports", scopes_enabled=True, billing=ApiKeyScopePermission(allow="read"))
        limited = self.platform.client(made.value)
        self.assertFalse(limited.billing.invoices.list().is_empty)
        with self.assertRaises(errors.ForbiddenError):
            limited.profile.get()
        keys.update(made.id, restricted=True, permitted_ips=["192.0.2.1"])
        with self.assertRaises(errors.UnauthorizedError):
            limited.sip_trunks.list()
        with self.assertRaises(errors.UnprocessableEntityError):
            keys.update(made.id, calls=ApiKeyCallsScopePermission(allow="all"))
        self.assertEqual([key.label for key in keys.list()], ["Reports"])
        self.assertTrue(keys.delete(made.id).success)

    def test_sub_accounts(self) -> None:
        sub_accounts = self.client.sub_accounts
        made = sub_accounts.create(name="Shop")
        own = self.platform.client(made.api_key)
        self.assertEqual(own.profile.config.get().balance, "10.0")
        listed = sub_accounts.transactions.list(made.id, from_date=FIRST, to_date=LAST).transactions
        self.assertEqual([item.amount for item in listed], [10.0])
        sub_accounts.update(made.id, name="Store", status="disabled")
        self.assertEqual(sub_accounts.get(made.id).name, "Store")
        self.assertEqual(len(sub_accounts.list(status="enabled").sub_organizations), 1)
        with self.assertRaises(ApiError) as met:
            own.profile.config.get()
        self.assertEqual(met.exception.status_code, 401)
        with self.assertRaises(errors.NotFoundError):
            sub_accounts.get(999)
