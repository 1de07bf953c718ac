// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";
import type { Upload } from "../upload.js";

/** Legal form of the company behind a 10DLC brand. */
export type TenDlcEntityType = "PRIVATE_PROFIT" | "PUBLIC_PROFIT" | "NON_PROFIT" | "GOVERNMENT" | (string & {});

/** Named values of {@link TenDlcEntityType:type}; others are allowed. */
export const TenDlcEntityType = {
  PrivateProfit: "PRIVATE_PROFIT",
  PublicProfit: "PUBLIC_PROFIT",
  NonProfit: "NON_PROFIT",
  Government: "GOVERNMENT",
} as const;

/** How far the identity of a 10DLC brand is verified. */
export type TenDlcBrandStatus =
  | "REVIEW"
  | "VERIFIED"
  | "UNVERIFIED"
  | "VETTED_VERIFIED"
  | "SUSPENDED"
  | "SELF_DECLARED"
  | (string & {});

/** Named values of {@link TenDlcBrandStatus:type}; others are allowed. */
export const TenDlcBrandStatus = {
  Review: "REVIEW",
  Verified: "VERIFIED",
  Unverified: "UNVERIFIED",
  VettedVerified: "VETTED_VERIFIED",
  Suspended: "SUSPENDED",
  SelfDeclared: "SELF_DECLARED",
} as const;

/** Field of business of a 10DLC brand. */
export type TenDlcVertical =
  | "HEALTHCARE"
  | "PROFESSIONAL"
  | "RETAIL"
  | "TECHNOLOGY"
  | "EDUCATION"
  | "FINANCIAL"
  | "NON_PROFIT"
  | "GOVERNMENT"
  | "OTHER"
  | (string & {});

/** Named values of {@link TenDlcVertical:type}; others are allowed. */
export const TenDlcVertical = {
  Healthcare: "HEALTHCARE",
  Professional: "PROFESSIONAL",
  Retail: "RETAIL",
  Technology: "TECHNOLOGY",
  Education: "EDUCATION",
  Financial: "FINANCIAL",
  NonProfit: "NON_PROFIT",
  Government: "GOVERNMENT",
  AnythingElse: "OTHER",
} as const;

/** The category of an appeal. */
export type TenDlcAppealCategory =
  | "VERIFY_TAX_ID"
  | "VERIFY_NON_PROFIT"
  | "VERIFY_GOVERNMENT"
  | "LOW_SCORE"
  | (string & {});

/** Named values of {@link TenDlcAppealCategory:type}; others are allowed. */
export const TenDlcAppealCategory = {
  VerifyTaxId: "VERIFY_TAX_ID",
  VerifyNonProfit: "VERIFY_NON_PROFIT",
  VerifyGovernment: "VERIFY_GOVERNMENT",
  LowScore: "LOW_SCORE",
} as const;

/** An external provider of vettings. */
export type TenDlcVettingProvider = "AEGIS" | "CV" | "WMC" | (string & {});

/** Named values of {@link TenDlcVettingProvider:type}; others are allowed. */
export const TenDlcVettingProvider = {
  Aegis: "AEGIS",
  CampaignVerify: "CV",
  WmcGlobal: "WMC",
} as const;

/** How thorough a vetting is. */
export type TenDlcVettingClass = "STANDARD" | "ENHANCED" | "POLITICAL" | (string & {});

/** Named values of {@link TenDlcVettingClass:type}; others are allowed. */
export const TenDlcVettingClass = {
  Standard: "STANDARD",
  Enhanced: "ENHANCED",
  Political: "POLITICAL",
} as const;

