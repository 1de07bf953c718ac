//! Models of what proves a 10DLC brand: evidence, vettings and appeals.

use crate::Upload;
use crate::api::ten_dlc::brands::TenDlcBrandStatus;
use crate::codec::scalars::{Secret, Timestamp};

choices! {
    /// The category of an appeal.
    pub TenDlcAppealCategory {
        /// The tax number did not match.
        VerifyTaxId = "VERIFY_TAX_ID",
        /// The tax exemption of a non-profit organization was not found.
        VerifyNonProfit = "VERIFY_NON_PROFIT",
        /// The brand was not found to be a part of government.
        VerifyGovernment = "VERIFY_GOVERNMENT",
        /// The score of a vetting is low; vetting appeals only.
        LowScore = "LOW_SCORE",
    }

    /// An external provider of vettings.
    pub TenDlcVettingProvider {
        /// Aegis Mobile.
        Aegis = "AEGIS",
        /// Campaign Verify.
        CampaignVerify = "CV",
        /// WMC Global.
        WmcGlobal = "WMC",
    }

    /// How thorough a vetting is.
    pub TenDlcVettingClass {
        /// The usual vetting.
        Standard = "STANDARD",
        /// A deeper vetting.
        Enhanced = "ENHANCED",
        /// A vetting for political messages.
        Political = "POLITICAL",
    }
}

