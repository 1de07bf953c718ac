/**
 * Callbacks: events that the platform posts to the application's addresses.
 *
 * Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their fields.
 * Whoever knows an address can post to it. So sign the addresses (`signUrl`, `verify`), and read the object back before you
 * act on money or consent (`messages.confirm`). Events may come twice and in any order: `identify` and `accept` tell what is
 * news. `webhooks` has a receiver that does all of this.
 */

import { expect, number, options as plain, read, text } from "./checks.js";
import { compute, computeWith } from "./compute.js";
import { guarded } from "./errors.js";
import { isBytes } from "./kinds.js";
import type {
  AudioFileTranscriptionCompleted,
  BrandStatusChanged,
  CallTranscriptionCompleted,
  CampaignStatusChanged,
  DeliveryReport,
  EventIdentity,
  InboundMessage,
  NumberStatusChanged,
  OnCallEvent,
  PostCallEvent,
  UnknownEvent,
} from "./models/events.js";
import { type NativeMemoryStore, native } from "./native.js";

/** Something that the platform posted; `name` tells which `data` it is. */
export type Event =
  | { readonly name: "OnCallEvent"; readonly data: OnCallEvent }
  | { readonly name: "PostCallEvent"; readonly data: PostCallEvent }
  | { readonly name: "DeliveryReport"; readonly data: DeliveryReport }
  | { readonly name: "InboundMessage"; readonly data: InboundMessage }
  | { readonly name: "CallTranscriptionCompleted"; readonly data: CallTranscriptionCompleted }
  | { readonly name: "AudioFileTranscriptionCompleted"; readonly data: AudioFileTranscriptionCompleted }
  | { readonly name: "BrandStatusChanged"; readonly data: BrandStatusChanged }
  | { readonly name: "CampaignStatusChanged"; readonly data: CampaignStatusChanged }
  | { readonly name: "NumberStatusChanged"; readonly data: NumberStatusChanged }
  | { readonly name: "UnknownEvent"; readonly data: UnknownEvent };

/** The addresses from which the platform's documents say that it posts. It may change them without notice. */
export const SOURCE_ADDRESSES: readonly string[] = Object.freeze(["62.212.73.112"]);

/** Ten years. */
const LONGEST_LIFE = 10 * 366 * 86_400_000;

/** The options of a signed URL. */
export interface SignOptions {
  /**
   * How many milliseconds the token is good: one second to ten years. Default: 7 days. Reports can be late, and addresses
   * of numbers and accounts stay for long: give those more time.
   */
  readonly expiresIn?: number | undefined;
}

/**
 * Reads the body of a request that the platform sent.
 *
 * An event of another kind is an `UnknownEvent`, whose fields are in `extra`. A body that is not a JSON object, is larger
 * than 256 KiB, or lacks what its kind must have, is an `InvalidArgumentError`.
 */
export function parse(body: string | Uint8Array): Event {
  expect(() => typeof body === "string" || isBytes(body), "body", "text or bytes");
  return compute("events.parse", "body", body) as Event;
}

/**
 * Puts a token into a callback URL, which proves later that the URL was made by someone who has the secret.
 *
 * The token covers path and query, so neither can be changed. Scheme and host are not covered: behind a proxy a server does
 * not know them. The URL is http or https, of at most 8 KiB, without a fragment and without a parameter `token`. The secret
 * has at least 16 characters, best 32 random ones. Anything else is an `InvalidArgumentError`.
 */
export function signUrl(url: string, secret: string, options?: SignOptions): string {
  const { expiresIn = 604_800_000 } = plain(options);
  number(expiresIn, "expiresIn", 1000, LONGEST_LIFE, false);
  return computeWith("events.sign_url", { url, secret, expires_in: Math.trunc(expiresIn / 1000) }) as string;
}

