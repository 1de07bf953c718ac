import { afterAll, expect, spyOn, test } from "bun:test";
import { NotSentError, Wavix } from "wavix";
import { simulatorFor } from "wavix/testing";

import { edges } from "./edges.cjs";

/** As an app makes it, at the top of a module. */
const early = new Wavix();
const simulator = simulatorFor(afterAll);

for (const [name, check] of Object.entries(edges)) {
  test(name, () => check(simulator));
}

test("a client that was made before refuses", async () => {
  expect(await early.messages.send({}).catch((error) => error)).toBeInstanceOf(NotSentError);
});

test("a method is spied on", async () => {
  const client = simulator.client();
  const send = spyOn(client.messages, "send").mockResolvedValue({ message_id: "m-1" });
  expect(await client.messages.send({})).toEqual({ message_id: "m-1" });
  expect(send).toHaveBeenCalledTimes(1);
});
