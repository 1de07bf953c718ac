//! The header `Retry-After`.

use std::time::Duration;

use jiff::Timestamp;

/// The longest wait that `values` ask for: seconds, or a date that is compared with the reply's own `date`. Any
/// other text asks for nothing.
#[must_use]
pub fn retry_after<'v>(
    values: impl IntoIterator<Item = &'v str>,
    date: Option<&str>,
    now: Timestamp,
) -> Option<Duration> {
    values.into_iter().filter_map(|value| one(value.trim(), date, now)).max()
}

fn one(value: &str, date: Option<&str>, now: Timestamp) -> Option<Duration> {
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX / 4)));
    }
    let until = http_date(value)?;
    let from = date.and_then(http_date).unwrap_or(now);
    Some(Duration::try_from(until.duration_since(from)).unwrap_or_default())
}

fn http_date(text: &str) -> Option<Timestamp> {
    const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let civil = FORMS.iter().find_map(|form| jiff::civil::DateTime::strptime(form, text.trim()).ok())?;
    jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_dates_are_read() {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        let read = |value| retry_after([value], None, now);
        assert_eq!(read("7"), Some(Duration::from_secs(7)));
        assert_eq!(read(" 007 "), Some(Duration::from_secs(7)));
        assert_eq!(read("0"), Some(Duration::ZERO));
        assert_eq!(read("Thu, 01 Jan 2026 00:00:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Thursday, 01-Jan-26 00:00:30 GMT"), Some(Duration::from_secs(30)));
        assert_eq!(read("Thu Jan  1 00:00:30 2026"), Some(Duration::from_secs(30)));
        assert_eq!(read("Wed, 31 Dec 2025 23:59:00 GMT"), Some(Duration::ZERO));
        for malformed in ["", "-1", "+1", "1.5", "1e3", "soon", "Thu, 01 Jan 2026"] {
            assert_eq!(read(malformed), None, "{malformed}");
        }
        assert!(read("1000000000000000000000000000000").unwrap() > Duration::from_secs(1 << 40));
    }

    #[test]
    fn a_date_is_compared_with_the_clock_of_the_server() {
        let now = "2030-06-06T00:00:00Z".parse().unwrap();
        let wait = retry_after(["Thu, 01 Jan 2026 00:00:30 GMT"], Some("Thu, 01 Jan 2026 00:00:10 GMT"), now);
        assert_eq!(wait, Some(Duration::from_secs(20)));
    }

    #[test]
    fn of_several_values_the_longest_counts() {
        let now = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(retry_after(["3", "soon", "9", "5"], None, now), Some(Duration::from_secs(9)));
        assert_eq!(retry_after([], None, now), None);
    }
}
