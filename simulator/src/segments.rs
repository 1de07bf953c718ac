//! How a text is cut into SMS segments.

/// The basic alphabet of GSM 03.38.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters that take two places.
const GSM_PAIRS: &str = "\u{c}^{}\\[~]|€";

/// The most segments that one message may have.
pub(crate) const MOST: usize = 10;

/// Number of segments that a text takes.
pub(crate) fn count(text: &str) -> usize {
    let gsm: Option<Vec<usize>> = text.chars().map(gsm_width).collect();
    match gsm {
        Some(widths) => cut(&widths, 160, 153),
        None => cut(&text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67),
    }
}

fn gsm_width(c: char) -> Option<usize> {
    if GSM.contains(c) {
        Some(1)
    } else if GSM_PAIRS.contains(c) {
        Some(2)
    } else {
        None
    }
}

/// A character is never split between two segments.
fn cut(widths: &[usize], single: usize, joined: usize) -> usize {
    if widths.iter().sum::<usize>() <= single {
        return 1;
    }
    let mut segments = 1;
    let mut used = 0;
    for width in widths {
        if used + width > joined {
            segments += 1;
            used = 0;
        }
        used += width;
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn counts_segments() {
        let cases = [
            ("", 1),
            (&*"a".repeat(160), 1),
            (&*"a".repeat(161), 2),
            (&*"a".repeat(1530), 10),
            (&*"€".repeat(80), 1),
            (&*"€".repeat(81), 2),
            (&*"ж".repeat(70), 1),
            (&*"ж".repeat(71), 2),
            (&*"😀".repeat(35), 1),
            (&*"😀".repeat(67), 3),
        ];
        for (text, segments) in cases {
            assert_eq!(count(text), segments, "{} characters", text.chars().count());
        }
    }
}
