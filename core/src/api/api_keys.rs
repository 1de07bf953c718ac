//! API keys.

use crate::api::common::Success;
use crate::codec::scalars::{Secret, Timestamp};
use crate::schema::operation::{delete, get, patch, post};

choices! {
    /// Permissions of an API key in one group of operations.
    pub ApiKeyPermission {
        /// Nothing.
        None = "none",
        /// Look.
        Read = "read",
        /// Look and change.
        Write = "write",
    }
}

model! {
    /// Permissions of an API key in one group of operations.
    pub shared ApiKeyScope {
        /// Its permissions; none if it is left out.
        allow: Option<ApiKeyPermission>,
    }

    /// An API key. Its permissions in each group count only with `scopes_enabled`.
    pub reply ApiKey {
        /// Identifier of the key; not the key itself.
        id: i64,
        /// Name that the account gave it.
        label: Option<String>,
        /// The key itself.
        value: Option<Secret>,
        /// Whether it works.
        active: Option<bool>,
        /// Whether only `permitted_ips` may use it.
        restricted: Option<bool>,
        /// IP addresses that may use it; with `restricted`, an empty list shuts everybody out.
        permitted_ips: Vec<String>,
        /// Whether it may do only what its groups say; else everything.
        scopes_enabled: Option<bool>,
        /// When it was last used; null if never.
        last_used_at: Option<Timestamp>,
        /// Buying and setting up phone numbers, and the cart.
        numbers: Option<ApiKeyScope>,
        /// SIP trunks.
        trunks: Option<ApiKeyScope>,
        /// Call records, live calls and transcriptions; to read is also to search.
        calls: Option<ApiKeyScope>,
        /// Messages, sender IDs and opt-outs.
        messages: Option<ApiKeyScope>,
        /// Recordings of calls.
        recordings: Option<ApiKeyScope>,
        /// Campaigns, 10DLC brands and short links.
        campaigns: Option<ApiKeyScope>,
        /// 2FA verifications.
        two_fa: Option<ApiKeyScope>,
        /// Number validation.
        validator: Option<ApiKeyScope>,
        /// Webhooks of calls.
        webhooks: Option<ApiKeyScope>,
        /// Tokens of widgets.
        embeddable: Option<ApiKeyScope>,
        /// Statements, balance and payments.
        billing: Option<ApiKeyScope>,
        /// The account's profile.
        account: Option<ApiKeyScope>,
        /// Sub-accounts.
        subaccounts: Option<ApiKeyScope>,
        /// When it was made.
        created_at: Option<Timestamp>,
    }

    /// Which API keys to list.
    pub request ListApiKeys {
        /// Only keys with this in their label.
        label: Option<String>,
    }

    /// An API key to make. Its permissions in each group count only with `scopes_enabled`; a group that is left out
    /// has none.
    pub request CreateApiKey {
        /// Name for the key.
        label: String,
        /// It works at once. Default: true.
        active: Option<bool>,
        /// Only `permitted_ips` may use it. Default: false.
        restricted: Option<bool>,
        /// IPv4 addresses that may use it; needed with `restricted`.
        permitted_ips: Option<Vec<String>>,
        /// It may do only what its groups say. Default: false, so it may do everything.
        scopes_enabled: Option<bool>,
        /// Buying and setting up phone numbers, and the cart.
        numbers: Option<ApiKeyScope>,
        /// SIP trunks.
        trunks: Option<ApiKeyScope>,
        /// Call records, live calls and transcriptions; to read is also to search.
        calls: Option<ApiKeyScope>,
        /// Messages, sender IDs and opt-outs.
        messages: Option<ApiKeyScope>,
        /// Recordings of calls.
        recordings: Option<ApiKeyScope>,
        /// Campaigns, 10DLC brands and short links.
        campaigns: Option<ApiKeyScope>,
        /// 2FA verifications.
        two_fa: Option<ApiKeyScope>,
        /// Number validation.
        validator: Option<ApiKeyScope>,
        /// Webhooks of calls.
        webhooks: Option<ApiKeyScope>,
        /// Tokens of widgets.
        embeddable: Option<ApiKeyScope>,
        /// Statements, balance and payments.
        billing: Option<ApiKeyScope>,
        /// The account's profile.
        account: Option<ApiKeyScope>,
        /// Sub-accounts.
        subaccounts: Option<ApiKeyScope>,
    }

    /// Changes to an API key.
    pub request UpdateApiKey {
        /// Name for the key.
        label: Option<String>,
        /// It works.
        active: Option<bool>,
        /// Only `permitted_ips` may use it.
        restricted: Option<bool>,
        /// IPv4 addresses that may use it.
        permitted_ips: Option<Vec<String>>,
        /// It may do only what its groups say.
        scopes_enabled: Option<bool>,
        /// Buying and setting up phone numbers, and the cart.
        numbers: Option<ApiKeyScope>,
        /// SIP trunks.
        trunks: Option<ApiKeyScope>,
        /// Call records, live calls and transcriptions; to read is also to search.
        calls: Option<ApiKeyScope>,
        /// Messages, sender IDs and opt-outs.
        messages: Option<ApiKeyScope>,
        /// Recordings of calls.
        recordings: Option<ApiKeyScope>,
        /// Campaigns, 10DLC brands and short links.
        campaigns: Option<ApiKeyScope>,
        /// 2FA verifications.
        two_fa: Option<ApiKeyScope>,
        /// Number validation.
        validator: Option<ApiKeyScope>,
        /// Webhooks of calls.
        webhooks: Option<ApiKeyScope>,
        /// Tokens of widgets.
        embeddable: Option<ApiKeyScope>,
        /// Statements, balance and payments.
        billing: Option<ApiKeyScope>,
        /// The account's profile.
        account: Option<ApiKeyScope>,
        /// Sub-accounts.
        subaccounts: Option<ApiKeyScope>,
    }
}

resource! {
    /// Make, restrict and revoke API keys.
    ApiKeys as api_keys {
        /// Lists the account's API keys.
        ///
        /// Each carries the key itself: treat the reply as a secret.
        ///
        /// Source: current API.
        list(ListApiKeys) -> one Vec<ApiKey> {
            class: Read,
            current: get("/v1/api-keys"),
        }

        /// Makes an API key.
        ///
        /// Sent once only: a repetition would make a second key, so an ambiguous end is an `OutcomeUnknownError`. Treat
        /// the reply as a secret; `list` shows the key again.
        ///
        /// Source: current API.
        create(CreateApiKey) -> one ApiKey {
            class: ReturnsSecret,
            current: post("/v1/api-keys"),
        }

        /// Changes an API key; other fields stay as they are.
        ///
        /// Carries the key itself: treat the reply as a secret. A key that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        update[id: i64 = "Identifier of the key."](UpdateApiKey) -> one ApiKey {
            class: Idempotent,
            current: patch("/v1/api-keys/{id}"),
        }

        /// Deletes an API key; it stops working at once.
        ///
        /// Cannot be undone. A key that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        delete[id: i64 = "Identifier of the key."]() -> one Success {
            class: Idempotent,
            current: delete("/v1/api-keys/{id}"),
        }
    }
}
