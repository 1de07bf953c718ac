// Finding out what became of a message.

import assert from "node:assert/strict";
import { test } from "node:test";

import { OutcomeUnknownError, ReconciliationOutcome, Wavix } from "wavix";
import { Simulator } from "wavix/testing";

import { message, platform } from "./platform.js";

test("a lost message is found", async (t) => {
  const simulator = new Simulator();
  t.after(() => simulator.stop());
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const { client: losing } = await platform(t, async (request, response, body) => {
    await fetch(simulator.url + request.url, {
      method: request.method,
      body,
      headers: { authorization: `Bearer ${simulator.apiKey}`, "content-type": "application/json" },
    });
    response.destroy();
  });

  const ticket = JSON.parse(JSON.stringify(await client.messages.ticket({ to: "447537151866" })));
  const { outcome } = await client.messages.reconcile({ ticket, wait_seconds: 0 });
  assert.equal(outcome, ReconciliationOutcome.NotFound);
  const error = await losing()
    .messages.send(message, { ticket })
    .catch((error) => error);
  assert.ok(error instanceof OutcomeUnknownError, error.stack);
  assert.equal(error.ticket.tag, ticket.tag);
  assert.equal(error.retryable, false);
  assert.equal(error.attempts, 1);
  assert.ok(Date.parse(error.started_at) > 0);

  const found = await client.messages.reconcile({ ticket: error.ticket });
  assert.equal(found.outcome, ReconciliationOutcome.Found);
  assert.equal(found.message.tag, ticket.tag);
});

test("a reply to another message leaves the outcome open", async (t) => {
  const { client, requests } = await platform(t, (_, response) =>
    response.end(JSON.stringify({ message_id: "m-1", tag: "another" })),
  );
  const ticket = await client().messages.ticket({ to: message.to });
  await assert.rejects(client().messages.send(message, { ticket }), {
    name: "OutcomeUnknownError",
    message: /carries another tag/,
    status: 200,
  });
  assert.equal(requests.length, 1);
});

test("a ticket is checked", async (t) => {
  const { client, requests } = await platform(t, (_, response) => response.end("{}"));
  const ticket = await client().messages.ticket({ to: message.to });
  const refused = (call) => assert.rejects(call, { name: "InvalidArgumentError", argument: "ticket" });
  await refused(client().profile.get({}, { ticket }));
  await refused(client().messages.send({ ...message, to: "447537151867" }, { ticket }));
  await refused(client().messages.send({ ...message, tag: "mine" }, { ticket }));
  await refused(client().messages.send(message, { ticket: { to: message.to } }));
  assert.equal(requests.length, 0);
});
