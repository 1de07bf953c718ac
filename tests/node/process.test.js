// The package in processes of its own: module systems, threads, exits.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { json, platform } from "./platform.js";

/** Runs a script; resolves to its exit code and output. */
async function run(script, url, type = "module") {
  const options = { cwd: fileURLToPath(new URL("../..", import.meta.url)), env: { ...process.env, URL: url ?? "" } };
  const child = spawn(process.execPath, [`--input-type=${type}`, "-e", script], options);
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    output += data;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 60_000);
  const code = await new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  clearTimeout(timer);
  return { code, output };
}

async function answering(t) {
  const { baseUrl } = await platform(t, (request, response) => {
    if (!request.url.endsWith("hang")) {
      json(response, { message_id: "m-1" }, request.url.endsWith("none") ? 404 : 200);
    }
  });
  return baseUrl;
}

const CLIENT = 'const client = new Wavix({ apiKey: "k", baseUrl: process.env.URL });';

test("a native module that cannot be loaded is explained", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "wavix-"));
  t.after(() => rmSync(folder, { recursive: true }));
  cpSync(new URL("../../bindings-node/dist", import.meta.url), join(folder, "dist"), { recursive: true });
  const entry = pathToFileURL(join(folder, "dist", "index.js")).href;
  const script = `import { OPERATIONS, Wavix } from "${entry}"; console.log(OPERATIONS.length > 0); new Wavix({ apiKey: "k" });`;
  const { code, output } = await run(script);
  assert.equal(code, 1);
  assert.match(output, /^true$/m);
  assert.match(output, new RegExp(`npm install wavix-${process.platform}-${process.arch}`));
  assert.match(output, /\[cause\]: Error: Cannot find module/);
});

test("CommonJS can require it, and the process ends by itself", async (t) => {
  const script = `const { Wavix, NotFoundError } = require("wavix"); ${CLIENT}
    client.messages.get({ id: "m-1" }).then((message) => console.log(message.message_id))
      .then(() => client.messages.get({ id: "none" })).catch((error) => console.log(error instanceof NotFoundError));`;
  const { code, output } = await run(script, await answering(t), "commonjs");
  assert.match(output, /^m-1\ntrue$/m);
  assert.equal(code, 0);
});

test("a process ends by itself after a call", async (t) => {
  const script = `import { Wavix } from "wavix"; ${CLIENT} console.log((await client.messages.get({ id: "m-1" })).message_id);`;
  assert.deepEqual(await run(script, await answering(t)), { code: 0, output: "m-1\n" });
});

test("a process can exit with calls and streams in flight", async (t) => {
  const script = `import { Wavix } from "wavix"; ${CLIENT}
    for (let call = 0; call < 20; call += 1) client.messages.get({ id: "hang" });
    setTimeout(() => process.exit(3), 100);`;
  assert.deepEqual(await run(script, await answering(t)), { code: 3, output: "" });
});

test("a call that nobody waits for is an unhandled rejection, a list or export that nobody reads is none", async (t) => {
  const url = await answering(t);
  const quiet = `import { Wavix } from "wavix"; ${CLIENT}
    client.cdrs.list({}); client.cdrs.export({}); client.cdrs.csv({});
    for (const call of [async () => { for await (const _ of client.cdrs.list({})); }, () => client.cdrs.csv({}).bytes()])
      await call().catch(() => {});
    client.messages.get({ id: "none" }).catch(() => {});`;
  assert.deepEqual(await run(quiet, url), { code: 0, output: "" });
  const loud = `import { Wavix } from "wavix"; ${CLIENT} client.messages.get({ id: "none" });`;
  const { code, output } = await run(loud, url);
  assert.equal(code, 1);
  assert.match(output, /NotFoundError/);
});

test("worker threads call, and a hundred are ended while they do", async (t) => {
  const script = `import { Worker } from "node:worker_threads"; import { once } from "node:events";
    const start = (id) => new Worker(\`import { Wavix } from "wavix"; import { parentPort } from "node:worker_threads";
      ${CLIENT} client.messages.get({ id: "\${id}" }).then((message) => parentPort.postMessage(message.message_id));
      parentPort.postMessage("started");\`, { eval: true, execArgv: ["--input-type=module"] });
    const workers = Array.from({ length: 4 }, () => start("m-1"));
    const answers = workers.map((worker) => new Promise((resolve) => worker.on("message", (text) => text === "m-1" && resolve(text))));
    const exits = workers.map((worker) => once(worker, "exit"));
    console.log((await Promise.all(answers)).join());
    await Promise.all(exits);
    for (let round = 0; round < 100; round += 1) {
      const worker = start("hang");
      await once(worker, "message");
      await worker.terminate();
    }
    console.log("done");`;
  assert.deepEqual(await run(script, await answering(t)), { code: 0, output: "m-1,m-1,m-1,m-1\ndone\n" });
});

test("main thread and workers share the process", async (t) => {
  const script = `import { Wavix } from "wavix"; import { Worker } from "node:worker_threads"; import { once } from "node:events";
    ${CLIENT}
    const worker = new Worker(\`import { Wavix } from "wavix"; ${CLIENT} await client.messages.get({ id: "m-1" });\`,
      { eval: true, execArgv: ["--input-type=module"] });
    const [code] = await once(worker, "exit");
    console.log(code, (await client.messages.get({ id: "m-1" })).message_id);`;
  assert.deepEqual(await run(script, await answering(t)), { code: 0, output: "0 m-1\n" });
});
