// Waiting for asynchronous jobs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { MessageStatus } from "wavix";

import { json, platform } from "./platform.js";

const transcription = { uuid: "c-1", turns: [] };

/** A platform that answers with each of these in turn, and with the last one from then on. */
function answering(t, ...replies) {
  let asked = 0;
  return platform(t, (_, response) => {
    const { status = 200, ...body } = replies[Math.min(asked, replies.length - 1)];
    asked += 1;
    json(response, body, typeof status === "number" ? status : 200);
  });
}

test("a wait ends with the work", async (t) => {
  const stages = ["accepted", "pending", "DELIVERED"];
  let asked = 0;
  const { client, requests } = await platform(t, (_, response) =>
    json(response, { message_id: "m-1", status: stages[Math.min(asked++, 2)] }),
  );
  const seen = [];
  const done = await client().messages.wait({ id: "m-1" }, { timeout: 60_000, onReply: (info) => seen.push(info) });
  assert.equal(done.status, MessageStatus.Delivered);
  assert.equal(requests.length, 3);
  assert.deepEqual(new Set(seen.map((info) => info.operation)), new Set(["messages.get"]));
  assert.equal(seen.length, 3);
});

test("a wait ends at its deadline", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message_id: "m-1", status: "sent" }));
  await assert.rejects(client().messages.wait({ id: "m-1" }, { timeout: 0 }), {
    name: "TimeoutError",
    operation: "messages.get",
  });
  for (const timeout of [-1, Number.NaN, "soon"]) {
    await assert.rejects(client().messages.wait({ id: "m-1" }, { timeout }), {
      name: "InvalidArgumentError",
      argument: "timeout",
    });
  }
});

test("a wait can be aborted", async (t) => {
  const { client } = await platform(t, (_, response) => json(response, { message_id: "m-1", status: "sent" }));
  const controller = new AbortController();
  const waiting = client().messages.wait({ id: "m-1" }, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error("enough")), 50);
  await assert.rejects(waiting, { message: "enough" });
});

test("what is not there yet is waited for where that is how it begins", async (t) => {
  const missing = { status: 404, success: false, message: "Not found" };
  const { client, requests } = await answering(t, missing, missing, transcription);
  const done = await client().cdrs.waitTranscription({ call_id: "c-1" });
  assert.equal(done.uuid, "c-1");
  assert.equal(requests.length, 3);

  const never = await answering(t, missing);
  await assert.rejects(never.client().messages.wait({ id: "m-1" }), { name: "NotFoundError" });
  assert.equal(never.requests.length, 1);
});

test("a broken wait says what happened", async (t) => {
  const { client } = await answering(t, { status: 403, success: false, message: "No" });
  await assert.rejects(client().tenDlc.waitBrand({ brand_id: "b-1" }), { name: "PermissionDeniedError" });
});
