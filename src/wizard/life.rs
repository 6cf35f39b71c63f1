//! What happened to the connections since the page was opened, for people to look back.

use super::effect::EventName;
use super::state::State;
use crate::connection::ConnectionId;
use crate::moment::UnixMillis;

/// How many happenings are remembered of a connection: enough for a day, and not for ever.
const REMEMBERED: usize = 20;

/// Something that happened to a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: UnixMillis,
    /// What.
    pub what: What,
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It was saved.
    Saved,
    /// Somebody signed in.
    Connected,
    /// Its token was renewed.
    Renewed,
    /// The org let it in.
    Tested,
    /// Something failed, by its stable code.
    Failed(&'static str),
    /// Its tokens were given up.
    Disconnected,
}

impl What {
    /// What an event of the element says of a connection's life.
    pub(super) fn told(name: EventName, code: Option<&'static str>) -> Option<Self> {
        Some(match name {
            EventName::Save => Self::Saved,
            EventName::Connect => Self::Connected,
            EventName::Test => Self::Tested,
            EventName::Disconnect => Self::Disconnected,
            EventName::Error => Self::Failed(code?),
            EventName::Ready | EventName::Select | EventName::Delete | EventName::Cancel => {
                return None;
            }
        })
    }

    /// The text that says it.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::Saved => "life-saved",
            Self::Connected => "life-connected",
            Self::Renewed => "life-renewed",
            Self::Tested => "test-succeeded",
            Self::Failed(_) => "life-failed",
            Self::Disconnected => "life-disconnected",
        }
    }
}

impl State {
    /// Remembers what happened to a connection, the newest first.
    pub(super) fn remember(&mut self, id: &ConnectionId, what: What) {
        if self.connection(id).is_none() {
            self.lives.remove(id);
            return;
        }
        let at = self.now;
        let life = self.lives.entry(id.clone()).or_default();
        life.insert(0, Happening { at, what });
        life.truncate(REMEMBERED);
    }

    /// What happened to a connection since the page was opened, the newest first.
    pub fn life(&self, id: &ConnectionId) -> &[Happening] {
        self.lives.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}
