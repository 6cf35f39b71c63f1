//! What can happen: a user's doing, an answer, a window's fate.

use super::access::Caller;
use super::console_store::StoreCall;
use super::effect::{CopyOf, Ticket};
use super::options::Options;
use super::start::Kept;
use crate::connection::export::Tool;
use crate::connection::import::Imported;
use crate::connection::{ConnectionId, Field, Method, Secrets};
use crate::moment::{Moment, UnixMillis};
use crate::oauth::http::HttpOutcome;
use crate::salesforce::Environment;
use crate::secret::Secret;
use crate::texts::Text;

/// Something that happened, with the time and fresh random bytes.
#[derive(Clone, Debug)]
pub struct Message {
    /// When, and bytes to decide with.
    pub moment: Moment,
    /// What.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The element is on the page; session storage held this.
    Started(Box<Kept>),
    /// The page came back from the back-forward cache; session storage holds this now.
    CameBack(Box<Kept>),
    /// The element was taken off the page.
    Removed,
    /// The tokens of a connection were given up in another tab.
    SignedOutElsewhere(ConnectionId, Environment),
    /// A method was chosen.
    MethodChosen(Method),
    /// A field got the focus.
    FieldEntered(Field),
    /// A text was typed or pasted.
    Typed(Field, String),
    /// A field lost the focus after a change.
    FieldLeft(Field),
    /// The check box was used.
    SandboxToggled(bool),
    /// A suggested value was taken.
    SuggestionTaken(Field),
    /// A secret field was typed in; its text stays in the field.
    SecretTyped(Field),
    /// A secret field lost the focus, holding this.
    SecretLeft(Field, Secret),
    /// "Save", with what the secret fields hold.
    SavePressed(Secrets),
    /// "Save & Validate", with what the secret fields hold.
    ValidatePressed(Secrets),
    /// "Use OAuth instead": Label, Login URL and environment are carried over.
    OAuthPreferred,
    /// "Cancel" in the form.
    CancelPressed,
    /// What a notice offers was taken, such as "Try again" or "Continue editing".
    OfferTaken,
    /// "New connection".
    NewPressed,
    /// A connection was chosen in the combo box.
    Chosen(ConnectionId),
    /// The console chose a connection by its label, to be opened.
    Opened(Option<String>),
    /// "Edit".
    EditPressed,
    /// "Reset".
    ResetPressed,
    /// "Set up OAuth tokens".
    SetUpPressed,
    /// "Test Access".
    TestPressed,
    /// "Cancel test".
    CancelTestPressed,
    /// "Not this one": another account is to be signed in to.
    NotThisOnePressed,
    /// "Accept the new org", in the place of the one that was at the host.
    NewOrgAccepted,
    /// "Revoke access".
    RevokePressed,
    /// "Delete".
    DeletePressed,
    /// The question in the dialog was answered with yes.
    DialogConfirmed,
    /// The dialog was left.
    DialogDismissed,
    /// "Cancel sign-in".
    CancelSignInPressed,
    /// "Open the window again".
    OpenAgainPressed,
    /// "I have finished", in the window.
    FinishedPressed,
    /// The link "Open sign-in in a new tab" was followed.
    NewTabTaken,
    /// "Continue in this tab".
    ContinueHerePressed,
    /// "Cancel waiting".
    CancelWaitingPressed,
    /// Some time has passed.
    Woken,
    /// A window was opened, or blocked.
    WindowOpened(bool),
    /// The window seems to be gone while this page has the focus.
    WindowClosed,
    /// The callback page handed over its query.
    CallbackArrived(Secret),
    /// A request ended.
    Answered(Ticket, HttpOutcome),
    /// A private key signed something, or could not.
    Signed(Ticket, Option<Vec<u8>>),
    /// The time by the clock of the console's own server, if it could be had.
    ClockTold(Ticket, Option<UnixMillis>),
    /// Whether there is a network.
    NetworkTold(Ticket, bool),
    /// "Check again", at the Login URL.
    CheckAgainPressed,
    /// The console's store listed its connections, as JSON, or did not.
    StoreListed(Option<String>),
    /// The console's store took something, or did not.
    StoreAnswered(StoreCall, ConnectionId, bool),
    /// Session storage did not take something.
    StorageFailed(StorageFault),
    /// "Copy Callback URL".
    CopyPressed,
    /// Something that an administrator needs is copied: this, in the user's words.
    CopySetupPressed(String),
    /// The clipboard took the text, or did not.
    Copied(CopyOf, bool),
    /// "Fill in", with what the pasted text holds, if anything was recognised.
    Pasted(Option<Box<Imported>>),
    /// "Duplicate".
    DuplicatePressed,
    /// "Duplicate for a sandbox".
    SandboxDuplicatePressed,
    /// "Copy settings".
    CopySettingsPressed,
    /// "Copy for a helper".
    CopySupportPressed,
    /// "Copy … as sent", with the value.
    CopySentPressed(String),
    /// "Copy call for …", and whether "With the secret" is ticked.
    CopyCallPressed(Tool, bool),
    /// The console chose a connection by its label, without opening it.
    ValueSet(String),
    /// The console changed attributes or properties; what is wrong with them.
    OptionsChanged(Box<Options>, Vec<Text>),
    /// The console wants a token of a connection, by its label.
    AccessAsked(Caller, String),
    /// The console gives up a connection's tokens, by its label.
    DisconnectAsked(String),
}

impl Event {
    /// Whether it begins something else, so that what the console's store failed at was read.
    pub(super) fn begins(&self) -> bool {
        matches!(
            self,
            Self::SavePressed(_)
                | Self::ValidatePressed(_)
                | Self::NewPressed
                | Self::Chosen(_)
                | Self::Opened(_)
                | Self::EditPressed
                | Self::ResetPressed
                | Self::OfferTaken
                | Self::SetUpPressed
                | Self::TestPressed
                | Self::NotThisOnePressed
                | Self::NewOrgAccepted
                | Self::DialogConfirmed
                | Self::DisconnectAsked(_)
                | Self::DuplicatePressed
                | Self::SandboxDuplicatePressed
        )
    }
}

/// Why session storage does not take something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser forbids it to this page.
    Blocked,
    /// There is no room left.
    Full,
}
