/** Receives what the platform posts: a listener for `http` and a handler for Express. */

import type { IncomingMessage, ServerResponse } from "node:http";

import { whenAborted } from "./aborts.js";
import { callback, expect, options as plain } from "./checks.js";
import { computeWith } from "./compute.js";
import { guarded } from "./errors.js";
import { accept, type Event, identify, listed, parse, type Store } from "./events.js";
import { has, isBytes } from "./kinds.js";
import { native } from "./native.js";
import { tried } from "./reports.js";

/** Handles an event; an exception is answered with 500. The signal is aborted when its time is up. */
export type Handler = (event: Event, options: { readonly signal: AbortSignal }) => unknown;

/** The options of a receiver. */
export interface ReceiverOptions {
  /**
   * Lets in only requests whose URL was signed with this secret, or one of several; see `events.signUrl`. Left out, any URL
   * will do; `undefined` is refused, for it may be a variable of the environment that is not set.
   */
  readonly secret?: string | readonly string[];
  /** Lets in only requests from these IP addresses, such as `events.SOURCE_ADDRESSES`. */
  readonly sources?: readonly string[] | undefined;
  /** How many proxies of our own stand before the server; each adds an entry to `X-Forwarded-For`. Default: 0. */
  readonly proxies?: number | undefined;
  /** Hands over news only; copies and what comes too late are answered with 200 and dropped. */
  readonly store?: Store | undefined;
  /** How many milliseconds reading the body may take, and how many handler and store together. Default: 3,000. */
  readonly timeout?: number | undefined;
  /**
   * Told of every failure that was answered with 500. Default: `console.error`. An exception or rejection of it becomes
   * a warning of the process.
   */
  readonly onError?: ((error: unknown, event: Event) => unknown) | undefined;
}

/** A listener for `http.createServer` and a handler for Express. */
export type Receiver = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A request is refused with this status. */
class Refusal {
  constructor(readonly status: number) {}
}

/**
 * Makes a receiver that hands events to a function, one at a time for each subject.
 *
 * It answers with 405 to anything but `POST`, 403 where the URL or the address of the sender is not what it should be, 408
 * and 413 to bodies that are too slow or larger than 256 KiB, 400 to what is no event. It answers with 200 when the handler
 * is done, or the event is no news, and with 500 where handler or store failed or took longer than the timeout: the platform
 * may then try again, and the event is still news. No answer has a body. Wrong options are an `InvalidArgumentError`.
 */
export function receiver(handler: Handler, options?: ReceiverOptions): Receiver {
  const given = plain(options);
  const { secret = [], sources, proxies = 0, store, timeout = 3000, onError = console.error } = given;
  expect(() => typeof handler === "function", "handler", "a function");
  expect(() => !("secret" in given && given.secret === undefined), "secret", "text, got undefined");
  expect(() => store === undefined || has(store, "get", "put"), "store", "an object with get and put");
  expect(() => timeout > 0 && timeout < 2 ** 31, "timeout", "milliseconds, more than 0");
  callback(onError, "onError");
  const admission = { secret: listed(secret), sources, proxies };
  computeWith("events.admit", admission);
  const most = guarded(() => native().mostEventBytes());
  const turns = new Map<string, Promise<void>>();

  async function received(request: IncomingMessage): Promise<Event> {
    const refusal = computeWith("events.admit", { ...admission, ...visit(request) });
    if (typeof refusal === "number") {
      throw new Refusal(refusal);
    }
    const body = await within(timeout, bodyOf(request, most), () => new Refusal(408));
    try {
      return parse(body);
    } catch {
      throw new Refusal(400);
    }
  }

  async function deliver(event: Event, signal: AbortSignal): Promise<void> {
    const { key, keep_seconds: seconds } = identify(event);
    if (store === undefined || key === null) {
      await handler(event, { signal });
      return;
    }
    const work = async () => {
      signal.throwIfAborted();
      const state = accept(await store.get(key), event);
      if (state === null) {
        return;
      }
      await handler(event, { signal });
      if (!signal.aborted) {
        await store.put(key, state, seconds);
      }
    };
    await inTurn(key, work, signal);
  }

  /** Events with the same key are handled one after the other, so that what one leaves is there for the next. */
  async function inTurn(key: string, work: () => Promise<void>, signal: AbortSignal): Promise<void> {
    const working = (turns.get(key) ?? Promise.resolve()).then(work);
    const late = new Promise<void>((resolve) => whenAborted(signal, resolve));
    const turn = Promise.race([working, late])
      .catch(() => {})
      .then(() => {
        if (turns.get(key) === turn) {
          turns.delete(key);
        }
      });
    turns.set(key, turn);
    await working;
  }

  return async (request, response) => {
    let event: Event;
    try {
      event = await received(request);
    } catch (error) {
      answer(response, error instanceof Refusal ? error.status : 400);
      return;
    }
    const late = new AbortController();
    try {
      await within(timeout, deliver(event, late.signal), () => {
        late.abort();
        return new Error(`wavix: the event was not handled within ${timeout} ms`);
      });
    } catch (error) {
      answer(response, 500);
      tried(() => onError(error, event));
      return;
    }
    answer(response, 200);
  };
}

/** A request of Express, whose URL is that of the router it is in, and whose body may be read already. */
type Seen = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

function visit(request: Seen): Record<string, unknown> {
  const forwarded = request.headers["x-forwarded-for"];
  return {
    method: request.method ?? "",
    url: request.originalUrl ?? request.url ?? "/",
    peer: request.socket?.remoteAddress,
    forwarded_for: Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
  };
}

function bodyOf(request: Seen, most: number): Promise<string | Uint8Array> {
  const { body } = request;
  if (request.readableEnded && body !== undefined) {
    return Promise.resolve(typeof body === "string" || isBytes(body) ? body : JSON.stringify(body));
  }
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    request.on("data", (piece: Uint8Array) => {
      size += piece.length;
      pieces.push(piece);
      if (size > most) {
        pieces.length = 0;
        request.pause();
        reject(new Refusal(413));
      }
    });
    request.on("end", () => resolve(Buffer.concat(pieces)));
    request.on("error", reject);
  });
}

/** The promise's value, unless this many milliseconds pass before. */
async function within<T>(milliseconds: number, promise: Promise<T>, late: () => unknown): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Answers, unless somebody has answered or hung up. Throws nothing. */
function answer(response: ServerResponse, status: number): void {
  tried(() => {
    if (response.headersSent || response.destroyed) {
      return;
    }
    // The unread rest of a refused body must not be taken for the next request.
    const headers = { "content-length": 0, ...(status === 405 && { allow: "POST" }) };
    response.writeHead(status, status === 200 || status === 500 ? headers : { ...headers, connection: "close" });
    response.end();
  });
}
