/** Files among arguments. */

import { fileURLToPath } from "node:url";

import { InvalidArgumentError } from "./errors.js";
import type { NativeFile } from "./native.js";

/**
 * A file to send: its path (text or a `file:` URL), a name with bytes, or a `File`.
 *
 * A file on the disk is read while it is sent. The platform learns the name without its folders; its ending says what the
 * file is, as in `id.pdf`.
 */
export type Upload = string | URL | FileBytes | FileLike;

/** The bytes of a file and its name. */
export interface FileBytes {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What `File` of the web and of `node:buffer` have in common. */
export interface FileLike {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Takes the files out of the arguments. */
export function split(args: object, names: readonly string[]): { files: [string, unknown][]; rest: object } {
  const given = Object.entries(args);
  const isFile = ([name, value]: [string, unknown]) => names.includes(name) && value !== undefined && value !== null;
  return { files: given.filter(isFile), rest: Object.fromEntries(given.filter((entry) => !isFile(entry))) };
}

/** The file in the form that the native module takes. */
export async function load([argument, value]: [string, unknown]): Promise<NativeFile> {
  if (typeof value === "string") {
    return { argument, name: value };
  }
  if (value instanceof URL && value.protocol === "file:") {
    return { argument, name: fileURLToPath(value) };
  }
  if (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string") {
    const { name } = value;
    if ("data" in value && value.data instanceof Uint8Array) {
      return { argument, name, data: value.data };
    }
    if ("arrayBuffer" in value && typeof value.arrayBuffer === "function") {
      return { argument, name, data: new Uint8Array(await value.arrayBuffer()) };
    }
  }
  const message = `${argument}: expected a file: a path, { name, data } with a Uint8Array, or a File`;
  throw new InvalidArgumentError({ message, argument, attempts: 0, elapsed: 0 });
}
