//! Bringing in what another program has, and taking settings elsewhere.
//!
//! A pasted text is filled in as if it had been typed, so that the environment
//! follows the host and every field is checked. Its secrets go on to the secret
//! fields, whose texts the state never holds. What goes out has no secret in it,
//! unless the user asks for it by a tick.

use super::effect::{CopyOf, Effect};
use super::form::{self, Purpose};
use super::notice::Notice;
use super::state::State;
use crate::connection::draft::AccountDraft;
use crate::connection::export::{self, Facts, Tool};
use crate::connection::import::{self, Imported};
use crate::connection::{Connection, Draft, Field, Method, Status, label};
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, SalesforceHost};
use crate::secret::Secret;
use crate::texts::Text;

/// Takes what a pasted text holds into the form of a new connection.
pub(super) fn paste(state: &mut State, imported: Option<Box<Imported>>, effects: &mut Vec<Effect>) {
    let is_new = |form: &form::Form| form.purpose == Purpose::New;
    if !state.form.as_ref().is_some_and(is_new) {
        return;
    }
    let Some(mut imported) = imported else {
        state.notice = Some(Notice::alert(Text::new("import-nothing")));
        return;
    };
    let mut notice = Notice::status(imported.source.text());
    choose_method(state, &imported, &mut notice);
    if state.options.client_id.is_some() {
        let before = imported.values.len();
        imported.values.retain(|(key, _)| *key != "consumer-key");
        if imported.values.len() < before {
            notice = notice.and(Text::new("import-consumer-key-given"));
        }
    }
    fill_in(state, &imported, effects);
    for text in imported.refused.iter().chain(&imported.unknown_text()) {
        notice = notice.and(text.clone());
    }
    for text in fill_secrets(state, &imported, effects) {
        notice = notice.and(text);
    }
    effects.push(Effect::EmptyPasted);
    state.notice = Some(notice);
}

/// Chooses the method that fits, where the console offers it.
fn choose_method(state: &mut State, imported: &Imported, notice: &mut Notice) {
    let method = Method::parse(imported.method);
    match method.filter(|method| state.options.methods.contains(method)) {
        Some(method) => form::set_method(state, method),
        None => notice.details.push(Text::new("import-method-not-offered")),
    }
}

/// Types the texts. The address comes first, since its host decides to which
/// environment the others belong.
fn fill_in(state: &mut State, imported: &Imported, effects: &mut Vec<Effect>) {
    let Some((method, address)) = state
        .form
        .as_ref()
        .map(|form| (form.draft.method, form.draft.address_field()))
    else {
        return;
    };
    let mut written = Vec::new();
    choose_environment(state, imported, address, &mut written);
    form::enter(state, Field::LoginUrl);
    let mut fields: Vec<(Field, &str)> = imported
        .values
        .iter()
        .filter_map(|(key, text)| Some((Field::parse(key)?, text.as_str())))
        .collect();
    fields.sort_by_key(|(field, _)| *field != address);
    for (field, text) in &fields {
        form::type_text(state, *field, (*text).to_owned(), &mut written);
    }
    for (field, _) in &fields {
        if method.fields().contains(field) {
            form::leave(state, *field, &mut written);
        }
    }
    // Each step writes the draft; the last has them all.
    effects.extend(written.pop());
}

/// Chooses the environment that the text names; an address may still decide otherwise.
fn choose_environment(
    state: &mut State,
    imported: &Imported,
    address: Field,
    effects: &mut Vec<Effect>,
) {
    let named = imported.value("environment").and_then(Environment::parse);
    let Some(environment) = named else {
        return;
    };
    if imported.value(address.key()).is_none() {
        form::toggle_sandbox(state, environment == Environment::Sandbox, effects);
    } else if let Some(form) = &mut state.form
        && form.draft.environment != environment
    {
        form.draft.switch(environment, &state.options.trusted);
        form::note_switch(form);
    }
}

