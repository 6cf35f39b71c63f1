//! What is wrong with an address, in words, with the right one for a click where it can be told.

use super::{Filled, Problem};
use crate::connection::field::Field;
use crate::salesforce::{HostError, HostKind, meant};

/// What is wrong with an address, with the right one where it can be told. `generic` says
/// whether that may be a host that belongs to no org.
pub(super) fn address_problem(
    field: Field,
    error: &HostError,
    text: &str,
    generic: bool,
    filled: &Filled<'_>,
) -> Problem {
    let offered = match error.suggestion() {
        Some(suggestion) => Some(suggestion.to_owned()),
        None => meant(text, filled.surroundings.trusted)
            .filter(|host| match host.kind() {
                HostKind::MyDomain | HostKind::Trusted => true,
                HostKind::ExperienceCloud => field == Field::LoginUrl,
                HostKind::GenericLogin => generic,
            })
            .map(|host| host.origin()),
    };
    let code = match error {
        HostError::NotAnAddress if offered.is_some() => "address-among-others",
        HostError::LookAlike { host } if !host.is_ascii() || host.contains("xn--") => {
            "address-foreign-letters"
        }
        _ => address_code(field, error),
    };
    let problem = Problem::new(field, code);
    let problem = match error {
        HostError::LookAlike { host } => problem.with("host", host).with("domain", domain_of(host)),
        HostError::RetiredInstance { host }
        | HostError::NoLogin { host }
        | HostError::NotSalesforce { host } => problem.with("host", host),
        _ => problem,
    };
    match offered {
        Some(offered) => problem.offering(&offered),
        None => problem,
    }
}

/// Whose host it is: its last two labels. A hint in a sentence, for some domains end in three.
fn domain_of(host: &str) -> &str {
    let start = host
        .rmatch_indices('.')
        .nth(1)
        .map_or(0, |(dot, _)| dot + 1);
    host.get(start..).unwrap_or(host)
}

fn address_code(field: Field, error: &HostError) -> &'static str {
    let login = field == Field::LoginUrl;
    match error {
        HostError::Empty if login => "login-url-missing",
        HostError::Empty => "instance-url-missing",
        HostError::NotAnAddress => "login-url-not-an-address",
        HostError::Scheme if login => "login-url-scheme",
        HostError::Scheme => "instance-url-scheme",
        HostError::UserInfo => "login-url-user-info",
        HostError::Port => "login-url-port",
        HostError::Lightning { .. } if login => "login-url-lightning",
        HostError::Lightning { .. } => "instance-url-lightning",
        HostError::Setup { .. } if login => "login-url-setup",
        HostError::Setup { .. } => "instance-url-setup",
        HostError::Visualforce { .. } if login => "login-url-visualforce",
        HostError::Visualforce { .. } => "instance-url-visualforce",
        HostError::Content { .. } if login => "login-url-content",
        HostError::Content { .. } => "instance-url-content",
        HostError::NoLogin { .. } if login => "login-url-no-login",
        HostError::NoLogin { .. } => "instance-url-no-api",
        HostError::RetiredInstance { .. } => "login-url-retired-instance",
        HostError::LookAlike { .. } => "address-look-alike",
        HostError::NotSalesforce { .. } if login => "login-url-not-salesforce",
        HostError::NotSalesforce { .. } => "instance-url-not-salesforce",
    }
}
