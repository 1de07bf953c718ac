// Clients go by the variables and certificates of their thread.

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";

import { InvalidArgumentError, NotSentError, Wavix } from "wavix";

import { json, platform } from "./platform.js";
import { start } from "./program.js";

const CERTIFICATES = ["SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS"];
const OWN = ["WAVIX_API_KEY", "WAVIX_BASE_URL", "HTTPS_PROXY", ...CERTIFICATES];
const SECURE = "https://localhost:1";
const apiKey = "test-key-123";

/** Runs a function with only these of the variables that clients read. */
async function having(variables, work) {
  const before = OWN.map((name) => [name, process.env[name]]);
  for (const [name] of before) delete process.env[name];
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Makes a client without options in a worker that has these variables; gives its answer. */
async function worker(env) {
  const script = `import { parentPort } from "node:worker_threads"; import { Wavix } from "wavix";
    const told = () => new Wavix().messages.get({ id: "m" }).then((message) => message.message_id);
    Promise.resolve().then(told).catch((error) => error.message).then((text) => parentPort.postMessage(text));`;
  const thread = new Worker(script, { eval: true, env, execArgv: ["--input-type=module"] });
  const [[told]] = await Promise.all([once(thread, "message"), once(thread, "exit")]);
  return told;
}

test("a worker has the variables that it was given", async (t) => {
  const { baseUrl, requests } = await platform(t, (request, response) =>
    json(response, { message_id: request.headers.authorization }),
  );
  const real = { WAVIX_API_KEY: "of-the-process", WAVIX_BASE_URL: baseUrl, SSL_CERT_FILE: "/missing" };
  await having(real, async () => {
    assert.match(await worker({}), /^apiKey: is required/);
    assert.equal(requests.length, 0);
    assert.equal(await worker({ WAVIX_API_KEY: "its-own", WAVIX_BASE_URL: baseUrl }), "Bearer its-own");
  });
});

test("a change of process.env counts for the next client", async (t) => {
  const { baseUrl } = await platform(t, (request, response) =>
    json(response, { message_id: request.headers.authorization }),
  );
  await having({}, async () => {
    assert.throws(() => new Wavix(), /apiKey: is required/);
    for (const key of ["first-key", "second-key"]) {
      Object.assign(process.env, { WAVIX_API_KEY: key, WAVIX_BASE_URL: baseUrl });
      assert.equal((await new Wavix().messages.get({ id: "m" })).message_id, `Bearer ${key}`);
    }
    process.env.WAVIX_API_KEY = "a key";
    assert.throws(() => new Wavix(), /^InvalidArgumentError: WAVIX_API_KEY: expected printable ASCII/);
  });
});

test("authorities come from the environment", async (t) => {
  const server = await start("wavix-faults");
  after(() => server.end());
  const script = { method: "POST", body: JSON.stringify({ tls: "good" }) };
  const { url: baseUrl, authority } = await (await fetch(`${server.url}/runs`, script)).json();
  const folder = mkdtempSync(join(tmpdir(), "wavix-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "authority.pem");
  writeFileSync(path, authority);
  const call = (variables, options) =>
    having(variables, () => new Wavix({ apiKey, baseUrl, ...options }).messages.get({ id: "m" }));

  await assert.rejects(call({}), /UnknownIssuer.*rootCertificates or SSL_CERT_FILE/);
  for (const name of CERTIFICATES) {
    await call({ [name]: name === "SSL_CERT_DIR" ? folder : path });
  }
  for (const rootCertificates of [authority, path, folder]) {
    await call({}, { rootCertificates });
  }
  await assert.rejects(call({ REQUESTS_CA_BUNDLE: path }), NotSentError);
});

test("certificates that cannot be read are named", async () => {
  for (const name of CERTIFICATES) {
    await having({ [name]: "/missing" }, () => {
      assert.throws(
        () => new Wavix({ apiKey, baseUrl: SECURE }),
        (error) => {
          assert.ok(error instanceof InvalidArgumentError && error.argument === name, error.stack);
          return error.message.startsWith(`${name}: /missing cannot be read: `);
        },
      );
      new Wavix({ apiKey, baseUrl: "http://localhost:1" });
    });
  }
});

test("a proxy that is not used is named", async () => {
  await having({ HTTPS_PROXY: "http://user:hunter2@proxy:1" }, async () => {
    await assert.rejects(new Wavix({ apiKey, baseUrl: SECURE, maxRetries: 0 }).profile.get(), (error) => {
      assert.match(
        error.message,
        /HTTPS_PROXY is set but this client uses no proxy; pass proxy: process.env.HTTPS_PROXY/,
      );
      return !error.message.includes("hunter2");
    });
  });
});
