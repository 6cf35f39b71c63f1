//! Random sequences of messages into `update`, beside a model of what the outside saw.
//!
//! The model performs the effects: it keeps what is written to session storage, remembers which
//! requests wait for an answer and which sign-ins were begun. After each message it holds the
//! wizard to its promises; in the end everything that waits is answered, and nothing may go on.

mod answers;
mod steps;

use std::collections::{HashMap, HashSet};

use salesforce_credentials::connection::{ConnectionId, Field, Secrets, stored};
use salesforce_credentials::moment::{Fresh, Moment, UnixMillis};
use salesforce_credentials::oauth::http::{Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost};
use salesforce_credentials::salesforce::{Environment, TrustedHosts};
use salesforce_credentials::secret::Secret;
use salesforce_credentials::wizard::{
    Caller, CopyOf, Effect, Event, Item, Kept, Message, State, Step, StoreCall, Ticket, update,
};

use crate::targets::read_options;
use steps::Bytes;

const ORG: &str = "00D9A0000009Jp8UAE";
/// Hosts of orgs, which hold tokens; they issue some as well.
const HOSTS: [&str; 2] = [
    "acme.my.salesforce.com",
    "acme--uat.sandbox.my.salesforce.com",
];
/// Hosts that only issue tokens.
const GENERIC: [&str; 2] = ["login.salesforce.com", "test.salesforce.com"];
/// The longest sequence that is looked at, in bytes.
const LONGEST: usize = 400;

/// Something that will be answered.
enum Waiting {
    Request(Ticket, HttpRequest),
    Clock(Ticket),
    Signature(Ticket),
    Network(Ticket),
    List,
    Stored(StoreCall, ConnectionId),
}

/// The world around a wizard.
struct World {
    state: State,
    now: u64,
    draws: u64,
    options: &'static str,
    /// Whether the browser blocks windows.
    blocks: bool,
    waiting: Vec<Waiting>,
    grants: HashMap<(String, String), Secret>,
    connections: Option<String>,
    transaction: Option<Secret>,
    draft: Option<String>,
    /// Sign-ins that were begun: the state of each verifier.
    begun: HashMap<String, String>,
    /// States whose answer arrived.
    arrived: HashSet<String>,
    /// Verifiers that were sent.
    exchanged: HashSet<String>,
    /// Refresh tokens that another tab uses.
    copied: HashSet<String>,
    callers: HashSet<u32>,
    last_caller: u32,
    issued: u32,
}

const OPTIONS: [&str; 4] = [
    "{}",
    r#"{"relay-url":"/relay"}"#,
    r#"{"relay-url":"/relay","connectionStore":true}"#,
    r#"{"display":"redirect","scopes":"api refresh_token"}"#,
];

impl World {
    fn new(options: &'static str) -> Self {
        Self {
            state: State::new(read_options(options), Vec::new()),
            now: 1_700_000_000_000,
            draws: 0,
            options,
            blocks: false,
            waiting: Vec::new(),
            grants: HashMap::new(),
            connections: None,
            transaction: None,
            draft: None,
            begun: HashMap::new(),
            arrived: HashSet::new(),
            exchanged: HashSet::new(),
            copied: HashSet::new(),
            callers: HashSet::new(),
            last_caller: 0,
            issued: 0,
        }
    }

    /// A world in which the page was just loaded.
    fn loaded(options: &'static str) -> Self {
        let mut world = Self::new(options);
        let is_copy = false;
        world.load(is_copy);
        world
    }

    /// Loads the page, or a copy of it: what is in memory is gone, and what storage has comes back.
    fn load(&mut self, is_copy: bool) {
        self.state = State::new(read_options(self.options), Vec::new());
        self.waiting.clear();
        self.callers.clear();
        let kept = self.kept(is_copy);
        self.tell(Event::Started(Box::new(kept)));
        // What the console's store kept is no part of this model, so its connections are gone.
        let known: HashSet<String> = self.ids();
        self.grants
            .retain(|(id, _), _| known.contains(id) || self.options.contains("Store"));
    }

