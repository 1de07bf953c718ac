const assert = require("node:assert/strict");

const { OPERATIONS, Wavix } = require("wavix");
const { Simulator } = require("wavix/testing");

async function main() {
  const simulator = new Simulator();
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
  const sent = await client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text: "Hi" } });
  const { items } = await client.numbers.list();
  simulator.stop();
  assert.equal(Wavix, (await import("wavix")).Wavix);
  console.log(`Node ${process.version}, require: ${OPERATIONS.length} operations, ${items.length} numbers, ${sent.status}`);
}

main();
