//! What the wizard asks of the browser.

use super::access::{Caller, NoAccess};
use super::state::Access;
use crate::connection::{ConnectionId, Field, Summary};
use crate::oauth::http::HttpRequest;
use crate::oauth::private_key::PrivateKey;
use crate::oauth::transaction::Transaction;
use crate::salesforce::Environment;
use crate::secret::Secret;

/// Names a request that is under way, so that its answer finds its way back and a
/// late one is ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(pub u32);

/// Something for the browser to do. Effects are done in order, in the same task as
/// the message that caused them: a window must be opened inside the click.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Opens a window; answered by [`super::Event::WindowOpened`] at once.
    OpenWindow {
        /// The address of the authorization request.
        url: String,
    },
    /// Closes that window.
    CloseWindow,
    /// Leaves the page for Salesforce, in the same tab.
    Navigate {
        /// The address of the authorization request.
        url: String,
    },
    /// Listens for the answer to a sign-in.
    Listen {
        /// The `state` of the sign-in.
        state: String,
    },
    /// Stops listening.
    StopListening,
    /// Keeps the sign-in over a reload.
    KeepTransaction(Box<Transaction>),
    /// Sends a request; answered by [`super::Event::Answered`].
    Send {
        /// Its name.
        ticket: Ticket,
        /// The request.
        request: HttpRequest,
    },
    /// Gives a request up.
    Abort(Ticket),
    /// Takes a private key in, to be used for signing and never given out again.
    ImportKey(ConnectionId, PrivateKey),
    /// Forgets a connection's private key.
    ForgetKey(ConnectionId),
    /// Signs a text with a connection's private key; answered by
    /// [`super::Event::Signed`].
    Sign {
        /// Its name.
        ticket: Ticket,
        /// Whose key.
        connection: ConnectionId,
        /// What is signed.
        input: Secret,
    },
    /// Asks the console's own server for the time; answered by
    /// [`super::Event::ClockTold`].
    AskClock(Ticket),
    /// Asks whether there is a network: whether the browser says so, and the console's own
    /// origin answers; answered by [`super::Event::NetworkTold`].
    AskNetwork(Ticket),
    /// Asks the console's store for its connections; answered by
    /// [`super::Event::StoreListed`].
    ListStored,
    /// Hands a connection to the console's store; answered by
    /// [`super::Event::StoreAnswered`].
    SaveStored {
        /// Which.
        connection: ConnectionId,
        /// The connection as JSON, with the secrets that were typed.
        text: Secret,
    },
    /// Removes a connection from the console's store; answered by
    /// [`super::Event::StoreAnswered`].
    RemoveStored(ConnectionId),
    /// Wakes the wizard after so many milliseconds, or somewhat later; answered by
    /// [`super::Event::Woken`]. A newer one takes its place.
    Wake(u32),
    /// Tells the other tabs that the tokens of a connection are given up.
    TellSignOut(ConnectionId, Environment),
    /// Writes to session storage.
    Write(Item, Secret),
    /// Removes from session storage.
    Remove(Item),
    /// Tells the console.
    Announce(Announcement),
    /// Hands a token to the console, or says why there is none.
    HandAccess(Caller, Result<Access, NoAccess>),
    /// Copies a text to the clipboard; answered by [`super::Event::Copied`].
    Copy(CopyOf, Secret),
    /// Puts a secret into its field, after the next rendering; answered by
    /// [`super::Event::SecretLeft`].
    FillSecret(Field, Secret),
    /// Empties the box for pasting, after the next rendering.
    EmptyPasted,
    /// Moves the keyboard's focus, after the next rendering.
    Focus(Target),
}

/// What session storage keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// The saved connections, without secrets.
    Connections,
    /// The tokens of a connection in an environment.
    Grant(ConnectionId, Environment),
    /// The sign-in that is under way.
    Transaction,
    /// The open form, without secrets.
    Draft,
}

/// What is copied, to say afterwards whether it worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOf {
    /// The Callback URL.
    CallbackUrl,
    /// What an administrator needs.
    Setup,
    /// The settings of a connection.
    Settings,
    /// What a helper needs to know.
    Support,
    /// A value that was sent to Salesforce's page.
    SentValue,
    /// A call for another tool.
    Call,
    /// Such a call with the secret in it.
    CallWithSecret,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A field of the form.
    Field(Field),
    /// The heading of the form.
    Form,
    /// The heading of the chosen connection.
    Connection,
    /// The sign-in that is under way.
    SignIn,
    /// What is waited for.
    Waiting,
}

/// An event for the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// Which.
    pub name: EventName,
    /// The connection it is about; absent where there is none yet.
    pub connection: Option<Summary>,
    /// The stable code of an error.
    pub code: Option<&'static str>,
}

/// The names of the element's events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventName {
    /// The wizard is ready.
    Ready,
    /// A connection was chosen.
    Select,
    /// A connection was saved.
    Save,
    /// A sign-in succeeded.
    Connect,
    /// An access test ended well.
    Test,
    /// Tokens were given up.
    Disconnect,
    /// A connection was removed.
    Delete,
    /// A form was left.
    Cancel,
    /// Something failed.
    Error,
}

impl EventName {
    /// The event's type in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "sfc-ready",
            Self::Select => "sfc-select",
            Self::Save => "sfc-save",
            Self::Connect => "sfc-connect",
            Self::Test => "sfc-test",
            Self::Disconnect => "sfc-disconnect",
            Self::Delete => "sfc-delete",
            Self::Cancel => "sfc-cancel",
            Self::Error => "sfc-error",
        }
    }
}
