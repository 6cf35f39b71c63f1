//! The form: typing, checking, saving, leaving.

use std::rc::Rc;

use super::access_test;
use super::console_store;
use super::direct;
use super::effect::{Effect, EventName, Item, Target};
use super::notice::{Notice, Offer};
use super::state::{KeyFacts, State};
use crate::connection::rules::{check, problem};
use crate::connection::token::org_of;
use crate::connection::{
    Connection, ConnectionId, Draft, Field, Filled, Method, Problem, Secrets, Surroundings, label,
    stored,
};
use crate::moment::Moment;
use crate::oauth::private_key::PrivateKey;
use crate::oauth::token::Grant;
use crate::salesforce::{Environment, SalesforceHost};
use crate::secret::Secret;
use crate::texts::Text;

/// The open form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// What was typed.
    pub draft: Draft,
    /// The connection that is edited; `None` for a new one.
    pub editing: Option<ConnectionId>,
    /// Why it is open.
    pub purpose: Purpose,
    /// What is wrong, at most one problem a field.
    pub problems: Vec<Problem>,
    /// A remark, such as that the environment changed.
    pub remark: Option<Text>,
    /// The Login URL before the present typing began.
    login_url_before: String,
    /// The fields that were typed in: an empty one is no fault before that.
    touched: Vec<Field>,
    /// The secret fields that hold something: no draft keeps it.
    unsaved_secrets: Vec<Field>,
    /// What can be shown of the private key in its field.
    pub key: Option<KeyFacts>,
    /// Which showing of a form this is.
    pub showing: u32,
}

/// Why a form is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To make a connection.
    New,
    /// To change one.
    Edit,
    /// To renew its credentials.
    Reset,
}

impl Form {
    fn new(draft: Draft, editing: Option<ConnectionId>, purpose: Purpose) -> Self {
        Self {
            login_url_before: draft.value(Field::LoginUrl).to_owned(),
            draft,
            editing,
            purpose,
            problems: Vec::new(),
            remark: None,
            touched: Vec::new(),
            unsaved_secrets: Vec::new(),
            key: None,
            showing: 0,
        }
    }

    /// What is wrong with a field.
    pub fn problem(&self, field: Field) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.field == field)
    }

    fn put(&mut self, field: Field, problem: Option<Problem>) {
        self.problems.retain(|known| known.field != field);
        self.problems.extend(problem);
    }

    /// Whether leaving the page loses something: the draft keeps all but secrets.
    pub(super) fn has_unsaved_secrets(&self) -> bool {
        !self.unsaved_secrets.is_empty()
    }

    fn note_secret(&mut self, field: Field, is_there: bool) {
        self.unsaved_secrets.retain(|known| *known != field);
        if is_there {
            self.unsaved_secrets.push(field);
        }
    }
}

/// Shows a form. Each showing has a number of its own, so that no input outlives the
/// form it was typed in: secrets stay in their inputs and nowhere else.
fn show(state: &mut State, form: Form) {
    state.showings = state.showings.wrapping_add(1);
    state.form = Some(Form {
        showing: state.showings,
        ..form
    });
}

/// The fallback for a label when nothing is known yet: Salesforce's own name.
const LABEL_FALLBACK: &str = "Salesforce";

/// Opens an empty form.
pub(super) fn open_new(state: &mut State) {
    let draft = new_draft(state);
    show(state, Form::new(draft, None, Purpose::New));
    state.notice = None;
}

/// Whether the open form is a new one in which nobody has typed or chosen anything.
pub(super) fn is_untouched(state: &State) -> bool {
    let form = state.form.as_ref();
    form.is_some_and(|form| {
        form.purpose == Purpose::New && form.touched.is_empty() && form.draft == new_draft(state)
    })
}

/// Changes the method of a new form that the console no longer offers.
pub(super) fn leave_method_not_offered(state: &mut State, effects: &mut Vec<Effect>) {
    let offered = &state.options.methods;
    let left = state
        .form
        .as_ref()
        .is_some_and(|form| form.purpose == Purpose::New && !offered.contains(&form.draft.method));
    if let Some(first) = offered.first().copied().filter(|_| left) {
        choose_method(state, first, effects);
    }
}

