// Generated from core/src/api by `make codegen`; do not edit.

import type { AvailableNumber, Pagination } from "./common.js";

/** Which kinds of phone numbers to look at. */
export type NumberTypeFilter = "all" | "geo" | (string & {});

/** Named values of {@link NumberTypeFilter:type}; others are allowed. */
export const NumberTypeFilter = {
  All: "all",
  Geo: "geo",
} as const;

/** Which part of the inventory to look at. */
export interface InventoryFilter {
  /** Kind of the numbers. Generation `guide` only. */
  readonly type_filter?: NumberTypeFilter | undefined;
  /** Leave out what has no number that receives SMS. */
  readonly text_enabled_only?: boolean | undefined;
}

/** A country with phone numbers for sale. */
export interface Country {
  /** Identifier of the country. */
  id: number;
  /** Name of the country. */
  name: string | null;
  /** Two-letter ISO code. Generation `guide` only. */
  short_name: string | null;
  /** Whether cities are found through regions: ask for `regions`, else for `cities`. */
  has_provinces_or_states: boolean | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Countries with phone numbers for sale. */
export interface CountryList {
  /** The countries. */
  countries: Country[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A state or province. */
export interface Region {
  /** Identifier of the region. */
  id: number;
  /** Name of the region. */
  name: string | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** States or provinces of a country. */
export interface RegionList {
  /** The regions. */
  regions: Region[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** A city, or rate center. */
export interface City {
  /** Identifier of the city. */
  id: number;
  /** Name of the city. */
  name: string | null;
  /** Area code; in the US the first six digits of its numbers (NPA and NXX). */
  area_code: number | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Cities of a country or region. */
export interface CityList {
  /** The cities. */
  cities: City[];
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}

/** Which phone numbers for sale to list. */
export interface ListAvailableNumbers {
  /** Kind of the numbers. Generation `guide` only. */
  readonly type_filter?: NumberTypeFilter | undefined;
  /** Leave out numbers that cannot receive SMS. */
  readonly text_enabled_only?: boolean | undefined;
  /** Page, from 1. Default: 1. */
  readonly page?: number | undefined;
  /** Most numbers on a page. Default: 25. At least 1. */
  readonly per_page?: number | undefined;
}

/** One page of phone numbers for sale. */
export interface AvailableNumberPage {
  /** The page's numbers. */
  items: AvailableNumber[];
  /** Where the page stands. */
  pagination: Pagination | null;
  /** Fields that this version does not know. */
  extra: Record<string, unknown>;
}
