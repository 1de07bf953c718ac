// Shared by the tests of the page: a browser, a simulator as a program, and an app that gets its callbacks.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { Wavix } from "wavix";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = `${process.env.CARGO_TARGET_DIR ?? `${root}/target`}/debug`;
const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

export const own = "13137890021";
export const guest = "15155982927";
export const apiKey = "inbox-key";

/** Starts a browser of its own, without anything that would ask the network. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--mute-audio",
    ],
  });
}

/** Starts the simulator. Its time all but stands still, so that it goes on when a test says so. */
export async function simulate(port = 0) {
  const options = ["--port", port, "--api-key", apiKey, "--start", "2026-06-30T12:00:00Z", "--speed", "0.0001"];
  const child = spawn(`${built}/wavix-simulator`, options.map(String), { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface(child.stdout), "line");
  const [url] = /http:\S+\d/.exec(line);
  const control = async (method, path, body) => {
    const response = await fetch(`${url}/simulator/${path}`, { method, body: body && JSON.stringify(body) });
    return response.json();
  };
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  return { url, control, stop, client: new Wavix({ apiKey, baseUrl: url, maxRetries: 0 }) };
}

/** Starts the app that callbacks go to. Paths that begin with `/bad` answer 500, other posts 200. */
export async function listen() {
  const received = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.method === "POST") received.push({ path: request.url, body: JSON.parse(body) });
    response.writeHead(request.url.startsWith("/bad") ? 500 : 200, { "content-type": "text/html" });
    response.end(request.method === "POST" ? "Thanks" : "<!doctype html><title>Another site</title>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, received, stop };
}

const SENDERS = {
  Python: [process.env.PYTHON ?? `${root}/.venv/bin/python`, `${root}/tests/browser/senders/send.py`],
  Node: [process.execPath, `${root}/tests/browser/senders/send.mjs`],
  Rust: [`${built}/wavix-send`],
};
export const languages = Object.keys(SENDERS);

/** Sends a message with the client of a language, in a process of its own. */
export async function sendFrom(language, url, to, words) {
  const [program, ...first] = SENDERS[language];
  const python = `${root}/bindings-python/python`;
  const env = { ...process.env, PYTHONPATH: python, WAVIX_API_KEY: apiKey, WAVIX_BASE_URL: url };
  await promisify(execFile)(program, [...first, to, words], { env });
}

/** Opens the page, and fails the test where it complains, or asks anybody else for anything. */
export async function open(t, browser, url, options = {}) {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (said) => {
    // Simulators stop; how the page takes that has a test of its own.
    if (["error", "warning"].includes(said.type()) && !said.text().includes("net::ERR_")) problems.push(said.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) problems.push(`asked ${request.url()}`);
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(problems, []);
  });
  await page.goto(url);
  await page.getByText("Live", { exact: true }).waitFor();
  return page;
}
