# The form, the saved connections, the sign-in and the dialogs.
#
# Setup terms, sources:
# Schnellsuche (Quick Find): "Einrichten der Salesforce Connected-Anwendung", amberSearch,
#   https://roadmap.ambersearch.de/de/help/articles/15186328048413-einrichten-der-salesforce-connected-anwendung
# verbundene Anwendung (connected app): "Informationen zu verbundenen Anwendungen", Trailhead,
#   https://trailhead.salesforce.com/de/content/learn/modules/connected-app-basics/learn-about-connected-apps
# Berechtigungssatz (permission set): "Zuweisen von Berechtigungen, Einrichten einer Unterdomäne und
#   Anpassen Ihres Brandings", Trailhead, https://trailhead.salesforce.com/de/content/learn/modules/
#   mytrailhead-configuration/assign-mytrailhead-perms-customize-branding

form-title-new = Mit Salesforce verbinden
form-title-edit = „{ $label }“ bearbeiten
form-title-reset = „{ $label }“ zurücksetzen
form-reset-hint = Es wird nichts gelöscht. Ändern Sie, was neu ist, speichern Sie, und richten Sie die OAuth-Token erneut ein.
form-intro = Geben Sie Ihre Organisation und deren App an, speichern Sie, und melden Sie sich in einem eigenen Fenster bei Salesforce an. Token bleiben in diesem Tab.

methods-title = Art der Verbindung
method-oauth = OAuth-Anmeldedaten verwenden
method-oauth-hint = Token statt eines gespeicherten Benutzernamens oder Passworts, zentral in Salesforce verwaltet.

method-oauth-short = OAuth
method-password = Salesforce-Anmeldedaten verwenden
method-password-hint = Benutzername, Passwort und Sicherheitstoken. Salesforce beendet dies 2027.
method-password-short = Salesforce-Anmeldedaten
method-jwt = OAuth JWT verwenden
method-jwt-hint = Für einen Server oder einen Integrationsbenutzer: Ein privater Schlüssel signiert, niemand muss dabei sein.
method-jwt-short = OAuth JWT
method-token = Zugriffstoken verwenden
method-token-hint = Ein Token, das Sie schon haben, bis es abläuft.
method-token-short = Zugriffstoken

prefer-oauth = Stattdessen OAuth verwenden
password-needs-relay = Eine Webseite kann sich nicht mit Passwort anmelden: Salesforce antwortet darauf nur über ein Relay dieser Konsole, und diese Konsole hat keines. Sie können speichern; ob die Angaben stimmen, zeigt sich erst dort, wo sie verwendet werden. Das Entwicklungsteam dieser Konsole kann das Attribut relay-url setzen.
save-and-validate-hint-password = Speichert die Verbindung und meldet sich über diese Konsole bei Salesforce an.
save-and-validate-hint-jwt = Speichert die Verbindung, signiert mit dem Schlüssel in diesem Browser und meldet sich bei Salesforce an.
save-and-validate-hint-token = Speichert die Verbindung und fragt die Organisation, ob sie das Token annimmt.
environment-follows = Die Umgebung ergibt sich aus dem Host.

save = Speichern
save-and-validate = Speichern und prüfen
save-and-validate-hint = Speichert die Verbindung und öffnet die Anmeldeseite von Salesforce.
cancel = Abbrechen
changes-discarded = Es wurde nichts geändert. Ihre Eingaben wurden verworfen.
continue-editing = Weiter bearbeiten
use-suggestion = { $suggestion } verwenden

switched-to-sandbox = Zur Sandbox gewechselt: Sie hat ihre eigene Anmelde-URL, Organisations-ID und Benutzer-ID.
switched-to-production = Zur Produktion gewechselt: Sie hat ihre eigene Anmelde-URL, Organisations-ID und Benutzer-ID.

copy-callback-url = Callback-URL kopieren
copied = Callback-URL kopiert.
not-copied = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie die Adresse und kopieren Sie sie mit der Tastatur.

connection = Salesforce-Verbindung
connections = Gespeicherte Verbindungen
connections-found =
    { $count ->
        [one] 1 Verbindung
       *[other] { $count } Verbindungen
    }
