//! What axe, the checker of accessibility, finds in the wizard.

use std::path::Path;
use std::sync::OnceLock;

use crate::wizard::Wizard;

/// The checker, as `scripts/setup` installed it.
fn axe() -> &'static str {
    static AXE: OnceLock<String> = OnceLock::new();
    AXE.get_or_init(|| {
        let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools");
        let file = tools.join("npm/node_modules/axe-core/axe.min.js");
        std::fs::read_to_string(file).expect("axe: run `scripts/setup test` first")
    })
}

/// What is wrong with what is shown now, in light and dark: rules of WCAG 2.2 A and AA and
/// axe's own good practices, one line for each element.
///
/// # Panics
///
/// When the checker cannot run.
pub fn findings(wizard: &Wizard<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        // Without motion, no colour is caught on its way to another.
        let wishes = [
            ("prefers-color-scheme", scheme),
            ("prefers-reduced-motion", "reduce"),
        ];
        wizard.browser.set_wishes(&wizard.tab, &wishes);
        found.extend(
            run(wizard)
                .into_iter()
                .map(|line| format!("{scheme}: {line}")),
        );
        wizard.browser.set_wishes(&wizard.tab, &[]);
    }
    found
}

fn run(wizard: &Wizard<'_>) -> Vec<String> {
    // An option is named by the connection's label; its state, which stands beside it, is its
    // description: the checker takes all that is seen for the label.
    let is_state = "id === 'label-content-name-mismatch' && html.includes('role=\"option\"')";
    let check = format!(
        "return window.axe.run('salesforce-credentials', {{ resultTypes: ['violations'] }}) \
                 .then(({{ violations }}) => violations.flatMap(({{ id, nodes }}) => nodes \
                 .filter(({{ html }}) => !({is_state})) \
                 .map(({{ target, failureSummary }}) => `${{id}} at ${{target}}: ${{failureSummary}}`)))"
    );
    // The checker takes a page without a background for a white one, dark as it may be.
    let background = "document.documentElement.style.background = 'Canvas';";
    let script = format!("{background} if (!window.axe) {{ {} }}\n{check}", axe());
    let found = wizard.browser.run(&wizard.tab, &script, &[]);
    serde_json::from_value(found).expect("a list of findings")
}
