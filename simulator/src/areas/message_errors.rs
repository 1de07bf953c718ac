//! Why messages fail, by the code that the platform's documents give each reason. HTTP shows the text only.

/// Recipients whose number ends in these digits and a code meet that failure.
const ENDING: &str = "9910";

/// Code, what becomes of a message, and why.
const ERRORS: &[(u8, &str, &str)] = &[
    (5, "rejected", "The Sender ID is not provisioned for the destination country"),
    (7, "rejected", "The message looks like an SMS flood"),
    (9, "rejected", "The recipient has unsubscribed from messages of this sender"),
    (12, "rejected", "MMS can be sent to numbers of the US and Canada only"),
    (13, "rejected", "A media file is larger than 1 MB"),
    (14, "rejected", "The format of a media file is not supported"),
    (15, "rejected", "A media URL is not publicly reachable"),
    (17, "rejected", "The destination is forbidden for the account"),
    (18, "rejected", "The destination number is invalid or not a mobile number"),
    (19, "rejected", "The destination is blocked"),
    (21, "rejected", "A message has at most 5 attachments"),
    (22, "rejected", "The Sender ID is not found"),
    (23, "undelivered", "The carrier of the recipient rejected the message"),
    (24, "undelivered", "The gateway rejected the message"),
    (25, "rejected", "The callback_url must be a valid URL address"),
    (26, "rejected", "The account's limit of messages per second is exceeded"),
    (29, "undelivered", "The carrier or the handset cannot take messages"),
    (31, "undelivered", "The number is inactive, has no credit, or has opted out at its carrier"),
    (33, "undelivered", "The message was taken for spam, or its sender belongs to an inactive 10DLC campaign"),
    (34, "undelivered", "The limit of the 10DLC brand or campaign is exceeded"),
    (36, "undelivered", "The daily quota at T-Mobile is used up"),
    (37, "undelivered", "AT&T took the message for spam"),
    (38, "undelivered", "The sending limit at AT&T is exceeded"),
    (41, "rejected", "The message is too long"),
    (43, "undelivered", "The content filter of Verizon stopped the message"),
    (44, "undelivered", "The number is dead and should be removed from lists"),
    (45, "undelivered", "The carrier is not supported: there is no route"),
    (46, "rejected", "The message was refused: its content is not allowed"),
    (47, "rejected", "The number is blocked for 60 minutes"),
    (55, "rejected", "The idempotency key was used before"),
];

/// The reason with this code.
pub(crate) fn text(code: u8) -> &'static str {
    ERRORS.iter().find(|known| known.0 == code).map_or("Unknown error", |known| known.2)
}

/// The fate of messages to this number, if its last digits decide it.
pub(crate) fn chosen(digits: &str) -> Option<(&'static str, &'static str)> {
    let (rest, code) = digits.split_at_checked(digits.len().checked_sub(2)?)?;
    let code: u8 = code.parse().ok().filter(|_| rest.ends_with(ENDING))?;
    ERRORS.iter().find(|known| known.0 == code).map(|known| (known.1, known.2))
}
