//! Filling in from a pasted text, duplicates, and what is copied to go elsewhere.

use super::*;
use crate::connection::export::Tool;
use crate::texts::{Text, Value};

impl Wizard {
    fn paste(&mut self, text: &str) {
        self.tell(Event::Pasted(recognise(text).map(Box::new)));
    }

    fn form(&self) -> &Form {
        self.state.form.as_ref().unwrap()
    }

    fn value(&self, field: Field) -> &str {
        self.form().draft.value(field)
    }

    /// The secrets on their way to their fields.
    fn filled(&self) -> Vec<(Field, &str)> {
        self.effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::FillSecret(field, text) => Some((*field, text.expose())),
                _ => None,
            })
            .collect()
    }

    pub(super) fn details(&self) -> Vec<&'static str> {
        let notice = self.state.notice.as_ref().unwrap();
        notice.details.iter().map(|text| text.id).collect()
    }

    /// What was last copied.
    fn copied(&self) -> Option<(CopyOf, &str)> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Copy(what, text) => Some((*what, text.expose())),
            _ => None,
        })
    }

    fn emptied(&self) -> bool {
        self.place(|effect| matches!(effect, Effect::EmptyPasted))
            .is_some()
    }
}

fn offering(methods: &[Method]) -> Options {
    Options {
        methods: methods.to_vec(),
        ..options()
    }
}

pub(super) fn with_token() -> Wizard {
    let mut wizard = Wizard::choosing(Method::Token, options());
    wizard.type_in(Field::InstanceUrl, "https://acme.my.salesforce.com");
    let token = Secret::new("00D9A0000009Jp8!canary");
    wizard.tell(Event::SavePressed(
        Secrets::default().with(Field::AccessToken, token),
    ));
    wizard
}

fn with_password() -> Wizard {
    let mut wizard = Wizard::choosing(Method::Password, options());
    wizard.type_in(Field::Username, "ada@acme.example");
    wizard.tell(Event::SavePressed(password()));
    wizard
}

const ENV: &str = "SF_USERNAME=ada@acme.example\nSF_PASSWORD='canary one'\nSF_SECURITY_TOKEN=canary2\n\
                   SF_LOGIN_URL=https://acme--uat.sandbox.my.salesforce.com\nSF_COLOUR=blue\n";

#[test]
fn an_env_file_fills_the_form_and_its_secrets_go_to_their_fields() {
    let mut wizard = Wizard::started();
    wizard.effects.clear();
    wizard.paste(ENV);
    assert_eq!(wizard.form().draft.method, Method::Password);
    assert_eq!(wizard.value(Field::Username), "ada@acme.example");
    assert_eq!(wizard.form().draft.environment, Environment::Sandbox);
    assert_eq!(
        wizard.form().remark.as_ref().unwrap().id,
        "switched-to-sandbox"
    );
    assert_eq!(wizard.value(Field::Label), "acme uat");
    assert_eq!(
        wizard.filled(),
        [
            (Field::Password, "canary one"),
            (Field::SecurityToken, "canary2")
        ]
    );
    assert!(wizard.emptied());
    assert_eq!(wizard.said(Role::Status), Some("import-from-env"));
    assert_eq!(wizard.details(), ["import-unknown"]);
}

#[test]
fn no_pasted_secret_is_in_the_state_or_in_storage() {
    let mut wizard = Wizard::started();
    wizard.paste(ENV);
    wizard.paste(&ENV.replace("SF_SECURITY_TOKEN", "SF_ACCESS_TOKEN"));
    wizard.paste(r#"{"accessToken":"canary","instanceUrl":"https://acme.my.salesforce.com"}"#);
    wizard.paste("canary");
    wizard.paste("SF_PASSWORD=canary\nSF_CLIENT_SECRET=canary\nSF_CLIENT_ID=3MVG9key");
    assert!(!format!("{:?}", wizard.state).contains("canary"));
    assert!(!format!("{:?}", wizard.effects).contains("canary"));
    let kept = wizard.kept();
    assert!(kept.draft.is_some_and(|text| !text.contains("canary")));
    assert!(!wizard.effects.iter().any(
        |effect| matches!(effect, Effect::Write(_, text) if text.expose().contains("canary"))
    ));
}

#[test]
fn the_draft_is_written_once_with_everything() {
    let mut wizard = Wizard::started();
    wizard.effects.clear();
    wizard.paste(ENV);
    let writes = wizard
        .effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Write(Item::Draft, _)));
    assert_eq!(writes.count(), 1);
    let again = Wizard::with(options(), wizard.kept());
    assert_eq!(again.form().draft, wizard.form().draft);
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    let mut wizard = Wizard::with_connection();
    wizard.tell(Event::NewPressed);
    wizard.paste(
        "Label: acme\nLogin URL: https://acme.lightning.force.com\nConsumer Key: 3MVG9key\nOrg ID: 00D",
    );
    let form = wizard.form();
    assert_eq!(form.draft.method, Method::OAuth);
    for field in [Field::Label, Field::LoginUrl, Field::OrgId] {
        assert!(form.problem(field).is_some(), "{field:?}");
    }
    assert!(form.problem(Field::ConsumerKey).is_none());
    assert_eq!(wizard.said(Role::Status), Some("import-from-lines"));
}

