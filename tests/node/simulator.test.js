// The simulator in this process and as a program.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";

import {
  AuthenticationError,
  InvalidArgumentError,
  PermissionDeniedError,
  TransportError,
  Wavix,
  WavixError,
} from "wavix";
import { Simulator } from "wavix/testing";

import { message } from "./platform.js";

const program = fileURLToPath(new URL("../../bindings-node/dist/wavix-simulator.js", import.meta.url));

test("a client works against a simulator", async () => {
  const simulator = new Simulator();
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const sent = await client.messages.send(message);
  assert.equal(sent.status, "accepted");
  simulator.advance(60_000);
  assert.equal((await client.messages.get({ id: sent.message_id })).status, "delivered");
  simulator.reset();
  await assert.rejects(client.messages.get({ id: sent.message_id }), { name: "NotFoundError" });
  simulator.stop();
  simulator.stop();
  await assert.rejects(client.messages.get({ id: "m-1" }, { maxRetries: 0 }), WavixError);
});

test("options decide how a simulator answers", async () => {
  const simulator = new Simulator({
    apiKey: "right",
    disabledKeys: ["wrong"],
    anyKey: true,
    tier: "flex",
    start: new Date("2026-01-31T10:00:00Z"),
    balance: "0",
    seed: 7,
  });
  const client = (apiKey) => new Wavix({ apiKey, baseUrl: simulator.url });
  assert.equal(simulator.apiKey, "right");
  await assert.rejects(client("wrong").senderIds.list(), AuthenticationError);
  await assert.rejects(client("another").sipTrunks.list(), PermissionDeniedError);
  simulator[Symbol.dispose]();
  for (const [options, argument] of [
    [{ tier: "gold" }, "tier"],
    [{ port: 70_000 }, "port"],
    [{ speed: "fast" }, "speed"],
    [{ colour: "blue" }, "colour"],
  ]) {
    assert.throws(
      () => new Simulator(options),
      (error) => error instanceof InvalidArgumentError && error.argument === argument,
    );
  }
});

test("callbacks are really delivered", async (t) => {
  const simulator = new Simulator();
  t.after(() => simulator.stop());
  const received = createServer();
  received.listen(0, "127.0.0.1");
  await once(received, "listening");
  t.after(() => received.close());
  const request = once(received, "request");
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const callback_url = `http://127.0.0.1:${received.address().port}/status`;
  await client.messages.send({ ...message, callback_url });
  simulator.advance(60_000);
  const [posted, response] = await request;
  response.end();
  assert.equal(posted.url, "/status");
  assert.equal(simulator.callbacks[0].kind, "message");
  assert.equal(simulator.callbacks[0].url, callback_url);
});

test("faults meet the next requests", async (t) => {
  const simulator = new Simulator();
  t.after(() => simulator.stop());
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url, maxRetries: 0 });
  simulator.fault({ operation: "buy.countries", times: 2, skip: 1, status: 503, body: { message: "Busy" } });
  await client.buy.countries();
  for (let index = 0; index < 2; index += 1) {
    await assert.rejects(client.buy.countries(), { name: "ServerError", message: /Busy/ });
  }
  const before = simulator.state.messages;
  simulator.fault({ path: "/v3/mess*", reset: true, carryOut: true, delay: 5 });
  await assert.rejects(client.messages.send(message), { name: "OutcomeUnknownError" });
  assert.equal(simulator.state.messages, before + 1);
  simulator.fault({ status: 500, times: 9 });
  simulator.clearFaults();
  await client.buy.countries();
  assert.throws(
    () => simulator.fault({ operation: "buy.moon", status: 500 }),
    (error) => error instanceof InvalidArgumentError && error.argument === "fault",
  );
});

test("the other side writes and calls", async (t) => {
  const simulator = new Simulator();
  t.after(() => simulator.stop());
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const [own, other, callback_url] = ["13137890021", "15155982927", "http://127.0.0.1:9/"];
  await client.profile.update({ sms_relay_url: callback_url });
  simulator.inbound({ from: other, to: own, text: "STOP" });
  assert.deepEqual(
    (await simulator.settle()).map((callback) => [callback.kind, callback.settled]),
    [["inbound_message", true]],
  );
  assert.equal((await client.optOuts.list({ sender_id: own })).items[0].phone_number, other);
  const { id } = simulator.ring({ from: other, to: own });
  await client.calls.answer({ id });
  await client.calls.collect({ id, max_digits: 2 });
  assert.equal(simulator.press(id, "42").event_payload.payload.digits, "42");
  assert.equal(simulator.hangUp(id).event_type, "completed");
  for (const [act, end] of [
    ["answer", "answered"],
    ["busy", "busy"],
  ]) {
    const placed = await client.calls.create({ from: own, to: "447537151866", callback_url });
    assert.equal(simulator[act](placed.id).event_type, end);
  }
  assert.throws(() => simulator.hangUp(id), InvalidArgumentError);
});

test("printing a simulator shows no key", () => {
  const simulator = new Simulator({ apiKey: "hidden-key" });
  assert.doesNotMatch(inspect(simulator, { showHidden: true }), /hidden-key/);
  simulator.stop();
});

test("the program says where it listens", async (t) => {
  const child = spawn(process.execPath, [program, "--port", "0", "--api-key", "k-1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  t.after(() => child.kill());
  const [line] = await once(createInterface(child.stdout), "line");
  const [, baseUrl, apiKey] = /(http:\S+) with key (\S+)/.exec(line);
  const page = await new Wavix({ apiKey, baseUrl }).senderIds.list();
  assert.ok(page.items.length > 0);
});

test("the program refuses what it does not know", () => {
  const { status, stderr } = spawnSync(process.execPath, [program, "--colour"], { encoding: "utf8" });
  assert.equal(status, 2);
  assert.match(stderr, /--colour/);
});

test("nothing listens where no simulator is", async () => {
  const client = new Wavix({ apiKey: "k", baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
  const error = await client.messages.send(message).catch((error) => error);
  assert.equal(error.name, "NotSentError");
  assert.ok(!(error instanceof TransportError));
});
