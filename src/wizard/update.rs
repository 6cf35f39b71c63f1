//! One message in, the next state and its effects out.

use super::access;
use super::access_test;
use super::arrival;
use super::checkup;
use super::console_store;
use super::diagnosing;
use super::direct;
use super::effect::{CopyOf, Effect, EventName, Item, Target};
use super::ending;
use super::form::{self, Purpose};
use super::goodbye;
use super::host_check;
use super::message::{Event, Message, StorageFault};
use super::options::Options;
use super::removal;
use super::renewal;
use super::retry;
use super::sign_in;
use super::start;
use super::state::{Call, Question, State};
use super::support;
use super::trace;
use super::transfer;
use super::waiting;
use crate::connection::{ConnectionId, label};
use crate::moment::Moment;
use crate::oauth::http::HttpOutcome;
use crate::secret::Secret;
use crate::texts::Text;

/// Decides what a message changes and what the browser has to do for it.
pub fn update(mut state: State, message: Message) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    let Message { moment, event } = message;
    state.now = moment.now;
    decide(&mut state, event, &moment, &mut effects);
    trace::follow(&mut state);
    host_check::settle(&mut state, &mut effects);
    access::settle(&mut state, &mut effects);
    state.write_lives(&mut effects);
    (state, effects)
}

fn decide(state: &mut State, event: Event, moment: &Moment, effects: &mut Vec<Effect>) {
    if event.begins() {
        state.store_notice = None;
        // What was sent is compared while the form is open, too.
        if !matches!(event, Event::EditPressed | Event::ResetPressed) {
            state.empty_handed = None;
        }
        state.health_notice = None;
        if !matches!(event, Event::NotThisOnePressed) {
            state.arrival = None;
        }
    }
    match event {
        Event::Started(kept) => start::start(state, kept, moment.now, effects),
        Event::CameBack(kept) => start::come_back(state, &kept, moment.now, effects),
        Event::Removed => removal::remove(state, effects),
        Event::SignedOutElsewhere(id, environment) => {
            goodbye::signed_out_elsewhere(state, &id, environment, effects);
        }

        Event::MethodChosen(method) => form::choose_method(state, method, effects),
        Event::FieldEntered(field) => form::enter(state, field),
        Event::Typed(field, text) => form::type_text(state, field, text, effects),
        Event::FieldLeft(field) => {
            form::leave(state, field, effects);
            host_check::left(state, field, effects);
        }
        Event::CheckAgainPressed => host_check::again(state, effects),
        Event::SandboxToggled(sandbox) => form::toggle_sandbox(state, sandbox, effects),
        Event::SuggestionTaken(field) => form::take_suggestion(state, field, effects),
        Event::SecretTyped(field) => form::secret_typed(state, field),
        Event::SecretLeft(field, secret) => form::secret_left(state, field, secret),
        Event::SavePressed(secrets) => {
            form::save(state, secrets, moment, effects);
        }
        Event::ValidatePressed(secrets) => form::validate(state, secrets, moment, effects),
        Event::OAuthPreferred => form::prefer_oauth(state, effects),
        Event::CancelPressed => form::cancel(state, effects),

        Event::OfferTaken => retry::take(state, moment, effects),
        Event::NewPressed => open_new(state, effects),
        Event::Chosen(id) => choose(state, &id, effects),
        Event::Opened(label) => open(state, label.as_deref(), effects),
        Event::EditPressed => form::open_chosen(state, Purpose::Edit, effects),
        Event::ResetPressed => form::open_chosen(state, Purpose::Reset, effects),
        Event::TestPressed => access_test::start(state, moment, effects),
        Event::CancelTestPressed => access_test::cancel(state, effects),
        Event::NotThisOnePressed => arrival::refuse(state, moment, effects),
        Event::NewOrgAccepted => ending::accept(state, moment, effects),
        Event::RevokePressed => goodbye::ask(state, Question::Revoke),
        Event::DeletePressed => goodbye::ask(state, Question::Delete),
        Event::DialogConfirmed => goodbye::confirmed(state, effects),
        Event::DialogDismissed => state.dialog = None,
        Event::ValueSet(label) => set_value(state, &label, effects),
        Event::OptionsChanged(options, faults) => change(state, *options, faults, effects),
        Event::AccessAsked(caller, label) => access::ask(state, caller, &label, effects),
        Event::DisconnectAsked(label) => disconnect(state, &label, effects),

        Event::SetUpPressed => sign_in::start(state, moment, effects),
        Event::CancelSignInPressed => sign_in::cancel(state, effects),
        Event::OpenAgainPressed => sign_in::open_again(state, moment, effects),
        Event::FinishedPressed => sign_in::finished(state),
        Event::NewTabTaken => sign_in::new_tab_taken(state, effects),
        Event::ContinueHerePressed => sign_in::continue_here(state, moment, effects),
        Event::CancelWaitingPressed => waiting::cancel(state, effects),
        Event::Woken => {
            waiting::woken(state, effects);
            sign_in::woken(state, effects);
        }
        Event::WindowOpened(opened) => sign_in::window_opened(state, opened),
        Event::WindowClosed => sign_in::window_closed(state),
        Event::CallbackArrived(query) => sign_in::arrive(state, query, moment.now, effects),

        Event::Answered(ticket, outcome) => {
            if let Some(call) = state.take_call(ticket) {
                answer(state, call, &outcome, moment, effects);
            }
        }
        Event::Signed(ticket, signature) => {
            if let Some(Call::Signature(input)) = state.take_call(ticket) {
                direct::signed(state, &input, signature.as_deref(), effects);
            }
        }
        Event::ClockTold(ticket, told) => {
            if state.take_call(ticket).is_some() {
                direct::clock_told(state, told, moment, effects);
            }
        }
        Event::NetworkTold(ticket, there) => match state.take_call(ticket) {
            Some(Call::Control(subject, _)) => {
                diagnosing::network_told(state, subject, there, effects);
            }
            Some(Call::Check(_)) => host_check::network_told(state, there),
            _ => {}
        },
        Event::StoreListed(list) => {
            console_store::listed(state, list.as_deref(), moment.now, effects);
        }
        Event::StoreAnswered(call, id, done) => {
            console_store::answered(state, call, &id, done, moment.now, effects);
        }
        Event::StorageFailed(fault) => storage_failed(state, fault, effects),
        Event::CopyPressed => copy(state, effects),
        Event::CopySetupPressed(text) => {
            effects.push(Effect::Copy(CopyOf::Setup, Secret::new(text)));
        }
        Event::Copied(what, done) => transfer::copied(state, what, done),
        Event::Pasted(imported) => transfer::paste(state, imported, effects),
        Event::DuplicatePressed => transfer::duplicate(state, effects),
        Event::SandboxDuplicatePressed => transfer::duplicate_for_sandbox(state, effects),
        Event::CopySupportPressed => support::copy(state, effects),
        Event::CopySentPressed(value) => {
            effects.push(Effect::Copy(CopyOf::SentValue, Secret::new(value)));
        }
        Event::CopySettingsPressed => transfer::copy_settings(state, effects),
        Event::CopyCallPressed(tool, with) => transfer::copy_call(state, tool, with, effects),
    }
}

