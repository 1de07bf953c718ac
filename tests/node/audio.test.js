// The sound of calls: servers, streams and resampling, with the simulator on the other side.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { connect } from "node:net";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { audio, InvalidArgumentError, NotSentError } from "wavix";

import { call, recorded, said, simulator } from "./calls.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function start(t, options) {
  const server = await audio.AudioServer.start(options);
  t.after(() => server.close());
  return server;
}

async function stream(client, server, call_id, stream_type = "twoway") {
  await client.calls.startStream({ call_id, stream_url: server.url(call_id), stream_type, stream_channel: "inbound" });
  return server.accept();
}

async function mark(stream) {
  for await (const event of stream) {
    if (event.event === "mark") return event.name;
  }
}

test("an echo is recorded sample for sample", async (t) => {
  const platform = simulator(t);
  const { client } = platform;
  const server = await start(t);
  const id = await call(platform);
  const open = await stream(client, server, id);
  assert.deepEqual([open.callId, open.streamType, open.streamChannel], [id, "twoway", "inbound"]);
  assert.match(open.eventTime, /^\d{4}-.*Z$/);
  const forms = [
    (event) => event.audio,
    (event) => event.samples,
    (event) => new Uint8Array(event.audio),
    (event) => new DataView(event.audio.buffer, event.audio.byteOffset, event.audio.length),
    (event) => Uint8Array.from(event.audio).buffer,
  ];
  const heard = [];
  while (heard.length * 960 < said.length) {
    const event = await open.next();
    assert.equal(event.event, "media");
    assert.deepEqual([event.track, event.timestamp, event.chunk], ["inbound", heard.length * 480, heard.length + 1]);
    assert.equal(event.samples.buffer, event.audio.buffer, "samples are the same memory");
    assert.equal(event.samples[7], event.audio.readInt16LE(14));
    assert.equal(await open.sendAudio(forms[heard.length % forms.length](event)), true);
    heard.push(event.audio);
  }
  assert.equal(await open.mark("end"), true);
  assert.equal(await mark(open), "end");
  assert.equal(open.missed, 0);
  const sound = Buffer.concat(heard);
  assert.ok((await recorded(client, id)).equals(sound));
  assert.ok(sound.subarray(0, said.length).equals(said));
  let last;
  for await (const event of open) last = event;
  assert.equal(last.event, "stop");
  await assert.rejects(open.sendAudio(Buffer.alloc(2)), { name: "NotSentError", message: "the stream has ended" });
});

test("clear interrupts what is said", async (t) => {
  const platform = simulator(t);
  const server = await start(t, { buffer: 1000 });
  const id = await call(platform);
  const open = await stream(platform.client, server, id);
  const waiting = open.sendAudio(Buffer.concat(Array(20).fill(said)));
  while (open.queued < 0.5) await sleep(10);
  open.clear();
  assert.equal(await waiting, false);
  await open.sendAudio(said);
  await open.mark("last");
  assert.equal(await mark(open), "last");
  const recording = await recorded(platform.client, id);
  assert.ok(recording.subarray(recording.length - said.length).equals(said));
});

test("serve talks to all, and survives what handlers throw", async (t) => {
  const platform = simulator(t);
  const server = await start(t);
  const begun = [];
  const ended = [];
  const errors = [];
  const talk = async (open) => {
    begun.push(open.callId);
    if (begun.length === 1) throw new RangeError("oops");
    for await (const _ of open);
    ended.push(open.callId);
  };
  const serving = server.serve(talk, { onError: (error, open) => errors.push([error.message, open.callId]) });
  const calls = [await call(platform), await call(platform), await call(platform)];
  for (const call_id of calls) {
    const stream_url = server.url(call_id);
    await platform.client.calls.startStream({ call_id, stream_url, stream_type: "twoway", stream_channel: "inbound" });
    while (!begun.includes(call_id)) await sleep(10);
  }
  platform.simulator.hangUp(calls[1]);
  while (ended.length === 0) await sleep(10);
  await server.close();
  await serving;
  assert.deepEqual(ended, calls.slice(1));
  assert.deepEqual(errors, [["oops", calls[0]]]);
});

