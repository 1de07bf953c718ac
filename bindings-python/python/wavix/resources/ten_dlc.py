# Generated from core/src/api by `make codegen`; do not edit.
"""The area `ten_dlc`."""

from __future__ import annotations

from .._resource import AsyncResource, Resource
from .._unset import UNSET, Unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from datetime import date

    from .._downloads import AsyncDownload, Download
    from .._pages import AsyncPages
    from .._uploads import Upload
    from ..models.common import Success
    from ..models.ten_dlc import (
        TenDlcBrand,
        TenDlcBrandAppeal,
        TenDlcBrandPage,
        TenDlcCampaign,
        TenDlcCampaignPage,
        TenDlcEvidence,
        TenDlcEvidenceList,
        TenDlcNumberList,
        TenDlcQualification,
        TenDlcSubscription,
        TenDlcVetting,
        TenDlcVettingAppeal,
    )
    from ..params.ten_dlc import (
        TenDlcAppealCategoryParam,
        TenDlcBrandStatusParam,
        TenDlcCampaignStatusParam,
        TenDlcEntityTypeParam,
        TenDlcEventCategoryParam,
        TenDlcNudgeIntentParam,
        TenDlcUseCaseParam,
        TenDlcVerticalParam,
        TenDlcVettingClassParam,
        TenDlcVettingProviderParam,
    )