fn answer(
    state: &mut State,
    call: Call,
    outcome: &HttpOutcome,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    match call {
        Call::HostProbe => sign_in::host_answered(state, outcome, moment.now, effects),
        Call::Control(subject, control) => {
            diagnosing::answered(state, subject, control, outcome, effects);
        }
        Call::Check(checked) => host_check::answered(state, checked, outcome, effects),
        Call::TokenProbe => sign_in::token_endpoint_answered(state, outcome, moment.now, effects),
        Call::KeyProbe => waiting::answered(state, outcome, effects),
        Call::Exchange => sign_in::exchanged(state, outcome, effects),
        Call::Identity => sign_in::identified(state, outcome, effects),
        Call::Versions => sign_in::versions_answered(state, outcome, effects),
        Call::TestVersions => access_test::versions_answered(state, outcome, effects),
        Call::TestAccess => access_test::access_answered(state, outcome, effects),
        Call::TestIdentity => access_test::identity_answered(state, outcome, effects),
        Call::Renewal(renewal) => renewal::answered(state, &renewal, outcome, moment, effects),
        Call::ApiUse(id, environment) => access_test::use_told(state, &(id, environment), outcome),
        Call::Checkup(id, grant) => checkup::answered(state, &id, &grant, outcome, effects),
        Call::WhichOrg(id, environment) => ending::org_told(state, (id, environment), outcome),
        Call::OrganizationFirst => sign_in::organization_answered(state, outcome, effects),
        Call::Organization(id) => arrival::org_told(state, &id, outcome),
        Call::AccessCheck(id, grant) => access::checked(state, &id, &grant, outcome, effects),
        Call::Goodbye(reason) => goodbye::answered(state, reason, outcome, effects),
        Call::SoapLogin => direct::logged_in(state, outcome, effects),
        Call::Assertion => direct::assertion_answered(state, outcome, moment.now, effects),
        Call::Clock | Call::Signature(_) | Call::Quietly => {}
    }
}

