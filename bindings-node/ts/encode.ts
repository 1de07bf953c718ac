/** Arguments as JSON text. */

import { InvalidArgumentError } from "./errors.js";

/** Deeper than anything the platform takes; shallower than what ends a stack. */
const DEEPEST = 32;

/** Writes arguments as JSON. What JSON would silently change or drop is an error that names its path. */
export function encode(args: unknown): string {
  if (typeof args !== "object" || args === null || Array.isArray(args)) {
    throw wrong("arguments", `expected an object, got ${describe(args)}`);
  }
  check("", args, 0);
  return JSON.stringify(args);
}

function check(path: string, value: unknown, depth: number): void {
  switch (typeof value) {
    case "boolean":
    case "undefined":
      return;
    case "string":
      if (!value.isWellFormed()) {
        throw wrong(path, "expected Unicode text, got half of a surrogate pair");
      }
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
  if (value instanceof Date && Number.isNaN(value.getTime())) {
    throw wrong(path, "expected a date, got an invalid Date");
  }
  if ("toJSON" in value && typeof value.toJSON === "function") {
    check(path, value.toJSON(), depth + 1);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkItem(`${path}[${index}]`, item, depth);
    });
  } else if (Object.prototype.toString.call(value) === "[object Object]") {
    for (const [key, item] of Object.entries(value)) {
      check(path === "" ? key : `${path}.${key}`, item, depth + 1);
    }
  } else {
    throw wrong(path, `expected a plain object, got ${describe(value)}`);
  }
}

function checkItem(path: string, item: unknown, depth: number): void {
  if (item === undefined) {
    throw wrong(path, "expected a value, got undefined");
  }
  check(path, item, depth + 1);
}

function describe(value: unknown): string {
  if (value === null) {
    return "null";
  }
  if (typeof value === "object") {
    return Object.prototype.toString.call(value).slice(8, -1);
  }
  return typeof value;
}

function wrong(argument: string, expected: string): InvalidArgumentError {
  return new InvalidArgumentError({ message: `${argument}: ${expected}`, argument, attempts: 0, elapsed: 0 });
}
