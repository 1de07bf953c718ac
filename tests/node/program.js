// Starts the servers that the tests need.

import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const packages = { "wavix-replay": "wavix-tests", "wavix-faults": "wavix-faults" };

/** Starts one of them; `end()` ends it. */
export async function start(name) {
  const server = spawn(program(name), [], { stdio: ["pipe", "pipe", "inherit"] });
  const url = await Promise.race([
    new Promise((resolve) => createInterface(server.stdout).once("line", resolve)),
    new Promise((_, reject) => server.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)))),
  ]);
  return { url, end: () => server.stdin.end() };
}

function program(name) {
  const path = fileURLToPath(new URL(`target/debug/${name}${process.platform === "win32" ? ".exe" : ""}`, root));
  if (!existsSync(path)) {
    spawnSync("cargo", ["build", "--quiet", "-p", packages[name], "--bin", name], { cwd: root, stdio: "inherit" });
  }
  return path;
}
