// Functions that need no client: every case of tests/computed, and what only JavaScript has.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { promisify } from "node:util";

import { SmsEncoding, sms } from "wavix";

const root = new URL("../../", import.meta.url);
const cases = JSON.parse(readFileSync(new URL("tests/computed/sms.json", root), "utf8"));
const FUNCTIONS = {
  "sms.analyze": sms.analyze,
  "sms.to_gsm7": sms.toGsm7,
  "sms.sender_id": sms.senderId,
  "sms.e164": sms.e164,
};

suite("computed", () => {
  for (const one of cases) {
    test(`${one.function}: ${one.name}`, () => {
      const result = FUNCTIONS[one.function](given(one.input));
      for (const finding of [...(result.problems ?? []), ...(result.warnings ?? [])]) {
        assert.ok(finding.text.length > 0);
        delete finding.text;
      }
      assert.deepEqual(result, one.result);
    });
  }
});

/** A text, or pairs of a text and how often it comes. */
function given(input) {
  return typeof input === "string" ? input : input.map(([text, times]) => text.repeat(times)).join("");
}

test("what is no text is refused", () => {
  for (const wrong of ["half a pair: \ud83d", "\ude00", Buffer.from("bytes"), null, undefined, 44]) {
    for (const call of Object.values(FUNCTIONS)) {
      assert.throws(() => call(wrong), { name: "InvalidArgumentError", argument: "text" });
    }
  }
});

test("positions count characters", () => {
  const text = "😀 It’s";
  const { encoding, forcing_ucs2: forcing } = sms.analyze(text);
  assert.equal(encoding, SmsEncoding.Ucs2);
  assert.deepEqual(
    forcing.map(({ positions: [first] }) => [...text][first]),
    ["😀", "’"],
  );
});

test("the example of the page prints what it says", async () => {
  const page = readFileSync(new URL("docs/sms.md", root), "utf8");
  const [, block] = page.match(/```js\n(.*?)```/s);
  const program = ["--input-type=module", "--eval", block];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: root });
  const said = [...block.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
  assert.ok(said.length > 3);
  assert.deepEqual(stdout.trimEnd().split("\n"), said);
});
