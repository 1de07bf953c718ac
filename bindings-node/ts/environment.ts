/** The environment variables that clients go by, as this thread and realm has them. */

import { guarded } from "./errors.js";
import { native } from "./native.js";

let names: readonly string[] | undefined;

/** Those that are set, by name. */
export function environment(): Record<string, string> {
  names ??= guarded(() => native().environmentVariables());
  const set: Record<string, string> = {};
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) {
      set[name] = value;
    }
  }
  return set;
}

/** Deno throws where a program may not read a variable: it is as good as unset. */
function read(name: string): string | undefined {
  try {
    return process.env[name];
  } catch {
    return undefined;
  }
}
