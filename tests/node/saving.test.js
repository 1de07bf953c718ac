// What becomes of that which is at the path of a download.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { platform } from "./platform.js";

const DATA = Buffer.from(Array.from({ length: 500_000 }, (_, index) => index % 251));
const only = (...systems) => ({ skip: !systems.includes(process.platform) && `not on ${process.platform}` });

const whole = (_, response) =>
  response.writeHead(200, { "content-type": "audio/wav", "content-length": DATA.length }).end(DATA);

const endless = (_, response) => {
  response.writeHead(200, { "content-type": "audio/wav", "content-length": 2 ** 30 });
  response.write(DATA);
};

async function begin(t, serve) {
  const { client, baseUrl } = await platform(t, serve);
  const folder = mkdtempSync(join(tmpdir(), "wavix-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return { folder, baseUrl, invoice: () => client({ maxRetries: 0 }).billing.downloadInvoice({ id: 1 }) };
}

/** A program that saves a download to the path that is its second argument. */
function saver(url, path, more = "", stdio = "pipe") {
  const code = `import { Wavix } from "wavix";
    const client = new Wavix({ apiKey: "test-key-123", baseUrl: process.argv[1] });
    await new Promise((written) => process.stdout.write("a\\n", written));
    await client.billing.downloadInvoice({ id: 1 }).save(process.argv[2]${more});
    process.stdout.write("z\\n");`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  return spawn(process.execPath, ["--input-type=module", "-e", code, url, path], {
    cwd,
    stdio: ["ignore", stdio, "inherit"],
  });
}

test("what is at a path stays what it is", only("linux", "darwin"), async (t) => {
  const { folder, invoice } = await begin(t, whole);
  const [pipe, kept, link] = ["pipe", "kept", "link"].map((name) => join(folder, name));
  execFileSync("mkfifo", [pipe]);
  writeFileSync(kept, "before");
  chmodSync(kept, 0o600);
  symlinkSync("kept", link);
  for (const options of [{}, { onProgress() {} }]) {
    const taken = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "inherit"] });
    const [read] = await Promise.all([buffer(taken.stdout), invoice().save(pipe, options)]);
    assert.ok(DATA.equals(read) && statSync(pipe).isFIFO());
    await invoice().save(link, options);
    assert.ok(DATA.equals(readFileSync(kept)) && lstatSync(link).isSymbolicLink());
    assert.equal(statSync(kept).mode & 0o777, 0o600);
    writeFileSync(kept, "before");
  }
  assert.deepEqual(readdirSync(folder).sort(), ["kept", "link", "pipe"]);
});

test("the output of the process goes on", only("linux"), async (t) => {
  const { folder, baseUrl } = await begin(t, whole);
  const expected = Buffer.concat([Buffer.from("a\n"), DATA, Buffer.from("z\n")]);
  const child = saver(baseUrl, "/dev/stdout");
  assert.ok(expected.equals(await buffer(child.stdout)), "a socket");
  const out = await open(join(folder, "out"), "w");
  await once(saver(baseUrl, "/dev/stdout", "", out.fd), "exit");
  await out.close();
  assert.ok(expected.equals(readFileSync(join(folder, "out"))), "a file");
});

test("a process that is ended leaves nothing", only("linux"), async (t) => {
  const { folder, baseUrl } = await begin(t, endless);
  for (const end of ["SIGTERM", "SIGKILL"]) {
    const child = saver(baseUrl, join(folder, "a"), `, { onProgress: () => process.stdout.write("here") }`);
    let told = "";
    for await (const text of child.stdout) {
      told += text;
      if (told.includes("here")) break;
    }
    child.kill(end);
    const [, signal] = await once(child, "exit");
    assert.equal(signal, end);
    assert.deepEqual(readdirSync(folder), []);
  }
});
