// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type { Download } from "../download.js";
import type { Success } from "../models/common.js";
import type { ListRecordings, Recording, RecordingPage } from "../models/recordings.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Find, download and delete recordings of calls. */
export class Recordings {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists recordings, page by page.
   *
   * Source: current API.
   */
  list(args: ListRecordings = {}, options?: CallOptions): Pages<RecordingPage> {
    return this.#caller.pages("recordings.list", args, options);
  }

  /**
   * Returns what is known of one recording.
   *
   * Source: current API.
   */
  get(
    args: {
      /** Identifier of the recording. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Recording> {
    return this.#caller.one("recordings.get", args, options);
  }

  /**
   * Downloads the recording of a call.
   *
   * The platform answers with the address of the file, which is valid for a while. It is followed once, without the key
   * and without the caller's headers, and from https to https only. A recording that was deleted is an
   * `InvalidRequestError`.
   *
   * Source: current API.
   */
  download(
    args: {
      /** Identifier of the call; not that of the recording. */
      readonly call_id: string;
    },
    options?: CallOptions,
  ): Download {
    return this.#caller.file("recordings.download", args, options);
  }

  /**
   * Deletes a recording with its file.
   *
   * Cannot be undone. A recording that was deleted before is an `InvalidRequestError`.
   *
   * Source: current API.
   */
  delete(
    args: {
      /** Identifier of the recording. */
      readonly id: number;
    },
    options?: CallOptions,
  ): Promise<Success> {
    return this.#caller.one("recordings.delete", args, options);
  }
}
