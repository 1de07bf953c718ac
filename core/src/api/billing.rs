//! What the account paid for.

use crate::Pagination;
use crate::operation::get;
use crate::scalars::{Date, Decimal, Timestamp};

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
        /// What it was for, in words.
        details: Option<String>,
        /// Status of the transaction.
        status: Option<TransactionStatus>,
        /// What it was for. Payments: 0 adjustment, 19 credit card, 20 fee, 25 by Wavix, 26 subscription, 45 adjustment
        /// in. Numbers: 2 activation, 3 month, 6 forwarding, 11 forwarding to the telephone network, 23 porting, 38
        /// emergency calling, 44 order. Calls: 14 outbound, 30 recording, 31 storage, 33 voicemail detection, 37 IVR,
        /// 41 transcription, 49 transcription of a file. Messages: 15 outbound SMS, 24 inbound SMS, 39 outbound MMS, 40
        /// inbound MMS; 52, 53, 54 and 55 their carrier fees and 57, 58, 59 and 60 their segments, in the order
        /// outbound SMS, inbound SMS, outbound MMS, inbound MMS. Sender IDs: 34 registration, 35 month. 10DLC: 42
        /// brand, 43 campaign, 47 update of a brand, 48 appeal, 50 vetting, 51 appeal against it. Others: 29 number
        /// validation, 32 campaign, 36 2FA, 46 short links. There are more, such as 56, which are not explained.
        r#type: Option<i64>,
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
        /// First day.
        from_date: Date,
        /// Last day.
        to_date: Date,
        /// Only transactions of this type; `Transaction` names them.
        r#type: Option<i64>,
        /// Only transactions with this in their `details`.
        details_contains: Option<String>,
        /// Only payments to the account.
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
