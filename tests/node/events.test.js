// Functions on events: every case of tests/computed/events.json, and what only JavaScript has.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { inspect } from "node:util";

import { events } from "wavix";

const cases = JSON.parse(readFileSync(new URL("../computed/events.json", import.meta.url), "utf8"));
const SECRET = "canary-5f1c-of-the-tests";

suite("computed", () => {
  for (const one of cases) {
    test(`${one.function}: ${one.name}`, () => {
      if (one.bodies) {
        order(one);
      } else if (one.error) {
        assert.throws(() => result(one), { name: "InvalidArgumentError", argument: one.error });
      } else {
        assert.deepEqual(result(one), one.result);
      }
    });
  }
});

function result({ function: name, arguments: args, body, kind }) {
  switch (name) {
    case "events.parse": {
      const event = events.parse(JSON.stringify(body));
      assert.equal(event.name, kind);
      return plain(event.data);
    }
    case "events.sign_url":
      return events.signUrl(args.url, args.secret);
    case "events.verify":
      return events.verify(args.url, args.secret);
    case "events.is_source":
      return events.isSource(args.address);
    default:
      throw new Error(name);
  }
}

/** With unknown fields among the others, as in the cases. */
function plain(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const { extra, ...known } = value;
  return { ...Object.fromEntries(Object.entries(known).map(([name, item]) => [name, plain(item)])), ...extra };
}

function order({ bodies, key, keep_seconds, news }) {
  let state = null;
  const found = bodies.map((body) => {
    const event = events.parse(JSON.stringify(body));
    assert.deepEqual(events.identify(event), { key, keep_seconds });
    const next = events.accept(state, event);
    state = next ?? state;
    return next !== null;
  });
  assert.deepEqual(found, news);
}

test("unknown fields do not matter to the order", () => {
  let deep = {};
  for (let depth = 0; depth < 100; depth++) {
    deep = { more: deep };
  }
  const payload = { type: "collect", payload: { digits: "4", new: deep }, new: deep };
  const body = { id: "c", event_type: "on_call_event", event_time: "2026-01-31T10:00:09Z", event_payload: payload };
  const event = events.parse(JSON.stringify({ ...body, new: deep }));
  assert.equal(events.identify(event).key, "wavix:OnCallEvent:c/2026-01-31T10:00:09.000Z/collect///4");
  assert.equal(events.accept(undefined, event), "seen");
});

test("a URL lives as long as it was given", async () => {
  const lives = (options) => Date.parse(events.verify(events.signUrl("https://a.example/", SECRET, options), SECRET));
  const day = 86_400_000;
  for (const [options, expected] of [
    [undefined, 7 * day],
    [{ expiresIn: day }, day],
  ]) {
    assert.ok(Math.abs(lives(options) - Date.now() - expected) < 30_000);
  }
  for (const expiresIn of [999, Number.NaN, "1000", 1e15]) {
    assert.throws(() => lives({ expiresIn }), { name: "InvalidArgumentError", argument: "expiresIn" });
  }
  const short = events.signUrl("https://a.example/", SECRET, { expiresIn: 1000 });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.throws(() => events.verify(short, SECRET), /expired/);
});

test("secrets are in no text", () => {
  const signed = events.signUrl("https://a.example/", SECRET);
  for (const call of [
    () => events.signUrl("a.example", SECRET),
    () => events.signUrl("https://a.example/", [SECRET]),
    () => events.verify("/", SECRET),
    () => events.verify(signed, [`${SECRET}x`, "canary-5f1c"]),
    () => events.verify(signed, Buffer.from(SECRET)),
  ]) {
    assert.throws(call, (error) => !`${inspect(error)} ${JSON.stringify(error)}`.includes("canary"));
  }
});

test("the source addresses are those of the core", () => {
  const documented = cases.filter(({ name }) => name === "the documented source");
  assert.deepEqual(
    documented.map((one) => one.arguments.address),
    [...events.SOURCE_ADDRESSES],
  );
  assert.ok(events.SOURCE_ADDRESSES.every(events.isSource));
  assert.ok(Object.isFrozen(events.SOURCE_ADDRESSES));
});

test("the memory store is bounded", () => {
  const store = new events.MemoryStore(2);
  for (const key of ["a", "b", "c"]) {
    store.put(key, key.toUpperCase(), 60);
  }
  assert.deepEqual(
    ["a", "b", "c"].map((key) => store.get(key)),
    [null, "B", "C"],
  );
  store.put("b", "gone", 0);
  assert.equal(store.get("b"), null);
  for (const wrong of [0, -1, Number.NaN]) {
    assert.throws(() => new events.MemoryStore(wrong), { name: "InvalidArgumentError", argument: "capacity" });
  }
  assert.throws(() => store.put("a", "b", -1), { name: "InvalidArgumentError", argument: "seconds" });
});
