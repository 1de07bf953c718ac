// Milliseconds of processor time over bare Node: importing and requiring the package, and making a client.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const CLIENT = "new Wavix({ apiKey: 'k', baseUrl: 'http://127.0.0.1:1' });";
const WORK = {
  "bare Node": ["commonjs", ""],
  import: ["module", "import { Wavix } from 'wavix';"],
  require: ["commonjs", "const { Wavix } = require('wavix');"],
  "import and client": ["module", `import { Wavix } from 'wavix'; ${CLIENT}`],
  "require and client": ["commonjs", `const { Wavix } = require('wavix'); ${CLIENT}`],
};

function processorTime([type, code]) {
  const measured = `${code}; process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log(user + system); });`;
  const { stdout } = spawnSync(process.execPath, [`--input-type=${type}`, "--eval", measured], { cwd: root });
  return Number(String(stdout).trim()) / 1e3;
}

const times = Object.fromEntries(Object.keys(WORK).map((name) => [name, []]));
for (let round = 0; round < 21; round++) {
  for (const [name, work] of Object.entries(WORK)) {
    times[name].push(processorTime(work));
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const bare = median(times["bare Node"]);
for (const [name, values] of Object.entries(times)) {
  console.log(`${name.padEnd(40)} ${(median(values) - bare).toFixed(1).padStart(6)} ms over bare Node`);
}
