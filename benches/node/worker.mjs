// One kind of work with one Node client: prints what it took as JSON, a line for each window of time.
//
// `worker.mjs MODULES ORDERS`: packages are taken from the folder MODULES.

import { readFileSync } from "node:fs";

import { CLIENTS } from "./clients.mjs";

const [modules, text] = process.argv.slice(2);
const orders = JSON.parse(text);

/** Resources of the process so far: kilobytes of memory now and at most, microseconds of processor time. */
function footprint() {
  const status = readFileSync("/proc/self/status", "utf8");
  const kilobytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]);
  const { user, system } = process.cpuUsage();
  return { memory: kilobytes("VmRSS"), peak: kilobytes("VmHWM"), cpu: user + system, at: performance.now() };
}

/** Calls with every client at once until the time is over; gives the milliseconds of each call. */
async function calls(client, seconds) {
  const until = performance.now() + seconds * 1e3;
  const times = [];
  const work = async () => {
    let now = performance.now();
    while (now < until) {
      await (orders.work === "page" ? client.page(orders.size) : client.send());
      const end = performance.now();
      times.push(end - now);
      now = end;
    }
  };
  await Promise.all(Array.from({ length: orders.flight }, work));
  return times;
}

async function exported(client) {
  await client.export(1000);
  const before = footprint();
  const records = await client.export(orders.size);
  const after = footprint();
  return {
    calls: records,
    seconds: (after.at - before.at) / 1e3,
    cpu_us: (after.cpu - before.cpu) / records,
    rss_kb: after.peak,
    growth_kb: after.peak - before.memory,
  };
}

async function called(client) {
  const before = footprint();
  const times = Float64Array.from(await calls(client, orders.seconds)).sort();
  const after = footprint();
  return {
    calls: times.length,
    seconds: (after.at - before.at) / 1e3,
    p50_us: times[times.length >> 1] * 1e3,
    p99_us: times[Math.floor(times.length * 0.99)] * 1e3,
    cpu_us: (after.cpu - before.cpu) / times.length,
    rss_kb: after.peak,
    memory_kb: after.memory,
  };
}

const client = await CLIENTS[orders.peer](orders, modules);
if (orders.work === "export") {
  console.log(JSON.stringify(await exported(client)));
} else {
  await calls(client, orders.warm);
  for (let window = 0; window < orders.windows; window++) {
    console.log(JSON.stringify(await called(client)));
  }
}
process.exit(0);
