"""Waiting for asynchronous jobs."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from stories.ten_dlc import BRAND, CAMPAIGN

import wavix
from wavix import AsyncWavix, ReplyInfo, Wavix
from wavix.models import MessageStatus, TenDlcBrandStatus, TenDlcCampaignStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wavix.models import Recording
    from wavix.testing import Simulator

MESSAGE: dict[str, Any] = {"from_": "Wavix", "to": "447537151866", "message_body": {"text": "Hi"}}


@pytest.fixture
def later(simulator: Simulator) -> Iterator[None]:
    """Moves the platform's clock each time that a test has read something, however long that took."""

    def reads() -> int:
        return sum(request.method == "GET" for request in simulator.requests())

    def move(known: int) -> None:
        while not ended.wait(0.1):
            if (now := reads()) > known:
                known = now
                simulator.advance(timedelta(minutes=5))

    ended = threading.Event()
    thread = threading.Thread(target=move, args=(reads(),))
    thread.start()
    yield
    ended.set()
    thread.join()


@pytest.mark.usefixtures("later")
def test_a_message_is_delivered(client: Wavix) -> None:
    seen: list[ReplyInfo] = []
    sent = client.messages.send(**MESSAGE)
    done = client.with_options(on_reply=seen.append).messages.wait(sent.message_id, timeout=60)
    assert done.status == MessageStatus.DELIVERED
    assert {info.operation for info in seen} == {"messages.get"}
    assert len(seen) > 1


@pytest.mark.usefixtures("later")
async def test_a_message_is_delivered_async(aclient: AsyncWavix) -> None:
    sent = await aclient.messages.send(**MESSAGE)
    done = await aclient.messages.wait(sent.message_id, timeout=60)
    assert done.status == MessageStatus.DELIVERED


def test_a_wait_ends_at_its_deadline(client: Wavix) -> None:
    sent = client.messages.send(**MESSAGE)
    with pytest.raises(wavix.TimeoutError, match="still going on after 0 seconds") as caught:
        client.messages.wait(sent.message_id, timeout=0)
    assert caught.value.operation == "messages.get"
    for timeout in (-1, float("nan")):
        with pytest.raises(wavix.InvalidArgumentError, match="timeout: expected") as wrong:
            client.messages.wait(sent.message_id, timeout=timeout)
        assert wrong.value.argument == "timeout"
    with pytest.raises(wavix.NotFoundError):
        client.messages.wait("b7a7f4d4-3b0e-4c8e-9d2e-000000000000", timeout=60)


async def test_a_wait_can_be_cancelled(aclient: AsyncWavix) -> None:
    sent = await aclient.messages.send(**MESSAGE)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(aclient.messages.wait(sent.message_id), 0.5)


@pytest.mark.usefixtures("later")
def test_a_batch_of_numbers_is_validated(client: Wavix) -> None:
    batch = client.number_validator.validate_batch(
        phone_numbers=["447537151866", "12"], type="analysis", async_=True, force=True
    )
    assert batch.request_id
    done = client.number_validator.wait(batch.request_id, timeout=60)
    assert done.pending == 0
    assert len(done.items) == 2


@pytest.mark.usefixtures("later")
def test_a_call_is_transcribed(client: Wavix) -> None:
    call = next(recording.call_uuid for recording in client.recordings.list() if not transcribed(client, recording))
    assert call
    assert client.cdrs.retranscribe(call, language="en").success
    assert client.cdrs.wait_transcription(call, timeout=60).turns


def transcribed(client: Wavix, recording: Recording) -> bool:
    try:
        return client.cdrs.transcription(recording.call_uuid or "").uuid is not None
    except wavix.NotFoundError:
        return False


def test_a_call_that_is_never_transcribed(client: Wavix) -> None:
    with pytest.raises(wavix.TimeoutError):
        client.cdrs.wait_transcription("b7a7f4d4-3b0e-4c8e-9d2e-000000000000", timeout=0)


async def test_a_brand_and_a_campaign_are_reviewed(aclient: AsyncWavix, simulator: Simulator) -> None:
    brand = await aclient.ten_dlc.create_brand(**BRAND, state_or_province="FL")
    assert brand.status == TenDlcBrandStatus.REVIEW
    waiting = asyncio.ensure_future(aclient.ten_dlc.wait_brand(brand.brand_id, timeout=60))
    await asyncio.sleep(0.3)
    simulator.advance(timedelta(minutes=1))
    assert (await waiting).status == TenDlcBrandStatus.VERIFIED
    campaign = await aclient.ten_dlc.create_campaign(brand.brand_id, **CAMPAIGN)
    with pytest.raises(wavix.TimeoutError):
        await aclient.ten_dlc.wait_campaign(brand.brand_id, campaign.campaign_id, timeout=0)
    simulator.advance(timedelta(minutes=1))
    done = await aclient.ten_dlc.wait_campaign(brand.brand_id, campaign.campaign_id, timeout=60)
    assert done.status == TenDlcCampaignStatus.APPROVED
