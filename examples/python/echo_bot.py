"""Calls a number and says back what it hears, until the call ends.

    python echo_bot.py 13137890021 447537151866 --public-url wss://bot.example.com

WAVIX_API_KEY has the key. What --public-url names must lead to port 8080 of this machine; without it only the
simulator can connect: `wavix-simulator --api-key demo-key`, and WAVIX_BASE_URL=http://127.0.0.1:9000.
"""

from __future__ import annotations

import argparse
import asyncio

from wavix import AsyncWavix
from wavix.audio import AudioServer, AudioStream, Mark, Media


async def echo(stream: AudioStream) -> None:
    async for event in stream:
        if isinstance(event, Media):
            await stream.send_audio(event.audio)
            if event.chunk and event.chunk % 50 == 0:
                await stream.mark(f"{event.chunk // 50} s")
        elif isinstance(event, Mark):
            print("said back:", event.name, flush=True)


async def place(client: AsyncWavix, from_: str, to: str) -> str:
    """Identifier of a call that was answered."""
    call = await client.calls.create(from_=from_, to=to, callback_url="https://example.com/calls", recording=True)
    while call.call_answered is None:
        if call.call_completed is not None:
            raise SystemExit(f"nobody answered: {call.event_type}")
        await asyncio.sleep(0.1)
        call = await client.calls.get(call.id)
    return call.id


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("from_", metavar="FROM")
    parser.add_argument("to", metavar="TO")
    parser.add_argument("--public-url")
    parser.add_argument("--port", type=int, default=8080)
    given = parser.parse_args()
    async with AsyncWavix() as client, AudioServer(port=given.port, public_url=given.public_url) as server:
        call = await place(client, given.from_, given.to)
        await client.calls.start_stream(
            call, stream_url=server.url(call), stream_type="twoway", stream_channel="inbound"
        )
        stream = await server.accept()
        if stream is not None:
            await echo(stream)


if __name__ == "__main__":
    asyncio.run(main())