/// Sends the secrets to their fields; returns what to say of those that have none.
fn fill_secrets(state: &State, imported: &Imported, effects: &mut Vec<Effect>) -> Vec<Text> {
    let method = state.form.as_ref().map(|form| form.draft.method);
    let surroundings = state.surroundings(None);
    let keeps_secrets = surroundings.has_relay && surroundings.has_store;
    let is_shown = |field: Field| {
        method.is_some_and(|method| method.fields().contains(&field))
            && (field != Field::ConsumerSecret || keeps_secrets)
    };
    let mut left_out = Vec::new();
    for (key, secret) in &imported.secrets {
        match Field::parse(key) {
            Some(field) if is_shown(field) => {
                effects.push(Effect::FillSecret(field, secret.clone()));
            }
            field => left_out.extend(field.and_then(secret_name).map(|name| {
                Text::new("import-secret-without-field").with_text("name", Text::new(name))
            })),
        }
    }
    left_out
}

fn secret_name(field: Field) -> Option<&'static str> {
    match field {
        Field::ConsumerSecret => Some("field-consumer-secret"),
        Field::Password => Some("field-password"),
        Field::SecurityToken => Some("field-security-token"),
        Field::PrivateKey => Some("field-private-key"),
        Field::AccessToken => Some("field-access-token"),
        _ => None,
    }
}

/// "Duplicate": a new connection that begins with everything but the secrets.
pub(super) fn duplicate(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let mut draft = Draft::of(connection);
    draft.label = free_label(state, &connection.label, "");
    form::open_copy(state, draft, None, effects);
}

/// "Duplicate for a sandbox": the sandbox is an org of its own, so its address and
/// ids are not known.
pub(super) fn duplicate_for_sandbox(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(connection) = state
        .chosen_connection()
        .filter(|connection| state.has_sandboxes(connection))
    else {
        return;
    };
    let mut draft = Draft::of(connection);
    draft.label = free_label(state, &connection.label, " sandbox");
    draft.sandbox = AccountDraft::default();
    draft.instance_url = String::new();
    // Of an address only a generic login host is known to have a counterpart.
    draft.switch(Environment::Sandbox, &state.options.trusted);
    draft.production = AccountDraft::default();
    let address = draft.address_field();
    let remark = if draft.value(address).is_empty() {
        let name = match address {
            Field::InstanceUrl => "field-instance-url",
            _ => "field-login-url",
        };
        Text::new("duplicate-needs-address").with_text("field", Text::new(name))
    } else {
        Text::new("switched-to-sandbox")
    };
    form::open_copy(state, draft, Some(remark), effects);
}

/// A label that nobody has, made of another's. The copy of "X 2" is "X 3".
fn free_label(state: &State, label: &str, end: &str) -> String {
    let taken = state.connections.iter().map(|known| known.label.as_str());
    let is_number = |text: &str| text.parse::<u32>().is_ok();
    let name = match label.rsplit_once(' ') {
        Some((name, number))
            if is_number(number) && taken.clone().any(|known| label::same(known, name)) =>
        {
            name
        }
        _ => label,
    };
    // Room for the end and for a number.
    let room = label::LABEL_LIMIT.saturating_sub(end.len() + 6);
    let name: String = name.chars().take(room).collect();
    label::free([name.trim_end(), end].concat(), taken)
}

/// "Copy settings": what "Fill in" takes elsewhere, without secrets.
pub(super) fn copy_settings(state: &State, effects: &mut Vec<Effect>) {
    const FIELDS: [Field; 8] = [
        Field::Label,
        Field::LoginUrl,
        Field::OrgId,
        Field::UserId,
        Field::ApiVersion,
        Field::ConsumerKey,
        Field::Username,
        Field::InstanceUrl,
    ];
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let draft = Draft::of(connection);
    let mut values: Vec<(&str, String)> = FIELDS
        .iter()
        .map(|field| (field.key(), draft.value(*field).to_owned()))
        .collect();
    values.push(("method", connection.method.as_str().to_owned()));
    values.push(("environment", connection.environment.as_str().to_owned()));
    let text = Secret::new(import::write_settings(&values));
    effects.push(Effect::Copy(CopyOf::Settings, text));
}

