//! What the wizard knows.

use std::collections::HashMap;
use std::rc::Rc;

use super::access::Caller;
use super::arrival::Arrival;
use super::diagnosing::{Control, Diagnosis, Subject};
use super::effect::{Announcement, Effect, EventName, Item, Ticket};
use super::ending::Ending;
use super::form::Form;
use super::health::Health;
use super::host_check::{Checked, HostCheck};
use super::life::{self, Lives, What};
use super::message::StorageFault;
use super::notice::Notice;
use super::options::Options;
use super::setback::Setback;
use super::sign_in::SignIn;
use super::start::Kept;
use super::trace::Trace;
use super::waiting::Waiting;
use crate::connection::{Connection, ConnectionId, Secrets, Status, Summary, Surroundings, stored};
use crate::moment::UnixMillis;
use crate::oauth::callback::RawRefusal;
use crate::oauth::comparison::SentValue;
use crate::oauth::http::HttpRequest;
use crate::oauth::private_key::PrivateKey;
use crate::oauth::token::Grant;
use crate::salesforce::{ApiVersion, Environment, SalesforceHost};
use crate::secret::Secret;
use crate::texts::Text;

/// The whole state of one element.
#[derive(Clone, Debug)]
pub struct State {
    /// What the console asks for.
    pub options: Options,
    /// The saved connections, in the order in which they were made. Shared, because the state is
    /// copied with each message and they change with few.
    pub connections: Rc<Vec<Connection>>,
    /// The one that is chosen.
    pub chosen: Option<ConnectionId>,
    /// The open form.
    pub form: Option<Form>,
    /// How many forms have been shown.
    pub(super) showings: u32,
    /// A form that was left with changes, until something else happens.
    pub(super) left_form: Option<Box<Form>>,
    /// The sign-in that is under way.
    pub sign_in: Option<SignIn>,
    /// Whether an access test is under way.
    pub work: Option<Work>,
    /// What is waited for until Salesforce knows it.
    pub waiting: Option<Waiting>,
    /// Somebody came back from Salesforce's pages without an answer: with which connection, and what
    /// had been sent.
    pub empty_handed: Option<(ConnectionId, Vec<SentValue>)>,
    /// A question that waits for an answer.
    pub dialog: Option<Dialog>,
    /// What was last said.
    pub notice: Option<Notice>,
    /// What the console's store failed at, beside it: a sign-in or a test goes on meanwhile.
    pub store_notice: Option<Notice>,
    /// What a test after a sign-in failed at, beside what the sign-in said.
    pub health_notice: Option<Notice>,
    /// Where the last sign-in led, until something else begins.
    pub arrival: Option<Arrival>,
    /// Why nothing survives a reload, if so.
    pub storage_fault: Option<StorageFault>,
    /// What was wrong with the attributes.
    pub option_faults: Vec<Text>,
    pub(super) grants: HashMap<(ConnectionId, Environment), Grant>,
    /// Secrets that were typed, in memory as long as the page.
    pub(super) held: HashMap<ConnectionId, Secrets>,
    /// Private keys that the browser holds, by what can be shown of them.
    pub(super) keys: HashMap<ConnectionId, KeyFacts>,
    /// Connections whose last sign-in was somebody else's: the next asks for a password.
    pub(super) wrong_account: Vec<ConnectionId>,
    /// What session storage kept, while the console's store is asked for its part.
    pub(super) waits_for_store: Option<Box<Kept>>,
    /// What happened to the connections.
    pub(super) lives: Lives,
    /// Whether something happened that storage does not know of yet.
    pub(super) lives_changed: bool,
    /// What the last test found.
    pub(super) health: HashMap<(ConnectionId, Environment), Health>,
    /// What is known of grants that Salesforce ended.
    pub(super) endings: HashMap<(ConnectionId, Environment), Ending>,
    /// The steps of the last sign-in.
    pub(super) trace: Trace,
    /// What is known of the host in the open form.
    pub check: Option<HostCheck>,
    /// The searches for the cause of a lost answer.
    pub(super) diagnoses: Vec<Diagnosis>,
    /// The time of the message that is handled.
    pub(super) now: UnixMillis,
    /// Who waits for a token of which connection.
    pub(super) callers: Vec<(Caller, ConnectionId)>,
    /// Connections whose Consumer Secret is on its way to the console's store.
    pub(super) secrets_on_the_way: Vec<ConnectionId>,
    /// Grants in whose place an access token was typed. They are revoked once that has worked or is
    /// given up.
    pub(super) superseded: Vec<(ConnectionId, Environment, Grant)>,
    /// Tokens that are a copy of another tab's, which alone renews them.
    pub(super) copies: Vec<(ConnectionId, Environment)>,
    /// Renewals that failed for now.
    pub(super) setbacks: HashMap<(ConnectionId, Environment), Setback>,
    pub(super) pending: Vec<(Ticket, Call)>,
    pub(super) last_ticket: u32,
}

