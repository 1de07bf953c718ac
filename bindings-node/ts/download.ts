/** Files. */

import type { Readable, Writable } from "node:stream";

import { callback, expect, number, options as plain, read, text } from "./checks.js";
import { isFileUrl, pathOfUrl } from "./kinds.js";
import type { NativeDownload } from "./native.js";
import type { OnProgress } from "./options.js";
import { each, type Open, once } from "./stream.js";
import { flow, hasWriter, interrupted, isWritable } from "./targets.js";

/** `bytes`, `text` and `blob` hold at most 256 MiB in memory unless told otherwise. */
const LIMIT = 2 ** 28;

/** Where a download goes: a path (text or a `file:` URL), or a stream of Node or of the web. */
export type DownloadTarget = string | URL | Writable | WritableStream<Uint8Array>;

/** The options of `save`. */
export interface SaveOptions {
  /**
   * Called with the bytes received so far and their total, after each piece of about 64 KiB; the last time with all.
   * An error that it throws, or rejects with, ends the download with `StreamInterruptedError`, whose `cause` it is.
   */
  readonly onProgress?: OnProgress | undefined;
}

/** Options of the methods that hold the whole file in memory. */
export interface LimitOptions {
  /** The most bytes. Default: 256 MiB. */
  readonly limit?: number | undefined;
}

/**
 * A file that the platform answers with.
 *
 * Nothing is sent before one of the methods is called or it is walked with `for await`, in pieces of about 64 KiB; each
 * of these is a request of its own. It is read only as fast as it is taken. Leaving the loop early closes the connection.
 * `readable()` makes a stream of Node of it, `stream()` one of the web.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #open: Open<NativeDownload>;

  /** @internal */
  constructor(open: Open<NativeDownload>) {
    this.#open = open;
  }

  /** The whole file. Rejects with `DecodeError` where it is larger than `limit` bytes. */
  async bytes(options?: LimitOptions): Promise<Uint8Array> {
    const { limit = LIMIT } = plain(options);
    const most = number(limit, "limit", 0, Number.POSITIVE_INFINITY, false);
    return once(this.#open, (read) => read((download) => download.bytes(most)));
  }

  /** The whole file as UTF-8 text. Rejects with `DecodeError` where it is larger than `limit` bytes. */
  async text(options?: LimitOptions): Promise<string> {
    return new TextDecoder().decode(await this.bytes(options));
  }

  /** The whole file as a `Blob`. Rejects with `DecodeError` where it is larger than `limit` bytes. */
  async blob(options?: LimitOptions): Promise<Blob> {
    return new Blob([await this.bytes(options)]);
  }

  /** A stream of Node. The request is sent when it is first read; destroying it closes the connection. */
  readable(): Readable {
    // A millisecond that a program without downloads need not wait for.
    const { Readable } = require("node:stream") as typeof import("node:stream");
    return Readable.from(this, { objectMode: false });
  }

  /** A stream of the web. The request is sent when it is first read; cancelling it closes the connection. */
  stream(): ReadableStream<Uint8Array> {
    const pieces = this[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await pieces.next();
          if (done) {
            controller.close();
          } else {
            controller.enqueue(value);
          }
        },
        async cancel() {
          await pieces.return();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /**
   * Writes the file to a path: whole, or not at all; or to a stream, which is ended, and destroyed where the download
   * fails. Resolves to the number of bytes. Rejects with `StreamInterruptedError` where the file ends early or cannot be
   * written.
   *
   * Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written to as
   * the bytes come.
   */
  async save(target: DownloadTarget, options?: SaveOptions): Promise<number> {
    const onProgress = callback(plain(options).onProgress, "onProgress");
    if (typeof target === "string" || read(() => isFileUrl(target), "target")) {
      return this.#toPath(pathOf(target as string | URL), onProgress);
    }
    const stream = target as Writable | WritableStream<Uint8Array>;
    expect(() => hasWriter(stream) || isWritable(stream), "target", "a path, a Writable or a WritableStream");
    return once(this.#open, async (read, { size }) => {
      let received = 0;
      /** The failure that ended the download here, if it is not the target's. */
      let failed: { readonly error: unknown } | undefined;
      async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
        for (;;) {
          const piece = await read((download) => download.piece()).catch((error) => {
            failed = { error };
            throw error;
          });
          if (piece === null) {
            return;
          }
          received += piece.length;
          yield piece;
          await onProgress?.(received, size);
        }
      }
      try {
        await flow(pieces(), stream);
      } catch (error) {
        throw failed?.error === error ? error : interrupted(error);
      }
      if (received === 0) {
        await told(onProgress, 0, size);
      }
      return received;
    });
  }

  #toPath(path: string, onProgress: OnProgress | undefined): Promise<number> {
    return once(this.#open, async (read, { size }) => {
      if (onProgress === undefined) {
        return read((download) => download.save(path));
      }
      let received = 0;
      // Told of the last piece before the file is put in its place: what it throws leaves nothing there.
      const step = () => read((download) => download.step(path));
      for (let next = await step(); next !== null; next = await step()) {
        received = next;
        await told(onProgress, received, size);
      }
      if (received === 0) {
        await told(onProgress, 0, size);
      }
      return received;
    });
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return each(
      this.#open,
      (download) => download.piece(),
      (piece) => [piece],
    );
  }
}

function pathOf(target: string | URL): string {
  return text(typeof target === "string" ? target : read(() => pathOfUrl(target), "target"), "target");
}

async function told(onProgress: OnProgress | undefined, received: number, total: number | null): Promise<void> {
  try {
    await onProgress?.(received, total);
  } catch (error) {
    throw interrupted(error);
  }
}
