// Runs every case in tests/cases through the typed methods.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { after, before, suite, test } from "node:test";

import { Download, Lines, OPERATIONS, Pages, toWire, Wavix } from "wavix";

import { start } from "./program.js";

const root = new URL("../../", import.meta.url);
const cases = readdirSync(new URL("tests/cases/", root))
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => {
    const list = JSON.parse(readFileSync(new URL(`tests/cases/${name}`, root), "utf8"));
    return list.map((one, index) => ({ ...one, id: `${name.slice(0, -".json".length)}/${index}` }));
  });

suite("cases", () => {
  let replay;
  let url;

  before(async () => {
    replay = await start("wavix-replay");
    url = replay.url;
  });

  after(() => replay.end());

  for (const one of cases) {
    test(`${one.id} ${one.operation}: ${one.name}`, async () => {
      const options = { apiKey: "test-key", baseUrl: `${url}/c/${one.id}`, generation: one.generation, auth: one.auth };
      const told = [];
      const client = new Wavix({ ...options, onReply: (info) => told.push(...info.unread) });
      const problem = await run(client, one).catch((error) => error);
      assert.deepEqual(told, one.unread ?? []);
      const verdict = await (await fetch(`${url}/verdict/${one.id}`)).json();
      assert.equal(verdict.problem, null);
      assert.equal(problem, undefined);
    });
  }

  test("every operation has a case", () => {
    const shown = new Set(cases.map((one) => one.operation));
    const missing = OPERATIONS.map((operation) => operation.name).filter((name) => !shown.has(name));
    assert.deepEqual(missing, []);
  });
});

async function run(client, one) {
  const [resource, method] = one.operation.split(".").map(camel);
  const call = () =>
    method === undefined
      ? client.request(given(one.arguments))
      : client[resource][method](given(one.arguments), one.errors && { errors: one.errors });
  if ("error" in one) {
    return refused(call, one.error);
  }
  if ("items" in one) {
    const list = call();
    const items = itemsOnWire(await collect(list), one, list instanceof Lines);
    assert.equal(list.skipped ?? 0, one.skipped ?? 0, "skipped lines");
    assert.equal(items.length, one.items.length, "number of items");
    one.items.forEach((item, index) => {
      same(items[index], item, `items[${index}]`);
    });
  } else if ("text" in one) {
    assert.equal(await call().text(), one.text);
  } else {
    same(onWire(await call(), one), one.result, "result");
  }
}

/** Arguments with files in this language's form. */
function given(args) {
  const entries = Object.entries(args).map(([name, value]) => [name, value?.$file ? file(value.$file) : value]);
  return Object.fromEntries(entries);
}

function file({ name, text, size, stream, path }) {
  const data = size === undefined ? Buffer.from(text ?? "") : new Uint8Array(size);
  return path ?? { name, data: stream ? Readable.from([data]) : data };
}

async function collect(iterable) {
  const items = [];
  for await (const item of iterable) {
    items.push(item);
  }
  return items;
}

async function refused(call, expected) {
  let taken = 0;
  const { kind, message_contains: part, after: count, body_contains: text = "", ...fields } = expected;
  try {
    const result = call();
    if (result instanceof Lines || result instanceof Pages) {
      for await (const _ of result) {
        taken += 1;
      }
    } else {
      await (result instanceof Download ? result.bytes() : result);
    }
  } catch (error) {
    assert.equal(error.name, kind, error.stack);
    assert.ok(error.message.includes(part ?? ""), `${error.message} lacks ${part}`);
    assert.equal(taken, count ?? taken, "items before the failure");
    assert.ok(error.body?.includes(text) ?? (text === "" && (kind === "StreamInterruptedError" || !error.status)));
    for (const [name, value] of Object.entries(fields)) {
      assert.deepEqual(error[name], value, name);
    }
    return;
  }
  assert.fail(`expected ${kind}`);
}

/** Fields of a reply beyond the expected ones must be null or empty. */
function same(actual, expected, path) {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(actual), path);
    assert.equal(actual.length, expected.length, path);
    expected.forEach((item, index) => {
      same(actual[index], item, `${path}[${index}]`);
    });
  } else if (typeof expected === "object" && expected !== null) {
    assert.ok(typeof actual === "object" && actual !== null, `${path}: ${actual}`);
    for (const name of new Set([...Object.keys(actual), ...Object.keys(expected)])) {
      if (name in expected) {
        same(actual[name], expected[name], `${path}.${name}`);
      } else {
        assert.ok(isEmpty(actual[name]), `${path}.${name} is ${JSON.stringify(actual[name])}, expected nothing`);
      }
    }
  } else {
    assert.equal(actual, expected, path);
  }
}

/** A reply under the names of the wire of the case's generation. */
function onWire(reply, { operation, generation }) {
  return operation === "request" ? reply : toWire(reply, operation, { generation });
}

/** The items of pages or lines likewise: an operation of lines answers with items, one of pages with a page of them. */
function itemsOnWire(items, one, lines) {
  return lines ? onWire(items, one) : Object.values(onWire({ items }, one))[0];
}

function isEmpty(value) {
  return value === null || (typeof value === "object" && Object.values(value).every(isEmpty));
}

function camel(name) {
  return name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
