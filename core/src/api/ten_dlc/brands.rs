//! Models of 10DLC brands.

use crate::Pagination;
use crate::codec::scalars::{Date, Patch, Timestamp};

choices! {
    /// Legal form of the company behind a 10DLC brand.
    pub TenDlcEntityType {
        /// A company in private hands.
        PrivateProfit = "PRIVATE_PROFIT",
        /// A company that is listed on a stock exchange.
        PublicProfit = "PUBLIC_PROFIT",
        /// A non-profit organization; US only.
        NonProfit = "NON_PROFIT",
        /// A part of government; US only.
        Government = "GOVERNMENT",
    }

    /// Field of business of a 10DLC brand.
    pub TenDlcVertical {
        /// Health care.
        Healthcare = "HEALTHCARE",
        /// Professional services.
        Professional = "PROFESSIONAL",
        /// Retail.
        Retail = "RETAIL",
        /// Technology.
        Technology = "TECHNOLOGY",
        /// Education.
        Education = "EDUCATION",
        /// Financial services.
        Financial = "FINANCIAL",
        /// Non-profit work.
        NonProfit = "NON_PROFIT",
        /// Government.
        Government = "GOVERNMENT",
        /// Anything else.
        AnythingElse = "OTHER",
    }

    /// How far the identity of a 10DLC brand is verified.
    pub TenDlcBrandStatus {
        /// Verification is under way.
        Review = "REVIEW",
        /// The identity was confirmed: campaigns can be registered.
        Verified = "VERIFIED",
        /// The identity was not confirmed, or not yet.
        Unverified = "UNVERIFIED",
        /// An external provider vetted the brand as well: campaigns can be registered.
        VettedVerified = "VETTED_VERIFIED",
        /// The brand may not send.
        Suspended = "SUSPENDED",
        /// Registered without any verification by others.
        SelfDeclared = "SELF_DECLARED",
    }
}

