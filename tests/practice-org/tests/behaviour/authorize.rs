//! Authorization: pages, prompts, policies, and what reaches the callback.

use crate::client::{LOGIN, Org, PAGE, PRODUCTION, SANDBOX, WIZARD, get};
use crate::flow::{ADA, BOB, Browser, exchange, query, request};

async fn callback_error(org: &Org, app: &str, overrides: &[(&str, &str)], user: &str) -> String {
    let key = org.key(app);
    let mut browser = Browser::new(org, PRODUCTION);
    let location = browser.allow(&request(&key, overrides), user).await;
    assert!(
        location.starts_with(&format!("{PAGE}/callback.html?error=")),
        "{location}"
    );
    let query = query(&location);
    assert_eq!(query["state"], "a state & more");
    format!("{}: {}", query["error"], query["error_description"])
}

async fn page_error(org: &Org, host: &str, parameters: &[(&str, &str)]) -> String {
    let page = Browser::new(org, host).authorize(parameters).await;
    assert_eq!(page.status, 400);
    assert!(page.header("location").is_none());
    assert!(page.body.contains("This is not Salesforce."));
    page.body
}

#[tokio::test]
async fn pages_have_the_fields_and_buttons_that_people_look_for() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let hint = [
        ("login_hint", "bob@practice.example\"><script>"),
        ("display", "popup"),
    ];
    let sent = browser.authorize(&request(&key, &hint)).await;
    let login = browser.open(sent.location()).await;
    for part in [
        "Practice org. This is not Salesforce.",
        "<html lang=\"en\">",
        "<label for=\"username\">Username</label>",
        "<label for=\"password\">Password</label>",
        ">Log In</button>",
        "value=\"bob@practice.example&quot;&gt;&lt;script&gt;\"",
        "<body class=\"narrow\">",
    ] {
        assert!(login.body.contains(part), "{part}\n{}", login.body);
    }
    let sent = browser.log_in(&sent, BOB).await;
    let consent = browser.open(sent.location()).await;
    for part in [
        "This is not Salesforce.",
        ">Allow</button>",
        ">Deny</button>",
        BOB,
    ] {
        assert!(consent.body.contains(part), "{part}\n{}", consent.body);
    }
}

#[tokio::test]
async fn a_wrong_password_stays_on_the_login_page_and_so_does_a_frozen_user() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let sent = browser.authorize(&request(&key, &[])).await;
    let wrong = [("username", ADA), ("password", "practice-bob-1")];
    let page = browser.post(&sent, "/login", &wrong).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body
            .contains("Please check your username and password")
    );
    let frozen = browser.log_in(&sent, "dora@practice.example").await;
    assert!(
        frozen
            .body
            .contains("Please check your username and password")
    );
    let of_the_sandbox = browser.log_in(&sent, "ada@practice.example.uat").await;
    assert!(
        of_the_sandbox
            .body
            .contains("Please check your username and password")
    );
}

#[tokio::test]
async fn a_wrong_client_or_redirect_never_reaches_the_callback() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let sandbox = org.key("Practice Wizard (uat)");
    let missing = org.key("Practice Not Installed");
    let slash = "http://localhost:8080/callback.html/";
    let cases = [
        (PRODUCTION, request("3MVG9nobody", &[]), "invalid_client_id"),
        (PRODUCTION, request(&sandbox, &[]), "OAUTH_EC_APP_NOT_FOUND"),
        (SANDBOX, request(&key, &[]), "OAUTH_EC_APP_NOT_FOUND"),
        (
            LOGIN,
            request(&key, &[]),
            "External client app is not installed in this org",
        ),
        (PRODUCTION, request(&missing, &[]), "OAUTH_EC_APP_NOT_FOUND"),
        (
            PRODUCTION,
            request(&key, &[("redirect_uri", slash)]),
            "redirect_uri_mismatch",
        ),
        (
            PRODUCTION,
            request(&key, &[("redirect_uri", "")]),
            "redirect_uri_missing",
        ),
    ];
    for (host, parameters, error) in cases {
        let page = page_error(&org, host, &parameters).await;
        assert!(page.contains(error), "{error}\n{page}");
    }
}

#[tokio::test]
async fn denial_and_wrong_requests_reach_the_callback_with_the_state() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let sent = browser.authorize(&request(&key, &[])).await;
    let sent = browser.log_in(&sent, ADA).await;
    let denied = browser.decide(&sent, "deny").await;
    let query = query(denied.location());
    assert_eq!(query["error"], "access_denied");
    assert_eq!(query["error_description"], "end-user denied authorization");
    assert_eq!(query["state"], "a state & more");

    let cases: [(&[(&str, &str)], &str); 6] = [
        (
            &[("code_challenge", "")],
            "invalid_request: missing required code challenge",
        ),
        (
            &[("code_challenge_method", "plain")],
            "invalid_request: code challenge method",
        ),
        (
            &[("code_challenge", "short")],
            "invalid_request: invalid code challenge",
        ),
        (&[("response_type", "token")], "unsupported_response_type: "),
        (&[("scope", "api web")], "invalid_scope: "),
        (&[("immediate", "true")], "immediate_unsuccessful: "),
    ];
    for (overrides, expected) in cases {
        let error = callback_error(&org, WIZARD, overrides, ADA).await;
        assert!(error.starts_with(expected), "{error}");
    }
}

