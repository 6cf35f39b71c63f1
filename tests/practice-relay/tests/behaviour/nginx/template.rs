//! `docs/relay/nginx.conf` with the lines that are a console's to change changed.

use std::collections::HashSet;

const TEMPLATE: &str = include_str!("../../../../../docs/relay/nginx.conf");
const MARK: &str = "# EDIT: ";

/// The file with other lines in place of those that are marked with these names; lines that share a
/// name are replaced by one. Every name must be there, so that no line is changed by luck.
pub fn render(edits: &[(&str, String)]) -> String {
    let mut done = HashSet::new();
    let mut lines = Vec::new();
    for line in TEMPLATE.lines() {
        let name = line.split_once(MARK).map(|(_, name)| name.trim());
        match edits.iter().find(|(own, _)| Some(*own) == name) {
            None => lines.push(line),
            // The log is set in two places, each of which needs it.
            Some((own, text)) if done.insert(*own) || *own == "log" => lines.push(text),
            Some(_) => {}
        }
    }
    for (name, _) in edits {
        assert!(done.contains(name), "no line is marked with {MARK}{name}");
    }
    lines.join("\n")
}

#[test]
fn every_line_to_change_is_marked_once_and_nothing_else_is_the_example_s() {
    let marked = TEMPLATE.lines().filter(|line| line.contains(MARK));
    let names: HashSet<&str> = marked
        .map(|line| line.split_once(MARK).unwrap().1)
        .collect();
    let expected = [
        "origin",
        "hosts",
        "listen",
        "name",
        "certificate",
        "resolver",
        "log",
        "verify",
        "authorities",
        "upstream",
        "patience",
        "session",
    ];
    assert_eq!(names, HashSet::from(expected));
    let unmarked = TEMPLATE.lines().filter(|line| !line.contains(MARK));
    let code = unmarked.filter(|line| !line.trim_start().starts_with('#'));
    for line in code {
        for example in ["console.example", "192.0.2.", "127.0.0.1", "/etc/", "/var/"] {
            assert!(!line.contains(example), "unmarked: {line}");
        }
    }
}
