//! The cart: phone numbers chosen, not yet bought.

use crate::api::buy::AvailableNumber;
use crate::api::common::{DocumentType, Success};
use crate::schema::operation::{delete, get, post, put};

model! {
    /// The contents of the cart.
    pub reply CartContents {
        /// The phone numbers.
        dids: Vec<AvailableNumber>,
        /// Kinds of documents that some of the numbers need.
        doc_types: Vec<DocumentType>,
    }

    /// Phone numbers to put into the cart, or to take out of it.
    pub request CartItems {
        /// Identifiers as `buy.numbers` lists them; each equals its phone number.
        ids: Vec<String> [least(1), digits()],
    }

    /// Phone numbers to buy.
    pub request CheckoutCart {
        /// Identifiers of the numbers in the cart to buy. In the guide's generation the whole cart is bought.
        ids: Option<Vec<String>> [required(Current), only(Current), least(1), digits()],
    }
}

resource! {
    /// Choose phone numbers and buy them.
    Cart as cart {
        /// Returns the phone numbers in the cart, and the kinds of documents they need.
        ///
        /// Source: current API.
        get() -> one CartContents {
            class: Read,
            current: get("/v1/buy/cart"),
        }

        /// Puts phone numbers into the cart and returns the numbers now in it.
        ///
        /// Costs nothing until checkout. A number that is not for sale is a `NotFoundError`.
        ///
        /// Source: guide and current API.
        add(CartItems) -> one Vec<AvailableNumber> {
            class: Idempotent,
            current: put("/v1/buy/cart"),
            guide: put("/v1/buy/cart").form(),
        }

        /// Takes phone numbers out of the cart.
        ///
        /// Source: current API.
        remove(CartItems) -> one Success {
            class: Idempotent,
            current: delete("/v1/buy/cart").json(),
        }

        /// Buys phone numbers that are in the cart.
        ///
        /// Costs money: activation and first month are taken from the balance, in the guide's generation or from
        /// the primary card. Never sent twice: where it stays open whether the numbers were bought, the call fails
        /// with `OutcomeUnknownError`; look at `numbers.list` before another try. Too little money is an
        /// `InvalidRequestError`, as older descriptions have it; the current API declares 403 (`PermissionDeniedError`) and,
        /// without saying when, 404 (`NotFoundError`).
        ///
        /// Source: guide and current API.
        checkout(CheckoutCart) -> one Success {
            class: Billable,
            current: post("/v1/buy/cart/checkout"),
            guide: post("/v1/buy/cart/checkout").nothing(),
        }
    }
}
