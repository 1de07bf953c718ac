//! Rewriting a text in the characters of GSM-7.

use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::characters::Seen;
use super::{SmsReplacement, SmsRewrite, alphabet};

const COMPOSED: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const DECOMPOSED: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfd();
const CLASSES: CanonicalCombiningClassMapBorrowed<'static> = CanonicalCombiningClassMapBorrowed::new();

/// Rewrites a text in the characters of GSM-7 where they have a plain counterpart there.
///
/// Typographic quotes, dashes, ellipses and spaces become the plain ones, letters lose accents that the alphabet lacks,
/// Greek capitals that look like Latin ones become those (as the standard has them), ligatures and some signs are
/// spelled out, invisible characters go. Case and all other characters stay. Spelled-out text is longer, so compare
/// the segments of both texts: 70 `…` fill one segment of UCS-2, and 210 dots two of GSM-7.
#[must_use]
pub fn to_gsm7(text: &str) -> SmsRewrite {
    let mut written = String::with_capacity(text.len());
    let (mut replaced, mut left) = (Seen::default(), Seen::default());
    let mut pairs = std::collections::HashMap::new();
    let mut position = 0;
    for cluster in clusters(text) {
        let length = cluster.chars().count();
        if cluster.chars().all(alphabet::has) {
            written.push_str(cluster);
        } else if let Some(replacement) = plain(cluster) {
            written.push_str(&replacement);
            replaced.add(cluster, position);
            pairs.insert(cluster, replacement);
        } else {
            written.push_str(cluster);
            for (offset, c) in cluster.chars().enumerate().filter(|(_, c)| !alphabet::has(*c)) {
                left.add(c.encode_utf8(&mut [0; 4]), position + offset);
            }
        }
        position += length;
    }
    let replacement = |(character, positions): (String, _)| {
        let replacement = pairs.get(character.as_str()).cloned().unwrap_or_default();
        SmsReplacement { character, replacement, positions }
    };
    SmsRewrite {
        text: written,
        replaced: replaced.into_list().into_iter().map(replacement).collect(),
        left: left.into_characters(),
    }
}

/// A letter and more marks than any language puts on one; those beyond are dropped without a look.
const MOST_PARTS: usize = 9;

fn is_mark(c: char) -> bool {
    CLASSES.get_u8(c) != 0
}

/// Each character with the combining marks after it.
fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.len_utf8();
        let end = rest[first..].find(|c| !is_mark(c)).map_or(rest.len(), |end| first + end);
        let (cluster, after) = rest.split_at(end);
        rest = after;
        Some(cluster)
    })
}

/// The same in GSM-7, with as many of its marks as the alphabet has.
fn plain(cluster: &str) -> Option<String> {
    let mut parts: String = DECOMPOSED.normalize(cluster).chars().take(MOST_PARTS).collect();
    loop {
        let composed = COMPOSED.normalize(&parts);
        let mut characters = composed.chars();
        let (first, more) = (characters.next()?, characters.next());
        if more.is_none() && alphabet::has(first) {
            return Some(first.to_string());
        }
        if more.is_none()
            && let Some(text) = counterpart(first)
        {
            return Some(text.to_owned());
        }
        if !parts.pop().is_some_and(is_mark) {
            return None;
        }
    }
}

/// The counterpart of a character that has no accents to lose.
fn counterpart(c: char) -> Option<&'static str> {
    Some(match c {
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '‵' | '`' | '´' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ˈ' => {
            "'"
        }
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‶' => "\"",
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '⁃' => "-",
        '…' => "...",
        '‥' => "..",
        '\t' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
        // soft hyphen, zero-width spaces, marks of writing direction, byte order mark
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' => "",
        '\u{2066}'..='\u{2069}' | '\u{feff}' => "",
        '•' | '∙' => "*",
        '·' => ".",
        '⁄' | '∕' => "/",
        '¦' => "|",
        '×' => "x",
        '©' => "(C)",
        '®' => "(R)",
        '™' => "TM",
        '№' => "No",
        'Ð' | 'Đ' => "D",
        'ð' | 'đ' => "d",
        'Ħ' => "H",
        'ħ' => "h",
        'ı' => "i",
        'Ł' => "L",
        'ł' => "l",
        'Ŋ' => "N",
        'ŋ' => "n",
        'Œ' => "OE",
        'œ' => "oe",
        'Þ' => "Th",
        'þ' => "th",
        'Ŧ' => "T",
        'ŧ' => "t",
        'ſ' => "s",
        'ẞ' => "ß",
        'ĸ' => "k",
        'Ĳ' => "IJ",
        'ĳ' => "ij",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'Α' => "A",
        'Β' => "B",
        'Ε' => "E",
        'Ζ' => "Z",
        'Η' => "H",
        'Ι' => "I",
        'Κ' => "K",
        'Μ' => "M",
        'Ν' => "N",
        'Ο' => "O",
        'Ρ' => "P",
        'Τ' => "T",
        'Υ' => "Y",
        'Χ' => "X",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{alphabet, counterpart, plain, to_gsm7};

    #[test]
    fn a_heap_of_marks_is_dropped() {
        let text = format!("e{}", "\u{301}".repeat(1_000_000));
        assert_eq!(to_gsm7(&text).text, "é");
        assert_eq!(to_gsm7(&text.replace('e', "ж")).left.len(), 2);
    }

    #[test]
    fn every_counterpart_is_needed_and_in_the_alphabet() {
        let mut found = 0;
        for c in char::MIN..=char::MAX {
            if let Some(text) = counterpart(c) {
                assert!(!alphabet::has(c), "{c:?} is in the alphabet itself");
                assert!(text.chars().all(alphabet::has), "{c:?} becomes {text:?}");
                found += 1;
            }
            if let Some(text) = plain(c.encode_utf8(&mut [0; 4])) {
                assert!(text.chars().all(alphabet::has), "{c:?} becomes {text:?}");
            }
        }
        assert!(found > 100, "{found}");
    }
}
