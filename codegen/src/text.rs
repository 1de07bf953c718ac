//! Text helpers that the generators share.

/// Breaks paragraphs into lines of at most `width` characters and puts `indent` before each.
pub(crate) fn wrap(doc: &str, indent: &str, width: usize) -> String {
    let mut out = String::new();
    for line in paragraphs(doc) {
        if line.is_empty() {
            out.push('\n');
            continue;
        }
        let mut length = 0;
        for word in line.split_whitespace() {
            let size = word.chars().count();
            if length == 0 {
                out.push_str(indent);
                length = indent.len();
            } else if length + 1 + size > width {
                out.push('\n');
                out.push_str(indent);
                length = indent.len();
            } else {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += size;
        }
        out.push('\n');
    }
    out
}

/// Joins the lines of each paragraph; an empty line stands between paragraphs. A tag, such as `@throws`, begins a line.
pub(crate) fn paragraphs(doc: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in doc.trim().lines().map(str::trim) {
        match (line.is_empty(), open && !line.starts_with('@')) {
            (true, _) => {
                if open {
                    paragraphs.push(String::new());
                }
                open = false;
            }
            (false, false) => {
                paragraphs.push(line.to_owned());
                open = true;
            }
            (false, true) => {
                if let Some(last) = paragraphs.last_mut() {
                    last.push(' ');
                    last.push_str(line);
                }
            }
        }
    }
    paragraphs
}

/// The first sentence, on one line.
pub(crate) fn first_sentence(doc: &str) -> String {
    let first = paragraphs(doc).into_iter().next().unwrap_or_default();
    match first.find(". ") {
        Some(end) => first[..=end].to_owned(),
        None => first,
    }
}
