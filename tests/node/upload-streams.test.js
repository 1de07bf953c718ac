// Uploads that are read while they are sent.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { promisify } from "node:util";

import { InvalidArgumentError, NotSentError, OutcomeUnknownError, Wavix } from "wavix";

const CHUNK = 65_536;
const DATA = Buffer.from(Array.from({ length: 180_000 }, (_, index) => index % 251));

/** A platform whose requests go to `serve`; by default it takes every file. */
async function platform(t, serve) {
  const taken = [];
  const server = createServer(async (request, response) => {
    if (serve !== undefined) {
      serve(request, response);
      return;
    }
    const body = await buffer(request).catch(() => Buffer.alloc(0));
    if (request.complete) {
      taken.push({ file: fileOf(body), headers: request.headers });
      response.setHeader("content-type", "application/json").end('{"success": true, "request_id": "r"}');
    }
  });
  server.on("connection", (socket) => socket.on("error", () => {}));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const client = new Wavix({ apiKey: "test-key", baseUrl });
  const send = (file, options) => client.speechAnalytics.create({ file, callback_url: "https://example.com" }, options);
  return { taken, send, baseUrl, server };
}

/** The contents of the longest part of a multipart body. */
function fileOf(body) {
  const boundary = body.subarray(0, body.indexOf("\r\n"));
  const parts = [];
  for (let at = 0; ; ) {
    const next = body.indexOf(boundary, at + boundary.length);
    if (next < 0) {
      return parts.sort((one, other) => other.length - one.length)[0];
    }
    const part = body.subarray(at, next);
    parts.push(part.subarray(part.indexOf("\r\n\r\n") + 4, -2));
    at = next;
  }
}

/** A generator that tells what became of it. */
function pieces(given) {
  const source = { closed: false };
  source.data = (async function* () {
    try {
      for (const piece of given) {
        if (piece instanceof Error) {
          throw piece;
        }
        yield piece;
      }
    } finally {
      source.closed = true;
    }
  })();
  return source;
}

test("every source is sent as it is read", async (t) => {
  const { send, taken } = await platform(t);
  const folder = await mkdtemp(join(tmpdir(), "wavix-"));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, "a.wav");
  await writeFile(path, DATA);
  const parts = [DATA.subarray(0, 100_000), new Uint8Array(), new Uint8Array(DATA.subarray(100_000))];
  const small = Array.from({ length: 1800 }, (_, index) => DATA.subarray(index * 100, index * 100 + 100));
  const name = "a.wav";
  const size = DATA.length;
  for (const [file, known] of [
    [new File(parts, name), true],
    [{ name, data: new Blob(parts) }, true],
    [{ name, data: new Blob(parts).stream() }, false],
    [createReadStream(path), false],
    [{ name, data: createReadStream(path), size }, true],
    [{ name, data: Readable.from(parts) }, false],
    [{ name, data: ReadableStream.from(small), size }, true],
    [{ name, data: pieces(small).data }, false],
    [{ name, data: parts }, false],
    [{ name, data: parts.values(), size }, true],
  ]) {
    await send(file);
    const { file: came, headers } = taken.at(-1);
    assert.ok(came.equals(DATA));
    assert.equal(headers["content-length"] !== undefined, known);
    assert.equal(headers["transfer-encoding"], known ? undefined : "chunked");
  }
});

test("what is no source is named before anything is sent", async () => {
  const client = new Wavix({ apiKey: "test-key", baseUrl: "http://127.0.0.1:1" });
  const name = "id.pdf";
  for (const [file, says] of [
    [{ name, data: 5 }, "expected a file"],
    [{ name, data: {} }, "expected a file"],
    [{ name, data: [DATA], size: -1 }, "expected a file"],
    [{ name, data: [DATA], size: "1" }, "expected a file"],
    [{ data: [DATA] }, "expected a file"],
    [Readable.from([DATA]), "expected a file"],
    [{ name: "id.exe", data: [DATA] }, ".png"],
    [{ name, data: [DATA], size: 11_000_000 }, "at most 10485760 bytes, got 11000000"],
    [new File([new Uint8Array(11_000_000)], name), "at most 10485760 bytes, got 11000000"],
    [new File([], name), "empty"],
  ]) {
    await assert.rejects(client.numbers.uploadPapers({ did_ids: "1", doc_id: 1, doc_attachment: file }), (error) => {
      assert.ok(error instanceof InvalidArgumentError, error.stack);
      assert.equal(error.argument, "doc_attachment");
      assert.ok(error.message.includes(says), error.message);
      return true;
    });
  }
});