fn choose(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) {
    if select(state, id, effects) {
        state.announce(EventName::Select, id, effects);
    }
}

/// The console's `value = label`: as with the browser's own controls, who sets a value is
/// not told about it.
fn set_value(state: &mut State, label: &str, effects: &mut Vec<Effect>) {
    if let Some(id) = by_label(state, label) {
        select(state, &id, effects);
    }
}

/// Chooses a connection; `false` if it is chosen already, or there is none.
fn select(state: &mut State, id: &ConnectionId, effects: &mut Vec<Effect>) -> bool {
    if state.connection(id).is_none() || state.chosen.as_ref() == Some(id) {
        return false;
    }
    access_test::stop(state, effects);
    state.chosen = Some(id.clone());
    state.notice = None;
    state.health_notice = None;
    if !state.options.has_store {
        state.write_connections(effects);
    }
    true
}

/// The console changed attributes. A form that nobody has typed in yet takes over what
/// they preset.
fn change(state: &mut State, new: Options, mut faults: Vec<Text>, effects: &mut Vec<Effect>) {
    let untouched = form::is_untouched(state);
    state.options = state.options.changed_to(new, &mut faults);
    state.option_faults = faults;
    if untouched && !form::is_untouched(state) {
        form::open_new(state);
    } else {
        form::leave_method_not_offered(state, effects);
    }
}

fn open_new(state: &mut State, effects: &mut Vec<Effect>) {
    form::open_new(state);
    effects.push(Effect::Remove(Item::Draft));
    effects.push(Effect::Focus(Target::Form));
}

/// The console's `open(label?)`: a connection by its label, or an empty form.
fn open(state: &mut State, label: Option<&str>, effects: &mut Vec<Effect>) {
    match label {
        None => open_new(state, effects),
        Some(label) => {
            if let Some(id) = by_label(state, label) {
                choose(state, &id, effects);
                state.form = None;
                effects.push(Effect::Remove(Item::Draft));
                effects.push(Effect::Focus(Target::Connection));
            }
        }
    }
}

fn disconnect(state: &mut State, label: &str, effects: &mut Vec<Effect>) {
    if let Some(id) = by_label(state, label) {
        goodbye::revoke(state, &id, effects);
    }
}

pub(super) fn by_label(state: &State, wanted: &str) -> Option<ConnectionId> {
    state
        .connections
        .iter()
        .find(|connection| label::same(&connection.label, wanted))
        .map(|connection| connection.id.clone())
}

/// Everything goes on in memory; the page says what that means.
pub(super) fn storage_failed(state: &mut State, fault: StorageFault, effects: &mut Vec<Effect>) {
    if state.storage_fault != Some(fault) {
        state.storage_fault = Some(fault);
        let code = match fault {
            StorageFault::Blocked => "storage-blocked",
            StorageFault::Full => "storage-full",
        };
        state.announce_error(code, None, effects);
    }
}

fn copy(state: &mut State, effects: &mut Vec<Effect>) {
    if let Ok(uri) = &state.options.redirect_uri {
        let text = Secret::new(uri.as_str());
        effects.push(Effect::Copy(CopyOf::CallbackUrl, text));
    }
}
