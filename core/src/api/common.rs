//! Models that several areas share.

model! {
    /// Confirms that a request was carried out.
    pub reply Success {
        /// Whether it was.
        success: Option<bool>,
        /// What the platform says of it.
        message: Option<String>,
    }
}
