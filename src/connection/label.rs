//! Labels: unique among the connections, and suggested from the Login URL.
//!
//! They are compared without case. The Unicode normal form is the browser's to make:
//! labels arrive in normal form C.

use crate::salesforce::SalesforceHost;

/// The longest label, in characters.
pub const LABEL_LIMIT: usize = 80;

/// The form in which labels are compared: without case and without blanks around.
fn folded(label: &str) -> String {
    label.trim().to_lowercase()
}

/// Whether two labels name the same connection.
pub fn same(left: &str, right: &str) -> bool {
    if left.is_ascii() && right.is_ascii() {
        // A key compares with each of perhaps thousands of connections: nothing is copied for that.
        return left.trim().eq_ignore_ascii_case(right.trim());
    }
    folded(left) == folded(right)
}

/// Suggests a label that nobody has: the My Domain name, or `fallback`.
pub fn suggest<'a>(
    host: Option<&SalesforceHost>,
    fallback: &str,
    taken: impl Iterator<Item = &'a str> + Clone,
) -> String {
    let name = host
        .and_then(|host| host.host().split('.').next())
        .filter(|name| !name.is_empty())
        .map_or_else(|| fallback.to_owned(), |name| name.replace("--", " "));
    free(name, taken)
}

/// The label, or with the first number that makes it one that nobody has.
pub fn free<'a>(name: String, taken: impl Iterator<Item = &'a str> + Clone) -> String {
    let free = |candidate: &String| !taken.clone().any(|label| same(label, candidate));
    std::iter::once(name.clone())
        .chain((2u32..).map(|number| name.clone() + " " + &number.to_string()))
        .find(free)
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::salesforce::TrustedHosts;

    #[test]
    fn a_suggestion_names_the_org_and_is_free() {
        let host = |text| SalesforceHost::parse_login(text, &TrustedHosts::default()).unwrap();
        let acme = host("https://acme--uat.sandbox.my.salesforce.com");
        assert_eq!(
            suggest(Some(&acme), "Salesforce", [].into_iter()),
            "acme uat"
        );
        assert_eq!(
            suggest(
                Some(&acme),
                "Salesforce",
                ["ACME uat ", "acme uat 2"].into_iter()
            ),
            "acme uat 3"
        );
        assert_eq!(suggest(None, "Salesforce", [].into_iter()), "Salesforce");
    }
}
