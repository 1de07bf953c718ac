// Calls a number, plays a WAV file, and hangs up when it was heard.
//
//     node wav_player.mjs 13137890021 447537151866 greeting.wav --public-url wss://bot.example.com
//
// The file is PCM of 16 bits in one channel, with 8, 16, 24 or 48 kHz. For the rest see echo_bot.mjs.

import { readFile } from "node:fs/promises";

import { audio } from "wavix";

import { talk } from "./echo_bot.mjs";

/** The sound of a file, as a stream has it. */
async function read(path) {
  const file = await readFile(path);
  let rate;
  for (let at = 12; at + 8 <= file.length; at += 8 + file.readUInt32LE(at + 4)) {
    const part = file.subarray(at + 8, at + 8 + file.readUInt32LE(at + 4));
    const name = file.toString("latin1", at, at + 4);
    if (name === "fmt ") rate = part.readUInt32LE(4);
    if (name === "data") return audio.resample(part, rate, audio.SAMPLE_RATE);
  }
  throw new Error(`${path} is no WAV file`);
}

/** Whether it was heard to its end. */
async function play(stream, sound) {
  await stream.sendAudio(sound);
  await stream.mark("end");
  for await (const event of stream) {
    if (event.event === "mark") return true;
  }
  return false;
}

await talk(async ({ client, call_id, stream, rest: [file] }) => {
  if (await play(stream, await read(file))) {
    console.log("heard", call_id);
    await client.calls.end({ id: call_id });
  }
});
