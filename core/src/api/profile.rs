//! The account itself: who owns it, and what it may do.

use crate::codec::scalars::Decimal;
use crate::schema::operation::{get, put};

choices! {
    /// The industry of a company.
    pub CompanyIndustry {
        /// Telephone and internet services.
        Telecommunications = "telecommunications",
        /// Software and computing.
        InformationTechnology = "information technology and services",
        /// Banks and finance.
        Finance = "fintech and finance",
        /// Medicine and drugs.
        Healthcare = "healthcare and pharmaceuticals",
        /// Shops.
        Retail = "ecommerce and retail",
        /// Schools and research.
        Education = "education and research",
        /// Parcels and meals.
        Delivery = "pickup and delivery",
        /// Freight and travel of people.
        Transportation = "transportation and logistics",
        /// Press, film and games.
        Media = "media and entertainment",
        /// Travel, hotels and restaurants.
        Travel = "travel and hospitality",
        /// Charities.
        NonProfit = "non-profit and charity organizations",
        /// Factories.
        Manufacturing = "manufacturing and industrial goods",
        /// Anything else.
        Another = "other",
    }
}

model! {
    /// A country as the profile names it.
    pub reply ProfileCountry {
        /// Name of the country.
        country_name: Option<String>,
        /// Identifier of the country.
        country_id: Option<i64>,
    }

    /// The company behind the account.
    pub reply CompanyInfo {
        /// Name of the company.
        name: Option<String>,
        /// Its industry.
        industry: Option<CompanyIndustry>,
        /// Its address.
        address: Option<String>,
        /// Person to write to about bills.
        attn_contact_name: Option<String>,
        /// VAT number.
        vat_number: Option<String>,
        /// Country.
        country: Option<ProfileCountry>,
    }

    /// Where the platform posts to unless told otherwise.
    pub reply ProfileDestination {
        /// The kind of callback, such as `sms`.
        transport: Option<String>,
        /// The address.
        value: Option<String>,
    }

    /// The account's profile.
    pub reply AccountProfile {
        /// Identifier of the account.
        id: i64,
        /// Email address of the account.
        email: Option<String>,
        /// First name of the owner.
        first_name: Option<String>,
        /// Last name of the owner.
        last_name: Option<String>,
        /// Phone number of the owner.
        phone: Option<String>,
        /// Further information.
        additional_info: Option<String>,
        /// Another email address, for bills.
        contact_email: Option<String>,
        /// Time zone, such as `Pacific/Wallis`.
        timezone: Option<String>,
        /// Job of the owner.
        job_title: Option<String>,
        /// Address that short links begin with.
        default_short_link_endpoint: Option<String>,
        /// Where the platform posts to unless told otherwise.
        default_destinations: Vec<ProfileDestination>,
        /// The company behind the account.
        company_info: Option<CompanyInfo>,
    }

    /// Limits for all calls of the account.
    pub reply AccountLimits {
        /// Longest outbound call in seconds.
        max_call_duration: Option<i64>,
        /// How many outbound calls there may be at once.
        max_sip_channels: Option<i64>,
        /// Most that a minute of an outbound call may cost, in cents.
        max_call_rate: Option<Decimal>,
    }

    /// Balance and limits of the account.
    pub reply AccountConfig {
        /// Money on the account in USD.
        balance: Option<Decimal>,
        /// Limits for all calls of the account.
        global_limits: Option<AccountLimits>,
    }

    /// Changes to the company behind the account. The names differ from those of the profile.
    pub request UpdateCompanyInfo {
        /// Name of the company.
        name: Option<String>,
        /// Its industry.
        industry: Option<CompanyIndustry>,
        /// Its address; the profile returns it as `address`.
        billing_address: Option<String>,
        /// Person to write to about bills.
        attn_contact_name: Option<String>,
        /// VAT number.
        vat_number: Option<String>,
        /// Code of the country; the profile returns it as `country`.
        country_code: Option<String>,
    }

    /// Changes to the profile. The names differ from those of the profile.
    pub request UpdateProfile {
        /// Further information.
        additional_info: Option<String>,
        /// Email address; the profile returns it as `contact_email`.
        contacts: Option<String>,
        /// Address that short links begin with.
        default_short_link_endpoint: Option<String>,
        /// First name of the owner.
        first_name: Option<String>,
        /// Last name of the owner.
        last_name: Option<String>,
        /// Phone number of the owner.
        phone: Option<String>,
        /// Address to post incoming messages to; the profile returns it in `default_destinations`.
        sms_relay_url: Option<String>,
        /// Address to post delivery reports to; the profile returns it in `default_destinations`.
        dlr_relay_url: Option<String>,
        /// Time zone; the profile returns it as `timezone`.
        time_zone: Option<String>,
        /// Job of the owner.
        job_title: Option<String>,
        /// The company behind the account.
        company_info: Option<UpdateCompanyInfo>,
    }
}

resource! {
    /// The account itself: who owns it, and what it may do.
    Profile as profile {
        /// Returns the account's profile.
        ///
        /// Source: current API.
        get() -> one AccountProfile {
            class: Read,
            current: get("/v1/profile"),
        }

        /// Changes the account's profile.
        ///
        /// Some fields have other names than in the profile. Wrong values are an `InvalidRequestError`.
        ///
        /// Source: current API.
        update(UpdateProfile) -> one AccountProfile {
            class: Idempotent,
            current: put("/v1/profile"),
        }

        /// Returns the balance and the limits of the account.
        ///
        /// Source: current API.
        config() -> one AccountConfig {
            class: Read,
            current: get("/v1/profile/config"),
        }
    }
}
