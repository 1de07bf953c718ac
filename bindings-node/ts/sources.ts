/** The contents of a file, read while it is sent. */

import { has, isBytes } from "./kinds.js";
import { attempt } from "./reports.js";
import type { BlobLike, WebStream } from "./upload.js";

/** A source that is read while it is sent. */
export interface Source {
  next(start: boolean): Promise<unknown>;
  /** Closes it, without waiting. */
  stop(): void;
}

const CHUNK = 65_536;

/** The next piece, small ones together; none at the end. */
export async function gathered(source: Source | null | undefined, start: boolean): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  for (let length = 0; length < CHUNK; ) {
    const piece = await source?.next(start && pieces.length === 0);
    if (piece === undefined) {
      break;
    }
    if (!isBytes(piece)) {
      throw new TypeError(`expected a Uint8Array, got ${piece === null ? "null" : typeof piece}`);
    }
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.length > 1 ? Buffer.concat(pieces) : pieces[0];
}

/** How the contents of a file are read, if they can be. */
export function sourceOf(data: unknown): { source: Source; repeatable: boolean; size?: number } | undefined {
  if (typeof data !== "object" || data === null) {
    return undefined;
  }
  if (has(data, "stream") && typeof (data as BlobLike).size === "number") {
    const blob = data as BlobLike;
    return { source: repeated(() => fromWeb(blob.stream())), repeatable: true, size: blob.size };
  }
  if (has(data, "getReader")) {
    return { source: once(() => fromWeb(data as WebStream)), repeatable: false };
  }
  if (isAsync(data)) {
    // A stream that fails before it is read must not end the process; reading it gives the error again.
    if (has(data, "on")) {
      (data as unknown as NodeJS.EventEmitter).on("error", () => {});
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
    stop: () => attempt(() => reader.cancel()),
  };
}

function fromIterator(iterator: AsyncIterator<unknown> | Iterator<unknown>, of: object): Source {
  return {
    async next() {
      const step = await iterator.next();
      return step.done === true ? undefined : step.value;
    },
    stop() {
      if (has(of, "destroy")) {
        (of as { destroy(): void }).destroy();
      } else {
        attempt(() => iterator.return?.());
      }
    },
  };
}

export function isAsync(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value && typeof value[Symbol.asyncIterator] === "function";
}