model! {
    /// A 10DLC brand: a company that sends messages in the US.
    pub reply TenDlcBrand {
        /// Identifier of the brand, given by the registry.
        brand_id: String,
        /// Name that the public knows.
        dba_name: Option<String>,
        /// Legal name of the company.
        company_name: Option<String>,
        /// Legal form of the company.
        entity_type: Option<TenDlcEntityType>,
        /// Field of business.
        vertical: Option<TenDlcVertical>,
        /// Tax number of the company.
        ein_taxid: Option<String>,
        /// Two-letter ISO code of the country that gave the tax number.
        ein_taxid_country: Option<String>,
        /// How far the identity is verified.
        status: Option<TenDlcBrandStatus>,
        /// Website.
        website: Option<String>,
        /// Symbol of the stock; listed companies only.
        stock_symbol: Option<String>,
        /// Code of the stock exchange; listed companies only.
        stock_exchange: Option<String>,
        /// First name of the contact.
        first_name: Option<String>,
        /// Last name of the contact.
        last_name: Option<String>,
        /// Phone number for support.
        phone_number: Option<String>,
        /// Email address for support.
        email: Option<String>,
        /// Street and number.
        street_address: Option<String>,
        /// City.
        city: Option<String>,
        /// State or province.
        state_or_province: Option<String>,
        /// Two-letter ISO code of the country.
        country: Option<String>,
        /// ZIP or postal code.
        zip: Option<String>,
        /// Why the brand has its status.
        feedback: Option<String>,
        /// Whether the brand is for tests only.
        mock: Option<bool>,
        /// When the brand was made.
        created_at: Option<Timestamp>,
        /// When the brand last changed.
        updated_at: Option<Timestamp>,
    }

    /// One page of 10DLC brands.
    pub reply TenDlcBrandPage {
        /// The page's brands.
        items: Vec<TenDlcBrand>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which 10DLC brands to list.
    pub request ListTenDlcBrands {
        /// The public name, or a part of it.
        dba_name: Option<String>,
        /// The legal name, or a part of it.
        company_name: Option<String>,
        /// Legal form of the company.
        entity_type: Option<TenDlcEntityType>,
        /// How far the identity is verified.
        status: Option<TenDlcBrandStatus>,
        /// Two-letter ISO code of the country.
        country: Option<String>,
        /// List deleted brands as well. Default: false.
        show_deleted: Option<bool>,
        /// Tax number.
        ein_taxid: Option<String>,
        /// Only brands for tests. Default: false.
        mock: Option<bool>,
        /// Last day on which the brand may have been made.
        created_before: Option<Date>,
        /// First day on which the brand may have been made.
        created_after: Option<Date>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most brands on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// A 10DLC brand to register.
    pub request CreateTenDlcBrand {
        /// Name that the public knows.
        dba_name: String [most(255)],
        /// Legal name of the company.
        company_name: String [most(255)],
        /// Legal form of the company.
        entity_type: TenDlcEntityType,
        /// Field of business.
        vertical: TenDlcVertical,
        /// Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the national number.
        ein_taxid: String [most(21)],
        /// Two-letter ISO code of the country that gave the tax number.
        ein_taxid_country: String [least(2), most(2)],
        /// First name of the contact.
        first_name: String [most(100)],
        /// Last name of the contact.
        last_name: String [most(100)],
        /// Phone number for support, in E.164 format.
        phone_number: String [most(20)],
        /// Email address for support.
        email: String [most(100)],
        /// Street and number.
        street_address: String [most(100)],
        /// City.
        city: String [most(100)],
        /// Two-letter ISO code of the country.
        country: String [least(2), most(2)],
        /// ZIP or postal code.
        zip: String [most(10)],
        /// State or province, for the US in two letters. Sent as null when left out.
        state_or_province: Option<String> [always(), most(20)],
        /// Website.
        website: Option<String> [most(255)],
        /// Symbol of the stock; needed for `PUBLIC_PROFIT`, not allowed otherwise.
        stock_symbol: Patch<String> [most(10), null("means none")],
        /// Code of the stock exchange; needed for `PUBLIC_PROFIT`, not allowed otherwise.
        stock_exchange: Patch<String> [most(10), null("means none")],
        /// The brand is for tests only; it cannot send. Default: false.
        mock: Option<bool>,
    }

    /// Changes to a 10DLC brand; other fields stay as they are.
    pub request UpdateTenDlcBrand {
        /// Name that the public knows.
        dba_name: Option<String> [most(255)],
        /// Legal name of the company.
        company_name: Option<String> [most(255)],
        /// Legal form of the company.
        entity_type: Option<TenDlcEntityType>,
        /// Field of business.
        vertical: Option<TenDlcVertical>,
        /// Tax number: the nine-digit EIN, plain or as `12-3456789`; elsewhere the digits of the national number.
        ein_taxid: Option<String> [most(21)],
        /// Two-letter ISO code of the country that gave the tax number.
        ein_taxid_country: Option<String> [least(2), most(2)],
        /// Website.
        website: Option<String> [most(255)],
        /// Symbol of the stock.
        stock_symbol: Patch<String> [most(10)],
        /// Code of the stock exchange.
        stock_exchange: Patch<String> [most(10)],
        /// First name of the contact.
        first_name: Option<String> [most(100)],
        /// Last name of the contact.
        last_name: Option<String> [most(100)],
        /// Phone number for support, in E.164 format.
        phone_number: Option<String> [most(20)],
        /// Email address for support.
        email: Option<String> [most(100)],
        /// Street and number.
        street_address: Option<String> [most(100)],
        /// City.
        city: Option<String> [most(100)],
        /// State or province, for the US in two letters.
        state_or_province: Patch<String> [most(20)],
        /// ZIP or postal code.
        zip: Option<String> [most(10)],
        /// Two-letter ISO code of the country.
        country: Option<String> [least(2), most(2)],
        /// The brand is for tests only.
        mock: Option<bool>,
    }
}

page!(TenDlcBrandPage of TenDlcBrand);
