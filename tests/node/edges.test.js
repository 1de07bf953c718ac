// Odd values, other realms and refused connections: each is an error of ours that names what is wrong.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { inspect, promisify } from "node:util";
import { runInNewContext } from "node:vm";

import { audio, events, InvalidArgumentError, NotSentError, OutcomeUnknownError, sms, Wavix } from "wavix";
import { Simulator, simulatorFor } from "wavix/testing";

import { january, json, message, platform } from "./platform.js";

const raise = () => {
  throw new TypeError("a trap");
};

/** Values that no option is. */
function odd() {
  const cycle = {};
  cycle.self = cycle;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return [null, Symbol("x"), 7n, raise, cycle, proxy, new Proxy({}, { get: raise, ownKeys: raise }), { a: Number.NaN }];
}

test("odd options are errors of ours that name the option", async (t) => {
  const { client, requests } = await platform(t, (_, response) => json(response, {}));
  const one = client();
  for (const name of ["timeout", "maxRetries", "headers", "signal", "onReply"]) {
    for (const value of odd().filter((value) => !(name === "onReply" && value === raise))) {
      const error = await one.profile.get({}, { [name]: value }).catch((error) => error);
      assert.ok(error instanceof InvalidArgumentError, `${name}: ${inspect(error)}`);
      assert.match(error.argument, new RegExp(`^${name}|^arguments`), `${name}: ${error.message}`);
    }
    const getter = Object.defineProperty({}, name, { get: raise, enumerable: true });
    await assert.rejects(one.profile.get({}, getter), { name: "InvalidArgumentError", argument: name });
    assert.throws(() => new Wavix(getter), { name: "InvalidArgumentError", argument: name });
  }
  for (const options of [null, 7, "text", Symbol("x"), 7n, raise, []]) {
    await assert.rejects(one.profile.get({}, options), { name: "InvalidArgumentError", argument: "options" });
    assert.throws(() => new Wavix(options), { name: "InvalidArgumentError", argument: "options" });
    await assert.rejects(async () => one.messages.send(options), InvalidArgumentError);
  }
  assert.throws(() => new Wavix("key"), /options: expected an object, got string/);
  for (const value of odd()) {
    await assert.rejects(one.messages.send({ ...message, message_body: { text: value } }), InvalidArgumentError);
    for (const given of [
      () => events.parse(value),
      () => events.signUrl("https://a.example/", "0123456789abcdef", { expiresIn: value }),
      () => sms.analyze(value),
      () => new events.MemoryStore(value),
      () => new audio.Resampler(value, 8000),
      () => new Simulator({ port: value }),
      () => simulatorFor(value === raise ? null : value),
    ]) {
      assert.throws(given, InvalidArgumentError);
    }
  }
  assert.equal(requests.length, 0);
});

test("values of another realm are as good as ours", async (t) => {
  const { client, requests } = await platform(t, (_, response) =>
    json(response, { message_id: "m-1", request_id: "r-1" }),
  );
  const foreign = runInNewContext(
    `({ message: { from: "Wavix", to: "447537151866", message_body: { text: "Hi" } }, at: new Date("2026-01-31T10:00:00Z"),
        never: new Date(NaN), bytes: new Uint8Array([97]), sound: new Int16Array(2), options: { headers: { a: "b" } } })`,
  );
  await client().messages.send(foreign.message, foreign.options);
  assert.equal(requests[0].headers.a, "b");
  await client().request({ method: "POST", path: "/v1/x", body: { at: foreign.at } });
  assert.equal(requests[1].body, '{"at":"2026-01-31T10:00:00.000Z"}');
  await assert.rejects(
    client().request({ method: "POST", path: "/v1/x", body: { at: foreign.never } }),
    /invalid Date/,
  );
  const file = { name: "a.wav", data: foreign.bytes };
  await client().speechAnalytics.create({ file, callback_url: "https://a.example/" });
  assert.match(requests[2].body, /\r\n\r\na\r\n/);
  assert.equal(audio.resample(foreign.sound, 8000, 16_000).length, 8);
});

