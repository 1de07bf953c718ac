// Calls a number and says back what it hears, until the call ends.
//
//     node echo_bot.mjs 13137890021 447537151866 --public-url wss://bot.example.com
//
// WAVIX_API_KEY has the key. What --public-url names must lead to port 8080 of this machine; without it only the simulator
// can connect: `wavix-simulator --api-key demo-key`, and WAVIX_BASE_URL=http://127.0.0.1:9000.

import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { audio, Wavix } from "wavix";

async function echo(stream) {
  for await (const event of stream) {
    if (event.event === "media") {
      await stream.sendAudio(event.audio);
      if (event.chunk % 50 === 0) await stream.mark(`${event.chunk / 50} s`);
    } else if (event.event === "mark") {
      console.log("said back:", event.name);
    }
  }
}

/** Identifier of a call that was answered. */
export async function place(client, from, to) {
  let call = await client.calls.create({ from, to, callback_url: "https://example.com/calls", recording: true });
  while (!call.call_answered) {
    if (call.call_completed) throw new Error(`nobody answered: ${call.event_type}`);
    await sleep(100);
    call = await client.calls.get({ id: call.id });
  }
  return call.id;
}

/** Places a call, and gives its identifier and its stream to `use`. */
export async function talk(use) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "public-url": { type: "string" }, port: { type: "string", default: "8080" } },
  });
  const [from, to, ...rest] = positionals;
  const client = new Wavix();
  const server = await audio.AudioServer.start({ port: Number(values.port), publicUrl: values["public-url"] });
  try {
    const call_id = await place(client, from, to);
    const stream_url = server.url(call_id);
    await client.calls.startStream({ call_id, stream_url, stream_type: "twoway", stream_channel: "inbound" });
    await use({ client, call_id, stream: await server.accept(), rest });
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await talk(({ stream }) => echo(stream));
}