class TenDlc(Resource):
    """Register brands and campaigns, so that US phone numbers may send messages."""

    def list_brands(
        self,
        *,
        dba_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        entity_type: TenDlcEntityTypeParam | Unset = UNSET,
        status: TenDlcBrandStatusParam | Unset = UNSET,
        country: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        ein_taxid: str | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> TenDlcBrandPage:
        """Lists the 10DLC brands of the account, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands`. Retry class: read.

        Args:
            dba_name: The public name, or a part of it.
            company_name: The legal name, or a part of it.
            entity_type: Legal form of the company.
            status: How far the identity is verified.
            country: Two-letter ISO code of the country.
            show_deleted: List deleted brands as well. Default: false.
            ein_taxid: Tax number.
            mock: Only brands for tests. Default: false.
            created_before: Last day on which the brand may have been made.
            created_after: First day on which the brand may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most brands on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_brands",
            {
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "status": status,
                "country": country,
                "show_deleted": show_deleted,
                "ein_taxid": ein_taxid,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    def create_brand(
        self,
        *,
        dba_name: str,
        company_name: str,
        entity_type: TenDlcEntityTypeParam,
        vertical: TenDlcVerticalParam,
        ein_taxid: str,
        ein_taxid_country: str,
        first_name: str,
        last_name: str,
        phone_number: str,
        email: str,
        street_address: str,
        city: str,
        country: str,
        zip: str,
        state_or_province: str | None | Unset = UNSET,
        website: str | Unset = UNSET,
        stock_symbol: str | None | Unset = UNSET,
        stock_exchange: str | None | Unset = UNSET,
        mock: bool | Unset = UNSET,
    ) -> TenDlcBrand:
        """Registers a 10DLC brand.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The registry then verifies the identity: the status of the brand tells how it
        went.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands`. Retry class: billable.

        Args:
            dba_name: Name that the public knows. At most 255 characters.
            company_name: Legal name of the company. At most 255 characters.
            entity_type: Legal form of the company.
            vertical: Field of business.
            ein_taxid: Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the
                national number. At most 21 characters.
            ein_taxid_country: Two-letter ISO code of the country that gave the tax number. Exactly 2
                characters.
            first_name: First name of the contact. At most 100 characters.
            last_name: Last name of the contact. At most 100 characters.
            phone_number: Phone number for support, in E.164 format. At most 20 characters.
            email: Email address for support. At most 100 characters.
            street_address: Street and number. At most 100 characters.
            city: City. At most 100 characters.
            country: Two-letter ISO code of the country. Exactly 2 characters.
            zip: ZIP or postal code. At most 10 characters.
            state_or_province: State or province, for the US in two letters. Sent as null when left out. At
                most 20 characters.
            website: Website. At most 255 characters.
            stock_symbol: Symbol of the stock; needed for `PUBLIC_PROFIT`, not allowed otherwise. None means
                none. At most 10 characters.
            stock_exchange: Code of the stock exchange; needed for `PUBLIC_PROFIT`, not allowed otherwise.
                None means none. At most 10 characters.
            mock: The brand is for tests only; it cannot send. Default: false.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.create_brand",
            {
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "vertical": vertical,
                "ein_taxid": ein_taxid,
                "ein_taxid_country": ein_taxid_country,
                "first_name": first_name,
                "last_name": last_name,
                "phone_number": phone_number,
                "email": email,
                "street_address": street_address,
                "city": city,
                "country": country,
                "zip": zip,
                "state_or_province": state_or_province,
                "website": website,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "mock": mock,
            },
        )

    def get_brand(self, brand_id: str) -> TenDlcBrand:
        """Returns one 10DLC brand.

        A brand that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.get_brand", {"brand_id": brand_id})

    def wait_brand(self, brand_id: str, *, timeout: float = 600.0) -> TenDlcBrand:
        """Call `get_brand` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            brand_id: Identifier of the brand.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("ten_dlc.get_brand", {"brand_id": brand_id}, "status", ("VERIFIED", "VETTED_VERIFIED", "UNVERIFIED", "SELF_DECLARED", "SUSPENDED",), timeout)

    def update_brand(
        self,
        brand_id: str,
        *,
        dba_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        entity_type: TenDlcEntityTypeParam | Unset = UNSET,
        vertical: TenDlcVerticalParam | Unset = UNSET,
        ein_taxid: str | Unset = UNSET,
        ein_taxid_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        stock_symbol: str | None | Unset = UNSET,
        stock_exchange: str | None | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        street_address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state_or_province: str | None | Unset = UNSET,
        zip: str | Unset = UNSET,
        country: str | Unset = UNSET,
        mock: bool | Unset = UNSET,
    ) -> TenDlcBrand:
        """Changes a 10DLC brand; other fields stay as they are.

        A new tax number, tax country or legal form has the identity verified again, for a fee. Brands that are
        `VETTED_VERIFIED` or have active campaigns cannot be changed.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            dba_name: Name that the public knows. At most 255 characters.
            company_name: Legal name of the company. At most 255 characters.
            entity_type: Legal form of the company.
            vertical: Field of business.
            ein_taxid: Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the
                national number. At most 21 characters.
            ein_taxid_country: Two-letter ISO code of the country that gave the tax number. Exactly 2
                characters.
            website: Website. At most 255 characters.
            stock_symbol: Symbol of the stock. None clears it. At most 10 characters.
            stock_exchange: Code of the stock exchange. None clears it. At most 10 characters.
            first_name: First name of the contact. At most 100 characters.
            last_name: Last name of the contact. At most 100 characters.
            phone_number: Phone number for support, in E.164 format. At most 20 characters.
            email: Email address for support. At most 100 characters.
            street_address: Street and number. At most 100 characters.
            city: City. At most 100 characters.
            state_or_province: State or province, for the US in two letters. None clears it. At most 20
                characters.
            zip: ZIP or postal code. At most 10 characters.
            country: Two-letter ISO code of the country. Exactly 2 characters.
            mock: The brand is for tests only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "ten_dlc.update_brand",
            {
                "brand_id": brand_id,
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "vertical": vertical,
                "ein_taxid": ein_taxid,
                "ein_taxid_country": ein_taxid_country,
                "website": website,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "first_name": first_name,
                "last_name": last_name,
                "phone_number": phone_number,
                "email": email,
                "street_address": street_address,
                "city": city,
                "state_or_province": state_or_province,
                "zip": zip,
                "country": country,
                "mock": mock,
            },
        )

    def delete_brand(self, brand_id: str) -> Success:
        """Deletes a 10DLC brand.

        Brands with active campaigns cannot be deleted.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.delete_brand", {"brand_id": brand_id})

    def list_brand_appeals(self, brand_id: str) -> builtins.list[TenDlcBrandAppeal]:
        """Returns the appeals against the status of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/appeals`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_brand_appeals", {"brand_id": brand_id})

    def create_brand_appeal(
        self,
        brand_id: str,
        *,
        appeal_categories: Sequence[TenDlcAppealCategoryParam],
        evidence: Sequence[str],
        explanation: str | Unset = UNSET,
    ) -> Success:
        """Appeals against the status of a 10DLC brand.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Upload the evidence first.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/appeals`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            appeal_categories: The categories to look at again.
            evidence: Identifiers of the evidence; may be empty.
            explanation: Why the brand should be verified.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.create_brand_appeal",
            {
                "brand_id": brand_id,
                "appeal_categories": appeal_categories,
                "evidence": evidence,
                "explanation": explanation,
            },
        )

    def list_evidence(self, brand_id: str) -> TenDlcEvidenceList:
        """Returns the evidence of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_evidence", {"brand_id": brand_id})

    def upload_evidence(self, brand_id: str, *, file: Upload) -> TenDlcEvidence:
        """Uploads a file that supports what a 10DLC brand says of itself.

        Its size is checked before anything is sent. Sent once only: a repetition would leave a second file
        behind.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/evidence`. Retry class:
        non_idempotent.

        Args:
            brand_id: Identifier of the brand.
            file: The file, such as JPG, PNG or PDF, of at most 10 MB (10,485,760 bytes). A path, a tuple
                (name, bytes), or a file opened in binary mode.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("ten_dlc.upload_evidence", {"brand_id": brand_id, "file": file})

    def get_evidence(self, brand_id: str, id: str) -> Download:
        """Downloads a file of the evidence of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class: stream.

        Args:
            brand_id: Identifier of the brand.
            id: Identifier of the file.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return self._file("ten_dlc.get_evidence", {"brand_id": brand_id, "id": id})

    def delete_evidence(self, brand_id: str, id: str) -> Success:
        """Deletes a file of the evidence of a 10DLC brand; cannot be undone.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class:
        idempotent.

        Args:
            brand_id: Identifier of the brand.
            id: Identifier of the file.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.delete_evidence", {"brand_id": brand_id, "id": id})

    def list_vettings(self, brand_id: str) -> builtins.list[TenDlcVetting]:
        """Returns the external vettings of a 10DLC brand.

        Each may carry the token of its provider: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_vettings", {"brand_id": brand_id})

    def create_vetting(
        self,
        brand_id: str,
        *,
        evp_id: TenDlcVettingProviderParam,
        vetting_class: TenDlcVettingClassParam,
    ) -> TenDlcVetting:
        """Asks an external provider to vet a 10DLC brand.

        A better score lets more messages through. Costs money, so it is never sent twice: where it stays open
        whether the platform took it, the call fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            evp_id: The provider.
            vetting_class: How thorough it shall be.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.create_vetting",
            {
                "brand_id": brand_id,
                "evp_id": evp_id,
                "vetting_class": vetting_class,
            },
        )

    def import_vetting(
        self,
        brand_id: str,
        *,
        evp_id: TenDlcVettingProviderParam,
        vetting_id: str,
        vetting_token: str,
    ) -> TenDlcVetting:
        """Imports a vetting that a provider made elsewhere.

        May cost money, so it is never sent twice: where it stays open whether the platform took it, the call
        fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            evp_id: The provider.
            vetting_id: Identifier of the vetting.
            vetting_token: Token of the provider for this vetting.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.import_vetting",
            {
                "brand_id": brand_id,
                "evp_id": evp_id,
                "vetting_id": vetting_id,
                "vetting_token": vetting_token,
            },
        )

    def list_vetting_appeals(self, brand_id: str) -> builtins.list[TenDlcVettingAppeal]:
        """Returns the appeals against vettings of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_vetting_appeals", {"brand_id": brand_id})

    def create_vetting_appeal(
        self,
        brand_id: str,
        *,
        appeal_categories: Sequence[TenDlcAppealCategoryParam],
        evidence: Sequence[str],
        explanation: str | Unset = UNSET,
        evp_id: TenDlcVettingProviderParam | Unset = UNSET,
        vetting_id: str | Unset = UNSET,
    ) -> Success:
        """Appeals against the result of a vetting.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. A category that does not fit the status of the brand is an
        `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class:
        billable.

        Args:
            brand_id: Identifier of the brand.
            appeal_categories: The categories to look at again.
            evidence: Identifiers of the evidence; may be empty.
            explanation: Why the result should change.
            evp_id: The provider.
            vetting_id: Identifier of the vetting.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.create_vetting_appeal",
            {
                "brand_id": brand_id,
                "appeal_categories": appeal_categories,
                "evidence": evidence,
                "explanation": explanation,
                "evp_id": evp_id,
                "vetting_id": vetting_id,
            },
        )

    def qualify_use_case(self, brand_id: str, use_case: TenDlcUseCaseParam) -> TenDlcQualification:
        """Tells whether, and on which terms, a 10DLC brand may have campaigns with a use case.

        Until the registry has scored the brand it is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/usecases/{use_case}`. Retry class:
        read.

        Args:
            brand_id: Identifier of the brand.
            use_case: The use case.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.qualify_use_case", {"brand_id": brand_id, "use_case": use_case})

    def list_campaigns(
        self,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        status: TenDlcCampaignStatusParam | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> TenDlcCampaignPage:
        """Lists the 10DLC campaigns of all brands, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/campaigns`. Retry class: read.

        Args:
            name: The name, or a part of it.
            usecase: The use case of the messages.
            status: Status of the campaign.
            mock: Only campaigns for tests. Default: false.
            created_before: Last day on which the campaign may have been made.
            created_after: First day on which the campaign may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most campaigns on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_campaigns",
            {
                "name": name,
                "usecase": usecase,
                "status": status,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    def list_brand_campaigns(
        self,
        brand_id: str,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        status: TenDlcCampaignStatusParam | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> TenDlcCampaignPage:
        """Lists the 10DLC campaigns of one brand, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.
            name: The name, or a part of it.
            usecase: The use case of the messages.
            status: Status of the campaign.
            mock: Only campaigns for tests. Default: false.
            created_before: Last day on which the campaign may have been made.
            created_after: First day on which the campaign may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most campaigns on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_brand_campaigns",
            {
                "brand_id": brand_id,
                "name": name,
                "usecase": usecase,
                "status": status,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    def create_campaign(
        self,
        brand_id: str,
        *,
        name: str,
        usecase: TenDlcUseCaseParam,
        description: str,
        optin_workflow: str,
        optin: bool,
        optin_keywords: str,
        optin_message: str,
        optout: bool,
        optout_keywords: str,
        optout_message: str,
        help: bool,
        help_keywords: str,
        help_message: str,
        sample1: str,
        terms_conditions: str,
        affiliate_marketing: bool,
        age_gated: bool,
        auto_renewal: bool,
        direct_lending: bool,
        embedded_links: bool,
        mock: bool,
        embedded_phones: bool | None | Unset = UNSET,
        embedded_link_sample: str | None | Unset = UNSET,
        sample2: str | None | Unset = UNSET,
        sample3: str | None | Unset = UNSET,
        sample4: str | None | Unset = UNSET,
        sample5: str | None | Unset = UNSET,
        privacy_policy: str | Unset = UNSET,
    ) -> TenDlcCampaign:
        """Registers a 10DLC campaign.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The brand must be `VERIFIED` or `VETTED_VERIFIED`, and can have 50 campaigns.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            name: Display name.
            usecase: The use case of the messages.
            description: A description of the campaign.
            optin_workflow: How people opt in.
            optin: People opt in first.
            optin_keywords: Words that opt in, separated by commas; any case.
            optin_message: Answer to a word that opts in.
            optout: People can opt out with a word.
            optout_keywords: Words that opt out, separated by commas; any case.
            optout_message: Answer to a word that opts out.
            help: People can ask for help with a word.
            help_keywords: Words that ask for help, separated by commas; any case.
            help_message: Answer to a word that asks for help.
            sample1: First sample of a message.
            terms_conditions: URL of the terms and conditions.
            affiliate_marketing: The messages are affiliate marketing.
            age_gated: The contents are for grown-ups only.
            auto_renewal: The campaign renews itself.
            direct_lending: The messages are about direct lending.
            embedded_links: The messages hold links.
            mock: The campaign is for tests only; it cannot send.
            embedded_phones: The messages hold phone numbers. Sent as null when left out.
            embedded_link_sample: Sample of a link in the messages. Sent as null when left out.
            sample2: Second sample of a message. Sent as null when left out.
            sample3: Third sample of a message. Sent as null when left out.
            sample4: Fourth sample of a message. Sent as null when left out.
            sample5: Fifth sample of a message. Sent as null when left out.
            privacy_policy: URL of the privacy policy.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.create_campaign",
            {
                "brand_id": brand_id,
                "name": name,
                "usecase": usecase,
                "description": description,
                "optin_workflow": optin_workflow,
                "optin": optin,
                "optin_keywords": optin_keywords,
                "optin_message": optin_message,
                "optout": optout,
                "optout_keywords": optout_keywords,
                "optout_message": optout_message,
                "help": help,
                "help_keywords": help_keywords,
                "help_message": help_message,
                "sample1": sample1,
                "terms_conditions": terms_conditions,
                "affiliate_marketing": affiliate_marketing,
                "age_gated": age_gated,
                "auto_renewal": auto_renewal,
                "direct_lending": direct_lending,
                "embedded_links": embedded_links,
                "mock": mock,
                "embedded_phones": embedded_phones,
                "embedded_link_sample": embedded_link_sample,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "privacy_policy": privacy_policy,
            },
        )

    def get_campaign(self, brand_id: str, campaign_id: str) -> TenDlcCampaign:
        """Returns one 10DLC campaign.

        A campaign that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
        read.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.get_campaign", {"brand_id": brand_id, "campaign_id": campaign_id})

    def wait_campaign(self, brand_id: str, campaign_id: str, *, timeout: float = 600.0) -> TenDlcCampaign:
        """Call `get_campaign` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return self._wait("ten_dlc.get_campaign", {"brand_id": brand_id, "campaign_id": campaign_id}, "status", ("APPROVED", "DECLINED", "DELETED", "EXPIRED", "SUSPENDED", "PORTED_OUT",), timeout)

    def update_campaign(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded_links: bool | Unset = UNSET,
        embedded_phones: bool | Unset = UNSET,
        embedded_link_sample: str | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        optin_workflow: str | Unset = UNSET,
        optin: bool | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optout: bool | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        help: bool | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        terms_conditions: str | Unset = UNSET,
        privacy_policy: str | Unset = UNSET,
    ) -> TenDlcCampaign:
        """Changes a 10DLC campaign; other fields stay as they are.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
        idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            name: Display name. At most 120 characters.
            usecase: The use cases of the messages: `CUSTOMER_CARE`, `MARKETING`, `ACCOUNT_NOTIFICATION`,
                `FRAUD_ALERT`, `PUBLIC_SERVICE_ANNOUNCEMENT` or `SECURITY_ALERT`.
            description: A description of the campaign. 40 to 4,096 characters.
            embedded_links: The messages hold links.
            embedded_phones: The messages hold phone numbers.
            embedded_link_sample: Sample of a link in the messages. At most 255 characters.
            age_gated: The contents are for grown-ups only.
            direct_lending: The messages are about direct lending.
            auto_renewal: The campaign renews itself.
            optin_workflow: How people opt in. 40 to 4,096 characters.
            optin: People opt in first.
            optin_keywords: Words that opt in, separated by commas; any case. At most 255 characters.
            optin_message: Answer to a word that opts in. 20 to 320 characters.
            optout: People can opt out with a word.
            optout_keywords: Words that opt out, separated by commas; any case. At most 255 characters.
            optout_message: Answer to a word that opts out. 20 to 320 characters.
            help: People can ask for help with a word.
            help_keywords: Words that ask for help, separated by commas; any case. At most 255 characters.
            help_message: Answer to a word that asks for help. 20 to 320 characters.
            sample1: First sample of a message. 20 to 1,024 characters.
            sample2: Second sample of a message. 20 to 1,024 characters.
            sample3: Third sample of a message. 20 to 1,024 characters.
            sample4: Fourth sample of a message. 20 to 1,024 characters.
            sample5: Fifth sample of a message. 20 to 1,024 characters.
            terms_conditions: URL of the terms and conditions. At most 255 characters.
            privacy_policy: URL of the privacy policy. At most 255 characters.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one(
            "ten_dlc.update_campaign",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "name": name,
                "usecase": usecase,
                "description": description,
                "embedded_links": embedded_links,
                "embedded_phones": embedded_phones,
                "embedded_link_sample": embedded_link_sample,
                "age_gated": age_gated,
                "direct_lending": direct_lending,
                "auto_renewal": auto_renewal,
                "optin_workflow": optin_workflow,
                "optin": optin,
                "optin_keywords": optin_keywords,
                "optin_message": optin_message,
                "optout": optout,
                "optout_keywords": optout_keywords,
                "optout_message": optout_message,
                "help": help,
                "help_keywords": help_keywords,
                "help_message": help_message,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "terms_conditions": terms_conditions,
                "privacy_policy": privacy_policy,
            },
        )

    def delete_campaign(self, brand_id: str, campaign_id: str) -> Success:
        """Deletes a 10DLC campaign; its phone numbers can no longer send.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry
        class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.delete_campaign", {"brand_id": brand_id, "campaign_id": campaign_id})

    def list_numbers(self, brand_id: str, campaign_id: str) -> TenDlcNumberList:
        """Returns the phone numbers of a 10DLC campaign with their status.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers`.
        Retry class: read.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_numbers", {"brand_id": brand_id, "campaign_id": campaign_id})

    def link_number(self, brand_id: str, campaign_id: str, number: str) -> Success:
        """Adds a phone number of the account to a 10DLC campaign.

        Once it is approved it is a sender ID. A campaign can have 45 numbers, and a number one campaign.

        Source: current API.

        Current API, for both generations: `POST
        /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            number: The phone number, in E.164 form.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.link_number", {"brand_id": brand_id, "campaign_id": campaign_id, "number": number})

    def unlink_number(self, brand_id: str, campaign_id: str, number: str) -> Success:
        """Takes a phone number out of a 10DLC campaign; its sender ID is deleted too.

        Source: current API.

        Current API, for both generations: `DELETE
        /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            number: The phone number, in E.164 form.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.unlink_number", {"brand_id": brand_id, "campaign_id": campaign_id, "number": number})

    def nudge_campaign(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        nudge_intent: TenDlcNudgeIntentParam,
        description: str,
    ) -> Success:
        """Asks to move on a campaign that waits for its review or was refused.

        The campaign must be 72 hours old. One nudge in 24 hours: another one is a `RateLimitError`. Reaches
        people, so it is never sent twice: where it stays open whether the platform took it, the call fails with
        `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/nudge`. Retry
        class: billable.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            nudge_intent: The subject of the nudge.
            description: Why.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one(
            "ten_dlc.nudge_campaign",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "nudge_intent": nudge_intent,
                "description": description,
            },
        )

    def list_subscriptions(self) -> builtins.list[TenDlcSubscription]:
        """Returns where 10DLC events go.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/subscriptions`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.list_subscriptions", {})

    def create_subscription(self, *, subscription_category: TenDlcEventCategoryParam, url: str) -> TenDlcSubscription:
        """Has 10DLC events of one category posted to a URL.

        Sent once only, so an ambiguous end is an `OutcomeUnknownError`; `list_subscriptions` then tells.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/subscriptions`. Retry class: non_idempotent.

        Args:
            subscription_category: The subject of the events.
            url: URL to post them to.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return self._one("ten_dlc.create_subscription", {"subscription_category": subscription_category, "url": url})

    def delete_subscription(self, *, subscription_category: TenDlcEventCategoryParam) -> Success:
        """Ends the subscription to 10DLC events of one category.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/subscriptions`. Retry class: idempotent.

        Args:
            subscription_category: The subject of its events.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._one("ten_dlc.delete_subscription", {"subscription_category": subscription_category})


