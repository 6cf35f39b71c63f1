# What happened: the sentences of the status line and of alerts.

saved = Saved.
other-tokens-kept = The tokens of the other environment are kept: switch back to use or revoke them. Deleting the connection revokes them, too.
propagation =
    { $minutes ->
        [0] The update takes effect in the connector at once.
        [one] It may take up to 1 minute for the update to take effect in the connector.
       *[other] It may take up to { $minutes } minutes for the update to take effect in the connector.
    }
form-has-problems =
    { $count ->
        [one] One field needs your attention. Nothing was saved; what you typed is still there.
       *[other] { $count } fields need your attention. Nothing was saved; what you typed is still there.
    }

broken-down = This form has broken down and cannot go on. What was saved, and what you typed apart from secrets, stays in this tab: load the page again to go on with it.
broken-down-reload = Load the page again
no-cryptography = this browser gives the page no cryptography, without which nobody can sign in safely
page-not-secure = This page was not loaded over https, so the browser gives it no cryptography and nobody can sign in from it. Ask the developer of this console to serve it over https.
sign-in-nothing-chosen = Choose or save a connection first.
sign-in-cancelled = The sign-in was cancelled. Nothing changed.
window-blocked = Your browser blocked the sign-in window. Open the sign-in in a new tab, continue in this tab, or allow windows for this page and try again.
window-blocked-not-left = Your browser blocked the sign-in window. Open the sign-in in a new tab, or allow windows for this page and try again.
window-blocked-in-frame = The browser did not open the sign-in window. This page is in a frame, and the page around it may forbid windows. Open this page in a tab of its own and sign in there. If that does not open either, the developer of the page around it has to allow windows: sandbox="allow-popups allow-popups-to-escape-sandbox".
window-closed = The sign-in window seems to be closed. If it is still open, finish there; otherwise open it again or cancel.
no-answer-yet = No answer to this sign-in has reached this page yet. If the window still shows a page of Salesforce, finish there; otherwise open the window again or cancel.
sign-in-would-be-lost = This browser keeps nothing for this page, so a sign-in in this tab would be lost on the way back. Try again: Salesforce then opens in a window of its own.
window-kept-apart = This page is in a frame, where a browser may keep the window apart from it. Open this page in a tab of its own and sign in there.
sign-in-takes-long = Five minutes have passed without an answer. If you are still signing in, go on: an answer is taken for another five minutes. Otherwise open the window again or cancel.
sign-in-came-back-empty = You came back from Salesforce without an answer. If Salesforce showed an error page, the Consumer Key or the Callback URL is not as registered: compare both with the app in Setup, External Client App Manager.

callback-too-long = The answer that came back is longer than any that Salesforce sends. It was not used; start the sign-in again.
callback-repeated-parameter = The answer that came back names a value twice. It was not used; start the sign-in again.
callback-state-missing = The answer that came back does not say which sign-in it belongs to. It was not used; start the sign-in again.
callback-state-mismatch = The answer that came back belongs to another sign-in. It was not used; start the sign-in again.
callback-expired = The sign-in took longer than ten minutes and has expired. Start it again.
callback-issuer-mismatch = The answer names another issuer than the login host. It was not used; start the sign-in again, and check the Login URL.
callback-wrong-flow = The answer is of a kind of sign-in that this form does not use. It was not used; start the sign-in again.
callback-no-code = The answer holds no usable code. Start the sign-in again.

sign-in-refused = Salesforce did not approve the sign-in.
exchange-refused = Salesforce refused to issue tokens.
refresh-refused = Salesforce did not renew the token just now.
refusal-unknown = This refusal is not in our catalogue. Salesforce’s own words are below; your Salesforce administrator can look them up.
refusal-raw = Salesforce says: { $error }: { $description }
refusal-raw-code = Salesforce says: { $error }
who-you = You can fix this yourself.
who-admin = A Salesforce administrator of your org can fix this.
who-developer = The developer of this console can fix this.
who-salesforce = Only Salesforce can fix this; try again later.

token-unreachable = { $host } could not be reached for the exchange, or did not let this page read its answer. The code is lost; start the sign-in again.
token-timed-out = { $host } did not answer the exchange in time. Start the sign-in again.
token-broken-off = The answer of { $host } broke off. Start the sign-in again.
token-too-large = The answer of { $host } is larger than any that Salesforce sends. It was not used.
token-server-failed = { $host } failed while it handled the request. Salesforce may be under maintenance; try again in a few minutes.
token-not-an-answer = { $host } answered, but not with tokens. It may be behind a proxy or under maintenance; try again, and check the Login URL.
token-foreign-instance = The answer of { $host } points to an instance that is not a Salesforce host. Its tokens were not kept.
token-no-identity = The answer of { $host } does not say, or not rightly, whose tokens they are. They were not kept.

cors-off = { $host } is there, but its token endpoint does not answer this page.

wrong-environment = You signed in, but { $instance } is of the other environment: this connection is for { $expected }.
wrong-org = You signed in as { $actual }, in another org than this connection is set up for: { $expected }.
wrong-user = You signed in as { $actual }, but this connection is set up for { $expected }.
wrong-account-remedy = Nothing was kept. Set up the tokens again: Salesforce will ask for the user name and password, so that you can use the right account. To connect as another user, change the IDs with Reset first.