/** The use case of a 10DLC campaign. */
export type TenDlcUseCase =
  | "AGENTS_FRANCHISES"
  | "CARRIER_EXEMPT"
  | "CHARITY"
  | "EMERGENCY"
  | "K12_EDUCATION"
  | "LOW_VOLUME"
  | "M2M"
  | "MIXED"
  | "POLITICAL"
  | "PROXY"
  | "SOCIAL"
  | "SOLE_PROPRIETOR"
  | "SWEEPSTAKE"
  | "TRIAL"
  | "UCAAS_HIGH"
  | "UCAAS_LOW"
  | "2FA"
  | "ACCOUNT_NOTIFICATION"
  | "CUSTOMER_CARE"
  | "DELIVERY_NOTIFICATION"
  | "FRAUD_ALERT"
  | "HIGHER_EDUCATION"
  | "MARKETING"
  | "POLLING_VOTING"
  | "PUBLIC_SERVICE_ANNOUNCEMENT"
  | "SECURITY_ALERT"
  | (string & {});

/** Named values of {@link TenDlcUseCase:type}; others are allowed. */
export const TenDlcUseCase = {
  AgentsFranchises: "AGENTS_FRANCHISES",
  CarrierExempt: "CARRIER_EXEMPT",
  Charity: "CHARITY",
  Emergency: "EMERGENCY",
  K12Education: "K12_EDUCATION",
  LowVolume: "LOW_VOLUME",
  M2m: "M2M",
  Mixed: "MIXED",
  Political: "POLITICAL",
  Proxy: "PROXY",
  Social: "SOCIAL",
  SoleProprietor: "SOLE_PROPRIETOR",
  Sweepstake: "SWEEPSTAKE",
  Trial: "TRIAL",
  UcaasHigh: "UCAAS_HIGH",
  UcaasLow: "UCAAS_LOW",
  TwoFactor: "2FA",
  AccountNotification: "ACCOUNT_NOTIFICATION",
  CustomerCare: "CUSTOMER_CARE",
  DeliveryNotification: "DELIVERY_NOTIFICATION",
  FraudAlert: "FRAUD_ALERT",
  HigherEducation: "HIGHER_EDUCATION",
  Marketing: "MARKETING",
  PollingVoting: "POLLING_VOTING",
  PublicServiceAnnouncement: "PUBLIC_SERVICE_ANNOUNCEMENT",
  SecurityAlert: "SECURITY_ALERT",
} as const;

/** Status of a 10DLC campaign. */
export type TenDlcCampaignStatus =
  | "REVIEW"
  | "PENDING"
  | "APPROVED"
  | "DECLINED"
  | "DELETED"
  | "EXPIRED"
  | "SUSPENDED"
  | "PORTED_OUT"
  | (string & {});

/** Named values of {@link TenDlcCampaignStatus:type}; others are allowed. */
export const TenDlcCampaignStatus = {
  Review: "REVIEW",
  Pending: "PENDING",
  Approved: "APPROVED",
  Declined: "DECLINED",
  Deleted: "DELETED",
  Expired: "EXPIRED",
  Suspended: "SUSPENDED",
  PortedOut: "PORTED_OUT",
} as const;

/** Status of a phone number in a 10DLC campaign. */
export type TenDlcNumberStatus = "APPROVED" | "PENDING" | "REJECTED" | (string & {});

/** Named values of {@link TenDlcNumberStatus:type}; others are allowed. */
export const TenDlcNumberStatus = {
  Approved: "APPROVED",
  Pending: "PENDING",
  Rejected: "REJECTED",
} as const;

/** The subject of a nudge. */
export type TenDlcNudgeIntent = "REVIEW" | "APPEAL_REJECTION" | (string & {});

/** Named values of {@link TenDlcNudgeIntent:type}; others are allowed. */
export const TenDlcNudgeIntent = {
  Review: "REVIEW",
  AppealRejection: "APPEAL_REJECTION",
} as const;

/** What 10DLC events are about. */
export type TenDlcEventCategory = "brand" | "campaign" | "number" | (string & {});

/** Named values of {@link TenDlcEventCategory:type}; others are allowed. */
export const TenDlcEventCategory = {
  Brand: "brand",
  Campaign: "campaign",
  Number: "number",
} as const;

