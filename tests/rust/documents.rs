//! The tests that `docs/security.md` names exist.

use std::path::Path;

fn texts(folder: &Path, found: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_test = path.extension().is_some_and(|end| ["rs", "py", "js", "json"].iter().any(|one| end == *one));
        if path.is_dir() {
            texts(&path, found);
        } else if is_test {
            found.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_test_that_a_promise_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut tests = String::new();
    for folder in ["tests/rust", "tests/python", "tests/node", "tests/faults/scripts", "core/src", "simulator/tests"] {
        texts(&root.join(folder), &mut tests);
    }
    let document = std::fs::read_to_string(root.join("docs/security.md")).unwrap();
    let mut named = 0;
    for row in document.lines().filter(|line| line.starts_with("| ")) {
        let cell = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for name in cell.split('`').skip(1).step_by(2).filter_map(|name| name.rsplit("::").next()) {
            if name.contains('_') && !name.contains(['.', '*', '/']) {
                assert!(["fn ", "def "].iter().any(|kind| tests.contains(&format!("{kind}{name}("))), "{name}");
                named += 1;
            }
        }
        for title in cell.split('"').skip(1).step_by(2) {
            assert!(tests.contains(&format!("\"{title}\"")), "{title}");
            named += 1;
        }
    }
    assert!(named > 30, "{named}");
}
