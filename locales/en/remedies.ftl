# What can be done where something failed: pages of Setup, another try, comparing, waiting.

## Pages of Setup, as Setup’s own menu names them

open-setup-page = Open { $page } in your org
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## Another try

try-again = Try again
wait-and-try-again = Wait and try again
sign-in-now = Sign in now

## Where Salesforce’s own page shows an error

compare-question = Salesforce’s page shows an error?
compare-title = What was sent to Salesforce
compare-intro = An error on Salesforce’s own page does not come back here. Compare what was sent with the app in Setup. The usual causes:
compare-cause-consumer-key = “invalid_client_id” or “client identifier invalid”: the org of the Login URL does not know this Consumer Key. Compare Login URL and Consumer Key; an app younger than ten minutes may not be known yet.
compare-cause-callback-url = “redirect_uri_mismatch”: the Callback URL is not registered with the app, letter for letter. A Salesforce administrator of your org can add it.
compare-cause-pkce = “missing required code challenge”: the app requires PKCE, and the request lost its challenge on the way. Open the sign-in from this page again; if the error stays, the developer of this console can look for what changes the address.
compare-left-out = Not sent: what the app has applies.
compare-says = What Salesforce’s page says where this is wrong:
compare-login-url = The My Domain of the org in which the app was made: it is named in Setup, My Domain.
compare-consumer-key = In External Client App Manager, the app, Settings, OAuth Settings, under Consumer Key and Secret: the same to the last character.
compare-callback-url = In External Client App Manager, the app, Settings, OAuth Settings, one of the lines of Callback URL: the same letter for letter, with the port, and with no slash more or less at the end.
compare-scopes = In External Client App Manager, the app, Settings, OAuth Settings, under the selected OAuth scopes: every scope that was sent is among them.
value-scopes = Scopes
compare-pkce-name = PKCE
compare-pkce = In External Client App Manager, the app, Settings, Security, Require PKCE: it may be on, because a code challenge was sent.
compare-response-type-name = Response type
compare-response-type = “code” is the web server flow: an app has it once OAuth is enabled in its Settings and it has a Callback URL.
compare-username = In Setup, Users: a user of this very org. It is only filled in on the sign-in page and can be changed there.
copy-sent-value = Copy “{ $name }” as sent
copied-sent-value = The value that was sent is copied.

## Waiting until Salesforce knows an app

waiting-for-key = Waiting until { $host } knows the Consumer Key.
waiting-title = Waiting for Salesforce
waiting-why = A new app takes up to ten minutes to be known everywhere. Salesforce is asked about every 30 seconds until it knows the Consumer Key; leave this page open.
waiting-next =
    { $seconds ->
        [one] Next try in 1 second.
       *[other] Next try in { $seconds } seconds.
    }
waiting-asks = Asking { $host } now.
waiting-tries = Tries so far: { $tries } of about { $all }. Waiting until { $time } at the latest.
cancel-waiting = Cancel waiting
waiting-cancelled = Waiting was cancelled.
key-is-known-now = { $host } knows the Consumer Key now. You can sign in.
key-is-still-unknown = { $host } still does not know the Consumer Key after ten minutes. So it is not for being new: compare it with the app, and check that the app was made in the org of the Login URL.