class AsyncTenDlc(AsyncResource):
    """Register brands and campaigns, so that US phone numbers may send messages."""

    def list_brands(
        self,
        *,
        dba_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        entity_type: TenDlcEntityTypeParam | Unset = UNSET,
        status: TenDlcBrandStatusParam | Unset = UNSET,
        country: str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        ein_taxid: str | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[TenDlcBrandPage, TenDlcBrand]:
        """Lists the 10DLC brands of the account, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands`. Retry class: read.

        Args:
            dba_name: The public name, or a part of it.
            company_name: The legal name, or a part of it.
            entity_type: Legal form of the company.
            status: How far the identity is verified.
            country: Two-letter ISO code of the country.
            show_deleted: List deleted brands as well. Default: false.
            ein_taxid: Tax number.
            mock: Only brands for tests. Default: false.
            created_before: Last day on which the brand may have been made.
            created_after: First day on which the brand may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most brands on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_brands",
            {
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "status": status,
                "country": country,
                "show_deleted": show_deleted,
                "ein_taxid": ein_taxid,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    async def create_brand(
        self,
        *,
        dba_name: str,
        company_name: str,
        entity_type: TenDlcEntityTypeParam,
        vertical: TenDlcVerticalParam,
        ein_taxid: str,
        ein_taxid_country: str,
        first_name: str,
        last_name: str,
        phone_number: str,
        email: str,
        street_address: str,
        city: str,
        country: str,
        zip: str,
        state_or_province: str | None | Unset = UNSET,
        website: str | Unset = UNSET,
        stock_symbol: str | None | Unset = UNSET,
        stock_exchange: str | None | Unset = UNSET,
        mock: bool | Unset = UNSET,
    ) -> TenDlcBrand:
        """Registers a 10DLC brand.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The registry then verifies the identity: the status of the brand tells how it
        went.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands`. Retry class: billable.

        Args:
            dba_name: Name that the public knows. At most 255 characters.
            company_name: Legal name of the company. At most 255 characters.
            entity_type: Legal form of the company.
            vertical: Field of business.
            ein_taxid: Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the
                national number. At most 21 characters.
            ein_taxid_country: Two-letter ISO code of the country that gave the tax number. Exactly 2
                characters.
            first_name: First name of the contact. At most 100 characters.
            last_name: Last name of the contact. At most 100 characters.
            phone_number: Phone number for support, in E.164 format. At most 20 characters.
            email: Email address for support. At most 100 characters.
            street_address: Street and number. At most 100 characters.
            city: City. At most 100 characters.
            country: Two-letter ISO code of the country. Exactly 2 characters.
            zip: ZIP or postal code. At most 10 characters.
            state_or_province: State or province, for the US in two letters. Sent as null when left out. At
                most 20 characters.
            website: Website. At most 255 characters.
            stock_symbol: Symbol of the stock; needed for `PUBLIC_PROFIT`, not allowed otherwise. None means
                none. At most 10 characters.
            stock_exchange: Code of the stock exchange; needed for `PUBLIC_PROFIT`, not allowed otherwise.
                None means none. At most 10 characters.
            mock: The brand is for tests only; it cannot send. Default: false.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_brand",
            {
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "vertical": vertical,
                "ein_taxid": ein_taxid,
                "ein_taxid_country": ein_taxid_country,
                "first_name": first_name,
                "last_name": last_name,
                "phone_number": phone_number,
                "email": email,
                "street_address": street_address,
                "city": city,
                "country": country,
                "zip": zip,
                "state_or_province": state_or_province,
                "website": website,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "mock": mock,
            },
        )

    async def get_brand(self, brand_id: str) -> TenDlcBrand:
        """Returns one 10DLC brand.

        A brand that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.get_brand", {"brand_id": brand_id})

    async def wait_brand(self, brand_id: str, *, timeout: float = 600.0) -> TenDlcBrand:
        """Call `get_brand` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            brand_id: Identifier of the brand.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("ten_dlc.get_brand", {"brand_id": brand_id}, "status", ("VERIFIED", "VETTED_VERIFIED", "UNVERIFIED", "SELF_DECLARED", "SUSPENDED",), timeout)

    async def update_brand(
        self,
        brand_id: str,
        *,
        dba_name: str | Unset = UNSET,
        company_name: str | Unset = UNSET,
        entity_type: TenDlcEntityTypeParam | Unset = UNSET,
        vertical: TenDlcVerticalParam | Unset = UNSET,
        ein_taxid: str | Unset = UNSET,
        ein_taxid_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        stock_symbol: str | None | Unset = UNSET,
        stock_exchange: str | None | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        email: str | Unset = UNSET,
        street_address: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state_or_province: str | None | Unset = UNSET,
        zip: str | Unset = UNSET,
        country: str | Unset = UNSET,
        mock: bool | Unset = UNSET,
    ) -> TenDlcBrand:
        """Changes a 10DLC brand; other fields stay as they are.

        A new tax number, tax country or legal form has the identity verified again, for a fee. Brands that are
        `VETTED_VERIFIED` or have active campaigns cannot be changed.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            dba_name: Name that the public knows. At most 255 characters.
            company_name: Legal name of the company. At most 255 characters.
            entity_type: Legal form of the company.
            vertical: Field of business.
            ein_taxid: Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the
                national number. At most 21 characters.
            ein_taxid_country: Two-letter ISO code of the country that gave the tax number. Exactly 2
                characters.
            website: Website. At most 255 characters.
            stock_symbol: Symbol of the stock. None clears it. At most 10 characters.
            stock_exchange: Code of the stock exchange. None clears it. At most 10 characters.
            first_name: First name of the contact. At most 100 characters.
            last_name: Last name of the contact. At most 100 characters.
            phone_number: Phone number for support, in E.164 format. At most 20 characters.
            email: Email address for support. At most 100 characters.
            street_address: Street and number. At most 100 characters.
            city: City. At most 100 characters.
            state_or_province: State or province, for the US in two letters. None clears it. At most 20
                characters.
            zip: ZIP or postal code. At most 10 characters.
            country: Two-letter ISO code of the country. Exactly 2 characters.
            mock: The brand is for tests only.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "ten_dlc.update_brand",
            {
                "brand_id": brand_id,
                "dba_name": dba_name,
                "company_name": company_name,
                "entity_type": entity_type,
                "vertical": vertical,
                "ein_taxid": ein_taxid,
                "ein_taxid_country": ein_taxid_country,
                "website": website,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "first_name": first_name,
                "last_name": last_name,
                "phone_number": phone_number,
                "email": email,
                "street_address": street_address,
                "city": city,
                "state_or_province": state_or_province,
                "zip": zip,
                "country": country,
                "mock": mock,
            },
        )

    async def delete_brand(self, brand_id: str) -> Success:
        """Deletes a 10DLC brand.

        Brands with active campaigns cannot be deleted.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.delete_brand", {"brand_id": brand_id})

    async def list_brand_appeals(self, brand_id: str) -> builtins.list[TenDlcBrandAppeal]:
        """Returns the appeals against the status of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/appeals`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_brand_appeals", {"brand_id": brand_id})

    async def create_brand_appeal(
        self,
        brand_id: str,
        *,
        appeal_categories: Sequence[TenDlcAppealCategoryParam],
        evidence: Sequence[str],
        explanation: str | Unset = UNSET,
    ) -> Success:
        """Appeals against the status of a 10DLC brand.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. Upload the evidence first.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/appeals`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            appeal_categories: The categories to look at again.
            evidence: Identifiers of the evidence; may be empty.
            explanation: Why the brand should be verified.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_brand_appeal",
            {
                "brand_id": brand_id,
                "appeal_categories": appeal_categories,
                "evidence": evidence,
                "explanation": explanation,
            },
        )

    async def list_evidence(self, brand_id: str) -> TenDlcEvidenceList:
        """Returns the evidence of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_evidence", {"brand_id": brand_id})

    async def upload_evidence(self, brand_id: str, *, file: Upload) -> TenDlcEvidence:
        """Uploads a file that supports what a 10DLC brand says of itself.

        Its size is checked before anything is sent. Sent once only: a repetition would leave a second file
        behind.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/evidence`. Retry class:
        non_idempotent.

        Args:
            brand_id: Identifier of the brand.
            file: The file, such as JPG, PNG or PDF, of at most 10 MB (10,485,760 bytes). A path, a tuple
                (name, bytes), or a file opened in binary mode.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one("ten_dlc.upload_evidence", {"brand_id": brand_id, "file": file})

    async def get_evidence(self, brand_id: str, id: str) -> AsyncDownload:
        """Downloads a file of the evidence of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class: stream.

        Args:
            brand_id: Identifier of the brand.
            id: Identifier of the file.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            StreamInterruptedError: It broke off before the end of the file.
        """
        return await self._file("ten_dlc.get_evidence", {"brand_id": brand_id, "id": id})

    async def delete_evidence(self, brand_id: str, id: str) -> Success:
        """Deletes a file of the evidence of a 10DLC brand; cannot be undone.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/evidence/{id}`. Retry class:
        idempotent.

        Args:
            brand_id: Identifier of the brand.
            id: Identifier of the file.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.delete_evidence", {"brand_id": brand_id, "id": id})

    async def list_vettings(self, brand_id: str) -> builtins.list[TenDlcVetting]:
        """Returns the external vettings of a 10DLC brand.

        Each may carry the token of its provider: treat the reply as a secret.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_vettings", {"brand_id": brand_id})

    async def create_vetting(
        self,
        brand_id: str,
        *,
        evp_id: TenDlcVettingProviderParam,
        vetting_class: TenDlcVettingClassParam,
    ) -> TenDlcVetting:
        """Asks an external provider to vet a 10DLC brand.

        A better score lets more messages through. Costs money, so it is never sent twice: where it stays open
        whether the platform took it, the call fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            evp_id: The provider.
            vetting_class: How thorough it shall be.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_vetting",
            {
                "brand_id": brand_id,
                "evp_id": evp_id,
                "vetting_class": vetting_class,
            },
        )

    async def import_vetting(
        self,
        brand_id: str,
        *,
        evp_id: TenDlcVettingProviderParam,
        vetting_id: str,
        vetting_token: str,
    ) -> TenDlcVetting:
        """Imports a vetting that a provider made elsewhere.

        May cost money, so it is never sent twice: where it stays open whether the platform took it, the call
        fails with `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/vettings`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            evp_id: The provider.
            vetting_id: Identifier of the vetting.
            vetting_token: Token of the provider for this vetting.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.import_vetting",
            {
                "brand_id": brand_id,
                "evp_id": evp_id,
                "vetting_id": vetting_id,
                "vetting_token": vetting_token,
            },
        )

    async def list_vetting_appeals(self, brand_id: str) -> builtins.list[TenDlcVettingAppeal]:
        """Returns the appeals against vettings of a 10DLC brand.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_vetting_appeals", {"brand_id": brand_id})

    async def create_vetting_appeal(
        self,
        brand_id: str,
        *,
        appeal_categories: Sequence[TenDlcAppealCategoryParam],
        evidence: Sequence[str],
        explanation: str | Unset = UNSET,
        evp_id: TenDlcVettingProviderParam | Unset = UNSET,
        vetting_id: str | Unset = UNSET,
    ) -> Success:
        """Appeals against the result of a vetting.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. A category that does not fit the status of the brand is an
        `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/vettings/appeals`. Retry class:
        billable.

        Args:
            brand_id: Identifier of the brand.
            appeal_categories: The categories to look at again.
            evidence: Identifiers of the evidence; may be empty.
            explanation: Why the result should change.
            evp_id: The provider.
            vetting_id: Identifier of the vetting.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_vetting_appeal",
            {
                "brand_id": brand_id,
                "appeal_categories": appeal_categories,
                "evidence": evidence,
                "explanation": explanation,
                "evp_id": evp_id,
                "vetting_id": vetting_id,
            },
        )

    async def qualify_use_case(self, brand_id: str, use_case: TenDlcUseCaseParam) -> TenDlcQualification:
        """Tells whether, and on which terms, a 10DLC brand may have campaigns with a use case.

        Until the registry has scored the brand it is an `InvalidRequestError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/usecases/{use_case}`. Retry class:
        read.

        Args:
            brand_id: Identifier of the brand.
            use_case: The use case.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.qualify_use_case", {"brand_id": brand_id, "use_case": use_case})

    def list_campaigns(
        self,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        status: TenDlcCampaignStatusParam | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[TenDlcCampaignPage, TenDlcCampaign]:
        """Lists the 10DLC campaigns of all brands, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/campaigns`. Retry class: read.

        Args:
            name: The name, or a part of it.
            usecase: The use case of the messages.
            status: Status of the campaign.
            mock: Only campaigns for tests. Default: false.
            created_before: Last day on which the campaign may have been made.
            created_after: First day on which the campaign may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most campaigns on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_campaigns",
            {
                "name": name,
                "usecase": usecase,
                "status": status,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    def list_brand_campaigns(
        self,
        brand_id: str,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        status: TenDlcCampaignStatusParam | Unset = UNSET,
        mock: bool | Unset = UNSET,
        created_before: date | str | Unset = UNSET,
        created_after: date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncPages[TenDlcCampaignPage, TenDlcCampaign]:
        """Lists the 10DLC campaigns of one brand, page by page.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: read.

        Args:
            brand_id: Identifier of the brand.
            name: The name, or a part of it.
            usecase: The use case of the messages.
            status: Status of the campaign.
            mock: Only campaigns for tests. Default: false.
            created_before: Last day on which the campaign may have been made.
            created_after: First day on which the campaign may have been made.
            page: Page, from 1. Default: 1.
            per_page: Most campaigns on a page. Default: 25. At least 1.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return self._page(
            "ten_dlc.list_brand_campaigns",
            {
                "brand_id": brand_id,
                "name": name,
                "usecase": usecase,
                "status": status,
                "mock": mock,
                "created_before": created_before,
                "created_after": created_after,
                "page": page,
                "per_page": per_page,
            },
        )

    async def create_campaign(
        self,
        brand_id: str,
        *,
        name: str,
        usecase: TenDlcUseCaseParam,
        description: str,
        optin_workflow: str,
        optin: bool,
        optin_keywords: str,
        optin_message: str,
        optout: bool,
        optout_keywords: str,
        optout_message: str,
        help: bool,
        help_keywords: str,
        help_message: str,
        sample1: str,
        terms_conditions: str,
        affiliate_marketing: bool,
        age_gated: bool,
        auto_renewal: bool,
        direct_lending: bool,
        embedded_links: bool,
        mock: bool,
        embedded_phones: bool | None | Unset = UNSET,
        embedded_link_sample: str | None | Unset = UNSET,
        sample2: str | None | Unset = UNSET,
        sample3: str | None | Unset = UNSET,
        sample4: str | None | Unset = UNSET,
        sample5: str | None | Unset = UNSET,
        privacy_policy: str | Unset = UNSET,
    ) -> TenDlcCampaign:
        """Registers a 10DLC campaign.

        Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        with `OutcomeUnknownError`. The brand must be `VERIFIED` or `VETTED_VERIFIED`, and can have 50 campaigns.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns`. Retry class: billable.

        Args:
            brand_id: Identifier of the brand.
            name: Display name.
            usecase: The use case of the messages.
            description: A description of the campaign.
            optin_workflow: How people opt in.
            optin: People opt in first.
            optin_keywords: Words that opt in, separated by commas; any case.
            optin_message: Answer to a word that opts in.
            optout: People can opt out with a word.
            optout_keywords: Words that opt out, separated by commas; any case.
            optout_message: Answer to a word that opts out.
            help: People can ask for help with a word.
            help_keywords: Words that ask for help, separated by commas; any case.
            help_message: Answer to a word that asks for help.
            sample1: First sample of a message.
            terms_conditions: URL of the terms and conditions.
            affiliate_marketing: The messages are affiliate marketing.
            age_gated: The contents are for grown-ups only.
            auto_renewal: The campaign renews itself.
            direct_lending: The messages are about direct lending.
            embedded_links: The messages hold links.
            mock: The campaign is for tests only; it cannot send.
            embedded_phones: The messages hold phone numbers. Sent as null when left out.
            embedded_link_sample: Sample of a link in the messages. Sent as null when left out.
            sample2: Second sample of a message. Sent as null when left out.
            sample3: Third sample of a message. Sent as null when left out.
            sample4: Fourth sample of a message. Sent as null when left out.
            sample5: Fifth sample of a message. Sent as null when left out.
            privacy_policy: URL of the privacy policy.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_campaign",
            {
                "brand_id": brand_id,
                "name": name,
                "usecase": usecase,
                "description": description,
                "optin_workflow": optin_workflow,
                "optin": optin,
                "optin_keywords": optin_keywords,
                "optin_message": optin_message,
                "optout": optout,
                "optout_keywords": optout_keywords,
                "optout_message": optout_message,
                "help": help,
                "help_keywords": help_keywords,
                "help_message": help_message,
                "sample1": sample1,
                "terms_conditions": terms_conditions,
                "affiliate_marketing": affiliate_marketing,
                "age_gated": age_gated,
                "auto_renewal": auto_renewal,
                "direct_lending": direct_lending,
                "embedded_links": embedded_links,
                "mock": mock,
                "embedded_phones": embedded_phones,
                "embedded_link_sample": embedded_link_sample,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "privacy_policy": privacy_policy,
            },
        )

    async def get_campaign(self, brand_id: str, campaign_id: str) -> TenDlcCampaign:
        """Returns one 10DLC campaign.

        A campaign that is not on the account is a `NotFoundError`.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
        read.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.get_campaign", {"brand_id": brand_id, "campaign_id": campaign_id})

    async def wait_campaign(self, brand_id: str, campaign_id: str, *, timeout: float = 600.0) -> TenDlcCampaign:
        """Call `get_campaign` again and again until the work has ended.

        Polls with exponential back-off, from 0.2 to 5 seconds.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            timeout: Most seconds to wait: no call begins after them.

        Raises:
            TimeoutError: The work is still going on then.
        """
        return await self._wait("ten_dlc.get_campaign", {"brand_id": brand_id, "campaign_id": campaign_id}, "status", ("APPROVED", "DECLINED", "DELETED", "EXPIRED", "SUSPENDED", "PORTED_OUT",), timeout)

    async def update_campaign(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        name: str | Unset = UNSET,
        usecase: TenDlcUseCaseParam | Unset = UNSET,
        description: str | Unset = UNSET,
        embedded_links: bool | Unset = UNSET,
        embedded_phones: bool | Unset = UNSET,
        embedded_link_sample: str | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        optin_workflow: str | Unset = UNSET,
        optin: bool | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optout: bool | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        help: bool | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        terms_conditions: str | Unset = UNSET,
        privacy_policy: str | Unset = UNSET,
    ) -> TenDlcCampaign:
        """Changes a 10DLC campaign; other fields stay as they are.

        Source: current API.

        Current API, for both generations: `PUT /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry class:
        idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            name: Display name. At most 120 characters.
            usecase: The use cases of the messages: `CUSTOMER_CARE`, `MARKETING`, `ACCOUNT_NOTIFICATION`,
                `FRAUD_ALERT`, `PUBLIC_SERVICE_ANNOUNCEMENT` or `SECURITY_ALERT`.
            description: A description of the campaign. 40 to 4,096 characters.
            embedded_links: The messages hold links.
            embedded_phones: The messages hold phone numbers.
            embedded_link_sample: Sample of a link in the messages. At most 255 characters.
            age_gated: The contents are for grown-ups only.
            direct_lending: The messages are about direct lending.
            auto_renewal: The campaign renews itself.
            optin_workflow: How people opt in. 40 to 4,096 characters.
            optin: People opt in first.
            optin_keywords: Words that opt in, separated by commas; any case. At most 255 characters.
            optin_message: Answer to a word that opts in. 20 to 320 characters.
            optout: People can opt out with a word.
            optout_keywords: Words that opt out, separated by commas; any case. At most 255 characters.
            optout_message: Answer to a word that opts out. 20 to 320 characters.
            help: People can ask for help with a word.
            help_keywords: Words that ask for help, separated by commas; any case. At most 255 characters.
            help_message: Answer to a word that asks for help. 20 to 320 characters.
            sample1: First sample of a message. 20 to 1,024 characters.
            sample2: Second sample of a message. 20 to 1,024 characters.
            sample3: Third sample of a message. 20 to 1,024 characters.
            sample4: Fourth sample of a message. 20 to 1,024 characters.
            sample5: Fifth sample of a message. 20 to 1,024 characters.
            terms_conditions: URL of the terms and conditions. At most 255 characters.
            privacy_policy: URL of the privacy policy. At most 255 characters.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "ten_dlc.update_campaign",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "name": name,
                "usecase": usecase,
                "description": description,
                "embedded_links": embedded_links,
                "embedded_phones": embedded_phones,
                "embedded_link_sample": embedded_link_sample,
                "age_gated": age_gated,
                "direct_lending": direct_lending,
                "auto_renewal": auto_renewal,
                "optin_workflow": optin_workflow,
                "optin": optin,
                "optin_keywords": optin_keywords,
                "optin_message": optin_message,
                "optout": optout,
                "optout_keywords": optout_keywords,
                "optout_message": optout_message,
                "help": help,
                "help_keywords": help_keywords,
                "help_message": help_message,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "terms_conditions": terms_conditions,
                "privacy_policy": privacy_policy,
            },
        )

    async def delete_campaign(self, brand_id: str, campaign_id: str) -> Success:
        """Deletes a 10DLC campaign; its phone numbers can no longer send.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}`. Retry
        class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.delete_campaign", {"brand_id": brand_id, "campaign_id": campaign_id})

    async def list_numbers(self, brand_id: str, campaign_id: str) -> TenDlcNumberList:
        """Returns the phone numbers of a 10DLC campaign with their status.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers`.
        Retry class: read.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_numbers", {"brand_id": brand_id, "campaign_id": campaign_id})

    async def link_number(self, brand_id: str, campaign_id: str, number: str) -> Success:
        """Adds a phone number of the account to a 10DLC campaign.

        Once it is approved it is a sender ID. A campaign can have 45 numbers, and a number one campaign.

        Source: current API.

        Current API, for both generations: `POST
        /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            number: The phone number, in E.164 form.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "ten_dlc.link_number",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "number": number,
            },
        )

    async def unlink_number(self, brand_id: str, campaign_id: str, number: str) -> Success:
        """Takes a phone number out of a 10DLC campaign; its sender ID is deleted too.

        Source: current API.

        Current API, for both generations: `DELETE
        /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}`. Retry class: idempotent.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            number: The phone number, in E.164 form.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one(
            "ten_dlc.unlink_number",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "number": number,
            },
        )

    async def nudge_campaign(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        nudge_intent: TenDlcNudgeIntentParam,
        description: str,
    ) -> Success:
        """Asks to move on a campaign that waits for its review or was refused.

        The campaign must be 72 hours old. One nudge in 24 hours: another one is a `RateLimitError`. Reaches
        people, so it is never sent twice: where it stays open whether the platform took it, the call fails with
        `OutcomeUnknownError`.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/nudge`. Retry
        class: billable.

        Args:
            brand_id: Identifier of the brand.
            campaign_id: Identifier of the campaign.
            nudge_intent: The subject of the nudge.
            description: Why.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.nudge_campaign",
            {
                "brand_id": brand_id,
                "campaign_id": campaign_id,
                "nudge_intent": nudge_intent,
                "description": description,
            },
        )

    async def list_subscriptions(self) -> builtins.list[TenDlcSubscription]:
        """Returns where 10DLC events go.

        Source: current API.

        Current API, for both generations: `GET /v3/10dlc/subscriptions`. Retry class: read.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.list_subscriptions", {})

    async def create_subscription(
        self,
        *,
        subscription_category: TenDlcEventCategoryParam,
        url: str,
    ) -> TenDlcSubscription:
        """Has 10DLC events of one category posted to a URL.

        Sent once only, so an ambiguous end is an `OutcomeUnknownError`; `list_subscriptions` then tells.

        Source: current API.

        Current API, for both generations: `POST /v3/10dlc/subscriptions`. Retry class: non_idempotent.

        Args:
            subscription_category: The subject of the events.
            url: URL to post them to.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            OutcomeUnknownError: The platform may or may not have acted: do not simply call again.
        """
        return await self._one(
            "ten_dlc.create_subscription",
            {
                "subscription_category": subscription_category,
                "url": url,
            },
        )

    async def delete_subscription(self, *, subscription_category: TenDlcEventCategoryParam) -> Success:
        """Ends the subscription to 10DLC events of one category.

        Source: current API.

        Current API, for both generations: `DELETE /v3/10dlc/subscriptions`. Retry class: idempotent.

        Args:
            subscription_category: The subject of its events.

        Raises:
            NotSentError: Nothing was sent: an argument is wrong (`InvalidArgumentError`), or there is no
                connection.
            ApiError: The platform refused: `AuthenticationError`, `PermissionDeniedError`, `NotFoundError`,
                `InvalidRequestError`, `RateLimitError`, `ServerError`, or another status.
            TransportError: No complete reply: the connection broke, or the time was up (`TimeoutError`).
            DecodeError: The reply lacks its identifier or is no JSON.
        """
        return await self._one("ten_dlc.delete_subscription", {"subscription_category": subscription_category})
