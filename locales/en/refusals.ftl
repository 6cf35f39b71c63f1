# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.

## The authorization page

refusal-access-denied = Access was denied on Salesforce’s page. Start again and choose Allow to connect.
refusal-invalid-client-id = Salesforce does not know this Consumer Key in this org. Copy it again from the app’s OAuth settings (Setup, External Client App Manager) and make sure that Login URL is the My Domain of the same org. A new app takes up to 10 minutes to be known.
refusal-app-not-installed = The external client app does not exist in the org that was asked. Enter the My Domain of the org in which the app was made as Login URL; a local app works in that org only.
refusal-cross-org = You are signed in to another org than the one the app belongs to. Try again: Salesforce then asks who signs in. If it stays, log out of Salesforce in this browser, or use a private window, and check that Login URL is the My Domain of the app’s org.
refusal-app-blocked = An administrator has blocked this app in the org. An administrator can unblock or install it in Setup, Connected Apps OAuth Usage.
refusal-app-access-denied = You may not use this app, or not from this network. An administrator can give you a permission set for it and relax its IP policy in Setup, External Client App Manager, Policies.
refusal-not-admin-approved = Only users approved by an administrator may use this app, and you are not among them. An administrator can add your profile or a permission set in Setup, External Client App Manager, Policies.
refusal-approval-error = Salesforce could not approve the app for you and does not say why. Most often the app is not installed in the org, lacks a scope that was asked for, or your user or network may not use it. An administrator can look it up in Setup, Connected Apps OAuth Usage.
refusal-app-must-be-installed = The app has to be installed in the org before it can be used. An administrator can install it in Setup, Connected Apps OAuth Usage.
refusal-callback-mismatch = The Callback URL is not one of those registered with the app. Copy it from the form and have an administrator add it, letter for letter, to the app’s OAuth settings in Setup, External Client App Manager.
refusal-code-challenge-missing = The app requires PKCE, and the request came without its code challenge. This is a fault of the program; please tell its developer.
refusal-https-required = Salesforce accepts this request over HTTPS only. Please tell whoever set up this program.
refusal-get-required = Salesforce wants the sign-in page to be opened with a GET request. This is a fault of the program; please tell its developer.
refusal-out-of-band-callback = Salesforce no longer supports sign-ins without a callback page. Whoever set up this program has to give it a web address as Callback URL.
refusal-response-type = Salesforce does not support the kind of sign-in that was asked for. This is a fault of the program; please tell its developer.
refusal-login-error = Salesforce could not log you in and does not say why. Try again; if that fails too, an administrator finds the reason in Setup, Login History.
refusal-session-level = Salesforce wants a sign-in with a higher level of security. Sign in again and verify your identity when you are asked. An administrator can look at the levels in Setup, Session Settings.
refusal-experience-id = Salesforce does not accept this sign-in for the site that was asked. Enter the My Domain of the org as Login URL, or have an administrator check the site in Setup, All Sites.
refusal-app-attestation = The app wants proof that it is asked by a mobile app, which a browser cannot give. An administrator can make an app without that requirement, or remove it from this one, in Setup, External Client App Manager.
refusal-key-bound-tokens = The app issues only tokens that are bound to a key (DPoP), which this program does not do. An administrator can remove that requirement from the app’s settings in Setup, External Client App Manager.
refusal-invalid-scope = A scope that was asked for is unknown, or the app does not have it. An administrator can add it to the app’s OAuth settings in Setup, External Client App Manager; with no scopes asked for, the app’s own apply.
refusal-sign-in-needed = Salesforce wants you to sign in on its own page. Start again and sign in there.
refusal-flow-disabled = This kind of sign-in is switched off for the app. An administrator can enable it in the app’s settings and policies in Setup, External Client App Manager.
refusal-distribution-state = The app’s Distribution State does not allow this sign-in. An administrator can check it in Setup, External Client App Manager, and should save the app again.
refusal-policy-not-found = The org has no policies for this app yet. An administrator can open the app’s Policies tab in Setup, External Client App Manager, and save it.
refusal-installation-error = The app is not properly installed in the org. An administrator can check its Distribution State and Policies in Setup, External Client App Manager, and save it again.
refusal-salesforce-error = Salesforce reports an error of its own. Try again in a few minutes. If it stays, check that you are signing in to the org the app belongs to.

## The token endpoint

