import { createRequire } from "node:module";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { NotSentError, Wavix } from "wavix";
import { simulatorFor } from "wavix/testing";

// Vitest leaves packages to Node's own loader, and `require` is that of the realm.
const { edges } = createRequire(import.meta.url)("./edges.cjs");

/** As an app makes it, at the top of a module. */
const early = new Wavix();
const simulator = simulatorFor(afterAll);

for (const [name, check] of Object.entries(edges)) {
  test(name, () => check(simulator));
}

test("a client that was made before refuses", async () => {
  await expect(early.messages.send({})).rejects.toThrow(NotSentError);
});

test("a simulator lasts as long as its test", async (context) => {
  const own = simulatorFor(context);
  const second = simulatorFor({ after: onTestFinished });
  expect(process.env.WAVIX_BASE_URL).toBe(second.url);
  await own.client().profile.get();
});

test("a method is spied on", async () => {
  const client = simulator.client();
  const send = vi.spyOn(client.messages, "send").mockResolvedValue({ message_id: "m-1" });
  expect(await client.messages.send({})).toEqual({ message_id: "m-1" });
  expect(send).toHaveBeenCalledOnce();
});