/// What a request was sent for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Call {
    HostProbe,
    TokenProbe,
    /// Whether the token endpoint knows a Consumer Key by now.
    KeyProbe,
    Exchange,
    Identity,
    Versions,
    TestVersions,
    TestAccess,
    TestIdentity,
    /// Whether the tokens of a connection that was kept still live; nobody waits for it.
    Checkup(ConnectionId, Box<Grant>),
    /// Which org is at the host of a grant that ended.
    WhichOrg(ConnectionId, Environment),
    /// What the org is called and which kind it is of, before the tokens are kept.
    OrganizationFirst,
    /// What the org is called; nobody waits for it.
    Organization(ConnectionId),
    /// The renewal of a token.
    Renewal(Box<Renewal>),
    /// How much of the daily API calls is used; nobody waits for it.
    ApiUse(ConnectionId, Environment),
    /// Whether a token lives, for the console's own calls.
    AccessCheck(ConnectionId, Box<Grant>),
    /// SOAP `login()`.
    SoapLogin,
    /// The console's own clock, before an assertion is signed.
    Clock,
    /// The signature of an assertion.
    Signature(Secret),
    /// The exchange of an assertion.
    Assertion,
    /// A question that tells why another answer did not come.
    Control(Subject, Control),
    /// A question about the host in the open form.
    Check(Checked),
    /// The revocation of a grant that was given up; what to say depends on why.
    Goodbye(super::goodbye::Reason),
    /// A revocation nobody waits for.
    Quietly,
}

/// The renewal of a token that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Renewal {
    pub(super) connection: ConnectionId,
    pub(super) environment: Environment,
    /// What is renewed.
    pub(super) grant: Grant,
    /// Whether nobody asked for it: its failure is no alert.
    pub(super) is_quiet: bool,
}

/// What can be shown of a private key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFacts {
    /// The length of its modulus.
    pub bits: u32,
    /// SHA-256 of its public half, to be compared with the certificate in Salesforce.
    pub fingerprint: String,
}

impl KeyFacts {
    /// Tells what can be shown of a key.
    pub fn of(key: &PrivateKey) -> Self {
        Self {
            bits: key.bits(),
            fingerprint: key.fingerprint(),
        }
    }
}

/// An access test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The connection that is tested.
    pub connection: ConnectionId,
    /// The environment it was in when the test began.
    pub(super) environment: Environment,
    /// The token that is tested: what Salesforce says of it is not said of another one.
    pub(super) token: Secret,
    /// Whether the token was had in this test or the sign-in before it.
    pub(super) is_new: bool,
    /// What the sign-in before it had to say besides its success.
    pub(super) remarks: Vec<Text>,
    /// Whether the sign-in before it said how it went: then only a failure is told.
    pub(super) is_quiet: bool,
    /// The refusal of the API, while it is asked who was refused.
    pub(super) refused_with: Option<RawRefusal>,
}

impl Work {
    /// The test that somebody asked for, of the token that a connection has now.
    pub(super) fn of(connection: &Connection, grant: &Grant) -> Self {
        Self {
            connection: connection.id.clone(),
            environment: connection.environment,
            token: grant.access_token.clone(),
            is_new: false,
            remarks: Vec::new(),
            is_quiet: false,
            refused_with: None,
        }
    }
}

/// What a console needs to call the org.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    /// The access token.
    pub token: Secret,
    /// The origin of the API.
    pub instance_url: String,
    /// The API version in use, once it is known.
    pub api_version: Option<ApiVersion>,
}

/// A question in a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialog {
    /// What is asked.
    pub question: Question,
    /// About which connection.
    pub connection: ConnectionId,
}

/// What a dialog asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// "Revoke access"?
    Revoke,
    /// "Delete"?
    Delete,
}

