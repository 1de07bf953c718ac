// Generated from core/src/api by `make codegen`; do not edit.

/** How closely to look at phone numbers; each looks closer, and costs more, than the one before. */
export type NumberValidationType = "format" | "analysis" | "validation" | (string & {});

/** Named values of {@link NumberValidationType:type}; others are allowed. */
export const NumberValidationType = {
  Format: "format",
  Analysis: "analysis",
  Validation: "validation",
} as const;

/** Kind of a phone number. */
export type PhoneNumberType = "mobile" | "landline" | "toll-free" | (string & {});

/** Named values of {@link PhoneNumberType:type}; others are allowed. */
export const PhoneNumberType = {
  Mobile: "mobile",
  Landline: "landline",
  TollFree: "toll-free",
} as const;

/** Whether a batch is done. */
export type NumberValidationStatus = "success" | "in progress" | "progress" | (string & {});

/** Named values of {@link NumberValidationStatus:type}; others are allowed. */
export const NumberValidationStatus = {
  Success: "success",
  InProgress: "in progress",
  Progress: "progress",
} as const;

/** A phone number to validate. */
export interface ValidateNumber {
  /** The number, with or without `+`. */
  readonly phone_number: string;
  /** How closely to look. */
  readonly type: NumberValidationType;
}

/** Facts about one phone number. Their extent depends on the type of the validation. */
export interface NumberValidation {
  /** The number as it was given. */
  phone_number: string | null;
  /** Whether the number is valid. */
  valid: boolean | null;
  /** Two-letter ISO code of the country. */
  country_code: string | null;
  /** The number in E.164 format. */
  e164_format: string | null;
  /** The number as it is written in its country. */
  national_format: string | null;
  /** Whether the number was taken along from another carrier. */
  ported: boolean | null;
  /** Mobile country code; has leading zeros. */
  mcc: string | null;
  /** Mobile network code; has leading zeros. */
  mnc: string | null;
  /** Kind of the number. */
  number_type: PhoneNumberType | null;
  /** Name of the carrier. */
  carrier_name: string | null;
  /** Whether the number is in a range known for traffic pumping. */
  risky_destination: boolean | null;
  /** Whether the number is in a range that nobody has. */
  unallocated_range: boolean | null;
  /** Whether the number is registered in a mobile network; mobile numbers of some countries only. */
  reachable: boolean | null;
  /** Whether the number is in a foreign network; mobile numbers of some countries only. */
  roaming: boolean | null;
  /** Time zone, such as `UTC+04:00`. */
  timezone: string | null;
  /** Price of this validation in USD. */
  charge: string | null;
  /**
   * `000` if all went well, `013` internal error, `021` wrong length or format, `041` too late, `042` query failed,
   * `091` too little money.
   */
  error_code: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Phone numbers to validate. */
export interface ValidateNumbers {
  /** The numbers. Not empty. */
  readonly phone_numbers: readonly string[];
  /** How closely to look. */
  readonly type: NumberValidationType;
  /** Answer at once with a `request_id`; better for more than 1,000 numbers, which take about 30 seconds. */
  readonly async: boolean;
  /** Look anew, instead of answering with what is known from before. Generation `current` only, which requires it. */
  readonly force?: boolean | undefined;
}

/** A batch of validations, or the ticket for one. */
export interface NumberValidationBatch {
  /** Ask `results` with this; only where the batch was started with `async`, and then all else is empty. */
  request_id: string | null;
  /** Whether the batch is done. */
  status: NumberValidationStatus | null;
  /** How many numbers were given. */
  count: number | null;
  /** How many of them are still to come. */
  pending: number | null;
  /** The results so far. */
  items: NumberValidation[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
