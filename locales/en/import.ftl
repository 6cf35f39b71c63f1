# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = Recognised an SFDX authorization URL. What fits was filled in; check it before you save.
import-from-json = Recognised the JSON of the sf command or of a token answer. What fits was filled in; check it before you save.
import-from-env = Recognised environment variables. What fits was filled in; check it before you save.
import-from-lines = Recognised several fields at once. What fits was filled in; check it before you save.
import-from-settings = Recognised settings copied from this form. Secrets are not among them.
import-unknown = Not understood, and left out: { $names }.
import-refresh-token = The refresh token was not taken. Each use of one ends the one before, so using it here would end the login of the program it comes from. Sign in here instead.
import-cli-app = The Consumer Key PlatformCLI was not taken: it belongs to the sf command and works only there. Enter the key of your own app.
import-token-hidden = The sf command hides the access token here. “sf org auth show-access-token” with --json shows it, and its output can be pasted as well.
import-key-file = The text names a file with the private key but does not hold the key. Choose that file as Private Key file.
import-address-with-user = An address was not taken because it holds a user name or a password before an “@”.

export-sf-no-password = The sf command does not sign in with a user name and a password. This call signs in on Salesforce’s page instead.
export-sf-callback = The sf command waits at http://localhost:1717/OauthRedirect: the app in Salesforce must have this Callback URL, too.
export-login-ends = This uses Salesforce’s SOAP login, which ends with Summer ’27, and API version 64.0, the last that has it.
export-no-domain = simple-salesforce signs in only at hosts that end in .salesforce.com. Replace MY_DOMAIN, or give it a token and the Instance URL instead.
export-jsonwebtoken = jsforce does not sign by itself: this needs the package jsonwebtoken, too.
export-token-is-a-key = An access token lets whoever has it act for its user until it ends. Do not leave it in a script or in the history of a shell.
