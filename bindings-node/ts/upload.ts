/** Files among arguments. */

import { callback, read, wrong } from "./checks.js";
import { guarded, WavixError } from "./errors.js";
import { isBytes, isFileUrl, nameOfThrown, pathOfUrl } from "./kinds.js";
import { type NativeFeed, type NativeFile, native } from "./native.js";
import type { OnProgress } from "./options.js";
import { attempt } from "./reports.js";
import { gathered, isAsync, type Source, sourceOf } from "./sources.js";

/**
 * A file to send: its path (text or a `file:` URL), a `File`, an `fs.ReadStream`, or a name with what is in it.
 *
 * The platform learns the name without its folders; its ending says what the file is, as in `id.pdf`. All but bytes are
 * read while they are sent, 64 KiB at a time. A stream or iterator is sent once, and closed when the call is over. What
 * has no known size is sent in chunks; where it is larger than the platform allows, the call ends before its last byte,
 * with `InvalidArgumentError`.
 */
export type Upload = string | URL | FileLike | PathStream | FileContent;

/** The contents of a file: bytes, a `Blob`, a stream of Node or of the web, or anything that yields bytes. */
export type FileData = Uint8Array | BlobLike | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | WebStream;

/** The name of a file with what is in it. */
export interface FileContent {
  readonly name: string;
  readonly data: FileData;
  /** How many bytes a stream or iterator yields, where that is known; a call with more or fewer does not succeed. */
  readonly size?: number | undefined;
}

/** Shared by `Blob` of the web and of `node:buffer`. */
export interface BlobLike {
  readonly size: number;
  stream(): WebStream;
}

/** Shared by `File` of the web and of `node:buffer`. */
export interface FileLike extends BlobLike {
  readonly name: string;
}

/** The used part of an `fs.ReadStream`: its path names the file. */
export interface PathStream extends AsyncIterable<unknown> {
  readonly path: string | Uint8Array;
}

/** The used part of a `ReadableStream`. */
export interface WebStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** Takes the files out of the arguments. */
export function split(args: object, names: readonly string[]): { files: [string, unknown][]; rest: object } {
  const given = Object.entries(args);
  const isFile = ([name, value]: [string, unknown]) => names.includes(name) && value !== undefined && value !== null;
  return { files: given.filter(isFile), rest: Object.fromEntries(given.filter((entry) => !isFile(entry))) };
}

/** The files of one call, in the form that the native module takes, and what it asks for while it sends them. */
export class Files {
  readonly native: NativeFile[];
  readonly feed: NativeFeed | null = null;
  readonly #sources: (Source | null)[];
  readonly #onProgress: OnProgress | undefined;
  #raised: { readonly error: unknown } | undefined;

  constructor(files: readonly [string, unknown][], onProgress: OnProgress | undefined) {
    callback(onProgress, "onProgress");
    const taken = files.map(([argument, value]) => read(() => take(argument, value), argument));
    this.native = taken.map(({ file }) => file);
    this.#sources = taken.map(({ source }) => source ?? null);
    this.#onProgress = onProgress;
    if (onProgress !== undefined || this.#sources.some((source) => source !== null)) {
      this.feed = guarded(() => new (native().NativeFeed)(onProgress !== undefined));
    }
  }

  /** Sends the files by `call`, and answers what it asks for until it is over. */
  async sent<T>(call: Promise<T>): Promise<T> {
    if (this.feed !== null) {
      // Not waited for: a source that never yields must not keep the call, which itself says how it ended.
      this.#serve(this.feed).catch(() => {});
    }
    return call;
  }

  /** Closes the sources. */
  end(): void {
    for (const source of this.#sources) {
      attempt(() => source?.stop());
    }
  }

  /** The error of a call, caused by what a source or `onProgress` threw where that ended it. */
  caused(error: unknown): unknown {
    if (this.#raised !== undefined && error instanceof WavixError && error.cause === undefined) {
      Object.defineProperty(error, "cause", { value: this.#raised.error, configurable: true, writable: true });
    }
    return error;
  }

  async #serve(feed: NativeFeed): Promise<void> {
    for (let asked = await feed.next(); asked !== null; asked = await feed.next()) {
      try {
        if (typeof asked.sent === "number") {
          await this.#onProgress?.(asked.sent, asked.total ?? null);
          feed.answer();
        } else {
          feed.answer(await gathered(this.#sources[asked.file], asked.start));
        }
      } catch (error) {
        if (feed.fail(`${nameOfThrown(error)} was thrown`)) {
          this.#raised = { error };
        }
      }
    }
  }
}

function take(argument: string, value: unknown): { file: NativeFile; source?: Source } {
  if (typeof value === "string") {
    return { file: { argument, name: value } };
  }
  if (isFileUrl(value)) {
    return { file: { argument, name: pathOfUrl(value) } };
  }
  if (typeof value === "object" && value !== null) {
    const { name, data = value, size, path } = value as Partial<FileContent & PathStream>;
    const called = name ?? (isAsync(value) && path !== undefined ? String(path) : undefined);
    if (typeof called === "string" && isSize(size)) {
      if (isBytes(data)) {
        return { file: { argument, name: called, data } };
      }
      const found = sourceOf(data);
      if (found !== undefined) {
        const { source, repeatable, size: own } = found;
        const known = size ?? own;
        const file = { argument, name: called, streamed: true, repeatable };
        return { file: known === undefined ? file : { ...file, size: known }, source };
      }
    }
  }
  const expected =
    "expected a file: a path, a File, an fs.ReadStream, or { name, data, size } " +
    "with a Uint8Array, a Blob, a stream or an iterator of Uint8Arrays";
  throw wrong(argument, expected);
}

function isSize(size: unknown): boolean {
  return size === undefined || (Number.isSafeInteger(size) && Number(size) >= 0);
}
