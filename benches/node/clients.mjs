// The clients that are compared in Node. Each sends a message, lists a page with every field read, and reads an export.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const TIMEOUT = 30_000;
const MESSAGE = { from: "Wavix", to: "447537151866", message_body: { text: "Hi", media: null } };
const HEADERS = { authorization: "Bearer key", accept: "application/json" };
const JSON_HEADERS = { ...HEADERS, "content-type": "application/json" };
const MARCH = { type: "placed", from: "2026-03-01", to: "2026-03-31" };

const query = (size) => `type=placed&from=2026-03-01&to=2026-03-31&per_page=${size}`;
const list = (size) => `/v1/cdrs?${query(size)}`;
const all = (size) => `/v1/cdrs/all?${query(size)}`;
const load = (modules, name) => createRequire(join(modules, "x.js"))(name);
const certificate = (orders) => (orders.ca ? readFileSync(orders.ca, "utf8") : undefined);

function readAll({ items }) {
  let length = 0;
  for (const cdr of items) {
    for (const name in cdr) {
      length += cdr[name] === null ? 0 : 1;
    }
  }
  return length;
}

/** Counts the lines of a stream of bytes, each read as JSON. */
async function countLines(stream) {
  const decoder = new TextDecoder();
  let rest = "";
  let count = 0;
  for await (const piece of stream) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      count += JSON.parse(line).charge === undefined ? 0 : 1;
    }
  }
  return count;
}

/** This library. */
function wavix(orders, modules) {
  const { Wavix } = load(modules, "wavix");
  const client = new Wavix({ apiKey: "key", baseUrl: orders.url, rootCertificates: certificate(orders) });
  return {
    send: () => client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text: "Hi" } }),
    page: async (size) => readAll(await client.cdrs.list({ ...MARCH, per_page: size })),
    async export(size) {
      let count = 0;
      for await (const cdr of client.cdrs.export({ ...MARCH, per_page: size })) {
        count += cdr.charge === undefined ? 0 : 1;
      }
      return count;
    },
  };
}

function undici(orders, modules) {
  const { Pool } = load(modules, "undici");
  const pool = new Pool(orders.url, {
    connections: orders.flight,
    headersTimeout: TIMEOUT,
    bodyTimeout: TIMEOUT,
    connect: { ca: certificate(orders) },
  });
  const exchange = async (options) => (await pool.request(options)).body;
  const text = async (options) => (await exchange(options)).text();
  const send = { method: "POST", path: "/v3/messages", headers: JSON_HEADERS };
  return {
    send: async () => JSON.parse(await text({ ...send, body: JSON.stringify(MESSAGE) })),
    page: async (size) => readAll(JSON.parse(await text({ method: "GET", path: list(size), headers: HEADERS }))),
    export: async (size) => countLines(await exchange({ method: "GET", path: all(size), headers: HEADERS })),
  };
}

/** The `fetch` of Node itself. */
function fetched(orders) {
  const get = (path) => fetch(orders.url + path, { headers: HEADERS });
  const send = { method: "POST", headers: JSON_HEADERS };
  return {
    send: async () => (await fetch(`${orders.url}/v3/messages`, { ...send, body: JSON.stringify(MESSAGE) })).json(),
    page: async (size) => readAll(await (await get(list(size))).json()),
    export: async (size) => countLines((await get(all(size))).body),
  };
}

/** axios with connections that are kept. */
async function axios(orders, modules) {
  const { Agent } = await import("node:http");
  const { Agent: TlsAgent } = await import("node:https");
  const kept = { keepAlive: true, maxSockets: orders.flight };
  const client = load(modules, "axios").create({
    baseURL: orders.url,
    headers: HEADERS,
    timeout: TIMEOUT,
    httpAgent: new Agent(kept),
    httpsAgent: new TlsAgent({ ...kept, ca: certificate(orders) }),
  });
  return {
    send: async () => (await client.post("/v3/messages", MESSAGE)).data,
    page: async (size) => readAll((await client.get(list(size))).data),
    export: async (size) => countLines((await client.get(all(size), { responseType: "stream" })).data),
  };
}

export const CLIENTS = { wavix, undici, fetch: fetched, axios };
