//! The exchange of the code, and who it turned out to be.

use super::account::{refuse_environment, wrong_account};
use super::{SignIn, Step, abandon, fail, fail_at, fail_refused, find_cause};
use crate::connection::{ConnectionId, Field, Method, Problem};
use crate::moment::UnixMillis;
use crate::oauth::assertion::skew_matters;
use crate::oauth::callback::{self, CallbackError, RawRefusal};
use crate::oauth::diagnosis::{Evidence, Seen};
use crate::oauth::http::{Endpoint, HttpOutcome, Lost};
use crate::oauth::relay::RelayRefusal;
use crate::oauth::resource::{
    Organization, judge_identity, judge_organization, judge_versions, resource_request,
};
use crate::oauth::revocation::revocation_request;
use crate::oauth::token::{Grant, TokenError, judge_token_answer, token_request};
use crate::salesforce::{HostKind, Need, SalesforceHost, When, explain};
use crate::secret::Secret;
use crate::texts::Text;
use crate::wizard::access_test;
use crate::wizard::arrival;
use crate::wizard::console_store;
use crate::wizard::direct::clock_text;
use crate::wizard::effect::{Effect, EventName, Target};
use crate::wizard::ending;
use crate::wizard::goodbye;
use crate::wizard::notice::{Notice, Offer};
use crate::wizard::state::{Call, State};

pub(super) fn exchange(
    state: &mut State,
    query: &Secret,
    now: UnixMillis,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    sign_in.step = Step::ExchangingCode;
    let Some(transaction) = sign_in.transaction.take() else {
        return;
    };
    sign_in
        .holder
        .client_id
        .clone_from(&transaction.client().client_id);
    match callback::judge(transaction, query.expose(), now) {
        Ok(callback) => {
            let id = &callback.transaction().client().connection;
            let has_secret = state.connection(id).is_some_and(|known| known.has_secret);
            let request = token_request(&callback, has_secret);
            state.send(Call::Exchange, request, effects);
        }
        Err(CallbackError::Refused(raw)) => {
            let notice = refusal_notice("sign-in-refused", When::Authorize, &raw);
            fail_refused(
                state,
                "sign-in-refused",
                When::Authorize,
                &raw,
                notice,
                effects,
            );
        }
        Err(error) => fail(
            state,
            error.code(),
            Notice::alert(Text::new(error.code())).offer(Offer::SignIn),
            effects,
        ),
    }
}

fn refusal_notice(id: &'static str, when: When, raw: &RawRefusal) -> Notice {
    let known = explain(when, &raw.error, &raw.description);
    Notice::alert(Text::new(id)).refused(raw, known, Offer::SignIn)
}

/// The answer of the token endpoint.
pub(in crate::wizard) fn exchanged(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let is_relayed = is_relayed(state);
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let holder = sign_in.holder.clone();
    let verdict = judge_token_answer(outcome, &sign_in.host, holder, &state.options.trusted);
    match verdict {
        Ok(grant) => granted(state, grant, effects),
        Err(TokenError::Refused(raw)) => {
            let notice = refusal_notice("exchange-refused", When::Token, &raw);
            fail_refused(
                state,
                "exchange-refused",
                When::Token,
                &raw,
                notice,
                effects,
            );
        }
        Err(TokenError::Lost(Lost::Unreachable)) if !is_relayed => {
            // The token endpoint has just answered this page, or no code would have been sent.
            let known = Evidence {
                token: Seen::Yes,
                ..Evidence::default()
            };
            find_cause(state, known, effects);
        }
        Err(error) => {
            let host = sign_in.host.authority().to_owned();
            if error == TokenError::Lost(Lost::Refused(RelayRefusal::ConnectionNotAllowed)) {
                let problem = Problem::new(Field::ConsumerSecret, error.code()).with("host", host);
                let notice = Notice::alert(problem.text.clone()).offer(Offer::SignIn);
                return fail_at(state, problem, notice, effects);
            }
            let notice = Notice::alert(Text::new(error.code()).with("host", host));
            let notice = notice.offer(Offer::SignIn);
            fail(state, error.code(), notice, effects);
        }
    }
}

/// Whether the token endpoint is reached through the console's relay, of which the
/// questions that a page asks itself say nothing.
pub(in crate::wizard) fn is_relayed(state: &State) -> bool {
    state.sign_in.as_ref().is_some_and(|sign_in| {
        let connection = state.connection(&sign_in.connection);
        sign_in.host.kind() == HostKind::GenericLogin
            || connection.is_some_and(|known| known.has_secret)
    })
}