/// "Copy call for …": with the secret only where that is ticked and at hand.
pub(super) fn copy_call(state: &State, tool: Tool, with_secret: bool, effects: &mut Vec<Effect>) {
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let secret = state
        .secret_at_hand(connection, tool)
        .filter(|_| with_secret);
    let what = match secret {
        Some(_) => CopyOf::CallWithSecret,
        None => CopyOf::Call,
    };
    let text = state.call(connection, tool, secret);
    effects.push(Effect::Copy(what, text));
}

/// Says whether the clipboard took it.
pub(super) fn copied(state: &mut State, what: CopyOf, done: bool) {
    let (copied, refused) = match what {
        CopyOf::CallbackUrl => ("copied", "not-copied"),
        CopyOf::Setup => ("copied-setup", "not-copied-here"),
        CopyOf::Support => ("copied-support", "not-copied-here"),
        CopyOf::SentValue => ("copied-sent-value", "not-copied-here"),
        CopyOf::Settings => ("copied-settings", "not-copied-here"),
        CopyOf::Call => ("copied-call", "not-copied-here"),
        CopyOf::CallWithSecret => ("copied-call-with-secret", "not-copied-here"),
    };
    state.notice = Some(if done {
        Notice::status(Text::new(copied))
    } else {
        Notice::alert(Text::new(refused))
    });
}

impl State {
    /// Whether "Duplicate for a sandbox" makes sense: for a production org with an
    /// address.
    pub fn has_sandboxes(&self, connection: &Connection) -> bool {
        let fields = connection.method.fields();
        let has_address = fields.contains(&Field::LoginUrl) || fields.contains(&Field::InstanceUrl);
        connection.environment == Environment::Production && has_address
    }

    /// Whether there is a secret that the call for one of the tools could hold.
    pub fn has_secret_at_hand(&self, connection: &Connection) -> bool {
        Tool::ALL
            .into_iter()
            .any(|tool| self.secret_at_hand(connection, tool).is_some())
    }

    /// The call for a tool as it is shown, with a placeholder for the secret.
    pub fn call_shown(&self, connection: &Connection, tool: Tool) -> String {
        self.call(connection, tool, None).expose().to_owned()
    }

    /// What one should know before using a call.
    pub fn call_note(&self, connection: &Connection, tool: Tool) -> Option<Text> {
        self.with_facts(connection, |facts| export::note(tool, facts))
    }

    fn call(&self, connection: &Connection, tool: Tool, secret: Option<&Secret>) -> Secret {
        self.with_facts(connection, |facts| export::call(tool, facts, secret))
    }

    /// The secret that a tool's call needs, if it is here.
    fn secret_at_hand(&self, connection: &Connection, tool: Tool) -> Option<&Secret> {
        match export::needs(tool, connection.method.as_str())? {
            "access-token" => Some(&self.present_grant(connection)?.access_token),
            "password" => self.held.get(&connection.id)?.get(Field::Password),
            _ => None,
        }
    }

    /// The grant, unless it is for other settings than the present ones.
    fn present_grant(&self, connection: &Connection) -> Option<&Grant> {
        let status = self.status(connection);
        self.grant(connection).filter(|_| {
            matches!(
                status,
                Status::Connected | Status::Refused | Status::NotValidated
            )
        })
    }

    fn with_facts<T>(&self, connection: &Connection, use_them: impl Fn(&Facts<'_>) -> T) -> T {
        let account = connection.account();
        let grant = self.present_grant(connection).map(|grant| &grant.instance);
        let login_url = account.login_host.as_ref().map(SalesforceHost::origin);
        let instance = connection.instance.as_ref().or(grant);
        let instance_url = instance.map(SalesforceHost::origin);
        let version = connection.effective_version().map(|v| v.to_string());
        let username = connection.username.as_ref().or(account.username.as_ref());
        let key = Some(connection.consumer_key.as_str());
        use_them(&Facts {
            method: connection.method.as_str(),
            login_url: login_url.as_deref(),
            instance_url: instance_url.as_deref(),
            username: username.map(String::as_str),
            consumer_key: key.filter(|key| !key.is_empty()),
            api_version: version.as_deref(),
        })
    }
}
