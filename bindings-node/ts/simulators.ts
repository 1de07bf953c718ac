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

type Variables = Readonly<Record<string, string | undefined>>;

interface Simulators {
  /** Keeps it from being collected before it is stopped. */
  readonly running: Set<object>;
  readonly leaders: Leader[];
  /** How many leaders came from the thread that started this one. */
  inherited: number;
  /** The environment before the first leader of this thread. */
  outside: Variables;
}

const NAME = "wavix.simulators";
const KEY = Symbol.for(NAME);

type Realm = { [KEY]?: Simulators };

function threads(): typeof import("node:worker_threads") {
  return require("node:worker_threads") as typeof import("node:worker_threads");
}

function known(): Simulators {
  const realm = globalThis as Realm;
  realm[KEY] ??= { running: new Set(), leaders: [], inherited: 0, outside: {} };
  return realm[KEY];
}

/** Keeps a simulator until `release`. */
export function hold(simulator: object): void {
  known().running.add(simulator);
}

export function release(simulator: object): void {
  known().running.delete(simulator);
}

/** Lets clients belong to this simulator, here and in later workers and processes, until the returned function is called. */
export function lead(leader: Leader): () => void {
  const simulators = known();
  const { leaders, inherited } = simulators;
  if (leaders.length === inherited) {
    simulators.outside = present(Object.keys(environmentOf(leader)));
  }
  leaders.push(leader);
  publish(simulators);
  return () => {
    leaders.splice(leaders.indexOf(leader), 1);
    publish(simulators);
  };
}

function publish({ leaders, inherited, outside }: Simulators): void {
  attempt(() => threads().setEnvironmentData(NAME, JSON.stringify(leaders)));
  const latest = leaders.length > inherited ? leaders.at(-1) : undefined;
  apply(latest === undefined ? outside : environmentOf(latest));
}

function environmentOf({ url, apiKey }: Leader): Variables {
  return { WAVIX_API_KEY: apiKey, WAVIX_BASE_URL: url };
}

function present(names: readonly string[]): Variables {
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function apply(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = value;
    }
  }
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

/** Takes over the leaders of the thread that started this one, once in each realm. */
function inherit(): void {
  attempt(() => {
    const isFirst = (globalThis as Realm)[KEY] === undefined;
    const told = isFirst && isWorker() ? threads().getEnvironmentData(NAME) : undefined;
    if (typeof told === "string") {
      const simulators = known();
      simulators.inherited = simulators.leaders.push(...JSON.parse(told));
    }
  });
}

inherit();
