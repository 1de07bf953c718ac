// A simulated call that was answered, and its sound.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Wavix } from "wavix";
import { Simulator } from "wavix/testing";

/** Random samples. */
export const said = Buffer.from(new Uint8Array(40_002).map(() => Math.random() * 256));

/** A WAV file of one channel with 16 bits and 24 kHz. */
export function wav(sound) {
  const head = Buffer.alloc(44);
  head.write("RIFF");
  head.writeUInt32LE(36 + sound.length, 4);
  head.write("WAVEfmt ", 8);
  [16, 0x1_0001, 24_000, 48_000, 0x10_0002].forEach((value, at) => {
    head.writeUInt32LE(value, 16 + 4 * at);
  });
  head.write("data", 36);
  head.writeUInt32LE(sound.length, 40);
  return Buffer.concat([head, sound]);
}

/** A simulator whose callers say something, and a client. */
export function simulator(t, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "wavix-audio-"));
  const callAudio = join(folder, "caller.wav");
  writeFileSync(callAudio, wav(said));
  const simulator = new Simulator({ callAudio, ...options });
  t.after(() => {
    simulator.stop();
    rmSync(folder, { recursive: true });
  });
  return { simulator, folder, client: new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url }) };
}

/** A call that was answered and is recorded. */
export async function call({ simulator, client }) {
  const wanted = { from: "13137890021", to: "447537151866", callback_url: "http://127.0.0.1:9/", recording: true };
  const { id } = await client.calls.create(wanted);
  simulator.answer(id);
  return id;
}

/** Ends a call; returns the sound that was played into it. */
export async function recorded(client, id) {
  await client.calls.end({ id });
  const file = await (await client.recordings.download({ call_id: id })).bytes();
  assert.equal(file.readUInt32LE(24), 24_000);
  return file.subarray(44);
}
