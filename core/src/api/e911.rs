//! Emergency calling in the US and Canada: the address behind a phone number.

use crate::Pagination;
use crate::api::common::Success;
use crate::schema::operation::{delete, get, post};

model! {
    /// An address that the emergency service knows; `validate` returns such ones.
    pub shared E911Address {
        /// Number of the house.
        street_number: Option<String> [must()],
        /// Name of the street.
        street: Option<String> [must()],
        /// Where in the house, such as the floor or suite.
        location: Option<String> [must()],
        /// Name of the city.
        city: Option<String> [must()],
        /// State or province, in two letters.
        state: Option<String> [must()],
        /// ZIP or postal code.
        zip_code: Option<String> [must()],
        /// ZIP code with its extension, as `validate` returns it.
        zip_plus_four: Option<String> [must()],
    }

    /// An address to look for.
    pub request E911AddressToValidate {
        /// Number of the house.
        street_number: String,
        /// Name of the street.
        street: String,
        /// Name of the city.
        city: String,
        /// State or province, in two letters.
        state: String,
        /// ZIP or postal code.
        zip_code: String,
        /// Where in the house, such as the floor or suite.
        location: Option<String>,
        /// ZIP code with its extension.
        zip_plus_four: Option<String>,
    }

    /// The emergency service's verdict on an address.
    pub reply E911Validation {
        /// The result: 2 says that the address was corrected. The other numbers are undocumented; they stand for
        /// an exact match, a list of candidates, and no match.
        status: Option<i64>,
        /// Phone number that the address is for.
        phone_number: Option<String> [alias(&["number"])],
        /// The address as the emergency service has it.
        corrected_address: Option<E911Address>,
        /// Addresses to choose from. The platform says that it returns them, but not under which name: where this is
        /// empty, look into `extra`.
        candidates: Vec<E911Address>,
    }

    /// A phone number with emergency calling.
    pub reply E911Record {
        /// The phone number.
        phone_number: Option<String> [alias(&["number"])],
        /// Name of the person or company at the address.
        name: Option<String>,
        /// Address that emergency calls come from.
        address: Option<E911Address>,
    }

    /// One page of phone numbers with emergency calling.
    pub reply E911RecordPage {
        /// The page's records.
        items: Vec<E911Record>,
        /// Where the page stands; null where there is one page only.
        pagination: Option<Pagination>,
    }

    /// An address to validate for a phone number.
    pub request ValidateE911 {
        /// Phone number of the account.
        phone_number: String,
        /// The address.
        address: E911AddressToValidate,
        /// Name of the person or company at the address.
        name: Option<String>,
    }

    /// An address to give to a phone number.
    pub request CreateE911 {
        /// Phone number of the account.
        phone_number: String,
        /// Name of the person or company at the address.
        name: String,
        /// The address, as `validate` returned it.
        address: E911Address,
    }

    /// Which records to list.
    pub request ListE911 {
        /// Phone number of the account.
        phone_number: Option<String>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most records on a page.
        per_page: Option<i64> [least(1)],
    }

    /// Which record to delete.
    pub request DeleteE911 {
        /// Phone number of the account.
        phone_number: String,
    }
}

page!(E911RecordPage of E911Record);

resource! {
    /// Tell the emergency service where the calls of a phone number come from.
    E911 as e911 {
        /// Looks up an address as the emergency service knows it; changes nothing.
        ///
        /// Check a corrected or chosen address against the real one before you use it; one without a match cannot be
        /// used. For numbers of the US and Canada, and accounts of the tier Flex Pro.
        ///
        /// Source: guide; used in both generations.
        validate(ValidateE911) -> one E911Validation {
            class: Read,
            guide: post("/v1/e911-records/validate-address"),
        }

        /// Gives an address to a phone number and switches emergency calling on.
        ///
        /// Costs money, so it is never sent twice: where it stays open whether the platform took it, the call fails
        /// with `OutcomeUnknownError`. Validate the address first.
        ///
        /// Source: guide; used in both generations.
        create(CreateE911) -> one Success {
            class: Billable,
            guide: post("/v1/e911-records"),
        }

        /// Lists the phone numbers with emergency calling and their addresses.
        ///
        /// Source: guide; used in both generations.
        list(ListE911) -> page E911RecordPage {
            class: Read,
            guide: get("/v1/e911-records"),
        }

        /// Switches emergency calling off for a phone number and deletes its address.
        ///
        /// Source: guide; used in both generations.
        delete(DeleteE911) -> one Success {
            class: Idempotent,
            guide: delete("/v1/e911-records"),
        }
    }
}