/// What a new form begins with.
fn new_draft(state: &State) -> Draft {
    let method = state.options.methods.first().copied();
    let mut draft = Draft::empty(method.unwrap_or(Method::OAuth), state.options.environment);
    draft.api_version.clone_from(&state.options.api_version);
    let login_url = state.options.login_url.clone();
    draft.set_login_url(login_url, "", &state.options.trusted);
    suggest_label(state, &mut draft);
    draft
}

/// Opens the form of the chosen connection.
pub(super) fn open_chosen(state: &mut State, purpose: Purpose, effects: &mut Vec<Effect>) {
    let Some(connection) = state.chosen_connection() else {
        return;
    };
    let form = Form::new(Draft::of(connection), Some(connection.id.clone()), purpose);
    show(state, form);
    state.notice = None;
    effects.push(Effect::Focus(Target::Form));
}

/// Opens the form of a new connection that begins as the copy of another.
pub(super) fn open_copy(
    state: &mut State,
    draft: Draft,
    remark: Option<Text>,
    effects: &mut Vec<Effect>,
) {
    let form = Form {
        remark,
        ..Form::new(draft, None, Purpose::New)
    };
    write_draft(&form, effects);
    show(state, form);
    state.notice = None;
    effects.push(Effect::Focus(Target::Form));
}

/// Opens the form again that was open before a reload.
pub(super) fn reopen(state: &mut State, draft: Draft, editing: Option<ConnectionId>) {
    let known = editing.filter(|id| state.connection(id).is_some());
    let purpose = if known.is_some() {
        Purpose::Edit
    } else {
        Purpose::New
    };
    show(state, Form::new(draft, known, purpose));
}

/// Opens the form of a connection at the field that made it fail.
pub(super) fn open_at_problem(
    state: &mut State,
    id: &ConnectionId,
    problem: Problem,
    effects: &mut Vec<Effect>,
) {
    let Some(connection) = state.connection(id) else {
        return;
    };
    let mut form = Form::new(Draft::of(connection), Some(id.clone()), Purpose::Edit);
    effects.push(Effect::Focus(Target::Field(problem.field)));
    form.put(problem.field, Some(problem));
    show(state, form);
}

/// Closes a form that nobody has typed in, to make room for what goes on.
pub(super) fn put_away(state: &mut State, effects: &mut Vec<Effect>) {
    let form = state.form.as_ref();
    if form.is_some_and(|form| form.editing.is_some() && form.touched.is_empty()) {
        state.form = None;
        effects.push(Effect::Remove(Item::Draft));
    }
}

/// Another method was chosen; what was typed stays.
pub(super) fn choose_method(state: &mut State, method: Method, effects: &mut Vec<Effect>) {
    set_method(state, method);
    if let Some(form) = &state.form {
        write_draft(form, effects);
    }
}

/// Puts another method into the form; what was wrong with the last one is forgotten.
pub(super) fn set_method(state: &mut State, method: Method) {
    if let Some(form) = &mut state.form {
        form.draft.method = method;
        form.problems.clear();
        // The fields that the methods have not in common are gone, and what was in them.
        let fields = method.fields();
        form.unsaved_secrets.retain(|field| fields.contains(field));
        state.notice = None;
    }
}

/// A field got the focus: the Login URL as it is now is what an environment that
/// is left by typing gets back.
pub(super) fn enter(state: &mut State, field: Field) {
    if let Some(form) = &mut state.form
        && field == Field::LoginUrl
    {
        form.login_url_before = form.draft.value(field).to_owned();
    }
}

