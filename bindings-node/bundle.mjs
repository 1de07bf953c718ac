// Writes the package's JavaScript and its entry points for both module systems.
//
// There is one implementation, CommonJS, which both can load; what `import` finds only names its exports again. So a class
// is the same however it was reached, and `instanceof` holds between a program and its dependencies.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ENTRIES = ["index", "testing"];

const folder = dirname(fileURLToPath(import.meta.url));
const dist = join(folder, "dist");
const require = createRequire(import.meta.url);

/** Leaves what is shared to its own file. */
const sharedApart = {
  name: "shared",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(checks|encode|errors|kinds|native|reports|simulators)\.js$/ }, () => ({
      path: "./shared.js",
      external: true,
    }));
    onResolve({ filter: /^\.\/index\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

function bundle(names, plugins) {
  return build({
    entryPoints: names.map((name) => join(folder, "ts", `${name}.ts`)),
    outdir: dist,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    // Without its comments it is a third as long, and sooner compiled; the types have them.
    minifyWhitespace: true,
    lineLimit: 120,
    external: ["../native/binding.cjs"],
    plugins,
    logLevel: "warning",
  });
}

await bundle(["shared"], []);
await bundle([...ENTRIES, "wavix-simulator"], [sharedApart]);
// The package's own files are modules, these are not.
writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
for (const name of ENTRIES) {
  const names = Object.keys(require(join(dist, `${name}.js`))).sort();
  // Not `export … from`: to find the names of CommonJS anew, Node loads a parser that costs more than all of the package.
  const wrapper = `import { createRequire } from "node:module";

export const {
${names.map((name) => `  ${name},\n`).join("")}} = createRequire(import.meta.url)("./${name}.js");
`;
  writeFileSync(join(dist, `${name}.mjs`), wrapper);
  writeFileSync(join(dist, `${name}.d.mts`), `export * from "./${name}.js";\n`);
}