test("a source that fails ends the call", async (t) => {
  const { send, taken } = await platform(t);
  const mine = new RangeError("mine");
  for (const [given, says, cause] of [
    [[], "empty", undefined],
    [[DATA, mine], "cannot be read: RangeError was thrown", mine],
    [["text"], "cannot be read: TypeError was thrown", TypeError],
    [Array(401).fill(new Uint8Array(CHUNK)), "at most 26214400 bytes, got more", undefined],
  ]) {
    const source = pieces(given);
    await assert.rejects(send({ name: "a.wav", data: source.data }), (error) => {
      assert.ok(error instanceof InvalidArgumentError, error.stack);
      assert.ok(error.message.includes(says), error.message);
      assert.deepEqual([error.argument, error.stage, error.attempts], ["file", "sending", 1]);
      assert.ok(typeof cause === "function" ? error.cause instanceof cause : error.cause === cause);
      return true;
    });
    await new Promise(setImmediate);
    assert.ok(source.closed);
  }
  await assert.rejects(send(createReadStream("no-such-folder/a.wav")), { name: "InvalidArgumentError" });
  for (const size of [2, 4]) {
    await assert.rejects(send({ name: "a.wav", data: [Buffer.from("abc")], size }), /than its size/);
  }
  assert.equal(taken.length, 0);
});

test("a server that dies got no file, or may have it", async (t) => {
  const { send } = await platform(t, (request) => {
    request.once("data", () => request.socket.destroy());
  });
  const source = pieces(Array(300).fill(new Uint8Array(CHUNK)));
  await assert.rejects(send({ name: "a.wav", data: source.data }), (error) => {
    assert.equal(error.name, "NotSentError");
    assert.match(error.message, /not sent whole/);
    return true;
  });
  const silent = await platform(t, (request) => {
    request.resume().once("end", () => request.socket.destroy());
  });
  await assert.rejects(silent.send({ name: "a.wav", data: [DATA] }), OutcomeUnknownError);
});

test("progress is told before each piece", async (t) => {
  const { send, taken } = await platform(t);
  const steps = [CHUNK, 2 * CHUNK, DATA.length];
  const name = "a.wav";
  for (const [file, total] of [
    [{ name, data: DATA }, DATA.length],
    [new File([DATA], name), DATA.length],
    [{ name, data: Readable.from([DATA]) }, null],
  ]) {
    const told = [];
    await send(file, { onProgress: (...progress) => told.push(progress) });
    assert.deepEqual(
      told,
      steps.map((step) => [step, total]),
    );
  }
  assert.equal(taken.length, 3);
  const mine = new RangeError("mine");
  for (const last of steps) {
    const onProgress = (sent) => {
      if (sent === last) {
        throw mine;
      }
    };
    await assert.rejects(send({ name, data: DATA }, { onProgress }), (error) => {
      assert.ok(error instanceof NotSentError && !(error instanceof InvalidArgumentError), error.stack);
      assert.equal(error.cause, mine);
      return true;
    });
  }
  assert.equal(taken.length, 3);
  await assert.rejects(send({ name, data: DATA }, { onProgress: 5 }), /onProgress: expected a function/);
});

test("an aborted upload tells what is known of it and closes its source", async (t) => {
  let closed;
  const hungUp = new Promise((resolve) => {
    closed = resolve;
  });
  const { send } = await platform(t, (request) => {
    request.resume().once("close", closed);
    request.on("error", () => {});
  });
  const stop = new AbortController();
  const mine = new Error("enough");
  let returned = false;
  const data = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(CHUNK));
      setTimeout(() => stop.abort(mine), 20);
    },
    cancel() {
      returned = true;
    },
  });
  // Not sent to its end, so nothing can have come of it.
  await assert.rejects(send({ name: "a.wav", data }, { signal: stop.signal }), (error) => error === mine);
  await hungUp;
  assert.ok(returned);

  const late = new AbortController();
  const { send: sendWhole } = await platform(t, (request) => {
    request.resume().once("end", () => late.abort(mine));
  });
  await assert.rejects(sendWhole({ name: "a.wav", data: [DATA] }, { signal: late.signal }), (error) => {
    assert.ok(error instanceof OutcomeUnknownError, error.stack);
    assert.equal(error.cause, mine);
    return true;
  });

  const stream = createReadStream(new URL(import.meta.url));
  await assert.rejects(send({ name: "a.wav", data: stream }, { signal: AbortSignal.abort(mine) }), /enough/);
  assert.ok(stream.destroyed);
});

test("memory does not grow with the file", async (t) => {
  const { baseUrl, taken } = await platform(t);
  const script = `
    import { Wavix } from "wavix";
    const client = new Wavix({ apiKey: "test-key", baseUrl: process.argv[1] });
    async function* pieces(count) {
      for (let at = 0; at < count; at += 1) {
        yield new Uint8Array(${CHUNK});
      }
    }
    const send = (count) =>
      client.speechAnalytics.create({ file: { name: "a.wav", data: pieces(count) }, callback_url: "https://example.com" });
    await send(16);
    globalThis.gc();
    let most = 0;
    const before = process.memoryUsage.rss();
    let count = 0;
    async function* watched() {
      for await (const piece of pieces(320)) {
        if ((count += 1) % 16 === 0) {
          globalThis.gc();
          most = Math.max(most, process.memoryUsage.rss() - before);
        }
        yield piece;
      }
    }
    await client.speechAnalytics.create({ file: { name: "a.wav", data: watched() }, callback_url: "https://example.com" });
    console.log(most);
  `;
  const options = ["--expose-gc", "--input-type=module", "-e", script, baseUrl];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
  assert.deepEqual(
    taken.map(({ file }) => file.length),
    [16 * CHUNK, 320 * CHUNK],
  );
  assert.ok(Number(stdout) < 10 << 20, stdout);
});