test("closing ends what waits", async (t) => {
  const platform = simulator(t);
  const server = await start(t);
  const open = await stream(platform.client, server, await call(platform));
  const accepting = server.accept();
  const sending = assert.rejects(open.sendAudio(Buffer.alloc(4_800_000)), NotSentError);
  await server.close();
  await server.close();
  assert.equal(await accepting, null);
  await sending;
  for await (const event of open) assert.ok(["media", "stop"].includes(event.event));
  const refused = await new Promise((resolve) => connect(server.port, server.host).once("error", resolve));
  assert.equal(refused.code, "ECONNREFUSED");
});

test("wrong arguments are named", async (t) => {
  for (const [options, argument] of [
    [{ host: "0.0.0.0" }, "publicUrl"],
    [{ publicUrl: "ws://example.com" }, "publicUrl"],
    [{ port: 65_536 }, "port"],
    [{ maxStreams: 0 }, "maxStreams"],
    [{ tokenLifetime: 10 }, "tokenLifetime"],
    [{ buffer: -1 }, "buffer"],
    [{ certificate: "x" }, "privateKey"],
    [{ certificate: "x", privateKey: "x" }, "certificate"],
    [{ speed: 2 }, "speed"],
  ]) {
    await assert.rejects(audio.AudioServer.start(options), { name: "InvalidArgumentError", argument });
  }
  const platform = simulator(t);
  const server = await start(t);
  assert.throws(() => server.url(""), { name: "InvalidArgumentError", argument: "callId" });
  const id = await call(platform);
  const open = await stream(platform.client, server, id);
  for (const sound of ["text", 7, null, [0, 1], new Float32Array(1), Buffer.alloc(1)]) {
    await assert.rejects(open.sendAudio(sound), { name: "InvalidArgumentError", argument: "audio" });
  }
  await assert.rejects(open.mark(""), { name: "InvalidArgumentError", argument: "name" });
  const oneway = await stream(platform.client, server, id, "oneway");
  await assert.rejects(oneway.sendAudio(said), { name: "NotSentError", message: /oneway/ });
});

test("sound is resampled, in pieces or at once", () => {
  const resampler = new audio.Resampler(24_000, 8_000);
  const pieces = [];
  for (let at = 0; at < said.length; at += 700) pieces.push(resampler.push(said.subarray(at, at + 700)));
  pieces.push(resampler.finish());
  const whole = audio.resample(said, 24_000, 8_000);
  assert.ok(Buffer.concat(pieces).equals(whole));
  assert.equal(audio.samples(whole).length, Math.ceil(said.length / 6));
  const odd = Buffer.from([9, 1, 0, 255, 255]).subarray(1);
  assert.deepEqual([...audio.samples(odd)], [1, -1], "also where the memory is not aligned");
  assert.throws(() => new audio.Resampler(44_100, 8_000), { name: "InvalidArgumentError", argument: "fromRate" });
  assert.throws(() => resampler.push(Buffer.alloc(3)), InvalidArgumentError);
});

function run(script) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root, stdio: "pipe" });
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    output += data;
  });
  const exit = new Promise((resolve) => child.once("exit", (code, signal) => resolve([signal ?? code, output])));
  return { child, exit, output: () => output };
}

test("an open server keeps the process alive until it is closed", async () => {
  const open = `import { audio } from "wavix";\nconst server = await audio.AudioServer.start();\nconsole.log("open");\n`;
  assert.deepEqual(await run(`${open}await server.close();`).exit, [0, "open\n"]);
  assert.deepEqual(await run(`${open}server.unref();`).exit, [0, "open\n"]);
  assert.deepEqual(await run(`${open}server.accept(); setTimeout(() => process.exit(3), 10);`).exit, [3, "open\n"]);
  const stays = run(open);
  while (!stays.output().includes("open")) await sleep(10);
  await sleep(300);
  assert.equal(stays.child.exitCode, null);
  stays.child.kill();
  assert.equal((await stays.exit)[0], "SIGTERM");
});
