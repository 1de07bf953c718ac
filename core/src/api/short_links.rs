//! Short links and what is known of their clicks.

use crate::Pagination;
use crate::codec::scalars::{Date, Timestamp};
use crate::schema::operation::{get, post};

model! {
    /// A short link.
    pub reply ShortLink {
        /// The short address.
        short_link: String,
    }

    /// A click on a short link. Place, device and language are null where they could not be told.
    pub reply ShortLinkClick {
        /// Latitude of the place that the IP address belongs to.
        latitude: Option<f64>,
        /// Longitude of the place that the IP address belongs to.
        longitude: Option<f64>,
        /// Operating system of the device.
        operating_system: Option<String>,
        /// Name of the browser.
        browser: Option<String>,
        /// Language that the browser asked for.
        language: Option<String>,
        /// Phone number that the link was made for.
        phone: Option<String>,
        /// Campaign that the link was made for.
        utm_campaign: Option<String>,
        /// When the link was opened.
        created_at: Option<Timestamp>,
        /// Last part of the short address.
        link_hash: Option<String>,
        /// Identifier of the account.
        user_id: Option<i64>,
    }

    /// One page of clicks.
    pub reply ShortLinkClickPage {
        /// The page's clicks.
        items: Vec<ShortLinkClick> [wire("metrics")],
        /// Where the page stands.
        pagination: Option<Pagination>,
    }

    /// A link to shorten.
    pub request CreateShortLink {
        /// Address that the short link leads to.
        link: String,
        /// Until when it does; not in the past. Left out: for good.
        expiration_time: Option<Timestamp>,
        /// Address that the short link leads to once it has expired, or if it is not valid.
        fallback_url: Option<String>,
        /// Phone number that the link is for; `metrics` can look for it.
        phone: Option<String>,
        /// Name of the campaign that the link is for; `metrics` can look for it.
        utm_campaign: Option<String>,
    }

    /// Which clicks to list.
    pub request ShortLinkMetricsRequest {
        /// First day, included.
        from: Date,
        /// Last day, included.
        to: Date,
        /// Phone number that the link was made for.
        phone: Option<String>,
        /// Campaign that the link was made for.
        utm_campaign: Option<String>,
        /// Page, from 1. Default: 1.
        page: Option<i64> [least(1)],
        /// Most clicks on a page. Default: 25.
        per_page: Option<i64> [least(1)],
    }
}

page!(ShortLinkClickPage of ShortLinkClick);

resource! {
    /// Make short links and see who opened them.
    ShortLinks as short_links {
        /// Makes a short link.
        ///
        /// Sent once only: a repetition would make a second link, so an ambiguous end is an `OutcomeUnknownError`. An
        /// expiration in the past is an `InvalidRequestError`.
        ///
        /// Source: current API.
        create(CreateShortLink) -> one ShortLink {
            class: NonIdempotent,
            current: post("/v1/short-links"),
        }

        /// Lists the clicks on short links, page by page.
        ///
        /// Source: current API.
        metrics(ShortLinkMetricsRequest) -> page ShortLinkClickPage {
            class: Read,
            current: get("/v1/short-links/metrics"),
        }
    }
}
