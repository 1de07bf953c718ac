//! Accounts below the account.

use crate::Pagination;
use crate::api::billing::TransactionType;
use crate::codec::scalars::{Date, Decimal, Secret, Timestamp};
use crate::schema::operation::{get, post, put};

choices! {
    /// Status of a sub-account.
    pub SubAccountStatus {
        /// It can be used.
        Enabled = "enabled",
        /// It cannot be used.
        Disabled = "disabled",
    }
}

model! {
    /// Where the platform posts to for a sub-account unless told otherwise.
    pub shared SubAccountDestinations {
        /// Address for incoming messages.
        sms_endpoint: Option<String>,
        /// Address for delivery reports.
        dlr_endpoint: Option<String>,
    }

    /// A sub-account.
    pub reply SubAccount {
        /// Identifier of the sub-account.
        id: i64,
        /// When it was made.
        created_at: Option<Timestamp>,
        /// Name of the sub-account.
        name: Option<String>,
        /// Its API key.
        api_key: Option<Secret>,
        /// Identifier of the account above it.
        master_organization: Option<i64>,
        /// Status of the sub-account.
        status: Option<SubAccountStatus>,
        /// Where the platform posts to unless told otherwise.
        default_destinations: Option<SubAccountDestinations>,
    }

    /// One page of sub-accounts.
    pub reply SubAccountPage {
        /// The page's sub-accounts.
        items: Vec<SubAccount> [wire("sub_organizations")],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// A change of a sub-account's balance.
    pub reply SubAccountTransaction {
        /// Amount in USD; negative for what was paid from the balance.
        amount: Option<Decimal>,
        /// Balance after it in USD.
        balance_after: Option<Decimal>,
        /// When it was made.
        date: Option<Timestamp>,
        /// Its purpose, in words.
        details: Option<String>,
        /// Status of the transaction, such as `committed`.
        status: Option<String>,
        /// Its purpose, as one of the numbers of `TransactionType`.
        r#type: Option<TransactionType>,
    }

    /// One page of transactions.
    pub reply SubAccountTransactionPage {
        /// The page's transactions.
        items: Vec<SubAccountTransaction> [wire("transactions")],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which sub-accounts to list. Replies count pages, but how to ask for one is not documented: here it is as in all
    /// other lists.
    pub request ListSubAccounts {
        /// Only sub-accounts with this status.
        status: Option<SubAccountStatus>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most sub-accounts on a page.
        per_page: Option<i64> [least(1)],
    }

    /// A sub-account to make.
    pub request CreateSubAccount {
        /// Name for the sub-account.
        name: String [most(255)],
        /// Where the platform posts to unless told otherwise.
        default_destinations: Option<SubAccountDestinations>,
    }

    /// The whole configuration of a sub-account.
    pub request UpdateSubAccount {
        /// Name for the sub-account.
        name: String [most(255)],
        /// Status for the sub-account.
        status: Option<SubAccountStatus>,
        /// Where the platform posts to unless told otherwise.
        default_destinations: Option<SubAccountDestinations>,
    }

    /// Which transactions of a sub-account to list.
    pub request ListSubAccountTransactions {
        /// First day, included.
        from_date: Date,
        /// Last day, included.
        to_date: Date,
        /// Only transactions of these types: one or several of the numbers of `TransactionType`.
        r#type: Option<Vec<TransactionType>> [least(1), or_one()],
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most transactions on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }
}

page!(SubAccountPage of SubAccount, SubAccountTransactionPage of SubAccountTransaction);

resource! {
    /// Make and manage accounts below the account.
    SubAccounts as sub_accounts {
        /// Lists the sub-accounts, page by page.
        ///
        /// Each carries its API key: treat the reply as a secret.
        ///
        /// Source: current API.
        list(ListSubAccounts) -> page SubAccountPage {
            class: Read,
            current: get("/v1/sub-organizations"),
        }

        /// Returns one sub-account.
        ///
        /// Carries its API key: treat the reply as a secret. A sub-account that is not below the account is a
        /// `NotFoundError`.
        ///
        /// Source: current API.
        get[id: i64 = "Identifier of the sub-account."]() -> one SubAccount {
            class: Read,
            current: get("/v1/sub-organizations/{id}"),
        }

        /// Makes a sub-account with an API key of its own.
        ///
        /// Sent once only: a repetition would make a second sub-account, so an ambiguous end is an
        /// `OutcomeUnknownError`. Treat the reply as a secret; `list` and `get` show the key again.
        ///
        /// Source: current API.
        create(CreateSubAccount) -> one SubAccount {
            class: ReturnsSecret,
            current: post("/v1/sub-organizations"),
        }

        /// Replaces the whole configuration of a sub-account.
        ///
        /// A field that is left out goes back to its default. Carries its API key: treat the reply as a secret. A
        /// sub-account that is not below the account is a `NotFoundError`.
        ///
        /// Source: current API.
        update[id: i64 = "Identifier of the sub-account."](UpdateSubAccount) -> one SubAccount {
            class: Idempotent,
            current: put("/v1/sub-organizations/{id}"),
        }

        /// Lists the changes of a sub-account's balance, page by page.
        ///
        /// A sub-account that is not below the account is a `NotFoundError`.
        ///
        /// Source: current API.
        transactions[id: i64 = "Identifier of the sub-account."](ListSubAccountTransactions)
            -> page SubAccountTransactionPage {
            class: Read,
            current: get("/v1/sub-organizations/{id}/billing/transactions"),
        }
    }
}