test("a thousand calls share one listener of a signal", async (t) => {
  const { client } = await platform(t, (_, response) => setTimeout(() => json(response, { message_id: "m-1" }), 50));
  const warnings = [];
  const warn = (warning) => warnings.push(warning);
  process.on("warning", warn);
  const { signal } = new AbortController();
  const one = client({ timeout: 60_000 });
  const calls = Array.from({ length: 1000 }, () => one.messages.get({ id: "m-1" }, { signal }));
  assert.equal(getEventListeners(signal, "abort").length, 1);
  await Promise.all(calls);
  assert.equal(getEventListeners(signal, "abort").length, 0);
  const stop = new AbortController();
  const stopped = Array.from({ length: 100 }, () => one.messages.get({ id: "m-1" }, { signal: stop.signal }));
  stop.abort(new Error("enough"));
  for (const { reason } of await Promise.allSettled(stopped)) {
    assert.equal(reason.message, "enough");
  }
  assert.equal(getEventListeners(stop.signal, "abort").length, 0);
  process.off("warning", warn);
  assert.deepEqual(warnings, []);
});

test("an aborted call of any endpoint may have been carried out, unless it only reads", async (t) => {
  const { client } = await platform(t, () => {});
  const ended = (request) => client().request(request, { signal: AbortSignal.timeout(50) });
  await assert.rejects(ended({ method: "POST", path: "/v1/x", body: {} }), OutcomeUnknownError);
  await assert.rejects(ended({ method: "GET", path: "/v1/x" }), {
    name: "TimeoutError",
    code: DOMException.TIMEOUT_ERR,
  });
});

test("arguments that none need are left out", async (t) => {
  const { client, requests } = await platform(t, (_, response) => json(response, { success: true }));
  await client({ generation: "guide" }).cart.checkout();
  assert.equal(requests[0].url, "/v1/buy/cart/checkout?appid=test-key-123");
  await assert.rejects(client().cart.checkout(), { name: "InvalidArgumentError", argument: "ids" });
  assert.equal(requests.length, 1);
});

test("what ends a connection has Node's code", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  const client = (baseUrl) => new Wavix({ apiKey: "some-key", baseUrl, maxRetries: 0 });
  await assert.rejects(client(`http://127.0.0.1:${port}`).messages.send(message), (error) => {
    assert.ok(error instanceof NotSentError);
    assert.deepEqual([error.code, error.cause.code], ["ECONNREFUSED", "ECONNREFUSED"]);
    return true;
  });
});

test("a Date that should be a day is refused with advice", async (t) => {
  const { client, requests } = await platform(t, (_, response) => json(response, {}));
  const given = { ...january, from: new Date("2026-01-01T00:00:00Z") };
  await assert.rejects(
    async () => client().cdrs.list(given),
    /from: .* got a date and time: give its day alone .*toISOString/,
  );
  assert.equal(requests.length, 0);
});

test("what the platform says of a field in a list is text", async (t) => {
  const { client } = await platform(t, (_, response) =>
    json(response, { errors: { to: ["is bad", "is short"] } }, 422),
  );
  await assert.rejects(client().messages.send(message), (error) => error.errors.to === "is bad; is short");
});