#[test]
fn the_json_of_the_sf_command_is_a_token_for_its_org() {
    let mut wizard = Wizard::started();
    wizard.paste(
        r#"{"status":0,"result":{"id":"00D9A0000009Jp8UAE","accessToken":"00D9A0000009Jp8!canary",
            "instanceUrl":"https://acme--uat.sandbox.my.salesforce.com","username":"ada@acme.example"}}"#,
    );
    let form = wizard.form();
    assert_eq!(form.draft.method, Method::Token);
    assert_eq!(form.draft.environment, Environment::Sandbox);
    assert_eq!(form.remark.as_ref().unwrap().id, "environment-follows");
    assert_eq!(form.draft.username, "ada@acme.example");
    assert!(form.problems.is_empty());
    assert_eq!(
        wizard.filled(),
        [(Field::AccessToken, "00D9A0000009Jp8!canary")]
    );
}

#[test]
fn what_was_refused_is_told() {
    let mut wizard = Wizard::started();
    wizard.paste("force://3MVG9key:canary:canary@acme.my.salesforce.com");
    assert_eq!(wizard.value(Field::ConsumerKey), "3MVG9key");
    assert_eq!(
        wizard.details(),
        ["import-refresh-token", "import-secret-without-field"]
    );
    let told = wizard.state.notice.as_ref().unwrap().details[1].clone();
    let name = Value::Text(Box::new(Text::new("field-consumer-secret")));
    assert_eq!(told.values, [("name", name)]);
    assert!(wizard.filled().is_empty());
}

#[test]
fn a_method_that_is_not_offered_is_not_chosen_and_its_secrets_are_left_out() {
    let mut wizard = Wizard::with(offering(&[Method::OAuth]), Kept::default());
    for (text, left_out) in [
        (ENV, 2),
        (
            "SF_PRIVATE_KEY=canary\nSF_LOGIN_URL=acme.my.salesforce.com",
            1,
        ),
        (
            "SF_ACCESS_TOKEN=canary\nSF_INSTANCE_URL=acme.my.salesforce.com",
            1,
        ),
    ] {
        wizard.paste(text);
        assert_eq!(wizard.form().draft.method, Method::OAuth);
        let details = wizard.details();
        assert_eq!(details[0], "import-method-not-offered");
        let count = details
            .iter()
            .filter(|id| **id == "import-secret-without-field");
        assert_eq!(count.count(), left_out, "{text}");
    }
    assert!(wizard.filled().is_empty());
}

#[test]
fn the_consoles_own_consumer_key_is_the_one() {
    let given = Options {
        client_id: Some("3MVG9given".into()),
        ..options()
    };
    let mut wizard = Wizard::with(given, Kept::default());
    wizard.paste("Consumer Key: 3MVG9key\nLogin URL: acme.my.salesforce.com");
    assert_eq!(wizard.form().draft.consumer_key, "");
    assert_eq!(wizard.details(), ["import-consumer-key-given"]);
    wizard.paste("Login URL: acme.my.salesforce.com\nOrg ID: 00D9A0000009Jp8");
    assert!(wizard.details().is_empty());
}

