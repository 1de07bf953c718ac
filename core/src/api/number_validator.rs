//! Facts about phone numbers: validity, carrier, reachability.

use crate::codec::scalars::Decimal;
use crate::schema::operation::{Until, get, post};

choices! {
    /// How closely to look at phone numbers; each looks closer, and costs more, than the one before.
    pub NumberValidationType {
        /// Only how the number is written: validity, country, formats.
        Format = "format",
        /// Also its kind, carrier and porting.
        Analysis = "analysis",
        /// Also its time zone and whether it is reachable now.
        Validation = "validation",
    }

    /// Whether a batch is done.
    pub NumberValidationStatus {
        /// All numbers are done.
        Success = "success",
        /// Some numbers are still to come.
        InProgress = "in progress",
        /// Some numbers are still to come, as the guide's generation says it.
        Progress = "progress",
    }

    /// Kind of a phone number.
    pub PhoneNumberType {
        /// Of a mobile network.
        Mobile = "mobile",
        /// Of a landline.
        Landline = "landline",
        /// Free for the caller.
        TollFree = "toll-free",
    }
}

model! {
    /// Facts about one phone number. Their extent depends on the type of the validation.
    pub reply NumberValidation {
        /// The number as it was given.
        phone_number: Option<String>,
        /// Whether the number is valid.
        valid: Option<bool> [guide(&["is_valid"])],
        /// Two-letter ISO code of the country.
        country_code: Option<String>,
        /// The number in E.164 format.
        e164_format: Option<String>,
        /// The number as it is written in its country.
        national_format: Option<String>,
        /// Whether the number was taken along from another carrier.
        ported: Option<bool>,
        /// Mobile country code; has leading zeros.
        mcc: Option<String>,
        /// Mobile network code; has leading zeros.
        mnc: Option<String>,
        /// Kind of the number.
        number_type: Option<PhoneNumberType> [guide(&["phone_type"])],
        /// Name of the carrier.
        carrier_name: Option<String>,
        /// Whether the number is in a range known for traffic pumping.
        risky_destination: Option<bool>,
        /// Whether the number is in a range that nobody has.
        unallocated_range: Option<bool>,
        /// Whether the number is registered in a mobile network; mobile numbers of some countries only.
        reachable: Option<bool>,
        /// Whether the number is in a foreign network; mobile numbers of some countries only.
        roaming: Option<bool>,
        /// Time zone, such as `UTC+04:00`.
        timezone: Option<String>,
        /// Price of this validation in USD.
        charge: Option<Decimal> [guide(&["cost"])],
        /// `000` if all went well, `013` internal error, `021` wrong length or format, `041` too late, `042` query
        /// failed, `091` too little money.
        error_code: Option<String>,
    }

    /// A batch of validations, or the ticket for one.
    pub reply NumberValidationBatch {
        /// Ask `results` with this; only where the batch was started with `async`, and then all else is empty.
        request_id: Option<String> [guide(&["request_uuid"])],
        /// Whether the batch is done.
        status: Option<NumberValidationStatus>,
        /// How many numbers were given.
        count: Option<i64>,
        /// How many of them are still to come.
        pending: Option<i64>,
        /// The results so far.
        items: Vec<NumberValidation>,
    }

    /// A phone number to validate.
    pub request ValidateNumber {
        /// The number, with or without `+`.
        phone_number: String,
        /// How closely to look.
        r#type: NumberValidationType,
    }

    /// Phone numbers to validate.
    pub request ValidateNumbers {
        /// The numbers.
        phone_numbers: Vec<String> [least(1)],
        /// How closely to look.
        r#type: NumberValidationType,
        /// Answer at once with a `request_id`; better for more than 1,000 numbers, which take about 30 seconds.
        r#async: bool,
        /// Look anew, instead of answering with what is known from before.
        force: Option<bool> [required(Current), only(Current)],
    }
}

resource! {
    /// Find out what is known of phone numbers.
    NumberValidator as number_validator {
        /// Validates one phone number.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform did it, the call fails with
        /// `OutcomeUnknownError`. For accounts of the tier Flex Pro.
        ///
        /// Source: guide and current API.
        validate(ValidateNumber) -> one NumberValidation {
            class: BillableRead,
            current: get("/v1/validation"),
            guide: get("/v1/validation"),
        }

        /// Validates many phone numbers with one request.
        ///
        /// Costs money for each number, so it is never sent twice: where it stays open whether the platform took it, the
        /// call fails with `OutcomeUnknownError`. Give it a long timeout, or set `async` and ask `results`.
        ///
        /// Source: guide and current API.
        validate_batch(ValidateNumbers) -> one NumberValidationBatch {
            class: Billable,
            current: post("/v1/validation"),
            guide: post("/v1/validation"),
        }

        /// Returns what a batch that was started with `async` has found so far.
        ///
        /// Done when `pending` is 0. An unknown batch is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        results[request_id: String = "What `validate_batch` returned as `request_id`."]() -> one NumberValidationBatch {
            class: Read,
            current: get("/v1/validation/{request_id}"),
            guide: get("/v1/validation/{request_id}"),
            wait: Until { method: "wait", field: "status", ends: &["success", "failed"], absent: false },
        }
    }
}

waiter!(NumberValidator: wait by results[request_id] -> NumberValidationBatch);
