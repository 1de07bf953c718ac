// The JavaScript of docs/events.md, as it stands there.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { Simulator } from "wavix/testing";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/events.md", root), "utf8");
const [EXPRESS, SEND] = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block);

function run(block, env) {
  const args = ["--input-type=module", "--eval", block];
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function listening(port) {
  for (let tries = 0; tries < 1000; tries++) {
    const socket = connect(port, "127.0.0.1");
    const [event] = await Promise.race(
      ["connect", "error"].map((name) =>
        once(socket, name).then(
          () => [name],
          () => ["error"],
        ),
      ),
    );
    socket.destroy();
    if (event === "connect") {
      return;
    }
    await pause(20);
  }
  assert.fail("nothing listens");
}

test("the program receives what was sent", async (t) => {
  const simulator = new Simulator();
  t.after(() => simulator.stop());
  const port = await freePort();
  const CALLBACK_SECRET = "a-secret-of-the-page";
  const server = run(EXPRESS, { PORT: String(port), CALLBACK_SECRET });
  t.after(() => server.kill());
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  await listening(port);
  const CALLBACK_URL = `http://127.0.0.1:${port}/wavix`;
  const platform = { WAVIX_API_KEY: simulator.apiKey, WAVIX_BASE_URL: simulator.url };
  const [status] = await once(run(SEND, { ...platform, CALLBACK_URL, CALLBACK_SECRET }), "exit");
  assert.equal(status, 0);
  simulator.advance(10_000);
  const posted = await simulator.settle();
  assert.deepEqual(
    posted.map((callback) => callback.status),
    [200, 200],
  );
  const said = [(await lines.next()).value, (await lines.next()).value];
  assert.deepEqual(
    said.map((line) => line.replace(/^\S+ /, "")),
    ["is sent", "is delivered"],
  );
});
