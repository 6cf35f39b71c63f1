//! The connections of the console's users, in a database file.
//!
//! Two tables with one key, the owner and the id: what a page may have back, and the sealed secrets.
//! Listing never looks at the second.

use std::path::Path;

use hyper::Uri;
use practice_relay::StoredSecret;
use redb::{Database, ReadableDatabase, ReadableTable, Table, TableDefinition};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::key::Key;

/// By owner and id.
type Place = (&'static str, &'static str);
const CONNECTIONS: TableDefinition<Place, &[u8]> = TableDefinition::new("connections");
const SECRETS: TableDefinition<Place, &[u8]> = TableDefinition::new("secrets");
/// One sealed record, by which a wrong key is noticed at the start.
const PROOF: TableDefinition<(), &[u8]> = TableDefinition::new("proof");

/// How many connections a user may have.
pub const MOST: usize = 50;

/// A connection, as a page may have it back.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    id: String,
    label: String,
    method: String,
    environment: String,
    login_url: Option<String>,
    instance_url: Option<String>,
    org_id: Option<String>,
    user_id: Option<String>,
    api_version: Option<String>,
    consumer_key: Option<String>,
    username: Option<String>,
    settings: Map<String, Value>,
}

/// What was typed as a secret.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Secrets {
    password: Option<String>,
    security_token: Option<String>,
    consumer_secret: Option<String>,
    private_key: Option<String>,
}

/// What `save` is handed; fields that are not known are not kept.
#[derive(Deserialize)]
pub struct Saved {
    #[serde(flatten)]
    connection: Connection,
    #[serde(default)]
    secrets: Secrets,
}

impl Saved {
    /// Whether the id is one that can stand in an address.
    pub fn is_sound(&self) -> bool {
        is_id(&self.connection.id)
    }
}

/// Whether a text is the id of a connection.
pub fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    (1..=64).contains(&text.len()) && text.bytes().all(is_plain)
}

/// The secrets of a connection, and what the Consumer Secret was typed for: whoever changes key or
/// host later types it again, so that it goes nowhere else.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    secrets: Secrets,
    client_id: String,
    host: String,
}

impl Kept {
    /// Takes over what was typed; what was not typed stays.
    fn update(&mut self, connection: &Connection, typed: Secrets) {
        if typed.consumer_secret.is_some() {
            self.client_id = connection.consumer_key.clone().unwrap_or_default();
            self.host = connection.login_host().unwrap_or_default();
        }
        let kept = &mut self.secrets;
        for (kept, typed) in [
            (&mut kept.password, typed.password),
            (&mut kept.security_token, typed.security_token),
            (&mut kept.consumer_secret, typed.consumer_secret),
            (&mut kept.private_key, typed.private_key),
        ] {
            if typed.is_some() {
                *kept = typed;
            }
        }
    }
}

impl Connection {
    /// The host of the Login URL, as the relay is asked for it.
    fn login_host(&self) -> Option<String> {
        let address: Uri = self.login_url.as_ref()?.parse().ok()?;
        Some(address.authority()?.as_str().to_owned())
    }
}

