//! What servers answer, chosen by bytes: most often what is right.

use salesforce_credentials::moment::UnixMillis;
use salesforce_credentials::oauth::http::{Endpoint, HttpAnswer, HttpOutcome, HttpRequest, Lost};
use salesforce_credentials::secret::Secret;
use salesforce_credentials::wizard::Event;

use super::steps::Bytes;
use super::{HOSTS, ORG, Waiting, World, json, label};

const USERS: [&str; 2] = ["0059A000000abcd", "0059A000000bobd"];
const SOAP: &str = include_str!("../../../tests/soap/login.xml");

impl World {
    /// Answers something that waits.
    pub(super) fn answer(&mut self, bytes: &mut Bytes<'_>) {
        if self.waiting.is_empty() {
            return;
        }
        let place = usize::from(bytes.byte()) % self.waiting.len();
        match self.waiting.remove(place) {
            Waiting::Request(ticket, request) => {
                let outcome = self.outcome(&request, bytes);
                self.tell(Event::Answered(ticket, outcome));
            }
            Waiting::Clock(ticket) => {
                let told = bytes.mostly().then_some(UnixMillis(self.now - 100_000));
                self.tell(Event::ClockTold(ticket, told));
            }
            Waiting::Network(ticket) => {
                let there = bytes.mostly();
                self.tell(Event::NetworkTold(ticket, there));
            }
            Waiting::Signature(ticket) => {
                let signature = bytes.mostly().then(|| vec![1, 2, 3]);
                self.tell(Event::Signed(ticket, signature));
            }
            Waiting::List => {
                let list = bytes.of(&[Some("[]"), None, Some("{}"), Some("[null]")]);
                self.tell(Event::StoreListed(list.map(str::to_owned)));
            }
            Waiting::Stored(call, id) => {
                let done = bytes.mostly();
                self.tell(Event::StoreAnswered(call, id, done));
            }
        }
    }

    /// The answer to a request: most often a right one.
    fn outcome(&mut self, request: &HttpRequest, bytes: &mut Bytes<'_>) -> HttpOutcome {
        const REFUSED: &str =
            r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
        const EXPIRED: &str =
            r#"[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]"#;
        match bytes.byte() % 12 {
            0 => {
                return Err(bytes.of(&[
                    Lost::Unreachable,
                    Lost::TimedOut,
                    Lost::BrokenOff,
                    Lost::TooLarge,
                    Lost::ForbiddenByPolicy,
                ]));
            }
            1 => return json(503, ""),
            2 => return json(400, REFUSED),
            3 => return json(401, EXPIRED),
            4 => {
                return json(
                    200,
                    bytes.of(&["", "[]", "{}", "null", "{\"error\":\"x\"}"]),
                );
            }
            _ => {}
        }
        let url = request.url(None);
        let issuer = url.split('/').nth(2).unwrap_or_default();
        let user = bytes.of(&[USERS[0], USERS[0], USERS[0], USERS[1]]);
        match request.endpoint() {
            Endpoint::Token => {
                let own = HOSTS.iter().find(|host| **host == issuer);
                let instance = match (bytes.byte() % 8, own) {
                    (1..=7, Some(own)) => own,
                    _ => bytes.of(&HOSTS),
                };
                let has_refresh = bytes.mostly();
                json(200, &self.tokens(issuer, instance, user, has_refresh))
            }
            Endpoint::UserInfo => json(
                200,
                &format!(
                    r#"{{"user_id":"{user}","organization_id":"{ORG}","preferred_username":"ada@acme.example"}}"#
                ),
            ),
            Endpoint::Versions => json(200, r#"[{"version":"66.0"},{"version":"68.0"}]"#),
            Endpoint::SoapLogin => Ok(HttpAnswer {
                status: 200,
                content_type: Some("text/xml".into()),
                body: Secret::new(SOAP),
            }),
            _ => json(200, "{}"),
        }
    }

    /// Tokens whose names say who issued them and for which instance.
    fn tokens(&mut self, issuer: &str, instance: &str, user: &str, has_refresh: bool) -> String {
        self.issued += 1;
        let (issuer, place, number) = (label(issuer), label(instance), self.issued);
        let refresh = if has_refresh {
            format!(r#""refresh_token":"canary-refresh.{issuer}.{number}","#)
        } else {
            String::new()
        };
        format!(
            r#"{{"access_token":"canary-access.{issuer}.{place}.{number}",{refresh}"token_type":"Bearer",
                "instance_url":"https://{instance}","id":"https://login.salesforce.com/id/{ORG}/{user}","issued_at":"1"}}"#,
        )
    }
}
