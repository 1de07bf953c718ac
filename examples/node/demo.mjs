// The developer guide's story, from buying a number to giving it back.
//
//     node demo.mjs                     against the simulator, inside this process: no account, no network, no money
//     node demo.mjs --real --callbacks https://example.com/wavix
//                                       against the platform itself, with WAVIX_API_KEY; the steps marked $ cost money
//
// Callbacks of the platform itself need a public address that leads to port 8765 of this machine; without one the
// steps that wait for them are left out.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";

import { ApiError, NotFoundError, Wavix } from "wavix";
import { Simulator } from "wavix/testing";

const RECIPIENT = "447537151866";
const BLOCKED = "447537151867";
const ADDRESS = { street_number: "12", street: "Michigan Ave", location: "Lobby", city: "Chicago", state: "IL" };

/** Today (UTC), or this many days from it. */
const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Receives what the platform posts. */
class Callbacks {
  #events = [];
  #waiting = () => {};

  async listen(port) {
    this.server = createServer(async (request, response) => {
      this.#events.push(await json(request));
      response.end();
      this.#waiting();
    }).listen(port, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  async wait(matches) {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const index = this.#events.findIndex(matches);
      if (index >= 0) return this.#events.splice(index, 1)[0];
      assert(Date.now() < deadline, "no callback came");
      await Promise.race([new Promise((resolve) => (this.#waiting = resolve)), sleep(500, undefined, { ref: false })]);
    }
  }
}

/** Prints what happened, one line a step, and counts the steps. */
class Story {
  steps = 0;

  constructor(client, simulator, callbacks, callbackUrl) {
    Object.assign(this, { client, simulator, callbacks, callbackUrl });
  }

  tell(step, outcome, { costs = false } = {}) {
    this.steps += 1;
    console.log(`node    ${costs ? "$" : " "} ${step.padEnd(28)} ${outcome}`);
  }

  /** Lets the platform's clock go on. */
  async later(seconds) {
    if (this.simulator) this.simulator.advance(seconds * 1000);
    else await sleep(Math.min(seconds, 20) * 1000);
  }
}

async function buyANumber(story) {
  const { buy, cart, numbers } = story.client;
  const country = (await buy.countries()).countries.find(({ name }) => name === "United States");
  const [region] = (await buy.regions({ country_id: country.id })).regions;
  const place = { country_id: country.id, region_id: region.id };
  const [city] = (await buy.regionCities({ ...place, text_enabled_only: true })).cities;
  const [number] = (await buy.numbers({ country_id: country.id, city_id: city.id, text_enabled_only: true })).items;
  const fees = `${number.activation_fee} USD + ${number.monthly_fee} a month`;
  story.tell("find a number", `${number.number} in ${city.name}, ${fees}`);

  const chosen = await cart.add({ ids: [String(number.id)] });
  await cart.checkout({ ids: chosen.map(({ id }) => String(id)) });
  const [bought] = (await numbers.list({ search: number.number })).items;
  assert.equal(bought.number, number.number, "the number that was bought is not on the account");
  story.tell("buy it", `${bought.number} is ${bought.status}, ${bought.channels} channels`, { costs: true });

  const destination = { destination: "[did]@sip.example.com", transport: 1, priority: 1 };
  await numbers.bulkUpdate({ ids: [bought.id], destinations: [destination] });
  const [routed] = (await numbers.get({ id: bought.id })).destination;
  assert.equal(routed.destination, destination.destination, "the number has no destination");
  story.tell("route it", `${bought.number} -> ${routed.destination}`);
  return bought;
}

async function sendMessages(story) {
  const { senderIds, messages, optOuts } = story.client;
  const rules = await senderIds.restrictions({ country: "GB", type: "alphanumeric" });
  assert(rules.self_service, "GB takes no alphanumeric sender ID by API");
  const sender = await senderIds.create({
    sender_id: "WavixDemo",
    type: "alphanumeric",
    countries: ["GB"],
    usecase: "transactional",
  });
  story.tell("register a sender ID", `${sender.sender_id} allowed in ${sender.allowlisted_in.join(", ")}`);

  const sent = await messages.send({
    from: "WavixDemo",
    to: RECIPIENT,
    message_body: { text: "Your code is 1234" },
    callback_url: story.callbackUrl,
  });
  story.tell("send an SMS", `${sent.status}, ${sent.segments} segment, ${sent.charge} USD`, { costs: true });
  await story.later(60);
  if (story.callbackUrl) {
    const report = await story.callbacks.wait(({ status }) => status === "delivered");
    assert.equal(report.message_id, sent.message_id, "the delivery report is of another message");
    story.tell("receive its delivery report", `${report.status} at ${report.delivered}`);
  }
  const read = await messages.get({ id: sent.message_id });
  assert(read.status === "delivered" || !story.simulator, `the message is ${read.status}`);
  story.tell("read it back", `${read.status} at ${read.delivered_at?.slice(11, 19) ?? "no time yet"}`);

  await optOuts.create({ number: BLOCKED, sender_id: "WavixDemo" });
  story.tell("opt a recipient out", `next send: ${await refusal(story)}`);
  return sender.id;
}

/** The platform's answer to a message to somebody who opted out. */
async function refusal(story) {
  const { messages } = story.client;
  try {
    const sent = await messages.send({ from: "WavixDemo", to: BLOCKED, message_body: { text: "Hello?" } });
    await story.later(60);
    const read = await messages.get({ id: sent.message_id });
    assert.equal(read.status, "rejected", "a message to somebody who opted out was taken");
    return `${read.status}: ${read.error_message}`;
  } catch (error) {
    if (error instanceof ApiError) return `${error.status} ${error.message}`;
    throw error;
  }
}

async function validateNumbers(story) {
  const { numberValidator } = story.client;
  const one = await numberValidator.validate({ phone_number: RECIPIENT, type: "analysis" });
  assert(one.valid, `${RECIPIENT} is not valid`);
  const found = `${one.e164_format} ${one.number_type} ${one.country_code}`;
  story.tell("validate a number", `${found}, ${one.charge} USD`, { costs: true });

  const phone_numbers = [RECIPIENT, "12125550123", "12"];
  const batch = await numberValidator.validateBatch({ phone_numbers, type: "format", async: true, force: true });
  await story.later(120);
  const done = await numberValidator.wait({ request_id: batch.request_id }, { timeout: 120_000 });
  const valid = done.items.filter((item) => item.valid).length;
  story.tell("validate a batch", `${done.status}: ${valid} of ${done.count} valid`, { costs: true });
}

async function registerAddress(story, phone_number) {
  const { e911 } = story.client;
  const name = "Headquarters";
  const found = await e911.validate({ phone_number, name, address: { ...ADDRESS, zip_code: "60600" } });
  const address = found.corrected_address;
  assert(address, "the address was not corrected");
  await e911.create({ phone_number, name, address });
  const [record] = (await e911.list({ phone_number })).items;
  assert.equal(record.address.zip_code, address.zip_code, "the address is not registered");
  const kept = `${record.address.zip_code} ${record.address.city}`;
  story.tell("register an address", `60600 corrected to ${kept}`, { costs: true });
}

async function manageATrunk(story, callerid) {
  const { sipTrunks } = story.client;
  const settings = {
    label: "Demo",
    password: "S3cret-pass",
    callerid,
    ip_restrict: false,
    didinfo_enabled: true,
    call_restrict: false,
    cost_limit: false,
    channels_restrict: false,
    rewrite_enabled: false,
    transcription_enabled: false,
    transcription_threshold: 6,
  };
  const trunk = await sipTrunks.create(settings);
  const changed = await sipTrunks.update({ id: trunk.id, ...settings, label: "Demo, changed" });
  await sipTrunks.delete({ id: trunk.id });
  for await (const other of sipTrunks.list()) assert.notEqual(other.id, trunk.id, "the trunk is still there");
  story.tell("create, change, delete trunk", `${trunk.id}: '${trunk.label}' -> '${changed.label}' -> gone`);
}

async function callSomeone(story, caller_id) {
  const { voiceCampaigns, cdrs } = story.client;
  const { id } = await voiceCampaigns.create({ callflow_id: 1, contact: RECIPIENT, caller_id });
  await story.later(600);
  const done = await voiceCampaigns.get({ id });
  const range = { type: "placed", from: day(-1), to: day(1), disposition: "all" };
  const [call] = (await cdrs.list({ ...range, from_search: caller_id })).items;
  assert(call, "the call left no record");
  const record = `${done.status}; call of ${call.duration} s, ${call.charge} USD`;
  story.tell("trigger a voice campaign", record, { costs: true });
}

async function readRecords(story) {
  const { cdrs } = story.client;
  const month = { type: "placed", from: day(-30), to: day(0) };
  const { pagination } = await cdrs.list({ ...month, per_page: 500 });
  let walked = 0;
  for await (const _ of cdrs.list({ ...month, per_page: 500 })) walked += 1;
  assert.equal(walked, pagination.total, "not every record was walked");
  story.tell("walk every page of CDRs", `${walked} records on ${pagination.total_pages} pages`);

  let exported = 0;
  for await (const _ of cdrs.export(month)) exported += 1;
  assert.equal(exported, walked, "not every record was exported");
  const lines = (await (await cdrs.csv(month)).text()).trimEnd().split("\n");
  assert.equal(lines.length - 1, walked, "not every record is in the CSV");
  const columns = lines[0].split(",").length;
  story.tell("export them", `${exported} as NDJSON, ${lines.length - 1} as CSV (${columns} columns)`);
  const totals = await cdrs.metrics(month);
  story.tell("total them", `${totals.count} calls, ${totals.duration} s, ${totals.amount} USD`);
}

async function readTranscripts(story) {
  const { cdrs } = story.client;
  const transcription = { agent: { must: ["thank you"] }, client: { exclude: ["refund"] } };
  const found = await cdrs.search({ type: "placed", from: day(-30), to: day(0), transcription });
  const [call] = found.items;
  assert(call, "no transcript matches");
  const { turns } = await cdrs.transcription({ call_id: call.uuid });
  story.tell("search transcripts", `${found.pagination.total} match; the first has ${turns.length} turns`);
  if (!story.callbackUrl) return;
  await cdrs.retranscribe({ call_id: call.uuid, language: "en", webhook_url: story.callbackUrl });
  await story.later(900);
  const event = await story.callbacks.wait(({ uuid }) => uuid === call.uuid);
  story.tell("retranscribe one", `callback says ${event.status}`, { costs: true });
}

async function putBack(story, { id, number }, senderId) {
  const { e911, senderIds, numbers } = story.client;
  await e911.delete({ phone_number: number });
  await senderIds.delete({ id: senderId });
  await numbers.release({ ids: [id] });
  const error = await numbers.get({ id }).catch((error) => error);
  assert(error instanceof NotFoundError, "the number is still on the account");
  const left = (await e911.list()).items.length;
  story.tell("put everything back", `${number} is gone (${error.status}), ${left} addresses left`);
}

const { values: options } = parseArgs({ options: { real: { type: "boolean" }, callbacks: { type: "string" } } });
const callbacks = new Callbacks();
const url = await callbacks.listen(options.real ? 8765 : 0);
const simulator = options.real ? undefined : new Simulator();
const client = simulator ? new Wavix({ apiKey: simulator.apiKey, baseUrl: simulator.url }) : new Wavix();
const story = new Story(client, simulator, callbacks, simulator ? url : options.callbacks);
const number = await buyANumber(story);
const senderId = await sendMessages(story);
await validateNumbers(story);
await registerAddress(story, number.number);
await manageATrunk(story, number.number);
await callSomeone(story, number.number);
await readRecords(story);
await readTranscripts(story);
await putBack(story, number, senderId);
console.log(`node      ${story.steps} steps done\n`);
callbacks.server.close();
simulator?.stop();
