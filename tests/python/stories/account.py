"""Billing, profile, keys and sub-accounts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from stories import refused

if TYPE_CHECKING:
    from wavix import Wavix


def account(client: Wavix) -> None:
    first, last = date(2026, 6, 1), date(2026, 7, 31)
    client.billing.transactions(from_date=first, to_date=last, page=1, per_page=5)
    client.billing.transactions(from_date=first, to_date=last, type=36, details_contains="2fa", payments=False)
    invoice = client.billing.invoices(page=1, per_page=5).items[0]
    assert client.billing.download_invoice(invoice.id).read().startswith(b"%PDF-")
    refused(lambda: client.billing.download_invoice(999))
    client.profile.get()
    client.profile.update(
        contacts="bills@example.com",
        time_zone="UTC",
        phone="12025550123",
        sms_relay_url="https://example.com/sms",
        dlr_relay_url="https://example.com/dlr",
        company_info={"name": "Awesome company", "industry": "telecommunications", "country_code": "US"},
    )
    client.profile.get()
    refused(lambda: client.profile.update(sms_relay_url="?"))
    client.profile.config()
    key = client.api_keys.create(
        label="Reports",
        restricted=True,
        permitted_ips=["192.0.2.1"],
        scopes_enabled=True,
        billing={"allow": "read"},
        calls={"allow": "write"},
    )
    client.api_keys.list(label="Rep")
    client.api_keys.update(key.id, active=False, messages={"allow": "none"})
    refused(lambda: client.api_keys.create(label="Wrong", permitted_ips=["?"]))
    refused(lambda: client.api_keys.update(999_999, active=False))
    client.api_keys.delete(key.id)
    refused(lambda: client.api_keys.delete(key.id))
    made = client.sub_accounts.create(
        name="Shop",
        default_destinations={"sms_endpoint": "https://example.com/sms", "dlr_endpoint": "https://example.com/dlr"},
    )
    client.sub_accounts.create(name="No addresses")
    client.sub_accounts.list(status="enabled")
    assert made.default_destinations
    client.sub_accounts.update(made.id, name="Store", status="disabled", default_destinations=made.default_destinations)
    client.sub_accounts.get(made.id)
    client.sub_accounts.transactions(made.id, from_date=first, to_date=last, page=1, per_page=5)
    client.sub_accounts.transactions(made.id, from_date=first, to_date=last, type=25)
    client.sub_accounts.transactions(made.id, from_date=first, to_date=last, type=[25, 15])
    refused(lambda: client.sub_accounts.get(999_999))
