// The package as its users get it: packed, installed without a registry, and compiled against in every way there is.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const consumer = join(root, ".build", "consumer");
const bin = (name) => join(root, "node_modules", ".bin", name);

// A CommonJS importer needs `preserve` where the bundler resolves: with `esnext` every import is a module's.
const CONFIGS = {
  node16: { module: "node16", moduleResolution: "node16", files: ["types.mts", "types.cts"] },
  nodenext: { module: "nodenext", moduleResolution: "nodenext", files: ["types.mts", "types.cts"] },
  bundler: { module: "esnext", moduleResolution: "bundler", files: ["types.mts"] },
  preserve: { module: "preserve", moduleResolution: "bundler", files: ["types.mts", "types.cts"] },
};

function run(command, args, cwd = consumer) {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch ({ stdout, stderr }) {
    console.error(`${[command, ...args].join(" ")}\n${stdout}${stderr}`);
    process.exit(1);
  }
}

rmSync(consumer, { recursive: true, force: true });
mkdirSync(consumer, { recursive: true });
const [{ filename }] = JSON.parse(
  run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", consumer], root),
);

writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`]);
for (const ending of ["mts", "cts"]) {
  copyFileSync(join(root, "tests", "node", "types.ts"), join(consumer, `types.${ending}`));
}
for (const [name, { files, ...options }] of Object.entries(CONFIGS)) {
  const compilerOptions = {
    ...options,
    target: "es2023",
    lib: ["es2024", "esnext.disposable"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules", "@types")],
  };
  writeFileSync(join(consumer, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files }));
  run(bin("tsc"), ["-p", `tsconfig.${name}.json`]);
}

// The oldest library of types that a program may have besides Node's.
writeFileSync(
  join(consumer, "old.mts"),
  'import { Wavix, WavixError } from "wavix";\nexport const made = [Wavix, WavixError];\n',
);
const old = {
  ...CONFIGS.nodenext,
  files: undefined,
  target: "es2020",
  lib: ["es2020"],
  skipLibCheck: false,
  noEmit: true,
};
const types = { types: ["node"], typeRoots: [join(root, "node_modules", "@types")] };
writeFileSync(
  join(consumer, "tsconfig.old.json"),
  JSON.stringify({ compilerOptions: { ...old, ...types }, files: ["old.mts"] }),
);
run(bin("tsc"), ["-p", "tsconfig.old.json"]);

run(bin("publint"), ["run", filename, "--strict"]);
run(bin("attw"), [filename]);

// Installed, it is one package for both module systems.
writeFileSync(join(consumer, "required.cjs"), 'module.exports = [require("wavix"), require("wavix/testing")];\n');
const { default: required } = await import(join(consumer, "required.cjs"));
const resolve = createRequire(join(consumer, "required.cjs")).resolve;
for (const [index, name] of ["wavix", "wavix/testing"].entries()) {
  if (!resolve(name).startsWith(consumer) || Object.keys(required[index]).length === 0) {
    throw new Error(`${name} is not what was installed`);
  }
}
