//! Models that several areas share.

codes! {
    /// The purpose of a document.
    pub DocumentKind {
        /// Who somebody is.
        IDENTITY = 1,
        /// Where somebody lives.
        ADDRESS = 2,
        /// That a business is registered, or has a local address.
        BUSINESS_REGISTRATION = 3,
    }
}

model! {
    /// Confirms that a request was carried out.
    pub reply Success {
        /// Whether it was.
        success: Option<bool>,
        /// The platform's message about it.
        message: Option<String>,
    }

    /// A kind of document that a phone number may need.
    pub reply DocumentType {
        /// Identifier of the kind, as one of the numbers of `DocumentKind`.
        id: Option<DocumentKind>,
        /// Short name of the kind.
        name: Option<String>,
        /// Name of the kind for people.
        title: Option<String>,
    }
}
