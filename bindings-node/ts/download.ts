/** Files. */

import { fileURLToPath } from "node:url";

import type { NativeDownload } from "./native.js";
import { each, type Open, once } from "./stream.js";

/** What `bytes` and `text` hold in memory unless told otherwise: 256 MiB. */
const LIMIT = 2 ** 28;

/**
 * A file that the platform answers with.
 *
 * Nothing is sent before one of the methods is called or it is walked with `for await`, chunk by chunk; each of these is
 * a request of its own. Leaving the loop early closes the connection.
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

  /** Writes the file to a path: whole, or not at all. Resolves to the number of bytes. */
  async save(path: string | URL): Promise<number> {
    const name = typeof path === "string" ? path : fileURLToPath(path);
    return once(this.#open, (download) => download.save(name));
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return each(
      this.#open,
      (download) => download.chunk(),
      (chunk) => [chunk],
    );
  }
}