#[test]
fn the_named_environment_is_taken_where_no_host_decides() {
    let environment = |text: &str, typed: &str| {
        let mut wizard = Wizard::started();
        if !typed.is_empty() {
            wizard.type_in(Field::LoginUrl, typed);
        }
        wizard.paste(text);
        let draft = wizard.form().draft.clone();
        (draft.environment, draft.value(Field::LoginUrl).to_owned())
    };
    let sandbox = |url: &str| (Environment::Sandbox, url.to_owned());
    let production = |url: &str| (Environment::Production, url.to_owned());
    let both = "SF_SANDBOX=true\nSF_CLIENT_ID=3MVG9key";
    assert_eq!(environment(both, ""), sandbox(""));
    let acme = "https://acme.my.salesforce.com";
    let uat = "https://acme--uat.sandbox.my.salesforce.com";
    assert_eq!(environment(both, acme), production(acme));
    let with = |url: &str| [both, "\nSF_LOGIN_URL=", url].concat();
    assert_eq!(environment(&with(acme), ""), production(acme));
    assert_eq!(environment(&with(uat), acme), sandbox(uat));
    assert_eq!(environment(&with(""), ""), sandbox(""));
    let live = ["SF_SANDBOX=false\nSF_CLIENT_ID=k\nSF_LOGIN_URL=", acme].concat();
    assert_eq!(environment(&live, uat), production(acme));
}

#[test]
fn an_environment_that_is_named_holds_for_a_host_that_tells_none() {
    let mut trusting = options();
    trusting.trusted = crate::salesforce::TrustedHosts::parse("login.acme.example").unwrap();
    trusting.login_url = "https://acme.my.salesforce.com".into();
    let mut wizard = Wizard::with(trusting, Kept::default());
    wizard.paste("SF_SANDBOX=true\nSF_LOGIN_URL=https://login.acme.example\nSF_CLIENT_ID=3MVG9key");
    let draft = &wizard.form().draft;
    assert_eq!(draft.environment, Environment::Sandbox);
    assert_eq!(draft.sandbox.login_url, "https://login.acme.example");
    assert_eq!(draft.production.login_url, "https://acme.my.salesforce.com");
}

#[test]
fn what_is_nothing_of_the_kind_stays_in_its_box() {
    let mut wizard = Wizard::started();
    let before = wizard.form().clone();
    wizard.effects.clear();
    for text in ["", "good morning", "{", "a: b"] {
        wizard.paste(text);
        assert_eq!(wizard.alert(), Some("import-nothing"), "{text}");
        assert_eq!(wizard.form(), &before);
        assert!(wizard.effects.is_empty());
    }
}

#[test]
fn only_the_form_of_a_new_connection_takes_a_paste() {
    let mut wizard = Wizard::with_connection();
    wizard.paste(ENV);
    assert!(wizard.effects.is_empty());
    wizard.tell(Event::EditPressed);
    let before = wizard.form().clone();
    wizard.effects.clear();
    wizard.paste(ENV);
    assert_eq!(wizard.form(), &before);
    assert!(wizard.effects.is_empty());
}