    /// What storage has; if it is a copy, its refresh tokens are another's.
    fn kept(&mut self, is_copy: bool) -> Kept {
        let copied = self.grants.values().filter(|_| is_copy);
        self.copied.extend(copied.filter_map(refresh_token));
        Kept {
            connections: self.connections.clone(),
            grants: self
                .grants
                .iter()
                .map(|((id, environment), text)| (id.clone(), environment.clone(), text.clone()))
                .collect(),
            transaction: self.transaction.clone(),
            draft: self.draft.clone(),
            is_copy,
            fault: None,
        }
    }

    fn ids(&self) -> HashSet<String> {
        let connections = self.state.connections.iter();
        connections
            .map(|known| known.id.as_str().to_owned())
            .collect()
    }

    fn tell(&mut self, event: Event) {
        self.draws += 1;
        let mut bytes = [0; Fresh::LENGTH];
        for piece in bytes.chunks_mut(8) {
            piece.copy_from_slice(&self.draws.to_le_bytes()[..piece.len()]);
        }
        let moment = Moment {
            now: UnixMillis(self.now),
            fresh: Fresh::from_bytes(bytes),
        };
        let message = Message { moment, event };
        let (state, effects) = update(self.state.clone(), message);
        self.state = state;
        let opens = effects
            .iter()
            .any(|effect| matches!(effect, Effect::OpenWindow { .. }));
        let filled: Vec<(Field, Secret)> = effects.iter().filter_map(filled).collect();
        for effect in effects {
            self.perform(effect);
        }
        if opens {
            self.tell(Event::WindowOpened(!self.blocks));
        }
        for (field, secret) in filled {
            self.tell(Event::SecretLeft(field, secret));
        }
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Send { ticket, request } => {
                self.check_request(&request);
                self.waiting.push(Waiting::Request(ticket, request));
            }
            Effect::Abort(gone) => self.waiting.retain(|waiting| match waiting {
                Waiting::Request(ticket, _)
                | Waiting::Clock(ticket)
                | Waiting::Signature(ticket)
                | Waiting::Network(ticket) => *ticket != gone,
                Waiting::List | Waiting::Stored(..) => true,
            }),
            Effect::AskClock(ticket) => self.waiting.push(Waiting::Clock(ticket)),
            Effect::AskNetwork(ticket) => self.waiting.push(Waiting::Network(ticket)),
            Effect::Sign { ticket, .. } => self.waiting.push(Waiting::Signature(ticket)),
            Effect::ListStored => self.waiting.push(Waiting::List),
            Effect::SaveStored { connection, text } => {
                assert!(
                    !holds_token(text.expose()),
                    "a token in the console's store"
                );
                self.waiting
                    .push(Waiting::Stored(StoreCall::Save, connection));
            }
            Effect::RemoveStored(id) => {
                self.waiting.push(Waiting::Stored(StoreCall::Remove, id));
            }
            Effect::KeepTransaction(transaction) => {
                let verifier = transaction.verifier().secret().expose().to_owned();
                let state = transaction.state().to_owned();
                assert!(
                    self.begun.insert(verifier, state).is_none(),
                    "secrets are used again"
                );
                self.transaction = Some(transaction.to_stored("/"));
            }
            Effect::Write(item, text) => self.write(item, text),
            Effect::Remove(item) => match item {
                Item::Connections => self.connections = None,
                Item::Grant(id, environment) => {
                    self.grants.remove(&key(&id, environment));
                }
                Item::Transaction => self.transaction = None,
                Item::Draft => self.draft = None,
            },
            Effect::HandAccess(Caller(caller), access) => {
                assert!(self.callers.remove(&caller), "answered twice");
                if let Ok(access) = access {
                    let host = access.instance_url.strip_prefix("https://").expect("https");
                    check_place(&access.token, host);
                }
            }
            Effect::OpenWindow { url } | Effect::Navigate { url } => {
                let host = url.split('/').nth(2).unwrap_or_default();
                assert!(url.starts_with("https://") && is_known(host), "{url}");
                assert!(!holds_token(&url) && !url.contains("verifier="), "{url}");
            }
            Effect::Copy(CopyOf::CallWithSecret, _) => {}
            Effect::Copy(what, text) => {
                assert!(!holds_token(text.expose()), "a token in {what:?}");
            }
            Effect::Announce(announcement) => {
                let shown = format!("{announcement:?}");
                assert!(!holds_token(&shown), "{shown}");
            }
            _ => {}
        }
    }

    fn write(&mut self, item: Item, text: Secret) {
        let shown = text.expose().to_owned();
        let is_grant = matches!(item, Item::Grant(..));
        assert!(is_grant || !holds_token(&shown), "a token among {item:?}");
        match item {
            Item::Connections => self.connections = Some(shown),
            Item::Draft => self.draft = Some(shown),
            Item::Transaction => self.transaction = Some(text),
            Item::Grant(id, environment) => {
                self.grants.insert(key(&id, environment), text);
            }
        }
    }

    fn check_request(&mut self, request: &HttpRequest) {
        let url = request.url(None);
        let host = url.split('/').nth(2).unwrap_or_default();
        assert!(is_known(host), "{url}");
        if let Some(token) = request.bearer() {
            assert!(HOSTS.contains(&host), "{url}");
            check_place(token, host);
        }
        let Some(form) = request.form() else { return };
        let value = |name: &str| {
            let mut fields = form.expose().split('&');
            fields.find_map(|field| field.strip_prefix(name)?.strip_prefix('='))
        };
        let renewed = value("refresh_token").unwrap_or_default();
        assert!(!self.copied.contains(renewed), "a copy renews");
        for name in ["token", "refresh_token"] {
            if let Some(issuer) = value(name).and_then(|token| token.split('.').nth(1)) {
                assert_eq!(issuer, label(host), "a {name} goes to another host");
            }
        }
        if let (Some(verifier), Some(_)) = (value("code_verifier"), value("code")) {
            let state = self.begun.get(verifier).expect("a sign-in that was begun");
            assert!(self.arrived.contains(state), "a code that nobody brought");
            assert!(
                self.exchanged.insert(verifier.to_owned()),
                "a code is exchanged twice"
            );
        }
    }

    /// What has to hold after each message.
    fn check(&self) {
        let trusted = TrustedHosts::default();
        for connection in self.state.connections.iter() {
            let key = key(&connection.id, connection.environment);
            let stored = self.grants.get(&key);
            let read = stored.and_then(|text| stored::read_grant(text.expose(), &trusted));
            assert_eq!(
                self.state.grant(connection),
                read.as_ref(),
                "memory and storage differ"
            );
        }
        let known = self.ids();
        let waits = self.state.waits_for_store();
        for ((id, _), text) in &self.grants {
            assert!(waits || known.contains(id), "tokens without a connection");
            let kept = refresh_token(text);
            assert!(
                waits || !kept.is_some_and(|token| self.copied.contains(&token)),
                "a copy keeps a refresh token"
            );
        }
        assert!(waits || self.state.form.is_some() || self.state.chosen.is_some());
        let shown = format!("{:?}", self.state);
        assert!(!holds_token(&shown), "a token is printed");
    }

    /// Answers everything that waits with silence: it has to end.
    fn settle(&mut self) {
        self.tell(Event::CancelWaitingPressed);
        for _ in 0..100 {
            let Some(waiting) = self.waiting.pop() else {
                break;
            };
            match waiting {
                Waiting::Request(ticket, _) => {
                    self.tell(Event::Answered(ticket, Err(Lost::TimedOut)));
                }
                Waiting::Clock(ticket) => self.tell(Event::ClockTold(ticket, None)),
                Waiting::Signature(ticket) => self.tell(Event::Signed(ticket, None)),
                Waiting::Network(ticket) => self.tell(Event::NetworkTold(ticket, false)),
                Waiting::List => self.tell(Event::StoreListed(None)),
                Waiting::Stored(call, id) => self.tell(Event::StoreAnswered(call, id, true)),
            }
            self.check();
        }
        assert!(self.waiting.is_empty(), "something goes on for ever");
        assert!(
            self.callers.is_empty(),
            "somebody waits for a token for ever"
        );
        assert!(self.state.work.is_none(), "a test goes on for ever");
        let step = self.state.sign_in.as_ref().map(|sign_in| sign_in.step);
        assert!(
            matches!(step, None | Some(Step::WaitingForUser)),
            "{step:?} for ever"
        );
        self.tell(Event::CancelSignInPressed);
        assert!(self.state.sign_in.is_none());
    }
}

