"""Calls a number, plays a WAV file, and hangs up when it was heard.

    python wav_player.py 13137890021 447537151866 greeting.wav --public-url wss://bot.example.com

The file is PCM of 16 bits in one channel, with 8, 16, 24 or 48 kHz. For the rest see echo_bot.py.
"""

from __future__ import annotations

import argparse
import asyncio
import wave

from echo_bot import place

from wavix import AsyncWavix
from wavix.audio import SAMPLE_RATE, AudioServer, AudioStream, Mark, resample


def read(path: str) -> bytes:
    """The sound of a file, as a stream has it."""
    with wave.open(path) as file:
        if (file.getnchannels(), file.getsampwidth()) != (1, 2):
            raise SystemExit(f"{path}: expected 16 bits in one channel")
        return resample(file.readframes(file.getnframes()), file.getframerate(), SAMPLE_RATE)


async def play(stream: AudioStream, sound: bytes) -> bool:
    """Whether it was heard to its end."""
    await stream.send_audio(sound)
    await stream.mark("end")
    async for event in stream:
        if isinstance(event, Mark):
            return True
    return False


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("from_", metavar="FROM")
    parser.add_argument("to", metavar="TO")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--public-url")
    parser.add_argument("--port", type=int, default=8080)
    given = parser.parse_args()
    sound = read(given.file)
    async with AsyncWavix() as client, AudioServer(port=given.port, public_url=given.public_url) as server:
        call = await place(client, given.from_, given.to)
        await client.calls.start_stream(
            call, stream_url=server.url(call), stream_type="twoway", stream_channel="inbound"
        )
        stream = await server.accept()
        if stream is not None and await play(stream, sound):
            print("heard", call)
            await client.calls.end(call)


if __name__ == "__main__":
    asyncio.run(main())