/**
 * Checks that a URL was made by `signUrl` with this secret and has not expired; gives the time at which it does, in ISO 8601.
 *
 * The URL is the whole of it or, as servers know it, path and query. Several secrets are for the time in which one replaces
 * another. It says nothing of who sent the request: whoever saw the URL, in a log say, can use it until it expires. The
 * comparison takes the same time whatever the token is. Where the token is missing, does not fit, or has expired, it throws
 * an `InvalidArgumentError` about `url`; where there is no secret or one is too short, about `secret`.
 */
export function verify(url: string, secret: string | readonly string[]): string {
  return computeWith("events.verify", { url, secret: listed(secret) }) as string;
}

/**
 * Tells whether an IP address is one of `SOURCE_ADDRESSES`, from which the platform's documents say that it posts.
 *
 * The platform may change them without notice. Behind a proxy the peer of a connection is the proxy. Text that is no
 * address, or has a port, is none of them.
 */
export function isSource(address: string): boolean {
  return computeWith("events.is_source", { address }) as boolean;
}

/**
 * Tells under which key the state of an event's subject is kept, and for how many seconds.
 *
 * The key is made of what identifies the subject: a message, a call, a brand. Things within a call have a key each. An
 * `UnknownEvent` has none.
 */
export function identify(event: Event): EventIdentity {
  return computeWith("events.identify", known(event)) as EventIdentity;
}

/**
 * Decides whether an event is news: gives the state to keep, or `null` where it is a copy or comes too late.
 *
 * `previous` is the state that was kept under the event's key, if there is one. A delivery report or an event of a call is
 * news once for each status, and never where a later stage was seen: `sent` after `delivered` is late. After an end no other
 * end is news, but a real report after `dlr_expired` is. A status that this version does not know is news once.
 * Transcriptions and 10DLC events are news if their status differs from the last. An event without a key is
 * always news.
 */
export function accept(previous: string | null | undefined, event: Event): string | null {
  return computeWith("events.accept", { ...known(event), previous: previous ?? undefined }) as string | null;
}

/** Keeps a small text under a key for a while: a table of a database, a cache. */
export interface Store {
  /** Gives what is kept under a key, or null. */
  get(key: string): string | null | undefined | PromiseLike<string | null | undefined>;
  /** Keeps a text under a key for this many seconds, and replaces an earlier one. */
  put(key: string, state: string, seconds: number): unknown;
}

/**
 * A store in the memory of this process for a limited number of keys (10,000): the oldest give way to new ones.
 *
 * It forgets with the process and is not shared with others; where there are several, use a database. A capacity below 1
 * is an `InvalidArgumentError`.
 */
export class MemoryStore implements Store {
  readonly #store: NativeMemoryStore;

  constructor(capacity = 10_000) {
    const keys = number(capacity, "capacity", 1, 2 ** 32 - 1, false);
    this.#store = guarded(() => new (native().NativeMemoryStore)(keys));
  }

  /** Gives what is kept under a key, or null. */
  get(key: string): string | null {
    const checked = text(key, "key");
    return guarded(() => this.#store.get(checked));
  }

  /** Keeps a text under a key for this many seconds, and replaces an earlier one. */
  put(key: string, state: string, seconds: number): void {
    const [checked, kept] = [text(key, "key"), text(state, "state")];
    const time = number(seconds, "seconds", 0, Number.POSITIVE_INFINITY, false);
    guarded(() => this.#store.put(checked, kept, time));
  }
}

/** @internal One secret or several, as a list. */
export function listed(secret: string | readonly string[]): readonly string[] {
  return typeof secret === "string" ? [secret] : secret;
}

/** Unknown parts of an event can be nested deeper than arguments. */
function known(event: Event): Record<string, unknown> {
  const plainly = (name: string, value: unknown) => (name === "extra" || value === null ? undefined : value);
  return read(() => {
    const fields = JSON.stringify(event.data, plainly);
    return { kind: event.name, event: JSON.parse(fields) };
  }, "event");
}
