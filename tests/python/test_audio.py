"""The sound of calls: servers, streams and resampling, with the simulator on the other side."""

from __future__ import annotations

import asyncio
import io
import random
import wave
from array import array
from typing import TYPE_CHECKING

import pytest
from scripts import prints

from wavix import AsyncWavix, InvalidArgumentError, NotSentError, StreamInterruptedError, Wavix
from wavix.audio import AudioServer, AudioStream, Mark, Media, Resampler, Stop, UnknownMessage, resample
from wavix.testing import Simulator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from typing_extensions import Buffer

OWN = "13137890021"
PCM = array("h", random.Random(5).choices(range(-32768, 32768), k=20_001)).tobytes()


def wav(sound: bytes, rate: int = 24_000) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, rate, 0, "NONE", ""))
        writer.writeframes(sound)
    return file.getvalue()


def heard(recording: bytes) -> bytes:
    with wave.open(io.BytesIO(recording)) as reader:
        assert reader.getparams()[:3] == (1, 2, 24_000)
        return reader.readframes(reader.getnframes())


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    path = tmp_path / "caller.wav"
    path.write_bytes(wav(PCM))
    with Simulator(call_audio=path) as running:
        yield running


def call(simulator: Simulator) -> str:
    """A call that was answered and is recorded."""
    with Wavix(api_key=simulator.api_key, base_url=simulator.url) as client:
        placed = client.calls.create(from_=OWN, to="447537151866", callback_url="http://127.0.0.1:9/", recording=True)
    simulator.answer(placed.id)
    return placed.id


async def twoway(client: AsyncWavix, server: AudioServer, call_id: str, kind: str = "twoway") -> AudioStream:
    await client.calls.start_stream(call_id, stream_url=server.url(call_id), stream_type=kind, stream_channel="inbound")
    stream = await server.accept()
    assert stream
    return stream


async def recording(client: AsyncWavix, call_id: str) -> bytes:
    await client.calls.end(call_id)
    async with await client.recordings.download(call_id) as file:
        return heard(await file.read())


def numbers(data: bytes) -> array[int]:
    return array("h", data)


def shorts(data: bytes) -> Buffer:
    return memoryview(data).cast("h")