no-connection-found = Keine Verbindung hat dies in ihrer Bezeichnung oder ihrem Status.
new-connection = Neue Verbindung
edit = Bearbeiten
reset = Zurücksetzen
set-up-oauth-tokens = OAuth-Token einrichten
test-access = Zugriff testen
revoke-access = Zugriff widerrufen
delete = Löschen

status-not-connected = Nicht verbunden
status-not-validated = Nicht verbunden: noch nicht geprüft
status-connected = Verbunden
status-settings-changed = Nicht verbunden: Einstellungen seit der letzten Anmeldung geändert
status-ended = Nicht verbunden: Salesforce hat den Zugriff beendet
environment-production = Produktion
environment-sandbox = Sandbox

fact-method = Art der Verbindung
fact-username = Benutzername
fact-private-key = Fingerabdruck des Schlüssels (SHA-256)
fact-environment = Umgebung
fact-login-url = Anmelde-URL
fact-instance-url = Instanz-URL
fact-org-id = Organisations-ID
fact-user = Benutzer
fact-api-version = API-Version
fact-api-version-newest = neueste
fact-scopes = Gewährte Scopes
fact-scopes-unknown = von Salesforce nicht genannt
fact-since = Verbunden seit
life-title = Verlauf
life-saved = Gespeichert
life-connected = Angemeldet
life-renewed = Token erneuert
life-failed = Fehlgeschlagen: { $code }
life-disconnected = Zugriff aufgegeben
fact-api-use = API-Nutzung heute
api-use = { $used } von { $allowed }
fact-learnt-at-sign-in = wird bei der ersten Anmeldung ermittelt

revoke-help = Zugriff in Salesforce entziehen
revoke-help-answer = „Zugriff widerrufen“ macht die Token dieser Verbindung von hier aus ungültig. In Salesforce kann die Administration dasselbe tun: im Setup „Connected Apps OAuth Usage“ in die Schnellsuche (Quick Find) eingeben, die App auswählen und dem Benutzer den Zugriff entziehen. Alle Benutzer finden dies auch in ihren persönlichen Einstellungen unter „Connections“ oder „OAuth Connected Apps“.

sign-in-title = Anmeldung bei Salesforce
step-waiting-for-user = Im Salesforce-Fenster geht es weiter. Melden Sie sich dort mit dem Konto an, für das diese Verbindung gedacht ist, und erlauben Sie den Zugriff.
step-asking-host = Es wird geprüft, ob der Anmelde-Host dieser Seite antwortet.
step-exchanging-code = Der Code wird gegen Token eingetauscht.
step-signing = Es wird mit Ihrem privaten Schlüssel signiert.
step-logging-in = Anmeldung bei Salesforce läuft.
step-asking-who = Salesforce wird gefragt, wer sich angemeldet hat.
step-asking-versions = Die Organisation wird gefragt, welche API-Versionen sie anbietet.
step-name-sign-in = Bei Salesforce anmelden
step-name-host = Host prüfen
step-name-code = Token abrufen
step-name-sign = Mit dem Schlüssel signieren
step-name-log-in = Anmelden
step-name-who = Benutzer feststellen
step-name-versions = API-Versionen lesen
step-done = erledigt
window-from-before = Diese Seite wurde während einer Anmeldung neu geladen. Schließen Sie die Anmeldung im Salesforce-Fenster ab, öffnen Sie das Fenster erneut, oder brechen Sie ab.
cancel-sign-in = Anmeldung abbrechen
open-again = Fenster erneut öffnen
have-finished = Ich bin fertig
open-in-own-tab = Diese Seite in einem eigenen Tab öffnen
open-in-new-tab = Anmeldung in neuem Tab öffnen
continue-here = In diesem Tab fortfahren
testing = Die Organisation wird gefragt.
cancel-test = Test abbrechen

