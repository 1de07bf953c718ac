//! Models that several areas share.

model! {
    /// Confirms that a request was carried out.
    pub reply Success {
        /// Whether it was.
        success: Option<bool>,
        /// What the platform says of it.
        message: Option<String>,
    }

    /// A kind of document that a phone number may need.
    pub reply DocumentType {
        /// Identifier of the kind: 1 identity, 2 address, 3 business registration or local address.
        id: Option<i64>,
        /// Short name of the kind.
        name: Option<String>,
        /// Name of the kind for people.
        title: Option<String>,
    }
}
