/** Arguments as JSON text. */

import { describe, entries, read, text, wrong } from "./checks.js";
import { InvalidArgumentError } from "./errors.js";
import { isDate } from "./kinds.js";

/** Deeper than anything the platform takes; shallower than what ends a stack. */
const DEEPEST = 32;

/** Writes arguments as JSON. What JSON would silently change or drop is an error that names its path. */
export function encode(args: unknown): string {
  try {
    if (typeof args !== "object" || args === null || Array.isArray(args)) {
      throw wrong("arguments", `expected an object, got ${describe(args)}`);
    }
    check("", args, 0);
    return JSON.stringify(args);
  } catch (error) {
    // A proxy throws where it likes, and what is read a second time may be something else.
    throw error instanceof InvalidArgumentError ? error : wrong("arguments", "cannot be read", error);
  }
}

function check(path: string, value: unknown, depth: number): void {
  switch (typeof value) {
    case "boolean":
    case "undefined":
      return;
    case "string":
      text(value, path);
      return;
    case "number":
      if (!Number.isFinite(value)) {
        throw wrong(path, `expected a number, got ${value}`);
      }
      return;
    case "object":
      if (value !== null) {
        checkObject(path, value, depth);
      }
      return;
    default:
      throw wrong(path, `expected a value that JSON has, got ${describe(value)}`);
  }
}

function checkObject(path: string, value: object, depth: number): void {
  if (depth > DEEPEST) {
    throw wrong(path, "is nested too deeply");
  }
  read(() => checkContents(path, value, depth), argument(path));
}

function checkContents(path: string, value: object, depth: number): void {
  if (isDate(value) && Number.isNaN(value.getTime())) {
    throw wrong(path, "expected a date, got an invalid Date");
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    check(path, toJSON.call(value), depth + 1);
  } else if (Array.isArray(value)) {
    for (const [index, item] of Array.from(value).entries()) {
      checkItem(`${path}[${index}]`, item, depth);
    }
  } else if (describe(value) === "Object") {
    const named = (key: string) => (path === "" ? key : `${path}.${key}`);
    for (const [key, item] of entries(argument(path), value, named)) {
      check(named(key), item, depth + 1);
    }
  } else {
    throw wrong(path, `expected a plain object, got ${describe(value)}`);
  }
}

function argument(path: string): string {
  return path === "" ? "arguments" : path;
}

function checkItem(path: string, item: unknown, depth: number): void {
  if (item === undefined) {
    throw wrong(path, "expected a value, got undefined");
  }
  check(path, item, depth + 1);
}
