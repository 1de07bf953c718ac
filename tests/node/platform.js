// A stand-in for the platform: answers each request with what a test says, and remembers the requests.

import { once } from "node:events";
import { createServer } from "node:http";

import { Wavix } from "wavix";

/** Starts a server whose requests go to `answer(request, response, body)`; ends with the test. */
export async function platform(test, answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) {
      body += chunk;
    }
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    await answer(request, response, body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const client = (options) => new Wavix({ apiKey: "test-key-123", baseUrl, ...options });
  return { baseUrl, requests, client };
}

/** Answers with JSON. */
export function json(response, value, status = 200, headers = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

/** A message that the platform takes. */
export const message = { from: "Wavix", to: "447537151866", message_body: { text: "Hi" } };

/** Which call records the tests ask for. */
export const january = { type: "placed", from: "2026-01-01", to: "2026-01-31" };
