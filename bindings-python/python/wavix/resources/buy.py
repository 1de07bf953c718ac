# Generated from core/src/api by `make codegen`; do not edit.
"""The area `buy`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._pages import AsyncPages
    from ..models.common import AvailableNumber
    from ..models.buy import AvailableNumberPage, CityList, CountryList, RegionList
    from ..params.buy import NumberTypeFilterParam


class Buy(Resource):
    """Search the inventory of phone numbers, from country to city to number."""

    def countries(
        self,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CountryList:
        """Lists the countries that have phone numbers for sale.

        Numbers are for accounts of the tier Flex Pro; others get `PermissionDeniedError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries`. Retry class: read.

        Args:
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("buy.countries", {"type_filter": type_filter, "text_enabled_only": text_enabled_only})

    def regions(
        self,
        country_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> RegionList:
        """Lists the states or provinces of a country.

        For a country without any, see `has_provinces_or_states`, the platform answers 422: `InvalidRequestError`.
        An unknown country is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/regions`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "buy.regions",
            {
                "country_id": country_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    def cities(
        self,
        country_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CityList:
        """Lists the cities of a country that has no states or provinces.

        An unknown country is a `NotFoundError`.

        Source: current API; the guide implies it.

        Both generations: `GET /v1/buy/countries/{country_id}/cities`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "buy.cities",
            {
                "country_id": country_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    def region_cities(
        self,
        country_id: int,
        region_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CityList:
        """Lists the cities of a state or province.

        An unknown country or region is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/regions/{region_id}/cities`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            region_id: Identifier of the state or province.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "buy.region_cities",
            {
                "country_id": country_id,
                "region_id": region_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    def numbers(
        self,
        country_id: int,
        city_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AvailableNumberPage:
        """Lists the phone numbers for sale in a city, page by page.

        Reading costs nothing; to buy, put the numbers into the cart. An unknown country or city is a
        `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/cities/{city_id}/dids`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            city_id: Identifier of the city.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out numbers that cannot receive SMS.
            page: Page, from 1. Default: 1.
            per_page: Most numbers on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "buy.numbers",
            {
                "country_id": country_id,
                "city_id": city_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
                "page": page,
                "per_page": per_page,
            },
        )


class AsyncBuy(AsyncResource):
    """Search the inventory of phone numbers, from country to city to number."""

    async def countries(
        self,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CountryList:
        """Lists the countries that have phone numbers for sale.

        Numbers are for accounts of the tier Flex Pro; others get `PermissionDeniedError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries`. Retry class: read.

        Args:
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("buy.countries", {"type_filter": type_filter, "text_enabled_only": text_enabled_only})

    async def regions(
        self,
        country_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> RegionList:
        """Lists the states or provinces of a country.

        For a country without any, see `has_provinces_or_states`, the platform answers 422: `InvalidRequestError`.
        An unknown country is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/regions`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "buy.regions",
            {
                "country_id": country_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    async def cities(
        self,
        country_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CityList:
        """Lists the cities of a country that has no states or provinces.

        An unknown country is a `NotFoundError`.

        Source: current API; the guide implies it.

        Both generations: `GET /v1/buy/countries/{country_id}/cities`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "buy.cities",
            {
                "country_id": country_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    async def region_cities(
        self,
        country_id: int,
        region_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
    ) -> CityList:
        """Lists the cities of a state or province.

        An unknown country or region is a `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/regions/{region_id}/cities`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            region_id: Identifier of the state or province.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out what has no number that receives SMS.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "buy.region_cities",
            {
                "country_id": country_id,
                "region_id": region_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
            },
        )

    def numbers(
        self,
        country_id: int,
        city_id: int,
        *,
        type_filter: NumberTypeFilterParam | Unset = UNSET,
        text_enabled_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[AvailableNumberPage, AvailableNumber]:
        """Lists the phone numbers for sale in a city, page by page.

        Reading costs nothing; to buy, put the numbers into the cart. An unknown country or city is a
        `NotFoundError`.

        Source: guide and current API.

        Both generations: `GET /v1/buy/countries/{country_id}/cities/{city_id}/dids`. Retry class: read.

        Args:
            country_id: Identifier of the country.
            city_id: Identifier of the city.
            type_filter: Kind of the numbers. Generation "guide" only.
            text_enabled_only: Leave out numbers that cannot receive SMS.
            page: Page, from 1. Default: 1.
            per_page: Most numbers on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "buy.numbers",
            {
                "country_id": country_id,
                "city_id": city_id,
                "type_filter": type_filter,
                "text_enabled_only": text_enabled_only,
                "page": page,
                "per_page": per_page,
            },
        )
