/**
 * Tells what a value is, whatever realm made it.
 *
 * Jest and `node:vm` give each file classes of its own, and Node's are those of the main realm: `instanceof` is false for
 * what crossed from one to the other.
 */

import { fileURLToPath } from "node:url";
import { inspect, types } from "node:util";

/** A function of an object's, found without touching what may throw twice. */
type Methods = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Methods {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Whether a value has these methods. */
export function has(value: unknown, ...names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof value[name] === "function");
}

export const isBytes: (value: unknown) => value is Uint8Array = types.isUint8Array;

export const isDate: (value: unknown) => value is Date = types.isDate;

export function isFileUrl(value: unknown): value is URL {
  return isObject(value) && typeof value.href === "string" && value.protocol === "file:";
}

/** The path of a `file:` URL; throws where it is of another machine. */
export function pathOfUrl(url: URL): string {
  return fileURLToPath(url.href);
}

export function isSignal(value: unknown): value is AbortSignal {
  return has(value, "addEventListener", "removeEventListener") && typeof (value as AbortSignal).aborted === "boolean";
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return has(value, "then");
}

/** The name of what was thrown: of an error its own, else its type. Throws nothing. */
export function nameOfThrown(thrown: unknown): string {
  try {
    const { name } = thrown as { name?: unknown };
    return types.isNativeError(thrown) && typeof name === "string" ? name : typeof thrown;
  } catch {
    return typeof thrown;
  }
}

/** Describes a thrown value for people. Throws nothing. */
export function textOf(thrown: unknown): string {
  try {
    return typeof thrown === "string" ? thrown : inspect(thrown);
  } catch {
    return nameOfThrown(thrown);
  }
}
