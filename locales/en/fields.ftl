# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.

field-label = Label
field-login-url = Login URL
field-sandbox = Use salesforce.com Sandbox
field-api-version = API Version
field-org-id = Salesforce Org ID
field-user-id = Salesforce User ID
field-consumer-key = Consumer Key
field-callback-url = Callback URL
field-consumer-secret = Consumer Secret
field-username = Username
field-password = Password
field-security-token = Security Token
field-private-key = Private Key
field-private-key-file = Private Key file
field-access-token = Access Token
field-instance-url = Instance URL

required = Required
optional = Optional

help-label = How this connection is named in this console.
help-login-url = Your org’s My Domain, for example https://acme.my.salesforce.com. In Salesforce you find it in Setup under My Domain, or in the address bar: any address of your org can be pasted here.
help-sandbox = Recommended for developing and testing. A sandbox is an org of its own, with its own Login URL, Org ID and User ID; Professional, Enterprise, Performance and Unlimited editions have them.
help-sandbox-decided-production = Decided by the Login URL: this host belongs to a production org.
help-sandbox-decided-sandbox = Decided by the Login URL: this host belongs to a sandbox.
help-api-version = Leave empty for the newest version that your org offers.
help-org-id = 15 or 18 characters, beginning with 00D. Leave it empty to learn it at the first sign-in.
help-user-id = 15 or 18 characters, beginning with 005. Leave it empty to learn it at the first sign-in.
help-consumer-key = The key of the external client app (or connected app) in your org.
help-consumer-secret = Only if the app requires it. The server of this console keeps it and adds it when the code is exchanged; this page hands it over once and forgets it.
help-callback-url = Enter this address, letter for letter, as Callback URL of the app in Salesforce.

help-login-url-password = Leave it empty for login.salesforce.com, or test.salesforce.com with the box ticked; if your org forbids these, enter its My Domain.
help-username = The user name at Salesforce, which looks like an e-mail address. If you do not know it, your Salesforce administrator has it.
help-password = The password of this user at Salesforce. It stays in the memory of this page.
help-security-token = Needed unless the network you sign in from is trusted in Salesforce. It is appended to the password.
help-access-token = A token that was got elsewhere; your Salesforce administrator or your own program has it. The page keeps it for this tab.
help-instance-url = The host of the API, for example https://acme.my.salesforce.com. It is not the login page; whoever gave you the token has it, or look in Salesforce’s Setup under My Domain.
help-private-key = An RSA key in PEM, pasted, dropped here or chosen as a file. It is read in this browser and never sent: it signs here.
empty-keeps-the-secret = Left empty, what this page still holds is kept.
empty-keeps-the-consumer-secret = Left empty, what the console keeps for this Consumer Key stays.
show = Show
show-secret = Show { $name }

find-security-token = How do I get a security token?
open-reset-security-token = Open Reset My Security Token in your org

username-missing = Enter the user name at Salesforce.
username-too-long = The user name has { $length } characters; at most { $limit } are possible here.
password-missing = Enter the password.
secret-too-long = This has { $length } characters; at most { $limit } are possible here. Nothing was cut.
unseen-blank = There is a blank before or after the text, perhaps copied with it. Remove it.
unseen-line-end = There is a line end or a tab in the text, perhaps copied with it. Remove it.
unseen-zero-width = There is a character in the text that cannot be seen, perhaps copied with it. Type the text, or copy it from elsewhere.
consumer-secret-characters = A Consumer Secret has no blanks, line ends or other special characters inside. Copy it again.
access-token-missing = Enter the access token.
access-token-characters = An access token has no blanks, line ends or other special characters inside. Copy it again.
instance-url-missing = Enter the Instance URL, for example https://acme.my.salesforce.com.
instance-url-login = { $host } is a login host; no API is there. The Instance URL is the org’s own host, for example https://acme.my.salesforce.com.
instance-url-scheme = The address must begin with https://, since the token is sent there.
instance-url-lightning = This is a Lightning page; no API is there. The Instance URL of this org is { $suggestion }.
instance-url-setup = This is a Setup page; no API is there. The Instance URL of this org is { $suggestion }.
instance-url-visualforce = This is a Visualforce page; no API is there. The Instance URL of this org is { $suggestion }.
instance-url-not-salesforce = { $host } is not a Salesforce host, and no token may be sent there. If your org has a custom domain, the developer of this console can allow it with the attribute trusted-hosts.
private-key-missing = Enter the private key: paste it, drop it here, or choose its file.
private-key-read = RSA key, { $bits } bits. SHA-256 of its public half:
private-key-compare = Compare with the certificate in Salesforce: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = The password was in the memory of this page and is gone since it was loaded again. Enter it again.
private-key-needed-again = The private key was in the memory of this page and is gone since it was loaded again. Enter it again.

