// Generated from core/src/api by `make codegen`; do not edit.

/** The industry of a company. */
export type CompanyIndustry =
  | "telecommunications"
  | "information technology and services"
  | "fintech and finance"
  | "healthcare and pharmaceuticals"
  | "ecommerce and retail"
  | "education and research"
  | "pickup and delivery"
  | "transportation and logistics"
  | "media and entertainment"
  | "travel and hospitality"
  | "non-profit and charity organizations"
  | "manufacturing and industrial goods"
  | "other"
  | (string & {});

/** Named values of {@link CompanyIndustry:type}; others are allowed. */
export const CompanyIndustry = {
  Telecommunications: "telecommunications",
  InformationTechnology: "information technology and services",
  Finance: "fintech and finance",
  Healthcare: "healthcare and pharmaceuticals",
  Retail: "ecommerce and retail",
  Education: "education and research",
  Delivery: "pickup and delivery",
  Transportation: "transportation and logistics",
  Media: "media and entertainment",
  Travel: "travel and hospitality",
  NonProfit: "non-profit and charity organizations",
  Manufacturing: "manufacturing and industrial goods",
  Another: "other",
} as const;

/** Where the platform posts to unless told otherwise. */
export interface ProfileDestination {
  /** The kind of callback, such as `sms`. */
  transport: string | null;
  /** The address. */
  value: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A country as the profile names it. */
export interface ProfileCountry {
  /** Name of the country. */
  country_name: string | null;
  /** Identifier of the country. */
  country_id: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The company behind the account. */
export interface CompanyInfo {
  /** Name of the company. */
  name: string | null;
  /** Its industry. */
  industry: CompanyIndustry | null;
  /** Its address. */
  address: string | null;
  /** Person to write to about bills. */
  attn_contact_name: string | null;
  /** VAT number. */
  vat_number: string | null;
  /** Country. */
  country: ProfileCountry | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** The account's profile. */
export interface AccountProfile {
  /** Identifier of the account. */
  id: number;
  /** Email address of the account. */
  email: string | null;
  /** First name of the owner. */
  first_name: string | null;
  /** Last name of the owner. */
  last_name: string | null;
  /** Phone number of the owner. */
  phone: string | null;
  /** Further information. */
  additional_info: string | null;
  /** Another email address, for bills. */
  contact_email: string | null;
  /** Time zone, such as `Pacific/Wallis`. */
  timezone: string | null;
  /** Job of the owner. */
  job_title: string | null;
  /** Address that short links begin with. */
  default_short_link_endpoint: string | null;
  /** Where the platform posts to unless told otherwise. */
  default_destinations: ProfileDestination[];
  /** The company behind the account. */
  company_info: CompanyInfo | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Changes to the company behind the account. The names differ from those of the profile. */
export interface UpdateCompanyInfo {
  /** Name of the company. */
  readonly name?: string | undefined;
  /** Its industry. */
  readonly industry?: CompanyIndustry | undefined;
  /** Its address; the profile returns it as `address`. */
  readonly billing_address?: string | undefined;
  /** Person to write to about bills. */
  readonly attn_contact_name?: string | undefined;
  /** VAT number. */
  readonly vat_number?: string | undefined;
  /** Code of the country; the profile returns it as `country`. */
  readonly country_code?: string | undefined;
}

/** Changes to the profile. The names differ from those of the profile. */
export interface UpdateProfile {
  /** Further information. */
  readonly additional_info?: string | undefined;
  /** Email address; the profile returns it as `contact_email`. */
  readonly contacts?: string | undefined;
  /** Address that short links begin with. */
  readonly default_short_link_endpoint?: string | undefined;
  /** First name of the owner. */
  readonly first_name?: string | undefined;
  /** Last name of the owner. */
  readonly last_name?: string | undefined;
  /** Phone number of the owner. */
  readonly phone?: string | undefined;
  /** Address to post incoming messages to; the profile returns it in `default_destinations`. */
  readonly sms_relay_url?: string | undefined;
  /** Address to post delivery reports to; the profile returns it in `default_destinations`. */
  readonly dlr_relay_url?: string | undefined;
  /** Time zone; the profile returns it as `timezone`. */
  readonly time_zone?: string | undefined;
  /** Job of the owner. */
  readonly job_title?: string | undefined;
  /** The company behind the account. */
  readonly company_info?: UpdateCompanyInfo | undefined;
}

/** Limits for all calls of the account. */
export interface AccountLimits {
  /** Longest outbound call in seconds. */
  max_call_duration: number | null;
  /** How many outbound calls there may be at once. */
  max_sip_channels: number | null;
  /** Most that a minute of an outbound call may cost, in cents. */
  max_call_rate: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Balance and limits of the account. */
export interface AccountConfig {
  /** Money on the account in USD. */
  balance: string | null;
  /** Limits for all calls of the account. */
  global_limits: AccountLimits | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
