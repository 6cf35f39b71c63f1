//! The key, and what happens without it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::setup::{Place, connection};

/// 32 bytes in base64, twice.
const ONE: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
const OTHER: &str = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
const WRONG_KEY: &str = "the key is not the one that";

#[test]
fn the_first_start_writes_a_key_that_only_its_owner_can_read() {
    let place = Place::new();
    place.start(&[]);
    let folder = place.key_file().parent().unwrap().to_owned();
    let mode = fs::metadata(folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    let mode = fs::metadata(place.key_file()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let first = fs::read(place.key_file()).unwrap();
    place.start(&[]);
    assert_eq!(fs::read(place.key_file()).unwrap(), first);
}

#[test]
fn with_another_key_the_server_does_not_start() {
    let place = Place::new();
    let server = place.start(&[("CONSOLE_KEY", ONE)]);
    assert!(!place.key_file().exists());
    server.signed_in("maria").save(&connection(
        "c-1",
        "acme.my.salesforce.com",
        json!({"consumerSecret": "canary"}),
    ));
    server.kill();
    let said = place.refuses(&[("CONSOLE_KEY", OTHER)]);
    assert!(
        said.contains(WRONG_KEY) && said.contains("bring that key back"),
        "{said}"
    );
    assert!(!said.contains(ONE) && !said.contains(OTHER), "{said}");
    let server = place.start(&[("CONSOLE_KEY", ONE)]);
    assert_eq!(
        server.signed_in("maria").labels(),
        ["label of c-1"],
        "nothing was lost"
    );
}

#[test]
fn without_its_key_file_an_old_database_gets_no_new_one() {
    let place = Place::new();
    place.start(&[]);
    fs::remove_file(place.key_file()).unwrap();
    let said = place.refuses(&[]);
    assert!(said.contains("console.key cannot be read"), "{said}");
    assert!(!place.key_file().exists());
    let said = place.refuses(&[("CONSOLE_KEY", "too short")]);
    assert!(said.contains("CONSOLE_KEY holds no key"), "{said}");
    assert!(!said.contains("too short"), "{said}");
}

#[test]
fn a_key_file_that_others_can_read_is_refused() {
    let place = Place::new();
    place.start(&[]);
    fs::set_permissions(place.key_file(), fs::Permissions::from_mode(0o640)).unwrap();
    let said = place.refuses(&[]);
    assert!(said.contains("is open to others: chmod 600"), "{said}");
}

#[test]
fn a_database_is_one_servers_alone() {
    let place = Place::new();
    let _first = place.start(&[]);
    let said = place.refuses(&[]);
    assert!(said.contains("console.redb"), "{said}");
}