/// A text was typed. What was wrong with the field is forgotten until it is left.
pub(super) fn type_text(state: &mut State, field: Field, text: String, effects: &mut Vec<Effect>) {
    let Some(mut form) = state.form.take() else {
        return;
    };
    form.put(field, None);
    if !form.touched.contains(&field) {
        form.touched.push(field);
    }
    if field == Field::LoginUrl {
        let before = form.login_url_before.clone();
        if form
            .draft
            .set_login_url(text, &before, &state.options.trusted)
        {
            note_switch(&mut form);
        }
        suggest_label(state, &mut form.draft);
    } else if field == Field::InstanceUrl {
        if form.draft.set_instance_url(text, &state.options.trusted) {
            form.remark = Some(Text::new("environment-follows"));
        }
        suggest_label(state, &mut form.draft);
    } else {
        form.draft.set(field, text);
    }
    write_draft(&form, effects);
    state.form = Some(form);
}

/// A field was left: it is checked, and an id or address that is right is shown in
/// its full form. One that is empty and was never typed in is left alone.
pub(super) fn leave(state: &mut State, field: Field, effects: &mut Vec<Effect>) {
    let Some(mut form) = state.form.take() else {
        return;
    };
    if form.draft.value(field).is_empty() && !form.touched.contains(&field) {
        state.form = Some(form);
        return;
    }
    let surroundings = state.surroundings(form.editing.as_ref());
    let secrets = Secrets::default();
    let problem = problem(
        field,
        &Filled {
            draft: &form.draft,
            secrets: &secrets,
            surroundings: &surroundings,
        },
    );
    if problem.is_none() {
        complete(&mut form.draft, field, &surroundings);
    }
    form.put(field, problem);
    if form.touched.contains(&field) {
        write_draft(&form, effects);
    }
    state.form = Some(form);
    count_again(state);
}

/// A summary of what is wrong follows what is mended, once a field is left.
fn count_again(state: &mut State) {
    let summary = |notice: &Notice| notice.text.id == PROBLEMS;
    let count = state.form.as_ref().map_or(0, |form| form.problems.len());
    if state.notice.as_ref().is_some_and(summary) {
        state.notice = (count > 0).then(|| problems_notice(count));
    }
}

/// The summary of what is wrong in a form.
const PROBLEMS: &str = "form-has-problems";

fn problems_notice(count: usize) -> Notice {
    Notice::alert(Text::new(PROBLEMS).with_number("count", count as u64))
}

/// Shows a right value as it will be kept: 18 characters for an id, an origin for
/// an address.
fn complete(draft: &mut Draft, field: Field, surroundings: &Surroundings<'_>) {
    use crate::salesforce::{OrgId, UserId};
    let text = draft.value(field);
    let full = match field {
        Field::OrgId => OrgId::parse(text).ok().map(|id| id.to_string()),
        Field::UserId => UserId::parse(text).ok().map(|id| id.to_string()),
        Field::LoginUrl | Field::InstanceUrl => {
            SalesforceHost::parse_login(text, surroundings.trusted)
                .ok()
                .map(|host| host.origin())
        }
        _ => None,
    };
    if let Some(full) = full {
        draft.set(field, full);
    }
}

/// The check box was used.
pub(super) fn toggle_sandbox(state: &mut State, sandbox: bool, effects: &mut Vec<Effect>) {
    let Some(mut form) = state.form.take() else {
        return;
    };
    let environment = if sandbox {
        Environment::Sandbox
    } else {
        Environment::Production
    };
    if !form.draft.sandbox_is_decided(&state.options.trusted)
        && form.draft.environment != environment
    {
        form.draft.switch(environment, &state.options.trusted);
        note_switch(&mut form);
        suggest_label(state, &mut form.draft);
        write_draft(&form, effects);
    }
    state.form = Some(form);
}

/// The environment changed: its own set is shown, and the page says so.
pub(super) fn note_switch(form: &mut Form) {
    let id = match form.draft.environment {
        Environment::Production => "switched-to-production",
        Environment::Sandbox => "switched-to-sandbox",
    };
    let has_key = form.draft.method.fields().contains(&Field::ConsumerKey)
        && !form.draft.consumer_key.trim().is_empty();
    form.remark = Some(if has_key {
        Text::new("switched-key-stays").with_text("switched", Text::new(id))
    } else {
        Text::new(id)
    });
    form.login_url_before = form.draft.value(Field::LoginUrl).to_owned();
    form.problems.retain(|problem| {
        !matches!(
            problem.field,
            Field::LoginUrl | Field::OrgId | Field::UserId
        )
    });
}

