// The calls of the soak in Node; see `run.py`.

import { readdirSync, readFileSync } from "node:fs";

import { OutcomeUnknownError, Wavix, WavixError } from "wavix";

const [url, count] = process.argv.slice(2);
const client = new Wavix({ apiKey: "soak", baseUrl: url });

/** Kilobytes of memory, and open descriptors. */
function footprint() {
  globalThis.gc();
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  return [Number(memory), readdirSync("/proc/self/fd").length];
}

async function run(name, calls) {
  const ends = { fine: 0, failed: 0, unknown: 0 };
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const number = next;
      next += 1;
      try {
        if (number % 2 === 0) {
          await client.messages.send({ from: "Wavix", to: "447537151866", message_body: { text: `${name}-${number}` } });
        } else {
          await client.buy.countries();
        }
        ends.fine += 1;
      } catch (error) {
        if (!(error instanceof WavixError)) {
          throw error;
        }
        ends[error instanceof OutcomeUnknownError ? "unknown" : "failed"] += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 32 }, work));
  return ends;
}

await run("warm", Math.floor(count / 5));
const before = footprint();
const ends = await run("soak", Number(count));
console.log(JSON.stringify({ ...ends, before, after: footprint() }));
