//! Which names are Salesforce's, and what a name that is not allowed was meant to be.
//!
//! Tables, for the names change more often than the rules. Sources: help:
//! `remoteaccess_oauth_endpoints`, help: `remoteaccess_using_openid_discovery_endpoint`, and the host
//! table of forcedotcom/sfdx-core (`src/util/sfdcUrl.ts` and its tests). That project's
//! `isSalesforceDomain` list is deliberately not reused: it holds all of `.force.com`, where
//! customers' pages live, and a suffix without its leading dot.

use super::host::{HostError, HostKind};

/// Where My Domains live. Each has its leading dot, and a label must come before it: the names
/// under these suffixes are given out by Salesforce.
pub(super) const MY_DOMAINS: [&str; 4] = [COM, MIL, CN, BRAND];

const COM: &str = ".my.salesforce.com";
const MIL: &str = ".my.salesforce.mil";
const CN: &str = ".my.sfcrmproducts.cn";
/// The alternative brand of sfdx-core's host table, where it is a login and API host.
const BRAND: &str = ".my-salesforce.com";

/// Where Experience Cloud sites live that have no domain of their own.
const EXPERIENCE_CLOUD: &str = ".my.site.com";

/// The two hosts that belong to no org.
pub(super) const LOGIN: &str = "login.salesforce.com";
pub(super) const TEST: &str = "test.salesforce.com";

/// The other faces of an org: people paste what stands in their address bar. None of them serves
/// OAuth; each belongs to the My Domain beside it (help: `domain_name_url_formats`).
const OTHER_FACES: [(Face, &str, &str); 19] = [
    (Face::Lightning, ".lightning.force.com", COM),
    (Face::Lightning, ".lightning.salesforce.com", COM),
    (Face::Lightning, ".lightning.crmforce.mil", MIL),
    (Face::Lightning, ".lightning.sfcrmapps.cn", CN),
    (Face::Lightning, ".my-lightning.com", BRAND),
    (Face::Setup, ".my.salesforce-setup.com", COM),
    (Face::Setup, ".salesforce-setup.com", COM),
    (Face::Visualforce, ".vf.force.com", COM),
    (Face::Visualforce, ".visual.force.com", COM),
    (Face::Visualforce, ".visualforce.com", COM),
    (Face::Visualforce, ".vf.crmforce.mil", MIL),
    (Face::Visualforce, ".vf.sfcrmapps.cn", CN),
    (Face::Content, ".file.force.com", COM),
    (Face::Content, ".content.force.com", COM),
    (Face::Content, ".documentforce.com", COM),
    (Face::Content, ".file.crmforce.mil", MIL),
    (Face::Content, ".builder.salesforce-experience.com", COM),
    (Face::Content, ".livepreview.salesforce-experience.com", COM),
    (Face::Content, ".my.salesforce-sites.com", COM),
];

/// Domains that are Salesforce's, though nobody signs in to an org at their other hosts.
const OWN_DOMAINS: [&str; 19] = [
    "salesforce.com",
    "salesforce.mil",
    "force.com",
    "crmforce.mil",
    "site.com",
    "salesforce-setup.com",
    "salesforce-sites.com",
    "salesforce-experience.com",
    "salesforce-communities.com",
    "my-salesforce.com",
    "my-lightning.com",
    "sfcrmproducts.cn",
    "sfcrmapps.cn",
    "visualforce.com",
    "documentforce.com",
    "cloudforce.com",
    "forceusercontent.com",
    "trailblazer.me",
    "trailhead.com",
];

#[derive(Clone, Copy)]
enum Face {
    Lightning,
    Setup,
    Visualforce,
    /// Files, the builder of sites, and pages for everybody.
    Content,
}

/// What a host of Salesforce's own is for; `None` for every other host.
pub(super) fn own_kind(host: &str) -> Option<HostKind> {
    if host == LOGIN || host == TEST {
        Some(HostKind::GenericLogin)
    } else if MY_DOMAINS
        .iter()
        .any(|suffix| before(host, suffix).is_some())
    {
        Some(HostKind::MyDomain)
    } else {
        before(host, EXPERIENCE_CLOUD).map(|_| HostKind::ExperienceCloud)
    }
}

/// What comes before a suffix, at least one label.
fn before<'a>(host: &'a str, suffix: &str) -> Option<&'a str> {
    host.strip_suffix(suffix)
        .filter(|labels| !labels.is_empty())
}