/// A suggested value is taken into its field.
pub(super) fn take_suggestion(state: &mut State, field: Field, effects: &mut Vec<Effect>) {
    let suggestion = state
        .form
        .as_ref()
        .and_then(|form| form.problem(field))
        .and_then(|problem| problem.suggestion.clone());
    if let Some(text) = suggestion {
        type_text(state, field, text, effects);
        leave(state, field, effects);
        effects.push(Effect::Focus(Target::Field(field)));
    }
}

/// Until the user names it, a connection is named after its org.
fn suggest_label(state: &State, draft: &mut Draft) {
    if draft.label_is_own {
        return;
    }
    let address = draft.value(draft.address_field());
    let host = SalesforceHost::parse_login(address, &state.options.trusted).ok();
    let taken = state
        .connections
        .iter()
        .map(|connection| connection.label.as_str());
    draft.label = label::suggest(host.as_ref(), LABEL_FALLBACK, taken);
}

/// A secret field is typed in: what was wrong with it is forgotten until it is left.
pub(super) fn secret_typed(state: &mut State, field: Field) {
    if let Some(form) = &mut state.form {
        form.put(field, None);
        form.note_secret(field, true);
        if field == Field::PrivateKey {
            form.key = None;
        }
    }
}

/// A secret field was left: it is checked, and of a private key its size and
/// fingerprint are shown. The secret itself is not kept.
pub(super) fn secret_left(state: &mut State, field: Field, secret: Secret) {
    let Some(mut form) = state.form.take() else {
        return;
    };
    form.note_secret(field, !secret.is_empty());
    if !secret.is_empty() {
        let secrets = Secrets::default().with(field, secret);
        let surroundings = state.surroundings(form.editing.as_ref());
        let filled = Filled {
            draft: &form.draft,
            secrets: &secrets,
            surroundings: &surroundings,
        };
        let wrong = problem(field, &filled);
        if field == Field::PrivateKey {
            form.key = secrets
                .get(field)
                .and_then(|text| PrivateKey::read(text.expose()).ok())
                .map(|key| KeyFacts::of(&key));
        }
        form.put(field, wrong);
    }
    state.form = Some(form);
    count_again(state);
}

/// "Use OAuth instead": the method changes, and what both have stays.
pub(super) fn prefer_oauth(state: &mut State, effects: &mut Vec<Effect>) {
    choose_method(state, Method::OAuth, effects);
    effects.push(Effect::Focus(Target::Field(Field::LoginUrl)));
}

/// "Save": stores, and never contacts Salesforce.
pub(super) fn save(
    state: &mut State,
    secrets: Secrets,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) -> bool {
    let Some(form) = &state.form else {
        return false;
    };
    let new_id = ConnectionId::from_bytes(&moment.fresh.id);
    let surroundings = state.surroundings(form.editing.as_ref());
    let filled = Filled {
        draft: &form.draft,
        secrets: &secrets,
        surroundings: &surroundings,
    };
    match check(&filled, &new_id) {
        Ok(connection) => {
            keep(state, connection, secrets, effects);
            true
        }
        Err(problems) => {
            show_problems(state, problems, effects);
            false
        }
    }
}

fn keep(state: &mut State, connection: Connection, secrets: Secrets, effects: &mut Vec<Effect>) {
    let id = connection.id.clone();
    // It asks about what was saved before.
    access_test::stop(state, effects);
    match state.connection_mut(&id) {
        Some(known) => *known = connection.clone(),
        None => Rc::make_mut(&mut state.connections).push(connection.clone()),
    }
    state.chosen = Some(id.clone());
    state.form = None;
    console_store::keep(state, &id, Some(&secrets), effects);
    effects.push(Effect::Remove(Item::Draft));
    hold(state, &connection, secrets, effects);
    state.notice = Some(saved_notice(state, &connection));
    state.announce(EventName::Save, &id, effects);
    effects.push(Effect::Focus(Target::Connection));
}

