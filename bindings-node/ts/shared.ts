/** Shared by the package's entry points: one file when it is built, so that a class is the same in all of them. */

export * from "./checks.js";
export * from "./encode.js";
export * from "./errors.js";
export * from "./kinds.js";
export * from "./native.js";
export * from "./reports.js";
export * from "./simulators.js";
