// Puts the library that `cargo build --workspace` made where the package looks for it, for work on this repository.
// Packages are built with the napi CLI instead, which builds for a named target: all crates once more.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LIBRARIES = { darwin: "libwavix_node.dylib", win32: "wavix_node.dll" };
const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const library = join(target, "debug", LIBRARIES[process.platform] ?? "libwavix_node.so");
const native = join(root, "bindings-node", "native");
const addon = join(native, "wavix.dev.node");

mkdirSync(native, { recursive: true });
// A process may have the old one loaded: it keeps its file.
rmSync(addon, { force: true });
copyFileSync(library, addon);
writeFileSync(join(native, "binding.cjs"), 'module.exports = require("./wavix.dev.node");\n');
