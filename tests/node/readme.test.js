// The JavaScript of the README, as it stands there.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";

const root = new URL("../..", import.meta.url);

test("the example runs", async () => {
  const readme = await readFile(new URL("README.md", root), "utf8");
  const [, block] = readme.match(/```js\n(.*?)```/s);
  const program = ["--input-type=module", "--eval", block];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root, maxBuffer: 1 << 26 });
  const lines = stdout.trim().split("\n");
  assert.match(lines[0], /accepted/);
  assert.ok(lines.length > 100, stdout);
});
