//! What happened to the connections, for people to look back: kept with them, by codes and times
//! alone.

use std::borrow::Cow;
use std::collections::HashMap;

use super::effect::{Effect, EventName};
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

/// The longest code that is taken back from storage, in bytes.
const CODE_LIMIT: usize = 64;

/// The happenings of each connection, the newest first.
pub(super) type Lives = HashMap<ConnectionId, Vec<Happening>>;

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    Failed(Cow<'static, str>),
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
            EventName::Error => Self::Failed(code?.into()),
            EventName::Ready | EventName::Select | EventName::Delete | EventName::Cancel => {
                return None;
            }
        })
    }

    /// The word that storage and a helper read.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Connected => "connected",
            Self::Renewed => "renewed",
            Self::Tested => "tested",
            Self::Failed(_) => "failed",
            Self::Disconnected => "disconnected",
        }
    }

    fn from_words(word: &str, code: Option<&str>) -> Option<Self> {
        let plain = [
            Self::Saved,
            Self::Connected,
            Self::Renewed,
            Self::Tested,
            Self::Disconnected,
        ];
        match code {
            None => plain.into_iter().find(|what| what.word() == word),
            Some(code) => {
                let is_code = code.len() <= CODE_LIMIT
                    && code
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                let failed = Self::Failed(Cow::Owned(code.to_owned()));
                Some(failed).filter(|failed| is_code && failed.word() == word)
            }
        }
    }

    /// The text that says it.
    pub fn text_id(&self) -> &'static str {
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
            self.forget_life(id);
            return;
        }
        self.lives_changed = true;
        let at = self.now;
        let life = self.lives.entry(id.clone()).or_default();
        life.insert(0, Happening { at, what });
        life.truncate(REMEMBERED);
    }

    /// Forgets what happened to a connection.
    pub(super) fn forget_life(&mut self, id: &ConnectionId) {
        self.lives_changed |= self.lives.remove(id).is_some();
    }

    /// Keeps what happened, where something new did. A console's own store hears of it by the
    /// events, so there it ends with the page.
    pub(super) fn write_lives(&mut self, effects: &mut Vec<Effect>) {
        if std::mem::take(&mut self.lives_changed) && !self.options.has_store {
            self.write_connections(effects);
        }
    }

    /// Takes back what happened before the page was loaded, of the connections that there are.
    pub(super) fn read_lives(&mut self, text: &str) {
        let lives = read(text);
        let known = |(id, _): &(ConnectionId, _)| self.connection(id).is_some();
        self.lives = lives.into_iter().filter(known).collect();
    }

    /// What happened to a connection, the newest first.
    pub fn life(&self, id: &ConnectionId) -> &[Happening] {
        self.lives.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// A line for each happening: the connection, the time, what, and the code of what failed.
pub(super) fn write(lives: &Lives) -> String {
    let line = |id: &ConnectionId, happening: &Happening| {
        let at = happening.at.0.to_string();
        let code = match &happening.what {
            What::Failed(code) => [" ", code].concat(),
            _ => String::new(),
        };
        [
            id.as_str(),
            " ",
            &at,
            " ",
            happening.what.word(),
            &code,
            "\n",
        ]
        .concat()
    };
    lives
        .iter()
        .flat_map(|(id, life)| life.iter().map(move |happening| line(id, happening)))
        .collect()
}

/// Reads the lines back; what is not one is left out, for anybody may have written it.
fn read(text: &str) -> Lives {
    let mut lives = Lives::new();
    for (id, happening) in text.lines().filter_map(read_line) {
        let life = lives.entry(id).or_default();
        if life.len() < REMEMBERED {
            life.push(happening);
        }
    }
    lives
}

fn read_line(line: &str) -> Option<(ConnectionId, Happening)> {
    let mut words = line.split(' ');
    let id = ConnectionId::from_stored(words.next()?)?;
    let at = UnixMillis(words.next()?.parse().ok()?);
    let what = What::from_words(words.next()?, words.next())?;
    words
        .next()
        .is_none()
        .then_some((id, Happening { at, what }))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::{Happening, Lives, REMEMBERED, What, read, write};
    use crate::connection::ConnectionId;
    use crate::moment::UnixMillis;

    fn happened(at: u64, what: What) -> Happening {
        Happening {
            at: UnixMillis(at),
            what,
        }
    }

    #[test]
    fn lives_are_read_back_as_they_were_written() {
        let life = vec![
            happened(6, What::Failed("test-lost".into())),
            happened(5, What::Disconnected),
            happened(4, What::Tested),
            happened(3, What::Renewed),
            happened(2, What::Connected),
            happened(1, What::Saved),
        ];
        let lives = Lives::from([(ConnectionId::from_bytes(&[7; 16]), life)]);
        assert_eq!(read(&write(&lives)), lives);
    }

    #[test]
    fn what_is_no_line_is_left_out() {
        let id = "07".repeat(16);
        for what in [
            "",
            "1",
            "1 born",
            "1 failed",
            "1 saved twice",
            "-1 saved",
            "1 failed <b>",
            "1 failed a b",
            "99999999999999999999999 saved",
        ] {
            let lives = read(&format!("{id} {what}\nnobody 1 saved\n"));
            assert!(lives.is_empty(), "{what}: {lives:?}");
        }
        let many = format!("{id} 1 saved\n").repeat(REMEMBERED + 5);
        let lives = read(&many);
        assert_eq!(lives.values().next().map(Vec::len), Some(REMEMBERED));
    }
}
