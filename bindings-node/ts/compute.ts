/** Functions that need no client: they are in the native module, by name. */

import { text as checked } from "./checks.js";
import { encode } from "./encode.js";
import { guarded } from "./errors.js";
import { isBytes } from "./kinds.js";
import { native } from "./native.js";
import { parse } from "./secrets.js";

/** A value and the name of its model. */
export interface Computed {
  readonly name: string;
  readonly data: unknown;
}

/** Calls the function `name`; `argument` is what its input is called in errors. */
export function compute(name: string, argument: string, input: string | Uint8Array): Computed {
  const bytes = isBytes(input) ? input : Buffer.from(checked(input, argument));
  const text = guarded(() => native().compute(name, bytes));
  return parse(text, (shown) => guarded(() => native().hideSecrets(shown)));
}

/** Calls the function `name` with arguments by name. */
export function computeWith(name: string, args: Readonly<Record<string, unknown>>): unknown {
  return compute(name, "arguments", encode(args)).data;
}
