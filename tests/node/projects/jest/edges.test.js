const { Wavix } = require("wavix");
const { simulatorFor } = require("wavix/testing");

const { edges } = require("./edges.cjs");

/** As an app makes it, at the top of a module. */
const early = new Wavix();
const simulator = simulatorFor(afterAll);

for (const [name, check] of Object.entries(edges)) {
  test(name, () => check(simulator));
}

test("a client that was made before refuses", async () => {
  const { NotSentError } = require("wavix");
  await expect(early.messages.send({})).rejects.toThrow(NotSentError);
});
