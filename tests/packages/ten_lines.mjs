import assert from "node:assert/strict";

import { OPERATIONS, Wavix } from "wavix";
import { Simulator } from "wavix/testing";

const simulator = new Simulator();
const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url });
const sent = await client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text: "Hi" } });
assert.equal((await client.messages.get({ id: sent.message_id })).to, "447537151866");
const numbers = [];
for await (const number of client.numbers.list()) {
  numbers.push(number.number);
}
simulator.stop();
console.log(`Node ${process.version}, import: ${OPERATIONS.length} operations, ${numbers.length} numbers, ${sent.status}`);
