/** Files. */

import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

import { InvalidArgumentError, StreamInterruptedError, WavixError } from "./errors.js";
import type { NativeDownload } from "./native.js";
import type { OnProgress } from "./options.js";
import { each, type Open, once } from "./stream.js";

/** What `bytes` and `text` hold in memory unless told otherwise: 256 MiB. */
const LIMIT = 2 ** 28;

/** Where a download goes: a path (text or a `file:` URL), or a stream of Node or of the web. */
export type DownloadTarget = string | URL | Writable | WritableStream<Uint8Array>;

/** What can be told to `save`. */
export interface SaveOptions {
  /**
   * Called with the bytes received so far and their total, after each piece of about 64 KiB; the last time with all.
   * What it throws ends the download with `StreamInterruptedError`, whose `cause` it is.
   */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * A file that the platform answers with.
 *
 * Nothing is sent before one of the methods is called or it is walked with `for await`, in pieces of about 64 KiB; each
 * of these is a request of its own. It is read only as fast as it is taken. Leaving the loop early closes the connection.
 * `Readable.from(download)` makes a stream of it.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #open: Open<NativeDownload>;

  /** @internal */
  constructor(open: Open<NativeDownload>) {
    this.#open = open;
  }

  /** The whole file. Rejects with `DecodeError` where it is larger than `limit` bytes (default: 256 MiB). */
  async bytes({ limit = LIMIT }: { readonly limit?: number | undefined } = {}): Promise<Uint8Array> {
    return once(this.#open, (download) => download.bytes(limit));
  }

  /** The whole file as UTF-8 text. Rejects with `DecodeError` where it is larger than `limit` bytes. */
  async text(options?: { readonly limit?: number | undefined }): Promise<string> {
    return new TextDecoder().decode(await this.bytes(options));
  }

  /**
   * Writes the file to a path: whole, or not at all; or to a stream, which is ended, and destroyed where the download
   * fails. Resolves to the number of bytes. Rejects with `StreamInterruptedError` where the file ends early or cannot be
   * written.
   *
   * Links are followed, and a file that is there keeps its mode, owner and other names. A device or pipe is written to as
   * the bytes come.
   */
  async save(target: DownloadTarget, { onProgress }: SaveOptions = {}): Promise<number> {
    if (onProgress !== undefined && typeof onProgress !== "function") {
      throw new InvalidArgumentError({ message: "onProgress: expected a function", argument: "onProgress" });
    }
    if (typeof target === "string" || (target instanceof URL && target.protocol === "file:")) {
      return this.#toPath(typeof target === "string" ? target : fileURLToPath(target), onProgress);
    }
    // A millisecond that a program without downloads need not wait for.
    const { Writable, promises } = await import("node:stream");
    if (!(target instanceof Writable || target instanceof WritableStream)) {
      const message = "target: expected a path, a Writable or a WritableStream";
      throw new InvalidArgumentError({ message, argument: "target" });
    }
    const writable = target;
    return once(this.#open, async (download) => {
      let received = 0;
      const pieces = async function* () {
        for (let piece = await download.piece(); piece !== null; piece = await download.piece()) {
          received += piece.length;
          yield piece;
          onProgress?.(received, download.size);
        }
      };
      try {
        await (writable instanceof Writable ? promises.pipeline(pieces, writable) : pump(pieces(), writable));
      } catch (error) {
        throw interrupted(error);
      }
      if (received === 0) {
        told(onProgress, 0, download.size);
      }
      return received;
    });
  }

  #toPath(path: string, onProgress: OnProgress | undefined): Promise<number> {
    return once(this.#open, async (download) => {
      if (onProgress === undefined) {
        return download.save(path);
      }
      let received = 0;
      // Told of the last piece before the file is put in its place: what it throws leaves nothing there.
      for (let step = await download.step(path); step !== null; step = await download.step(path)) {
        received = step;
        told(onProgress, received, download.size);
      }
      if (received === 0) {
        told(onProgress, 0, download.size);
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

async function pump(pieces: AsyncIterable<Uint8Array>, target: WritableStream<Uint8Array>): Promise<void> {
  const writer = target.getWriter();
  try {
    for await (const piece of pieces) {
      await writer.ready;
      await writer.write(piece);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
    throw error;
  }
}

function told(onProgress: OnProgress | undefined, received: number, total: number | null): void {
  try {
    onProgress?.(received, total);
  } catch (error) {
    throw interrupted(error);
  }
}

/** What a target or callback threw, as the cause of the download's own error. */
function interrupted(error: unknown): unknown {
  const native = error instanceof Error && error.message.startsWith("{");
  if (native || error instanceof WavixError) {
    return error;
  }
  const name = error instanceof Error ? error.name : typeof error;
  const message = `the download was ended: ${name} was thrown`;
  return new StreamInterruptedError({ message, stage: "response_body" }, { cause: error });
}
