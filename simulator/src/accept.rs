//! The media type that an `Accept` header asks for.

/// Whether the client wants CSV rather than JSON: quality decides, then the order of the names.
pub(crate) fn prefers_csv(header: &str) -> bool {
    let (csv, json) = (wish(header, "text", "csv"), wish(header, "application", "json"));
    match csv.quality.total_cmp(&json.quality) {
        std::cmp::Ordering::Equal => csv.quality > 0.0 && csv.named && (!json.named || csv.place < json.place),
        order => order.is_gt(),
    }
}

struct Wish {
    quality: f64,
    /// By its own name, not by a wildcard.
    named: bool,
    place: usize,
}

/// The header's wish for one media type; the most exact range decides.
fn wish(header: &str, kind: &str, name: &str) -> Wish {
    let mut best = Wish { quality: 0.0, named: false, place: usize::MAX };
    let mut exactness = 0;
    for (place, range) in header.split(',').enumerate() {
        let mut parts = range.split(';').map(str::trim);
        let (range_kind, range_name) = parts.next().unwrap_or_default().split_once('/').unwrap_or_default();
        let exact = match (range_kind.eq_ignore_ascii_case(kind), range_name.eq_ignore_ascii_case(name)) {
            (true, true) => 3,
            (true, false) if range_name == "*" => 2,
            (false, _) if range_kind == "*" && range_name == "*" => 1,
            _ => continue,
        };
        if exact > exactness {
            let quality = parts.find_map(|part| {
                let (name, value) = part.split_once('=')?;
                name.trim().eq_ignore_ascii_case("q").then(|| value.trim().parse().unwrap_or(0.0))
            });
            (exactness, best) = (exact, Wish { quality: quality.unwrap_or(1.0), named: exact == 3, place });
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::prefers_csv;

    #[test]
    fn the_most_wanted_type_is_answered() {
        for header in ["text/csv", "TEXT/CSV", "text/csv; charset=utf-8", "text/*", "application/json;q=0.5, text/csv"]
        {
            assert!(prefers_csv(header), "{header}");
        }
        for header in ["text/csv, application/json", "text/csv, */*", "*/*;q=0.1,Text/Csv;Q=0.9"] {
            assert!(prefers_csv(header), "{header}");
        }
        for header in ["", "*/*", "application/json", "application/json, text/csv;q=0.1", "text/csv;q=0", "text/csvx"] {
            assert!(!prefers_csv(header), "{header}");
        }
        for header in ["application/json, text/csv", "*/*, text/csv;q=0.5", "text/html, */*;q=0.8"] {
            assert!(!prefers_csv(header), "{header}");
        }
    }
}
