/** Simulators that last as long as a test. */

import { expect, options as plain, read } from "./checks.js";
import { has } from "./kinds.js";
import { lead } from "./simulators.js";
import { Simulator } from "./testing.js";
import type { SimulatorOptions } from "./testing-options.js";

/** Runs a function when a test, or all tests of a file, have ended: `afterAll`, `onTestFinished`, `t.after`. */
type AtEnd = (end: () => void) => unknown;

/** Tells when tests end: a context of node:test or Vitest, or a function such as `afterAll`. */
export type TestContext = AtEnd | { readonly after: AtEnd } | { readonly onTestFinished: AtEnd };

/** Options of the simulator of a test. */
export interface SimulatorForOptions extends SimulatorOptions {
  /** Whether clients of the real platform may call while the test runs. Default: false. */
  readonly allowReal?: boolean | undefined;
}

/**
 * Starts a simulator that stops when a test ends, or when all tests of a file have ended.
 *
 * Until then clients made without a base URL are its own, here and in workers started meanwhile, and so do `WAVIX_API_KEY`
 * and `WAVIX_BASE_URL` lead to it. Of simulators at the same time in one process, the latest has them. Clients of the real
 * platform refuse to call with `NotSentError`, and so do those made before without a base URL, unless `allowReal` lets them.
 *
 * @throws {InvalidArgumentError} An option is wrong, or `test` tells nothing of an end.
 */
export function simulatorFor(test: TestContext, options?: SimulatorForOptions): Simulator {
  const atEnd = read(() => endOf(test), "test");
  expect(() => atEnd !== undefined, "test", "the context of a test, or a function such as afterAll");
  const { allowReal = false, ...rest } = plain(options);
  expect(() => typeof allowReal === "boolean", "allowReal", "true or false");
  const simulator = new Simulator(rest);
  const { url, apiKey } = simulator;
  const follow = lead({ url, apiKey, allowReal });
  const end = () => {
    follow();
    simulator.stop();
  };
  try {
    atEnd?.(end);
  } catch (error) {
    end();
    throw error;
  }
  return simulator;
}

function endOf(test: TestContext): AtEnd | undefined {
  // Vitest's context is a function, too.
  for (const name of ["after", "onTestFinished"] as const) {
    if (has(test, name)) {
      return (end) => (test as Record<string, AtEnd>)[name]?.(end);
    }
  }
  return typeof test === "function" ? test : undefined;
}
