/**
 * The sound of calls, live: a server that the platform connects to.
 *
 * The platform sends the sound of a call to an address that it is given, and plays into the call what comes back. An
 * `AudioServer` makes such an address for one call, and gives an `AudioStream` for each connection.
 *
 * Sound is PCM: samples of 16 bits, little-endian, 24,000 a second, one channel. It comes as a `Buffer`, with an `Int16Array`
 * on the same memory, and is taken as either, or as any other view. `resample` makes it from other rates.
 *
 * ```ts
 * const server = await audio.AudioServer.start();
 * const stream_url = server.url(call.id);
 * await client.calls.startStream({ call_id: call.id, stream_url, stream_type: "twoway", stream_channel: "inbound" });
 * for await (const stream of server) {
 *   for await (const event of stream) {
 *     if (event.event === "media") await stream.sendAudio(event.audio); // an echo
 *   }
 * }
 * ```
 */

import { type AudioData, type AudioEvent, bytes, made } from "./audio-events.js";
import { callback, expect, number, options as plain, text } from "./checks.js";
import { encode } from "./encode.js";
import { answered, guarded } from "./errors.js";
import {
  type NativeAudioEvent,
  type NativeAudioServer,
  type NativeAudioStream,
  type NativeResampler,
  native,
} from "./native.js";
import { tried } from "./reports.js";

export {
  type AudioData,
  type AudioEvent,
  type Mark,
  Media,
  type Stop,
  samples,
  type UnknownMessage,
} from "./audio-events.js";

/** The most that the native module's numbers hold. */
const RATES = 2 ** 32 - 1;

/** Samples a second of the platform's sound. */
export const SAMPLE_RATE = 24_000;

/**
 * The sound of one call: what is heard comes as events, what is sent is played into the call.
 *
 * Walk it with `for await`: it ends when the call or the stream ends, and with `close`; leaving the loop early does not end
 * it. 64 events wait for their reader, a second and a quarter of sound; then nothing more is read from the connection, which
 * slows the platform.
 *
 * A connection that is lost before the stream stopped is a `StreamInterruptedError`, what is not a media stream a
 * `DecodeError`; each comes once, after all events before it.
 */
export class AudioStream implements AsyncIterable<AudioEvent> {
  readonly #native: NativeAudioStream;
  readonly #events: NativeAudioEvent[] = [];
  /** Identifier of the call. */
  readonly callId: string;
  /** Identifier of the stream. */
  readonly streamId: string;
  /** Which way the sound goes. */
  readonly streamType: "oneway" | "twoway" | (string & {}) | null;
  /** Whose sound it is. */
  readonly streamChannel: "inbound" | "outbound" | "both" | (string & {}) | null;
  /** When it began, in ISO 8601. */
  readonly eventTime: string | null;

  /** @internal */
  constructor(stream: NativeAudioStream) {
    const start = JSON.parse(stream.start);
    this.#native = stream;
    this.callId = start.callId;
    this.streamId = start.streamId;
    this.streamType = start.streamType;
    this.streamChannel = start.streamChannel;
    this.eventTime = start.eventTime;
  }

  /** How many messages of the platform did not arrive, by the gaps in their numbers. */
  get missed(): number {
    return this.#native.missed;
  }

  /** Seconds of sound that wait to be sent. */
  get queued(): number {
    return this.#native.queued;
  }

