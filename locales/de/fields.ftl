# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Setup terms, sources:
# Schnellsuche (Quick Find): "Einrichten der Salesforce Connected-Anwendung", amberSearch,
#   https://roadmap.ambersearch.de/de/help/articles/15186328048413-einrichten-der-salesforce-connected-anwendung
# Mein Sicherheitstoken zurücksetzen, Sicherheitstoken zurücksetzen (Reset My Security Token, Reset
#   Security Token): "Tutorial: Konfigurieren von Salesforce für die automatische Benutzerbereitstellung", Microsoft,
#   azure-docs.de-de, articles/active-directory/saas-apps/salesforce-provisioning-tutorial.md
# verbundene Anwendung (connected app): "Informationen zu verbundenen Anwendungen", Trailhead,
#   https://trailhead.salesforce.com/de/content/learn/modules/connected-app-basics/learn-about-connected-apps

field-label = Bezeichnung
field-login-url = Anmelde-URL
field-sandbox = Salesforce.com-Sandbox verwenden
field-api-version = API-Version
field-org-id = Salesforce-Organisations-ID
field-user-id = Salesforce-Benutzer-ID
field-consumer-key = Consumer Key
field-callback-url = Callback-URL
field-consumer-secret = Consumer Secret
field-username = Benutzername
field-password = Passwort
field-security-token = Sicherheitstoken
field-private-key = Privater Schlüssel
field-private-key-file = Datei mit dem privaten Schlüssel
field-access-token = Zugriffstoken
field-instance-url = Instanz-URL

required = Erforderlich
optional = Optional

help-label = So heißt diese Verbindung in dieser Konsole.
help-login-url = Die My-Domain-Adresse Ihrer Organisation, zum Beispiel https://acme.my.salesforce.com. Sie finden sie in Salesforce im Setup unter „My Domain“ oder in der Adresszeile: Jede Adresse Ihrer Organisation kann hier eingefügt werden.
help-sandbox = Empfohlen zum Entwickeln und Testen. Eine Sandbox ist eine eigene Organisation mit eigener Anmelde-URL, Organisations-ID und Benutzer-ID; es gibt sie in den Editionen Professional, Enterprise, Performance und Unlimited.
help-sandbox-decided-production = Ergibt sich aus der Anmelde-URL: Dieser Host gehört zu einer Produktionsorganisation.
help-sandbox-decided-sandbox = Ergibt sich aus der Anmelde-URL: Dieser Host gehört zu einer Sandbox.
help-api-version = Lassen Sie das Feld leer, um die neueste Version zu verwenden, die Ihre Organisation anbietet.
help-org-id = 15 oder 18 Zeichen, beginnend mit 00D. Lassen Sie das Feld leer, dann wird die ID bei der ersten Anmeldung ermittelt.
help-user-id = 15 oder 18 Zeichen, beginnend mit 005. Lassen Sie das Feld leer, dann wird die ID bei der ersten Anmeldung ermittelt.
help-consumer-key = Der Schlüssel der externen Client-App (oder verbundenen Anwendung) in Ihrer Organisation.
help-consumer-secret = Nur, wenn die App es verlangt. Der Server dieser Konsole bewahrt es auf und fügt es hinzu, wenn der Code eingetauscht wird; diese Seite übergibt es einmal und vergisst es dann.
help-callback-url = Tragen Sie diese Adresse Zeichen für Zeichen als Callback-URL der App in Salesforce ein.

help-login-url-password = Lassen Sie das Feld leer für login.salesforce.com, oder mit gesetztem Häkchen für test.salesforce.com; wenn Ihre Organisation diese nicht zulässt, geben Sie ihre My-Domain-Adresse ein.
help-username = Der Benutzername bei Salesforce. Er sieht aus wie eine E-Mail-Adresse. Wenn Sie ihn nicht kennen, fragen Sie Ihre Salesforce-Administration.
help-password = Das Passwort dieses Benutzers bei Salesforce. Es bleibt im Arbeitsspeicher dieser Seite.
help-security-token = Nötig, außer wenn Salesforce dem Netzwerk vertraut, aus dem Sie sich anmelden. Es wird an das Passwort angehängt.
help-access-token = Ein Token, das anderswo erzeugt wurde; Sie bekommen es von Ihrer Salesforce-Administration oder aus Ihrem eigenen Programm. Die Seite bewahrt es für diesen Tab auf.
help-instance-url = Der Host der API, zum Beispiel https://acme.my.salesforce.com. Er ist nicht die Anmeldeseite; Sie erfahren ihn dort, woher Sie das Token haben, oder im Setup von Salesforce unter „My Domain“.
help-private-key = Ein RSA-Schlüssel im PEM-Format: einfügen, hierher ziehen oder als Datei auswählen. Er wird in diesem Browser gelesen und nie gesendet: Signiert wird hier.
empty-keeps-the-secret = Bleibt das Feld leer, gilt weiter, was diese Seite noch hat.
empty-keeps-the-consumer-secret = Bleibt das Feld leer, gilt weiter, was die Konsole zu diesem Consumer Key aufbewahrt.
show = Anzeigen
show-secret = { $name } anzeigen

