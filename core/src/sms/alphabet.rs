//! The default alphabet of GSM 03.38, without national tables.

/// How many septets a character takes; `None` where the alphabet lacks it.
pub(super) fn septets(c: char) -> Option<usize> {
    match c {
        '\u{c}' | '^' | '{' | '}' | '\\' | '[' | '~' | ']' | '|' | '€' => Some(2),
        '\n' | '\r' | ' '..='_' | 'a'..='z' => Some(1),
        '£' | '¥' | 'è' | 'é' | 'ù' | 'ì' | 'ò' | 'Ç' | 'Ø' | 'ø' | 'Å' | 'å' | 'Δ' | 'Φ' | 'Γ' | 'Λ' | 'Ω' | 'Π'
        | 'Ψ' | 'Σ' | 'Θ' | 'Ξ' | 'Æ' | 'æ' | 'ß' | 'É' | '¤' | '¡' | 'Ä' | 'Ö' | 'Ñ' | 'Ü' | '§' | '¿' | 'ä' | 'ö'
        | 'ñ' | 'ü' | 'à' => Some(1),
        _ => None,
    }
}

pub(super) fn has(c: char) -> bool {
    septets(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::septets;

    /// Both tables of the standard, in its order of rows; the escape character itself is no text.
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    const EXTENSION: &str = "\u{c}^{}\\[~]|€";

    #[test]
    fn the_alphabet_is_the_standards() {
        assert_eq!((BASIC.chars().count(), EXTENSION.chars().count()), (127, 10));
        for c in char::MIN..=char::MAX {
            let expected = if BASIC.contains(c) { Some(1) } else { EXTENSION.contains(c).then_some(2) };
            assert_eq!(septets(c), expected, "{c:?}");
        }
    }
}
