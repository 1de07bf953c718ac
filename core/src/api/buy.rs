//! The inventory of phone numbers for sale.

use crate::Pagination;
use crate::codec::scalars::Decimal;
use crate::schema::operation::get;

choices! {
    /// Which kinds of phone numbers to look at.
    pub NumberTypeFilter {
        /// Every kind.
        All = "all",
        /// Numbers that belong to a place.
        Geo = "geo",
    }
}

model! {
    /// A country with phone numbers for sale.
    pub reply Country {
        /// Identifier of the country.
        id: i64,
        /// Name of the country.
        name: Option<String>,
        /// Two-letter ISO code.
        short_name: Option<String> [only(Guide)],
        /// Whether cities are found through regions: ask for `regions`, else for `cities`.
        has_provinces_or_states: Option<bool>,
    }

    /// Countries with phone numbers for sale.
    pub reply CountryList {
        /// The countries.
        countries: Vec<Country>,
    }

    /// A state or province.
    pub reply Region {
        /// Identifier of the region.
        id: i64,
        /// Name of the region.
        name: Option<String>,
    }

    /// States or provinces of a country.
    pub reply RegionList {
        /// The regions.
        regions: Vec<Region>,
    }

    /// A city, or rate center.
    pub reply City {
        /// Identifier of the city.
        id: i64,
        /// Name of the city.
        name: Option<String>,
        /// Area code; in the US the first six digits of its numbers (NPA and NXX).
        area_code: Option<i64>,
    }

    /// Cities of a country or region.
    pub reply CityList {
        /// The cities.
        cities: Vec<City>,
    }

    /// A phone number for sale.
    pub reply AvailableNumber {
        /// Identifier of the number: what the cart takes.
        id: i64,
        /// The number itself.
        number: Option<String>,
        /// City the number belongs to.
        city: Option<String>,
        /// Country the number belongs to.
        country: Option<String>,
        /// Two-letter ISO code of the country.
        country_short_name: Option<String>,
        /// Price of the activation in USD, paid once.
        activation_fee: Option<Decimal>,
        /// Price of a month in USD.
        monthly_fee: Option<Decimal>,
        /// Price of an inbound minute in USD.
        per_min: Option<Decimal>,
        /// Inbound minutes without charge.
        free_min: Option<i64>,
        /// How many inbound calls the number takes at once.
        channels: Option<i64>,
        /// Whether the caller's name can be looked up.
        cnam: Option<bool>,
        /// Kinds of documents that the number needs, by their identifiers.
        require_docs: Vec<String>,
        /// Whether the number can receive SMS and MMS.
        sms_enabled: Option<bool>,
        /// Price of an inbound SMS segment in USD.
        sms_price: Option<Decimal>,
        /// Whether the number may be the Caller ID of calls within its country.
        domestic_cli: Option<bool>,
        /// Status of the number; the guide mentions it.
        status: Option<String> [only(Guide)],
    }

    /// One page of phone numbers for sale.
    pub reply AvailableNumberPage {
        /// The page's numbers.
        items: Vec<AvailableNumber> [wire("dids")],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which part of the inventory to look at.
    pub request InventoryFilter {
        /// Kind of the numbers.
        type_filter: Option<NumberTypeFilter> [only(Guide)],
        /// Leave out what has no number that receives SMS.
        text_enabled_only: Option<bool>,
    }

    /// Which phone numbers for sale to list.
    pub request ListAvailableNumbers {
        /// Kind of the numbers.
        type_filter: Option<NumberTypeFilter> [only(Guide)],
        /// Leave out numbers that cannot receive SMS.
        text_enabled_only: Option<bool>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most numbers on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }
}

page!(AvailableNumberPage of AvailableNumber);

resource! {
    /// Search the inventory of phone numbers, from country to city to number.
    Buy as buy {
        /// Lists the countries that have phone numbers for sale.
        ///
        /// Numbers are for accounts of the tier Flex Pro; others get `PermissionDeniedError`.
        ///
        /// Source: guide and current API.
        countries(InventoryFilter) -> one CountryList {
            class: Read,
            current: get("/v1/buy/countries"),
            guide: get("/v1/buy/countries"),
        }

        /// Lists the states or provinces of a country.
        ///
        /// For a country without any, see `has_provinces_or_states`, the platform answers 422:
        /// `InvalidRequestError`. An unknown country is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        regions[country_id: i64 = "Identifier of the country."](InventoryFilter) -> one RegionList {
            class: Read,
            current: get("/v1/buy/countries/{country_id}/regions"),
            guide: get("/v1/buy/countries/{country_id}/regions"),
        }

        /// Lists the cities of a country that has no states or provinces.
        ///
        /// An unknown country is a `NotFoundError`.
        ///
        /// Source: current API; the guide implies it.
        cities[country_id: i64 = "Identifier of the country."](InventoryFilter) -> one CityList {
            class: Read,
            current: get("/v1/buy/countries/{country_id}/cities"),
            guide: get("/v1/buy/countries/{country_id}/cities"),
        }

        /// Lists the cities of a state or province.
        ///
        /// An unknown country or region is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        region_cities[
            country_id: i64 = "Identifier of the country.",
            region_id: i64 = "Identifier of the state or province."
        ](InventoryFilter) -> one CityList {
            class: Read,
            current: get("/v1/buy/countries/{country_id}/regions/{region_id}/cities"),
            guide: get("/v1/buy/countries/{country_id}/regions/{region_id}/cities"),
        }

        /// Lists the phone numbers for sale in a city, page by page.
        ///
        /// Reading costs nothing; to buy, put the numbers into the cart. An unknown country or city is a
        /// `NotFoundError`.
        ///
        /// Source: guide and current API.
        numbers[
            country_id: i64 = "Identifier of the country.",
            city_id: i64 = "Identifier of the city."
        ](ListAvailableNumbers) -> page AvailableNumberPage {
            class: Read,
            current: get("/v1/buy/countries/{country_id}/cities/{city_id}/dids"),
            guide: get("/v1/buy/countries/{country_id}/cities/{city_id}/dids"),
        }
    }
}
