// The request, the result and the error of a call.

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { inspect } from "node:util";

import {
  ApiError,
  events,
  InboundTransport,
  InvalidArgumentError,
  InvalidRequestError,
  MessageStatus,
  NotSentError,
  nameOf,
  OPERATIONS,
  RateLimitError,
  TransactionType,
  Wavix,
  WavixError,
} from "wavix";

import { january, json, message, platform } from "./platform.js";

test("a call sends its arguments and reads the reply", async (t) => {
  const { client, requests } = await platform(t, (_, response) =>
    json(response, {
      message_id: "m-1",
      status: "ACCEPTED",
      charge: 0.02,
      submitted_at: "2026-01-31 10:00:00",
      colour: 1,
    }),
  );
  const sent = await client().messages.send({ ...message, tag: 'a "b" \\ \n é 😀' });
  assert.equal(sent.status, MessageStatus.Accepted);
  assert.equal(sent.charge, "0.02");
  assert.equal(sent.submitted_at, "2026-01-31T10:00:00.000Z");
  assert.equal(sent.delivered_at, null);
  assert.deepEqual(sent.extra, { colour: 1 });
  assert.equal(JSON.parse(requests[0].body).tag, 'a "b" \\ \n é 😀');
  assert.equal(requests[0].headers.authorization, "Bearer test-key-123");
});

test("elapsed counts from the call to its end", async (t) => {
  let tries = 0;
  const { client } = await platform(t, (_, response) => {
    tries += 1;
    setTimeout(json, 50, response, {}, tries < 3 ? 503 : 200);
  });
  const told = [];
  await client({ maxRetries: 2, onReply: (info) => told.push(info) }).buy.countries();
  assert.equal(told[0].attempts, 3);
  assert.ok(told[0].elapsed >= 100, `${told[0].elapsed} ms`);
});

test("text and numbers come back as they were sent", async (t) => {
  const text = 'quotes " backslash \\ newline \n tab \t nul \0 é 😀 \u2028';
  const reply = `{
    "message_id": ${JSON.stringify(text)},
    "big": 9007199254740993,
    "small": 1e-7,
    "deep": [{"a": []}, null, true],
    "__proto__": {"colour": "blue"}
  }`;
  const { client } = await platform(t, (_, response) => response.end(reply));
  const found = await client().messages.get({ id: "m-1" });
  assert.equal(found.message_id, text);
  assert.equal(found.extra.big, "9007199254740993");
  assert.equal(found.extra.small, 1e-7);
  assert.deepEqual(found.extra.deep, [{ a: [] }, null, true]);
  assert.ok(Object.hasOwn(found.extra, "__proto__"));
  assert.equal({}.colour, undefined);
});

test("a wrong argument is named and nothing is sent", async (t) => {
  const { client, requests } = await platform(t, (_, response) => json(response, {}));
  const wrong = [
    [{ ...message, message_body: { text: "Hi", media: [1] } }, "message_body.media[0]"],
    [{ ...message, message_body: { text: "Hi", media: [undefined] } }, "message_body.media[0]"],
    [{ ...message, to: undefined }, "to"],
    [{ ...message, to: null }, "to"],
    [{ ...message, validity: Number.NaN }, "validity"],
    [{ ...message, validity: Number.POSITIVE_INFINITY }, "validity"],
    [{ ...message, validity: 1n }, "validity"],
    [{ ...message, validity: 1.5 }, "validity"],
    [{ ...message, tag: Symbol("a") }, "tag"],
    [{ ...message, tag: () => 1 }, "tag"],
    [{ ...message, tag: "\ud800" }, "tag"],
    [{ ...message, tag: new Date(Number.NaN) }, "tag"],
    [{ ...message, message_body: new Map() }, "message_body"],
    [{ ...message, colour: "blue" }, "colour"],
    [undefined, "arguments"],
    ["text", "arguments"],
    [[], "arguments"],
  ];
  for (const [args, argument] of wrong) {
    const error = await client()
      .messages.send(args)
      .catch((error) => error);
    assert.ok(error instanceof InvalidArgumentError && error instanceof NotSentError, inspect(error));
    assert.equal(error.argument, argument, error.message);
    assert.match(error.message, new RegExp(argument.replace(/[[\]]/g, "\\$&")));
  }
  const cycle = { ...message };
  cycle.message_body = cycle;
  await assert.rejects(client().messages.send(cycle), InvalidArgumentError);
  assert.equal(requests.length, 0);
});

test("undefined is not sent, a Date is sent as a time", async (t) => {
  const { client, requests } = await platform(t, (_, response) => response.end());
  const filter = { type: "outbound", sent_after: new Date("2026-01-31T10:00:00Z"), from: undefined };
  for await (const _ of client().messages.export(filter)) {
    assert.fail("there are no lines");
  }
  assert.equal(requests[0].url, "/v3/messages/all?type=outbound&sent_after=2026-01-31T10%3A00%3A00");
});

