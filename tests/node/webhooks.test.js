// The receiver in `http` and Express, with what the simulator posts.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { suite, test } from "node:test";
import { inspect } from "node:util";
import express from "express";
import { events, Wavix, webhooks } from "wavix";
import { Simulator } from "wavix/testing";

const SECRET = "canary-5f1c-of-the-tests";
const SENT = '{"message_id": "m-1", "status": "sent"}';
const DELIVERED = '{"message_id": "m-1", "status": "delivered"}';
const sent = events.parse(SENT);
const delivered = events.parse(DELIVERED);

const FRAMEWORKS = {
  http: (receiver) => receiver,
  Express: (receiver) => express().use("/hooks", express.Router().all("/wavix", receiver)),
  "Express, after its parsers": (receiver) =>
    express()
      .use(express.json({ limit: "1mb", strict: false }), express.text())
      .all("/hooks/wavix", receiver),
};

/** URL of a server that ends with the test. */
async function serve(t, listener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}/hooks/wavix`;
}

async function platform(t, options) {
  const simulator = new Simulator(options);
  t.after(() => simulator.stop());
  return { simulator, client: new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url }) };
}

async function post(url, body = SENT, { method = "POST", headers = {} } = {}) {
  const json = { "content-type": "application/json", ...headers };
  const reply = await fetch(url, { method, headers: json, ...(["GET", "HEAD"].includes(method) ? {} : { body }) });
  assert.equal(await reply.text(), "");
  return reply;
}

async function status(url, body, options) {
  return (await post(url, body, options)).status;
}

for (const [name, mounted] of Object.entries(FRAMEWORKS)) {
  suite(name, () => {
    test("delivery reports arrive once and in order", async (t) => {
      const taken = [];
      const receiver = webhooks.receiver((event) => taken.push(event), {
        secret: SECRET,
        store: new events.MemoryStore(),
      });
      const url = events.signUrl(`${await serve(t, mounted(receiver))}?order=17`, SECRET);
      const { simulator, client } = await platform(t);
      const message = { from: "Wavix", to: "447537151866", message_body: { text: "Hi" } };
      const { message_id } = await client.messages.send({ ...message, callback_url: url });
      simulator.advance(10_000);
      const posted = await simulator.settle();
      assert.deepEqual(
        posted.map((callback) => callback.status),
        [200, 200],
      );
      for (const { body } of [...posted, ...posted.toReversed()]) {
        assert.equal(await status(url, JSON.stringify(body)), 200);
      }
      assert.deepEqual(
        taken.map(({ name, data }) => [name, data.message_id, data.status]),
        [
          ["DeliveryReport", message_id, "sent"],
          ["DeliveryReport", message_id, "delivered"],
        ],
      );
      const { data } = taken[1];
      assert.equal((await client.messages.confirm({ message_id, status: data.status, to: data.to })).confirmed, true);
      assert.equal((await client.messages.confirm({ message_id, status: "undelivered" })).confirmed, false);
    });

    test("a handler that fails is asked again", async (t) => {
      const taken = [];
      const failures = [];
      const handler = (event) => {
        taken.push(event);
        if (taken.length < 3) {
          throw new Error("the database is away");
        }
      };
      const onError = (error, event) => failures.push([error.message, event.name]);
      const options = { store: new events.MemoryStore(), onError };
      const url = await serve(t, mounted(webhooks.receiver(handler, options)));
      const { simulator, client } = await platform(t, { speed: 60 });
      const { items } = await client.recordings.list();
      const call_id = items[0].call_uuid;
      await client.cdrs.retranscribe({ call_id, webhook_url: url });
      simulator.advance(61_000);
      const [callback] = await simulator.settle();
      assert.deepEqual([callback.attempts, callback.status], [3, 200]);
      assert.equal(await status(url, JSON.stringify(callback.body)), 200);
      const event = { name: "CallTranscriptionCompleted", data: { uuid: call_id, status: "completed", extra: {} } };
      assert.deepEqual(taken, [event, event, event]);
      const failure = ["the database is away", "CallTranscriptionCompleted"];
      assert.deepEqual(failures, [failure, failure]);
    });

    test("requests are refused for what they lack", async (t) => {
      const taken = [];
      const secret = ["a-new-secret-of-the-tests", SECRET];
      const url = await serve(t, mounted(webhooks.receiver((event) => taken.push(event), { secret })));
      const signed = events.signUrl(`${url}?order=17`, SECRET);
      for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
        const reply = await post(signed, SENT, { method });
        assert.deepEqual([reply.status, reply.headers.get("allow")], [405, "POST"]);
      }
      for (const wrong of [
        url,
        signed.replace("order=17", "order=18"),
        `${signed.slice(0, -4)}AAAA`,
        `${url}?token=v1.1.AA`,
      ]) {
        assert.equal(await status(wrong), 403);
      }
      for (const body of ["[]", '"text"', '{"message_id": null, "status": "sent"}']) {
        assert.equal(await status(signed, body), 400);
      }
      assert.equal(await status(signed, DELIVERED), 200);
      assert.deepEqual(taken, [delivered]);
    });

    test("only documented senders are let in", async (t) => {
      const taken = [];
      const listening = (options) => serve(t, mounted(webhooks.receiver((event) => taken.push(event), options)));
      const from = (...addresses) => ({ headers: { "x-forwarded-for": addresses.join(", ") } });
      const [source] = events.SOURCE_ADDRESSES;
      assert.equal(await status(await listening({ sources: ["127.0.0.1"] }), SENT, from("192.0.2.1")), 200);
      const direct = await listening({ sources: events.SOURCE_ADDRESSES });
      assert.equal(await status(direct), 403);
      assert.equal(await status(direct, SENT, from(source)), 403);
      const behind = await listening({ sources: events.SOURCE_ADDRESSES, proxies: 1 });
      assert.equal(await status(behind), 403);
      assert.equal(await status(behind, SENT, from(source, "192.0.2.1")), 403);
      assert.equal(await status(behind, SENT, from("192.0.2.1", source)), 200);
      assert.equal(taken.length, 2);
    });

    test("events of one subject wait for each other", async (t) => {
      const taken = [];
      const gate = withResolvers();
      const began = withResolvers();
      const handler = async ({ data }) => {
        taken.push(data.message_id);
        if (data.message_id === "m-1") {
          began.resolve();
          await gate.promise;
        }
      };
      const options = { store: new events.MemoryStore(), timeout: 30_000 };
      const url = await serve(t, mounted(webhooks.receiver(handler, options)));
      const first = status(url);
      await began.promise;
      const second = status(url);
      assert.equal(await status(url, SENT.replace("m-1", "m-2")), 200);
      gate.resolve();
      assert.deepEqual(await Promise.all([first, second]), [200, 200]);
      assert.deepEqual(taken, ["m-1", "m-2"]);
    });
  });
}

function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
}

test("a body is bounded, whole or in chunks", async (t) => {
  const taken = [];
  const url = await serve(
    t,
    webhooks.receiver((event) => taken.push(event)),
  );
  const padded = (body) => body + " ".repeat((256 << 10) - body.length);
  assert.equal(await status(url, padded(SENT)), 200);
  assert.equal(await status(url, `${padded(SENT)} `), 413);
  for (const body of ["", "{", Buffer.from([0xff])]) {
    assert.equal(await status(url, body), 400);
  }
  const { port, pathname } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(`POST ${pathname} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`);
  for (let piece = 0; piece < 9; piece++) {
    socket.write(`8000\r\n${" ".repeat(0x8000)}\r\n`);
  }
  const [head] = await once(socket, "data");
  assert.match(String(head), /^HTTP\/1.1 413/);
  socket.destroy();
  assert.deepEqual(taken, [sent]);
});

test("a slow body and a slow handler are given up", async (t) => {
  const failures = [];
  const aborted = [];
  const handler = (event, { signal }) => {
    if (event.data.status === "delivered") {
      return undefined;
    }
    return new Promise(() => signal.addEventListener("abort", () => aborted.push(event)));
  };
  const onError = (error) => failures.push(error.message);
  const options = { timeout: 200, store: new events.MemoryStore(), onError };
  const url = await serve(t, webhooks.receiver(handler, options));
  assert.equal(await status(url), 500);
  assert.deepEqual(aborted, [sent]);
  assert.deepEqual(failures, ["wavix: the event was not handled within 200 ms"]);
  assert.equal(await status(url, DELIVERED), 200, "the next does not wait for it");

  const slow = request(url, { method: "POST", headers: { "content-length": 9 } });
  slow.on("error", () => {});
  slow.write("{");
  const [reply] = await once(slow, "response");
  assert.equal(reply.statusCode, 408);
  slow.destroy();
});

test("a store can be anything", async (t) => {
  const kept = new Map();
  const store = {
    away: false,
    async get(key) {
      if (this.away) {
        throw new Error("the cache is away");
      }
      return kept.get(key)?.[0];
    },
    put(key, ...rest) {
      kept.set(key, rest);
    },
  };
  const taken = [];
  const failures = [];
  const onError = (error) => failures.push(error.message);
  const url = await serve(
    t,
    webhooks.receiver((event) => taken.push(event), { store, onError }),
  );
  for (const body of [DELIVERED, SENT, DELIVERED]) {
    assert.equal(await status(url, body), 200);
  }
  assert.deepEqual([...kept], [["wavix:DeliveryReport:m-1", ["delivered", 259_200]]]);
  store.away = true;
  assert.equal(await status(url), 500);
  assert.deepEqual(failures, ["the cache is away"]);
  assert.deepEqual(taken, [delivered]);
});

test("wrong options are named, and secrets do not print", () => {
  const handler = () => {};
  for (const [options, argument] of [
    [{ secret: "canary-5f1c" }, "secret"],
    [{ secret: undefined }, "secret"],
    [{ secret: null }, "secret"],
    [{ secret: [SECRET, 7] }, "secret[1]"],
    [{ secret: SECRET, sources: ["example.com"] }, "sources[0]"],
    [{ secret: SECRET, proxies: -1 }, "proxies"],
    [{ secret: SECRET, timeout: 0 }, "timeout"],
  ]) {
    assert.throws(
      () => webhooks.receiver(handler, options),
      (error) => error.argument === argument && !inspect(error).includes("canary"),
    );
  }
  assert.throws(() => webhooks.receiver("handler"), { name: "InvalidArgumentError", argument: "handler" });
  const receiver = webhooks.receiver(handler, { secret: SECRET });
  assert.doesNotMatch(inspect(receiver, { showHidden: true, depth: 5 }) + String(receiver), /canary/);
});
