//! What a person, a window or the console does, chosen by bytes.

use salesforce_credentials::connection::export::Tool;
use salesforce_credentials::connection::import::recognise;
use salesforce_credentials::connection::{Connection, ConnectionId, Field, Method, Secrets};
use salesforce_credentials::salesforce::Environment;
use salesforce_credentials::secret::Secret;
use salesforce_credentials::wizard::{Caller, Event, StorageFault, WindowState};

use super::{HOSTS, ORG, World};
use crate::targets::read_options;

/// What the console may change its options to, on a page that has been there for a while.
const CHANGED_OPTIONS: [&str; 5] = [
    "{}",
    r#"{"display":"redirect","scopes":"api"}"#,
    r#"{"methods":"jwt token","environment":"sandbox","required":"org-id"}"#,
    r#"{"login-url":"https://acme--uat.sandbox.my.salesforce.com","api-version":"66.0"}"#,
    // What a sign-in relies on; none of it may count any more.
    r#"{"client-id":"3MVG9other","trusted-hosts":"evil.example","relay-url":"/other","connectionStore":true}"#,
];
/// What may be pasted: settings of other programs, secrets among them.
const PASTED: [&str; 5] = [
    "SF_LOGIN_URL=https://acme.my.salesforce.com\nSF_CONSUMER_KEY=3MVG9key\nSF_OTHER=canary-other",
    "Login URL: https://test.salesforce.com\nUsername: ada@acme.example\nPassword: canary-password",
    r#"{"status":0,"result":{"accessToken":"canary-typed","instanceUrl":"https://acme.my.salesforce.com","username":"ada@acme.example"}}"#,
    "force://3MVG9key::canary-refresh@acme--uat.sandbox.my.salesforce.com",
    "nothing",
];
const SECRET_FIELDS: [Field; 4] = [
    Field::Password,
    Field::SecurityToken,
    Field::PrivateKey,
    Field::AccessToken,
];
const KEY: &str = include_str!("../../../tests/keys/practice-pkcs8-2048.pem");

/// Reads a sequence byte by byte; after its end there are noughts.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    pub fn byte(&mut self) -> u8 {
        match self.0 {
            [first, rest @ ..] => {
                self.0 = rest;
                *first
            }
            [] => 0,
        }
    }

    /// Yes, two times of three.
    pub fn mostly(&mut self) -> bool {
        !self.byte().is_multiple_of(3)
    }

    pub fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::from(self.byte()) % choices.len()]
    }
}

impl World {
    /// One step of a sequence.
    pub(super) fn step(&mut self, bytes: &mut Bytes<'_>) {
        match bytes.byte() % 8 {
            // Nothing is on the page until the store has said what it has.
            _ if self.state.waits_for_store() => self.answer(bytes),
            0..=2 => self.answer(bytes),
            3 => self.call_back(bytes),
            4 => self.type_something(bytes),
            5 | 6 => self.press(bytes),
            _ => self.happen(bytes),
        }
    }

    fn call_back(&mut self, bytes: &mut Bytes<'_>) {
        // Of the sign-in that is under way, or of any that ever was.
        let under_way = self
            .state
            .sign_in
            .as_ref()
            .map(|sign_in| sign_in.url.clone());
        let current = under_way
            .as_deref()
            .and_then(|url| url.split("state=").nth(1)?.split('&').next());
        let state = match (bytes.byte() % 4, current) {
            (0, _) | (_, None) => self.begun.values().min().cloned().unwrap_or_default(),
            (_, Some(state)) => state.to_owned(),
        };
        let query = bytes.of(&[
            "code=aPrx&state=STATE",
            "code=aPrx&state=STATE",
            "error=access_denied&state=STATE",
            "code=a&code=b&state=STATE",
            "code=aPrx&state=STATE&iss=https%3A%2F%2Fevil.example",
            "code=aPrx",
            "",
        ]);
        let query = query.replace("STATE", &state);
        if query.starts_with("code=aPrx&state=") && !query.contains("iss=") {
            self.arrived.insert(state);
        }
        self.tell(Event::CallbackArrived(Secret::new(query)));
    }

    fn type_something(&mut self, bytes: &mut Bytes<'_>) {
        let method = bytes.of(&[
            Method::OAuth,
            Method::OAuth,
            Method::Password,
            Method::Jwt,
            Method::Token,
        ]);
        let event = match bytes.byte() % 14 {
            0 => Event::MethodChosen(method),
            1 => Event::Typed(Field::LoginUrl, bytes.of(&HOSTS).to_owned()),
            2 => Event::Typed(Field::ConsumerKey, "3MVG9key".into()),
            3 => Event::Typed(Field::Username, "ada@acme.example".into()),
            4 => Event::Typed(Field::InstanceUrl, ["https://", bytes.of(&HOSTS)].concat()),
            5 => Event::Typed(
                bytes.of(&[Field::OrgId, Field::Label]),
                bytes.of(&["", ORG, "x"]).to_owned(),
            ),
            6 => Event::FieldLeft(bytes.of(&[
                Field::LoginUrl,
                Field::InstanceUrl,
                Field::ConsumerKey,
            ])),
            7 => Event::SandboxToggled(bytes.byte().is_multiple_of(2)),
            8 => Event::Typed(
                Field::LoginUrl,
                bytes
                    .of(&[
                        "",
                        "login.salesforce.com",
                        "evil.example",
                        "test.salesforce.com",
                    ])
                    .to_owned(),
            ),
            9 => Event::SuggestionTaken(Field::LoginUrl),
            10 => Event::FieldEntered(Field::LoginUrl),
            11 => Event::SecretTyped(bytes.of(&SECRET_FIELDS)),
            12 => Event::SecretLeft(
                bytes.of(&SECRET_FIELDS),
                Secret::new(bytes.of(&["", "canary-typed", KEY])),
            ),
            _ => Event::Pasted(recognise(bytes.of(&PASTED)).map(Box::new)),
        };
        self.tell(event);
    }

