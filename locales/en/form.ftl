# The form, the saved connections, the sign-in and the dialogs.

form-title-new = Connect to Salesforce
form-title-edit = Edit “{ $label }”
form-title-reset = Reset “{ $label }”
form-reset-hint = Nothing is cleared. Change what is new, save, and set up the OAuth tokens again.
form-intro = Name your org and its app, save, and sign in to Salesforce in its own window. Tokens stay in this tab.

methods-title = How to connect
method-oauth = Use OAuth Credentials
method-oauth-hint = Tokens instead of a stored user name or password, controlled centrally from Salesforce.

method-oauth-short = OAuth
method-password = Use Salesforce Credentials
method-password-hint = User name, password and security token. Salesforce ends this in 2027.
method-password-short = Salesforce credentials
method-jwt = Use OAuth JWT
method-jwt-hint = For a server or an integration user: a private key signs, nobody has to be there.
method-jwt-short = OAuth JWT
method-token = Use an Access Token
method-token-hint = A token that you already have, until it ends.
method-token-short = Access token

prefer-oauth = Use OAuth instead
password-needs-relay = A page cannot sign in with a password: Salesforce answers it only through a relay of this console, and this console has none. You can save; whether it is right shows only where it is used. The developer of this console can set the attribute relay-url.
save-and-validate-hint-password = Stores the connection and signs in to Salesforce through this console.
save-and-validate-hint-jwt = Stores the connection, signs with the key in this browser, and signs in to Salesforce.
save-and-validate-hint-token = Stores the connection and asks the org whether it accepts the token.
environment-follows = The environment follows the host.

save = Save
save-and-validate = Save & Validate
save-and-validate-hint = Stores the connection and opens Salesforce’s sign-in page.
cancel = Cancel
changes-discarded = Nothing was changed. What you typed was left out.
continue-editing = Continue editing
use-suggestion = Use { $suggestion }

switched-to-sandbox = Switched to the sandbox: it has its own Login URL, Org ID and User ID.
switched-to-production = Switched to production: it has its own Login URL, Org ID and User ID.

copy-callback-url = Copy Callback URL
copied = Callback URL copied.
not-copied = The browser did not allow copying. Select the address and copy it by keyboard.

connection = Salesforce connection
connections = Saved connections
connections-found =
    { $count ->
        [one] 1 connection
       *[other] { $count } connections
    }
no-connection-found = No connection has this in its label or state.
new-connection = New connection
edit = Edit
reset = Reset
set-up-oauth-tokens = Set up OAuth tokens
test-access = Test Access
revoke-access = Revoke access
delete = Delete

status-not-connected = Not connected
status-not-validated = Not connected: not validated yet
status-connected = Connected
status-settings-changed = Not connected: settings changed since the last sign-in
status-ended = Not connected: Salesforce ended the access
environment-production = Production
environment-sandbox = Sandbox

fact-method = Method
fact-username = User name
fact-private-key = Key fingerprint (SHA-256)
fact-environment = Environment
fact-login-url = Login URL
fact-instance-url = Instance URL
fact-org-id = Org ID
fact-user = User
fact-api-version = API Version
fact-api-version-newest = newest
fact-scopes = Granted scopes
fact-scopes-unknown = not named by Salesforce
fact-since = Connected since
life-title = History
life-saved = Saved
life-connected = Signed in
life-renewed = Token renewed
life-failed = Failed: { $code }
life-disconnected = Access given up
fact-api-use = API use today
api-use = { $used } of { $allowed }
fact-learnt-at-sign-in = learnt at the first sign-in

revoke-help = Removing access in Salesforce
revoke-help-answer = “Revoke access” ends this connection’s tokens from here. In Salesforce an administrator can do the same: Setup, Quick Find “Connected Apps OAuth Usage”, choose the app, and revoke the user. Each user finds it also in the personal settings, under Connections or OAuth Connected Apps.