/// Why the store did not do something.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database failed.
    #[error("the database failed: {0}")]
    Database(#[from] redb::Error),
    /// The database failed within a table.
    #[error("the database failed: {0}")]
    Storage(#[from] redb::StorageError),
    /// The key is another one, or somebody has changed the record.
    #[error("a record of the database does not open with this key")]
    Sealed,
    /// A record is not what this program writes.
    #[error("a record of the database is damaged")]
    Damaged(#[from] serde_json::Error),
    /// The user has [`MOST`] connections.
    #[error("there are too many connections")]
    Full,
}

type Outcome<T> = Result<T, Error>;
type Records<'a> = Table<'a, Place, &'static [u8]>;

/// The store.
pub struct Store {
    database: Database,
    key: Key,
}

impl Store {
    /// Opens a database file, or creates it, and finds out whether the key is the one that it was
    /// created with.
    pub fn open(path: &Path, key: Key) -> Outcome<Self> {
        let database = Database::create(path).map_err(redb::Error::from)?;
        let store = Self { database, key };
        store.prove_key()?;
        // Reading wants tables that are there.
        store.write(|_, _| Ok(()))?;
        Ok(store)
    }

    fn prove_key(&self) -> Outcome<()> {
        let writing = self.database.begin_write().map_err(redb::Error::from)?;
        {
            let mut proofs = writing.open_table(PROOF).map_err(redb::Error::from)?;
            let proof = proofs.get(())?.map(|proof| proof.value().to_vec());
            match proof {
                Some(proof) => drop(self.key.open(b"proof", &proof).ok_or(Error::Sealed)?),
                None => {
                    let proof = self.key.seal(b"proof", b"").ok_or(Error::Sealed)?;
                    proofs.insert((), proof.as_slice())?;
                }
            }
        }
        Ok(writing.commit().map_err(redb::Error::from)?)
    }

    /// All or nothing: what an error interrupts is not kept.
    fn write(
        &self,
        change: impl FnOnce(&mut Records<'_>, &mut Records<'_>) -> Outcome<()>,
    ) -> Outcome<()> {
        let writing = self.database.begin_write().map_err(redb::Error::from)?;
        {
            let mut connections = writing.open_table(CONNECTIONS).map_err(redb::Error::from)?;
            let mut secrets = writing.open_table(SECRETS).map_err(redb::Error::from)?;
            change(&mut connections, &mut secrets)?;
        }
        Ok(writing.commit().map_err(redb::Error::from)?)
    }

    /// The connections of a user.
    pub fn list(&self, owner: &str) -> Outcome<Vec<Connection>> {
        let reading = self.database.begin_read().map_err(redb::Error::from)?;
        let connections = reading.open_table(CONNECTIONS).map_err(redb::Error::from)?;
        let mut list = Vec::new();
        for record in connections.range((owner, "")..)? {
            let (place, record) = record?;
            if place.value().0 != owner {
                break;
            }
            list.push(serde_json::from_slice(record.value())?);
        }
        Ok(list)
    }

    /// Keeps a connection of a user, and the secrets that came with it.
    pub fn save(&self, owner: &str, saved: Saved) -> Outcome<()> {
        let Saved {
            connection,
            secrets: typed,
        } = saved;
        let id = connection.id.as_str();
        let is_full = self.list(owner)?.len() >= MOST;
        self.write(|connections, secrets| {
            let record = serde_json::to_vec(&connection)?;
            let is_new = connections
                .insert((owner, id), record.as_slice())?
                .is_none();
            if is_new && is_full {
                return Err(Error::Full);
            }
            let mut kept = match secrets.get((owner, id))? {
                Some(sealed) => self.unseal(owner, id, sealed.value())?,
                None => Kept::default(),
            };
            kept.update(&connection, typed);
            let text = Zeroizing::new(serde_json::to_vec(&kept)?);
            let sealed = self.key.seal(&place(owner, id)?, &text);
            secrets.insert((owner, id), sealed.ok_or(Error::Sealed)?.as_slice())?;
            Ok(())
        })
    }

    /// Forgets a connection of a user, where there is one.
    pub fn remove(&self, owner: &str, id: &str) -> Outcome<()> {
        self.write(|connections, secrets| {
            connections.remove((owner, id))?;
            secrets.remove((owner, id))?;
            Ok(())
        })
    }

    /// The Consumer Secret of a connection of a user, for the relay.
    pub fn consumer_secret(&self, owner: &str, id: &str) -> Outcome<Option<StoredSecret>> {
        let reading = self.database.begin_read().map_err(redb::Error::from)?;
        let secrets = reading.open_table(SECRETS).map_err(redb::Error::from)?;
        let Some(sealed) = secrets.get((owner, id))? else {
            return Ok(None);
        };
        let kept = self.unseal(owner, id, sealed.value())?;
        let secret = kept.secrets.consumer_secret.as_ref();
        Ok(secret.map(|secret| StoredSecret {
            owner: owner.to_owned(),
            client_id: kept.client_id.clone(),
            host: kept.host.clone(),
            client_secret: secret.clone(),
        }))
    }

    fn unseal(&self, owner: &str, id: &str, sealed: &[u8]) -> Outcome<Kept> {
        let text = self.key.open(&place(owner, id)?, sealed);
        Ok(serde_json::from_slice(&text.ok_or(Error::Sealed)?)?)
    }
}

/// Owner and id in one, so that no two pairs look alike.
fn place(owner: &str, id: &str) -> Outcome<Vec<u8>> {
    Ok(serde_json::to_vec(&(owner, id))?)
}
