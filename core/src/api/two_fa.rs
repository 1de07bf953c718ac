//! Two-factor authentication: codes that prove who owns a phone number.

use crate::api::common::Success;
use crate::codec::scalars::{Date, Decimal, Secret, Timestamp};
use crate::schema::operation::{get, patch, post};

choices! {
    /// How a code reaches the phone.
    pub TwoFaChannel {
        /// In a text message.
        Sms = "sms",
        /// Read aloud in a phone call.
        Voice = "voice",
    }

    /// Status of a verification.
    pub TwoFaStatus {
        /// A code was sent, the right one did not come back yet.
        Pending = "pending",
        /// The right code came back.
        Verified = "verified",
        /// The right code did not come back in time.
        Expired = "expired",
        /// It was cancelled.
        Canceled = "canceled",
        /// Too many codes were sent or tried.
        Failed = "failed",
    }
}

model! {
    /// Facts about the recipient's phone number.
    pub reply TwoFaNumberLookup {
        /// Kind of the number, such as `mobile`.
        number_type: Option<String>,
        /// Two-letter ISO code of the country.
        country: Option<String>,
        /// Carrier that the number belongs to now.
        current_carrier: Option<String>,
    }

    /// A verification that was started.
    pub reply TwoFaVerification {
        /// Whether it was started.
        success: Option<bool>,
        /// Identifier of the verification; every other call about it takes this.
        session_id: String,
        /// Address of the verification in the API.
        session_url: Option<String>,
        /// Identifier of the 2FA service.
        service_id: Option<String>,
        /// Phone number that the code goes to.
        destination: Option<String>,
        /// When the verification was started.
        created_at: Option<Timestamp>,
        /// Facts about the phone number, if the service looks numbers up.
        number_lookup: Option<TwoFaNumberLookup>,
    }

    /// A code that was sent once more.
    pub reply TwoFaResend {
        /// Whether it was sent.
        success: Option<bool>,
        /// How it was sent.
        channel: Option<TwoFaChannel>,
        /// Phone number that it went to.
        destination: Option<String>,
        /// When it was sent.
        created_at: Option<Timestamp>,
    }

    /// The outcome of a code.
    pub reply TwoFaCheck {
        /// Whether it was the right one.
        is_valid: bool,
    }

    /// A verification as lists have it.
    pub reply TwoFaSession {
        /// Identifier of the verification.
        session_id: String,
        /// When it was started.
        created_at: Option<Timestamp>,
        /// Phone number of the recipient.
        phone_number: Option<String>,
        /// Two-letter ISO code of the recipient's country.
        destination_country: Option<String>,
        /// Status of the verification.
        status: Option<TwoFaStatus>,
        /// Price of the verification in USD.
        charge: Option<Decimal>,
        /// Identifier of the 2FA service.
        service_id: Option<String>,
        /// Name of the 2FA service.
        service_name: Option<String>,
    }

    /// Something that happened in a verification.
    pub reply TwoFaEvent {
        /// When it happened.
        created_at: Option<Timestamp>,
        /// The event, in words: `Number lookup`, `Code sent via SMS`, `Code sent via voice` or `Verification`.
        event: Option<String>,
        /// Its outcome: `success`, `failed` or `pending`; there may be others.
        status: Option<String>,
        /// Its price in USD.
        charge: Option<Decimal>,
        /// Why it failed, in words.
        error: Option<String>,
    }

    /// A verification to start.
    pub request CreateTwoFaVerification {
        /// Identifier of the 2FA service; services are made in the portal.
        service_id: String,
        /// Phone number to verify, in E.164 format.
        to: String,
        /// How to send the code.
        channel: TwoFaChannel,
    }

    /// How to send a code once more.
    pub request ResendTwoFaCode {
        /// How to send it; need not be the way of the first code.
        channel: TwoFaChannel,
    }

    /// A code to check.
    pub request CheckTwoFaCode {
        /// The code that the recipient entered.
        code: Secret,
    }

    /// Which verifications to list.
    pub request ListTwoFaSessions {
        /// First day, included.
        from: Date,
        /// Last day, included.
        to: Date,
    }
}

resource! {
    /// Send codes to phones, and check what comes back.
    TwoFa as two_fa {
        /// Starts a verification: sends a code to a phone number.
        ///
        /// Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        /// it, the call fails with `OutcomeUnknownError`. The code is valid for 5 minutes.
        ///
        /// Source: current API.
        create(CreateTwoFaVerification) -> one TwoFaVerification {
            class: Billable,
            current: post("/v1/two-fa/verification"),
        }

        /// Sends a new code; the ones before are no longer valid.
        ///
        /// Reaches a person and costs money, so it is never sent twice: where it stays open whether the platform took
        /// it, the call fails with `OutcomeUnknownError`. A verification sends 5 codes; asking for a sixth ends it.
        ///
        /// Source: current API.
        resend[session_id: String = "Identifier of the verification."](ResendTwoFaCode) -> one TwoFaResend {
            class: Billable,
            current: post("/v1/two-fa/verification/{session_id}"),
        }

        /// Checks the code that the recipient entered.
        ///
        /// A wrong code is no error: `is_valid` is false. A verification takes 5 codes, so an ambiguous end is an
        /// `OutcomeUnknownError` and not repeated.
        ///
        /// Source: current API.
        check[session_id: String = "Identifier of the verification."](CheckTwoFaCode) -> one TwoFaCheck {
            class: ConsumesAttempt,
            current: post("/v1/two-fa/verification/{session_id}/check"),
        }

        /// Cancels a verification: no more codes are sent, none that was sent is valid.
        ///
        /// Cannot be undone. A verification that is over is a `NotFoundError`.
        ///
        /// Source: current API.
        cancel[session_id: String = "Identifier of the verification."]() -> one Success {
            class: Idempotent,
            current: patch("/v1/two-fa/verification/{session_id}/cancel").nothing(),
        }

        /// Lists the verifications of a 2FA service.
        ///
        /// No verification in these days is a `NotFoundError`.
        ///
        /// Source: current API.
        sessions[service_id: String = "Identifier of the 2FA service."](ListTwoFaSessions) -> one Vec<TwoFaSession> {
            class: Read,
            current: get("/v1/two-fa/service/{service_id}/sessions"),
        }

        /// Lists what happened in a verification.
        ///
        /// An unknown verification is a `NotFoundError`.
        ///
        /// Source: current API.
        events[session_id: String = "Identifier of the verification."]() -> one Vec<TwoFaEvent> {
            class: Read,
            current: get("/v1/two-fa/session/{session_id}/events"),
        }
    }
}
