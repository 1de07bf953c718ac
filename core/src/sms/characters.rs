//! Lists of characters and where they stand.

use std::collections::HashMap;

use super::{SmsCharacter, count};

/// Things that were seen at positions, in the order in which each came first.
#[derive(Default)]
pub(super) struct Seen {
    index: HashMap<String, usize>,
    list: Vec<(String, Vec<i64>)>,
}

impl Seen {
    pub(super) fn add(&mut self, what: &str, position: usize) {
        let at = self.index.get(what).copied().unwrap_or_else(|| {
            self.list.push((what.to_owned(), Vec::new()));
            self.index.insert(what.to_owned(), self.list.len() - 1);
            self.list.len() - 1
        });
        self.list[at].1.push(count(position));
    }

    pub(super) fn into_list(self) -> Vec<(String, Vec<i64>)> {
        self.list
    }

    pub(super) fn into_characters(self) -> Vec<SmsCharacter> {
        let character = |(character, positions): (String, _)| {
            let code_point = character.chars().next().map_or(0, u32::from);
            SmsCharacter { character, code_point: format!("U+{code_point:04X}"), positions }
        };
        self.list.into_iter().map(character).collect()
    }
}

/// The characters for which `wrong` holds; it gets their position too.
pub(super) fn find(text: &str, wrong: impl Fn(usize, char) -> bool) -> Vec<SmsCharacter> {
    let mut seen = Seen::default();
    for (position, c) in text.chars().enumerate().filter(|(position, c)| wrong(*position, *c)) {
        seen.add(c.encode_utf8(&mut [0; 4]), position);
    }
    seen.into_characters()
}

/// Names the first few for people.
pub(super) fn named(characters: &[SmsCharacter]) -> String {
    const SHOWN: usize = 5;
    let shown: Vec<_> = characters.iter().take(SHOWN).map(|one| one.code_point.as_str()).collect();
    let more = if characters.len() > SHOWN { " ..." } else { "" };
    format!("{}{more}", shown.join(", "))
}
