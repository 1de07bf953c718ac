// Checks that must hold in every test runner. Each runs these within its own realm, with modules that its own loader loaded.

const assert = require("node:assert/strict");
const { mkdtemp, readFile, rm } = require("node:fs/promises");
const { createWriteStream } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const vm = require("node:vm");
const { Worker } = require("node:worker_threads");

const { audio, events, sms, webhooks, ...wavix } = require("wavix");
const { Simulator } = require("wavix/testing");

const { Wavix, WavixError, AuthenticationError, InvalidArgumentError, NotSentError } = wavix;
const message = { from: "Wavix", to: "447537151866", message_body: { text: "Hi" } };
const january = { type: "placed", from: "2026-01-01", to: "2026-01-31" };
const secret = "0123456789abcdef";

/** Calls that fail in the native module, and the class of each error. */
function failures(simulator) {
  const stranger = new Wavix({ apiKey: "another-key", baseUrl: simulator.url, maxRetries: 0 });
  const own = simulator.client();
  return {
    constructor: [() => new Wavix({ apiKey: "two words" }), InvalidArgumentError],
    option: [() => new Wavix({ apiKey: "k", timeout: "soon" }), InvalidArgumentError],
    call: [() => stranger.messages.send(message), AuthenticationError],
    page: [() => stranger.cdrs.list(january), AuthenticationError],
    export: [() => stranger.cdrs.export(january)[Symbol.asyncIterator]().next(), AuthenticationError],
    batches: [() => stranger.cdrs.export(january).batches().next(), AuthenticationError],
    bytes: [() => stranger.cdrs.csv(january).bytes(), AuthenticationError],
    save: [() => stranger.cdrs.csv(january).save(join(tmpdir(), "no", "such", "folder")), WavixError],
    argument: [() => own.messages.send({ ...message, to: 17 }), InvalidArgumentError],
    parse: [() => events.parse("{"), InvalidArgumentError],
    signUrl: [() => events.signUrl("ftp://a.example/", secret), InvalidArgumentError],
    verify: [() => events.verify("https://a.example/?token=1", secret), InvalidArgumentError],
    receiver: [() => webhooks.receiver(() => {}, { sources: ["nowhere"] }), InvalidArgumentError],
    fault: [() => simulator.fault({ status: 9 }), InvalidArgumentError],
    simulator: [() => new Simulator({ tier: "gold" }), InvalidArgumentError],
    audio: [() => audio.AudioServer.start({ port: -1 }), InvalidArgumentError],
    resampler: [() => new audio.Resampler(1, 2), InvalidArgumentError],
    sms: [() => sms.analyze("\ud800"), InvalidArgumentError],
    store: [() => new events.MemoryStore(0), InvalidArgumentError],
  };
}

/** Each takes the simulator of the test. */
exports.edges = {
  async "a client without a base URL is the simulator's"(simulator) {
    const sent = await new Wavix().messages.send(message);
    assert.equal(simulator.messages.at(-1).message_id, sent.message_id);
  },

  async "the environment leads to the simulator"(simulator) {
    assert.deepEqual([process.env.WAVIX_BASE_URL, process.env.WAVIX_API_KEY], [simulator.url, simulator.apiKey]);
  },

  async "a worker's clients are the simulator's"(simulator) {
    const before = simulator.messages.length;
    const code = `require("wavix");
      const { parentPort } = require("node:worker_threads");
      const { Wavix } = require("wavix");
      const real = new Wavix({ apiKey: "k", baseUrl: "https://api.wavix.com" });
      real.profile.get().then(String, (error) => error.name)
        .then(async (name) => [name, await new Wavix().messages.send(${JSON.stringify(message)})])
        .then(([name]) => parentPort.postMessage(name));`;
    const worker = new Worker(code, { eval: true, env: {} });
    const told = await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await worker.terminate();
    assert.equal(told, "NotSentError");
    assert.equal(simulator.messages.length, before + 1);
  },

  async "clients of the real platform refuse"() {
    const real = new Wavix({ apiKey: "some-key", baseUrl: "https://api.wavix.com", maxRetries: 0 });
    for (const call of [
      () => real.messages.send(message),
      () => real.cdrs.list(january),
      () => real.cdrs.export(january)[Symbol.asyncIterator]().next(),
      () => real.cdrs.csv(january).bytes(),
      () => real.request({ method: "POST", path: "/v1/x" }),
    ]) {
      await assert.rejects(
        async () => call(),
        (error) => error instanceof NotSentError && /allowReal/.test(error.message),
      );
    }
  },

  async "failures have their class"(simulator) {
    for (const [name, [fail, Class]] of Object.entries(failures(simulator))) {
      const error = await (async () => fail())().then(String, (error) => error);
      assert.ok(error instanceof Class, `${name}: ${error?.name}: ${error?.message}`);
      assert.ok(!error.message.startsWith("{"), `${name}: ${error.message}`);
    }
  },

  async "a file goes to a stream, and is one"(simulator) {
    const csv = () => simulator.client().cdrs.csv(january);
    const text = await csv().text();
    const folder = await mkdtemp(join(tmpdir(), "wavix-runner-"));
    const path = join(folder, "cdrs.csv");
    assert.equal(await csv().save(createWriteStream(path)), text.length);
    assert.equal(await readFile(path, "utf8"), text);
    let read = "";
    for await (const piece of csv().readable()) {
      read += piece;
    }
    assert.equal(read, text);
    assert.equal(await new Response(csv().stream()).text(), text);
    assert.equal(await (await csv().blob()).text(), text);
    await rm(folder, { recursive: true });
  },

  async "values of another realm are taken"(simulator) {
    const client = simulator.client();
    const { bytes, list, time, url, fields } = vm.runInNewContext(
      `({ bytes: new Uint8Array([123, 125]), list: ["1"], time: new Date("2026-01-01T00:00:00Z"),
          url: { href: "file:///no/such/file.mp3", protocol: "file:" }, fields: { page: 1 } })`,
    );
    assert.equal(events.parse(bytes).name, "UnknownEvent");
    await client.numbers.list(fields);
    const file = { name: "a.wav", data: bytes };
    const callback_url = "https://a.example/done";
    await assert.rejects(client.speechAnalytics.create({ file: url, callback_url }), InvalidArgumentError);
    await client.speechAnalytics
      .create({ file, callback_url })
      .catch((error) => assert.ok(error instanceof WavixError));
    const requested = await client.request({ method: "GET", path: "/v1/mydids", query: { a: list, t: String(+time) } });
    assert.ok(requested !== undefined);
    const other = new Simulator({ start: time });
    assert.match(String(other.state.now ?? other.state.time ?? "2026-01-01"), /2026-01-01/);
    other.stop();
  },

  async "an aborted call ends with the reason, in any realm"(simulator) {
    const { signal } = new AbortController();
    const calls = Array.from({ length: 50 }, () => simulator.client().profile.get({}, { signal }));
    await Promise.all(calls);
    const reason = new Error("enough");
    const stopped = AbortSignal.abort(reason);
    await assert.rejects(simulator.client().profile.get({}, { signal: stopped }), (error) => error === reason);
  },

  async "a failing hook changes nothing"(simulator) {
    const onReply = async () => {
      throw new Error("of a hook");
    };
    assert.ok((await simulator.client({ onReply }).messages.send(message)).message_id);
  },
};
