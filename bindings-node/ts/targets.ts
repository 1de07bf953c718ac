/** Streams that a download is written to. */

import { StreamInterruptedError } from "./errors.js";
import { has, nameOfThrown } from "./kinds.js";

export function isWritable(target: unknown): target is NodeJS.WritableStream {
  return has(target, "write", "end", "on");
}

export function hasWriter(target: unknown): target is WritableStream<Uint8Array> {
  return has(target, "getWriter");
}

/** Writes all pieces and ends the stream; destroys it where that fails. */
export async function flow(
  pieces: AsyncIterable<Uint8Array>,
  target: NodeJS.WritableStream | WritableStream<Uint8Array>,
): Promise<void> {
  if (hasWriter(target)) {
    await pump(pieces, target);
  } else {
    // A millisecond that a program without downloads need not wait for.
    const { pipeline } = require("node:stream/promises") as typeof import("node:stream/promises");
    await pipeline(pieces, target);
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

/** Wraps an error of a target or callback as the cause of the download's own error. */
export function interrupted(error: unknown): StreamInterruptedError {
  const message = `the download was ended: ${nameOfThrown(error)} was thrown`;
  return new StreamInterruptedError({ message, stage: "response_body" }, { cause: error });
}