test("a refusal has the class of its status and all that is known", async (t) => {
  const { client } = await platform(t, (_, response) =>
    json(response, { message: "Wrong number", errors: { to: "is invalid" } }, 422, { "x-request-id": "r-1" }),
  );
  async function caller() {
    await client().messages.send(message);
  }
  const error = await caller().catch((error) => error);
  assert.ok(error instanceof InvalidRequestError && error instanceof ApiError && error instanceof WavixError);
  assert.equal(error.name, "InvalidRequestError");
  assert.equal(error.message, "Wrong number");
  assert.equal(error.operation, "messages.send");
  assert.equal(error.method, "POST");
  assert.equal(error.path, "/v3/messages");
  assert.equal(error.status, 422);
  assert.deepEqual(error.errors, { to: "is invalid" });
  assert.equal(error.request_id, "r-1");
  assert.equal(error.attempts, 1);
  assert.equal(error.headers["x-request-id"], "r-1");
  assert.match(error.stack, /at async caller/);
  assert.match(error.stack, /^InvalidRequestError: Wrong number/);
  const copy = JSON.parse(JSON.stringify(error));
  assert.equal(copy.name, "InvalidRequestError");
  assert.deepEqual(copy.errors, { to: "is invalid" });
  assert.equal(structuredClone(error).message, "Wrong number");
});

test("a wait that the platform asks for is in milliseconds", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, {}, 429, { "retry-after": "2" }));
  const error = await client({ maxRetries: 0 })
    .messages.get({ id: "m-1" })
    .catch((error) => error);
  assert.ok(error instanceof RateLimitError);
  assert.equal(error.retry_after, 2000);
});

test("the key is nowhere to be seen", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message: "bad key test-key-123" }, 401));
  const one = client();
  const error = await one.messages.get({ id: "m-1" }).catch((error) => error);
  for (const thing of [one, one.messages, error]) {
    const shown = inspect(thing, { depth: null, showHidden: true }) + JSON.stringify(thing) + String(thing.stack);
    assert.doesNotMatch(shown, /test-key-123/);
  }
});

test("a secret in a reply is hidden when printed", async (t) => {
  const { client } = await platform(t, (_, response) =>
    json(response, { sip_trunks: [{ id: 1, access_token: "s3cret" }], pagination: null }),
  );
  const page = await client().sipTrunks.list();
  assert.equal(page.items[0].access_token, "s3cret");
  assert.match(JSON.stringify(page), /s3cret/);
  assert.doesNotMatch(inspect(page, { depth: null }), /s3cret/);
  assert.match(inspect(page, { depth: null }), /access_token: '\[redacted\]'/);
});

test("options that are missing or wrong are named", () => {
  const saved = process.env.WAVIX_API_KEY;
  delete process.env.WAVIX_API_KEY;
  try {
    assert.throws(() => new Wavix(), { name: "InvalidArgumentError", message: /apiKey.*WAVIX_API_KEY/ });
  } finally {
    if (saved !== undefined) {
      process.env.WAVIX_API_KEY = saved;
    }
  }
  const wrong = [
    [{ api_key: "k" }, "api_key"],
    [{ apiKey: 1 }, "apiKey"],
    [{ apiKey: "k", baseUrl: "http://example.com" }, "baseUrl"],
    [{ apiKey: "k", timeout: 0 }, "timeout"],
    [{ apiKey: "k", timeout: Number.POSITIVE_INFINITY }, "timeout"],
    [{ apiKey: "k", maxRetries: -1 }, "maxRetries"],
    [{ apiKey: "k", generation: "new" }, "generation"],
    [{ apiKey: "k", servers: { default: "x" } }, "servers.default"],
    [{ apiKey: "k", servers: { other: "x" } }, "servers.other"],
    [{ apiKey: "k", headers: { a: 1 } }, "headers.a"],
    [{ apiKey: "k", onReply: 1 }, "onReply"],
    [{ apiKey: "k", rootCertificates: "x" }, "rootCertificates"],
  ];
  for (const [options, argument] of wrong) {
    assert.throws(() => new Wavix(options), { name: "InvalidArgumentError", argument });
  }
});

test("options of a call hold for that call", async (t) => {
  const seen = [];
  const { client, requests } = await platform(t, (_, response) =>
    json(response, { message_id: "m-1" }, 200, { "x-request-id": "r-1" }),
  );
  const one = client({ headers: { "x-client": "c" }, onReply: (info) => seen.push(["client", info.request_id]) });
  await one.messages.send(message, { headers: { "x-call": "d" }, onReply: (info) => seen.push(info) });
  await one.messages.send(message);
  assert.equal(requests[0].headers["x-call"], "d");
  assert.equal(requests[0].headers["x-client"], "c");
  assert.equal(requests[1].headers["x-call"], undefined);
  assert.equal(seen[0].operation, "messages.send");
  assert.equal(seen[0].status, 200);
  assert.equal(seen[0].attempts, 1);
  assert.ok(seen[0].elapsed > 0);
  assert.deepEqual(seen[1], ["client", "r-1"]);
  const wrong = { timeout: "1", maxRetries: 0.5, retries: 1, headers: { authorization: "x" }, signal: {} };
  for (const [name, value] of Object.entries(wrong)) {
    const error = await one.messages.send(message, { [name]: value }).catch((error) => error);
    assert.ok(error instanceof InvalidArgumentError, inspect(error));
    assert.ok(error.argument.startsWith(name), error.message);
  }
  assert.equal(requests.length, 2);
});

