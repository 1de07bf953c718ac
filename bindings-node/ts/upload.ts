/** Files among arguments, and reading them while they are sent. */

import { fileURLToPath } from "node:url";

import { InvalidArgumentError, WavixError } from "./errors.js";
import { type NativeFeed, type NativeFile, native } from "./native.js";
import type { OnProgress } from "./options.js";

/**
 * A file to send: its path (text or a `file:` URL), a `File`, an `fs.ReadStream`, or a name with what is in it.
 *
 * The platform learns the name without its folders; its ending says what the file is, as in `id.pdf`. All but bytes are
 * read while they are sent, 64 KiB at a time. A stream or iterator is sent once, and closed when the call is over. What
 * has no known size is sent in chunks; where it is larger than the platform allows, the call ends before its last byte,
 * with `InvalidArgumentError`.
 */
export type Upload = string | URL | FileLike | PathStream | FileContent;

/** What is in a file: bytes, a `Blob`, a stream of Node or of the web, or anything that yields bytes. */
export type FileData = Uint8Array | BlobLike | AsyncIterable<Uint8Array> | Iterable<Uint8Array> | WebStream;

/** The name of a file with what is in it. */
export interface FileContent {
  readonly name: string;
  readonly data: FileData;
  /** How many bytes a stream or iterator yields, where that is known; a call with more or fewer does not succeed. */
  readonly size?: number | undefined;
}

/** What `Blob` of the web and of `node:buffer` have in common. */
export interface BlobLike {
  readonly size: number;
  stream(): WebStream;
}

/** What `File` of the web and of `node:buffer` have in common. */
export interface FileLike extends BlobLike {
  readonly name: string;
}

/** What is used of an `fs.ReadStream`: its path names the file. */
export interface PathStream extends AsyncIterable<unknown> {
  readonly path: string | Uint8Array;
}

/** What is used of a `ReadableStream`. */
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

/** What is read while it is sent. */
interface Source {
  next(start: boolean): Promise<unknown>;
  /** Closes it, without waiting. */
  stop(): void;
}

const CHUNK = 65_536;

/** The files of one call, in the form that the native module takes, and what it asks for while it sends them. */
export class Files {
  readonly native: NativeFile[];
  readonly feed: NativeFeed | null = null;
  readonly #sources: (Source | null)[];
  readonly #onProgress: OnProgress | undefined;
  #raised: { readonly error: unknown } | undefined;

  constructor(files: readonly [string, unknown][], onProgress: OnProgress | undefined) {
    if (onProgress !== undefined && typeof onProgress !== "function") {
      throw new InvalidArgumentError({ message: "onProgress: expected a function", argument: "onProgress" });
    }
    const taken = files.map(([argument, value]) => take(argument, value));
    this.native = taken.map(({ file }) => file);
    this.#sources = taken.map(({ source }) => source ?? null);
    this.#onProgress = onProgress;
    if (onProgress !== undefined || this.#sources.some((source) => source !== null)) {
      this.feed = new (native().NativeFeed)(onProgress !== undefined);
    }
  }

  /** Sends the files by `call`, and answers what it asks for until it is over. */
  async sent<T>(call: Promise<T>): Promise<T> {
    if (this.feed !== null) {
      // Not waited for: a source that never yields must not keep the call. It throws nothing.
      void this.#serve(this.feed);
    }
    return call;
  }

  /** Closes the sources. */
  end(): void {
    for (const source of this.#sources) {
      try {
        source?.stop();
      } catch {
        // What becomes of the call matters more than what a source does when it is closed.
      }
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
          this.#onProgress?.(asked.sent, asked.total ?? null);
          feed.answer();
        } else {
          feed.answer(await gathered(this.#sources[asked.file], asked.start));
        }
      } catch (error) {
        if (feed.fail(`${error instanceof Error ? error.name : typeof error} was thrown`)) {
          this.#raised = { error };
        }
      }
    }
  }
}

