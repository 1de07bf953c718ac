// Feeds every public function of the Node package, and the native module itself, with hostile values.
//
// `node fuzz/hosts/node.mjs SECONDS [SEED]`. Each input may give a result or an error of ours. The last line counts the rest.

import { createRequire } from "node:module";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";

import * as wavix from "wavix";
import { Simulator, simulatorFor } from "wavix/testing";

const [seconds = "20", seed = String(Date.now() % 1e9)] = process.argv.slice(2);
const KEY = "canary-quartz-e5f0-key";
const native = createRequire(import.meta.url)("../../bindings-node/native/binding.cjs");

let state = Number(seed) >>> 0;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const pick = (list) => list[random(list.length)];

const realm = createContext();
const foreign = (code) => runInContext(code, realm);

const raise = () => {
  throw pick([new TypeError("a trap"), Symbol("trap"), null, "text", { message: '{"name":"x"}' }]);
};
const traps = Object.fromEntries(
  ["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"].map((name) => [name, raise]),
);

function detached() {
  const bytes = new Uint8Array(64);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

function cycle() {
  const own = { list: [] };
  own.list.push(own);
  own.self = own;
  return own;
}

const ODD = [
  () => undefined,
  () => null,
  () => pick([0, -0, -1, 1.5, 2 ** 53, 2 ** 64, Number.NaN, Number.POSITIVE_INFINITY, 5e-324, 65_536]),
  () => pick([0n, -1n, 2n ** 70n]),
  () => pick(["", "a", "\0", "\ud800", "../..", "x".repeat(5000), "{", '{"name":"Cancelled"}', "447537151866", "__proto__"]),
  () => pick([true, false]),
  () => Symbol("odd"),
  () => pick([() => 1, async () => raise(), raise, class {}, function* () {}]),
  () => ({ get a() { return raise(); }, timeout: 5 }),
  () => ({ toJSON: pick([raise, () => 7n, () => cycle(), () => undefined]) }),
  () => ({ then: pick([raise, (_, reject) => reject(Symbol("x")), 7]) }),
  () => ({ [Symbol.toPrimitive]: raise, toString: null }),
  () => ({ [Symbol.asyncIterator]: pick([raise, () => ({ next: raise }), 7]) }),
  () => ({ [Symbol.iterator]: pick([raise, () => ({ next: () => ({ value: Symbol("x") }) }), 7]) }),
  () => new Proxy({}, traps),
  () => new Proxy({}, { [pick(Object.keys(traps))]: raise }),
  () => { const { proxy, revoke } = Proxy.revocable(pick([{}, [], () => 1]), {}); revoke(); return proxy; },
  cycle,
  () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
  () => Object.create(null),
  () => [undefined, , 7, Symbol("x")], // biome-ignore lint/suspicious/noSparseArray: that is the point
  detached,
  () => new Uint8Array(new ArrayBuffer(8, { maxByteLength: 64 })),
  () => new Uint8Array(new SharedArrayBuffer(8)),
  () => pick([new Float64Array(3), new DataView(new ArrayBuffer(3)), new BigInt64Array(1), new ArrayBuffer(5), Buffer.alloc(3)]),
  () => new Date(pick([0, Number.NaN, 8.64e15])),
  () => pick([new Map([[1, 2]]), new Set([1]), new WeakMap(), /x/, new Error("x"), Promise.resolve(1), new URL("file:///no/x")]),
  () => pick([AbortSignal.abort(Symbol("why")), { aborted: true, addEventListener: raise }, { get aborted() { return raise(); } }]),
  () => foreign("({ date: new Date(0), bytes: new Uint8Array(3), list: [1], map: new Map(), error: new Error('x') })"),
  () => ({ name: "a.wav", data: pick(ODD)() }),
  () => ({ data: pick(ODD)(), size: pick(ODD)(), name: pick(ODD)() }),
];

const FIELDS =
  "from to message_body text type id page per_page ids file callback_url signal timeout maxRetries headers onReply onProgress ticket " +
  "apiKey baseUrl generation auth servers proxy rootCertificates secret sources proxies store onError expiresIn limit name data " +
  "method path query body retry_class delay status times where port tier start".split(" ").join(" ");
const names = FIELDS.split(" ");

function odd(depth = 0) {
  if (depth < 2 && random(3) === 0) {
    return Object.fromEntries(Array.from({ length: random(4) }, () => [pick(names), odd(depth + 1)]));
  }
  return pick(ODD)();
}

const simulator = new Simulator({ floodRule: false });
const options = () => ({ apiKey: KEY, baseUrl: "http://127.0.0.1:9", maxRetries: 0, timeout: 500 });
const counts = { inputs: 0, ours: 0, results: 0, foreign: 0, unhandled: 0, leaks: 0, polluted: 0 };
const examples = new Map();
/** The last input. */
const recent = [];

function fault(kind, where, what) {
  counts[kind] += 1;
  const shown = `${kind} ${where}`;
  if (!examples.has(shown)) {
    examples.set(shown, String(inspect(what, { depth: 1 })).slice(0, 600));
  }
}

process.on("unhandledRejection", (reason) => fault("unhandled", `rejection: ${recent.join(", ")}`, reason));
process.on("uncaughtException", (error) => fault("unhandled", "exception", error));
process.removeAllListeners("warning");

function look(where, value) {
  let text = "";
  try {
    text = `${inspect(value, { depth: 4, showHidden: true })}${value?.stack ?? ""}`;
  } catch {
    // The input may refuse to be printed.
  }
  if (text.includes(KEY)) {
    fault("leaks", where, text.slice(Math.max(0, text.indexOf(KEY) - 100)));
  }
}

/** Whether an error is what the caller gave: the reason of a signal. */
const given = (error) => typeof error === "symbol" || error?.name === "AbortError";

function failed(where, error) {
  if (error instanceof wavix.WavixError || given(error)) {
    counts.ours += 1;
  } else {
    fault("foreign", where, error);
  }
  look(where, error);
}

async function walked(value) {
  for (const method of ["next", "bytes", "text", "blob"]) {
    if (value instanceof wavix.Download && method !== "next") {
      await value[method](odd());
    }
  }
  if (value instanceof wavix.Lines || value instanceof wavix.Pages) {
    for await (const _ of value) {
      break;
    }
  }
}

async function feed(where, call) {
  counts.inputs += 1;
  recent.push(where);
  recent.splice(0, recent.length - 20);
  try {
    const result = call();
    const value = await result;
    await walked(result);
    counts.results += 1;
    look(where, value);
  } catch (error) {
    failed(where, error);
  }
  if ({}.polluted !== undefined || [].polluted !== undefined) {
    fault("polluted", where, where);
    delete Object.prototype.polluted;
  }
}

/** The methods of a client's areas. */
function operations(client) {
  return Object.getOwnPropertyNames(client).flatMap((area) => {
    const resource = client[area];
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => name !== "constructor");
    return own.map((name) => [`${area}.${name}`, resource, name]);
  });
}