/// The labels of the org in a My Domain or site: `acme--uat.sandbox`.
pub(super) fn org_labels(host: &str) -> Option<&str> {
    let mut suffixes = MY_DOMAINS.iter().chain([&EXPERIENCE_CLOUD]);
    suffixes.find_map(|suffix| before(host, suffix))
}

/// Says why a well-formed host is none to sign in at, and which one to use instead if it tells.
pub(super) fn why_not(host: String) -> HostError {
    for (face, suffix, my_domain) in OTHER_FACES {
        let Some(labels) = before(&host, suffix) else {
            continue;
        };
        return match org_of_face(face, labels) {
            Some(org) => {
                let suggestion = ["https://", &org, my_domain].concat();
                match face {
                    Face::Lightning => HostError::Lightning { suggestion },
                    Face::Setup => HostError::Setup { suggestion },
                    Face::Visualforce => HostError::Visualforce { suggestion },
                    Face::Content => HostError::Content { suggestion },
                }
            }
            None => HostError::RetiredInstance { host },
        };
    }
    if before(&host, ".salesforce.com").is_some_and(is_retired) {
        HostError::RetiredInstance { host }
    } else if is_owned(&host) {
        HostError::NoLogin { host }
    } else if imitates(&host) {
        HostError::LookAlike { host }
    } else {
        HostError::NotSalesforce { host }
    }
}

/// The host of a server or, before those, of a region.
fn is_retired(label: &str) -> bool {
    is_instance(label) || matches!(label, "emea" | "ap" | "apac" | "ssl")
}

/// The org's labels behind another face of it: `acme--uat--c.sandbox` is `acme--uat.sandbox` for a
/// Visualforce page, whose first label ends with the package. Labels of servers are retired: a
/// sandbox's `cs12` became `sandbox`, the others went. `None` if the host names only a server.
fn org_of_face(face: Face, labels: &str) -> Option<String> {
    let (first, rest) = labels.split_once('.').unwrap_or((labels, ""));
    let on_server = rest.split('.').any(is_instance);
    let has_package =
        matches!(face, Face::Visualforce) || (on_server && matches!(face, Face::Content));
    let mut org = match first.rsplit_once("--") {
        Some((name, _package)) if has_package => name.trim_end_matches('-').to_owned(),
        None if on_server && !matches!(face, Face::Setup) => return None,
        None if rest.is_empty() && is_old_server(first) => return None,
        _ => first.to_owned(),
    };
    for label in rest.split('.').filter(|label| !label.is_empty()) {
        if !is_instance(label) {
            org.push('.');
            org.push_str(label);
        } else if label.starts_with("cs") {
            org.push_str(".sandbox");
        }
    }
    Some(org)
}

/// The name of a server: `na12`, `cs45`, `usa2s`, `eu5-api`.
pub(super) fn is_instance(label: &str) -> bool {
    let label = label.strip_suffix("-api").unwrap_or(label);
    let label = label.strip_suffix('s').unwrap_or(label);
    let letters = label.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(letters.len(), 2 | 3)
        && matches!(label.len() - letters.len(), 1..=4)
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The name of a server from the time when an org needed no name of its own: `na12`, `cs45`. An
/// org may be called `abc1`.
fn is_old_server(label: &str) -> bool {
    let family = label.get(..2).unwrap_or_default();
    is_instance(label)
        && matches!(family, "na" | "eu" | "ap" | "cs" | "um" | "gs")
        && label.as_bytes().get(2).is_some_and(u8::is_ascii_digit)
}

/// Whether a host lies in a domain of Salesforce's own.
fn is_owned(host: &str) -> bool {
    OWN_DOMAINS.iter().any(|domain| {
        host.strip_suffix(domain)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// Whether a host that is not Salesforce's carries its names, also with digits for letters or
/// hyphens between them. A guess that only chooses words: the host is refused either way.
fn imitates(host: &str) -> bool {
    host.split('.').any(|label| {
        let read: String = label.chars().filter(|&c| c != '-').map(as_read).collect();
        read.contains("salesforce")
            || read.contains("saleforce")
            || matches!(read.as_str(), "force" | "visualforce" | "forcecom")
    })
}

/// The letter that a hasty eye takes a character for.
fn as_read(character: char) -> char {
    match character {
        '0' => 'o',
        '1' | 'i' => 'l',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        other => other,
    }
}
