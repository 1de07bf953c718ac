// The package through `import` and through `require`: the same classes, whichever way.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { promisify } from "node:util";

import * as imported from "wavix";
import * as importedTesting from "wavix/testing";

const require = createRequire(import.meta.url);
const required = require("wavix");
const requiredTesting = require("wavix/testing");

test("both have the same names, and each name is the same object", () => {
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort());
  assert.ok(Object.keys(imported).length > 20);
  for (const [name, value] of Object.entries(imported)) {
    assert.equal(value, required[name], name);
  }
  assert.deepEqual(Object.keys(importedTesting), Object.keys(requiredTesting));
  assert.equal(importedTesting.Simulator, requiredTesting.Simulator);
});

test("a failure in one is an instance of the other's class", async (test) => {
  const simulator = new requiredTesting.Simulator();
  test.after(() => simulator.stop());
  const options = { apiKey: simulator.apiKey, baseUrl: simulator.url };
  const failed = (client) => client.messages.get({ id: "unknown" });
  await assert.rejects(failed(new required.Wavix(options)), (error) => error instanceof imported.NotFoundError);
  await assert.rejects(failed(new imported.Wavix(options)), (error) => error instanceof required.NotFoundError);
  assert.throws(
    () => new requiredTesting.Simulator({ tier: "none" }),
    (error) => error instanceof imported.InvalidArgumentError,
  );
});

test("a CommonJS program runs", async () => {
  const program = `
    const { Wavix } = require("wavix");
    const { Simulator } = require("wavix/testing");
    const simulator = new Simulator();
    const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
    client.profile.get().then((profile) => console.log(profile.extra !== undefined));
  `;
  const run = promisify(execFile)(process.execPath, ["--input-type=commonjs", "--eval", program], {
    cwd: new URL("../..", import.meta.url),
  });
  assert.equal((await run).stdout.trim(), "true");
});