find-security-token = Wie bekomme ich ein Sicherheitstoken?
open-reset-security-token = „Mein Sicherheitstoken zurücksetzen“ in Ihrer Organisation öffnen

username-missing = Geben Sie den Benutzernamen bei Salesforce ein.
username-too-long = Der Benutzername hat { $length } Zeichen; höchstens { $limit } sind hier möglich.
password-missing = Geben Sie das Passwort ein.
secret-too-long = Das sind { $length } Zeichen; höchstens { $limit } sind hier möglich. Es wurde nichts abgeschnitten.
unseen-blank = Vor oder nach dem Text steht ein Leerzeichen, vielleicht mitkopiert. Entfernen Sie es.
unseen-line-end = Im Text steht ein Zeilenumbruch oder ein Tabulator, vielleicht mitkopiert. Entfernen Sie ihn.
unseen-zero-width = Im Text steht ein unsichtbares Zeichen, vielleicht mitkopiert. Tippen Sie den Text ein oder kopieren Sie ihn von einer anderen Stelle.
consumer-secret-characters = Ein Consumer Secret enthält keine Leerzeichen, Zeilenumbrüche oder andere Sonderzeichen. Kopieren Sie es noch einmal.
access-token-missing = Geben Sie das Zugriffstoken ein.
access-token-characters = Ein Zugriffstoken enthält keine Leerzeichen, Zeilenumbrüche oder andere Sonderzeichen. Kopieren Sie es noch einmal.
instance-url-missing = Geben Sie die Instanz-URL ein, zum Beispiel https://acme.my.salesforce.com.
instance-url-login = { $host } ist ein Anmelde-Host; dort gibt es keine API. Die Instanz-URL ist der eigene Host der Organisation, zum Beispiel https://acme.my.salesforce.com.
instance-url-scheme = Die Adresse muss mit https:// beginnen, da das Token dorthin gesendet wird.
instance-url-lightning = Das ist eine Lightning-Seite; dort gibt es keine API. Die Instanz-URL dieser Organisation ist { $suggestion }.
instance-url-setup = Das ist eine Setup-Seite; dort gibt es keine API. Die Instanz-URL dieser Organisation ist { $suggestion }.
instance-url-visualforce = Das ist eine Visualforce-Seite; dort gibt es keine API. Die Instanz-URL dieser Organisation ist { $suggestion }.
instance-url-not-salesforce = { $host } ist kein Salesforce-Host, und dorthin darf kein Token gesendet werden. Wenn Ihre Organisation eine eigene Domain hat, kann das Entwicklungsteam dieser Konsole sie mit dem Attribut trusted-hosts zulassen.
private-key-missing = Geben Sie den privaten Schlüssel an: Fügen Sie ihn ein, ziehen Sie ihn hierher oder wählen Sie seine Datei aus.
private-key-read = RSA-Schlüssel mit { $bits } Bit. SHA-256 des öffentlichen Teils:
private-key-compare = Zum Vergleich mit dem Zertifikat in Salesforce: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = Das Passwort lag im Arbeitsspeicher dieser Seite und ist weg, seit sie neu geladen wurde. Geben Sie es noch einmal ein.
private-key-needed-again = Der private Schlüssel lag im Arbeitsspeicher dieser Seite und ist weg, seit sie neu geladen wurde. Geben Sie ihn noch einmal an.

find-org-id = Wie finde ich meine Salesforce-Organisations-ID?
find-user-id = Wie finde ich meine Salesforce-Benutzer-ID?
find-consumer-key = Wo finde ich den Consumer Key?

label-missing = Geben Sie eine Bezeichnung ein, damit sich die Verbindung von anderen unterscheiden lässt.
label-too-long = Die Bezeichnung hat { $length } Zeichen; höchstens { $limit } sind möglich.
label-taken = Die Verbindung „{ $label }“ hat diese Bezeichnung schon. Wählen Sie eine andere.

