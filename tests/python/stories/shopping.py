"""Numbers, from the catalogue to their release, and trunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stories import refused

if TYPE_CHECKING:
    from wavix import Wavix


def buy(client: Wavix) -> int:
    country = next(country for country in client.buy.countries().countries if country.name == "United States")
    region = client.buy.regions(country.id, text_enabled_only=True).regions[0]
    city = client.buy.region_cities(country.id, region.id).cities[0]
    everywhere = client.buy.countries(text_enabled_only=False).countries
    without_regions = next(country for country in everywhere if not country.has_provinces_or_states)
    client.buy.cities(without_regions.id, text_enabled_only=False)
    numbers = client.buy.numbers(country.id, city.id, text_enabled_only=True, page=1, per_page=5).items
    ids = [str(number.id) for number in numbers[:3]]
    client.cart.add(ids=ids)
    client.cart.get()
    client.cart.remove(ids=ids[:1])
    client.cart.checkout(ids=ids[1:])
    refused(lambda: client.buy.regions(without_regions.id))
    refused(lambda: client.buy.cities(999_999))
    refused(lambda: client.cart.checkout(ids=["1"]))
    refused(lambda: client.cart.add(ids=["999999999999"]))
    return client.numbers.list(search=str(numbers[1].number)).items[0].id


def numbers(client: Wavix, bought: int) -> None:
    client.numbers.list(page=1, per_page=2, label_present=False)
    client.numbers.list(city_id=1, label="none")
    client.numbers.get(bought)
    client.numbers.update(bought, sms_enabled=True, sms_relay_url="https://example.com/sms", transcription_threshold=12)
    client.numbers.update(bought, sms_relay_url=None, call_status_url=None, call_recording_enabled=True)
    client.numbers.bulk_update(
        ids=[bought],
        destinations=[{"destination": "[did]@sip.example.com", "transport": 1, "priority": 1}],
        sms_enabled=True,
    )
    client.numbers.get(bought)
    client.numbers.upload_papers(did_ids=str(bought), doc_id=1, doc_attachment=("passport.pdf", b"%PDF-1.7\n"))
    client.numbers.get(bought)
    refused(lambda: client.numbers.get(999_999))
    refused(lambda: client.numbers.update(bought, destinations=[{"destination": "?", "transport": 1, "priority": 1}]))
    refused(lambda: client.numbers.release(ids=[999_999]))
    client.numbers.release(ids=[bought])
    client.numbers.release(dids=str(client.numbers.list().items[-1].number))


def trunks(client: Wavix) -> None:
    client.sip_trunks.list(page=1, per_page=10)
    plain = {
        "label": "One",
        "password": "Secret-123",
        "callerid": "13137890021",
        "ip_restrict": False,
        "didinfo_enabled": False,
        "call_restrict": False,
        "cost_limit": False,
        "channels_restrict": False,
        "rewrite_enabled": False,
        "transcription_enabled": False,
        "transcription_threshold": 0,
    }
    full = {
        **plain,
        "ip_restrict": True,
        "allowed_ips": [{"ip": "192.0.2.1"}],
        "cost_limit": True,
        "max_call_cost": "0.5",
        "call_restrict": True,
        "call_limit": 60,
        "channels_restrict": True,
        "max_channels": 2,
        "rewrite_enabled": True,
        "rewrite_prefix": "9",
        "transcription_enabled": True,
        "transcription_threshold": 12,
        "call_recording_enabled": True,
    }
    trunk = client.invoke("sip_trunks.create", plain)
    client.sip_trunks.get(trunk.id)
    client.invoke("sip_trunks.update", {"id": trunk.id, **full})
    refused(lambda: client.invoke("sip_trunks.create", {**plain, "callerid": "?"}))
    refused(lambda: client.invoke("sip_trunks.update", {"id": trunk.id, **plain, "callerid": "?"}))
    client.sip_trunks.get(trunk.id)
    client.sip_trunks.delete(trunk.id)
    refused(lambda: client.sip_trunks.get(trunk.id))
    refused(lambda: client.sip_trunks.delete(trunk.id))