#[test]
fn a_pasted_secret_is_checked_once_it_is_in_its_field() {
    let mut wizard = Wizard::started();
    wizard.paste(r#"{"accessToken":"can ary","instanceUrl":"https://acme.my.salesforce.com"}"#);
    let (field, text) = wizard.filled()[0];
    let event = Event::SecretLeft(field, Secret::new(text));
    wizard.tell(event);
    let problem = wizard.form().problem(Field::AccessToken).unwrap();
    assert_eq!(problem.code, "access-token-characters");
}

#[test]
fn a_duplicate_is_a_new_connection_without_secrets() {
    let mut wizard = Wizard::connected();
    let original = wizard.state.chosen_connection().unwrap().clone();
    wizard.tell(Event::DuplicatePressed);
    let form = wizard.form();
    assert_eq!(form.purpose, Purpose::New);
    assert_eq!(form.editing, None);
    assert_eq!(form.draft.label, "acme 2");
    assert_eq!(form.draft.consumer_key, original.consumer_key);
    assert_eq!(form.draft.value(Field::OrgId), ORG);
    let focused = |effect: &Effect| matches!(effect, Effect::Focus(Target::Form));
    assert!(wizard.place(focused).is_some());

    let reloaded = Wizard::with(options(), wizard.kept());
    assert_eq!(reloaded.form().draft.label, "acme 2");

    wizard.tell(Event::SavePressed(Secrets::default()));
    assert_eq!(wizard.state.connections.len(), 2);
    assert_eq!(wizard.state.connections[0], original);
    assert_eq!(wizard.status(), Status::NotConnected);
    wizard.tell(Event::DuplicatePressed);
    assert_eq!(wizard.form().draft.label, "acme 3");
}

#[test]
fn a_label_stays_short_enough_and_a_number_that_belongs_to_it_stays() {
    let labelled = |label: &str, event: Event| {
        let mut wizard = Wizard::started();
        wizard.fill_in();
        wizard.type_in(Field::Label, label);
        wizard.tell(Event::SavePressed(Secrets::default()));
        wizard.tell(event);
        wizard.form().draft.label.clone()
    };
    let duplicate = Event::DuplicatePressed;
    assert_eq!(labelled("Acme 2024", duplicate.clone()), "Acme 2024 2");
    let long = "é".repeat(80);
    for event in [duplicate, Event::SandboxDuplicatePressed] {
        let label = labelled(&long, event);
        assert!(label.chars().count() <= 80 && label != long, "{label}");
    }
}

#[test]
fn a_duplicate_for_a_sandbox_asks_for_the_sandboxs_own_address() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::SandboxDuplicatePressed);
    let form = wizard.form();
    assert_eq!(form.purpose, Purpose::New);
    assert_eq!(form.draft.label, "acme sandbox");
    assert_eq!(form.draft.environment, Environment::Sandbox);
    assert_eq!(form.draft.consumer_key, "3MVG9key");
    for account in [&form.draft.production, &form.draft.sandbox] {
        assert_eq!(account, &crate::connection::draft::AccountDraft::default());
    }
    let remark = form.remark.as_ref().unwrap();
    assert_eq!(remark.id, "duplicate-needs-address");
    let named = Value::Text(Box::new(Text::new("field-login-url")));
    assert_eq!(remark.values, [("field", named)]);

    let uat = "https://acme--uat.sandbox.my.salesforce.com";
    wizard.type_in(Field::LoginUrl, uat);
    wizard.tell(Event::SavePressed(Secrets::default()));
    let saved = wizard.state.chosen_connection().unwrap().clone();
    assert_eq!(saved.label, "acme sandbox");
    assert!(!wizard.state.has_sandboxes(&saved));
    wizard.tell(Event::SandboxDuplicatePressed);
    assert!(wizard.state.form.is_none(), "it is a sandbox already");
}

#[test]
fn an_instance_url_is_emptied_and_a_generic_host_has_its_counterpart() {
    let mut wizard = with_token();
    wizard.tell(Event::SandboxDuplicatePressed);
    assert_eq!(wizard.value(Field::InstanceUrl), "");
    let remark = wizard.form().remark.as_ref().unwrap();
    let named = Value::Text(Box::new(Text::new("field-instance-url")));
    assert_eq!(remark.values, [("field", named)]);

    let mut wizard = with_password();
    wizard.tell(Event::SandboxDuplicatePressed);
    assert_eq!(wizard.value(Field::LoginUrl), "https://test.salesforce.com");
    let remark = wizard.form().remark.as_ref().unwrap();
    assert_eq!(remark.id, "switched-to-sandbox");
}

#[test]
fn copied_settings_make_the_same_connection_elsewhere() {
    let mut wizard = Wizard::connected();
    wizard.tell(Event::CopySettingsPressed);
    let (what, text) = wizard.copied().unwrap();
    assert_eq!(what, CopyOf::Settings);
    assert!(recognise(text).is_some_and(|imported| imported.secrets.is_empty()));
    let mut elsewhere = Wizard::started();
    elsewhere.paste(text);
    assert_eq!(elsewhere.said(Role::Status), Some("import-from-settings"));
    elsewhere.tell(Event::SavePressed(Secrets::default()));
    let there = elsewhere.state.chosen_connection().unwrap();
    let here = wizard.state.chosen_connection().unwrap();
    assert_eq!(there.label, here.label);
    assert_eq!(there.consumer_key, here.consumer_key);
    assert_eq!(there.account().login_host, here.account().login_host);
    assert_eq!(there.account().user, here.account().user);
}