connected = Connected as { $who } to { $host }.
scope-api-missing = The scope api was not granted: an administrator can add “Manage user data via APIs (api)” to the app.
scope-refresh-token-missing = The scope refresh_token was not granted: the connection will end when the access token does, and you will have to sign in again.
scopes-not-granted = Asked for, but not granted: { $scopes }.

test-succeeded = Access test was successful.
test-details = The org answered to { $who } at { $host }, API version { $version }.
test-cancelled = The access test was cancelled.
test-failed = Access test failed. { $reason }
set-up-the-tokens = Set up the OAuth tokens, then test again.
token-not-valid = Salesforce no longer accepts the token.
token-never-valid = Salesforce does not accept this token.
copy-not-renewed = This tab began as a copy of another. Only the other one renews the access, and here it has ended.
token-ended = Salesforce no longer accepts the token and did not renew it.
enter-the-password = Enter the password with Edit and choose Save & Validate.
enter-the-private-key = Enter the private key with Edit and choose Save & Validate.
enter-an-access-token = Enter a valid access token with Edit.
token-of-another-org = The org that answered is not the one this token says it is for. Check Access Token and Instance URL.
login-refused = Salesforce refused the user name and password.
soap-password-expired = The password has expired. Set a new one in Salesforce, and enter it here.
soap-not-an-answer = What answered for { $host } was not Salesforce’s login. The developer of this console can check the relay.
soap-server-failed = { $host } failed while it handled the login. Try again in a few minutes.
# Why a call of the console gets no access token.
no-such-connection = There is no connection with this label.
element-removed = The Salesforce form was taken off the page.

relay-unreachable = The relay of this console could not be reached. The developer of this console can check the attribute relay-url.
relay-timed-out = { $host } did not answer through the relay in time. Try again.
relay-no-session = You are no longer signed in to this console, so its relay forwards nothing. Sign in to the console in another tab, then try again here.
relay-rate-limited = The relay of this console had too many sign-ins in a short time. Wait a few minutes, then try again.
relay-host-not-allowed = The relay of this console does not forward to { $host }. The developer of this console can add it to the relay’s list of hosts.
relay-connection-not-allowed = The server of this console keeps no Consumer Secret for this connection at { $host }. Enter the Consumer Secret again and save; if that changes nothing, the developer of this console can look in the store.
relay-host-unreachable = The relay of this console could not reach { $host }, or not in time. Check the Login URL and try again in a few minutes.
relay-answer-not-passed-on = The relay of this console did not pass on what { $host } answered. If it happens again, the developer of this console can look in the relay’s log.
relay-not-as-documented = The relay of this console refused the call. The developer of this console can compare it with what the wizard’s documentation asks of a relay.
relay-broken-off = The answer of { $host } through the relay broke off. Try again.
signing-failed = The browser could not sign with this private key. Enter it again with Edit.
assertion-refused = Salesforce did not accept the signed request.
clock-ahead =
    { $minutes ->
        [one] The clock of this computer is about 1 minute ahead. It was allowed for; set it right.
       *[other] The clock of this computer is about { $minutes } minutes ahead. It was allowed for; set it right.
    }
clock-behind =
    { $minutes ->
        [one] The clock of this computer is about 1 minute behind. It was allowed for; set it right.
       *[other] The clock of this computer is about { $minutes } minutes behind. It was allowed for; set it right.
    }
test-refused = The org refused the call.
test-status = { $host } answered with status { $status }.
test-not-an-answer = { $host } did not answer as a Salesforce org does.
lost-unreachable = { $host } could not be reached, or did not let this page read its answer. Check your network; an administrator can check in Setup, CORS, that the origin of this page is in the Allowed Origins List.
lost-to-policy = The content policy of this page forbids it to reach { $host }. The developer of this console can add it to the policy: connect-src { $host }.
lost-timed-out = { $host } did not answer in time. Try again.
lost-broken-off = The answer of { $host } broke off. Try again.
lost-too-large = The answer of { $host } is larger than expected and was not read.

revoking = Removed here. Telling Salesforce.
revoked = Access was revoked, here and at Salesforce.
revoked-only-here = The tokens were removed here, but Salesforce could not be told.
nothing-to-revoke = There were no tokens to revoke.
signed-out-elsewhere = Access was revoked in another tab, so the tokens were removed here, too.
deleting = Deleted here. Telling Salesforce.
deleted = The connection was deleted.
deleted-and-revoked = The connection was deleted, and its tokens were revoked at Salesforce.
deleted-only-here = The connection was deleted, but Salesforce could not be told.
revoke-in-setup = To end the access at Salesforce too: Setup, Quick Find “Connected Apps OAuth Usage”, choose the app, and revoke the user.

storage-blocked = This browser gives the page no session storage. Connections work until the page is reloaded or closed, and are gone then.
storage-full = The session storage of this page is full. What was saved since then works until the page is reloaded or closed, and is gone then.

store-loading = Asking the console for its connections.
store-list-failed = The console could not say which connections it has. New ones work until this page is gone.
store-left-out =
    { $count ->
        [one] One connection of the console could not be read and was left out.
       *[other] { $count } connections of the console could not be read and were left out.
    }
store-save-failed = The console could not keep this connection. It works until this page is gone; save it again later.
store-remove-failed = The connection was removed here, but the console could not remove it. It may be there again after a reload.