model! {
    /// A file that supports what a 10DLC brand says of itself.
    pub reply TenDlcEvidence {
        /// Identifier of the file.
        uuid: String,
        /// Name of the file.
        file_name: Option<String>,
        /// Media type as the platform sees it.
        mime_type: Option<String>,
        /// Where the file can be read, with the account's key.
        url: Option<String>,
    }

    /// The evidence of a 10DLC brand.
    pub reply TenDlcEvidenceList {
        /// The files.
        items: Vec<TenDlcEvidence>,
    }

    /// Evidence to upload.
    pub request UploadTenDlcEvidence {
        /// The file, such as JPG, PNG or PDF, of at most 10 MB (10,485,760 bytes).
        file: Upload [file(10 << 20, &[])],
    }

    /// An error that the registry reports.
    pub reply TenDlcRegistryError {
        /// Code of the error.
        code: Option<String>,
        /// The error in words.
        message: Option<String>,
    }

    /// The registry's answer to one category of an appeal.
    pub reply TenDlcAppealFeedbackCategory {
        /// The category.
        id: Option<TenDlcAppealCategory>,
        /// Its name for people.
        display_name: Option<String>,
        /// When to choose it.
        description: Option<String>,
        /// Which fields of the brand it is about.
        fields: Option<serde_json::Value>,
        /// The problem.
        errors: Vec<TenDlcRegistryError>,
    }

    /// The registry's answer to an appeal.
    pub reply TenDlcAppealFeedback {
        /// One entry for each category.
        category: Vec<TenDlcAppealFeedbackCategory>,
    }

    /// The outcome of an appeal against the status of a 10DLC brand.
    pub reply TenDlcBrandAppealOutcome {
        /// Status of the brand afterwards.
        vetting_status: Option<TenDlcBrandStatus>,
        /// The registry's answer.
        feedback: Option<TenDlcAppealFeedback>,
        /// Further facts of the registry about the brand.
        optional_attributes: Option<serde_json::Value>,
    }

    /// An appeal against the status of a 10DLC brand.
    pub reply TenDlcBrandAppeal {
        /// Its categories.
        categories: Vec<TenDlcAppealCategory>,
        /// Identifiers of the evidence.
        evidence: Vec<String>,
        /// Why the brand should be verified.
        explanation: Option<String>,
        /// Status of the appeal, such as `PENDING` or `COMPLETE`.
        status: Option<String>,
        /// Its outcome.
        outcome: Option<TenDlcBrandAppealOutcome>,
        /// When the appeal was made.
        created_at: Option<Timestamp>,
        /// When the appeal last changed.
        updated_at: Option<Timestamp>,
    }

    /// An appeal to make against the status of a 10DLC brand.
    pub request CreateTenDlcBrandAppeal {
        /// The categories to look at again.
        appeal_categories: Vec<TenDlcAppealCategory>,
        /// Identifiers of the evidence; may be empty.
        evidence: Vec<String>,
        /// Why the brand should be verified.
        explanation: Option<String>,
    }

    /// A vetting of a 10DLC brand by an external provider.
    pub reply TenDlcVetting {
        /// Identifier of the vetting.
        vetting_id: String,
        /// The provider.
        evp_id: Option<TenDlcVettingProvider>,
        /// How thorough it is.
        vetting_class: Option<TenDlcVettingClass>,
        /// Its status, such as `PENDING` or `ACTIVE`.
        vetting_status: Option<String>,
        /// Score of the brand; null until the vetting has ended.
        vetting_score: Option<i64>,
        /// Token of the provider, with which others can import the vetting.
        vetting_token: Option<Secret>,
        /// The reasons for a lower score.
        reasons: Vec<String>,
        /// Further facts from the provider.
        vetting_details: Option<serde_json::Value>,
        /// When the vetting was asked for.
        create_date: Option<Timestamp>,
        /// When the vetting ended.
        vetted_date: Option<Timestamp>,
    }

    /// A vetting to ask for.
    pub request CreateTenDlcVetting {
        /// The provider.
        evp_id: TenDlcVettingProvider,
        /// How thorough it shall be.
        vetting_class: TenDlcVettingClass,
    }

    /// A vetting that a provider made elsewhere.
    pub request ImportTenDlcVetting {
        /// The provider.
        evp_id: TenDlcVettingProvider,
        /// Identifier of the vetting.
        vetting_id: String,
        /// Token of the provider for this vetting.
        vetting_token: Secret,
    }

    /// The provider's answer to a vetting appeal.
    pub reply TenDlcVettingAppealFeedback {
        /// The reasons for a lower score.
        reasons: Vec<String>,
    }

    /// The outcome of a vetting appeal.
    pub reply TenDlcVettingAppealOutcome {
        /// Status of the vetting afterwards.
        vet_status: Option<String>,
        /// Score of the brand afterwards.
        vet_score: Option<i64>,
        /// The provider's answer.
        feedback: Option<TenDlcVettingAppealFeedback>,
    }

    /// An appeal against the result of a vetting.
    pub reply TenDlcVettingAppeal {
        /// Identifier of the brand.
        brand_id: Option<String>,
        /// Identifier of the vetting.
        vetting_id: Option<String>,
        /// The provider.
        evp_id: Option<TenDlcVettingProvider>,
        /// How thorough the vetting was.
        vetting_class: Option<TenDlcVettingClass>,
        /// The categories of the appeal.
        category_list: Vec<TenDlcAppealCategory>,
        /// Identifiers of the evidence.
        attachment_uuid_list: Vec<String>,
        /// Why the result should change.
        explanation: Option<String>,
        /// Status of the appeal, such as `PENDING` or `COMPLETE`.
        appeal_status: Option<String>,
        /// Its outcome.
        appeal_outcome: Option<TenDlcVettingAppealOutcome>,
        /// When the appeal was made.
        create_date: Option<Timestamp>,
        /// When the status of the appeal last changed.
        appeal_status_update_date: Option<Timestamp>,
    }

    /// An appeal to make against the result of a vetting.
    pub request CreateTenDlcVettingAppeal {
        /// The categories to look at again.
        appeal_categories: Vec<TenDlcAppealCategory>,
        /// Identifiers of the evidence; may be empty.
        evidence: Vec<String>,
        /// Why the result should change.
        explanation: Option<String>,
        /// The provider.
        evp_id: Option<TenDlcVettingProvider>,
        /// Identifier of the vetting.
        vetting_id: Option<String>,
    }
}
