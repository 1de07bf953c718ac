//! Models of 10DLC campaigns.

use crate::Pagination;
use crate::api::ten_dlc::numbers::TenDlcUseCase;
use crate::codec::scalars::{Date, Decimal, Timestamp};

choices! {
    /// Status of a 10DLC campaign.
    pub TenDlcCampaignStatus {
        /// The campaign is being looked at.
        Review = "REVIEW",
        /// The campaign waits for its review.
        Pending = "PENDING",
        /// The campaign can send.
        Approved = "APPROVED",
        /// The campaign was refused.
        Declined = "DECLINED",
        /// The campaign was deleted.
        Deleted = "DELETED",
        /// The registration ran out.
        Expired = "EXPIRED",
        /// The campaign may not send.
        Suspended = "SUSPENDED",
        /// The campaign went to another provider.
        PortedOut = "PORTED_OUT",
    }

    /// The subject of a nudge.
    pub TenDlcNudgeIntent {
        /// To look at a campaign that waits.
        Review = "REVIEW",
        /// To look again at a campaign that was refused.
        AppealRejection = "APPEAL_REJECTION",
    }
}

model! {
    /// A 10DLC campaign: what a brand sends, and how people agreed to it.
    pub reply TenDlcCampaign {
        /// Identifier of the campaign, given by the registry.
        campaign_id: String,
        /// Identifier of its brand.
        brand_id: Option<String>,
        /// Display name.
        name: Option<String>,
        /// The use case of the messages.
        usecase: Option<TenDlcUseCase>,
        /// Status of the campaign.
        status: Option<TenDlcCampaignStatus>,
        /// Why the campaign has its status.
        feedback: Option<String>,
        /// A description of the campaign.
        description: Option<String>,
        /// Price of a month in USD.
        monthly_fee: Option<Decimal>,
        /// Phone numbers of the campaign.
        phone_numbers: Vec<String>,
        /// Whether the campaign is for tests only.
        mock: Option<bool>,
        /// Whether the messages are affiliate marketing.
        affiliate_marketing: Option<bool>,
        /// Whether the contents are for grown-ups only.
        age_gated: Option<bool>,
        /// Whether the campaign renews itself.
        auto_renewal: Option<bool>,
        /// Whether the messages are about direct lending.
        direct_lending: Option<bool>,
        /// Whether the messages hold links.
        embedded_links: Option<bool>,
        /// Whether the messages hold phone numbers.
        embedded_phones: Option<bool>,
        /// Sample of a link in the messages.
        embedded_link_sample: Option<String>,
        /// How people opt in.
        optin_workflow: Option<String>,
        /// Whether people opt in first.
        optin: Option<bool>,
        /// Words that opt in, separated by commas; any case.
        optin_keywords: Option<String>,
        /// Answer to a word that opts in.
        optin_message: Option<String>,
        /// Whether people can opt out with a word.
        optout: Option<bool>,
        /// Words that opt out, separated by commas; any case.
        optout_keywords: Option<String>,
        /// Answer to a word that opts out.
        optout_message: Option<String>,
        /// Whether people can ask for help with a word.
        help: Option<bool>,
        /// Words that ask for help, separated by commas; any case.
        help_keywords: Option<String>,
        /// Answer to a word that asks for help.
        help_message: Option<String>,
        /// First sample of a message.
        sample1: Option<String>,
        /// Second sample of a message.
        sample2: Option<String>,
        /// Third sample of a message.
        sample3: Option<String>,
        /// Fourth sample of a message.
        sample4: Option<String>,
        /// Fifth sample of a message.
        sample5: Option<String>,
        /// URL of the privacy policy.
        privacy_policy: Option<String>,
        /// URL of the terms and conditions.
        terms_conditions: Option<String>,
        /// When the campaign was last paid for.
        last_bill_date: Option<Timestamp>,
        /// When the campaign is to be paid for next.
        next_bill_date: Option<Timestamp>,
        /// When the campaign was made.
        created_at: Option<Timestamp>,
        /// When the campaign last changed.
        updated_at: Option<Timestamp>,
    }

    /// One page of 10DLC campaigns.
    pub reply TenDlcCampaignPage {
        /// The page's campaigns.
        items: Vec<TenDlcCampaign>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which 10DLC campaigns to list.
    pub request ListTenDlcCampaigns {
        /// The name, or a part of it.
        name: Option<String>,
        /// The use case of the messages.
        usecase: Option<TenDlcUseCase>,
        /// Status of the campaign.
        status: Option<TenDlcCampaignStatus>,
        /// Only campaigns for tests. Default: false.
        mock: Option<bool>,
        /// Last day on which the campaign may have been made.
        created_before: Option<Date>,
        /// First day on which the campaign may have been made.
        created_after: Option<Date>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most campaigns on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// A 10DLC campaign to register.
    pub request CreateTenDlcCampaign {
        /// Display name.
        name: String,
        /// The use case of the messages.
        usecase: TenDlcUseCase,
        /// A description of the campaign.
        description: String,
        /// How people opt in.
        optin_workflow: String,
        /// People opt in first.
        optin: bool,
        /// Words that opt in, separated by commas; any case.
        optin_keywords: String [may_be_blank()],
        /// Answer to a word that opts in.
        optin_message: String [may_be_blank()],
        /// People can opt out with a word.
        optout: bool,
        /// Words that opt out, separated by commas; any case.
        optout_keywords: String [may_be_blank()],
        /// Answer to a word that opts out.
        optout_message: String [may_be_blank()],
        /// People can ask for help with a word.
        help: bool,
        /// Words that ask for help, separated by commas; any case.
        help_keywords: String [may_be_blank()],
        /// Answer to a word that asks for help.
        help_message: String [may_be_blank()],
        /// First sample of a message.
        sample1: String,
        /// URL of the terms and conditions.
        terms_conditions: String [may_be_blank()],
        /// The messages are affiliate marketing.
        affiliate_marketing: bool,
        /// The contents are for grown-ups only.
        age_gated: bool,
        /// The campaign renews itself.
        auto_renewal: bool,
        /// The messages are about direct lending.
        direct_lending: bool,
        /// The messages hold links.
        embedded_links: bool,
        /// The campaign is for tests only; it cannot send.
        mock: bool,
        /// The messages hold phone numbers. Sent as null when left out.
        embedded_phones: Option<bool> [always()],
        /// Sample of a link in the messages. Sent as null when left out.
        embedded_link_sample: Option<String> [always()],
        /// Second sample of a message. Sent as null when left out.
        sample2: Option<String> [always()],
        /// Third sample of a message. Sent as null when left out.
        sample3: Option<String> [always()],
        /// Fourth sample of a message. Sent as null when left out.
        sample4: Option<String> [always()],
        /// Fifth sample of a message. Sent as null when left out.
        sample5: Option<String> [always()],
        /// URL of the privacy policy.
        privacy_policy: Option<String>,
    }

    /// Changes to a 10DLC campaign; other fields stay as they are.
    pub request UpdateTenDlcCampaign {
        /// Display name.
        name: Option<String> [most(120)],
        /// The use cases of the messages: `CUSTOMER_CARE`, `MARKETING`, `ACCOUNT_NOTIFICATION`, `FRAUD_ALERT`,
        /// `PUBLIC_SERVICE_ANNOUNCEMENT` or `SECURITY_ALERT`.
        usecase: Option<TenDlcUseCase>,
        /// A description of the campaign.
        description: Option<String> [least(40), most(4096)],
        /// The messages hold links.
        embedded_links: Option<bool>,
        /// The messages hold phone numbers.
        embedded_phones: Option<bool>,
        /// Sample of a link in the messages.
        embedded_link_sample: Option<String> [most(255)],
        /// The contents are for grown-ups only.
        age_gated: Option<bool>,
        /// The messages are about direct lending.
        direct_lending: Option<bool>,
        /// The campaign renews itself.
        auto_renewal: Option<bool>,
        /// How people opt in.
        optin_workflow: Option<String> [least(40), most(4096)],
        /// People opt in first.
        optin: Option<bool>,
        /// Words that opt in, separated by commas; any case.
        optin_keywords: Option<String> [most(255)],
        /// Answer to a word that opts in.
        optin_message: Option<String> [least(20), most(320)],
        /// People can opt out with a word.
        optout: Option<bool>,
        /// Words that opt out, separated by commas; any case.
        optout_keywords: Option<String> [most(255)],
        /// Answer to a word that opts out.
        optout_message: Option<String> [least(20), most(320)],
        /// People can ask for help with a word.
        help: Option<bool>,
        /// Words that ask for help, separated by commas; any case.
        help_keywords: Option<String> [most(255)],
        /// Answer to a word that asks for help.
        help_message: Option<String> [least(20), most(320)],
        /// First sample of a message.
        sample1: Option<String> [least(20), most(1024)],
        /// Second sample of a message.
        sample2: Option<String> [least(20), most(1024)],
        /// Third sample of a message.
        sample3: Option<String> [least(20), most(1024)],
        /// Fourth sample of a message.
        sample4: Option<String> [least(20), most(1024)],
        /// Fifth sample of a message.
        sample5: Option<String> [least(20), most(1024)],
        /// URL of the terms and conditions.
        terms_conditions: Option<String> [most(255)],
        /// URL of the privacy policy.
        privacy_policy: Option<String> [most(255)],
    }

    /// Asks to move a campaign on.
    pub request NudgeTenDlcCampaign {
        /// The subject of the nudge.
        nudge_intent: TenDlcNudgeIntent,
        /// Why.
        description: String,
    }
}

page!(TenDlcCampaignPage of TenDlcCampaign);
