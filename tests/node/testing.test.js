// `wavix/testing` for tests: the page that shows it, as it stands there, and what a simulator remembers.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { promisify } from "node:util";

import { InvalidArgumentError, Wavix } from "wavix";
import { simulatorFor } from "wavix/testing";

import { message } from "./platform.js";

const root = new URL("../..", import.meta.url);
const [own, other, nowhere] = ["13137890021", "15155982927", "http://127.0.0.1:9/"];

test("the page runs", async () => {
  const page = await readFile(new URL("docs/testing.md", root), "utf8");
  const [, block] = page.match(/```js\n(.*?)```/s);
  // Within a test, Node's runner reports in a form of its own.
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const program = ["--test-reporter=tap", "--input-type=module", "--eval", block];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, env });
  assert.match(stdout, new RegExp(`^# pass ${block.split("\ntest(").length - 1}$`, "m"));
});

test("a simulator remembers what it did", async (t) => {
  const simulator = simulatorFor(t, { start: "2026-07-01T12:00:00Z" });
  const client = simulator.client({ maxRetries: 0 });
  assert.ok(client instanceof Wavix);
  await client.messages.send({ ...message, callback_url: nowhere });
  await client.profile.update({ sms_relay_url: nowhere });
  simulator.inbound({ from: other, to: own, text: "Hello" });
  simulator.advance(4000);
  assert.deepEqual(
    simulator.messages.map((one) => one.message_body.text),
    [message.message_body.text, "Hello"],
  );
  const [sent, updated] = simulator.requests;
  assert.deepEqual([sent.operation, sent.path, sent.status, sent.error], ["messages.send", "/v3/messages", 201, null]);
  assert.deepEqual([updated.id, new Date(updated.at).getUTCFullYear(), updated.fault], [2, 2026, false]);
  assert.ok(updated.took >= 0 && !("took_ms" in updated));
  const inbound = await simulator.waitForCallback("inbound_message", { timeout: 60_000 });
  assert.deepEqual([inbound.error, inbound.reply, inbound.attempts], ["no connection", null, 1]);
  simulator.resend(inbound.id);
  const settled = await simulator.settle();
  assert.equal(settled.find((one) => one.id === inbound.id).attempts, 2);
  assert.throws(() => simulator.resend(99), InvalidArgumentError);
  await assert.rejects(simulator.waitForCallback("call", { timeout: 0 }), /there were 3: /);
});

test("the environment is as it was when tests have ended", async (t) => {
  process.env.WAVIX_BASE_URL = "http://127.0.0.1:1";
  t.after(() => delete process.env.WAVIX_BASE_URL);
  await t.test("within", async (t) => {
    const first = simulatorFor(t);
    const second = simulatorFor(t, { apiKey: "second" });
    assert.deepEqual([process.env.WAVIX_BASE_URL, process.env.WAVIX_API_KEY], [second.url, "second"]);
    assert.notEqual(first.url, second.url);
    assert.ok((await new Wavix().numbers.list()).items.length > 0);
  });
  assert.deepEqual([process.env.WAVIX_BASE_URL, process.env.WAVIX_API_KEY], ["http://127.0.0.1:1", undefined]);
});

test("copies of the package share the environment of tests", () => {
  const require = createRequire(import.meta.url);
  const copy = () => {
    for (const path of Object.keys(require.cache)) {
      if (!path.endsWith(".node")) {
        delete require.cache[path];
      }
    }
    return require("wavix/testing").simulatorFor;
  };
  const ends = [];
  const [first, second] = [copy(), copy()].map((begin) => begin((end) => ends.push(end)));
  assert.notEqual(ends[0], ends[1]);
  ends[0]();
  assert.deepEqual([process.env.WAVIX_BASE_URL, process.env.WAVIX_API_KEY], [second.url, second.apiKey]);
  assert.notEqual(first.url, second.url);
  ends[1]();
  assert.deepEqual([process.env.WAVIX_BASE_URL, process.env.WAVIX_API_KEY], [undefined, undefined]);
});