async def test_an_echo_is_recorded_sample_for_sample(aclient: AsyncWavix, simulator: Simulator) -> None:
    call_id = call(simulator)
    async with AudioServer() as server:
        stream = await twoway(aclient, server, call_id)
        assert (stream.call_id, stream.stream_type, stream.stream_channel) == (call_id, "twoway", "inbound")
        assert stream.event_time is not None
        sound = b""
        forms: list[Callable[[bytes], Buffer]] = [bytes, bytearray, memoryview, numbers, shorts]
        async for event in stream:
            assert isinstance(event, Media)
            assert (event.track, event.timestamp, event.chunk) == ("inbound", len(sound) // 2, len(sound) // 960 + 1)
            assert await stream.send_audio(forms[len(sound) // 960 % len(forms)](event.audio))
            sound += event.audio
            if len(sound) >= len(PCM):
                break
        assert await stream.mark("end")
        assert [event.name async for event in until_mark(stream)] == ["end"]
        assert stream.missed == 0
        assert await recording(aclient, call_id) == sound
        assert sound.rstrip(b"\0") == PCM.rstrip(b"\0")
        # The rest of the stream, which ended with the call.
        assert isinstance([event async for event in stream][-1], Stop)
        with pytest.raises(NotSentError, match="the stream has ended"):
            await stream.send_audio(b"\0\0")


async def until_mark(stream: AudioStream):
    async for event in stream:
        if isinstance(event, Mark):
            yield event
            return


async def test_clear_interrupts(aclient: AsyncWavix, simulator: Simulator) -> None:
    call_id = call(simulator)
    async with AudioServer(buffer=1) as server:
        stream = await twoway(aclient, server, call_id)
        await stream.mark("first")
        waiting = asyncio.ensure_future(stream.send_audio(PCM * 20))
        assert [event.name async for event in until_mark(stream)] == ["first"]
        while stream.queued < 0.5:
            await asyncio.sleep(0.01)
        stream.clear()
        assert await waiting is False
        await stream.send_audio(PCM)
        await stream.mark("last")
        assert [event.name async for event in until_mark(stream)] == ["last"]
        assert (await recording(aclient, call_id)).endswith(PCM)


async def test_nothing_is_lost_where_waiting_is_cancelled(aclient: AsyncWavix, simulator: Simulator) -> None:
    call_id = call(simulator)
    async with AudioServer() as server:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(server.accept(), 0.05)
        stream = await twoway(aclient, server, call_id, "oneway")
        chunks: list[int | None] = []
        while len(chunks) < 30:
            try:
                event = await asyncio.wait_for(stream.__anext__(), 0.004)
            except asyncio.TimeoutError:
                continue
            assert isinstance(event, Media)
            chunks.append(event.chunk)
        assert chunks == list(range(1, 31))
        with pytest.raises(NotSentError, match="oneway"):
            await stream.send_audio(PCM)


async def test_serve_talks_to_all_and_survives_what_handlers_raise(aclient: AsyncWavix, simulator: Simulator) -> None:
    problems: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
    begun: list[str] = []
    ended: list[str] = []

    async def talk(stream: AudioStream) -> None:
        begun.append(stream.call_id)
        if len(begun) == 1:
            raise ZeroDivisionError
        async for _ in stream:
            pass
        ended.append(stream.call_id)

    async with AudioServer() as server:
        serving = asyncio.ensure_future(server.serve(talk))
        calls = [call(simulator) for _ in range(3)]
        for call_id in calls:
            url = server.url(call_id)
            await aclient.calls.start_stream(call_id, stream_url=url, stream_type="twoway", stream_channel="inbound")
            while call_id not in begun:
                await asyncio.sleep(0.01)
        simulator.hang_up(calls[1])
        while not ended:
            await asyncio.sleep(0.01)
    await serving
    assert ended == calls[1:]
    assert [type(problem["exception"]) for problem in problems] == [ZeroDivisionError]


async def test_closing_ends_what_waits(aclient: AsyncWavix, simulator: Simulator) -> None:
    server = AudioServer()
    with pytest.raises(RuntimeError, match="not started"):
        server.url("c")
    await server.start()
    stream = await twoway(aclient, server, call(simulator))
    accepting = asyncio.ensure_future(server.accept())
    sending = asyncio.ensure_future(stream.send_audio(PCM * 40))
    await asyncio.sleep(0.1)
    await server.close()
    await server.close()
    assert await accepting is None
    with pytest.raises(NotSentError):
        await sending
    async for event in stream:
        assert isinstance(event, (Media, Stop))
    with pytest.raises(OSError, match=r".*"):
        await asyncio.open_connection(server.host, server.port)


async def test_a_connection_that_is_lost_is_an_error() -> None:
    async with AudioServer() as server:
        url = server.url("c")
        assert url.startswith(f"ws://127.0.0.1:{server.port}/")
        path = url.split("/", 3)[3]
        reader, writer = await asyncio.open_connection(server.host, server.port)
        request = (
            f"GET /{path} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n"
            "sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        )
        writer.write(request.encode())
        assert b" 101 " in await reader.readuntil(b"\r\n\r\n")
        for text in (b'{"event":"start","call_id":"c","stream_id":"s"}', b'{"event":"dtmf","digit":"7"}'):
            # Masked with zeros.
            writer.write(bytes([0x81, 0x80 | len(text), 0, 0, 0, 0]) + text)
        stream = await server.accept()
        assert stream
        assert await stream.__anext__() == UnknownMessage("dtmf", {"event": "dtmf", "digit": "7"})
        writer.transport.abort()
        with pytest.raises(StreamInterruptedError):
            await stream.__anext__()
        with pytest.raises(StopAsyncIteration):
            await stream.__anext__()
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(request.encode())
        assert b" 403 " in await reader.readline()
        writer.close()


async def test_wrong_arguments_are_named(aclient: AsyncWavix, simulator: Simulator) -> None:
    for settings, argument in [
        ({"host": "0.0.0.0"}, "public_url"),
        ({"public_url": "ws://example.com"}, "public_url"),
        ({"port": 65_536}, "port"),
        ({"max_streams": -1}, "max_streams"),
        ({"token_lifetime": -1}, "token_lifetime"),
        ({"buffer": 0}, "buffer"),
        ({"certificate": b"x"}, "private_key"),
        ({"certificate": b"x", "private_key": b"x"}, "certificate"),
    ]:
        with pytest.raises(InvalidArgumentError) as wrong:
            await AudioServer(**settings).start()  # pyright: ignore[reportArgumentType]
        assert wrong.value.argument == argument
    async with AudioServer() as server:
        stream = await twoway(aclient, server, call(simulator))
        for sound in ("text", 7, b"\0", array("i", [1]), array("d", [0.5]), memoryview(bytearray(8)).cast("B", (2, 4))):
            with pytest.raises(InvalidArgumentError) as wrong:
                await stream.send_audio(sound)  # pyright: ignore[reportArgumentType]
            assert wrong.value.argument == "audio"
        with pytest.raises(InvalidArgumentError) as wrong:
            await stream.mark("")
        assert wrong.value.argument == "name"
        assert repr(stream) == f"AudioStream(call_id={stream.call_id!r}, stream_id={stream.stream_id!r})"


def test_resampling() -> None:
    telephone = resample(array("h", [0] * 2400 + [1000] * 2400), 24_000, 8_000)
    assert len(telephone) == 3200
    assert array("h", telephone)[1200] == 1000
    resampler = Resampler(24_000, 48_000)
    pieces = b"".join(resampler.push(memoryview(PCM)[at : at + 700]) for at in range(0, len(PCM), 700))
    assert pieces + resampler.finish() == resample(PCM, 24_000, 48_000)
    for wrong in ((44_100, 8_000), (8_000, 0)):
        with pytest.raises(InvalidArgumentError, match="expected 8000, 16000, 24000 or 48000"):
            Resampler(*wrong)
    with pytest.raises(InvalidArgumentError):
        resampler.push(b"\0")


@pytest.mark.parametrize("bridge", ["queue", "futures"])
def test_a_process_ends_while_a_server_is_open(simulator: Simulator, bridge: str) -> None:
    code = """
import asyncio, os
from wavix import AsyncWavix
from wavix.audio import AudioServer
server = AudioServer()
async def main():
    await server.start()
    client = AsyncWavix(api_key="demo-key", base_url=os.environ["URL"])
    call = os.environ["CALL"]
    await client.calls.start_stream(call, stream_url=server.url(call), stream_type="twoway", stream_channel="inbound")
    stream = await server.accept()
    sending = asyncio.ensure_future(stream.send_audio(bytes(4_800_000)))
    await stream.__anext__()
    print("leaving")
    keep.append((stream, sending))
keep = []
asyncio.run(main())
"""
    prints(code, "leaving\n", URL=simulator.url, CALL=call(simulator), WAVIX_ASYNC_BRIDGE=bridge)


def test_a_child_leaves_its_parents_server_alone() -> None:
    code = """
import asyncio, os
from wavix import NotSentError
from wavix.audio import AudioServer
async def main():
    async with AudioServer() as server:
        child = os.fork()
        if not child:
            try:
                server.url("c")
            except NotSentError as error:
                os._exit(7 if "forked" in str(error) else 8)
            os._exit(9)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        print(server.url("c") != "")
asyncio.run(main())
"""
    prints(code, "True\n")
