/** Reads JSON of the native module, and keeps secrets in it out of what is printed. */

import { inspect } from "node:util";

type Inspect = (depth: number, options: object, print: typeof inspect) => unknown;

/** Takes secrets out of a text. */
export type Hide = (text: string) => string;

/** The native module puts this before text that has secrets. */
const MARK = " ";

/**
 * Reads JSON. Objects that hold secrets print without them: the fields named `secret`, and the texts that `hide` changes
 * if the text is marked. Properties, and JSON of them, keep the values.
 */
// biome-ignore lint/suspicious/noExplicitAny: as JSON.parse
export function parse(text: string, hide: Hide, secret: readonly string[] = []): any {
  const marked = text.startsWith(MARK);
  if (!marked && secret.length === 0) {
    return JSON.parse(text);
  }
  const shown = (name: string, own: unknown) => {
    if (typeof own !== "string" || own === "") {
      return own;
    }
    return secret.includes(name) ? "[redacted]" : marked ? hide(own) : own;
  };
  try {
    return JSON.parse(text, function conceal(this: object, key: string, value: unknown) {
      if (shown(key, value) !== value && !Object.hasOwn(this, inspect.custom)) {
        Object.defineProperty(this, inspect.custom, { value: printer(shown) });
      }
      return value;
    });
  } catch {
    // It is nested too deeply to be walked. The outcome arrives all the same, and shows nothing.
    return Object.defineProperty(JSON.parse(text), inspect.custom, { value: () => "[redacted]" });
  }
}

function printer(shown: (name: string, own: unknown) => unknown): Inspect {
  return function custom(this: object, _depth, options, print) {
    const entries = Object.entries(this).map(([name, own]) => [name, shown(name, own)]);
    return print(Array.isArray(this) ? entries.map(([, own]) => own) : Object.fromEntries(entries), options);
  };
}
