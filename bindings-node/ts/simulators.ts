/**
 * The simulators of the tests that run now, and what they mean for clients.
 *
 * Test runners load this package many times in one realm, so what it knows is kept by the realm. Workers get it from the
 * thread that starts them, as it was then.
 */

import { attempt } from "./reports.js";

/** A simulator to which clients without a base URL belong. */
export interface Leader {
  readonly url: string;
  readonly apiKey: string;
  /** Whether clients of the real platform may call. */
  readonly allowReal: boolean;
}

interface Simulators {
  /** Keeps it from being collected before it is stopped. */
  readonly running: Set<object>;
  readonly leaders: Leader[];
}

const NAME = "wavix.simulators";
const KEY = Symbol.for(NAME);

type Realm = { [KEY]?: Simulators };

function threads(): typeof import("node:worker_threads") {
  return require("node:worker_threads") as typeof import("node:worker_threads");
}

function known(): Simulators {
  const realm = globalThis as Realm;
  realm[KEY] ??= { running: new Set(), leaders: [] };
  return realm[KEY];
}

/** Keeps a simulator until `release`. */
export function hold(simulator: object): void {
  known().running.add(simulator);
}

export function release(simulator: object): void {
  known().running.delete(simulator);
}

/** Lets clients belong to this simulator, until the function that is given back is called. */
export function lead(leader: Leader): () => void {
  const { leaders } = known();
  leaders.push(leader);
  tellWorkers(leaders);
  return () => {
    leaders.splice(leaders.indexOf(leader), 1);
    tellWorkers(leaders);
  };
}

function tellWorkers(leaders: readonly Leader[]): void {
  attempt(() => threads().setEnvironmentData(NAME, JSON.stringify(leaders)));
}

/** The simulator that a client without a base URL belongs to. */
export function leader(): Leader | undefined {
  return (globalThis as Realm)[KEY]?.leaders.at(-1);
}

/** Whether a test that runs forbids calls of the real platform. */
export function forbidsReal(): boolean {
  return (globalThis as Realm)[KEY]?.leaders.some(({ allowReal }) => !allowReal) ?? false;
}

/** Whether this is no main thread. Asking `node:worker_threads` takes a millisecond; workers cannot change their folder. */
function isWorker(): boolean {
  const { chdir } = process as { chdir?: { readonly disabled?: boolean } };
  const { Bun } = globalThis as { Bun?: { readonly isMainThread?: boolean } };
  return chdir?.disabled === true || Bun?.isMainThread === false;
}

/** The state of the thread that started this one. */
function inherit(): void {
  attempt(() => {
    const told = isWorker() ? threads().getEnvironmentData(NAME) : undefined;
    if (typeof told === "string") {
      known().leaders.push(...JSON.parse(told));
    }
  });
}

inherit();