impl State {
    /// A wizard that has not started yet.
    pub fn new(options: Options, option_faults: Vec<Text>) -> Self {
        Self {
            options,
            connections: Rc::default(),
            chosen: None,
            form: None,
            showings: 0,
            left_form: None,
            sign_in: None,
            work: None,
            waiting: None,
            empty_handed: None,
            dialog: None,
            notice: None,
            store_notice: None,
            health_notice: None,
            arrival: None,
            storage_fault: None,
            option_faults,
            grants: HashMap::new(),
            held: HashMap::new(),
            keys: HashMap::new(),
            wrong_account: Vec::new(),
            waits_for_store: None,
            lives: Lives::new(),
            lives_changed: false,
            health: HashMap::new(),
            endings: HashMap::new(),
            trace: Trace::default(),
            check: None,
            diagnoses: Vec::new(),
            now: UnixMillis(0),
            callers: Vec::new(),
            secrets_on_the_way: Vec::new(),
            superseded: Vec::new(),
            copies: Vec::new(),
            setbacks: HashMap::new(),
            pending: Vec::new(),
            last_ticket: 0,
        }
    }

    /// The time of the last message.
    pub fn now(&self) -> UnixMillis {
        self.now
    }

    /// A connection by its id.
    pub fn connection(&self, id: &ConnectionId) -> Option<&Connection> {
        self.connections
            .iter()
            .find(|connection| connection.id == *id)
    }

    pub(super) fn connection_mut(&mut self, id: &ConnectionId) -> Option<&mut Connection> {
        Rc::make_mut(&mut self.connections)
            .iter_mut()
            .find(|connection| connection.id == *id)
    }

    /// The connection that is chosen.
    pub fn chosen_connection(&self) -> Option<&Connection> {
        self.chosen.as_ref().and_then(|id| self.connection(id))
    }

    /// The tokens of a connection in the environment it is in.
    pub fn grant(&self, connection: &Connection) -> Option<&Grant> {
        self.grants
            .get(&(connection.id.clone(), connection.environment))
    }

    /// Whether there are tokens of a connection, in any environment.
    pub fn has_tokens(&self, id: &ConnectionId) -> bool {
        self.grants.keys().any(|(of, _)| of == id)
    }

    /// Whether the tokens of a connection are a copy of another tab's.
    pub(super) fn is_copied(&self, connection: &Connection) -> bool {
        self.copies
            .contains(&(connection.id.clone(), connection.environment))
    }

    /// Whether the page can be left for Salesforce's pages: they let no frame show them, and without
    /// session storage nobody would know on the way back what for.
    pub fn may_be_left(&self) -> bool {
        !self.options.is_framed && self.storage_fault.is_none()
    }

    /// How a connection stands.
    pub fn status(&self, connection: &Connection) -> Status {
        Status::of(connection, self.grant(connection))
    }

    /// Every host that the connections reach.
    pub fn hosts(&self) -> Vec<&SalesforceHost> {
        let environments = [Environment::Production, Environment::Sandbox];
        let issuers = self.connections.iter().flat_map(|connection| {
            let issuer = |environment| connection.issuer(environment);
            environments.into_iter().filter_map(issuer)
        });
        let instances = self.grants.values().map(|grant| &grant.instance);
        issuers.chain(instances).collect()
    }

    /// What the last test of a connection found in the environment it is in; nothing once its
    /// settings are others than those that were tested.
    pub fn health(&self, connection: &Connection) -> Option<&Health> {
        self.health
            .get(&(connection.id.clone(), connection.environment))
            .filter(|_| self.status(connection) != Status::SettingsChanged)
    }

    /// What is known of the grant that Salesforce ended, or of the org that took its org's
    /// place.
    pub fn ending(&self, connection: &Connection) -> Option<&Ending> {
        self.endings
            .get(&(connection.id.clone(), connection.environment))
    }

    /// Whether somebody waits for an access test.
    pub fn is_testing(&self) -> bool {
        self.work.as_ref().is_some_and(|work| !work.is_quiet)
    }

    /// Adds what an answer shows to what is known of a connection's health.
    pub(super) fn report(&mut self, id: &ConnectionId, say: impl FnOnce(&mut Health)) {
        let Some(environment) = self.connection(id).map(|known| known.environment) else {
            return;
        };
        if let Some(health) = self.health.get_mut(&(id.clone(), environment)) {
            say(health);
        }
    }

    /// A connection as the console sees it.
    pub fn summary(&self, connection: &Connection) -> Summary {
        Summary::of(connection, self.grant(connection))
    }

