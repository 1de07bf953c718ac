/** Checks what callers give before anything is made of it: the native module gets values of the right types only. */

import { InvalidArgumentError } from "./errors.js";

/** The error of an argument or option that is not as expected. */
export function wrong(argument: string, expected: string, cause?: unknown): InvalidArgumentError {
  const fields = { message: `${argument}: ${expected}`, argument, attempts: 0, elapsed: 0 };
  return cause === undefined ? new InvalidArgumentError(fields) : new InvalidArgumentError(fields, { cause });
}

/** Calls `read`, which may run getters and proxies that throw. */
export function read<T>(read: () => T, argument: string): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof InvalidArgumentError ? cause : wrong(argument, "cannot be read", cause);
  }
}

/** Throws unless it is `met`. */
export function expect(met: () => boolean, argument: string, expected: string): void {
  if (!read(met, argument)) {
    throw wrong(argument, `expected ${expected}`);
  }
}

/** Text, without halves of surrogate pairs. */
export function text(value: unknown, argument: string): string {
  if (typeof value !== "string") {
    throw wrong(argument, "expected text");
  }
  if (!value.isWellFormed()) {
    throw wrong(argument, "expected Unicode text, got half of a surrogate pair");
  }
  return value;
}

/** A number, by default a whole one, within bounds. */
export function number(value: unknown, argument: string, least: number, most: number, whole = true): number {
  if (typeof value !== "number" || !(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
    throw wrong(argument, `expected a ${whole ? "whole " : ""}number ${range}`);
  }
  return value;
}

/** A function, or undefined. */
export function callback<F>(value: F, argument: string): F {
  if (value !== undefined && typeof value !== "function") {
    throw wrong(argument, "expected a function");
  }
  return value;
}

/** Options as a plain copy, each read once. */
export function options<T extends object>(given: T | undefined, argument = "options"): T {
  if (given === undefined) {
    return {} as T;
  }
  const isList = read(() => Array.isArray(given), argument);
  if (typeof given !== "object" || given === null || isList) {
    throw wrong(argument, `expected an object, got ${describe(given)}`);
  }
  return Object.fromEntries(entries(argument, given)) as T;
}

/** The own entries of an object, in spite of getters and proxies that throw. */
export function entries(path: string, value: object, named = (name: string) => name): [string, unknown][] {
  try {
    return Object.entries(value);
  } catch (cause) {
    throw wrong(unreadable(value, named) ?? path, "cannot be read", cause);
  }
}

/** Which of an object's fields throws. */
function unreadable(value: object, named: (name: string) => string): string | undefined {
  try {
    for (const name of Object.keys(value)) {
      try {
        Reflect.get(value, name);
      } catch {
        return named(name);
      }
    }
  } catch {
    // Not even its names can be read.
  }
  return undefined;
}

/** The type of a value, in a word. */
export function describe(value: unknown): string {
  if (value === null) {
    return "null";
  }
  if (typeof value === "object") {
    try {
      return Object.prototype.toString.call(value).slice(8, -1);
    } catch {
      return "object";
    }
  }
  return typeof value;
}
