// Projects of users with Jest, Vitest and Bun, which install the packed package. Key and address of a stand-in for the real
// platform are in their environment; it must hear nothing.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const sources = fileURLToPath(new URL(".", import.meta.url));
const work = join(root, ".build", "runners");

/** Files that each make one call and keep some data: the memory of one must not stay when it is over. */
const FILES = 12;
const KEPT_MEGABYTES = 10;

function pack() {
  rmSync(join(work, "package"), { recursive: true, force: true });
  mkdirSync(join(work, "package"), { recursive: true });
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", work];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" }));
  execFileSync("tar", ["-xzf", join(work, filename), "-C", join(work, "package"), "--strip-components=1"]);
  // Users get it in a package of their platform.
  const native = join("bindings-node", "native");
  for (const name of readdirSync(join(root, native)).filter((name) => name.endsWith(".node"))) {
    cpSync(join(root, native, name), join(work, "package", native, name));
  }
}

/** Installs a project with the package in it. */
function install(name) {
  const folder = join(work, name);
  const lock = readFileSync(join(sources, name, "package-lock.json"), "utf8");
  const installed = join(folder, "installed.json");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(sources, name), folder, { recursive: true });
    const args = ["ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"];
    execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(installed, lock);
  }
  cpSync(join(sources, name), folder, { recursive: true });
  cpSync(join(sources, "shared"), folder, { recursive: true });
  rmSync(join(folder, "node_modules", "wavix"), { recursive: true, force: true });
  cpSync(join(work, "package"), join(folder, "node_modules", "wavix"), { recursive: true });
  return folder;
}

/** Runs a program; returns its output, and whether it succeeded. */
async function run(cwd, env, command, ...args) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env, CI: "1", NO_COLOR: "1" } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const [code] = await once(child, "close");
  return { output, ok: code === 0 };
}

const bin = (folder, name) => join(folder, "node_modules", ".bin", name);
const count = (output, pattern) => Number(output.match(pattern)?.[1] ?? 0);

/** Describes the failure of a run that must succeed. */
function problems({ output, ok }, ...forbidden) {
  const found = forbidden.filter((text) => output.includes(text)).map((text) => `it says ${text}`);
  return ok ? found : ["it failed", ...found];
}

const RUNNERS = {
  async jest(folder, env) {
    const tested = await run(folder, env, bin(folder, "jest"), "edges", "spies", "automock", "--detectOpenHandles");
    const files = join(folder, "memory");
    mkdirSync(files, { recursive: true });
    for (let index = 0; index < FILES; index += 1) {
      const test = `const kept = Buffer.alloc(${KEPT_MEGABYTES} << 20).toString("latin1").split("", 1e5);
        const { Wavix } = require("wavix");
        test("one call", async () => {
          const client = new Wavix({ apiKey: "k", baseUrl: "http://127.0.0.1:9", maxRetries: 0 });
          await expect(client.profile.get()).rejects.toThrow();
          globalThis.kept = [kept, new Array(${KEPT_MEGABYTES} * 131072).fill(${index})];
          await new Promise((resolve) => setTimeout(resolve, 100));
        });\n`;
      writeFileSync(join(files, `call-${index}.test.js`), test);
    }
    const node = [process.execPath, "--expose-gc", bin(folder, "jest"), "memory", "--runInBand", "--logHeapUsage"];
    const measured = await run(folder, env, ...node);
    const heaps = [...measured.output.matchAll(/\((\d+) MB heap size\)/g)].map(([, megabytes]) => Number(megabytes));
    const grown = heaps.at(-1) - heaps[2];
    const most = (KEPT_MEGABYTES * (FILES - 3)) / 3;
    const wrong = [
      ...problems(tested, "napi_rs_threadsafe_function", "did not exit", "MaxListenersExceededWarning"),
      ...problems(measured),
      ...(heaps.length === FILES && grown < most ? [] : [`the heap was, in MB, ${heaps.join(", ")}`]),
    ];
    const passed = count(tested.output, /Tests: .*?(\d+) passed/) + count(measured.output, /Tests: .*?(\d+) passed/);
    return { wrong, passed, output: tested.output + measured.output, note: `heap ${heaps[2]} to ${heaps.at(-1)} MB` };
  },

  async vitest(folder, env) {
    const tested = await run(folder, env, bin(folder, "vitest"), "run");
    const wrong = problems(tested, "MaxListenersExceededWarning", "Unhandled");
    return { wrong, passed: count(tested.output, /Tests +(\d+) passed/), output: tested.output };
  },

  async bun(folder, env) {
    // Its binary is in a package for the platform; the script that would put it in its place is not run.
    const scope = join(folder, "node_modules", "@oven");
    const [platform] = readdirSync(scope).filter((name) => existsSync(join(scope, name, "bin", "bun")));
    const tested = await run(folder, env, join(scope, platform, "bin", "bun"), "test");
    return { wrong: problems(tested), passed: count(tested.output, /(\d+) pass/), output: tested.output };
  },
};

const heard = [];
const real = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.writeHead(201, { "content-type": "application/json" }).end('{"message_id": "real"}');
});
real.listen(0, "127.0.0.1");
await once(real, "listening");
const env = { WAVIX_API_KEY: "real-key", WAVIX_BASE_URL: `http://127.0.0.1:${real.address().port}` };

pack();
let failed = false;
for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(RUNNERS)) {
  let folder;
  try {
    folder = install(name);
  } catch (error) {
    console.log(`${name}: 0 passed, 1 skipped: it cannot be installed: ${error.message.split("\n", 1)[0]}`);
    continue;
  }
  const { wrong, passed, output, note = "" } = await RUNNERS[name](folder, env);
  wrong.push(...(heard.length === 0 ? [] : [`the real platform heard ${heard.splice(0).join(", ")}`]));
  if (wrong.length > 0) {
    failed = true;
    console.log(`${output}\n${name}: ${passed} passed, ${wrong.length} failed: ${wrong.join("; ")}`);
  } else {
    console.log(`${name}: ${passed} passed ${note}`);
  }
}
real.close();
process.exitCode = failed ? 1 : 0;