login-url-missing = Geben Sie die My-Domain-Adresse Ihrer Organisation ein, zum Beispiel https://acme.my.salesforce.com.
login-url-not-an-address = Das ist keine Adresse. Sie sollte aussehen wie https://acme.my.salesforce.com.
login-url-scheme = Die Adresse muss mit https:// beginnen, da dort ein Passwort eingegeben wird.
login-url-user-info = Die Adresse enthält einen Benutzernamen vor einem „@“. Entfernen Sie ihn: Der Benutzername wird auf der Seite von Salesforce eingegeben.
login-url-port = Salesforce antwortet auf keinem anderen Port. Entfernen Sie den „:“ und die Zahl nach dem Host.
login-url-lightning = Das ist eine Lightning-Seite; dort kann man sich nicht anmelden. Die Anmelde-URL dieser Organisation ist { $suggestion }.
login-url-setup = Das ist eine Setup-Seite; dort kann man sich nicht anmelden. Die Anmelde-URL dieser Organisation ist { $suggestion }.
login-url-visualforce = Das ist eine Visualforce-Seite; dort kann man sich nicht anmelden. Die Anmelde-URL dieser Organisation ist { $suggestion }.
login-url-retired-instance = { $host } ist eine Instanz-Adresse, die Salesforce abgeschafft hat. Geben Sie die My-Domain-Adresse Ihrer Organisation ein: Setup, „My Domain“.
login-url-not-salesforce = { $host } ist kein Salesforce-Host. Die Anmelde-URL ist die My-Domain-Adresse Ihrer Organisation, zum Beispiel https://acme.my.salesforce.com. Wenn Ihre Organisation eine eigene Domain hat, kann das Entwicklungsteam dieser Konsole sie mit dem Attribut trusted-hosts zulassen.
login-url-answers-no-page = { $host } antwortet Webseiten nicht, daher kann diese Seite dort keine Token abholen. Geben Sie stattdessen die My-Domain-Adresse Ihrer Organisation ein: in Salesforce im Setup unter „My Domain“.
login-host-not-salesforce = { $host } antwortet, aber nicht wie ein Anmelde-Host von Salesforce. Prüfen Sie die Schreibweise der Anmelde-URL.

consumer-key-missing = Geben Sie den Consumer Key der App in Salesforce ein.
consumer-key-characters = Ein Consumer Key enthält keine Leerzeichen, Zeilenumbrüche oder andere Sonderzeichen. Kopieren Sie ihn noch einmal.
consumer-key-too-long = Das sind { $length } Zeichen; ein Consumer Key hat höchstens { $limit }. Wurde etwas anderes mitkopiert?
consumer-key-unknown = { $host } kennt diesen Consumer Key nicht. Kopieren Sie ihn noch einmal aus der App in genau dieser Organisation. Eine App, die jünger als zehn Minuten ist, ist vielleicht noch nicht bekannt: Warten Sie etwas und versuchen Sie es dann erneut.

id-missing = Diese Konsole braucht die ID. Geben Sie ihre 15 oder 18 Zeichen ein.
id-length = Eine ID hat 15 oder 18 Zeichen; diese hat { $actual }.
id-character = Zeichen { $position }, „{ $character }“, kann in einer ID nicht vorkommen: Sie besteht nur aus Buchstaben und Ziffern.
id-checksum = Die letzten drei Zeichen passen nicht zu den ersten fünfzehn, also ist eines falsch getippt oder falsch groß- oder kleingeschrieben. Zu den ersten fünfzehn, so wie sie dastehen, gehört die ID { $expected }.
id-prefix = Diese ID beginnt mit { $actual }; die hier gesuchte beginnt mit { $expected }.

api-version-not-a-version = Eine Version sieht aus wie { $newest }. Lassen Sie das Feld leer, um die neueste zu verwenden.
api-version-retired = Salesforce hat die Version { $version } mit { $since } abgeschaltet. Geben Sie 31.0 oder höher ein, oder lassen Sie das Feld leer, um die neueste zu verwenden: { $newest }.
api-version-unknown = Diese Version gibt es noch nicht. Die neueste bekannte ist { $newest }.
api-version-not-offered = Die Organisation bietet die Version { $version } nicht an. Ihre neueste ist { $newest }.

callback-url-other-origin = Die Callback-URL { $given } liegt nicht auf dem Ursprung dieser Seite, { $origin }; eine Antwort von Salesforce könnte dieses Formular daher nicht erreichen. Das Entwicklungsteam dieser Konsole kann das Attribut redirect-uri korrigieren.
callback-url-malformed = Die Callback-URL { $given } ist keine brauchbare Adresse. Das Entwicklungsteam dieser Konsole kann das Attribut redirect-uri korrigieren.
