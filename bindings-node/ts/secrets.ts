/** Keeps secrets out of what is printed. */

import { inspect } from "node:util";

type Inspect = (depth: number, options: object, print: typeof inspect) => string;

/** Reads a reply; objects that hold secrets print without them. Their properties, and JSON of them, keep the values. */
// biome-ignore lint/suspicious/noExplicitAny: as JSON.parse
export function hideSecrets(text: string, secrets: readonly string[]): any {
  return JSON.parse(text, function hide(this: object, key: string, value: unknown) {
    if (secrets.includes(key) && typeof value === "string" && !Object.hasOwn(this, inspect.custom)) {
      const print: Inspect = (_depth, options, print) => {
        const shown = Object.entries(this).map(([name, own]) => [
          name,
          secrets.includes(name) && own ? "[redacted]" : own,
        ]);
        return print(Object.fromEntries(shown), options);
      };
      Object.defineProperty(this, inspect.custom, { value: print });
    }
    return value;
  });
}
