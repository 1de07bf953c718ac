// Exports and files.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { DecodeError, NotFoundError, StreamInterruptedError } from "wavix";

import { january, json, platform } from "./platform.js";

const line = (index) => `${JSON.stringify({ uuid: `u-${index}`, charge: "0.020" })}\n`;

async function take(iterable, count = Number.POSITIVE_INFINITY) {
  const items = [];
  for await (const item of iterable) {
    items.push(item);
    if (items.length >= count) {
      break;
    }
  }
  return items;
}

test("an export gives every line", async (t) => {
  const { client } = await platform(t, (_, response) => {
    for (let index = 0; index < 5000; index += 1) {
      response.write(line(index));
    }
    response.end();
  });
  const cdrs = await take(client().cdrs.export(january));
  assert.equal(cdrs.length, 5000);
  assert.deepEqual([cdrs[0].uuid, cdrs[4999].uuid, cdrs[4999].charge], ["u-0", "u-4999", "0.020"]);
  const batches = await take(client().cdrs.export(january).batches());
  assert.ok(batches.length > 1 && batches.length < 5000, `${batches.length} batches`);
  assert.deepEqual(batches.flat(), cdrs);
});

test("leaving an export early closes its connection", async (t) => {
  const { promise: closed, resolve } = withResolvers();
  const endless = function* () {
    for (let index = 0; ; index += 1) {
      yield line(index);
    }
  };
  const { client } = await platform(t, (_, response) => {
    pipeline(Readable.from(endless()), response).catch(() => resolve(response.writableFinished));
  });
  assert.equal((await take(client().cdrs.export(january), 3)).length, 3);
  assert.equal(await closed, false);
});

test("a reader that does not read slows the platform", async (t) => {
  let written = 0;
  const { client } = await platform(t, async (_, response) => {
    while (!response.destroyed && response.write(line(written).repeat(100))) {
      written += 100;
    }
  });
  const lines = client().cdrs.export(january)[Symbol.asyncIterator]();
  await lines.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.ok(written < 500_000, `${written} lines were written`);
  await lines.return();
});

test("what came before a failure is delivered first", async (t) => {
  const replies = [
    (response) => response.end(`${line(0)}${line(1)}{"uuid": oops}\n${line(3)}`),
    (response) => {
      response.write(line(0) + line(1));
      setTimeout(() => response.destroy(), 50);
    },
  ];
  const { client } = await platform(t, (_, response) => replies.shift()(response));
  for (let round = 0; round < 2; round += 1) {
    const taken = [];
    const walk = async () => {
      for await (const cdr of client().cdrs.export(january)) {
        taken.push(cdr.uuid);
      }
    };
    await assert.rejects(walk(), (error) => {
      assert.ok(error instanceof StreamInterruptedError);
      assert.equal(error.line, 3);
      assert.match(error.stack, /at async walk/);
      return true;
    });
    assert.deepEqual(taken, ["u-0", "u-1"]);
  }
});

test("an export that is refused fails at its first step", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message: "no" }, 404));
  await assert.rejects(take(client().cdrs.export(january)), NotFoundError);
});

test("an export tells of its reply", async (t) => {
  const seen = [];
  const { client } = await platform(t, (_, response) => response.end(line(0)));
  await take(client().cdrs.export(january, { onReply: (info) => seen.push(info.status) }));
  assert.deepEqual(seen, [200]);
});

test("a file is bytes, text, chunks or a file", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "wavix-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const text = "from,to\n1,é\n".repeat(10_000);
  const { client } = await platform(t, (_, response) => response.end(text));
  const csv = () => client().cdrs.csv(january);
  assert.equal(await csv().text(), text);
  assert.equal(Buffer.from(await csv().bytes()).toString(), text);
  assert.equal(Buffer.concat(await take(csv())).toString(), text);
  const path = join(folder, "calls.csv");
  assert.equal(await csv().save(path), Buffer.byteLength(text));
  assert.equal(readFileSync(path, "utf8"), text);
  assert.equal(await csv().save(pathToFileURL(path)), Buffer.byteLength(text));
  assert.deepEqual(readdirSync(folder), ["calls.csv"]);
  await assert.rejects(csv().bytes({ limit: 100 }), DecodeError);
});

test("a file that ends early is an error and is not written", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "wavix-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const { client } = await platform(t, (_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("half");
    setTimeout(() => response.destroy(), 20);
  });
  await assert.rejects(client().cdrs.csv(january).save(join(folder, "calls.csv")), StreamInterruptedError);
  await assert.rejects(client().cdrs.csv(january).bytes(), StreamInterruptedError);
  assert.deepEqual(readdirSync(folder), []);
});

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