sign-in-title = Signing in to Salesforce
step-waiting-for-user = Waiting for you in the Salesforce window. Sign in there with the account this connection is for, and allow access.
step-asking-host = Checking that the login host answers this page.
step-exchanging-code = Exchanging the code for tokens.
step-signing = Signing with your private key.
step-logging-in = Signing in to Salesforce.
step-asking-who = Asking Salesforce who signed in.
step-asking-versions = Asking which API versions the org offers.
step-name-sign-in = Sign in at Salesforce
step-name-host = Check the host
step-name-code = Get the tokens
step-name-sign = Sign with the key
step-name-log-in = Sign in
step-name-who = See who it is
step-name-versions = Read the API versions
step-done = done
window-from-before = This page was loaded again while a sign-in was under way. Finish it in the Salesforce window, open the window again, or cancel.
cancel-sign-in = Cancel sign-in
open-again = Open the window again
have-finished = I have finished
open-in-own-tab = Open this page in a tab of its own
open-in-new-tab = Open sign-in in a new tab
continue-here = Continue in this tab
testing = Asking the org.
cancel-test = Cancel test

dialog-revoke-title = Revoke access of “{ $label }”?
dialog-revoke-text = The tokens are removed here and revoked at Salesforce. The connection stays; to use it again you sign in again.
dialog-revoke-plain = There are no tokens here that could be revoked. The connection stays.
dialog-delete-title = Delete “{ $label }”?
dialog-delete-text = The connection and its tokens are removed permanently, and the tokens are revoked at Salesforce.
dialog-delete-plain = The connection is removed permanently. It has no tokens.

set-up-guide = Set up the app in Salesforce, step by step
set-up-guide-who = This is done once, by a Salesforce administrator of the org.
set-up-step-app = In Setup, type “External Client App Manager” into Quick Find, open it and choose New External Client App. Enter a name and a contact e-mail; Distribution State: Local.
set-up-step-oauth = Under API (Enable OAuth Settings) tick Enable OAuth. Enter the Callback URL shown in this form, letter for letter.
set-up-step-scopes = Add the scopes “Manage user data via APIs (api)” and “Perform requests at any time (refresh_token, offline_access)”; “Access the identity URL service (id, profile, email, address, phone)” lets this form show who signed in.
set-up-step-security = Under Security untick “Require secret for Web Server Flow” and “Require secret for Refresh Token Flow”: a page keeps no secret. Leave “Require Proof Key for Code Exchange (PKCE)” ticked.
set-up-step-key = Choose Create. Then Settings, OAuth Settings, “Consumer Key and Secret”: copy the Consumer Key into this form. A new app takes up to ten minutes to be known.
set-up-step-cors = Let your org answer this page (CORS):
set-up-step-connected-app = Orgs that still use a connected app: the same Callback URL, scopes and secret settings are under App Manager, your app, Edit.
set-up-guide-jwt = Set up the app for JWT in Salesforce, step by step
jwt-step-key = Make a key and a certificate with the command below. The key (salesforce.key) stays with you, the certificate (salesforce.crt) goes to Salesforce.
jwt-step-oauth = Under API (Enable OAuth Settings) tick Enable OAuth. A Callback URL must be entered, though it is not used: https://localhost will do.
jwt-step-scopes = Add the scopes “Manage user data via APIs (api)” and “Perform requests at any time (refresh_token, offline_access)”: Salesforce wants the second although it issues no refresh token here.
jwt-step-flow = Under Flow Enablement tick “Enable JWT Bearer Flow” and upload salesforce.crt; it is what signs digitally in a connected app (“Use digital signatures”). Choose Create, then copy the Consumer Key into this form.
jwt-step-policies = Under Policies, Edit: Permitted Users is “Admin approved users are pre-authorized”; then add the user’s profile or a permission set under App Policies.
scopes-asked = Scopes asked for: { $scopes }.
scopes-of-app = No scopes are asked for, so those of the app apply. It needs api, and refresh_token to stay connected.