/** The next piece, small ones together; none at the end. */
async function gathered(source: Source | null | undefined, start: boolean): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  for (let length = 0; length < CHUNK; ) {
    const piece = await source?.next(start && pieces.length === 0);
    if (piece === undefined) {
      break;
    }
    if (!(piece instanceof Uint8Array)) {
      throw new TypeError(`expected a Uint8Array, got ${piece === null ? "null" : typeof piece}`);
    }
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.length > 1 ? Buffer.concat(pieces) : pieces[0];
}

function take(argument: string, value: unknown): { file: NativeFile; source?: Source } {
  if (typeof value === "string") {
    return { file: { argument, name: value } };
  }
  if (value instanceof URL && value.protocol === "file:") {
    return { file: { argument, name: fileURLToPath(value) } };
  }
  if (typeof value === "object" && value !== null) {
    const { name, data = value, size, path } = value as Partial<FileContent & PathStream>;
    const called = name ?? (isAsync(value) && path !== undefined ? String(path) : undefined);
    if (typeof called === "string" && isSize(size)) {
      if (data instanceof Uint8Array) {
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
  const message =
    `${argument}: expected a file: a path, a File, an fs.ReadStream, or { name, data, size } ` +
    "with a Uint8Array, a Blob, a stream or an iterator of Uint8Arrays";
  throw new InvalidArgumentError({ message, argument, attempts: 0, elapsed: 0 });
}

function sourceOf(data: unknown): { source: Source; repeatable: boolean; size?: number } | undefined {
  if (typeof data !== "object" || data === null) {
    return undefined;
  }
  if ("stream" in data && typeof data.stream === "function" && "size" in data && typeof data.size === "number") {
    const blob = data as BlobLike;
    return { source: repeated(() => fromWeb(blob.stream())), repeatable: true, size: blob.size };
  }
  if ("getReader" in data && typeof data.getReader === "function") {
    return { source: once(() => fromWeb(data as WebStream)), repeatable: false };
  }
  if (isAsync(data)) {
    // A stream that fails before it is read must not end the process; reading it gives the error again.
    if ("on" in data && typeof data.on === "function") {
      data.on("error", () => {});
    }
    return { source: once(() => fromIterator(data[Symbol.asyncIterator](), data)), repeatable: false };
  }
  if (Symbol.iterator in data && typeof data[Symbol.iterator] === "function") {
    const pieces = data as Iterable<unknown>;
    const first = pieces[Symbol.iterator]();
    if ((first as unknown) === pieces) {
      return { source: once(() => fromIterator(first, pieces)), repeatable: false };
    }
    return { source: repeated(() => fromIterator(pieces[Symbol.iterator](), pieces)), repeatable: true };
  }
  return undefined;
}

/** A source that is opened anew where it is read from its start. */
function repeated(open: () => Source): Source {
  let opened: Source | undefined;
  return {
    next(start) {
      if (start || opened === undefined) {
        opened?.stop();
        opened = open();
      }
      return opened.next(start);
    },
    stop: () => opened?.stop(),
  };
}

/** A source that is there once, and must be closed even if it was never read. */
function once(open: () => Source): Source {
  let opened: Source | undefined;
  const get = () => {
    opened ??= open();
    return opened;
  };
  return { next: (start) => get().next(start), stop: () => get().stop() };
}

function fromWeb(stream: WebStream): Source {
  const reader = stream.getReader();
  return {
    next: async () => (await reader.read()).value,
    stop: () => void reader.cancel().catch(() => {}),
  };
}

function fromIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>, of: object): Source {
  return {
    async next() {
      const step = await iterator.next();
      return step.done === true ? undefined : step.value;
    },
    stop() {
      if ("destroy" in of && typeof of.destroy === "function") {
        of.destroy();
      } else {
        void Promise.resolve(iterator.return?.()).catch(() => {});
      }
    },
  };
}

function isAsync(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value && typeof value[Symbol.asyncIterator] === "function";
}

function isSize(size: unknown): boolean {
  return size === undefined || (Number.isSafeInteger(size) && Number(size) >= 0);
}
