// Generated from core/src/api by `make codegen`; do not edit.

import type { Caller } from "../caller.js";
import type {
  AvailableNumberPage,
  CityList,
  CountryList,
  InventoryFilter,
  ListAvailableNumbers,
  RegionList,
} from "../models/buy.js";
import type { CallOptions } from "../options.js";
import type { Pages } from "../pages.js";

/** Search the inventory of phone numbers, from country to city to number. */
export class Buy {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the countries that have phone numbers for sale.
   *
   * Numbers are for accounts of the tier Flex Pro; others get `PermissionDeniedError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/buy/countries`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  countries(args: InventoryFilter = {}, options?: CallOptions): Promise<CountryList> {
    return this.#caller.one("buy.countries", args, options);
  }

  /**
   * Lists the states or provinces of a country.
   *
   * For a country without any, see `has_provinces_or_states`, the platform answers 422: `InvalidRequestError`. An
   * unknown country is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/buy/countries/{country_id}/regions`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  regions(
    args: InventoryFilter & {
      /** Identifier of the country. */
      readonly country_id: number;
    },
    options?: CallOptions,
  ): Promise<RegionList> {
    return this.#caller.one("buy.regions", args, options);
  }

  /**
   * Lists the cities of a country that has no states or provinces.
   *
   * An unknown country is a `NotFoundError`.
   *
   * Source: current API; the guide implies it.
   *
   * Both generations: `GET /v1/buy/countries/{country_id}/cities`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  cities(
    args: InventoryFilter & {
      /** Identifier of the country. */
      readonly country_id: number;
    },
    options?: CallOptions,
  ): Promise<CityList> {
    return this.#caller.one("buy.cities", args, options);
  }

  /**
   * Lists the cities of a state or province.
   *
   * An unknown country or region is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/buy/countries/{country_id}/regions/{region_id}/cities`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  regionCities(
    args: InventoryFilter & {
      /** Identifier of the country. */
      readonly country_id: number;
      /** Identifier of the state or province. */
      readonly region_id: number;
    },
    options?: CallOptions,
  ): Promise<CityList> {
    return this.#caller.one("buy.region_cities", args, options);
  }

  /**
   * Lists the phone numbers for sale in a city, page by page.
   *
   * Reading costs nothing; to buy, put the numbers into the cart. An unknown country or city is a `NotFoundError`.
   *
   * Source: guide and current API.
   *
   * Both generations: `GET /v1/buy/countries/{country_id}/cities/{city_id}/dids`. Retry class: read.
   *
   * @throws {NotSentError} Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no connection.
   * @throws {ApiError} The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
   * `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
   * @throws {TransportError} No complete reply: the connection broke, or the time was up (`TimeoutError`).
   * @throws {DecodeError} The reply lacks its identifier or is no JSON.
   */
  numbers(
    args: ListAvailableNumbers & {
      /** Identifier of the country. */
      readonly country_id: number;
      /** Identifier of the city. */
      readonly city_id: number;
    },
    options?: CallOptions,
  ): Pages<AvailableNumberPage> {
    return this.#caller.pages("buy.numbers", args, options);
  }
}
