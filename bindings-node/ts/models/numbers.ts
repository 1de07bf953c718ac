// Generated from core/src/api by `make codegen`; do not edit.

import type { DocumentKind, DocumentType, Pagination } from "./common.js";
import type { Upload } from "../upload.js";

/** Status of a phone number. */
export type NumberStatus = "active" | "inactive" | (string & {});

/** Named values of {@link NumberStatus:type}; others are allowed. */
export const NumberStatus = {
  Active: "active",
  Inactive: "inactive",
} as const;

/** Status of a document that was uploaded for a phone number. */
export type DocumentStatus = "approved" | "pending" | "rejected" | (string & {});

/** Named values of {@link DocumentStatus:type}; others are allowed. */
export const DocumentStatus = {
  Approved: "approved",
  Pending: "pending",
  Rejected: "rejected",
} as const;

/** The kind of destination of inbound calls. */
export type InboundTransport = 1 | 4 | 5 | (number & {});

/** Named values of {@link InboundTransport:type}; others are allowed. */
export const InboundTransport = {
  SipUri: 1,
  PhoneNumber: 4,
  SipTrunk: 5,
} as const;

/** Which phone numbers to list. */
export interface ListNumbers {
  /** Identifier of their city. Generation `current` only. */
  readonly city_id?: number | undefined;
  /** The number, or a part of it. Generation `current` only. */
  readonly search?: string | undefined;
  /** Label. Generation `current` only. */
  readonly label?: string | undefined;
  /** Only numbers with a label, or only numbers without one. Generation `current` only. */
  readonly label_present?: boolean | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most numbers on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** Where inbound calls of a phone number go. */
export interface InboundDestination {
  /** Identifier of the destination. */
  id: number | null;
  /** SIP URI, phone number or login of a SIP trunk. */
  destination: string | null;
  /** Order among several destinations; the lowest is tried first. */
  priority: number | null;
  /** The kind of `destination`, as one of the numbers of `InboundTransport`. */
  transport: InboundTransport | null;
  /** Identifier of the SIP trunk, for transport 5. */
  trunk_id: number | null;
  /** Name of the SIP trunk, for transport 5. */
  trunk_label: string | null;
  /** Whether the media are encrypted (SRTP). */
  srtp: boolean | null;
  /** Whether destinations are tried one after the other. Generation `guide` only. */
  callhunt: boolean | null;
  /** Whether the destination is in use. Generation `guide` only. */
  active: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A document that was uploaded for a phone number. */
export interface NumberDocument {
  /** Identifier of the document. */
  id: number | null;
  /** Whether another document may take its place; only where it was rejected. */
  allow_replace: boolean | null;
  /** Phone number that it was uploaded for. */
  did_number: string | null;
  /** Media type as the platform sees it. */
  doc_content_type: string | null;
  /** Name of the file. */
  doc_file_name: string | null;
  /** Kind of the document, as one of the numbers of `DocumentKind`. */
  doc_type_id: DocumentKind | null;
  /** Status of the document. */
  status: DocumentStatus | null;
  /** Where the document can be read. */
  url: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A phone number of the account. */
export interface PhoneNumber {
  /** Identifier of the number on the account; not the number itself. */
  id: number;
  /** The number itself. */
  number: string | null;
  /** Status of the number. */
  status: NumberStatus | null;
  /** Label that the account gave it. */
  label: string | null;
  /** City or rate center the number belongs to. */
  city: string | null;
  /** State the number belongs to; US only. */
  state: string | null;
  /** Country the number belongs to. */
  country: string | null;
  /** Two-letter ISO code of the country. */
  country_short_name: string | null;
  /** Price of the activation in USD, paid once. */
  activation_fee: string | null;
  /** Price of a month in USD. */
  monthly_fee: string | null;
  /** Price of an inbound minute in USD. */
  per_min: string | null;
  /** Inbound minutes without charge. */
  free_min: number | null;
  /** Whether inbound minutes are without charge altogether. */
  unlimited: boolean | null;
  /** How many inbound calls the number takes at once. */
  channels: number | null;
  /** Length of this month's inbound calls in seconds, as text. */
  seconds: string | null;
  /** When the number was bought. */
  added: string | null;
  /** Day until which the number is paid. */
  paid_until: string | null;
  /** Where inbound calls go. */
  destination: InboundDestination[];
  /** Kinds of documents that the number needs, by their identifiers. */
  require_docs: string[];
  /** Documents that were uploaded for it. */
  documents: NumberDocument[];
  /** Whether the number may be the Caller ID of calls within its country. */
  domestic_cli: boolean | null;
  /** Whether the caller's name is looked up. */
  cnam: boolean | null;
  /** Whether the number receives SMS and MMS. */
  sms_enabled: boolean | null;
  /** URL that receives inbound messages. */
  sms_relay_url: string | null;
  /** URL that receives the status of calls. */
  call_status_url: string | null;
  /** Whether inbound calls are recorded. */
  call_recording_enabled: boolean | null;
  /** Whether recorded calls are transcribed. */
  transcription_enabled: boolean | null;
  /** Length in seconds from which calls are transcribed. */
  transcription_threshold: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of the account's phone numbers. */
export interface PhoneNumberPage {
  /** The page's numbers. */
  items: PhoneNumber[];
  /** Kinds of documents that numbers may need. */
  doc_types: DocumentType[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Where inbound calls shall go. */
export interface NumberDestination {
  /** SIP URI, phone number or login of a SIP trunk. In a SIP URI `[did]` stands for the number called. */
  readonly destination: string;
  /**
   * The kind of `destination`, as one of the numbers of `InboundTransport`: 1 a SIP URI, 4 a phone number, 5 a SIP
   * trunk of the account.
   */
  readonly transport: InboundTransport;
  /** Order among several destinations; the lowest is tried first. */
  readonly priority: number;
  /**
   * Identifier of the SIP trunk, for transport 5. Generation `current` only. `null` is right for every other transport.
   */
  readonly trunk_id?: number | null | undefined;
  /** Whether destinations are tried one after the other. Generation `guide` only. */
  readonly callhunt?: boolean | undefined;
  /** Whether the destination is in use. Generation `guide` only. */
  readonly active?: boolean | undefined;
}

/** Changes to a phone number; other fields stay as they are. */
export interface UpdateNumber {
  /** Where inbound calls go; takes the place of all earlier destinations. */
  readonly destinations?: readonly NumberDestination[] | undefined;
  /**
   * Whether the number receives SMS and MMS. Given alone in the guide's generation, which has a call of its own for it
   * and answers with no more than `id` and `sms_enabled`.
   */
  readonly sms_enabled?: boolean | undefined;
  /** URL that receives inbound messages. `null` clears it. */
  readonly sms_relay_url?: string | null | undefined;
  /** URL that receives the status of calls. `null` clears it. */
  readonly call_status_url?: string | null | undefined;
  /** Whether inbound calls are recorded. */
  readonly call_recording_enabled?: boolean | undefined;
  /** Whether recorded calls are transcribed. */
  readonly transcription_enabled?: boolean | undefined;
  /** Length in seconds from which calls are transcribed. At least 0. */
  readonly transcription_threshold?: number | undefined;
}

/** Changes to several phone numbers; other fields stay as they are. */
export interface UpdateNumbers {
  /** Identifiers of the numbers on the account. Not empty. */
  readonly ids: readonly number[];
  /** Where inbound calls go; takes the place of all earlier destinations. Required in generation `guide`. */
  readonly destinations?: readonly NumberDestination[] | undefined;
  /** Whether the numbers receive SMS and MMS. Generation `current` only. */
  readonly sms_enabled?: boolean | undefined;
  /** URL that receives inbound messages. Generation `current` only. `null` clears it. */
  readonly sms_relay_url?: string | null | undefined;
  /** URL that receives the status of calls. Generation `current` only. `null` clears it. */
  readonly call_status_url?: string | null | undefined;
  /** Whether inbound calls are recorded. Generation `current` only. */
  readonly call_recording_enabled?: boolean | undefined;
  /** Whether recorded calls are transcribed. Generation `current` only. */
  readonly transcription_enabled?: boolean | undefined;
  /** Length in seconds from which calls are transcribed. Generation `current` only. At least 0. */
  readonly transcription_threshold?: number | undefined;
}

/** The result of a change of several phone numbers. */
export interface NumberUpdates {
  /** The numbers after the change; empty in the guide's generation. */
  items: PhoneNumber[];
  /** Whether the numbers were changed. Generation `guide` only. */
  success: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which phone numbers to give back. */
export interface ReleaseNumbers {
  /** Identifiers of the numbers on the account. Not together with `dids`. Not empty. */
  readonly ids?: readonly number[] | undefined;
  /** The numbers themselves, separated by commas. Not together with `ids`. Not blank. */
  readonly dids?: string | undefined;
}

/** A document for phone numbers. */
export interface UploadPapers {
  /** Identifiers of the numbers on the account, separated by commas. Not blank. */
  readonly did_ids: string;
  /** Kind of the document, as one of the numbers of `DocumentKind`: 1 identity, 2 address, 3 business registration. */
  readonly doc_id: DocumentKind;
  /**
   * The document: PNG, JPG, TIFF, BMP or PDF, of at most 10 MB (10,485,760 bytes), without a password or digital
   * signature.
   */
  readonly doc_attachment: Upload;
}
