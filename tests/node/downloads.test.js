// Where downloads go.

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { InvalidArgumentError, StreamInterruptedError } from "wavix";

import { platform } from "./platform.js";

const CHUNK = 65_536;
const DATA = Buffer.from(Array.from({ length: 500_000 }, (_, index) => index % 251));
const audio = { "content-type": "audio/wav", "content-length": DATA.length };

const whole = (_, response) => response.writeHead(200, audio).end(DATA);

const torn = (_, response) => {
  response.writeHead(200, { ...audio, "content-length": DATA.length + 1 });
  response.write(DATA, () => response.destroy());
};

async function start(t, serve) {
  const closed = [];
  const { client } = await platform(t, (request, response) => {
    closed.push(new Promise((resolve) => response.once("close", resolve)));
    serve(request, response);
  });
  const invoice = (options) => client({ maxRetries: 0 }).billing.downloadInvoice({ id: 1 }, options);
  const folder = await mkdtemp(join(tmpdir(), "wavix-"));
  t.after(() => rm(folder, { recursive: true }));
  return { invoice, folder, closed };
}

/** Progress, and what must hold of it. */
function progress() {
  const told = [];
  const onProgress = (...step) => told.push(step);
  const check = () => {
    assert.deepEqual(told.at(-1), [DATA.length, DATA.length]);
    const steps = told.map(([received], index) => received - (told[index - 1]?.[0] ?? 0));
    assert.ok(steps.slice(0, -1).every((step) => step >= CHUNK) && steps.at(-1) > 0, `${steps}`);
    assert.ok(steps.length > 1);
  };
  return { onProgress, check };
}

/** A stream that takes its time, and what it took. */
function slow() {
  const taken = [];
  const write = (chunk, _, done) => {
    taken.push(chunk);
    setImmediate(done);
  };
  return { stream: new Writable({ highWaterMark: 1, write }), taken };
}

function web() {
  const taken = [];
  return { stream: new WritableStream({ write: (chunk) => void taken.push(chunk) }), taken };
}

test("a file goes to a path or a stream", async (t) => {
  const { invoice, folder } = await start(t, whole);
  const path = join(folder, "a.pdf");
  for (const target of [path, pathToFileURL(path)]) {
    for (const { onProgress, check } of [progress(), { check() {} }]) {
      assert.equal(await invoice().save(target, { onProgress }), DATA.length);
      assert.ok(DATA.equals(await readFile(path)));
      check();
      await rm(path);
    }
  }
  for (const make of [slow, web]) {
    const { stream, taken } = make();
    const { onProgress, check } = progress();
    assert.equal(await invoice().save(stream, { onProgress }), DATA.length);
    assert.ok(DATA.equals(Buffer.concat(taken)));
    check();
  }
  assert.ok(DATA.equals(await buffer(Readable.from(invoice()))));
  assert.deepEqual(await readdir(folder), []);
});

test("a path is written whole or not at all", async (t) => {
  const mine = new RangeError("mine");
  const { onProgress } = progress();
  const enough = (received) => {
    if (received === DATA.length) {
      throw mine;
    }
  };
  for (const [serve, told, cause] of [
    [torn, undefined, undefined],
    [torn, onProgress, undefined],
    [whole, enough, mine],
  ]) {
    const { invoice, folder } = await start(t, serve);
    const path = join(folder, "a.pdf");
    await writeFile(path, "before");
    await assert.rejects(invoice().save(path, { onProgress: told }), (error) => {
      assert.ok(error instanceof StreamInterruptedError, error.stack);
      assert.equal(error.cause, cause);
      return true;
    });
    assert.equal(await readFile(path, "utf8"), "before");
    assert.deepEqual(await readdir(folder), ["a.pdf"]);
  }
});

test("what a stream or callback throws is the cause, and closes the connection", async (t) => {
  const endless = (_, response) => {
    response.writeHead(200, { ...audio, "content-length": 2 ** 30 });
    response.write(DATA);
  };
  const { invoice, closed } = await start(t, endless);
  const mine = new RangeError("mine");
  const fail = () => {
    throw mine;
  };
  const failing = () => new Writable({ write: (_, __, done) => done(mine) });
  const streams = [slow().stream, failing(), web().stream, new WritableStream({ write: fail })];
  for (const [at, stream] of streams.entries()) {
    await assert.rejects(invoice().save(stream, at % 2 === 0 ? { onProgress: fail } : {}), (error) => {
      assert.ok(error instanceof StreamInterruptedError, error.stack);
      assert.equal(error.cause, mine);
      return true;
    });
    await closed.at(-1);
    assert.ok(!(stream instanceof Writable) || stream.destroyed);
  }
  for await (const _ of invoice()) {
    break;
  }
  await closed.at(-1);
  const stop = new AbortController();
  const { stream } = slow();
  const saved = invoice({ signal: stop.signal }).save(stream, { onProgress: () => stop.abort(mine) });
  await assert.rejects(saved, (error) => error === mine);
  await closed.at(-1);
});

test("an empty file is told of", async (t) => {
  const { invoice, folder } = await start(t, (_, response) =>
    response.writeHead(200, { ...audio, "content-length": 0 }).end(),
  );
  for (const target of [join(folder, "a"), slow().stream]) {
    const told = [];
    assert.equal(await invoice().save(target, { onProgress: (...step) => told.push(step) }), 0);
    assert.deepEqual(told, [[0, 0]]);
  }
  assert.equal(await readFile(join(folder, "a"), "utf8"), "");
});

test("what is no target is named before anything is sent", async (t) => {
  const { invoice, closed } = await start(t, whole);
  for (const target of [5, null, {}, new URL("https://example.com/a")]) {
    await assert.rejects(invoice().save(target), InvalidArgumentError);
  }
  await assert.rejects(invoice().save("a", { onProgress: 1 }), /onProgress: expected a function/);
  assert.equal(closed.length, 0);
});