/** Which 10DLC brands to list. */
export interface ListTenDlcBrands {
  /** The public name, or a part of it. */
  readonly dba_name?: string | undefined;
  /** The legal name, or a part of it. */
  readonly company_name?: string | undefined;
  /** Legal form of the company. */
  readonly entity_type?: TenDlcEntityType | undefined;
  /** How far the identity is verified. */
  readonly status?: TenDlcBrandStatus | undefined;
  /** Two-letter ISO code of the country. */
  readonly country?: string | undefined;
  /** List deleted brands as well. Default: false. */
  readonly show_deleted?: boolean | undefined;
  /** Tax number. */
  readonly ein_taxid?: string | undefined;
  /** Only brands for tests. Default: false. */
  readonly mock?: boolean | undefined;
  /** Last day on which the brand may have been made. */
  readonly created_before?: string | undefined;
  /** First day on which the brand may have been made. */
  readonly created_after?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most brands on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A 10DLC brand: a company that sends messages in the US. */
export interface TenDlcBrand {
  /** Identifier of the brand, given by the registry. */
  brand_id: string;
  /** Name that the public knows. */
  dba_name: string | null;
  /** Legal name of the company. */
  company_name: string | null;
  /** Legal form of the company. */
  entity_type: TenDlcEntityType | null;
  /** Field of business. */
  vertical: TenDlcVertical | null;
  /** Tax number of the company. */
  ein_taxid: string | null;
  /** Two-letter ISO code of the country that gave the tax number. */
  ein_taxid_country: string | null;
  /** How far the identity is verified. */
  status: TenDlcBrandStatus | null;
  /** Website. */
  website: string | null;
  /** Symbol of the stock; listed companies only. */
  stock_symbol: string | null;
  /** Code of the stock exchange; listed companies only. */
  stock_exchange: string | null;
  /** First name of the contact. */
  first_name: string | null;
  /** Last name of the contact. */
  last_name: string | null;
  /** Phone number for support. */
  phone_number: string | null;
  /** Email address for support. */
  email: string | null;
  /** Street and number. */
  street_address: string | null;
  /** City. */
  city: string | null;
  /** State or province. */
  state_or_province: string | null;
  /** Two-letter ISO code of the country. */
  country: string | null;
  /** ZIP or postal code. */
  zip: string | null;
  /** Why the brand has its status. */
  feedback: string | null;
  /** Whether the brand is for tests only. */
  mock: boolean | null;
  /** When the brand was made. */
  created_at: string | null;
  /** When the brand last changed. */
  updated_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of 10DLC brands. */
export interface TenDlcBrandPage {
  /** The page's brands. */
  items: TenDlcBrand[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A 10DLC brand to register. */
export interface CreateTenDlcBrand {
  /** Name that the public knows. At most 255 characters. */
  readonly dba_name: string;
  /** Legal name of the company. At most 255 characters. */
  readonly company_name: string;
  /** Legal form of the company. */
  readonly entity_type: TenDlcEntityType;
  /** Field of business. */
  readonly vertical: TenDlcVertical;
  /**
   * Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the national number. At most 21
   * characters.
   */
  readonly ein_taxid: string;
  /** Two-letter ISO code of the country that gave the tax number. Exactly 2 characters. */
  readonly ein_taxid_country: string;
  /** First name of the contact. At most 100 characters. */
  readonly first_name: string;
  /** Last name of the contact. At most 100 characters. */
  readonly last_name: string;
  /** Phone number for support, in E.164 format. At most 20 characters. */
  readonly phone_number: string;
  /** Email address for support. At most 100 characters. */
  readonly email: string;
  /** Street and number. At most 100 characters. */
  readonly street_address: string;
  /** City. At most 100 characters. */
  readonly city: string;
  /** Two-letter ISO code of the country. Exactly 2 characters. */
  readonly country: string;
  /** ZIP or postal code. At most 10 characters. */
  readonly zip: string;
  /** State or province, for the US in two letters. Sent as null when left out. At most 20 characters. */
  readonly state_or_province?: string | null | undefined;
  /** Website. At most 255 characters. */
  readonly website?: string | undefined;
  /**
   * Symbol of the stock; needed for `PUBLIC_PROFIT`, not allowed otherwise. `null` means none. At most 10 characters.
   */
  readonly stock_symbol?: string | null | undefined;
  /**
   * Code of the stock exchange; needed for `PUBLIC_PROFIT`, not allowed otherwise. `null` means none. At most 10
   * characters.
   */
  readonly stock_exchange?: string | null | undefined;
  /** The brand is for tests only; it cannot send. Default: false. */
  readonly mock?: boolean | undefined;
}

/** Changes to a 10DLC brand; other fields stay as they are. */
export interface UpdateTenDlcBrand {
  /** Name that the public knows. At most 255 characters. */
  readonly dba_name?: string | undefined;
  /** Legal name of the company. At most 255 characters. */
  readonly company_name?: string | undefined;
  /** Legal form of the company. */
  readonly entity_type?: TenDlcEntityType | undefined;
  /** Field of business. */
  readonly vertical?: TenDlcVertical | undefined;
  /**
   * Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the national number. At most 21
   * characters.
   */
  readonly ein_taxid?: string | undefined;
  /** Two-letter ISO code of the country that gave the tax number. Exactly 2 characters. */
  readonly ein_taxid_country?: string | undefined;
  /** Website. At most 255 characters. */
  readonly website?: string | undefined;
  /** Symbol of the stock. `null` clears it. At most 10 characters. */
  readonly stock_symbol?: string | null | undefined;
  /** Code of the stock exchange. `null` clears it. At most 10 characters. */
  readonly stock_exchange?: string | null | undefined;
  /** First name of the contact. At most 100 characters. */
  readonly first_name?: string | undefined;
  /** Last name of the contact. At most 100 characters. */
  readonly last_name?: string | undefined;
  /** Phone number for support, in E.164 format. At most 20 characters. */
  readonly phone_number?: string | undefined;
  /** Email address for support. At most 100 characters. */
  readonly email?: string | undefined;
  /** Street and number. At most 100 characters. */
  readonly street_address?: string | undefined;
  /** City. At most 100 characters. */
  readonly city?: string | undefined;
  /** State or province, for the US in two letters. `null` clears it. At most 20 characters. */
  readonly state_or_province?: string | null | undefined;
  /** ZIP or postal code. At most 10 characters. */
  readonly zip?: string | undefined;
  /** Two-letter ISO code of the country. Exactly 2 characters. */
  readonly country?: string | undefined;
  /** The brand is for tests only. */
  readonly mock?: boolean | undefined;
}

/** An error that the registry reports. */
export interface TenDlcRegistryError {
  /** Code of the error. */
  code: string | null;
  /** The error in words. */
  message: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The registry's answer to one category of an appeal. */
export interface TenDlcAppealFeedbackCategory {
  /** The category. */
  id: TenDlcAppealCategory | null;
  /** Its name for people. */
  display_name: string | null;
  /** When to choose it. */
  description: string | null;
  /** Which fields of the brand it is about. */
  fields: unknown;
  /** The problem. */
  errors: TenDlcRegistryError[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The registry's answer to an appeal. */
export interface TenDlcAppealFeedback {
  /** One entry for each category. */
  category: TenDlcAppealFeedbackCategory[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The outcome of an appeal against the status of a 10DLC brand. */
export interface TenDlcBrandAppealOutcome {
  /** Status of the brand afterwards. */
  vetting_status: TenDlcBrandStatus | null;
  /** The registry's answer. */
  feedback: TenDlcAppealFeedback | null;
  /** Further facts of the registry about the brand. */
  optional_attributes: unknown;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An appeal against the status of a 10DLC brand. */
export interface TenDlcBrandAppeal {
  /** Its categories. */
  categories: TenDlcAppealCategory[];
  /** Identifiers of the evidence. */
  evidence: string[];
  /** Why the brand should be verified. */
  explanation: string | null;
  /** Status of the appeal, such as `PENDING` or `COMPLETE`. */
  status: string | null;
  /** Its outcome. */
  outcome: TenDlcBrandAppealOutcome | null;
  /** When the appeal was made. */
  created_at: string | null;
  /** When the appeal last changed. */
  updated_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An appeal to make against the status of a 10DLC brand. */
export interface CreateTenDlcBrandAppeal {
  /** The categories to look at again. */
  readonly appeal_categories: readonly TenDlcAppealCategory[];
  /** Identifiers of the evidence; may be empty. */
  readonly evidence: readonly string[];
  /** Why the brand should be verified. */
  readonly explanation?: string | undefined;
}

/** A file that supports what a 10DLC brand says of itself. */
export interface TenDlcEvidence {
  /** Identifier of the file. */
  uuid: string;
  /** Name of the file. */
  file_name: string | null;
  /** Media type as the platform sees it. */
  mime_type: string | null;
  /** Where the file can be read, with the account's key. */
  url: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The evidence of a 10DLC brand. */
export interface TenDlcEvidenceList {
  /** The files. */
  items: TenDlcEvidence[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Evidence to upload. */
export interface UploadTenDlcEvidence {
  /** The file, such as JPG, PNG or PDF, of at most 10 MB (10,485,760 bytes). */
  readonly file: Upload;
}

/** A vetting of a 10DLC brand by an external provider. */
export interface TenDlcVetting {
  /** Identifier of the vetting. */
  vetting_id: string;
  /** The provider. */
  evp_id: TenDlcVettingProvider | null;
  /** How thorough it is. */
  vetting_class: TenDlcVettingClass | null;
  /** Its status, such as `PENDING` or `ACTIVE`. */
  vetting_status: string | null;
  /** Score of the brand; null until the vetting has ended. */
  vetting_score: number | null;
  /** Token of the provider, with which others can import the vetting. */
  vetting_token: string | null;
  /** The reasons for a lower score. */
  reasons: string[];
  /** Further facts from the provider. */
  vetting_details: unknown;
  /** When the vetting was asked for. */
  create_date: string | null;
  /** When the vetting ended. */
  vetted_date: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A vetting to ask for. */
export interface CreateTenDlcVetting {
  /** The provider. */
  readonly evp_id: TenDlcVettingProvider;
  /** How thorough it shall be. */
  readonly vetting_class: TenDlcVettingClass;
}

/** A vetting that a provider made elsewhere. */
export interface ImportTenDlcVetting {
  /** The provider. */
  readonly evp_id: TenDlcVettingProvider;
  /** Identifier of the vetting. */
  readonly vetting_id: string;
  /** Token of the provider for this vetting. */
  readonly vetting_token: string;
}

/** The provider's answer to a vetting appeal. */
export interface TenDlcVettingAppealFeedback {
  /** The reasons for a lower score. */
  reasons: string[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The outcome of a vetting appeal. */
export interface TenDlcVettingAppealOutcome {
  /** Status of the vetting afterwards. */
  vet_status: string | null;
  /** Score of the brand afterwards. */
  vet_score: number | null;
  /** The provider's answer. */
  feedback: TenDlcVettingAppealFeedback | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An appeal against the result of a vetting. */
export interface TenDlcVettingAppeal {
  /** Identifier of the brand. */
  brand_id: string | null;
  /** Identifier of the vetting. */
  vetting_id: string | null;
  /** The provider. */
  evp_id: TenDlcVettingProvider | null;
  /** How thorough the vetting was. */
  vetting_class: TenDlcVettingClass | null;
  /** The categories of the appeal. */
  category_list: TenDlcAppealCategory[];
  /** Identifiers of the evidence. */
  attachment_uuid_list: string[];
  /** Why the result should change. */
  explanation: string | null;
  /** Status of the appeal, such as `PENDING` or `COMPLETE`. */
  appeal_status: string | null;
  /** Its outcome. */
  appeal_outcome: TenDlcVettingAppealOutcome | null;
  /** When the appeal was made. */
  create_date: string | null;
  /** When the status of the appeal last changed. */
  appeal_status_update_date: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An appeal to make against the result of a vetting. */
export interface CreateTenDlcVettingAppeal {
  /** The categories to look at again. */
  readonly appeal_categories: readonly TenDlcAppealCategory[];
  /** Identifiers of the evidence; may be empty. */
  readonly evidence: readonly string[];
  /** Why the result should change. */
  readonly explanation?: string | undefined;
  /** The provider. */
  readonly evp_id?: TenDlcVettingProvider | undefined;
  /** Identifier of the vetting. */
  readonly vetting_id?: string | undefined;
}

/** Requirements and limits of a mobile network operator for a use case. */
export interface TenDlcOperatorTerms {
  /** Name of the operator. */
  mno: string | null;
  /** Whether the brand qualifies. */
  mno_qualify: boolean | null;
  /** Whether the operator looks at campaigns once they are approved. */
  mno_review: boolean | null;
  /** Whether the operator carries the use case. */
  mno_support: boolean | null;
  /** Fewest samples of messages. */
  min_msg_samples: number | null;
  /** Whether an answer to help words is needed. */
  help_required: boolean | null;
  /** Whether a way to opt in is needed. */
  optin_required: boolean | null;
  /** Whether a way to opt out is needed. */
  optout_required: boolean | null;
  /** Whether links are forbidden. */
  no_embedded_links: boolean | null;
  /** Whether phone numbers in the text are forbidden. */
  no_embedded_phone: boolean | null;
  /** MMS a minute; AT&T only. */
  att_mms_tpm: number | null;
  /** Message class; AT&T only. */
  att_msg_class: string | null;
  /** SMS a minute; AT&T only. */
  att_sms_tpm: number | null;
  /** The scope of the limits a minute; AT&T only. */
  att_tpm_scope: string | null;
  /** Messages a day; T-Mobile only. */
  tmobile_brand_dcap: number | null;
  /** Tier of the brand; T-Mobile only. */
  tmobile_brand_tier: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Whether and on which terms a 10DLC brand may have campaigns with a use case. */
export interface TenDlcQualification {
  /** The use case. */
  usecase: TenDlcUseCase | null;
  /** Price of a month of such a campaign in USD. */
  monthly_fee: string | null;
  /** Requirements and limits of each operator. */
  mno_metadata: TenDlcOperatorTerms[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which 10DLC campaigns to list. */
export interface ListTenDlcCampaigns {
  /** The name, or a part of it. */
  readonly name?: string | undefined;
  /** The use case of the messages. */
  readonly usecase?: TenDlcUseCase | undefined;
  /** Status of the campaign. */
  readonly status?: TenDlcCampaignStatus | undefined;
  /** Only campaigns for tests. Default: false. */
  readonly mock?: boolean | undefined;
  /** Last day on which the campaign may have been made. */
  readonly created_before?: string | undefined;
  /** First day on which the campaign may have been made. */
  readonly created_after?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most campaigns on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** A 10DLC campaign: what a brand sends, and how people agreed to it. */
export interface TenDlcCampaign {
  /** Identifier of the campaign, given by the registry. */
  campaign_id: string;
  /** Identifier of its brand. */
  brand_id: string | null;
  /** Display name. */
  name: string | null;
  /** The use case of the messages. */
  usecase: TenDlcUseCase | null;
  /** Status of the campaign. */
  status: TenDlcCampaignStatus | null;
  /** Why the campaign has its status. */
  feedback: string | null;
  /** A description of the campaign. */
  description: string | null;
  /** Price of a month in USD. */
  monthly_fee: string | null;
  /** Phone numbers of the campaign. */
  phone_numbers: string[];
  /** Whether the campaign is for tests only. */
  mock: boolean | null;
  /** Whether the messages are affiliate marketing. */
  affiliate_marketing: boolean | null;
  /** Whether the contents are for grown-ups only. */
  age_gated: boolean | null;
  /** Whether the campaign renews itself. */
  auto_renewal: boolean | null;
  /** Whether the messages are about direct lending. */
  direct_lending: boolean | null;
  /** Whether the messages hold links. */
  embedded_links: boolean | null;
  /** Whether the messages hold phone numbers. */
  embedded_phones: boolean | null;
  /** Sample of a link in the messages. */
  embedded_link_sample: string | null;
  /** How people opt in. */
  optin_workflow: string | null;
  /** Whether people opt in first. */
  optin: boolean | null;
  /** Words that opt in, separated by commas; any case. */
  optin_keywords: string | null;
  /** Answer to a word that opts in. */
  optin_message: string | null;
  /** Whether people can opt out with a word. */
  optout: boolean | null;
  /** Words that opt out, separated by commas; any case. */
  optout_keywords: string | null;
  /** Answer to a word that opts out. */
  optout_message: string | null;
  /** Whether people can ask for help with a word. */
  help: boolean | null;
  /** Words that ask for help, separated by commas; any case. */
  help_keywords: string | null;
  /** Answer to a word that asks for help. */
  help_message: string | null;
  /** First sample of a message. */
  sample1: string | null;
  /** Second sample of a message. */
  sample2: string | null;
  /** Third sample of a message. */
  sample3: string | null;
  /** Fourth sample of a message. */
  sample4: string | null;
  /** Fifth sample of a message. */
  sample5: string | null;
  /** URL of the privacy policy. */
  privacy_policy: string | null;
  /** URL of the terms and conditions. */
  terms_conditions: string | null;
  /** When the campaign was last paid for. */
  last_bill_date: string | null;
  /** When the campaign is to be paid for next. */
  next_bill_date: string | null;
  /** When the campaign was made. */
  created_at: string | null;
  /** When the campaign last changed. */
  updated_at: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of 10DLC campaigns. */
export interface TenDlcCampaignPage {
  /** The page's campaigns. */
  items: TenDlcCampaign[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A 10DLC campaign to register. */
export interface CreateTenDlcCampaign {
  /** Display name. */
  readonly name: string;
  /** The use case of the messages. */
  readonly usecase: TenDlcUseCase;
  /** A description of the campaign. */
  readonly description: string;
  /** How people opt in. */
  readonly optin_workflow: string;
  /** People opt in first. */
  readonly optin: boolean;
  /** Words that opt in, separated by commas; any case. */
  readonly optin_keywords: string;
  /** Answer to a word that opts in. */
  readonly optin_message: string;
  /** People can opt out with a word. */
  readonly optout: boolean;
  /** Words that opt out, separated by commas; any case. */
  readonly optout_keywords: string;
  /** Answer to a word that opts out. */
  readonly optout_message: string;
  /** People can ask for help with a word. */
  readonly help: boolean;
  /** Words that ask for help, separated by commas; any case. */
  readonly help_keywords: string;
  /** Answer to a word that asks for help. */
  readonly help_message: string;
  /** First sample of a message. */
  readonly sample1: string;
  /** URL of the terms and conditions. */
  readonly terms_conditions: string;
  /** The messages are affiliate marketing. */
  readonly affiliate_marketing: boolean;
  /** The contents are for grown-ups only. */
  readonly age_gated: boolean;
  /** The campaign renews itself. */
  readonly auto_renewal: boolean;
  /** The messages are about direct lending. */
  readonly direct_lending: boolean;
  /** The messages hold links. */
  readonly embedded_links: boolean;
  /** The campaign is for tests only; it cannot send. */
  readonly mock: boolean;
  /** The messages hold phone numbers. Sent as null when left out. */
  readonly embedded_phones?: boolean | null | undefined;
  /** Sample of a link in the messages. Sent as null when left out. */
  readonly embedded_link_sample?: string | null | undefined;
  /** Second sample of a message. Sent as null when left out. */
  readonly sample2?: string | null | undefined;
  /** Third sample of a message. Sent as null when left out. */
  readonly sample3?: string | null | undefined;
  /** Fourth sample of a message. Sent as null when left out. */
  readonly sample4?: string | null | undefined;
  /** Fifth sample of a message. Sent as null when left out. */
  readonly sample5?: string | null | undefined;
  /** URL of the privacy policy. */
  readonly privacy_policy?: string | undefined;
}

/** Changes to a 10DLC campaign; other fields stay as they are. */
export interface UpdateTenDlcCampaign {
  /** Display name. At most 120 characters. */
  readonly name?: string | undefined;
  /**
   * The use cases of the messages: `CUSTOMER_CARE`, `MARKETING`, `ACCOUNT_NOTIFICATION`, `FRAUD_ALERT`,
   * `PUBLIC_SERVICE_ANNOUNCEMENT` or `SECURITY_ALERT`.
   */
  readonly usecase?: TenDlcUseCase | undefined;
  /** A description of the campaign. 40 to 4,096 characters. */
  readonly description?: string | undefined;
  /** The messages hold links. */
  readonly embedded_links?: boolean | undefined;
  /** The messages hold phone numbers. */
  readonly embedded_phones?: boolean | undefined;
  /** Sample of a link in the messages. At most 255 characters. */
  readonly embedded_link_sample?: string | undefined;
  /** The contents are for grown-ups only. */
  readonly age_gated?: boolean | undefined;
  /** The messages are about direct lending. */
  readonly direct_lending?: boolean | undefined;
  /** The campaign renews itself. */
  readonly auto_renewal?: boolean | undefined;
  /** How people opt in. 40 to 4,096 characters. */
  readonly optin_workflow?: string | undefined;
  /** People opt in first. */
  readonly optin?: boolean | undefined;
  /** Words that opt in, separated by commas; any case. At most 255 characters. */
  readonly optin_keywords?: string | undefined;
  /** Answer to a word that opts in. 20 to 320 characters. */
  readonly optin_message?: string | undefined;
  /** People can opt out with a word. */
  readonly optout?: boolean | undefined;
  /** Words that opt out, separated by commas; any case. At most 255 characters. */
  readonly optout_keywords?: string | undefined;
  /** Answer to a word that opts out. 20 to 320 characters. */
  readonly optout_message?: string | undefined;
  /** People can ask for help with a word. */
  readonly help?: boolean | undefined;
  /** Words that ask for help, separated by commas; any case. At most 255 characters. */
  readonly help_keywords?: string | undefined;
  /** Answer to a word that asks for help. 20 to 320 characters. */
  readonly help_message?: string | undefined;
  /** First sample of a message. 20 to 1,024 characters. */
  readonly sample1?: string | undefined;
  /** Second sample of a message. 20 to 1,024 characters. */
  readonly sample2?: string | undefined;
  /** Third sample of a message. 20 to 1,024 characters. */
  readonly sample3?: string | undefined;
  /** Fourth sample of a message. 20 to 1,024 characters. */
  readonly sample4?: string | undefined;
  /** Fifth sample of a message. 20 to 1,024 characters. */
  readonly sample5?: string | undefined;
  /** URL of the terms and conditions. At most 255 characters. */
  readonly terms_conditions?: string | undefined;
  /** URL of the privacy policy. At most 255 characters. */
  readonly privacy_policy?: string | undefined;
}

/** A phone number in a 10DLC campaign. */
export interface TenDlcNumber {
  /** The number. */
  number: string;
  /** Its status in the campaign. */
  status: TenDlcNumberStatus | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The phone numbers of a 10DLC campaign. */
export interface TenDlcNumberList {
  /** Identifier of the brand. */
  brand_id: string | null;
  /** Identifier of the campaign. */
  campaign_id: string | null;
  /** The numbers. */
  numbers: TenDlcNumber[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Asks to move a campaign on. */
export interface NudgeTenDlcCampaign {
  /** The subject of the nudge. */
  readonly nudge_intent: TenDlcNudgeIntent;
  /** Why. */
  readonly description: string;
}

/** Where 10DLC events go. */
export interface TenDlcSubscription {
  /** The subject of the events. */
  subscription_category: TenDlcEventCategory | null;
  /** URL that they are posted to. */
  url: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Where 10DLC events shall go. */
export interface CreateTenDlcSubscription {
  /** The subject of the events. */
  readonly subscription_category: TenDlcEventCategory;
  /** URL to post them to. */
  readonly url: string;
}

/** Which subscription to end. */
export interface DeleteTenDlcSubscription {
  /** The subject of its events. */
  readonly subscription_category: TenDlcEventCategory;
}
