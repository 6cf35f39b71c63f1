//! All that the practice org remembers, as one value.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::authorize::{self, Attempt, Code};
use crate::endpoint::Endpoint;
use crate::faults::{Fault, Faults};
use crate::fixtures::{App, Fixtures, Org, User};
use crate::http::{Reply, Request};
use crate::place::Place;
use crate::token_store::TokenStore;
use crate::{cors, log, login, pages, rest, soap, start_page, token, userinfo, well_known};

/// The CORS settings of one org.
#[derive(Debug, Clone)]
pub struct CorsSettings {
    /// "Enable CORS for OAuth endpoints".
    pub for_oauth: bool,
    /// "Allowed Origins List".
    pub allowed_origins: Vec<String>,
}

/// The practice org and everybody's business with it.
#[derive(Debug)]
pub struct World {
    /// Orgs, users and apps, as they are now.
    pub fixtures: Arc<Fixtures>,
    /// Orgs, users and apps as they were read.
    pub as_read: Arc<Fixtures>,
    /// How many sandboxes were refreshed.
    pub refreshes: u32,
    /// The port that addresses name.
    pub port: u16,
    /// CORS settings by name of the org.
    pub cors: HashMap<String, CorsSettings>,
    /// Faults a test has switched on.
    pub faults: Faults,
    /// Log entries, oldest first.
    pub log: Vec<Value>,
    /// Seconds that the clock is ahead.
    pub ahead_seconds: i64,
    /// Users signed in to a browser, the current one last, by cookie.
    pub browsers: HashMap<String, Vec<Arc<User>>>,
    /// Authorization attempts that are under way.
    pub attempts: HashMap<String, Attempt>,
    /// Authorization codes; a used one stays, to be told from an unknown one.
    pub codes: HashMap<String, Code>,
    /// What users have allowed: scopes by username and consumer key.
    pub consents: HashMap<(String, String), BTreeSet<String>>,
    /// Access and refresh tokens.
    pub tokens: TokenStore,
    /// The `jti` of every assertion seen.
    pub assertions: HashSet<String>,
}

impl World {
    /// The state just after the fixtures were read.
    pub fn new(fixtures: Arc<Fixtures>, port: u16) -> Self {
        let cors = fixtures.orgs.iter().map(|org| {
            let settings = CorsSettings {
                for_oauth: org.cors_for_oauth,
                allowed_origins: org.allowed_origins.clone(),
            };
            (org.name.clone(), settings)
        });
        Self {
            cors: cors.collect(),
            as_read: Arc::clone(&fixtures),
            fixtures,
            refreshes: 0,
            port,
            faults: Faults::default(),
            log: Vec::new(),
            ahead_seconds: 0,
            browsers: HashMap::new(),
            attempts: HashMap::new(),
            codes: HashMap::new(),
            consents: HashMap::new(),
            tokens: TokenStore::default(),
            assertions: HashSet::new(),
        }
    }

    /// Milliseconds since 1970, by the org's clock.
    pub fn now(&self) -> i64 {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let real = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        real.saturating_add(self.ahead_seconds.saturating_mul(1000))
    }

    /// The place of a request.
    pub fn place(&self, request: &Request) -> Place {
        Place::of(&request.host, &self.fixtures)
    }

    /// The org an app belongs to.
    pub fn org_of(&self, app: &App) -> Option<Arc<Org>> {
        self.fixtures.org(&app.org).cloned()
    }

    /// Answers a request under the faults that match it and logs it; `None` drops the connection.
    pub fn serve(&mut self, request: &Request, faults: &[Fault]) -> Option<Reply> {
        let endpoint = Endpoint::of(&request.path);
        let reply = self.reply(request, endpoint, faults);
        let status = reply.as_ref().map_or(0, |reply| reply.status.as_u16());
        self.log.push(log::entry(request, endpoint, status));
        reply
    }

    fn reply(&mut self, request: &Request, endpoint: Endpoint, faults: &[Fault]) -> Option<Reply> {
        let place = self.place(request);
        let fault = faults.iter().find(|fault| fault.replaces_the_answer());
        let reply = match fault {
            None => self.answer(request, &place, endpoint),
            Some(fault) => {
                if fault.processed {
                    self.answer(request, &place, endpoint);
                }
                fault.replacement(self, request, endpoint)?
            }
        };
        let reply = faults.iter().fold(reply, |reply, fault| fault.alter(reply));
        if faults.iter().any(Fault::hides_cors) {
            return Some(cors::strip(reply));
        }
        Some(cors::decorate(self, request, &place, endpoint, reply))
    }

    fn answer(&mut self, request: &Request, place: &Place, endpoint: Endpoint) -> Reply {
        match place {
            Place::Unknown => return pages::unknown_host(self, &request.host),
            Place::Plain if endpoint == Endpoint::Start => return start_page::show(self),
            Place::Plain => return pages::not_found(),
            Place::Generic(_) | Place::MyDomain(_) => {}
        }
        if let Some(reply) = cors::before(self, request, place, endpoint) {
            return reply;
        }
        match endpoint {
            Endpoint::Authorize => authorize::authorize(self, request, place),
            Endpoint::Login => login::login(self, request, place),
            Endpoint::Consent => authorize::consent(self, request),
            Endpoint::Logout => login::logout(self, request),
            Endpoint::Token => token::token(self, request, place),
            Endpoint::Revoke => token::revoke(self, request, place),
            Endpoint::Introspect => token::introspect(self, request, place),
            Endpoint::Userinfo => userinfo::userinfo(self, request, place),
            Endpoint::Identity => userinfo::identity(self, request, place),
            Endpoint::Keys => well_known::keys(),
            Endpoint::OpenidConfiguration => well_known::openid_configuration(self, place),
            Endpoint::AuthConfiguration => well_known::auth_configuration(self, place),
            Endpoint::Versions => rest::versions(),
            Endpoint::Resources | Endpoint::Limits | Endpoint::Query => {
                rest::rest(self, request, place, endpoint)
            }
            Endpoint::Soap => soap::soap(self, request, place),
            Endpoint::Setup => pages::setup(&request.path),
            Endpoint::Start => start_page::show(self),
            Endpoint::Other => pages::not_found(),
        }
    }
}