/// There are tokens. Who signed in and the org's API versions are asked at once, for each answer
/// takes a way to Salesforce and back; but the token of an account that the ids already tell to be
/// another one only asks whose it is.
pub(in crate::wizard) fn granted(state: &mut State, grant: Grant, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    sign_in.grant = Some(grant.clone());
    sign_in.step = Step::AskingWho;
    let request = resource_request(&grant, Endpoint::UserInfo);
    state.send(Call::Identity, request, effects);
    if refused_account(state, &grant).is_none() {
        let request = resource_request(&grant, Endpoint::Versions);
        state.send(Call::Versions, request, effects);
    }
}

/// Why the account that signed in is not the one that was asked for, if it is not.
fn refused_account(state: &State, grant: &Grant) -> Option<Text> {
    let sign_in = state.sign_in.as_ref()?;
    let connection = state.connection(&sign_in.connection)?;
    let username = sign_in.identity.as_ref().map(|who| who.username.as_str());
    wrong_account(connection, sign_in.environment, grant, username)
}

/// The answer to who signed in. Its absence is no failure: the ids that bind are
/// known already, and only the name is missing.
pub(in crate::wizard) fn identified(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &mut state.sign_in else {
        return;
    };
    let Some(grant) = sign_in.grant.clone() else {
        return;
    };
    sign_in.identity = judge_identity(outcome, &grant).ok();
    sign_in.step = Step::AskingVersions;
    match refused_account(state, &grant) {
        Some(text) => refuse_account(state, text, &grant, effects),
        None => settle(state, effects),
    }
}

/// Ends a sign-in with another account than the one that was asked for.
fn refuse_account(state: &mut State, text: Text, grant: &Grant, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let environment = sign_in.environment;
    let id = sign_in.connection.clone();
    let mut notice = Notice::alert(text).and(Text::new("wrong-account-remedy"));
    notice.log_out = session(sign_in, grant);
    let connection = state.connection(&id);
    if connection.is_some_and(|known| ending::may_be_refreshed(known, environment, grant)) {
        ending::found(state, &id, environment, grant.org.clone());
        notice = notice.and(Text::new("ending-see-card"));
    }
    state.wrong_account.push(id);
    fail(state, "wrong-account", notice, effects);
}

/// Where the browser now has a session of the wrong account, if a page of Salesforce was signed in
/// to.
fn session(sign_in: &SignIn, grant: &Grant) -> Option<SalesforceHost> {
    sign_in.asks_a_person().then(|| grant.instance.clone())
}

/// The org's list of API versions; it may be missing, the connection stands anyway.
pub(in crate::wizard) fn versions_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    if let Some(sign_in) = &mut state.sign_in {
        sign_in.offered = Some(judge_versions(outcome).unwrap_or_default());
        settle(state, effects);
    }
}

/// Goes on once both answers are there. Where no host tells the environment, the org is asked
/// before anything is kept.
fn settle(state: &mut State, effects: &mut Vec<Effect>) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let Some(offered) = &sign_in.offered else {
        return;
    };
    if sign_in.step != Step::AskingVersions {
        return;
    }
    let grant = sign_in.grant.as_ref();
    let silent = grant.filter(|grant| grant.instance.environment().is_none());
    match silent.zip(offered.iter().max().copied()) {
        Some((grant, version)) => {
            let request = resource_request(grant, Endpoint::Organization(version));
            state.send(Call::OrganizationFirst, request, effects);
        }
        None => complete(state, None, effects),
    }
}

/// The org said which kind it is of, or did not: then it stands as it was asked for.
pub(in crate::wizard) fn organization_answered(
    state: &mut State,
    outcome: &HttpOutcome,
    effects: &mut Vec<Effect>,
) {
    let Some(sign_in) = &state.sign_in else {
        return;
    };
    let org = judge_organization(outcome).ok();
    let expected = sign_in.environment;
    let other = org
        .as_ref()
        .filter(|org| org.environment() != expected)
        .map(|org| org.name.clone());
    if let Some(name) = other {
        let id = sign_in.connection.clone();
        state.wrong_account.push(id);
        let text = refuse_environment(&name, expected);
        let notice = Notice::alert(text).and(Text::new("wrong-account-remedy"));
        return fail(state, "wrong-account", notice, effects);
    }
    complete(state, org, effects);
}

