//! The list of API versions to choose from.

use yew::{Html, html};

use crate::salesforce::ApiVersion;
use crate::wizard::{Form, State};

/// The id of the list.
pub const LIST: &str = "api-versions";

/// The versions that the org offers, or else those that are known; newest first.
pub fn list(state: &State, form: &Form) -> Html {
    let offered = form
        .editing
        .as_ref()
        .and_then(|id| state.connection(id))
        .map(|connection| {
            connection
                .account_of(form.draft.environment)
                .offered
                .clone()
        })
        .filter(|offered| !offered.is_empty())
        .unwrap_or_else(ApiVersion::known);
    html! {
        <datalist key="list" id={LIST}>
            { for offered.iter().rev().map(|version| html! {
                <option value={version.to_string()} label={version.release()} />
            }) }
        </datalist>
    }
}
