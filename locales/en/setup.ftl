# What a Salesforce administrator has to set up, to be handed over; whose a connection is.
# Names of Setup are in English in every language and stand in the program.

admin-title = For your Salesforce admin
admin-intro = Everything the app and your org need, to be sent to whoever may change Setup. The names are those of Setup in English.
copy-as-message = Copy as a message
copy-as-markdown = Copy as Markdown
copy-app-callback = Copy the app’s Callback URL
copy-origin = Copy the allowed origin
copy-scopes = Copy the scopes
copied-setup = Copied. It holds no secret.
open-app-manager = Make the app in External Client App Manager
open-cors = Allow this page in CORS

setting-ticked = ticked
setting-unticked = not ticked
setting-none-ticked = nothing ticked
setting-users-permission-set = the user’s profile or a permission set that the user has

why-local = An app made in the org it is for works there and nowhere else.
why-oauth = Without it the app has no Consumer Key.
why-callback = Salesforce sends its answer here and nowhere else: letter for letter.
why-callback-unused = One must be entered, though it is not used here.
why-scopes = The first two let it call the API and stay connected; the identity service tells who signed in.
why-scopes-key = Salesforce wants refresh_token here, although it issues no refresh token; the identity service tells who signed in.
why-no-flow = The web server flow, which is used here, needs no tick; the other flows are not used.
why-jwt-flow = Upload the certificate (salesforce.crt) that belongs to the private key.
why-no-secret = A page keeps no secret; PKCE takes its place.
why-pkce = It makes sure that only who began a sign-in can finish it. Locked on in new apps.
why-rotation = Each refresh token is used once; this console keeps the newest. Locked on in new apps.
why-idle = A connection that nobody uses ends by itself. Locked on in new apps.
why-no-allowlist = The tokens are renewed by the browsers of users, wherever they are.
why-opaque-tokens = Such tokens open the REST API only.
why-self-authorize = Each user allows the app once. To choose who may, take “Admin approved users are pre-authorized” and add profiles or permission sets.
why-pre-authorized = Nobody is there to allow the app when a key signs in.
why-app-policies = This is whom the key may sign in.
why-relax-ip = Users sign in from their own networks. With “Enforce IP restrictions”, only those of the login IP ranges can connect.
why-cors = Without it the org issues no tokens to a page.
why-origin = The page of this console, without a path.

message-subject = Setting up an app in Salesforce for { $origin }
message-intro = Please set up an external client app in our Salesforce org, so that the page at { $origin } can connect. These are the places in Setup, the settings and the reasons. The names are those of Setup in English.
message-links = The pages in our org:
message-end = Then please send me the Consumer Key: the app, Settings, OAuth Settings, Consumer Key and Secret. The Consumer Secret is not needed and should stay where it is. A new app takes up to ten minutes to be known.
message-end-key = Then please send me the Consumer Key: the app, Settings, OAuth Settings, Consumer Key and Secret. The Consumer Secret is not needed. The certificate goes to the app; the private key stays with me.

metadata-title = As metadata files for the sf command
metadata-intro = Put these files into a project of the sf command and deploy it. Words in capitals stand for what you have to put in. They are checked against the types that Salesforce publishes, but were never tried in an org: look at the app in Setup afterwards.
metadata-access = The org has to allow access to OAuth consumer secrets via Metadata API (Setup, External Client App Settings), and whoever deploys needs the permission View External Client Apps Consumer Secrets in Metadata. The file with the global OAuth settings does not belong in source control once Salesforce has written keys into it.
copy-file = Copy { $name }
copy-deploy = Copy the deploy command

whose-title = Whose connection is this?
whose-acts-as = It acts at Salesforce as { $user }: it sees and changes what this user may see and change, and what it changes there carries this user’s name.
whose-acts-as-nobody-yet = It will act at Salesforce as whoever signs in: it sees and changes what this user may see and change, and what it changes there carries this user’s name.
whose-ends = When this user is deactivated or frozen in Salesforce, for example on leaving, the connection stops. When the user’s permissions change, so does what it can do.
whose-password = When the password changes, the connection stops until the new password and the new security token are entered here.
whose-no-password = No password is kept for it, so none has to be entered here when the password changes.
whose-instead = For a connection that is to outlast people, an administrator makes an integration user: Setup, Users, New User, with the User License “Salesforce Integration” and the profile “Minimum Access - API Only Integrations”; then the permission set license “Salesforce API Integration”, and a permission set of its own that allows this connection what it needs and no more.
whose-instead-key = Such a user cannot sign in on Salesforce’s page; it connects with “{ $method }”.
whose-is-integration-user = This user is an integration user: it is no person, and can do only what its permission sets allow it through the API.
log-out = Log out of Salesforce in this browser
log-out-why = After a sign-in this browser stays signed in to Salesforce. Log out before somebody else connects here, or they connect your account.
