//! The account's payments.

use crate::Pagination;
use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::schema::operation::get;

choices! {
    /// Status of a transaction.
    pub TransactionStatus {
        /// Not worked on yet.
        Created = "Created",
        /// Being worked on.
        Pending = "Pending",
        /// Taken from the balance, or added to it.
        Committed = "Committed",
        /// Undone.
        Reverted = "Reverted",
    }
}

codes! {
    /// The purpose of a transaction.
    pub TransactionType {
        /// A payment was put right.
        PAYMENT_ADJUSTMENT = 0,
        /// Activation of a phone number.
        NUMBER_ACTIVATION = 2,
        /// A month of a phone number.
        NUMBER_MONTH = 3,
        /// Calls forwarded from a phone number.
        NUMBER_FORWARDING = 6,
        /// Calls forwarded to the telephone network.
        PSTN_FORWARDING = 11,
        /// A call that the account placed.
        OUTBOUND_CALL = 14,
        /// An SMS that the account sent.
        OUTBOUND_SMS = 15,
        /// Payment by credit card.
        CARD_PAYMENT = 19,
        /// Fee for a payment.
        PAYMENT_FEE = 20,
        /// A phone number was brought along from another provider.
        PORTING = 23,
        /// An SMS that the account received.
        INBOUND_SMS = 24,
        /// Payment entered by Wavix.
        ADMIN_PAYMENT = 25,
        /// Payment of a subscription.
        SUBSCRIPTION_PAYMENT = 26,
        /// Validation of phone numbers.
        NUMBER_VALIDATION = 29,
        /// Recording of a call.
        CALL_RECORDING = 30,
        /// Storage of recordings.
        STORAGE = 31,
        /// A call of the campaign builder.
        VOICE_CAMPAIGN = 32,
        /// Answering machines told from people.
        VOICEMAIL_DETECTION = 33,
        /// Registration of a sender ID.
        SENDER_ID_REGISTRATION = 34,
        /// A month of a sender ID.
        SENDER_ID_MONTH = 35,
        /// Two-factor authentication.
        TWO_FA = 36,
        /// Voice menu of a call.
        IVR = 37,
        /// Emergency calling was switched on.
        E911_ACTIVATION = 38,
        /// An MMS that the account sent.
        OUTBOUND_MMS = 39,
        /// An MMS that the account received.
        INBOUND_MMS = 40,
        /// Transcription of a call.
        CALL_TRANSCRIPTION = 41,
        /// Registration of a 10DLC brand.
        TEN_DLC_BRAND_REGISTRATION = 42,
        /// Registration of a 10DLC campaign.
        TEN_DLC_CAMPAIGN_REGISTRATION = 43,
        /// Order of a phone number.
        NUMBER_ORDER = 44,
        /// A correction in favour of the account.
        ADJUSTMENT_IN = 45,
        /// Short links.
        SHORT_LINK = 46,
        /// Change of a 10DLC brand.
        TEN_DLC_BRAND_UPDATE = 47,
        /// Appeal of a 10DLC brand.
        TEN_DLC_BRAND_APPEAL = 48,
        /// Transcription of a file.
        FILE_TRANSCRIPTION = 49,
        /// Vetting of a 10DLC brand.
        TEN_DLC_BRAND_VETTING = 50,
        /// Appeal against the vetting of a 10DLC brand.
        TEN_DLC_VETTING_APPEAL = 51,
        /// Carrier fee of an SMS that the account sent.
        OUTBOUND_SMS_CARRIER_FEE = 52,
        /// Carrier fee of an SMS that the account received.
        INBOUND_SMS_CARRIER_FEE = 53,
        /// Carrier fee of an MMS that the account sent.
        OUTBOUND_MMS_CARRIER_FEE = 54,
        /// Carrier fee of an MMS that the account received.
        INBOUND_MMS_CARRIER_FEE = 55,
        /// Segment of an SMS that the account sent.
        OUTBOUND_SMS_SEGMENT = 57,
        /// Segment of an SMS that the account received.
        INBOUND_SMS_SEGMENT = 58,
        /// Segment of an MMS that the account sent.
        OUTBOUND_MMS_SEGMENT = 59,
        /// Segment of an MMS that the account received.
        INBOUND_MMS_SEGMENT = 60,
    }
}

model! {
    /// A change of the balance.
    pub reply Transaction {
        /// Identifier of the transaction.
        id: i64,
        /// When it was made.
        date: Option<Timestamp>,
        /// Amount in USD; negative for what was paid from the balance.
        amount: Option<Decimal>,
        /// Balance after it in USD.
        balance_after: Option<Decimal>,
        /// Its purpose, in words.
        details: Option<String>,
        /// Status of the transaction.
        status: Option<TransactionStatus>,
        /// Its purpose, as one of the numbers of `TransactionType`.
        r#type: Option<TransactionType>,
        /// Whether there is a receipt.
        show_invoice: Option<bool>,
    }

    /// One page of transactions.
    pub reply TransactionPage {
        /// The page's transactions.
        items: Vec<Transaction> [wire("transactions")],
        /// Whether there are none.
        is_empty: Option<bool>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// The statement of a month.
    pub reply Invoice {
        /// Identifier of the statement.
        id: i64,
        /// Its sum in USD.
        amount: Option<Decimal>,
        /// First day.
        from_date: Option<Date>,
        /// Last day.
        to_date: Option<Date>,
    }

    /// One page of statements.
    pub reply InvoicePage {
        /// The page's statements.
        items: Vec<Invoice> [wire("invoices")],
        /// Whether there are none.
        is_empty: Option<bool>,
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// Which transactions to list.
    pub request ListTransactions {
        /// First day, included.
        from_date: Date,
        /// Last day, included.
        to_date: Date,
        /// Only transactions of these types: one or several of the numbers of `TransactionType`. The platform documents
        /// one here and several for sub-accounts; several are sent as they are there.
        r#type: Option<Vec<TransactionType>> [least(1), or_one()],
        /// Only transactions with this in their `details`.
        details_contains: Option<String>,
        /// Only payments to the account. Default: transactions of every type.
        payments: Option<bool>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most transactions on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }

    /// Which statements to list.
    pub request ListInvoices {
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most statements on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }
}

page!(TransactionPage of Transaction, InvoicePage of Invoice);

resource! {
    /// See what the account paid for.
    Billing as billing {
        /// Lists the changes of the balance, page by page.
        ///
        /// Source: current API.
        transactions(ListTransactions) -> page TransactionPage {
            class: Read,
            current: get("/v1/billing/transactions"),
        }

        /// Lists the statements of the account, page by page.
        ///
        /// Source: current API.
        invoices(ListInvoices) -> page InvoicePage {
            class: Read,
            current: get("/v1/billing/invoices"),
        }

        /// Downloads a statement as a PDF file.
        ///
        /// A statement that is not on the account is a `NotFoundError`.
        ///
        /// Source: current API.
        download_invoice[id: i64 = "Identifier of the statement."]() -> file Invoice {
            class: Stream,
            current: get("/v1/billing/invoices/{id}").accept("application/pdf"),
        }
    }
}
