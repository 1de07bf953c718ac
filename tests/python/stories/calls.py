"""Call records, calls that are controlled, recordings, files and tokens."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from stories import refused

if TYPE_CHECKING:
    from stories import Later
    from wavix import Wavix
    from wavix.testing import Simulator


def calls(client: Wavix, later: Later) -> None:
    first, last = date(2026, 6, 1), date(2026, 6, 7)
    client.cdrs.list(type="placed", from_=first, to=last, per_page=50)
    client.cdrs.list(
        type="received", from_=first, to=last, disposition="all", from_search="4", to_search="1", page=2, per_page=5
    )
    client.cdrs.list(type="placed", from_=first, to=last, disposition="noanswer", sip_trunk="36465")
    list(client.cdrs.export(type="placed", from_=first, to=last, disposition="all"))
    found = client.cdrs.search(
        type="received", from_=first, to=date(2026, 6, 30), transcription={"any": {"must": ["parcel"]}}
    )
    call = found.items[0].uuid
    assert call
    client.cdrs.get(call)
    client.cdrs.get(call, show_transcription=True)
    client.cdrs.transcription(call)
    client.cdrs.transcriptions(call)
    client.cdrs.retranscribe(call, language="en", webhook_url="http://127.0.0.1:9/")
    later(120)
    client.cdrs.transcription(call)
    client.cdrs.retranscribe(call, webhook_url="http://127.0.0.1:9/failed")
    later(120)
    assert client.cdrs.transcription(call).status == "failed"
    unknown = "00000000-0000-4000-8000-000000000000"
    refused(lambda: client.cdrs.get(unknown))
    refused(lambda: client.cdrs.transcription(unknown))
    refused(lambda: client.cdrs.transcriptions(unknown))
    refused(lambda: client.cdrs.retranscribe(unknown, language="en"))
    refused(lambda: client.voice_campaigns.create(callflow_id=1, contact="447537151866", caller_id="442038709999"))
    campaign = client.voice_campaigns.create(callflow_id=1, contact="447537151866", caller_id="442038701234")
    later(60)
    client.voice_campaigns.get(campaign.id)
    refused(lambda: client.voice_campaigns.get(999_999))
    refused(
        lambda: client.voice_campaigns.create(callflow_id=123_456, contact="447537151866", caller_id="442038701234")
    )


def control(client: Wavix, simulator: Simulator) -> None:
    later = simulator.advance
    unknown = "00000000-0000-4000-8000-000000000000"
    nowhere = "http://127.0.0.1:9/"
    client.call_webhooks.create(url=nowhere, event_type="on-call")
    client.call_webhooks.list()
    client.call_webhooks.delete(event_type="on-call")
    refused(lambda: client.call_webhooks.delete(event_type="on-call"))
    refused(lambda: client.call_webhooks.create(url="ftp://example.com", event_type="on-call"))
    call = client.calls.create(from_="13137890021", to="447537151866", callback_url=nowhere, recording=True, tag="a")
    refused(lambda: client.calls.create(from_="13137890021", to="?", callback_url=nowhere))
    refused(lambda: client.calls.play(call.id, audio_file="https://example.com/a.wav"))
    later(9)
    client.calls.list()
    client.calls.update(call.id, tag="b")
    client.calls.play(call.id, audio_file="https://example.com/a.wav")
    client.calls.stop_audio(call.id)
    client.calls.get(call.id)
    client.calls.collect(call.id, max_digits=4, timeout=5, prompt={"say": {"text": "Your PIN", "voice": "Ivy"}})
    where = {"stream_url": "wss://example.com/", "stream_type": "oneway", "stream_channel": "both"}
    stream = client.calls.start_stream(call.id, **where)
    assert stream.stream_id
    client.calls.stop_stream(call.id, stream.stream_id)
    later(6)
    client.calls.end(call.id)
    refused(lambda: client.calls.end(call.id))
    refused(lambda: client.calls.get(unknown))
    for event_type in ("on-call", "post-call"):
        client.call_webhooks.create(url=nowhere, event_type=event_type)
    inbound = str(simulator.ring("15155982927", "13137890021")["id"])
    client.calls.answer(
        inbound,
        call_recording=True,
        stream_url="wss://example.com/",
        stream_type="oneway",
        stream_channel="both",
    )
    refused(lambda: client.calls.answer(inbound))
    refused(lambda: client.calls.create(from_="447537151866", to="13137890021", callback_url=nowhere))
    refused(lambda: client.invoke("calls.collect", {"id": inbound, "prompt": {}}))
    simulator.hang_up(inbound)
    client.calls.create(from_="13137890021", to="447537990026", callback_url=nowhere)
    for ending in ("990021", "990022", "990023"):
        client.calls.create(from_="13137890021", to=f"447537{ending}", callback_url=nowhere)
    later(100)


def sound(client: Wavix, later: Later) -> None:
    unknown, nowhere = "00000000-0000-4000-8000-000000000000", "http://127.0.0.1:9/"
    recordings = client.recordings.list(from_date=date(2026, 6, 1), to_date="2026-06-30", sip_trunks=["36465", "1"])
    recording = client.recordings.get(recordings.items[0].id)
    assert client.recordings.download(str(recording.call_uuid)).read().startswith(b"RIFF")
    client.recordings.delete(recording.id)
    refused(lambda: client.recordings.delete(recording.id))
    refused(lambda: client.recordings.get(999_999))
    file = client.speech_analytics.create(file=("talk.wav", b"RIFF"), callback_url=nowhere, insights=True)
    client.speech_analytics.get(file.request_id)
    later(70)
    client.speech_analytics.get(file.request_id)
    client.speech_analytics.retranscribe(file.request_id, callback_url=nowhere)
    refused(lambda: client.speech_analytics.get(unknown))
    assert client.speech_analytics.download(file.request_id).read() == b"RIFF"
    token = client.webrtc_tokens.create(sip_trunk="36465", ttl=None, payload={"user": "42"})
    client.webrtc_tokens.create(sip_trunk="36465", ttl=60)
    client.webrtc_tokens.list()
    client.webrtc_tokens.update(token.uuid, payload={"user": "43"})
    client.webrtc_tokens.get(token.uuid)
    client.webrtc_tokens.delete(token.uuid)
    refused(lambda: client.webrtc_tokens.get(token.uuid))
    refused(lambda: client.webrtc_tokens.create(sip_trunk="none", ttl=60))