/// A secret that its field is given.
fn filled(effect: &Effect) -> Option<(Field, Secret)> {
    match effect {
        Effect::FillSecret(field, secret) => Some((*field, secret.clone())),
        _ => None,
    }
}

fn key(id: &ConnectionId, environment: Environment) -> (String, String) {
    (id.as_str().to_owned(), environment.as_str().to_owned())
}

/// The refresh token of a stored grant.
fn refresh_token(text: &Secret) -> Option<String> {
    let grant = stored::read_grant(text.expose(), &TrustedHosts::default())?;
    grant.refresh_token.map(|token| token.expose().to_owned())
}

fn is_known(host: &str) -> bool {
    HOSTS.contains(&host) || GENERIC.contains(&host)
}

/// The first label of a host: what tokens are named after.
fn label(host: &str) -> &str {
    host.split('.').next().unwrap_or_default()
}

fn holds_token(text: &str) -> bool {
    text.contains("canary")
}

/// A token that names an instance goes there and nowhere else.
fn check_place(token: &Secret, host: &str) {
    if let Some(place) = token.expose().split('.').nth(2) {
        assert_eq!(place, label(host), "a token goes to another host");
    }
}

fn json(status: u16, body: &str) -> HttpOutcome {
    Ok(HttpAnswer {
        status,
        content_type: Some("application/json".into()),
        body: Secret::new(body),
    })
}

