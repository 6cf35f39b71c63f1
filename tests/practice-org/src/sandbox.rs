//! Refreshing a sandbox: the org at its host becomes a new copy, with a new Org ID.
//!
//! Salesforce Help, "Refresh Your Sandbox": a refresh replaces the sandbox by a new copy of
//! production. The host stays, the Org ID does not, and sessions and tokens of the old org are
//! gone. Users and apps are taken to be in the new copy, too.

use std::sync::Arc;

use crate::fixtures::Environment;
use crate::world::World;

/// Gives the sandbox at a host a new Org ID and ends all that the old org had given out.
///
/// # Errors
///
/// A sentence, when there is no sandbox at the host.
pub fn refresh(world: &mut World, host: &str) -> Result<(), String> {
    let mut fixtures = (*world.fixtures).clone();
    let is_there = |org: &Arc<_>| is_sandbox_at(org, host);
    let org = fixtures.orgs.iter_mut().find(|org| is_there(org));
    let org = org.ok_or_else(|| format!("there is no sandbox at {host}"))?;
    world.refreshes += 1;
    let kept = org.id.get(..12).unwrap_or_default();
    let mut copy = (**org).clone();
    copy.id = format!("{kept}R{:02}", world.refreshes % 100);
    let name = copy.name.clone();
    *org = Arc::new(copy);
    world.fixtures = Arc::new(fixtures);
    world.tokens.forget(&name);
    let fixtures = Arc::clone(&world.fixtures);
    let left = |username: &str| {
        let mut users = fixtures.users.iter();
        users.any(|user| user.username == username && user.org != name)
    };
    world.consents.retain(|(username, _), _| left(username));
    for users in world.browsers.values_mut() {
        users.retain(|user| user.org != name);
    }
    Ok(())
}

fn is_sandbox_at(org: &crate::fixtures::Org, host: &str) -> bool {
    org.my_domain == host && org.environment == Environment::Sandbox
}
