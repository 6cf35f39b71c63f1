# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = Fill in from what you have
field-pasted = Credentials to paste
help-pasted = Paste a .env file, the JSON of “sf org display”, an SFDX authorization URL, lines such as “Username: …”, or settings copied from here. The text is read in this page and sent nowhere.
fill-in = Fill in
import-nothing = Nothing was recognised in the pasted text. It is still there; compare it with the kinds of text named below the box.
import-method-not-offered = The way to connect that fits best is not offered here.
import-consumer-key-given = The Consumer Key was left out: this console has its own.
import-secret-without-field = { $name } was left out: this way to connect has no field for it here.

copies-title = Duplicate or share
duplicate = Duplicate
duplicate-for-sandbox = Duplicate for a sandbox
duplicate-needs-address = A sandbox is an org of its own: enter its own address as { $field }. User names there usually end in the sandbox’s name.
copy-settings = Copy settings
copied-settings = Settings copied, without secrets. Paste them under “Fill in from what you have” in a new connection.
copy-support = Copy for a helper
help-copy-support = What happened, hosts, versions and error codes: no secret and no name. Paste it into a message to whoever helps you.
copied-support = What a helper needs was copied. It holds no secret.
not-copied-here = The browser did not allow copying. Allow this page to use the clipboard, and try again.

use-elsewhere = Use elsewhere
use-elsewhere-intro = The same connection in other tools. Words in capitals stand for what you have to put in.
with-the-secret = With the secret
help-with-the-secret = Puts the token or password that is held here into the copied text, for the tools that take it. What is shown below never holds it.
copy-call = Copy call for { $tool }
copied-call = Call copied. Words in capitals stand for what you have to put in.
copied-call-with-secret = Call copied, with the secret in it. The clipboard holds it until you copy something else.
