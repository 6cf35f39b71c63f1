# The address: what a pasted one means, what was found there before it matters, and why
# an answer did not come. Names of Setup pages and boxes are Salesforce’s own.

login-url-content = This is a page of files, of Experience Builder or for everybody; one cannot sign in there. The Login URL of this org is { $suggestion }.
login-url-no-login = { $host } is Salesforce’s, but no org signs in there. Enter your org’s My Domain, for example https://acme.my.salesforce.com: Setup, My Domain.
instance-url-content = This is a page of files, of Experience Builder or for everybody; no API is there. The Instance URL of this org is { $suggestion }.
instance-url-no-api = { $host } is Salesforce’s, but no API of an org is there. Enter your org’s My Domain, for example https://acme.my.salesforce.com: Setup, My Domain.
instance-url-site = { $host } is an Experience Cloud site. The API is at the org’s own host, which is { $suggestion }.
address-among-others = There is more here than an address, some of it perhaps unseen. The address in it is { $suggestion }.
address-look-alike = { $host } only looks like a Salesforce host. It belongs to whoever has { $domain }. Check the spelling; the host of a My Domain ends in .my.salesforce.com.
address-foreign-letters = { $host } only looks like a Salesforce host. It has letters of another script, which can be mistaken for others. Type the address yourself; the host of a My Domain ends in .my.salesforce.com.
switched-key-stays = { $switched } The Consumer Key stays as it is; usually each org has an app, and a key, of its own.

checks-title = What was found out about this host
check-mark-asking = Asking:
check-mark-good = Good:
check-mark-bad = Problem:
check-mark-unknown = Not known:
check-asking-host = Is { $host } there?
check-host-there = { $host } is there and answers as a Salesforce login host does.
check-asking-org = Which org is it?
check-org = It is the org with the ID { $org }.
check-org-production = It is a production org with the ID { $org }.
check-org-sandbox = It is a sandbox with the ID { $org }.
check-org-differs = It is the org with the ID { $org }, but this connection is for { $expected }. One of the two is wrong.
check-org-unknown = { $host } does not say which org it is.
check-ways-password = Users sign in there with user name and password.
check-ways-both = Users sign in there with user name and password, or with: { $providers }.
check-ways-providers = Users sign in there with: { $providers }. User name and password are switched off.
check-ways-none = Its login page offers neither user name and password nor another way to sign in: Setup, My Domain, Authentication Configuration.
check-key-needed = Whether its token endpoint answers this page is asked once the Consumer Key is filled in.
check-asking-token = Does its token endpoint answer this page?
check-token-answers = Its token endpoint answers this page.
check-token-unknown = Whether the token endpoint of { $host } answers this page could not be learnt.
check-open-cors = Open CORS in Setup of { $host }
check-open-apps = Open External Client App Manager in Setup of { $host }
check-open-my-domain = Open My Domain in Setup of { $host }
check-again = Check again
check-summary-good = Checked: nothing found that stands in the way.
check-summary-bad =
    { $count ->
        [one] Checked: one point needs attention.
       *[other] Checked: { $count } points need attention.
    }

login-host-unreachable = { $host } cannot be reached, though this computer is online. Check its spelling; a firewall, a blocker or a certificate that this browser does not accept may keep it from you, too.
cause-offline = This computer is offline: neither { $host } nor this console’s own server can be reached. Connect to the network and try again.
cause-cors-remedy = In Setup, open CORS: choose Edit, tick “Enable CORS for OAuth endpoints” and save. The origin of this page, { $origin }, is in the Allowed Origins List already.
cause-origin = { $host } is there, but does not let this page read its answers: the origin of this page is not allowed there.
cause-origin-remedy = In Setup, open CORS and add { $origin } to the Allowed Origins List.
cause-either = { $host } is there, but its token endpoint does not answer this page. Either the origin of this page is not allowed there, or CORS for OAuth endpoints is off, or both.
cause-either-remedy = In Setup, open CORS: choose Edit, tick “Enable CORS for OAuth endpoints” and save; then add { $origin } to the Allowed Origins List.
cause-expired = { $host } does not let this page read its answer to the token, although this page is allowed there: the token has expired or was revoked. Get a new one.
cause-expired-or-origin = { $host } does not let this page read its answer to a token that worked before. One of these two: the token has expired, then get a new one; or the origin of this page is no longer allowed there.
cause-broke-off = The connection to { $host } broke off. It answers now: try again.
cause-unclear = { $host } did not answer, and why could not be found out. Check your network and try again.
cause-code-is-lost = The code is lost; start the sign-in again.

sent-org-probe = Asks which org it is and how users sign in there
sent-origin-probe = Asks, without a token, whether the origin of this page is allowed, after another answer was lost
sent-network = Asks the console’s own server whether there is a network, after an answer was lost