    fn press(&mut self, bytes: &mut Bytes<'_>) {
        let secrets = || {
            let held = Secrets::default()
                .with(Field::Password, Secret::new("password"))
                .with(Field::PrivateKey, Secret::new(KEY));
            match self.options.contains("Store") {
                true => held.with(Field::ConsumerSecret, Secret::new("consumer-secret")),
                false => held.with(Field::AccessToken, Secret::new("canary-typed")),
            }
        };
        let event = match bytes.byte() % 34 {
            0 => Event::SavePressed(secrets()),
            1 | 2 => Event::ValidatePressed(secrets()),
            3 => Event::SavePressed(Secrets::default()),
            4 => Event::CancelPressed,
            5 => Event::NewPressed,
            6 => Event::EditPressed,
            7 => Event::ResetPressed,
            8 | 9 => Event::SetUpPressed,
            10 | 11 => Event::TestPressed,
            12 => Event::RevokePressed,
            13 => Event::DeletePressed,
            14 => Event::DialogConfirmed,
            15 => Event::DialogDismissed,
            16 => Event::CancelSignInPressed,
            17 => Event::OpenAgainPressed,
            18 => Event::ContinueHerePressed,
            19 => Event::OfferTaken,
            20 => Event::NotThisOnePressed,
            21 => Event::NewOrgAccepted,
            22 => Event::CheckAgainPressed,
            23 => Event::CancelWaitingPressed,
            24 => Event::FinishedPressed,
            25 => Event::CancelTestPressed,
            26 | 27 => {
                let known = self.known(bytes.byte()).map(|known| known.id.clone());
                Event::Chosen(known.unwrap_or(ConnectionId::from_bytes(&[7; 16])))
            }
            28 => Event::DuplicatePressed,
            29 => Event::SandboxDuplicatePressed,
            30 => Event::OAuthPreferred,
            31 => Event::CopySettingsPressed,
            32 => Event::CopySupportPressed,
            _ => Event::CopyCallPressed(bytes.of(&Tool::ALL), false),
        };
        self.tell(event);
    }

    /// Whether the link to a new tab is there.
    fn is_blocked(&self) -> bool {
        let sign_in = self.state.sign_in.as_ref();
        sign_in.is_some_and(|sign_in| sign_in.window == WindowState::Blocked)
    }

    /// One of the connections.
    fn known(&self, byte: u8) -> Option<&Connection> {
        let count = self.state.connections.len().max(1);
        self.state.connections.get(usize::from(byte) % count)
    }

    fn sign_out_elsewhere(&mut self, byte: u8) {
        let environments = [Environment::Production, Environment::Sandbox];
        let environment = environments[usize::from(byte % 2)];
        if let Some(id) = self.known(byte).map(|known| known.id.clone()) {
            self.tell(Event::SignedOutElsewhere(id, environment));
        }
    }

    fn happen(&mut self, bytes: &mut Bytes<'_>) {
        let label = |world: &Self, byte: u8| {
            let known = world.known(byte);
            known.map_or_else(|| "none".to_owned(), |known| known.label.clone())
        };
        let byte = bytes.byte();
        match bytes.byte() % 17 {
            0 => self.blocks = byte.is_multiple_of(2),
            1 => self.tell(Event::WindowClosed),
            2 if self.is_blocked() => self.tell(Event::NewTabTaken),
            3 | 4 => {
                self.last_caller += 1;
                self.callers.insert(self.last_caller);
                let caller = Caller(self.last_caller);
                self.tell(Event::AccessAsked(caller, label(self, byte)));
            }
            5 => self.tell(Event::DisconnectAsked(label(self, byte))),
            6 => self.tell(Event::ValueSet(label(self, byte))),
            7 => self.tell(Event::Opened(
                (byte.is_multiple_of(2)).then(|| label(self, byte)),
            )),
            8 => self.now += u64::from(byte) * 10_000,
            9 => self.now = self.now.saturating_sub(u64::from(byte) * 10_000),
            10 => {
                if !self.options.contains("Store") {
                    self.load(byte.is_multiple_of(4));
                }
            }
            11 => self.tell(Event::Woken),
            12 => {
                let kept = self.kept(byte.is_multiple_of(4));
                self.tell(Event::CameBack(Box::new(kept)));
            }
            13 => self.sign_out_elsewhere(byte),
            14 => self.tell(Event::StorageFailed(StorageFault::Full)),
            _ => {
                let changed = read_options(bytes.of(&CHANGED_OPTIONS));
                self.tell(Event::OptionsChanged(Box::new(changed), Vec::new()));
            }
        }
    }
}