#[test]
fn a_call_holds_the_secret_only_when_that_is_ticked_and_at_hand() {
    let mut wizard = with_token();
    wizard.tell(Event::CopyCallPressed(Tool::Curl, false));
    let (what, text) = wizard.copied().unwrap();
    assert_eq!(what, CopyOf::Call);
    assert!(text.contains("ACCESS_TOKEN") && !text.contains("canary"));
    wizard.tell(Event::CopyCallPressed(Tool::Curl, true));
    let (what, text) = wizard.copied().unwrap();
    assert_eq!(what, CopyOf::CallWithSecret);
    assert!(text.contains("00D9A0000009Jp8!canary"));
    assert!(text.contains("https://acme.my.salesforce.com"));

    let mut wizard = with_password();
    for (tool, what) in [
        (Tool::Curl, CopyOf::Call),
        (Tool::SfCli, CopyOf::Call),
        (Tool::Jsforce, CopyOf::CallWithSecret),
        (Tool::SimpleSalesforce, CopyOf::CallWithSecret),
    ] {
        wizard.tell(Event::CopyCallPressed(tool, true));
        let (copied, text) = wizard.copied().unwrap();
        assert_eq!(copied, what, "{tool:?}");
        assert_eq!(text.contains("canary"), what == CopyOf::CallWithSecret);
    }
}

#[test]
fn a_call_as_it_is_shown_never_holds_a_secret() {
    for wizard in [with_token(), with_password()] {
        let connection = wizard.state.chosen_connection().unwrap();
        assert!(wizard.state.has_secret_at_hand(connection));
        for tool in Tool::ALL {
            let shown = wizard.state.call_shown(connection, tool);
            assert!(!shown.contains("canary"), "{shown}");
        }
    }
}

#[test]
fn a_call_says_what_is_known_and_what_to_mind() {
    let wizard = Wizard::connected();
    let connection = wizard.state.chosen_connection().unwrap();
    let curl = wizard.state.call_shown(connection, Tool::Curl);
    assert!(curl.contains("https://acme.my.salesforce.com/services/data/v68.0/"));
    let note = wizard.state.call_note(connection, Tool::Curl).unwrap();
    assert_eq!(note.id, "export-token-is-a-key");
    let sf = wizard.state.call_shown(connection, Tool::SfCli);
    assert!(sf.contains("--client-id=3MVG9key"));
}

#[test]
fn there_is_no_secret_without_a_sign_in_or_for_other_settings() {
    let mut wizard = Wizard::with_connection();
    let at_hand = |wizard: &Wizard| {
        let connection = wizard.state.chosen_connection().unwrap();
        wizard.state.has_secret_at_hand(connection)
    };
    assert!(!at_hand(&wizard));
    wizard = Wizard::connected();
    assert!(at_hand(&wizard));
    wizard.tell(Event::EditPressed);
    wizard.type_in(Field::ConsumerKey, "3MVG9other");
    wizard.tell(Event::SavePressed(Secrets::default()));
    assert_eq!(wizard.status(), Status::SettingsChanged);
    assert!(!at_hand(&wizard));
    wizard.tell(Event::CopyCallPressed(Tool::Curl, true));
    assert_eq!(wizard.copied().unwrap().0, CopyOf::Call);
}

#[test]
fn copying_says_what_was_copied() {
    let mut wizard = Wizard::started();
    wizard.tell(Event::CopyPressed);
    assert_eq!(wizard.copied().unwrap().0, CopyOf::CallbackUrl);
    for (what, copied, refused) in [
        (CopyOf::CallbackUrl, "copied", "not-copied"),
        (CopyOf::Settings, "copied-settings", "not-copied-here"),
        (CopyOf::Call, "copied-call", "not-copied-here"),
        (
            CopyOf::CallWithSecret,
            "copied-call-with-secret",
            "not-copied-here",
        ),
    ] {
        wizard.tell(Event::Copied(what, true));
        assert_eq!(wizard.said(Role::Status), Some(copied));
        wizard.tell(Event::Copied(what, false));
        assert_eq!(wizard.alert(), Some(refused));
    }
}

#[test]
fn without_a_connection_there_is_nothing_to_take_elsewhere() {
    let mut wizard = Wizard::started();
    let before = wizard.form().clone();
    wizard.effects.clear();
    for event in [
        Event::DuplicatePressed,
        Event::SandboxDuplicatePressed,
        Event::CopySettingsPressed,
        Event::CopyCallPressed(Tool::Jsforce, true),
    ] {
        wizard.tell(event);
    }
    assert_eq!(wizard.form(), &before);
    assert!(wizard.effects.is_empty());
}
