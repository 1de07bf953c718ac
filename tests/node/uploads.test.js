// Files among arguments.

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { InvalidArgumentError, Wavix } from "wavix";
import { Simulator } from "wavix/testing";

const paper = { did_ids: "1", doc_id: 1 };

test("every form of a file is sent", async (t) => {
  const simulator = new Simulator();
  const folder = await mkdtemp(join(tmpdir(), "wavix-"));
  t.after(async () => {
    simulator.stop();
    await rm(folder, { recursive: true });
  });
  const path = join(folder, "id.pdf");
  await writeFile(path, "%PDF".repeat(100_000));
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const data = Buffer.from("%PDF");
  const file = new File(["%PDF"], "id.pdf");
  const stream = { name: "id.pdf", data: createReadStream(path) };
  for (const form of [path, pathToFileURL(path), { name: "id.pdf", data }, { name: "/a/id.pdf", data }, file, stream]) {
    const [document] = await client.numbers.uploadPapers({ ...paper, doc_attachment: form });
    assert.deepEqual([document.doc_file_name, document.doc_content_type], ["id.pdf", "application/pdf"]);
    assert.equal(document.status, "pending");
    simulator.reset();
  }
  let told;
  const options = {
    onReply: (info) => {
      told = info;
    },
  };
  await client.numbers.uploadPapers({ ...paper, doc_attachment: path }, options);
  assert.equal(told.operation, "numbers.upload_papers");
});

test("bytes that change while they are sent stay as they were", async (t) => {
  const { platform, json } = await import("./platform.js");
  const { client, requests } = await platform(t, (_, response) => json(response, []));
  const data = new Uint8Array([97, 98, 99, 100]).subarray(1, 3);
  const sent = client().numbers.uploadPapers({ ...paper, doc_attachment: { name: "id.png", data } });
  await Promise.resolve();
  setTimeout(() => data.fill(0), 0);
  await sent;
  assert.match(requests[0].body, /filename="id\.png"\r\nContent-Type: image\/png\r\n\r\nbc\r\n/);
  assert.equal(requests[0].headers["content-length"], String(requests[0].body.length));
});

test("what is no file is named", async () => {
  const client = new Wavix({ apiKey: "test-key", baseUrl: "http://127.0.0.1:1" });
  const data = Buffer.from("%PDF");
  for (const [file, says] of [
    [5, "expected a file"],
    [data, "expected a file"],
    [{ name: "id.pdf" }, "expected a file"],
    [{ name: "id.pdf", data: "%PDF" }, "expected a file"],
    [{ data }, "expected a file"],
    [new Blob(["%PDF"]), "expected a file"],
    [new URL("https://example.com/id.pdf"), "expected a file"],
    [null, "null is not allowed"],
    [undefined, "is required"],
    [{ name: "id.txt", data }, ".png"],
    [{ name: "id.pdf", data: new Uint8Array() }, "empty"],
    [{ name: "id.pdf", data: new Uint8Array(10 * 1024 * 1024 + 1) }, "at most 10485760 bytes"],
    ["no-such-folder/id.pdf", "cannot be read"],
  ]) {
    await assert.rejects(client.numbers.uploadPapers({ ...paper, doc_attachment: file }), (error) => {
      assert.ok(error instanceof InvalidArgumentError, error.stack);
      assert.equal(error.argument, "doc_attachment");
      assert.ok(error.message.includes(says), `${error.message} lacks ${says}`);
      return true;
    });
  }
});
