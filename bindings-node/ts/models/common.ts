// Generated from core/src/api by `make codegen`; do not edit.

/** Language of a transcription. */
export type TranscriptionLanguage = "en" | "de" | "es" | "fr" | "it" | (string & {});

/** Named values of {@link TranscriptionLanguage:type}; others are allowed. */
export const TranscriptionLanguage = {
  English: "en",
  German: "de",
  Spanish: "es",
  French: "fr",
  Italian: "it",
} as const;

/** How a transcription ended. */
export type TranscriptionStatus = "completed" | "failed" | (string & {});

/** Named values of {@link TranscriptionStatus:type}; others are allowed. */
export const TranscriptionStatus = {
  Completed: "completed",
  Failed: "failed",
} as const;

/** The purpose of a document. */
export type DocumentKind = 1 | 2 | 3 | (number & {});

/** Named values of {@link DocumentKind:type}; others are allowed. */
export const DocumentKind = {
  Identity: 1,
  Address: 2,
  BusinessRegistration: 3,
} as const;

/** The purpose of a transaction. */
export type TransactionType =
  | 0
  | 2
  | 3
  | 6
  | 11
  | 14
  | 15
  | 19
  | 20
  | 23
  | 24
  | 25
  | 26
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 48
  | 49
  | 50
  | 51
  | 52
  | 53
  | 54
  | 55
  | 57
  | 58
  | 59
  | 60
  | (number & {});

/** Named values of {@link TransactionType:type}; others are allowed. */
export const TransactionType = {
  PaymentAdjustment: 0,
  NumberActivation: 2,
  NumberMonth: 3,
  NumberForwarding: 6,
  PstnForwarding: 11,
  OutboundCall: 14,
  OutboundSms: 15,
  CardPayment: 19,
  PaymentFee: 20,
  Porting: 23,
  InboundSms: 24,
  AdminPayment: 25,
  SubscriptionPayment: 26,
  NumberValidation: 29,
  CallRecording: 30,
  Storage: 31,
  VoiceCampaign: 32,
  VoicemailDetection: 33,
  SenderIdRegistration: 34,
  SenderIdMonth: 35,
  TwoFa: 36,
  Ivr: 37,
  E911Activation: 38,
  OutboundMms: 39,
  InboundMms: 40,
  CallTranscription: 41,
  TenDlcBrandRegistration: 42,
  TenDlcCampaignRegistration: 43,
  NumberOrder: 44,
  AdjustmentIn: 45,
  ShortLink: 46,
  TenDlcBrandUpdate: 47,
  TenDlcBrandAppeal: 48,
  FileTranscription: 49,
  TenDlcBrandVetting: 50,
  TenDlcVettingAppeal: 51,
  OutboundSmsCarrierFee: 52,
  InboundSmsCarrierFee: 53,
  OutboundMmsCarrierFee: 54,
  InboundMmsCarrierFee: 55,
  OutboundSmsSegment: 57,
  InboundSmsSegment: 58,
  OutboundMmsSegment: 59,
  InboundMmsSegment: 60,
} as const;

/** Where a page stands in its list. */
export interface Pagination {
  /** Number of items on all pages. */
  total: number | null;
  /** Number of pages. */
  total_pages: number | null;
  /** This page, from 1. */
  current_page: number | null;
  /** Most items on a page. */
  per_page: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Where a page stands in its list. */
export interface PaginationInput {
  /** Number of items on all pages. */
  readonly total?: number | undefined;
  /** Number of pages. */
  readonly total_pages?: number | undefined;
  /** This page, from 1. */
  readonly current_page?: number | undefined;
  /** Most items on a page. */
  readonly per_page?: number | undefined;
}

/** Confirms that a request was carried out. */
export interface Success {
  /** Whether it was. */
  success: boolean | null;
  /** The platform's message about it. */
  message: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A kind of document that a phone number may need. */
export interface DocumentType {
  /** Identifier of the kind, as one of the numbers of `DocumentKind`. */
  id: DocumentKind | null;
  /** Short name of the kind. */
  name: string | null;
  /** Name of the kind for people. */
  title: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A phone number for sale. */
export interface AvailableNumber {
  /** Identifier of the number: what the cart takes. */
  id: number;
  /** The number itself. */
  number: string | null;
  /** City the number belongs to. */
  city: string | null;
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
  /** How many inbound calls the number takes at once. */
  channels: number | null;
  /** Whether the caller's name can be looked up. */
  cnam: boolean | null;
  /** Kinds of documents that the number needs, by their identifiers. */
  require_docs: string[];
  /** Whether the number can receive SMS and MMS. */
  sms_enabled: boolean | null;
  /** Price of an inbound SMS segment in USD. */
  sms_price: string | null;
  /** Whether the number may be the Caller ID of calls within its country. */
  domestic_cli: boolean | null;
  /** Status of the number; the guide mentions it. Generation `guide` only. */
  status: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
