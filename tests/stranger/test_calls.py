"""Numbers, trunks, calls and their records, in the words of the platform's own client."""

from __future__ import annotations

import unittest
from datetime import date
from typing import Any

from watched import Platform
from wavix.core.api_error import ApiError

from wavix import NumberDestination, VoiceCampaignResponse, errors

FIRST, LAST = date(2026, 6, 1), date(2026, 6, 7)
UNKNOWN, NOWHERE = "00000000-0000-4000-8000-000000000000", "http://127.0.0.1:9/"
OWN = "13137890021"
TRUNK: dict[str, Any] = {
    "label": "One",
    "password": "Secret-123",
    "callerid": OWN,
    "ip_restrict": False,
    "didinfo_enabled": False,
    "call_restrict": False,
    "cost_limit": False,
    "channels_restrict": False,
    "rewrite_enabled": False,
    "transcription_enabled": False,
    "transcription_threshold": 0,
}


class Calls(unittest.TestCase):
    def setUp(self) -> None:
        self.platform = Platform()
        self.addCleanup(self.platform.stop)
        self.client = self.platform.client()

    def test_numbers(self) -> None:
        buy, cart, numbers = self.client.buy, self.client.cart, self.client.numbers
        country = next(item for item in buy.countries.list().countries if item.name == "United States")
        region = buy.regions.list(country.id).regions[0]
        city = buy.region_cities.list(country.id, region.id).cities[0]
        flat = next(item for item in buy.countries.list().countries if not item.has_provinces_or_states)
        self.assertTrue(buy.cities.list(flat.id).cities)
        with self.assertRaises(errors.UnprocessableEntityError):
            buy.regions.list(flat.id)
        ids = [str(item.id) for item in buy.numbers.list(country.id, city.id, page=1, per_page=5).dids[:3]]
        cart.add(ids=ids)
        cart.remove(ids=ids[:1])
        self.assertEqual(len(cart.get().dids), 2)
        self.assertTrue(cart.checkout(ids=ids[1:]).success)
        with self.assertRaises(errors.NotFoundError):
            cart.checkout(ids=["1"])
        bought = numbers.list(search=ids[1]).items[0]
        destination = NumberDestination(destination="[did]@sip.example.com", transport=1, priority=1)
        numbers.update(bought.id, sms_enabled=True, destinations=[destination])
        numbers.bulk_update(ids=[bought.id], call_recording_enabled=True)
        self.assertTrue(numbers.get(bought.id).call_recording_enabled)
        papers = numbers.papers.upload(did_ids=str(bought.id), doc_id=1, doc_attachment=("id.pdf", b"%PDF-1.7\n"))
        self.assertEqual(papers[0].status, "pending")
        with self.assertRaises(errors.BadRequestError):
            numbers.papers.upload(did_ids=str(bought.id), doc_id=1, doc_attachment=("id.exe", b"MZ"))
        numbers.delete(ids=bought.id)
        with self.assertRaises(errors.NotFoundError):
            numbers.get(bought.id)

    def test_trunks(self) -> None:
        trunks = self.client.sip_trunks
        made = trunks.create(**TRUNK)
        self.assertEqual(trunks.get(made.id).label, "One")
        self.assertEqual(trunks.update(made.id, **{**TRUNK, "label": "Two"}).label, "Two")
        self.assertEqual(len(trunks.list(page=1, per_page=10).sip_trunks), 3)
        self.assertTrue(trunks.delete(made.id).success)
        with self.assertRaises(errors.NotFoundError):
            trunks.get(made.id)
        with self.assertRaises(errors.UnprocessableEntityError):
            trunks.create(**{**TRUNK, "callerid": "?"})

    def test_calls(self) -> None:
        control, webhooks = self.client.call_control, self.client.call_webhooks
        webhooks.create(url=NOWHERE, event_type="on-call")
        self.assertEqual([item.event_type for item in webhooks.list()], ["on-call"])
        webhooks.delete(event_type="on-call")
        with self.assertRaises(errors.UnprocessableEntityError):
            webhooks.delete(event_type="on-call")
        call = control.create(from_=OWN, to="447537151866", callback_url=NOWHERE, recording=True)
        with self.assertRaises(errors.BadRequestError) as met:
            control.create(from_="447537151866", to=OWN, callback_url=NOWHERE)
        self.assertIn("Caller ID must be a verified number", str(met.exception.body))
        self.platform.later(9)
        self.assertEqual(len(control.list().calls), 1)
        control.update(call.id, tag="b")
        control.audio.play(call.id, audio_file="https://example.com/a.wav")
        control.audio.stop(call.id)
        control.collect(call.id, max_digits=4, timeout=5)
        self.platform.control(f"calls/{call.id}/digits", digits="4711")
        self.assertEqual(control.get(call.id).call.event_payload.payload["digits"], "4711")
        where = {"stream_url": "wss://example.com/", "stream_type": "oneway", "stream_channel": "both"}
        stream = control.streams.create(call.id, **where)
        control.streams.delete(call.id, stream.stream_id)
        self.assertTrue(control.delete(call.id).success)
        with self.assertRaises(errors.NotFoundError):
            control.delete(call.id)
        inbound = self.platform.control("calls", **{"from": "15155982927", "to": OWN})["id"]
        self.assertTrue(control.answer(inbound, call_recording=True).success)
        with self.assertRaises(errors.BadRequestError):
            control.answer(inbound)

    def test_records(self) -> None:
        cdrs = self.client.cdrs
        page = cdrs.list(from_=FIRST, to=LAST, type="placed", disposition="all", page=1, per_page=5)
        self.assertEqual(len(page.items), 5)
        found = cdrs.search(type="received", from_=FIRST, to=LAST, transcription={"any": {"must": ["parcel"]}})
        call = found.items[0].uuid_
        self.assertTrue(cdrs.get(call, show_transcription=True).transcription)
        self.assertTrue(cdrs.transcription.get(call).turns)
        self.assertTrue(cdrs.transcriptions(call).turns)
        self.assertTrue(cdrs.retranscribe(call, language="en", webhook_url=NOWHERE).success)
        with self.assertRaises(errors.NotFoundError):
            cdrs.get(UNKNOWN)
        with self.assertRaises(errors.BadRequestError):
            cdrs.list(from_=FIRST, to=LAST, type="sideways")

    def test_recordings(self) -> None:
        recordings = self.client.call_recording
        recording = recordings.list(from_date=FIRST, to_date=LAST, per_page=1).recordings[0]
        self.assertEqual(recordings.get(recording.id).call_uuid, recording.call_uuid)
        # The declared reply has no body; that client follows the address it is given and drops what it finds.
        self.assertIsNone(recordings.get_by_call(recording.call_uuid))
        self.assertTrue(recordings.delete(recording.id).success)
        with self.assertRaises(errors.BadRequestError):
            recordings.delete(recording.id)

    def test_files(self) -> None:
        speech = self.client.speech_analytics
        made = speech.create(file=("talk.wav", b"RIFF"), callback_url=NOWHERE, insights=True)
        self.platform.later(70)
        self.assertEqual(speech.get(made.request_id).status, "completed")
        self.assertEqual(b"".join(speech.file.get(made.request_id)), b"RIFF")
        self.assertTrue(speech.retranscribe(made.request_id, callback_url=NOWHERE).success)
        with self.assertRaises(errors.NotFoundError):
            speech.get(UNKNOWN)

    def test_voice_campaigns(self) -> None:
        campaigns = self.client.voice_campaigns
        wanted = VoiceCampaignResponse(callflow_id=1, contact="447537151866", caller_id="442038701234")
        made = campaigns.create(voice_campaign=wanted).voice_campaign
        self.platform.later(31)
        self.assertEqual(campaigns.get(made.id).voice_campaign.status, "completed")
        with self.assertRaises(errors.NotFoundError):
            campaigns.get(999)

    def test_tokens(self) -> None:
        tokens = self.client.webrtc.tokens
        made = tokens.create(sip_trunk="36465", ttl=60, payload={"user": "42"})
        self.assertEqual(tokens.update(made.uuid_, payload={"user": "43"}).payload, {"user": "43"})
        self.assertEqual(tokens.get(made.uuid_).ttl, 60)
        self.platform.later(61)
        self.assertEqual(tokens.list().items, [])
        with self.assertRaises(errors.NotFoundError):
            tokens.get(made.uuid_)
        with self.assertRaises(ApiError):
            tokens.delete(made.uuid_)
