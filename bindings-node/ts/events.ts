/**
 * What the platform posts to the addresses it was given.
 *
 * Nothing that the platform posts is signed, and nothing says of which kind it is: kinds are told apart by their fields.
 * Whoever knows an address can post to it, so read the object back before you act on money or consent.
 */

import { compute } from "./compute.js";
import { InvalidArgumentError } from "./errors.js";
import type {
  AudioFileTranscriptionCompleted,
  BrandStatusChanged,
  CallTranscriptionCompleted,
  CampaignStatusChanged,
  DeliveryReport,
  InboundMessage,
  NumberStatusChanged,
  OnCallEvent,
  PostCallEvent,
  UnknownEvent,
} from "./models/events.js";

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

/**
 * Reads the body of a request that the platform sent.
 *
 * An event of another kind is an `UnknownEvent`, whose fields are in `extra`. A body that is not a JSON object, is larger
 * than 256 KiB, or lacks what its kind must have, is an `InvalidArgumentError`.
 */
export function parse(body: string | Uint8Array): Event {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new InvalidArgumentError({ message: "body: expected text or bytes", argument: "body" });
  }
  return compute("events.parse", "body", body) as Event;
}
