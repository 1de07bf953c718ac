/** Events of a call's sound, and the values that a stream takes. */

import { types } from "node:util";

import { expect, read, wrong } from "./checks.js";
import { failure } from "./errors.js";
import type { NativeAudioEvent } from "./native.js";

/** Forms of sound: bytes of samples, or samples. */
export type AudioData = Uint8Array | Int16Array | DataView | ArrayBuffer;

/** A piece of sound from the call. */
export class Media {
  /** The names of events. */
  readonly event = "media";
  /** Samples of 16 bits, little-endian, 24,000 a second, one channel. */
  readonly audio: Buffer;
  /** Which side it is from: to Wavix, or from Wavix. */
  readonly track: "inbound" | "outbound" | (string & {}) | null;
  /** Its time in the stream, in the platform's units. */
  readonly timestamp: number | null;
  /** Number of the piece, from 1. */
  readonly chunk: number | null;
  /** Number of the message. */
  readonly sequence_number: number | null;
  /** When it was sent, in ISO 8601. */
  readonly event_time: string | null;

  /** @internal */
  constructor(event: NativeAudioEvent) {
    this.audio = event.audio ?? Buffer.alloc(0);
    this.track = event.track ?? null;
    this.timestamp = event.timestamp ?? null;
    this.chunk = event.chunk ?? null;
    this.sequence_number = event.sequenceNumber ?? null;
    this.event_time = event.eventTime ?? null;
  }

  /** The samples: the memory of `audio`, as numbers. */
  get samples(): Int16Array {
    return samples(this.audio);
  }
}

/** The sound before a mark has been heard, or was dropped by `clear`. */
export interface Mark {
  readonly event: "mark";
  /** The name that the mark was set with. */
  readonly name: string;
  /** Number of the message. */
  readonly sequence_number: number | null;
  /** When it was sent, in ISO 8601. */
  readonly event_time: string | null;
}

/** The stream ends: the call is over, or the stream was stopped. */
export interface Stop {
  readonly event: "stop";
  /** Number of the message. */
  readonly sequence_number: number | null;
  /** When it was sent, in ISO 8601. */
  readonly event_time: string | null;
}

/** A message of a kind that this version does not know. */
export interface UnknownMessage {
  readonly event: "unknown";
  /** Its name on the wire. */
  readonly name: string;
  /** All its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An event of a stream; `event` is its name. */
export type AudioEvent = Media | Mark | Stop | UnknownMessage;

/** The samples of sound: the same memory, where its place in there allows it. */
export function samples(audio: Uint8Array): Int16Array {
  expect(() => types.isUint8Array(audio), "audio", "a Buffer or Uint8Array");
  const count = audio.byteLength >> 1;
  const view = () =>
    audio.byteOffset % 2 === 0
      ? new Int16Array(audio.buffer, audio.byteOffset, count)
      : new Int16Array(new Uint8Array(audio).buffer, 0, count);
  return read(view, "audio");
}

/** The bytes of sound. @internal */
export function bytes(audio: AudioData): Uint8Array {
  if (types.isUint8Array(audio)) {
    return audio;
  }
  if (types.isInt16Array(audio) || types.isDataView(audio)) {
    return read(() => new Uint8Array(audio.buffer, audio.byteOffset, audio.byteLength), "audio");
  }
  if (types.isAnyArrayBuffer(audio)) {
    return read(() => new Uint8Array(audio), "audio");
  }
  throw wrong("audio", "expected a Buffer, Uint8Array, Int16Array, DataView or ArrayBuffer");
}

/** An event as users see it. @internal */
export function made(event: NativeAudioEvent): AudioEvent {
  const { sequenceNumber: sequence_number = null, eventTime: event_time = null, text = "{}" } = event;
  switch (event.event) {
    case "media":
      return new Media(event);
    case "mark":
      return { event: "mark", name: text, sequence_number, event_time };
    case "stop":
      return { event: "stop", sequence_number, event_time };
    case "failure":
      throw failure(new Error(text));
    default: {
      const { event: name = "", fields = {} } = JSON.parse(text);
      return { event: "unknown", name, fields };
    }
  }
}