/// The tokens are kept, those they replace are revoked, and the connection is told of; unless it is
/// gone by now.
fn complete(state: &mut State, org: Option<Organization>, effects: &mut Vec<Effect>) {
    let is_there = |sign_in: &SignIn| state.connection(&sign_in.connection).is_some();
    if !state.sign_in.as_ref().is_some_and(is_there) {
        return abandon(state, effects);
    }
    let Some(sign_in) = state.sign_in.take() else {
        return;
    };
    let asked_a_person = sign_in.asks_a_person();
    let Some(grant) = sign_in.grant else {
        return;
    };
    let id = sign_in.connection;
    let environment = sign_in.environment;
    let username = sign_in.identity.as_ref().map(|who| who.username.as_str());
    let before = state
        .connection(&id)
        .map(|known| known.account_of(environment).clone())
        .unwrap_or_default();
    // A copy is the first tab's, which goes on with it.
    let was_copy = state.copies.contains(&(id.clone(), environment));
    let old = state.keep_grant(&id, environment, grant.clone(), effects);
    if let Some(connection) = state.connection_mut(&id) {
        let account = connection.account_of_mut(environment);
        account.learn(&grant, sign_in.identity.as_ref());
        if let Some(offered) = sign_in.offered.filter(|offered| !offered.is_empty()) {
            account.offered = offered;
        }
    }
    console_store::keep(state, &id, None, effects);
    if let Some(old) = old.filter(|_| !was_copy) {
        state.send(Call::Quietly, revocation_request(&old), effects);
    }
    goodbye::revoke_superseded(state, &id, environment, effects);
    state.wrong_account.retain(|known| *known != id);
    state.announce(EventName::Connect, &id, effects);
    if !sign_in.person_waits {
        return;
    }
    state.notice = Some(connected_notice(state, &id, &grant, username));
    if let Some(seconds) = sign_in.clock_ahead.filter(|ahead| skew_matters(*ahead)) {
        let remark = clock_text(seconds);
        state.notice = state.notice.take().map(|notice| notice.and(remark));
    }
    effects.push(Effect::Focus(Target::Connection));
    let is_shown = state
        .connection(&id)
        .is_some_and(|known| known.environment == environment);
    if asked_a_person && is_shown {
        access_test::quietly_after_sign_in(state, &id, sign_in.identity.as_ref(), effects);
        let learnt = (sign_in.identity, org);
        arrival::tell(state, &id, (environment, before), learnt, effects);
    } else if !asked_a_person {
        let remarks = state.notice.take().map(|notice| notice.details);
        access_test::after_sign_in(state, &id, remarks.unwrap_or_default(), effects);
    }
}

fn connected_notice(
    state: &State,
    id: &ConnectionId,
    grant: &Grant,
    username: Option<&str>,
) -> Notice {
    let user = grant.user.as_ref().map(ToString::to_string);
    let who = username.map(str::to_owned).or(user).unwrap_or_default();
    let text = Text::new("connected")
        .with("who", who)
        .with("host", grant.instance.authority());
    let mut notice = Notice::status(text);
    if let Some(scopes) = &grant.scopes {
        let method = state.connection(id).map(|connection| connection.method);
        // Only the authorization code flow yields a refresh token.
        let matters = |need: &Need| *need == Need::Api || method == Some(Method::OAuth);
        for need in scopes.lacks().into_iter().filter(matters) {
            notice = notice.and(Text::new(match need {
                Need::Api => "scope-api-missing",
                Need::RefreshToken => "scope-refresh-token-missing",
            }));
        }
        if let Some(asked) = &state.options.scopes {
            let missing = asked.missing_from(scopes);
            if !missing.is_empty() {
                notice =
                    notice.and(Text::new("scopes-not-granted").with("scopes", missing.join(" ")));
            }
        }
    }
    let unknown_version = state.connection(id).and_then(|connection| {
        let asked = connection.api_version?;
        let offered = &connection.account().offered;
        (!offered.is_empty() && !offered.contains(&asked)).then_some((asked, offered.iter().max()?))
    });
    match unknown_version {
        Some((asked, newest)) => notice.and(
            Text::new("api-version-not-offered")
                .with("version", asked.to_string())
                .with("newest", newest.to_string()),
        ),
        None => notice,
    }
}