test("replies print no key and no secret of a URL, and keep both", async (t) => {
  const url = "https://a.example/t?appid=test-key-123&x=1";
  const reply = { uuid: "u-1", transcription: { status: "completed", url }, new: ["test-key-123", url] };
  const { client } = await platform(t, (request, response) =>
    request.url.startsWith("/v1/cdrs/all")
      ? response.end(`${JSON.stringify(reply)}\n`)
      : json(response, { items: [reply] }),
  );
  const page = await client().cdrs.list(january);
  const lines = [];
  for await (const line of client().cdrs.export(january)) {
    lines.push(line);
  }
  const plain = await client().request({ method: "GET", path: "/v1/x" });
  for (const value of [page, page.items[0].transcription, lines, plain]) {
    assert.doesNotMatch(inspect(value, { depth: 9 }), /test-key/);
    assert.match(JSON.stringify(value), /appid=test-key-123/);
  }
  assert.match(inspect(page.items[0].transcription), /appid=\[redacted\]&x=1/);
  assert.equal(page.items[0].transcription.url, url);
});

test("a reply with a secret that is nested without end arrives", async (t) => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const { client } = await platform(t, (_, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.end(`{"message_id": "m-1", "new": "https://a.example/?appid=test-key-123", "deep": ${deep}}`);
  });
  const reply = await client()
    .messages.send(message)
    .catch((error) => error);
  assert.ok(reply.message_id === "m-1" || reply instanceof OutcomeUnknownError, inspect(reply));
  assert.doesNotMatch(inspect(reply), /test-key/);
});

test("a client that cannot be built keeps no secret", () => {
  const secret = "canary-quartz-e5f0";
  for (const options of [
    { apiKey: `${secret} x` },
    { apiKey: secret, baseUrl: "nowhere" },
    { apiKey: secret, proxy: `http://u:${secret}@` },
    { apiKey: secret, proxy: `ftp://u:${secret}@a.example` },
    { apiKey: secret, headers: { a: `${secret}\n` } },
    { apiKey: secret, timeout: secret },
    { apiKey: Buffer.from(secret) },
  ]) {
    const error = (() => {
      try {
        return new Wavix(options);
      } catch (error) {
        return error;
      }
    })();
    assert.doesNotMatch(
      inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error),
      /canary/,
      inspect(options),
    );
  }
});

test("while a test has a simulator, other clients do not call", async (t) => {
  const real = () => new Wavix({ apiKey: "some-key", baseUrl: "https://api.wavix.com", maxRetries: 0 });
  const before = real();
  await t.test("within", async (t) => {
    simulatorFor(t);
    for (const client of [before, real()]) {
      await assert.rejects(
        client.messages.send(message),
        (error) => error instanceof NotSentError && /allowReal/.test(error),
      );
    }
    const guide = new Wavix({ generation: "guide", servers: { messaging: "https://a.example" } });
    await assert.rejects(guide.messages.send(message), /allowReal/);
    const own = new Wavix({ apiKey: "some-key", baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
    await assert.rejects(own.profile.get(), { code: "ECONNREFUSED" });
  });
  await t.test("unless it allows that", async (t) => {
    simulatorFor(t, { allowReal: true });
    const proxied = new Wavix({
      apiKey: "k2345",
      baseUrl: "https://api.wavix.com",
      proxy: "http://127.0.0.1:9",
      maxRetries: 0,
    });
    await assert.rejects(proxied.profile.get(), (error) => !/allowReal/.test(error.message));
  });
});

test("each call says where it goes", async (t) => {
  const seen = [];
  const see = (told) => seen.push(told);
  subscribe("wavix:connect", see);
  t.after(() => unsubscribe("wavix:connect", see));
  const simulator = simulatorFor(t);
  await new Wavix().profile.get();
  const port = Number(new URL(simulator.url).port);
  assert.deepEqual(seen, [{ operation: "profile.get", host: "127.0.0.1", port }]);
});

test("a simulator lives until it is stopped, and keeps no process", async () => {
  const program = `
    import { Simulator } from "wavix/testing";
    const client = (() => new Simulator().client())();
    for (let round = 0; round < 20; round += 1) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    console.log((await client.profile.get()).id !== undefined);`;
  const args = ["--expose-gc", "--input-type=module", "--eval", program];
  const root = new URL("../..", import.meta.url);
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  assert.equal(stdout, "true\n");
});