test("a failure is reported too", async (t) => {
  const seen = [];
  const { client } = await platform(t, (_, response) => json(response, {}, 404));
  await assert.rejects(client({ onReply: (info) => seen.push(info.status) }).messages.get({ id: "m-1" }));
  await assert.rejects(
    client({ onReply: (info) => seen.push(info.status) })
      .cdrs.csv(january)
      .bytes(),
  );
  assert.deepEqual(seen, [404, 404]);
});

test("what onReply throws is a warning, the call goes on", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message_id: "m-1" }));
  const warning = once(process, "warning");
  const onReply = () => {
    throw new Error("oops");
  };
  assert.equal((await client().messages.send(message, { onReply })).message_id, "m-1");
  assert.equal((await warning)[0].message, "oops");
});

test("a list that is awaited is its first page, one that is walked all its pages", async (t) => {
  const { client, requests } = await platform(t, (request, response) => {
    const page = Number(new URL(request.url, "http://x").searchParams.get("page") ?? 1);
    json(response, { items: [{ uuid: `u-${page}` }], pagination: { current_page: page, total_pages: 3, total: 3 } });
  });
  const list = client().cdrs.list(january);
  assert.equal(requests.length, 0);
  const first = await list;
  assert.equal(first.items[0].uuid, "u-1");
  assert.equal(first.pagination.total, 3);
  const items = [];
  for await (const cdr of list) {
    items.push(cdr.uuid);
  }
  assert.deepEqual(items, ["u-1", "u-2", "u-3"]);
  assert.equal(requests.length, 3);
  const pages = [];
  for await (const page of client().cdrs.list(january).pages()) {
    pages.push(page.pagination.current_page);
    if (pages.length === 2) {
      break;
    }
  }
  assert.deepEqual(pages, [1, 2]);
  assert.equal(requests.length, 5);
  assert.equal(
    await client()
      .cdrs.list(january)
      .then((page) => page.items.length),
    1,
  );
});

test("a list that repeats its page ends", async (t) => {
  const { client, requests } = await platform(t, (_, response) =>
    json(response, { items: [{ uuid: "u" }], pagination: { current_page: 1, total_pages: 9 } }),
  );
  const items = [];
  for await (const cdr of client().cdrs.list(january)) {
    items.push(cdr);
  }
  assert.equal(items.length, 1);
  assert.equal(requests.length, 2);
});

test("the table names every method", () => {
  assert.ok(OPERATIONS.length > 10);
  const send = OPERATIONS.find((operation) => operation.name === "messages.send");
  assert.deepEqual(send, {
    name: "messages.send",
    method: "POST",
    path: "/v3/messages",
    guide_method: "POST",
    guide_path: "/v2/messages",
    retry_class: "billable",
  });
  const client = new Wavix({ apiKey: "k" });
  const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  for (const { name } of OPERATIONS) {
    const [resource, method] = name.split(".").map(camel);
    assert.equal(typeof client[resource][method], "function", name);
  }
});

test("numbers have names and stay numbers", () => {
  assert.deepEqual([TransactionType.OutboundSms, TransactionType.PaymentAdjustment], [15, 0]);
  assert.equal(nameOf(TransactionType, 15), "OutboundSms");
  assert.equal(nameOf(TransactionType, 99), undefined);
  assert.equal(nameOf(InboundTransport, 4), "PhoneNumber");
});

test("events are told apart", () => {
  assert.deepEqual(events.parse('{"uuid": "123", "status": "completed"}'), {
    name: "CallTranscriptionCompleted",
    data: { uuid: "123", status: "completed", extra: {} },
  });
  const report = events.parse(
    Buffer.from('{"message_id": "m1", "status": "delivered", "segments": 2, "delivered": "2025-03-21T08:09:02"}'),
  );
  assert.equal(report.name, "DeliveryReport");
  assert.equal(report.data.delivered, "2025-03-21T08:09:02.000Z");
  assert.equal(report.data.segments_count, 2);
  const brand = events.parse('{"brand_id": "B1", "status": "VERIFIED"}');
  assert.deepEqual(brand, { name: "BrandStatusChanged", data: { brand_id: "B1", status: "VERIFIED", extra: {} } });
  const other = events.parse('{"voice_campaign": {"id": 1}}');
  assert.deepEqual(other, { name: "UnknownEvent", data: { extra: { voice_campaign: { id: 1 } } } });
  for (const body of ["[]", "", "x", " ".repeat(300_000), 7]) {
    assert.throws(() => events.parse(body), { name: "InvalidArgumentError", argument: "body" });
  }
});