find-org-id = How do I find my Salesforce Org ID?
find-user-id = How do I find my Salesforce User ID?
find-consumer-key = Where do I find the Consumer Key?

label-missing = Enter a label, so that the connection can be told from others.
label-too-long = The label has { $length } characters; at most { $limit } are possible.
label-taken = The connection “{ $label }” already has this label. Choose another.

login-url-missing = Enter the address of your org’s My Domain, for example https://acme.my.salesforce.com.
login-url-not-an-address = This is not an address. It should look like https://acme.my.salesforce.com.
login-url-scheme = The address must begin with https://, since a password is entered there.
login-url-user-info = The address holds a user name before an “@”. Remove it: the user name is entered on Salesforce’s own page.
login-url-port = Salesforce answers on no other port. Remove the “:” and the number after the host.
login-url-lightning = This is a Lightning page; one cannot sign in there. The Login URL of this org is { $suggestion }.
login-url-setup = This is a Setup page; one cannot sign in there. The Login URL of this org is { $suggestion }.
login-url-visualforce = This is a Visualforce page; one cannot sign in there. The Login URL of this org is { $suggestion }.
login-url-retired-instance = { $host } is an instance address, which Salesforce has retired. Enter your org’s My Domain: Setup, My Domain.
login-url-not-salesforce = { $host } is not a Salesforce host. The Login URL is your org’s My Domain, for example https://acme.my.salesforce.com. If your org has a custom domain, the developer of this console can allow it with the attribute trusted-hosts.
login-url-answers-no-page = { $host } does not answer web pages, so tokens cannot be fetched there from this page. Enter your org’s My Domain instead: in Salesforce, Setup, My Domain.
login-host-not-salesforce = { $host } answers, but not as a Salesforce login host does. Check the spelling of the Login URL.

consumer-key-missing = Enter the Consumer Key of the app in Salesforce.
consumer-key-characters = A Consumer Key has no blanks, line ends or other special characters inside. Copy it again.
consumer-key-too-long = This has { $length } characters; a Consumer Key has at most { $limit }. Was something else copied with it?
consumer-key-unknown = { $host } does not know this Consumer Key. Copy it again from the app in this very org. An app younger than ten minutes may not be known yet: wait a little, then try again.

id-missing = This console needs the ID. Enter its 15 or 18 characters.
id-length = An ID has 15 or 18 characters; this has { $actual }.
id-character = Character { $position }, “{ $character }”, cannot be in an ID: it has letters and digits only.
id-checksum = The last three characters do not match the first fifteen, so one of them is mistyped or has the wrong case. For the first fifteen as they are, the ID would be { $expected }.
id-prefix = This ID begins with { $actual }; the one that belongs here begins with { $expected }.

api-version-not-a-version = A version looks like { $newest }. Leave the field empty for the newest.
api-version-retired = Salesforce retired version { $version } with { $since }. Enter 31.0 or later, or leave the field empty for the newest, { $newest }.
api-version-unknown = There is no such version yet. The newest known is { $newest }.
api-version-not-offered = The org does not offer version { $version }. The newest it offers is { $newest }.

callback-url-other-origin = The callback URL { $given } is not on the origin of this page, { $origin }, so no answer of Salesforce could reach this form. The developer of this console can correct the attribute redirect-uri.
callback-url-malformed = The callback URL { $given } is not a usable address. The developer of this console can correct the attribute redirect-uri.