#[tokio::test]
async fn policies_reach_the_callback() {
    let org = Org::start().await;
    let blocked = callback_error(&org, "Practice Blocked", &[], ADA).await;
    assert_eq!(blocked, "OAUTH_APP_BLOCKED: this app is blocked by admin");
    let refused = callback_error(&org, "Practice Pre-authorized", &[], BOB).await;
    assert_eq!(
        refused,
        "invalid_app_access: user is not admin approved to access this app"
    );
}

#[tokio::test]
async fn a_pre_authorized_user_is_not_asked() {
    let org = Org::start().await;
    let key = org.key("Practice Pre-authorized");
    let mut browser = Browser::new(&org, PRODUCTION);
    let sent = browser.authorize(&request(&key, &[])).await;
    let sent = browser.log_in(&sent, ADA).await;
    assert!(query(sent.location()).contains_key("code"));
}

#[tokio::test]
async fn a_browser_stays_signed_in_and_a_consent_is_remembered() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    browser.code(&request(&key, &[("scope", "api")]), ADA).await;

    let silent = browser.authorize(&request(&key, &[("scope", "api")])).await;
    assert!(query(silent.location()).contains_key("code"));
    let immediate = [("scope", "api"), ("immediate", "true")];
    let silent = browser.authorize(&request(&key, &immediate)).await;
    assert!(query(silent.location()).contains_key("code"));
    let more = browser
        .authorize(&request(&key, &[("scope", "api id")]))
        .await;
    assert!(more.location().starts_with("/consent"));
    let asked = [("scope", "api"), ("prompt", "consent")];
    let asked = browser.authorize(&request(&key, &asked)).await;
    assert!(asked.location().starts_with("/consent"));

    let another = [("scope", "api"), ("prompt", "login")];
    let sent = browser.authorize(&request(&key, &another)).await;
    let sent = browser.log_in(&sent, BOB).await;
    assert!(
        sent.location().starts_with("/consent"),
        "Bob has not allowed it yet"
    );
}

#[tokio::test]
async fn an_account_can_be_picked() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    browser.code(&request(&key, &[]), ADA).await;
    browser
        .code(&request(&key, &[("prompt", "login")]), BOB)
        .await;

    let sent = browser
        .authorize(&request(&key, &[("prompt", "select_account")]))
        .await;
    let page = browser.open(sent.location()).await;
    assert!(
        page.body.contains(ADA) && page.body.contains(BOB),
        "{}",
        page.body
    );
    let done = browser.post(&sent, "/login", &[("account", ADA)]).await;
    let code = query(done.location())["code"].clone();
    let answer = org
        .send(exchange(PRODUCTION, &key, &code, &[]))
        .await
        .json();
    let ada = org.card()["users"][0]["userId"].as_str().unwrap();
    assert!(answer["id"].as_str().unwrap().ends_with(ada));

    let mut stranger = Browser::new(&org, PRODUCTION);
    let sent = stranger
        .authorize(&request(&key, &[("prompt", "select_account")]))
        .await;
    let refused = stranger.post(&sent, "/login", &[("account", ADA)]).await;
    assert_eq!(
        refused.status, 200,
        "an account of another browser is not to be picked"
    );
}

#[tokio::test]
async fn a_cookie_of_one_org_is_nothing_to_another() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let sent = browser.authorize(&request(&key, &[])).await;
    let signed_in = browser.log_in(&sent, ADA).await;
    let cookie = signed_in
        .header("set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap();
    let sandbox = org.key("Practice Wizard (uat)");
    let path = format!(
        "/services/oauth2/authorize?{}",
        crate::client::encode(&request(&sandbox, &[]))
    );
    let answer = org.send(get(SANDBOX, &path).header("cookie", cookie)).await;
    assert!(answer.location().starts_with("/login"));
}

#[tokio::test]
async fn an_attempt_can_be_finished_once_and_not_too_late() {
    let org = Org::start().await;
    let key = org.key(WIZARD);
    let mut browser = Browser::new(&org, PRODUCTION);
    let sent = browser.authorize(&request(&key, &[])).await;
    let sent = browser.log_in(&sent, ADA).await;
    let done = browser.decide(&sent, "allow").await;
    assert_eq!(done.status, 302);
    assert_eq!(browser.decide(&sent, "allow").await.status, 400);

    let late = browser
        .authorize(&request(&key, &[("prompt", "consent")]))
        .await;
    org.control("clock", serde_json::json!({ "ahead_seconds": 901 }))
        .await;
    assert_eq!(browser.decide(&late, "allow").await.status, 400);
}
