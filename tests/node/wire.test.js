// Replies as the wire has them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { InvalidArgumentError, toWire, Wavix } from "wavix";
import { simulatorFor } from "wavix/testing";

test("a page has the name of its list, an item that of its model", async (t) => {
  const client = simulatorFor(t).client();
  const page = await client.sipTrunks.list();
  const wire = toWire(page, "sip_trunks.list");
  assert.deepEqual(Object.keys(wire).sort(), ["pagination", "sip_trunks"]);
  assert.deepEqual(toWire(page.items, "SipTrunkSummary"), wire.sip_trunks);
  assert.equal("extra" in wire.sip_trunks[0], false);
});

test("names are those of the generation that is asked for", async (t) => {
  const simulator = simulatorFor(t);
  const client = new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url, generation: "guide" });
  const validation = await client.numberValidator.validate({ phone_number: "6281234567890", type: "analysis" });
  const guide = toWire(validation, "number_validator.validate", { generation: "guide" });
  assert.deepEqual([guide.is_valid, guide.phone_type, guide.cost], [true, "mobile", validation.charge]);
  const current = toWire(validation, "number_validator.validate");
  assert.deepEqual([current.valid, current.number_type, current.charge], [true, "mobile", validation.charge]);
  const { items } = await client.optOuts.create({ phone_number: "16865550100" }).then(() => client.optOuts.list({}));
  assert.equal(items[0].phone_number, "16865550100");
});

test("what is not known is named", () => {
  for (const [args, argument] of [
    [[{}, "Nothing"], "of"],
    [[{}, "Message", { generation: "old" }], "generation"],
    [[{ tag: () => 1 }, "Message"], "value.tag"],
  ]) {
    assert.throws(
      () => toWire(...args),
      (error) => error instanceof InvalidArgumentError && error.argument === argument,
    );
  }
});