dialog-revoke-title = Zugriff von „{ $label }“ widerrufen?
dialog-revoke-text = Die Token werden hier entfernt und bei Salesforce widerrufen. Die Verbindung bleibt; um sie wieder zu nutzen, melden Sie sich erneut an.
dialog-revoke-plain = Hier gibt es keine Token, die widerrufen werden könnten. Die Verbindung bleibt.
dialog-delete-title = „{ $label }“ löschen?
dialog-delete-text = Die Verbindung und ihre Token werden endgültig entfernt, und die Token werden bei Salesforce widerrufen.
dialog-delete-plain = Die Verbindung wird endgültig entfernt. Sie hat keine Token.

set-up-guide = App in Salesforce einrichten, Schritt für Schritt
set-up-guide-who = Das geschieht einmalig durch die Salesforce-Administration der Organisation. Namen in Anführungszeichen stehen so im englischen Setup.
set-up-step-app = Geben Sie im Setup „External Client App Manager“ in die Schnellsuche (Quick Find) ein, öffnen Sie die Seite und wählen Sie „New External Client App“. Geben Sie einen Namen und eine Kontakt-E-Mail-Adresse ein; „Distribution State“: „Local“.
set-up-step-oauth = Setzen Sie unter „API (Enable OAuth Settings)“ das Häkchen bei „Enable OAuth“. Tragen Sie die Callback-URL ein, die dieses Formular zeigt, Zeichen für Zeichen.
set-up-step-scopes = Fügen Sie die Scopes „Manage user data via APIs (api)“ und „Perform requests at any time (refresh_token, offline_access)“ hinzu; mit „Access the identity URL service (id, profile, email, address, phone)“ kann dieses Formular anzeigen, wer sich angemeldet hat.
set-up-step-security = Entfernen Sie unter „Security“ die Häkchen bei „Require secret for Web Server Flow“ und „Require secret for Refresh Token Flow“: Eine Webseite kann kein Geheimnis bewahren. Lassen Sie das Häkchen bei „Require Proof Key for Code Exchange (PKCE)“ gesetzt.
set-up-step-key = Wählen Sie „Create“. Öffnen Sie dann „Settings“, „OAuth Settings“, „Consumer Key and Secret“ und kopieren Sie den Consumer Key in dieses Formular. Es dauert bis zu zehn Minuten, bis eine neue App bekannt ist.
set-up-step-cors = Erlauben Sie der Organisation, dieser Seite zu antworten (CORS):
set-up-step-connected-app = Organisationen, die noch eine verbundene Anwendung (connected app) nutzen: Dieselben Einstellungen zu Callback-URL, Scopes und Secret stehen unter „App Manager“, Ihre App, „Edit“.
set-up-guide-jwt = App für JWT in Salesforce einrichten, Schritt für Schritt
jwt-step-key = Erzeugen Sie mit dem Befehl unten einen Schlüssel und ein Zertifikat. Der Schlüssel (salesforce.key) bleibt bei Ihnen, das Zertifikat (salesforce.crt) kommt zu Salesforce.
jwt-step-oauth = Setzen Sie unter „API (Enable OAuth Settings)“ das Häkchen bei „Enable OAuth“. Eine Callback-URL muss eingetragen werden, obwohl sie nicht benutzt wird: https://localhost genügt.
jwt-step-scopes = Fügen Sie die Scopes „Manage user data via APIs (api)“ und „Perform requests at any time (refresh_token, offline_access)“ hinzu: Salesforce verlangt den zweiten, obwohl es hier kein Aktualisierungstoken ausstellt.
jwt-step-flow = Setzen Sie unter „Flow Enablement“ das Häkchen bei „Enable JWT Bearer Flow“ und laden Sie salesforce.crt hoch; in einer verbundenen Anwendung (connected app) entspricht dem „Use digital signatures“. Wählen Sie „Create“ und kopieren Sie dann den Consumer Key in dieses Formular.
jwt-step-policies = Unter „Policies“, „Edit“: Bei „Permitted Users“ gilt „Admin approved users are pre-authorized“; fügen Sie dann unter „App Policies“ das Profil des Benutzers oder einen Berechtigungssatz hinzu.
scopes-asked = Angeforderte Scopes: { $scopes }.
scopes-of-app = Es werden keine Scopes angefordert, also gelten die der App. Sie braucht api und, damit die Verbindung bestehen bleibt, refresh_token.