/// Gives each typed secret its place: a private key to the browser, an access token
/// to the grants, and the others into memory.
fn hold(state: &mut State, connection: &Connection, typed: Secrets, effects: &mut Vec<Effect>) {
    let id = &connection.id;
    let key = typed
        .get(Field::PrivateKey)
        .and_then(|text| PrivateKey::read(text.expose()).ok());
    if let Some(key) = key {
        state.keys.insert(id.clone(), KeyFacts::of(&key));
        effects.push(Effect::ImportKey(id.clone(), key));
    }
    if let (Some(token), Some(instance)) = (typed.get(Field::AccessToken), &connection.instance) {
        let grant = Grant {
            org: org_of(token),
            user: None,
            access_token: token.clone(),
            refresh_token: None,
            instance: instance.clone(),
            scopes: None,
            issued_at: None,
            holder: connection.holder(),
            login_host: instance.clone(),
            verified: false,
            refused: false,
        };
        let environment = connection.environment;
        let old = state.keep_grant(id, environment, grant, effects);
        // A token that was typed before belongs to whoever issued it.
        if let Some(old) = old.filter(|old| old.refresh_token.is_some()) {
            state.superseded.push((id.clone(), environment, old));
        }
    }
    let held = typed
        .without(Field::PrivateKey)
        .without(Field::AccessToken)
        .without(Field::ConsumerSecret)
        .over(&state.secrets(id));
    if !held.is_empty() {
        state.held.insert(id.clone(), held);
    }
}

fn saved_notice(state: &State, connection: &Connection) -> Notice {
    let mut notice = Notice::status(Text::new("saved"));
    // Each environment keeps its tokens; out of sight they must not be forgotten.
    if state.grant(connection).is_none() && state.has_tokens(&connection.id) {
        notice = notice.and(Text::new("other-tokens-kept"));
    }
    match state.options.propagation_minutes {
        Some(minutes) => notice.and(Text::new("propagation").with_number("minutes", minutes)),
        None => notice,
    }
}

fn show_problems(state: &mut State, problems: Vec<Problem>, effects: &mut Vec<Effect>) {
    state.notice = Some(problems_notice(problems.len()));
    if let Some(first) = problems.first() {
        effects.push(Effect::Focus(Target::Field(first.field)));
        state.announce_error(first.code, None, effects);
    }
    if let Some(form) = &mut state.form {
        form.problems = problems;
    }
}

/// "Save & Validate": stores and signs in, in one click.
pub(super) fn validate(
    state: &mut State,
    secrets: Secrets,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    if save(state, secrets, moment, effects) {
        direct::start(state, moment, effects);
    }
}

/// "Cancel": nothing changes, and nothing is asked: what was typed can be had back.
/// With nothing saved the form starts afresh.
pub(super) fn cancel(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(form) = state.form.take() else {
        return;
    };
    state.notice = None;
    effects.push(Effect::Remove(Item::Draft));
    if !form.touched.is_empty() {
        let notice = Notice::status(Text::new("changes-discarded"));
        state.notice = Some(Notice {
            offer: Some(Offer::ContinueEditing),
            ..notice
        });
    }
    match &form.editing {
        Some(id) => state.announce(EventName::Cancel, id, effects),
        None => effects.push(Effect::Announce(super::effect::Announcement {
            name: EventName::Cancel,
            connection: None,
            code: None,
        })),
    }
    let notice = state.notice.take();
    if state.connections.is_empty() {
        open_new(state);
        effects.push(Effect::Focus(Target::Form));
    } else {
        effects.push(Effect::Focus(Target::Connection));
    }
    state.notice = notice;
    state.left_form = Some(Box::new(form));
}

/// "Continue editing": the form comes back as it was left, without its secrets.
pub(super) fn continue_editing(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some(form) = state.left_form.take() {
        write_draft(&form, effects);
        show(state, *form);
        state.notice = None;
        effects.push(Effect::Focus(Target::Form));
    }
}

fn write_draft(form: &Form, effects: &mut Vec<Effect>) {
    let text = stored::write_draft(&form.draft, form.editing.as_ref());
    effects.push(Effect::Write(Item::Draft, Secret::new(text)));
}
