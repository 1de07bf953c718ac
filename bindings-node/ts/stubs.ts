/** Puts the areas on the prototype of a client, for tools that replace classes in tests. */

import type { Caller } from "./caller.js";
import { NotSentError } from "./errors.js";

function refuse(operation: string): never {
  const message = `${operation}: this client is a stub of a class and calls nobody; stub the method too`;
  throw new NotSentError({ message, operation, attempts: 0, elapsed: 0 });
}

async function reject(operation: string): Promise<never> {
  return refuse(operation);
}

/** The door of a client that was never made. */
export const nobody = {
  one: reject,
  put: reject,
  wait: reject,
  pages: refuse,
  lines: refuse,
  file: refuse,
} as unknown as Caller;