const clients = [
  new wavix.Wavix({ ...options(), apiKey: KEY }),
  new wavix.Wavix({ ...options(), generation: "guide" }),
  new wavix.Wavix({ ...options(), apiKey: simulator.apiKey, baseUrl: simulator.url }),
];
const methods = clients.flatMap(operations);
const short = { timeout: 300 };
const store = new wavix.events.MemoryStore();
const stubs = Object.getOwnPropertyNames(Simulator.prototype).filter((name) => !/^constructor$|stop|settle|url|apiKey/.test(name));

const TARGETS = [
  ["method", () => { const [, of, name] = pick(methods); return name.startsWith("wait") ? undefined : of[name](odd(), pick([undefined, odd(), short])); }],
  ["method", () => { const [, of, name] = pick(methods); return name.startsWith("wait") ? undefined : of[name](odd(), odd()); }],
  ["wait", () => { const [, of, name] = pick(methods.filter(([, , name]) => name.startsWith("wait"))); return of[name](odd(), pick([short, { timeout: odd() === 1 ? 1 : 200, signal: odd() }])); }],
  ["send", () => pick(clients).messages.send({ from: "Wavix", to: "447537151866", message_body: { text: odd() } }, odd())],
  ["upload", () => pick(clients).speechAnalytics.create({ file: odd(), callback_url: "https://a.example/" }, pick([undefined, { ...short, onProgress: odd() }]))],
  ["request", () => pick(clients).request(odd(), odd())],
  ["client", () => new wavix.Wavix(odd())],
  ["client", () => new wavix.Wavix({ ...options(), [pick(names)]: odd() })],
  ["save", () => clients[2].cdrs.csv({ type: "placed", from: "2026-01-01", to: "2026-01-02" }).save(pick([Symbol("x"), null, {}, { write: 1, end: 1, on: 1 }, { getWriter: raise }, new Proxy({}, traps), new URL("file://host/x"), "/no/such/folder/x", "a\0b"]), odd())],
  ["parse", () => wavix.events.parse(odd())],
  ["signUrl", () => wavix.events.signUrl(odd(), odd(), odd())],
  ["verify", () => wavix.events.verify(odd(), odd())],
  ["isSource", () => wavix.events.isSource(odd())],
  ["identify", () => wavix.events.identify(odd())],
  ["accept", () => wavix.events.accept(odd(), odd())],
  ["MemoryStore", () => new wavix.events.MemoryStore(odd())],
  ["store.put", () => store.put(odd(), odd(), odd())],
  ["store.get", () => store.get(odd())],
  ["receiver", () => wavix.webhooks.receiver(odd(), odd())],
  ["received", () => wavix.webhooks.receiver(() => {}, {})(odd(), odd())],
  ["sms", () => wavix.sms[pick(["analyze", "toGsm7", "senderId", "e164"])](odd())],
  ["Resampler", () => new wavix.audio.Resampler(odd(), odd())],
  ["resample", () => wavix.audio.resample(odd(), 8000, 16_000)],
  ["samples", () => wavix.audio.samples(odd())],
  ["AudioServer", async () => (await wavix.audio.AudioServer.start({ [pick(names)]: odd() })).close()],
  ["AudioServer", async () => (await wavix.audio.AudioServer.start(odd())).close()],
  ["Simulator", () => new Simulator({ [pick(names)]: odd() }).stop()],
  ["simulatorFor", () => simulatorFor({ after: undefined, test: odd() }, odd())],
  ["simulator", () => { const name = pick(stubs); const found = Object.getOwnPropertyDescriptor(Simulator.prototype, name); return typeof found.value === "function" ? simulator[name](odd(), name === "waitForCallback" ? { timeout: 10 } : odd()) : simulator[name]; }],
  ["nameOf", () => wavix.nameOf(wavix.TransactionType, odd())],
];

