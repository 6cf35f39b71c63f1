# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = Signed in, but the API refuses this user or app

arrival-title = You are now in { $org }
arrival-check = A browser that is signed in to several orgs chooses one by itself. Check that this is the right one.
arrival-edition = Edition
not-this-one = Not this one
help-not-this-one = Signs in again; Salesforce asks for the user name and password.

health-title = Last access test
health-good = Good
health-bad = Needs attention
health-unknown = Not known
health-not-asked = Not asked: the test ended before.
health-link = { $page } in Setup, for “{ $line }”

health-host = Reachable
health-host-answers = { $host } answers.
health-host-silent = { $host } could not be reached. Check your network. If it worked before, the org’s My Domain may have been renamed: look at the address of Salesforce in your browser and enter it as Login URL with Edit.
health-cors = CORS for the REST API
health-cors-on = This page may read what the org answers.
health-cors-off = { $host } is there, but its REST API does not answer this page. An administrator can add { $origin } to the Allowed Origins List in Setup, CORS. If it is there already, the token may have expired: set up the OAuth tokens again.
health-token = Token accepted
health-token-accepted = Salesforce accepts the token.
health-token-over = Salesforce does not accept the token any more.
health-identity = Who it is
health-identity-known = The token acts for { $who }.
health-identity-not-told = Salesforce did not say who the token acts for. This is no fault; with the scope id or openid it does.
health-scopes = Scopes
health-scopes-granted = Granted: { $granted }.
health-scopes-lacking = Granted: { $granted }. Missing: { $missing }. An administrator can add scopes to the app; sign in again afterwards.
health-scopes-not-told = Salesforce did not name the scopes.
health-api = API allowed
health-api-on = The REST API answers this user.
health-api-refused = The REST API refused the call with { $code }. The user’s Login History in Setup may say more.
health-version = API version
health-version-offered = The org offers version { $version }.
health-use-high = { $used } of { $allowed }: nearly or wholly used up. When nothing is left, the org refuses every call.
health-use-not-told = Only users with the permission View Setup and Configuration may see this. It is no fault.

lost-redirected = { $host } leads to another address, and nothing is sent there. The org’s My Domain was probably renamed: look at the address of Salesforce in your browser and enter it as Login URL with Edit.
login-host-redirects = { $host } leads to another address: the org’s My Domain was probably renamed. Look at the address of Salesforce in your browser and enter that one here.
login-host-gone = { $host } cannot be reached, although this connection has worked. Check your network. If that is well, the org’s My Domain was probably renamed: look at the address of Salesforce in your browser and enter that one here.

fact-idle-end = Ends without use
idle-end = Unless used, it ends on { $date } at the latest, if the app has the usual limit of 30 days.

ending-title = What may have ended the access
ending-intro = Salesforce says only that the tokens are no longer valid. Usual causes, the likeliest first:
ending-revoked = The access was revoked in Setup, or with Revoke access. An administrator can see in Setup, Connected Apps OAuth Usage, whether the app is still there.
ending-sixth = The same user signed in to the same app a sixth time, here or elsewhere: five sign-ins live side by side, and the sixth silently ends the oldest.
ending-rotated = The refresh token was used by another program or a copy of this page: each use ends the one before, and a second use of the same one ends all.
ending-idle = The tokens were not used for 30 days.
ending-password = The user’s password or permissions changed, or the user was frozen or deactivated.
ending-issued = The last token was issued on { $date }.
ending-used = It last worked on this page on { $date }.
ending-see-card = What may have happened stands in the connection below.
refreshed-title = This sandbox was refreshed
refreshed-what = { $host } now belongs to the org { $new }; this connection is set up for { $old }. A refresh replaces a sandbox by a new copy with a new Org ID, and ends all tokens of the old one.
refreshed-remedy = If you expected that, accept the new org: its Org ID takes the place of the old one, the user is learnt anew, and you sign in. If the app is missing in the new copy, your Salesforce administrator sets it up again. If you did not expect it, ask your administrator first.
accept-the-new-org = Accept the new org

sent-org = Asks what the org is called and which kind it is of
