// Rules for the sources of the binding: each keeps out a kind of defect that was there.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const binding = new URL("../../bindings-node/", import.meta.url);

async function sources(folder, ending) {
  const names = (await readdir(new URL(folder, binding))).filter((name) => name.endsWith(ending));
  const read = async (name) => [name, await readFile(new URL(folder + name, binding), "utf8")];
  return Promise.all(names.map(read));
}

/** Lines that match, as `file: line`. */
function lines(files, pattern) {
  return files.flatMap(([name, text]) =>
    text.split("\n").flatMap((line) => (pattern.test(line) ? [`${name}: ${line.trim()}`] : [])),
  );
}

/** Classes of this package whose objects only this copy of it makes. */
const OWN = ["WavixError", "InvalidArgumentError", "NotFoundError", "Refusal"];

test("instanceof is asked of our own classes only: other realms have others", async () => {
  const found = lines(await sources("ts/", ".ts"), /\binstanceof\b(?!`)/);
  const foreign = found.filter((line) => !OWN.includes(line.match(/instanceof (\w+)/)?.[1]));
  assert.deepEqual(
    foreign.filter((line) => !/^\S+ \*/.test(line)),
    [],
  );
});

test("modules are not imported while the program runs: some runners cannot", async () => {
  assert.deepEqual(lines(await sources("ts/", ".ts"), /await import\(/), []);
});

test("the native module is called where its errors become ours", async () => {
  const calls = lines(await sources("ts/", ".ts"), /\bnative\(\)\.|new \(native\(\)/);
  const bare = calls.filter((line) => !/guarded\(|answered\(|^native\.ts|^wavix-simulator\.ts/.test(line));
  assert.deepEqual(bare, []);
});

test("listeners of signals are shared", async () => {
  const found = lines(await sources("ts/", ".ts"), /addEventListener\(/);
  assert.deepEqual(
    found.filter((line) => !line.startsWith("aborts.ts")),
    [],
  );
});

test("every native function catches panics, and so does every future", async () => {
  const files = await sources("src/", ".rs");
  const exported = lines(files, /#\[napi\((?!object)/).filter((line) => !/catch_unwind|module_exports/.test(line));
  assert.deepEqual(exported, []);
  for (const [name, text] of files) {
    const methods = text.match(/^ {4}pub fn /gm) ?? [];
    const caught = text.match(/^ {4}#\[napi\(.*catch_unwind/gm) ?? [];
    assert.ok(methods.length <= caught.length, `${name}: a function without catch_unwind`);
  }
  const spawned = lines(files, /spawn_future\(|\bspawn\(/).filter((line) => !line.startsWith("panics.rs"));
  assert.deepEqual(spawned, ["lines.rs: let reading = tokio::spawn(async move {"]);
});
