//! Models of use cases, of the phone numbers of 10DLC campaigns, and of event subscriptions.

use crate::codec::scalars::Decimal;

choices! {
    /// The use case of a 10DLC campaign.
    pub TenDlcUseCase {
        /// Agents, franchises and local branches.
        AgentsFranchises = "AGENTS_FRANCHISES",
        /// Exempt by agreement with the carriers.
        CarrierExempt = "CARRIER_EXEMPT",
        /// Messages of a charity.
        Charity = "CHARITY",
        /// Emergencies.
        Emergency = "EMERGENCY",
        /// Schools up to grade 12.
        K12Education = "K12_EDUCATION",
        /// Few messages, for several purposes.
        LowVolume = "LOW_VOLUME",
        /// Machines to machines.
        M2m = "M2M",
        /// Several purposes.
        Mixed = "MIXED",
        /// Political messages.
        Political = "POLITICAL",
        /// Numbers that stand between two people.
        Proxy = "PROXY",
        /// Messages within a community.
        Social = "SOCIAL",
        /// A business of one person.
        SoleProprietor = "SOLE_PROPRIETOR",
        /// Sweepstakes.
        Sweepstake = "SWEEPSTAKE",
        /// A trial.
        Trial = "TRIAL",
        /// Unified communications, many messages.
        UcaasHigh = "UCAAS_HIGH",
        /// Unified communications, few messages.
        UcaasLow = "UCAAS_LOW",
        /// Codes that prove who someone is.
        TwoFactor = "2FA",
        /// Notices about an account.
        AccountNotification = "ACCOUNT_NOTIFICATION",
        /// Customer care.
        CustomerCare = "CUSTOMER_CARE",
        /// Notices about deliveries.
        DeliveryNotification = "DELIVERY_NOTIFICATION",
        /// Warnings of fraud.
        FraudAlert = "FRAUD_ALERT",
        /// Colleges and universities.
        HigherEducation = "HIGHER_EDUCATION",
        /// Advertising.
        Marketing = "MARKETING",
        /// Polls and votes that are not political.
        PollingVoting = "POLLING_VOTING",
        /// Public service announcements.
        PublicServiceAnnouncement = "PUBLIC_SERVICE_ANNOUNCEMENT",
        /// Warnings about security.
        SecurityAlert = "SECURITY_ALERT",
    }

    /// Status of a phone number in a 10DLC campaign.
    pub TenDlcNumberStatus {
        /// The number can send: it is a sender ID.
        Approved = "APPROVED",
        /// Registration is under way.
        Pending = "PENDING",
        /// Registration was refused.
        Rejected = "REJECTED",
    }

    /// What 10DLC events are about.
    pub TenDlcEventCategory {
        /// The status of brands.
        Brand = "brand",
        /// The status of campaigns.
        Campaign = "campaign",
        /// The status of phone numbers in campaigns.
        Number = "number",
    }
}

model! {
    /// Requirements and limits of a mobile network operator for a use case.
    pub reply TenDlcOperatorTerms {
        /// Name of the operator.
        mno: Option<String>,
        /// Whether the brand qualifies.
        mno_qualify: Option<bool>,
        /// Whether the operator looks at campaigns once they are approved.
        mno_review: Option<bool>,
        /// Whether the operator carries the use case.
        mno_support: Option<bool>,
        /// Fewest samples of messages.
        min_msg_samples: Option<i64>,
        /// Whether an answer to help words is needed.
        help_required: Option<bool>,
        /// Whether a way to opt in is needed.
        optin_required: Option<bool>,
        /// Whether a way to opt out is needed.
        optout_required: Option<bool>,
        /// Whether links are forbidden.
        no_embedded_links: Option<bool>,
        /// Whether phone numbers in the text are forbidden.
        no_embedded_phone: Option<bool>,
        /// MMS a minute; AT&T only.
        att_mms_tpm: Option<i64>,
        /// Message class; AT&T only.
        att_msg_class: Option<String>,
        /// SMS a minute; AT&T only.
        att_sms_tpm: Option<i64>,
        /// The scope of the limits a minute; AT&T only.
        att_tpm_scope: Option<String>,
        /// Messages a day; T-Mobile only.
        tmobile_brand_dcap: Option<i64>,
        /// Tier of the brand; T-Mobile only.
        tmobile_brand_tier: Option<String>,
    }

    /// Whether and on which terms a 10DLC brand may have campaigns with a use case.
    pub reply TenDlcQualification {
        /// The use case.
        usecase: Option<TenDlcUseCase>,
        /// Price of a month of such a campaign in USD.
        monthly_fee: Option<Decimal>,
        /// Requirements and limits of each operator.
        mno_metadata: Vec<TenDlcOperatorTerms>,
    }

    /// A phone number in a 10DLC campaign.
    pub reply TenDlcNumber {
        /// The number.
        number: String,
        /// Its status in the campaign.
        status: Option<TenDlcNumberStatus>,
    }

    /// The phone numbers of a 10DLC campaign.
    pub reply TenDlcNumberList {
        /// Identifier of the brand.
        brand_id: Option<String>,
        /// Identifier of the campaign.
        campaign_id: Option<String>,
        /// The numbers.
        numbers: Vec<TenDlcNumber>,
    }

    /// Where 10DLC events go.
    pub reply TenDlcSubscription {
        /// The subject of the events.
        subscription_category: Option<TenDlcEventCategory>,
        /// URL that they are posted to.
        url: Option<String>,
    }

    /// Where 10DLC events shall go.
    pub request CreateTenDlcSubscription {
        /// The subject of the events.
        subscription_category: TenDlcEventCategory,
        /// URL to post them to.
        url: String,
    }

    /// Which subscription to end.
    pub request DeleteTenDlcSubscription {
        /// The subject of its events.
        subscription_category: TenDlcEventCategory,
    }
}
