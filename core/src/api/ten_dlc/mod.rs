//! 10DLC: brands, campaigns and phone numbers that may send to the US.

mod brands;
mod campaigns;
mod numbers;
mod vettings;

use crate::api::common::Success;
use crate::schema::operation::{Until, delete, get, post, put};

pub use brands::*;
pub use campaigns::*;
pub use numbers::*;
pub use vettings::*;

resource! {
    /// Register brands and campaigns, so that US phone numbers may send messages.
    TenDlc as ten_dlc {
        /// Lists the 10DLC brands of the account, page by page.
        ///
        /// Source: current API.
        list_brands(ListTenDlcBrands) -> page TenDlcBrandPage {
            class: Read,
            current: get("/v3/10dlc/brands"),
        }

        /// Registers a 10DLC brand.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. The registry then verifies the identity: the status of the brand tells how it
        /// went.
        ///
        /// Source: current API.
        create_brand(CreateTenDlcBrand) -> one TenDlcBrand {
            class: Billable,
            current: post("/v3/10dlc/brands"),
        }

        /// Returns one 10DLC brand.
        ///
        /// A brand that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get_brand[brand_id: String = "Identifier of the brand."]() -> one TenDlcBrand {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}"),
            wait: Until {
                method: "wait_brand",
                field: "status",
                ends: &["VERIFIED", "VETTED_VERIFIED", "UNVERIFIED", "SELF_DECLARED", "SUSPENDED"],
                absent: false,
            },
        }

        /// Changes a 10DLC brand; other fields stay as they are.
        ///
        /// A new tax number, tax country or legal form has the identity verified again, for a fee. Brands that are
        /// `VETTED_VERIFIED` or have active campaigns cannot be changed.
        ///
        /// Source: current API.
        update_brand[brand_id: String = "Identifier of the brand."](UpdateTenDlcBrand) -> one TenDlcBrand {
            class: Idempotent,
            current: put("/v3/10dlc/brands/{brand_id}"),
        }

        /// Deletes a 10DLC brand.
        ///
        /// Brands with active campaigns cannot be deleted.
        ///
        /// Source: current API.
        delete_brand[brand_id: String = "Identifier of the brand."]() -> one Success {
            class: Idempotent,
            current: delete("/v3/10dlc/brands/{brand_id}"),
        }

        /// Returns the appeals against the status of a 10DLC brand.
        ///
        /// Source: current API.
        list_brand_appeals[brand_id: String = "Identifier of the brand."]() -> one Vec<TenDlcBrandAppeal> {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/appeals"),
        }

        /// Appeals against the status of a 10DLC brand.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. Upload the evidence first.
        ///
        /// Source: current API.
        create_brand_appeal[brand_id: String = "Identifier of the brand."](CreateTenDlcBrandAppeal) -> one Success {
            class: Billable,
            current: post("/v3/10dlc/brands/{brand_id}/appeals"),
        }

        /// Returns the evidence of a 10DLC brand.
        ///
        /// Source: current API.
        list_evidence[brand_id: String = "Identifier of the brand."]() -> one TenDlcEvidenceList {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/evidence"),
        }

        /// Uploads a file that supports what a 10DLC brand says of itself.
        ///
        /// Its size is checked before anything is sent. Sent once only: a repetition would leave a second file behind.
        ///
        /// Source: current API.
        upload_evidence[brand_id: String = "Identifier of the brand."](UploadTenDlcEvidence) -> one TenDlcEvidence {
            class: NonIdempotent,
            current: post("/v3/10dlc/brands/{brand_id}/evidence").multipart(),
        }

        /// Downloads a file of the evidence of a 10DLC brand.
        ///
        /// Source: current API.
        get_evidence[
            brand_id: String = "Identifier of the brand.",
            id: String = "Identifier of the file."
        ]() -> file TenDlcEvidence {
            class: Stream,
            current: get("/v3/10dlc/brands/{brand_id}/evidence/{id}").accept("application/octet-stream"),
        }

        /// Deletes a file of the evidence of a 10DLC brand; cannot be undone.
        ///
        /// Source: current API.
        delete_evidence[
            brand_id: String = "Identifier of the brand.",
            id: String = "Identifier of the file."
        ]() -> one Success {
            class: Idempotent,
            current: delete("/v3/10dlc/brands/{brand_id}/evidence/{id}"),
        }

        /// Returns the external vettings of a 10DLC brand.
        ///
        /// Each may carry the token of its provider: treat the reply as a secret.
        ///
        /// Source: current API.
        list_vettings[brand_id: String = "Identifier of the brand."]() -> one Vec<TenDlcVetting> {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/vettings"),
        }

        /// Asks an external provider to vet a 10DLC brand.
        ///
        /// A better score lets more messages through. Costs money, so it is never sent twice: where it stays open
        /// whether the platform took it, the call fails with `OutcomeUnknownError`.
        ///
        /// Source: current API.
        create_vetting[brand_id: String = "Identifier of the brand."](CreateTenDlcVetting) -> one TenDlcVetting {
            class: Billable,
            current: post("/v3/10dlc/brands/{brand_id}/vettings"),
        }

        /// Imports a vetting that a provider made elsewhere.
        ///
        /// May cost money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`.
        ///
        /// Source: current API.
        import_vetting[brand_id: String = "Identifier of the brand."](ImportTenDlcVetting) -> one TenDlcVetting {
            class: Billable,
            current: put("/v3/10dlc/brands/{brand_id}/vettings"),
        }

        /// Returns the appeals against vettings of a 10DLC brand.
        ///
        /// Source: current API.
        list_vetting_appeals[brand_id: String = "Identifier of the brand."]() -> one Vec<TenDlcVettingAppeal> {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/vettings/appeals"),
        }

        /// Appeals against the result of a vetting.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. A category that does not fit the status of the brand is an
        /// `InvalidRequestError`.
        ///
        /// Source: current API.
        create_vetting_appeal[brand_id: String = "Identifier of the brand."](CreateTenDlcVettingAppeal) -> one Success {
            class: Billable,
            current: post("/v3/10dlc/brands/{brand_id}/vettings/appeals"),
        }

        /// Tells whether, and on which terms, a 10DLC brand may have campaigns with a use case.
        ///
        /// Until the registry has scored the brand it is an `InvalidRequestError`.
        ///
        /// Source: current API.
        qualify_use_case[
            brand_id: String = "Identifier of the brand.",
            use_case: TenDlcUseCase = "The use case."
        ]() -> one TenDlcQualification {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/usecases/{use_case}"),
        }

        /// Lists the 10DLC campaigns of all brands, page by page.
        ///
        /// Source: current API.
        list_campaigns(ListTenDlcCampaigns) -> page TenDlcCampaignPage {
            class: Read,
            current: get("/v3/10dlc/brands/campaigns"),
        }

        /// Lists the 10DLC campaigns of one brand, page by page.
        ///
        /// Source: current API.
        list_brand_campaigns[brand_id: String = "Identifier of the brand."](ListTenDlcCampaigns) -> page TenDlcCampaignPage {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/campaigns"),
        }

        /// Registers a 10DLC campaign.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. The brand must be `VERIFIED` or `VETTED_VERIFIED`, and can have 50 campaigns.
        ///
        /// Source: current API.
        create_campaign[brand_id: String = "Identifier of the brand."](CreateTenDlcCampaign) -> one TenDlcCampaign {
            class: Billable,
            current: post("/v3/10dlc/brands/{brand_id}/campaigns"),
        }

        /// Returns one 10DLC campaign.
        ///
        /// A campaign that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        get_campaign[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign."
        ]() -> one TenDlcCampaign {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}"),
            wait: Until {
                method: "wait_campaign",
                field: "status",
                ends: &["APPROVED", "DECLINED", "DELETED", "EXPIRED", "SUSPENDED", "PORTED_OUT"],
                absent: false,
            },
        }

        /// Changes a 10DLC campaign; other fields stay as they are.
        ///
        /// Source: current API.
        update_campaign[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign."
        ](UpdateTenDlcCampaign) -> one TenDlcCampaign {
            class: Idempotent,
            current: put("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}"),
        }

        /// Deletes a 10DLC campaign; its phone numbers can no longer send.
        ///
        /// Source: current API.
        delete_campaign[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign."
        ]() -> one Success {
            class: Idempotent,
            current: delete("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}"),
        }

        /// Returns the phone numbers of a 10DLC campaign with their status.
        ///
        /// Source: current API.
        list_numbers[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign."
        ]() -> one TenDlcNumberList {
            class: Read,
            current: get("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers"),
        }

        /// Adds a phone number of the account to a 10DLC campaign.
        ///
        /// Once it is approved it is a sender ID. A campaign can have 45 numbers, and a number one campaign.
        ///
        /// Source: current API.
        link_number[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign.",
            number: String = "The phone number, in E.164 form."
        ]() -> one Success {
            class: Idempotent,
            current: post("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}").nothing(),
        }

        /// Takes a phone number out of a 10DLC campaign; its sender ID is deleted too.
        ///
        /// Source: current API.
        unlink_number[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign.",
            number: String = "The phone number, in E.164 form."
        ]() -> one Success {
            class: Idempotent,
            current: delete("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/numbers/{number}"),
        }

        /// Asks to move on a campaign that waits for its review or was refused.
        ///
        /// The campaign must be 72 hours old. One nudge in 24 hours: another one is a `RateLimitError`. Reaches people,
        /// so it is never sent twice: where it stays open whether the platform took it, the call fails with
        /// `OutcomeUnknownError`.
        ///
        /// Source: current API.
        nudge_campaign[
            brand_id: String = "Identifier of the brand.",
            campaign_id: String = "Identifier of the campaign."
        ](NudgeTenDlcCampaign) -> one Success {
            class: Billable,
            current: post("/v3/10dlc/brands/{brand_id}/campaigns/{campaign_id}/nudge"),
        }

        /// Returns where 10DLC events go.
        ///
        /// Source: current API.
        list_subscriptions() -> one Vec<TenDlcSubscription> {
            class: Read,
            current: get("/v3/10dlc/subscriptions"),
        }

        /// Has 10DLC events of one category posted to a URL.
        ///
        /// Sent once only, so an ambiguous end is an `OutcomeUnknownError`; `list_subscriptions` then tells.
        ///
        /// Source: current API.
        create_subscription(CreateTenDlcSubscription) -> one TenDlcSubscription {
            class: NonIdempotent,
            current: post("/v3/10dlc/subscriptions"),
        }

        /// Ends the subscription to 10DLC events of one category.
        ///
        /// Source: current API.
        delete_subscription(DeleteTenDlcSubscription) -> one Success {
            class: Idempotent,
            current: delete("/v3/10dlc/subscriptions"),
        }
    }
}

waiter!(TenDlc: wait_brand by get_brand[brand_id] -> TenDlcBrand);
waiter!(TenDlc: wait_campaign by get_campaign[brand_id, campaign_id] -> TenDlcCampaign);
