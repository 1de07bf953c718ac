// The key is in no text that Node makes of a client and its errors; deeply nested values are kept as text.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { inspect } from "node:util";
import { serialize } from "node:v8";

import { events, InvalidArgumentError, Wavix, WavixError } from "wavix";

const KEY = "canary/quartz+e5&f0-key";
const deep = "[".repeat(300_000) + "]".repeat(300_000);

function hidden(text) {
  for (const form of [KEY, "canary", "quartz", "Y2FuYXJ5"]) {
    assert.ok(!text.includes(form), text.slice(0, 2000));
  }
}

async function serving(t, status, body, headers = {}) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, headers).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

for (const auth of ["bearer", "appid"]) {
  test(`nothing shows the key: ${auth}`, async (t) => {
    const body = String.raw`{"message": "the key canary\/quartz\u002be5&f0-key is wrong", "errors": {"k": "canary%2Fquartz%2Be5%26f0-key"}}`;
    const baseUrl = await serving(t, 401, body, { "x-request-id": KEY });
    const client = new Wavix({ apiKey: KEY, baseUrl, auth, maxRetries: 0 });
    const error = await client.messages.get({ id: "17" }).catch((error) => error);
    assert.ok(error instanceof WavixError);
    for (const thing of [client, client.messages, error]) {
      hidden(inspect(thing, { depth: 10, showHidden: true, getters: true }));
      hidden(JSON.stringify(thing) ?? "");
      hidden(String(thing) + thing.stack);
      for (const name of Reflect.ownKeys(thing)) {
        hidden(inspect(thing[name], { depth: 10, showHidden: true }));
      }
      try {
        hidden(serialize(structuredClone(thing)).toString("latin1"));
      } catch (refused) {
        hidden(String(refused.stack));
      }
    }
  });
}

function levels(value) {
  let depth = 0;
  for (let inner = value; Array.isArray(inner); inner = inner[0]) {
    depth += 1;
  }
  return depth;
}

test("what is nested deeply is kept as text", async (t) => {
  const baseUrl = await serving(t, 200, `{"id": 1, "new": ${deep}}`);
  const client = new Wavix({ apiKey: KEY, baseUrl });
  assert.ok(levels((await client.profile.get()).extra.new) < 100);
  assert.ok(levels((await client.request({ method: "GET", path: "/v1/things" })).new) < 100);
  assert.ok(levels(events.parse(`{"event_type": "x", "new": ${deep.slice(250_000, 350_000)}}`).data.extra.new) < 100);
  assert.throws(() => events.parse(deep.slice(0, 200_000)), InvalidArgumentError);
});

test("arguments that are nested deeply are an error", async (t) => {
  const client = new Wavix({ apiKey: KEY, baseUrl: await serving(t, 200, "{}") });
  let body = [];
  for (let depth = 0; depth < 100_000; depth += 1) {
    body = [body];
  }
  const called = async () => client.request({ method: "POST", path: "/v1/things", body });
  await assert.rejects(called(), (error) => error instanceof WavixError || error instanceof RangeError);
});