refusal-code-expired = The sign-in took too long, or its one-time code was used already. Sign in again.
refusal-refresh-token-expired = The saved sign-in has ended: it was revoked, replaced by a newer one, or not used for too long. Sign in again. If this happens often, an administrator can check the app’s Refresh Token Policy in Setup, External Client App Manager, Policies.
refusal-authentication-failure = Salesforce did not accept the user name, password or security token, or does not allow this kind of sign-in. Check them and the environment. An administrator finds the exact reason in Setup, Login History.
refusal-user-inactive = This user is deactivated or frozen. An administrator can activate or unfreeze the user in Setup, Users.
refusal-ip-restricted = Salesforce does not allow this sign-in from your network. An administrator can relax the IP restrictions in the app’s Policies (Setup, External Client App Manager) or the login IP ranges of your profile.
refusal-login-hours = Your profile does not allow signing in at this hour. Try again within the login hours, or ask an administrator to change them in Setup, Profiles.
refusal-no-valid-scopes = The app has no scope that can be used here. An administrator can add Manage user data via APIs (api) to the app’s OAuth settings in Setup, External Client App Manager.
refusal-consumer-not-approved = The app is not approved for this user. An administrator can pre-authorize it in the app’s Policies (Setup, External Client App Manager) and assign it to the user’s profile or permission set.
refusal-jwt-audience = The signed request was meant for another host. Enter the My Domain of the user’s org as Login URL, and check whether it is a sandbox.
refusal-jwt-assertion = Salesforce did not accept the signed request. Check that the private key belongs to the certificate uploaded to the app (Setup, External Client App Manager), that the Consumer Key is right, and that the clock of this computer is.
refusal-user-not-found = The org has no user of this name. Enter the user name, which looks like an e-mail address but may differ from it; in a sandbox it usually ends with the sandbox’s name.
refusal-no-run-as-user = The app has no user to run as. An administrator can set Run As in the app’s Policies in Setup, External Client App Manager.
refusal-jwt-not-preauthorized = The app is not ready for sign-in with a key. An administrator can add the scope refresh_token to it, then pre-authorize it for the user in its Policies, in Setup, External Client App Manager.
refusal-code-verifier = The proof that belongs to this sign-in was lost, perhaps to another tab. Sign in again, in one tab.
refusal-client-secret = The app requires a Consumer Secret, which is missing or wrong. For a sign-in from the browser, an administrator can untick Require secret for Web Server Flow and Require secret for Refresh Token Flow in the app’s settings in Setup, External Client App Manager.
refusal-grant-type = The org does not accept this kind of sign-in for the app. An administrator can enable its flow in the app’s settings in Setup, External Client App Manager.
refusal-basic-header = The request had a header with client credentials that Salesforce cannot read. This form sends none: the developer of this console can check what the relay adds.
refusal-login-rate = Too many sign-ins in a short time. Wait 15 to 30 minutes and try again.
refusal-org-inactive = The org is locked, closed or suspended; a trial or a sandbox may have expired. Only Salesforce can help.
refusal-bad-jti = Salesforce has seen this signed request before. Try again; if it stays, please tell the program’s developer.
refusal-authorization-pending = The sign-in on the other device is not finished yet. Finish it there.
refusal-slow-down = The program asks too often whether the sign-in is finished. Wait a moment and try again.
refusal-salesforce-down = Salesforce is not available at the moment, perhaps for maintenance. Try again later.

## The REST API and the user info

refusal-session-not-for-rest = The token is valid but may not be used for the REST API. An administrator can check that the app has the scope Manage user data via APIs (api) in Setup, External Client App Manager, and that the org’s API access, IP and session security rules admit it.
refusal-session-expired = The session has expired or was ended. Sign in again if it is not renewed by itself.
refusal-token-format = The org does not accept access tokens of this format. An administrator can check Issue JWT-based access tokens for named users in the app’s settings in Setup, External Client App Manager.
refusal-token-missing = The request came without its token. This is a fault of the program; please tell its developer.
refusal-request-limit = The org has used up its API requests for now. Try again later; an administrator can see the usage in Setup, Company Information.
refusal-api-disabled = The API is not enabled for this org or this user. An administrator can give the permission API Enabled in Setup, Permission Sets; some editions do not include the API.
refusal-version-retired = Salesforce no longer answers this API Version. Choose a newer one, or leave API Version empty for the newest.

## SOAP login()

refusal-security-token = Salesforce wants the security token of this user, because the sign-in comes from a network that the org does not trust. Enter the newest one as Security Token; it changes with every change of the password. Without one, choose Reset My Security Token in your personal settings and look into your mail.
refusal-password-lockout = This user is locked after too many wrong passwords. Wait until the lock ends, usually 15 minutes, or have an administrator choose Unlock in Setup, Users.
refusal-password-expired = The password is right but has expired. Sign in on Salesforce’s own page, set a new one, and enter it here together with the new security token.
refusal-login-ip-ranges = Your profile does not allow signing in from this network. An administrator can change the Login IP Ranges of the profile in Setup, Profiles.
refusal-login-challenge = Salesforce wants to verify who is signing in and has sent a code. Sign in on Salesforce’s own page once, or use OAuth credentials, which ask there.
refusal-soap-login-disabled = This org does not allow signing in with user name and password from programs. Use OAuth credentials instead. An administrator can choose Enable SOAP API login() in Setup, User Interface; it ends for every org with Summer ’27.
refusal-soap-login-ended = This org has no sign-in with user name and password from programs any more; Salesforce ends it with Summer ’27. Use OAuth credentials instead.
refusal-no-api-auth = This user may not sign in with user name and password from programs. Use OAuth credentials instead. An administrator can give the permission Use Any API Auth in Setup, Permission Sets.
refusal-client-not-accessible = The org admits only programs that an administrator has approved. An administrator can approve this one in Setup, Connected Apps OAuth Usage, or you use OAuth credentials with an app of the org.
