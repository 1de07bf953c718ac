// Errors of callers' own functions change no result and no error, and end no process.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";

import { audio, events, NotFoundError, Wavix, webhooks } from "wavix";

import { january, json, message, platform } from "./platform.js";

const THROWN = [
  new Error("oops"),
  "text",
  Symbol("odd"),
  null,
  undefined,
  7n,
  { toString: null },
  new Proxy({}, hostile()),
];

function hostile() {
  const throws = () => {
    throw new Error("a trap");
  };
  return { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws };
}

/** Fails the test at an unhandled rejection, and gives the warnings. */
function watched(t) {
  const [warnings, unhandled] = [[], []];
  const [warn, reject] = [(warning) => warnings.push(warning), (reason) => unhandled.push(reason)];
  process.on("warning", warn);
  process.on("unhandledRejection", reject);
  t.after(() => {
    process.off("warning", warn);
    process.off("unhandledRejection", reject);
    assert.deepEqual(unhandled, []);
  });
  return warnings;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("onReply may throw or reject anything", async (t) => {
  const warnings = watched(t);
  const { client } = await platform(t, (request, response) =>
    request.url.includes("missing") ? json(response, {}, 404) : json(response, { message_id: "m-1" }),
  );
  for (const thrown of THROWN) {
    const hooks = [
      () => {
        throw thrown;
      },
      async () => {
        throw thrown;
      },
      // biome-ignore lint/suspicious/noThenProperty: a promise of another library
      () => ({ then: (_, rejected) => rejected(thrown) }),
    ];
    for (const onReply of hooks) {
      assert.equal((await client({ onReply }).messages.send(message)).message_id, "m-1");
      await assert.rejects(client({ onReply }).messages.get({ id: "missing" }), NotFoundError);
    }
  }
  await settled();
  assert.equal(warnings.length, THROWN.length * 6);
});

test("an asynchronous onReply is waited for", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message_id: "m-1" }));
  let done = false;
  const onReply = async () => {
    await settled();
    done = true;
  };
  await client().messages.send(message, { onReply });
  assert.ok(done);
});

test("an asynchronous onProgress that rejects ends a download as a throw does", async (t) => {
  watched(t);
  const { client } = await platform(t, (_, response) => response.end("a,b\n1,2\n"));
  const reason = new Error("enough");
  const onProgress = async () => {
    throw reason;
  };
  const target = () => new WritableStream();
  await assert.rejects(client().cdrs.csv(january).save(target(), { onProgress }), (error) => {
    assert.deepEqual([error.name, error.cause], ["StreamInterruptedError", reason]);
    return true;
  });
});

test("an asynchronous onProgress that rejects ends an upload as a throw does", async (t) => {
  watched(t);
  const server = createServer((request) => request.resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => server.close());
  const client = new Wavix({ apiKey: "some-key", baseUrl: `http://127.0.0.1:${server.address().port}` });
  const reason = new Error("enough");
  const onProgress = async () => {
    throw reason;
  };
  const file = { name: "a.wav", data: new Uint8Array(1000) };
  const sent = client.speechAnalytics.create({ file, callback_url: "https://a.example/" }, { onProgress });
  await assert.rejects(sent, { name: "NotSentError", cause: reason });
});

test("onError of a receiver breaks neither the answer nor the process", async (t) => {
  const warnings = watched(t);
  const body = JSON.stringify({ message_id: "m-1", status: "delivered" });
  const stores = [undefined, { get: () => Promise.reject(Symbol("get")), put() {} }];
  let expected = 0;
  for (const thrown of THROWN) {
    for (const onError of [() => Promise.reject(thrown), () => raise(thrown)]) {
      for (const store of stores) {
        const receiver = webhooks.receiver(() => raise(thrown), { onError, store });
        const server = createServer(receiver).listen(0, "127.0.0.1");
        await new Promise((listening) => server.once("listening", listening));
        const reply = await fetch(`http://127.0.0.1:${server.address().port}/`, { method: "POST", body });
        assert.equal(reply.status, 500);
        server.closeAllConnections();
        server.close();
        expected += 1;
      }
    }
  }
  await settled();
  assert.equal(warnings.filter(({ name }) => name !== "MaxListenersExceededWarning").length, expected);
});

function raise(thrown) {
  throw thrown;
}

test("wrong hooks are named", async () => {
  assert.throws(() => webhooks.receiver(() => {}, { onError: 1 }), /onError: expected a function/);
  assert.throws(() => webhooks.receiver(() => {}, { store: {} }), /store: expected/);
  const server = await audio.AudioServer.start();
  await assert.rejects(server.serve(1), /handler: expected a function/);
  await assert.rejects(
    server.serve(() => {}, { onError: 1 }),
    /onError: expected a function/,
  );
  await server.close();
  assert.throws(() => new events.MemoryStore().put("a", "b", "c"), /seconds: expected/);
});