    /// What the rules of the form need to know.
    pub(super) fn surroundings<'a>(
        &'a self,
        editing: Option<&'a ConnectionId>,
    ) -> Surroundings<'a> {
        Surroundings {
            trusted: &self.options.trusted,
            has_relay: self.options.relay.is_some(),
            has_store: self.options.has_store,
            limits: self.options.limits,
            given_client_id: self.options.client_id.as_deref(),
            org_id_required: self.options.org_id_required,
            user_id_required: self.options.user_id_required,
            connections: &self.connections,
            editing,
        }
    }

    /// Sends a request and remembers what for.
    pub(super) fn send(&mut self, call: Call, request: HttpRequest, effects: &mut Vec<Effect>) {
        let ticket = self.ticket(call);
        effects.push(Effect::Send { ticket, request });
    }

    /// A name for something that will be answered, with what it is for.
    pub(super) fn ticket(&mut self, call: Call) -> Ticket {
        self.last_ticket = self.last_ticket.wrapping_add(1);
        let ticket = Ticket(self.last_ticket);
        self.pending.push((ticket, call));
        ticket
    }

    /// What is held for a connection in memory.
    pub(super) fn secrets(&self, id: &ConnectionId) -> Secrets {
        self.held.get(id).cloned().unwrap_or_default()
    }

    /// The private key that the browser holds for a connection.
    pub fn key(&self, id: &ConnectionId) -> Option<&KeyFacts> {
        self.keys.get(id)
    }

    /// What an answer is for; `None` for one nobody waits for any more.
    pub(super) fn take_call(&mut self, ticket: Ticket) -> Option<Call> {
        let place = self
            .pending
            .iter()
            .position(|(waiting, _)| *waiting == ticket)?;
        Some(self.pending.swap_remove(place).1)
    }

    /// Whether an answer of a kind is waited for.
    pub(super) fn waits_for(&self, wanted: impl Fn(&Call) -> bool) -> bool {
        self.pending.iter().any(|(_, call)| wanted(call))
    }

    /// Gives up the requests of a kind.
    pub(super) fn abort(&mut self, given_up: impl Fn(&Call) -> bool, effects: &mut Vec<Effect>) {
        self.pending.retain(|(ticket, call)| {
            let over = given_up(call);
            if over {
                effects.push(Effect::Abort(*ticket));
            }
            !over
        });
    }

    /// Whether leaving the page loses a secret that was typed.
    pub fn has_unsaved_secrets(&self) -> bool {
        self.form.as_ref().is_some_and(Form::has_unsaved_secrets)
    }

    /// Whether the console's store is still asked for its connections.
    pub fn waits_for_store(&self) -> bool {
        self.waits_for_store.is_some()
    }

    /// Writes the connections to session storage.
    pub(super) fn write_connections(&self, effects: &mut Vec<Effect>) {
        let text = stored::write_connections(
            &self.connections,
            self.chosen.as_ref(),
            life::write(&self.lives),
        );
        effects.push(Effect::Write(Item::Connections, Secret::new(text)));
    }

    /// Keeps a grant, in session storage before anything else.
    pub(super) fn keep_grant(
        &mut self,
        id: &ConnectionId,
        environment: Environment,
        grant: Grant,
        effects: &mut Vec<Effect>,
    ) -> Option<Grant> {
        let item = Item::Grant(id.clone(), environment);
        effects.push(Effect::Write(item, stored::write_grant(&grant)));
        self.endings.remove(&(id.clone(), environment));
        self.forget_grant_facts(id, environment);
        self.grants.insert((id.clone(), environment), grant)
    }

    /// Forgets what was noted about a grant.
    fn forget_grant_facts(&mut self, id: &ConnectionId, environment: Environment) {
        let key = (id.clone(), environment);
        self.setbacks.remove(&key);
        self.copies.retain(|copy| *copy != key);
    }

    /// Gives a grant up.
    pub(super) fn drop_grant(
        &mut self,
        id: &ConnectionId,
        environment: Environment,
        effects: &mut Vec<Effect>,
    ) -> Option<Grant> {
        effects.push(Effect::Remove(Item::Grant(id.clone(), environment)));
        self.forget_grant_facts(id, environment);
        self.grants.remove(&(id.clone(), environment))
    }

    /// Tells the console about a connection.
    pub(super) fn announce(
        &mut self,
        name: EventName,
        id: &ConnectionId,
        effects: &mut Vec<Effect>,
    ) {
        if let Some(what) = What::told(name, None) {
            self.remember(id, what);
        }
        effects.push(Effect::Announce(Announcement {
            name,
            connection: self
                .connection(id)
                .map(|connection| self.summary(connection)),
            code: None,
        }));
    }

    /// Tells the console that something failed.
    pub(super) fn announce_error(
        &mut self,
        code: &'static str,
        id: Option<&ConnectionId>,
        effects: &mut Vec<Effect>,
    ) {
        if let Some(id) = id {
            self.remember(id, What::Failed(code.into()));
        }
        effects.push(Effect::Announce(Announcement {
            name: EventName::Error,
            connection: id
                .and_then(|id| self.connection(id))
                .map(|connection| self.summary(connection)),
            code: Some(code),
        }));
    }
}