/** The native module's own door: it may refuse in its own words, but neither panics nor crashes. */
function nativeCall() {
  const classes = Object.values(native).filter((value) => typeof value === "function");
  const Class = pick(classes);
  const args = Array.from({ length: random(4) }, () => odd());
  const skipped = ["NativeSimulator", "initialise"];
  if (skipped.includes(Class.name)) {
    return undefined;
  }
  const made = Class.prototype && /^Native/.test(Class.name) ? new Class(...args) : Class(...args);
  const own = /^Native/.test(Class.name) ? Object.getOwnPropertyNames(Object.getPrototypeOf(made)) : [];
  const name = pick(own.filter((name) => name !== "constructor"));
  return name === undefined || typeof made[name] !== "function" ? made : made[name](...args);
}

async function feedNative() {
  counts.inputs += 1;
  try {
    await nativeCall();
    counts.results += 1;
  } catch (error) {
    if (/panicked|unwrap\(\)|called `/.test(String(error?.message))) {
      fault("foreign", "panic of the native module", error);
    } else {
      counts.ours += 1;
    }
  }
}

/** Waits no longer than some seconds: what asks for the next stream or question waits for ever. */
async function soon(fed) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, 3000);
  });
  await Promise.race([fed, late]);
  clearTimeout(timer);
}

const end = performance.now() + Number(seconds) * 1000;
const many = 16;
await Promise.all(
  Array.from({ length: many }, async () => {
    while (performance.now() < end) {
      const [where, call] = pick(TARGETS);
      await soon(feed(where, call));
      await soon(feedNative());
    }
  }),
);
for (const [kind, example] of examples) {
  console.log(`${kind}:\n  ${example.replaceAll("\n", "\n  ")}`);
}
const wrong = counts.foreign + counts.unhandled + counts.leaks + counts.polluted;
console.log(`seed ${seed}: ${Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(", ")}`);
process.exit(wrong > 0 ? 1 : 0);
