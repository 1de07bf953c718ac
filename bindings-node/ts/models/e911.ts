// Generated from core/src/api by `make codegen`; do not edit.

import type { Pagination } from "./common.js";

/** An address to look for. */
export interface E911AddressToValidate {
  /** Number of the house. */
  readonly street_number: string;
  /** Name of the street. */
  readonly street: string;
  /** Name of the city. */
  readonly city: string;
  /** State or province, in two letters. */
  readonly state: string;
  /** ZIP or postal code. */
  readonly zip_code: string;
  /** Where in the house, such as the floor or suite. */
  readonly location?: string | undefined;
  /** ZIP code with its extension. */
  readonly zip_plus_four?: string | undefined;
}

/** An address to validate for a phone number. */
export interface ValidateE911 {
  /** Phone number of the account. */
  readonly phone_number: string;
  /** The address. */
  readonly address: E911AddressToValidate;
  /** Name of the person or company at the address. */
  readonly name?: string | undefined;
}

/** An address that the emergency service knows; `validate` returns such ones. */
export interface E911Address {
  /** Number of the house. */
  street_number: string | null;
  /** Name of the street. */
  street: string | null;
  /** Where in the house, such as the floor or suite. */
  location: string | null;
  /** Name of the city. */
  city: string | null;
  /** State or province, in two letters. */
  state: string | null;
  /** ZIP or postal code. */
  zip_code: string | null;
  /** ZIP code with its extension, as `validate` returns it. */
  zip_plus_four: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An address that the emergency service knows; `validate` returns such ones. */
export interface E911AddressInput {
  /** Number of the house. */
  readonly street_number: string;
  /** Name of the street. */
  readonly street: string;
  /** Where in the house, such as the floor or suite. */
  readonly location: string;
  /** Name of the city. */
  readonly city: string;
  /** State or province, in two letters. */
  readonly state: string;
  /** ZIP or postal code. */
  readonly zip_code: string;
  /** ZIP code with its extension, as `validate` returns it. */
  readonly zip_plus_four: string;
}

/** The emergency service's verdict on an address. */
export interface E911Validation {
  /**
   * The result: 2 says that the address was corrected. The other numbers are undocumented; they stand for an exact
   * match, a list of candidates, and no match.
   */
  status: number | null;
  /** Phone number that the address is for. */
  phone_number: string | null;
  /** The address as the emergency service has it. */
  corrected_address: E911Address | null;
  /**
   * Addresses to choose from. The platform says that it returns them, but not under which name: where this is empty,
   * look into `extra`.
   */
  candidates: E911Address[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** An address to give to a phone number. */
export interface CreateE911 {
  /** Phone number of the account. */
  readonly phone_number: string;
  /** Name of the person or company at the address. */
  readonly name: string;
  /** The address, as `validate` returned it. */
  readonly address: E911AddressInput | E911Address;
}

/** Which records to list. */
export interface ListE911 {
  /** Phone number of the account. */
  readonly phone_number?: string | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most records on a page. At least 1. */
  readonly per_page?: number | undefined;
}

/** A phone number with emergency calling. */
export interface E911Record {
  /** The phone number. */
  phone_number: string | null;
  /** Name of the person or company at the address. */
  name: string | null;
  /** Address that emergency calls come from. */
  address: E911Address | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** One page of phone numbers with emergency calling. */
export interface E911RecordPage {
  /** The page's records. */
  items: E911Record[];
  /** Where the page stands; null where there is one page only. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which record to delete. */
export interface DeleteE911 {
  /** Phone number of the account. */
  readonly phone_number: string;
}
