//! The click: what is asked of Salesforce, and where its pages open.

use super::wait::arrive;
use super::{SignIn, Step, WindowState, abandon, fail};
use crate::connection::Connection;
use crate::moment::{Moment, UnixMillis};
use crate::oauth::authorization::{Wishes, authorization_url};
use crate::oauth::comparison::sent_values;
use crate::oauth::probe::{host_probe, token_probe};
use crate::oauth::transaction::{Client, Display, Transaction};
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::effect::{Effect, Item, Target};
use crate::wizard::notice::{Notice, Offer};
use crate::wizard::state::{Call, State};
use crate::wizard::waiting;

/// "Set up OAuth tokens" and the second half of "Save & Validate".
pub(in crate::wizard) fn start(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    start_in(state, state.options.display, moment, effects);
}

fn start_in(state: &mut State, display: Display, moment: &Moment, effects: &mut Vec<Effect>) {
    abandon(state, effects);
    let display = if state.may_be_left() {
        display
    } else {
        Display::Popup
    };
    match prepare(state, display, moment) {
        Ok((transaction, url)) => begin(state, transaction, url, effects),
        Err(text) => fail(state, "sign-in-not-possible", Notice::alert(text), effects),
    }
}

/// "Open the window again": a new attempt with fresh secrets (RFC 9700 section 2.1).
pub(in crate::wizard) fn open_again(state: &mut State, moment: &Moment, effects: &mut Vec<Effect>) {
    if let Some(sign_in) = &state.sign_in {
        state.chosen = Some(sign_in.connection.clone());
        start(state, moment, effects);
    }
}

/// "Continue in this tab": the probes are waited for, then the page is left.
pub(in crate::wizard) fn continue_here(
    state: &mut State,
    moment: &Moment,
    effects: &mut Vec<Effect>,
) {
    if let Some(sign_in) = &state.sign_in {
        state.chosen = Some(sign_in.connection.clone());
    }
    start_in(state, Display::Redirect, moment, effects);
}

/// Builds the request of a sign-in, if there is nothing in its way.
fn prepare(
    state: &State,
    display: Display,
    moment: &Moment,
) -> Result<(Transaction, String), Text> {
    if !state.options.is_secure {
        return Err(Text::new("page-not-secure"));
    }
    let redirect_uri = state.options.redirect_uri.clone()?;
    let connection = state
        .chosen_connection()
        .ok_or_else(|| Text::new("sign-in-nothing-chosen"))?;
    let login_host = connection
        .account()
        .login_host
        .clone()
        .ok_or_else(|| Text::new("login-url-missing"))?;
    let client = Client {
        connection: connection.id.clone(),
        environment: connection.environment,
        login_host,
        client_id: connection.consumer_key.clone(),
        redirect_uri,
    };
    let transaction = Transaction::begin(client, display, moment);
    let url = url(state, connection, &transaction);
    Ok((transaction, url))
}

fn url(state: &State, connection: &Connection, transaction: &Transaction) -> String {
    let wishes = Wishes {
        scopes: state.options.scopes.as_ref(),
        login_hint: connection.account().username.as_deref(),
        force_login: state.wrong_account.contains(&connection.id),
    };
    authorization_url(transaction, &wishes)
}

fn begin(state: &mut State, transaction: Transaction, url: String, effects: &mut Vec<Effect>) {
    state.notice = None;
    let (step, window) = match transaction.display {
        Display::Popup => (Step::WaitingForUser, WindowState::Open),
        Display::Redirect => (Step::AskingHost, WindowState::ThisTab),
    };
    if window == WindowState::Open {
        effects.push(Effect::OpenWindow { url: url.clone() });
    }
    effects.push(Effect::KeepTransaction(Box::new(transaction.clone())));
    effects.push(Effect::Focus(Target::SignIn));
    watch(state, transaction, url, (step, window), effects);
}

/// Goes on with a sign-in that was under way before the page was loaded again.
pub(in crate::wizard) fn resume(
    state: &mut State,
    transaction: Transaction,
    answer: Option<Secret>,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let id = transaction.client().connection.clone();
    let came_back = transaction.display == Display::Redirect;
    let Some(connection) = state.connection(&id).cloned() else {
        effects.push(Effect::Remove(Item::Transaction));
        return;
    };
    state.chosen = Some(id.clone());
    let url = url(state, &connection, &transaction);
    if transaction.has_expired(now) || (came_back && answer.is_none()) {
        effects.push(Effect::Remove(Item::Transaction));
        let code = if came_back && answer.is_none() {
            state.empty_handed = Some((id, sent_values(&url)));
            "sign-in-came-back-empty"
        } else {
            "callback-expired"
        };
        let notice = Notice::alert(Text::new(code)).offer(Offer::SignIn);
        fail(state, code, notice, effects);
        return;
    }
    let window = if came_back {
        WindowState::ThisTab
    } else {
        WindowState::FromBefore
    };
    watch(
        state,
        transaction,
        url,
        (Step::WaitingForUser, window),
        effects,
    );
    if let Some(query) = answer {
        arrive(state, query, now, effects);
    }
}

/// Listens for the answer, and asks the two questions that come before it is used.
fn watch(
    state: &mut State,
    transaction: Transaction,
    url: String,
    (step, window): (Step, WindowState),
    effects: &mut Vec<Effect>,
) {
    waiting::stop(state, effects);
    effects.push(Effect::Listen {
        state: transaction.state().to_owned(),
    });
    let client = transaction.client().clone();
    let sign_in = SignIn::with_pages(transaction, url, step, window);
    if window != WindowState::ThisTab {
        effects.push(Effect::Wake(sign_in.patience(state.now)));
    }
    state.sign_in = Some(sign_in);
    state.send(Call::HostProbe, host_probe(&client.login_host), effects);
    let has_secret = state
        .connection(&client.connection)
        .is_some_and(|known| known.has_secret);
    if has_secret {
        // The console's server asks the token endpoint, which no CORS keeps from answering it:
        // all that it may still lack is the secret.
        let lacks_secret = state.secrets_on_the_way.contains(&client.connection);
        if let Some(sign_in) = &mut state.sign_in {
            sign_in.token_endpoint_answers = !lacks_secret;
        }
    } else {
        let probe = token_probe(&client.login_host, &client.client_id);
        state.send(Call::TokenProbe, probe, effects);
    }
}
