// The effects of an AbortSignal.

import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import { test } from "node:test";

import { OutcomeUnknownError, TimeoutError } from "wavix";

import { january, json, message, platform } from "./platform.js";

/** A platform that never answers; `closed` settles when the client hangs up. */
async function silent(t) {
  let hungUp;
  const closed = new Promise((resolve) => {
    hungUp = resolve;
  });
  const server = await platform(t, (_, response) => {
    response.once("close", hungUp);
  });
  return { ...server, closed };
}

test("a signal that was aborted before the call sends nothing", async (t) => {
  const { client, requests } = await silent(t);
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  for (const call of [
    () => client().messages.send(message, { signal }),
    () => client().messages.get({ id: "m-1" }, { signal }),
    () => client().cdrs.list(january, { signal }),
    () => client().cdrs.export(january, { signal })[Symbol.asyncIterator]().next(),
    () => client().cdrs.csv(january, { signal }).bytes(),
  ]) {
    assert.equal(await Promise.resolve(call()).catch((error) => error), reason);
  }
  assert.equal(requests.length, 0);
});

test("a read that is aborted rejects with the reason and closes its connection", async (t) => {
  const { client, closed } = await silent(t);
  const error = await client()
    .messages.get({ id: "m-1" }, { signal: AbortSignal.timeout(50) })
    .catch((error) => error);
  assert.equal(error.name, "TimeoutError");
  assert.ok(!(error instanceof TimeoutError));
  await closed;
});

test("an aborted call that costs money may have been carried out", async (t) => {
  const { client, closed } = await silent(t);
  const abort = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => abort.abort(reason), 50);
  await assert.rejects(client().messages.send(message, { signal: abort.signal }), (error) => {
    assert.ok(error instanceof OutcomeUnknownError);
    assert.equal(error.cause, reason);
    assert.equal(error.operation, "messages.send");
    assert.equal(error.path, "/v3/messages");
    return true;
  });
  await closed;
});

test("an export ends when it is aborted, between items and while it waits", async (t) => {
  const { client } = await platform(t, (_, response) => {
    response.write('{"uuid": "u-0"}\n{"uuid": "u-1"}\n');
  });
  const ends = [
    [1, (abort) => abort.abort()],
    [2, (abort) => setTimeout(() => abort.abort(), 50)],
  ];
  for (const [count, end] of ends) {
    const abort = new AbortController();
    let taken = 0;
    const walk = async () => {
      for await (const _ of client().cdrs.export(january, { signal: abort.signal })) {
        taken += 1;
        end(abort);
      }
    };
    await assert.rejects(walk(), { name: "AbortError" });
    assert.equal(taken, count);
  }
});

test("an export that is aborted at any moment ends with the reason", async (t) => {
  const { client } = await platform(t, (_, response) => {
    response.write('{"uuid": "u-0"}\n');
  });
  for (let wait = 0; wait < 20; wait += 1) {
    const walk = async () => {
      const signal = AbortSignal.timeout(wait);
      for await (const cdr of client().cdrs.export(january, { signal })) {
        assert.equal(cdr.uuid, "u-0");
      }
    };
    await assert.rejects(walk(), { name: "TimeoutError", code: DOMException.TIMEOUT_ERR });
  }
});

test("a signal keeps no listener of a call that is over", async (t) => {
  const { client } = await platform(t, (request, response) =>
    request.url.startsWith("/v1/") ? response.end('{"uuid": "u-0"}\n') : json(response, { message_id: "m-1" }),
  );
  const { signal } = new AbortController();
  await client().messages.send(message, { signal });
  for await (const _ of client().cdrs.export(january, { signal })) {
    assert.equal(getEventListeners(signal, "abort").length, 1);
  }
  await client().cdrs.csv(january, { signal }).bytes();
  await assert.rejects(client().messages.send({}, { signal }));
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("a deadline ends a call", async (t) => {
  const { client } = await silent(t);
  await assert.rejects(client().messages.get({ id: "m-1" }, { timeout: 50 }), TimeoutError);
  await assert.rejects(client({ timeout: 50 }).messages.send(message), OutcomeUnknownError);
});

test("many calls run at once, and some are aborted", async (t) => {
  const { client } = await platform(t, async (request, response) => {
    if (request.url.endsWith("7")) {
      await once(response, "close");
      return;
    }
    json(response, { message_id: request.url.split("/").at(-1) });
  });
  const one = client();
  const calls = Array.from({ length: 200 }, (_, index) =>
    one.messages.get({ id: `m-${index}` }, { signal: AbortSignal.timeout(1000) }),
  );
  const ends = await Promise.allSettled(calls);
  ends.forEach((end, index) => {
    assert.equal(end.status, index % 10 === 7 ? "rejected" : "fulfilled", `call ${index}`);
    assert.equal(end.value?.message_id ?? `m-${index}`, `m-${index}`);
  });
});
