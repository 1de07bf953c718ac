// Plays every script in tests/faults/scripts.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, suite, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { Wavix } from "wavix";

import { start } from "./program.js";

const folder = new URL("../faults/scripts/", import.meta.url);
// elsewhere a full queue refuses connections instead of ignoring them
const scripts = readdirSync(folder)
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  .filter(({ script }) => process.platform === "linux" || script.listen !== "full");
const id = "871b4eeb-f798-4105-be23-32df9e991456";

const calls = {
  send: (client, text) => client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text } }),
  write: (client, text) => client.optOuts.create({ number: "447537151866", sender_id: text }),
  read: (client) => client.messages.get({ id }),
};

suite("faults", () => {
  let server;

  before(async () => {
    server = await start("wavix-faults");
  });

  after(() => server.end());

  for (const script of scripts) {
    for (const [target, call] of Object.entries(calls).filter(([name]) => name in script)) {
      test(`${script.name}: ${target}`, () => play(server.url, script, call, script[target]));
    }
  }
});

async function play(url, script, call, expected) {
  const started = await (await fetch(`${url}/runs`, { method: "POST", body: JSON.stringify(script.script) })).json();
  const replies = [];
  const client = new Wavix({
    apiKey: "test-key",
    baseUrl: started.url,
    timeout: script.timeout ?? 10_000,
    connectTimeout: script.connect_timeout ?? 10_000,
    rootCertificates: started.authority,
    onReply: (info) => replies.push(info),
  });
  if (script.warm) {
    await client.messages.get({ id });
    await sleep(50);
  }
  const error = await call(client, "x".repeat(script.size ?? 2)).then(
    () => null,
    (failure) => failure,
  );
  const ledger = await (await fetch(`${url}/runs/${started.run}`, { method: "DELETE" })).json();
  const actual = {
    error: error?.name ?? null,
    status: error?.status ?? null,
    attempts: replies.at(-1).attempts,
    accepted: ledger.accepted,
  };
  assert.deepEqual(actual, { error: null, status: actual.status, ...expected }, error?.stack);
  assert.equal(ledger.elsewhere, 0);
}