  /** The next event; `null` at the end. */
  async next(): Promise<AudioEvent | null> {
    for (;;) {
      const event = this.#events.shift();
      if (event !== undefined) {
        return made(event);
      }
      this.#events.push(...guarded(() => this.#native.take()));
      if (this.#events.length === 0 && !(await answered(() => this.#native.ready()))) {
        return null;
      }
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AudioEvent, void, undefined> {
    for (let event = await this.next(); event !== null; event = await this.next()) {
      yield event;
    }
  }

  /**
   * Plays sound into the call, after what was sent before: samples of 16 bits, little-endian, 24,000 a second, one channel.
   *
   * It is sent in pieces of 20 milliseconds, as fast as it is heard, 60 milliseconds ahead. Resolves when all of it waits in
   * the queue, which holds as much as the server's `buffer`. To `false` where `clear` dropped the rest. The memory may be
   * used again at once.
   *
   * @throws {InvalidArgumentError} It is not whole samples.
   * @throws {NotSentError} The stream has ended, or goes one way.
   */
  async sendAudio(audio: AudioData): Promise<boolean> {
    const data = bytes(audio);
    return answered(() => this.#native.sendAudio(data));
  }

  /**
   * Has the platform tell, by a mark of this name, when all that was sent before has been heard or dropped. Resolves to
   * `false` where `clear` came first.
   *
   * @throws {InvalidArgumentError} The name is empty or longer than 1,024 bytes.
   * @throws {NotSentError} The stream has ended, or goes one way.
   */
  async mark(name: string): Promise<boolean> {
    const checked = text(name, "name");
    return answered(() => this.#native.mark(checked));
  }

  /**
   * Stops what is being played and drops what waits, here and at the platform. Its marks come back all the same.
   *
   * @throws {NotSentError} The stream has ended, or goes one way.
   */
  clear(): void {
    guarded(() => this.#native.clear());
  }

  /** Ends the stream; the call goes on. Sound that waits to be sent is dropped. */
  close(): void {
    this.#native.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Settings of a server. */
export interface AudioServerOptions {
  /** Address to listen on. Default: `"127.0.0.1"`, this machine only. */
  readonly host?: string | undefined;
  /** Port to listen on; 0 picks a free one. Default: 0. */
  readonly port?: number | undefined;
  /**
   * Where the platform reaches the server, such as `wss://bot.example.com/calls`, where a proxy in front of it ends TLS.
   * Paths below it must lead here. Default: the address it listens on.
   */
  readonly publicUrl?: string | undefined;
  /** Milliseconds that the platform has to connect to an address that was made for it: a second to a day. Default: 60,000. */
  readonly tokenLifetime?: number | undefined;
  /** The most streams at a time; others are refused with 503. Default: 1000. */
  readonly maxStreams?: number | undefined;
  /** Milliseconds of sound that may wait in each stream until it is played: 100 to 600,000. Default: 10,000. */
  readonly buffer?: number | undefined;
  /**
   * Pages that may connect, such as `https://example.com`. Whatever else says `Origin` is refused with 403: the platform
   * does not.
   */
  readonly origins?: readonly string[] | undefined;
  /** Certificates in PEM form, to end TLS here. */
  readonly certificate?: string | undefined;
  /** The private key for them, in PEM form. */
  readonly privateKey?: string | undefined;
}

/** Options of `serve`. */
export interface ServeOptions {
  /** Told of what the function of a stream threw. Default: `console.error`. */
  readonly onError?: ((error: unknown, stream: AudioStream) => unknown) | undefined;
}

/** A server that the platform connects to. It keeps the process alive until it is closed. */
export class AudioServer implements AsyncIterable<AudioStream>, AsyncDisposable {
  readonly #native: NativeAudioServer;
  readonly #alive = setInterval(() => {}, 1 << 30);

  private constructor(server: NativeAudioServer) {
    this.#native = server;
  }

  /**
   * Starts a server; it listens when the promise resolves.
   *
   * @throws {InvalidArgumentError} A setting is wrong.
   * @throws {NotSentError} It cannot listen there.
   */
  static async start(options: AudioServerOptions = {}): Promise<AudioServer> {
    const settings = encode(plain(options));
    return new AudioServer(await answered(() => native().startAudioServer(settings)));
  }

  /** Address that it listens on. */
  get host(): string {
    return this.#native.host;
  }

  /** Port that it listens on. */
  get port(): number {
    return this.#native.port;
  }

  /**
   * Makes an address for the stream of one call, for `calls.startStream` or `calls.answer`. It lets one connection in, for
   * that call only, within the time that `tokenLifetime` says. It is a secret.
   *
   * @throws {InvalidArgumentError} The identifier is empty or longer than 256 bytes.
   */
  url(callId: string): string {
    const checked = text(callId, "callId");
    return guarded(() => this.#native.url(checked));
  }

  /** The next stream that began; `null` when the server was closed. */
  async accept(): Promise<AudioStream | null> {
    for (;;) {
      const stream = guarded(() => this.#native.take());
      if (stream !== null) {
        return new AudioStream(stream);
      }
      if (!(await answered(() => this.#native.ready()))) {
        return null;
      }
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<AudioStream, void, undefined> {
    for (let stream = await this.accept(); stream !== null; stream = await this.accept()) {
      yield stream;
    }
  }

  /**
   * Calls a function with each stream, at the same time, until the server is closed. A stream is closed when its function
   * ends. An exception of a function goes to `onError`, by default to `console.error`; other streams go on. What
   * `onError` throws or rejects with becomes a warning of the process.
   */
  async serve(handler: (stream: AudioStream) => unknown, options?: ServeOptions): Promise<void> {
    expect(() => typeof handler === "function", "handler", "a function");
    const { onError = console.error } = plain(options);
    callback(onError, "onError");
    const talking = new Set<Promise<void>>();
    const talk = async (stream: AudioStream): Promise<void> => {
      try {
        await handler(stream);
      } catch (error) {
        await tried(() => onError(error, stream));
      } finally {
        stream.close();
      }
    };
    for await (const stream of this) {
      const task: Promise<void> = talk(stream).finally(() => talking.delete(task));
      talking.add(task);
    }
    await Promise.all(talking);
  }

  /** Lets the process end while the server is open. */
  unref(): this {
    this.#alive.unref();
    return this;
  }

  /** Takes no more connections, ends the streams, and waits until their connections are closed, two seconds at most. */
  async close(): Promise<void> {
    clearInterval(this.#alive);
    await answered(() => this.#native.close());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Changes the rate of sound that comes piece by piece: 8,000, 16,000, 24,000 or 48,000 samples a second.
 *
 * The output of all pieces, with `finish`, does not depend on where they were cut, and is as long as the sound was. It
 * lags behind by up to 25 milliseconds.
 */
export class Resampler {
  readonly #native: NativeResampler;

  /**
   * Makes one.
   *
   * @throws {InvalidArgumentError} It is another rate.
   */
  constructor(fromRate: number, toRate: number) {
    const [from, to] = [number(fromRate, "fromRate", 0, RATES), number(toRate, "toRate", 0, RATES)];
    this.#native = guarded(() => new (native().NativeResampler)(from, to));
  }

  /**
   * Takes more samples of 16 bits, and gives the ready ones.
   *
   * @throws {InvalidArgumentError} It is not whole samples.
   */
  push(audio: AudioData): Buffer {
    const data = bytes(audio);
    return guarded(() => this.#native.push(data));
  }

  /** Gives what is left, and is ready for other sound. */
  finish(): Buffer {
    return guarded(() => this.#native.finish());
  }
}

/**
 * Changes the rate of a whole piece of sound: 8,000, 16,000, 24,000 or 48,000 samples of 16 bits a second.
 *
 * @throws {InvalidArgumentError} It is another rate, or not whole samples.
 */
export function resample(audio: AudioData, fromRate: number, toRate: number): Buffer {
  const resampler = new Resampler(fromRate, toRate);
  return Buffer.concat([resampler.push(audio), resampler.finish()]);
}