/// Takes a sequence.
pub fn run(data: &[u8]) {
    let mut bytes = Bytes(data.get(..LONGEST).unwrap_or(data));
    let mut world = World::loaded(bytes.of(&OPTIONS));
    world.check();
    while !bytes.0.is_empty() {
        world.step(&mut bytes);
        world.check();
    }
    world.settle();
}

/// Starts with a text in every place of session storage.
pub fn start_with(text: &str) {
    let mut world = World::new(OPTIONS[0]);
    let id = "07".repeat(16);
    let kept = Kept {
        connections: Some(text.to_owned()),
        grants: vec![(id, "production".into(), Secret::new(text))],
        transaction: Some(Secret::new(text)),
        draft: Some(text.to_owned()),
        is_copy: false,
        fault: None,
    };
    let message = Event::Started(Box::new(kept));
    let moment = Moment {
        now: UnixMillis(world.now),
        fresh: Fresh::from_bytes([1; Fresh::LENGTH]),
    };
    let (state, effects) = update(
        world.state,
        Message {
            moment,
            event: message,
        },
    );
    world.state = state;
    let asked = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Send { .. }))
        .count();
    // A sign-in that is whole may go on; its host passed.
    assert!(asked <= 2);
}

/// Lets a text arrive while an answer is waited for.
pub fn arrive(text: &str) {
    let mut world = World::loaded(OPTIONS[0]);
    world.tell(Event::Typed(Field::LoginUrl, HOSTS[0].into()));
    world.tell(Event::Typed(Field::ConsumerKey, "3MVG9key".into()));
    world.tell(Event::ValidatePressed(Secrets::default()));
    let url = world.state.sign_in.as_ref().expect("a sign-in").url.clone();
    let state = url
        .split("state=")
        .nth(1)
        .and_then(|rest| rest.split('&').next());
    let state = state.expect("a state").to_owned();
    let query = text.replace("STATE", &state);
    if salesforce_credentials::oauth::callback::state_of(&query).as_deref() == Some(&state) {
        world.arrived.insert(state);
    }
    world.tell(Event::CallbackArrived(Secret::new(query)));
    world.check();
    while let Some(Waiting::Request(ticket, request)) = world.waiting.pop() {
        let outcome = match request.endpoint() {
            Endpoint::OpenIdConfiguration => json(200, "{}"),
            _ => json(400, "{}"),
        };
        world.tell(Event::Answered(ticket, outcome));
    }
    world.settle();
}
