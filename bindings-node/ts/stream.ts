/** Connections that are read piece by piece. */

import { throwIfAborted } from "./aborts.js";
import type { Call } from "./call.js";
import { answered } from "./errors.js";

/** A handle of the native module on an open connection. */
interface Handle {
  readonly info: string | null;
  close(): void;
}

/** An open connection and the call that opened it. */
export interface Opened<H extends Handle> {
  readonly call: Call;
  readonly handle: H;
}

/** Opens a connection. */
export type Open<H extends Handle> = () => Promise<Opened<H>>;

/** Reads from a handle; errors of the native module become ours. */
export type Read<H> = <P>(read: (handle: H) => Promise<P>) => Promise<P>;

/** Opens a connection, lends it to `use`, and closes it however that ends. */
export async function once<H extends Handle, T>(
  open: Open<H>,
  use: (read: Read<H>, handle: H) => Promise<T>,
): Promise<T> {
  const opened = await start(open);
  try {
    return await use((read) => answered(() => read(opened.handle), opened.call.signal), opened.handle);
  } catch (error) {
    throw await opened.call.failed(error);
  } finally {
    end(opened);
  }
}

/** Opens a connection and reads from it until `read` gives null, or until the reader of the items stops. */
export async function* each<H extends Handle, P, T>(
  open: Open<H>,
  read: (handle: H) => Promise<P | null>,
  split: (piece: P) => Iterable<T>,
): AsyncGenerator<T, void, undefined> {
  const opened = await start(open);
  try {
    for (let piece = await next(opened, read); piece !== null; piece = await next(opened, read)) {
      for (const item of split(piece)) {
        throwIfAborted(opened.call.signal);
        yield item;
      }
    }
  } finally {
    end(opened);
  }
}

async function start<H extends Handle>(open: Open<H>): Promise<Opened<H>> {
  const opened = await open();
  opened.call.onAbort(() => opened.handle.close());
  if (opened.handle.info !== null) {
    await opened.call.inform(JSON.parse(opened.handle.info));
  }
  return opened;
}

async function next<H extends Handle, P>(opened: Opened<H>, read: (handle: H) => Promise<P | null>): Promise<P | null> {
  try {
    return await answered(() => read(opened.handle), opened.call.signal);
  } catch (error) {
    throw await opened.call.failed(error);
  }
}

function end(opened: Opened<Handle>): void {
  opened.handle.close();
  opened.call.end();
}
