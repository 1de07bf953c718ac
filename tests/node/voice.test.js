// The programs of `examples/` and `docs/voice-bot.md` that speak in calls: the recording proves what was heard.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { said, simulator, wav } from "./calls.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const NUMBERS = ["13137890021", "447537151866"];

/** Samples that are all loud, in whole pieces of 20 milliseconds. */
const loud = Buffer.from(said.subarray(0, 38_400));
for (let at = 0; at < loud.length; at += 2) {
  if (Math.abs(loud.readInt16LE(at)) <= 1000) loud.writeInt16LE(1001, at);
}

/** Runs a program that places a call, and answers it. */
async function run(t, args) {
  const platform = simulator(t);
  await writeFile(join(platform.folder, "caller.wav"), wav(loud));
  platform.simulator.stop();
  const { simulator: calling, client } = simulator(t, { callAudio: join(platform.folder, "caller.wav") });
  const env = { ...process.env, WAVIX_API_KEY: calling.apiKey, WAVIX_BASE_URL: calling.url, PORT: "0" };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => child.kill());
  const ended = once(child, "exit");
  const lines = createInterface(child.stdout);
  const line = once(lines, "line").then(([text]) => text);
  let calls = [];
  while (calls.length === 0) {
    assert.equal(child.exitCode, null, "it ended before it placed a call");
    await sleep(20);
    calls = await client.calls.list();
  }
  const { id } = calls[0];
  calling.answer(id);
  const recording = async () => {
    assert.deepEqual(await ended, [0, null]);
    return (await (await client.recordings.download({ call_id: id })).bytes()).subarray(44);
  };
  return { id, line, hangUp: () => calling.hangUp(id), recording };
}

test("the echo bot", async (t) => {
  const bot = await run(t, ["examples/node/echo_bot.mjs", ...NUMBERS, "--port=0"]);
  assert.equal(await bot.line, "said back: 1 s");
  bot.hangUp();
  const recording = await bot.recording();
  assert.ok(recording.subarray(0, loud.length).equals(loud));
  assert.ok(recording.subarray(loud.length).every((byte) => byte === 0));
});

test("the WAV player", async (t) => {
  const { folder } = simulator(t);
  const file = join(folder, "greeting.wav");
  await writeFile(file, wav(said));
  const player = await run(t, ["examples/node/wav_player.mjs", ...NUMBERS, file, "--port=0"]);
  assert.equal(await player.line, `heard ${player.id}`);
  assert.ok((await player.recording()).equals(said));
});

test("the voice bot of the documentation", async (t) => {
  const page = await readFile(join(root, "docs/voice-bot.md"), "utf8");
  const [, block] = page.match(/```js\n(.*?)```/s);
  const bot = await run(t, ["--input-type=module", "--eval", block]);
  assert.equal(await bot.line, "repeated");
  bot.hangUp();
  assert.ok((await bot.recording()).equals(loud));
});
