/** Calls functions of the caller whose failure must change nothing, and says so where they fail. */

import { isPromise, textOf } from "./kinds.js";

/** Tells of a failure by a warning of the process. Throws nothing. */
export function report(error: unknown): void {
  try {
    process.emitWarning(error as Error);
  } catch {
    // It takes text and errors of the main realm.
    try {
      process.emitWarning(textOf(error));
    } catch {
      // Nobody can be told.
    }
  }
}

/** Calls a function, waits for its result, and reports an error that it throws or rejects with. */
export function tried(call: () => unknown): PromiseLike<void> | undefined {
  try {
    const result = call();
    return isPromise(result) ? Promise.resolve(result).then(() => {}, report) : undefined;
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** Calls a function of which only the attempt matters. */
export function attempt(call: () => unknown): void {
  try {
    const result = call();
    if (isPromise(result)) {
      Promise.resolve(result).catch(() => {});
    }
  } catch {
    // Closing what failed, for one, tells nothing new.
  }
}
